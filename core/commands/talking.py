"""What is said unasked, in the runner's hands: `preview`, `quiet`, `snooze`, `stop`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.forecast import LONGEST, foretold
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.domain.calendar import DAY
from core.domain.quiet import is_quiet
from core.domain.runner import PromptKind, Runner
from core.errors import Refusal
from core.prompts.planning import upcoming
from core.understanding import day_in, time_in
from core.wording.amounts import Day, Moment
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_talking as ask
from core.wording.say import refusals
from core.wording.say import settings as say
from core.wording.sentence import Sentence

# --- preview ---------------------------------------------------------------------------------

_SPAN = re.compile(r"(\d{1,5}|an?|one|two|three)\s*-?\s*(d|days?|w|weeks?|months?)?", re.IGNORECASE)
_SIZES: Final = {"d": 1, "w": 7, "m": 30}
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
A_FORTNIGHT: Final = 14


def days_in(text: str) -> int | None:
    """Return the days of a span, a year at most: "14d", "7 days", "two weeks"."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        return None
    count = _COUNTS.get(found[1].casefold()) or int(found[1])
    return min(count * _SIZES[(found[2] or "d")[0].casefold()], LONGEST)


def read_span(_: Context, text: str) -> int:
    """Return the days of a span. Raises Refusal."""
    days = days_in(text)
    if not days:
        raise Refusal(
            refusals.NotRead(refusals.ANumberOfDays(), text[:60], "14d"),
            (Button(ask.AFortnight(), "/preview 14d"),),
        )
    return days


@menu.command("preview", ask.PreviewMessages(), example=("/preview", "/preview 14d"))
def preview(
    context: Context,
    span: Annotated[int, Option(OptionType.TEXT, ask.HowFarAhead(), read=read_span)] = A_FORTNIGHT,
) -> Reply:
    """List every message that may come, why, and how to have fewer."""
    return foretold(context, span)


# --- quiet hours -----------------------------------------------------------------------------

NEVER: Final = frozenset({"off", "none", "never", "no"})
_BETWEEN: Final = re.compile(r"\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*")

Hours = tuple[dt.time, dt.time]


def hours_in(text: str) -> Hours | None:
    """Return from when until when: "22:00-07:00", "22 to 7", "from 10pm until 7am", "off"."""
    words = text.casefold().strip()
    if words in NEVER:
        return dt.time(0), dt.time(0)
    ends = [time_in(end) for end in _BETWEEN.split(words.removeprefix("from ").strip())]
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return None
    return ends[0], ends[1]


def read_quiet(_: Context, text: str) -> Mapping[str, Any] | None:
    """Read both ends of the quiet hours in one."""
    hours = hours_in(text)
    return None if hours is None else {"from": hours[0], "until": hours[1]}


EVENING: Final = (dt.time(21), dt.time(22), dt.time(23))
MORNING: Final = (dt.time(6), dt.time(7), dt.time(8))
"""The likely ends of quiet hours."""


def _clock_times(times: Iterable[dt.time]) -> list[Button]:
    return [Button(say.At(at), f"{at:%H:%M}") for at in times]


@menu.command(
    "quiet", ask.SetQuietHours(), example=("/quiet", "/quiet 22:00-07:00", "/quiet off"), natural=read_quiet
)
def quiet(
    context: Context,
    from_: Annotated[
        dt.time | Hours | None,
        Option(
            OptionType.TIME,
            ask.QuietFrom(),
            suggest=lambda _: [*_clock_times(EVENING), Button(say.QuietOff(), "/quiet off")],
            read=lambda _, text: hours_in(text),
        ),
    ] = None,
    until: Annotated[
        dt.time | None, Option(OptionType.TIME, ask.QuietUntil(), suggest=lambda _: _clock_times(MORNING))
    ] = None,
) -> Reply:
    """Set the hours in which nothing is said unasked."""
    if isinstance(from_, tuple):
        from_, until = from_
    if from_ is None:
        raise Missing("from")
    if until is None:
        raise Missing("until")
    context.runner = context.book.put(replace(context.runner, quiet_from=from_, quiet_until=until))
    return reply(*new_quiet(context.runner), buttons=context.undo())


def new_quiet(runner: Runner) -> tuple[Sentence, ...]:
    """Return what quiet hours mean for the runner's messages."""
    if runner.quiet_from == runner.quiet_until:
        return (say.NewNeverQuiet(),)
    lines: list[Sentence] = [say.NewQuiet(runner.quiet_from, runner.quiet_until)]
    if PromptKind.NUDGE not in runner.stopped and in_quiet(runner, runner.nudge_time):
        lines.append(say.NudgesFallSilent(runner.nudge_time))
    return tuple(lines)


