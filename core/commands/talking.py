"""What is said unasked, in the runner's hands: `preview`, `quiet`, `snooze`, `stop`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.domain.calendar import DAY, local, midnight_after
from core.domain.micro_goal import Verdict
from core.domain.runner import PromptKind
from core.errors import Refusal
from core.prompts import nudging
from core.prompts.planning import Upcoming, upcoming
from core.understanding import day_in, time_in
from core.wording.amounts import Day, Joined, Moment
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_talking as ask
from core.wording.say import preview as say
from core.wording.say import settings as set_say
from core.wording.sentence import Sentence

LONGEST = 370
MARKS_SHOWN = 3
STOPPABLE = tuple(str(kind) for kind in PromptKind)
OTHER_WORDS = {
    "review": PromptKind.REVIEW,
    "reviews": PromptKind.REVIEW,
    "asking": PromptKind.REVIEW,
    "nudges": PromptKind.NUDGE,
    "countdowns": PromptKind.COUNTDOWN,
    "result": PromptKind.RACE_RESULT,
    "results": PromptKind.RACE_RESULT,
}
_SPAN = re.compile(r"(\d+)\s*(d|days?|w|weeks?)?", re.IGNORECASE)

REASONS: dict[Verdict, type[Sentence]] = {
    Verdict.ON_TRACK: say.OnTrack,
    Verdict.DONE: say.Done,
    Verdict.OUT_OF_REACH: say.OutOfReach,
    Verdict.PAUSED: say.Paused,
    Verdict.RACE_NEAR: say.RaceNear,
    Verdict.OTHERS_DUE: say.OthersDue,
    Verdict.ONE_TODAY: say.HadEnough,
    Verdict.TWO_THIS_WEEK: say.HadEnough,
    Verdict.GOODBYE: say.SaidGoodbye,
    Verdict.QUIET_HOUR: say.QuietHour,
    Verdict.PARKED: say.Parked,
    Verdict.NOT_THIS_WEEK: say.Promised,
    Verdict.TOO_EARLY: say.TooEarly,
    Verdict.HAS_RUN_TODAY: say.RanToday,
}


@menu.command("preview", ask.PreviewMessages(), example=("/preview", "/preview 14d"))
def preview(
    context: Context, span: Annotated[str, Option(OptionType.TEXT, ask.HowFarAhead())] = "14d"
) -> Reply:
    """List every message that may come, why, and how to have fewer."""
    match = _SPAN.fullmatch(span.strip())
    days = int(match[1]) * (7 if (match[2] or "d")[0].casefold() == "w" else 1) if match is not None else 14
    last = context.today + min(max(days, 1), LONGEST) * DAY
    runner = context.runner
    found = upcoming(context.tables, runner, context.now, midnight_after(last, runner.zone))
    lines = [*_reviews(context, found), *_marks(context, found), *_nudges(context, found)]
    if not lines:
        first: Sentence = say.NothingUntil(Day(last))
    else:
        first = say.Until(Day(last))
    quiet = (
        say.Quiet(runner.quiet_from, runner.quiet_until) if runner.quiet_from != runner.quiet_until else None
    )
    kinds = {message.kind for message in found}
    stops = (
        (PromptKind.REVIEW, say.StopReviews()),
        (PromptKind.NUDGE, say.StopNudges()),
        (PromptKind.COUNTDOWN, say.StopCountdowns()),
    )
    buttons = tuple(Button(name, f"/stop {kind}") for kind, name in stops if kind in kinds)
    ways = (Button(set_say.OtherHours(), "/quiet"), Button(set_say.TwoWeeks(), "/snooze 14 days"))
    return reply(first, *lines, quiet, buttons=(*buttons, *ways))


def _reviews(context: Context, found: list[Upcoming]) -> list[Sentence]:
    days = [message.on for message in found if message.kind is PromptKind.REVIEW]
    if not days:
        return []
    shown = tuple(Day(on) for on in days[:4])
    return [say.Reviews(Joined(shown, ", "), context.runner.review_time)]


def _marks(context: Context, found: list[Upcoming]) -> list[Sentence]:
    marks = [message for message in found if message.kind in (PromptKind.COUNTDOWN, PromptKind.RACE_RESULT)]
    lines: list[Sentence] = []
    for message in marks[:MARKS_SHOWN]:
        race = context.tables.races.get(message.ref)
        if race is None:
            continue
        at = local(message.due, context.runner.zone).time()
        what = say.Result(race.name) if message.kind is PromptKind.RACE_RESULT else say.Countdown(race.name)
        lines.append(say.Mark(Day(message.on), at, what))
    if len(marks) > MARKS_SHOWN:
        lines.append(say.More(len(marks) - MARKS_SHOWN))
    return lines


def _nudges(context: Context, found: list[Upcoming]) -> list[Sentence]:
    if PromptKind.NUDGE in context.runner.stopped:
        return []
    verdict = nudging.reason(context.tables, context.runner, context.now)
    reason = REASONS.get(verdict) if verdict is not None else None
    if not any(message.kind is PromptKind.NUDGE for message in found) and verdict is None:
        return []
    return [say.Nudges(context.runner.nudge_time, say.Reason(reason()) if reason else None)]


# --- quiet hours -----------------------------------------------------------------------------


def read_quiet(_: Context, text: str) -> Mapping[str, Any] | None:
    """Read "22:00-07:00", "22 to 7" or "off". None if it is none."""
    if text.casefold().strip() in ("off", "none", "never"):
        return {"from": dt.time(0), "until": dt.time(0)}
    ends = re.split(r"\s*(?:-|–|\bto\b|\buntil\b|\bbis\b)\s*", text.strip().removeprefix("from "))
    if len(ends) != 2:
        return None
    first, last = (time_in(end if ":" in end or not end.isdigit() else f"{end}:00") for end in ends)
    return None if first is None or last is None else {"from": first, "until": last}


@menu.command("quiet", ask.SetQuietHours(), example=("/quiet", "/quiet 22:00-07:00"), natural=read_quiet)
def quiet(
    context: Context,
    from_: Annotated[dt.time | None, Option(OptionType.TIME, ask.QuietFrom())] = None,
    until: Annotated[dt.time | None, Option(OptionType.TIME, ask.QuietUntil())] = None,
) -> Reply:
    """Set the hours in which nothing is said unasked."""
    runner = context.runner
    if from_ is None and until is None:
        raise Missing("from")
    if until is None:
        raise Missing("until")
    start = from_ if from_ is not None else runner.quiet_from
    context.runner = context.book.put(replace(runner, quiet_from=start, quiet_until=until))
    line = set_say.NewNeverQuiet() if start == until else set_say.NewQuiet(start, until)
    return reply(line, buttons=context.undo())


# --- snooze ----------------------------------------------------------------------------------


def read_until(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read "7 days", "2 weeks", "until monday", a date, or "off"."""
    words = text.casefold().strip().removeprefix("until ").removeprefix("for ").strip()
    if words in ("off", "end", "stop"):
        return {"until": context.today}
    match = re.fullmatch(r"(\d+|a|one|two|three)\s*(d|days?|w|weeks?|months?)", words)
    if match is not None:
        count = {"a": 1, "one": 1, "two": 2, "three": 3}.get(match[1]) or int(match[1])
        size = {"d": 1, "w": 7, "m": 30}[match[2][0]]
        return {"until": context.today + min(count * size, LONGEST) * DAY}
    on = day_in(words, context.today, future=True, month_first=context.month_first)
    return None if on is None else {"until": on}


