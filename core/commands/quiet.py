"""`quiet`: the hours in which nothing is said unasked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.menu import Missing, Needs
from core.commands.options import Option, OptionType
from core.commands.own_words import in_own_words
from core.domain.quiet import is_quiet
from core.domain.runner import PromptKind, Runner
from core.understanding import time_in
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_talking as ask
from core.wording.say import settings as say
from core.wording.sentence import Sentence

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
    "quiet",
    ask.SetQuietHours(),
    example=("/quiet", "/quiet 22:00-07:00", "/quiet off"),
    natural=in_own_words(read_quiet),
    needs=Needs(("from", "until")),
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