def in_quiet(runner: Runner, at: dt.time) -> bool:
    return is_quiet(at, runner.quiet_from, runner.quiet_until)


# --- snooze ----------------------------------------------------------------------------------


def day_until(context: Context, text: str) -> dt.date | None:
    """Return the day on which messages come again: "7 days", "until monday", a date."""
    words = re.sub(r"^(?:(?:until|till|for|in)\s+)+", "", text.casefold().strip())
    days = days_in(words) if not words.isdigit() else None
    if days is not None:
        return context.today + days * DAY
    return day_in(words, context.today, future=True, month_first=context.month_first)


def read_snooze(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read until when, or "off"."""
    if text.casefold().strip() in ("off", "end", "over"):
        return {"off": True}
    until = day_until(context, text)
    return None if until is None else {"until": until}


def _snoozes(_: Context) -> list[Button]:
    return [Button(say.AWeek(), "7 days"), Button(say.TwoWeeks(), "14 days")]


@menu.command(
    "snooze",
    ask.SnoozeAll(),
    example=("/snooze", "/snooze 7 days", "/snooze until monday"),
    natural=read_snooze,
)
def snooze(
    context: Context,
    until: Annotated[
        dt.date | None, Option(OptionType.DATE, ask.UntilWhen(), suggest=_snoozes, read=day_until)
    ] = None,
    off: bool = False,
) -> Reply:
    """Say nothing unasked until that day; on it messages come again."""
    runner = context.runner
    if off:
        if runner.snoozed_until is None or runner.snoozed_until <= context.today:
            raise Refusal(say.NotSnoozed())
        context.runner = context.book.put(replace(runner, snoozed_until=None))
        return reply(say.Awake(_following(context)), buttons=context.undo())
    if until is None:
        raise Missing("until")
    if until <= context.today:
        ways = tuple(Button(button.label, f"/snooze {button.says}") for button in _snoozes(context))
        raise Refusal(say.NotAhead(Day(until)), ways)
    context.runner = context.book.put(replace(runner, snoozed_until=until))
    return reply(say.SnoozedNow(Day(until)), buttons=context.undo())


def _following(context: Context) -> Sentence:
    found = upcoming(context.tables, context.runner, context.now, context.now + LONGEST * DAY)
    sure = next((message for message in found if not message.maybe), None)
    return say.NextAt(sure.kind, Moment(sure.due)) if sure is not None else say.NothingPlanned()


# --- stop ------------------------------------------------------------------------------------

KINDS: Final = tuple(str(kind) for kind in PromptKind)
PLURALS: Final = {
    PromptKind.REVIEW: "reviews",
    PromptKind.NUDGE: "nudges",
    PromptKind.COUNTDOWN: "countdowns",
    PromptKind.RACE_RESULT: "results",
}
"""What a kind is called in a line that is typed: `/stop nudges`, `/settings nudges on`."""
_CALLED: Final = {
    "asking": PromptKind.REVIEW,
    "review": PromptKind.REVIEW,
    "weekly_reviews": PromptKind.REVIEW,
    "countdown": PromptKind.COUNTDOWN,
    "race_countdown": PromptKind.COUNTDOWN,
    "race_countdowns": PromptKind.COUNTDOWN,
    "result": PromptKind.RACE_RESULT,
    "race_results": PromptKind.RACE_RESULT,
} | {plural: kind for kind, plural in PLURALS.items()}


def kind_called(text: str) -> PromptKind | None:
    """Return the kind of message that people call so."""
    words = "_".join(text.casefold().strip(" .!").removeprefix("the ").split())
    return PromptKind(words) if words in KINDS else _CALLED.get(words)


def _read_kind(_: Context, text: str) -> str | None:
    kind = kind_called(text)
    return None if kind is None else str(kind)


@menu.command("stop", ask.StopAKind(), example=("/stop", "/stop nudge"))
def stop(
    context: Context,
    what: Annotated[
        str,
        Option(
            OptionType.CHOICE,
            ask.WhichKind(),
            choices=KINDS,
            suggest=lambda _: [Button(say.Kind(kind), str(kind)) for kind in PromptKind],
            read=_read_kind,
        ),
    ],
) -> Reply:
    """Stop a kind of message for good; the answer says what starts it again."""
    kind, runner = PromptKind(what), context.runner
    again = f"/settings {PLURALS[kind]} on"
    button = Button(say.Again(), again)
    if kind in runner.stopped:
        return reply(say.NoMoreAlready(say.MANY[kind](), again), buttons=(button,))
    context.runner = context.book.put(replace(runner, stopped=runner.stopped | {kind}))
    return reply(say.NoMore(say.MANY[kind](), again), buttons=(button, *context.undo()))