@menu.command("snooze", ask.SnoozeAll(), example=("/snooze", "/snooze 7 days"), natural=read_until)
def snooze(
    context: Context,
    until: Annotated[
        dt.date | None, Option(OptionType.TEXT, ask.UntilWhen(), suggest=lambda context: snooze_days(context))
    ] = None,
) -> Reply:
    """Say nothing unasked until that day."""
    if until is None:
        raise Missing("until")
    if isinstance(until, str):
        read = read_until(context, until)
        if read is None:
            raise Refusal(ask.UntilWhen(), tuple(snooze_days(context)))
        until = read["until"]
    runner = context.runner
    if until <= context.today:
        if runner.snoozed_until is None:
            raise Refusal(set_say.NotSnoozed() if until == context.today else set_say.SnoozeAhead(Day(until)))
        context.runner = context.book.put(replace(runner, snoozed_until=None))
        return reply(set_say.Awake(_following(context)), buttons=context.undo())
    context.runner = context.book.put(replace(runner, snoozed_until=until))
    return reply(set_say.SnoozedNow(Day(until)), buttons=context.undo())


def snooze_days(context: Context) -> list[Button]:
    return [Button(set_say.AWeek(), "7 days"), Button(set_say.TwoWeeks(), "14 days")]


def _following(context: Context) -> Sentence:
    found = upcoming(context.tables, context.runner, context.now, context.now + LONGEST * DAY)
    return set_say.NextAt(found[0].kind, Moment(found[0].due)) if found else set_say.NothingPlanned()


# --- stop ------------------------------------------------------------------------------------


def read_kind(_: Context, text: str) -> Mapping[str, Any] | None:
    words = text.casefold().strip().replace(" ", "_")
    return {"what": str(OTHER_WORDS[words])} if words in OTHER_WORDS else None


@menu.command("stop", ask.StopAKind(), example=("/stop nudge", "/stop"), natural=read_kind)
def stop(
    context: Context,
    what: Annotated[
        str,
        Option(
            OptionType.CHOICE,
            ask.WhichKind(),
            choices=STOPPABLE,
            suggest=lambda context: [Button(kind_name(kind), str(kind)) for kind in PromptKind],
        ),
    ],
) -> Reply:
    """Stop a kind of message for good; `/settings` starts it again."""
    kind, runner = PromptKind(what), context.runner
    if kind in runner.stopped:
        return reply(set_say.StoppedAlready(kind), buttons=(_again(kind),))
    context.runner = context.book.put(replace(runner, stopped=runner.stopped | {kind}))
    button = _again(kind)
    return reply(set_say.StoppedNow(kind, button.says), buttons=(button, *context.undo()))


def kind_name(kind: PromptKind) -> Sentence:
    return set_say.Kind(kind)


def _again(kind: PromptKind) -> Button:
    return Button(set_say.Again(), f"/settings start={kind}")
