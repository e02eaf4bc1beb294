"""A race to come beside the run that a correction seems to mean: "change my marathon to 17 oct"."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from core.commands import describe
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.domain.race import Race
from core.domain.record import Record
from core.understanding import Draft, day_in
from core.wording.amounts import Day
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import told as told_say
from core.wording.say import unclear as unclear_say

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
"""Shorter words, such as "the" and "run", are in the names of many races."""


def ask_which(context: Context, draft: Draft, record: Record | None, text: str) -> Reply | None:
    """Ask whether a race or a run changes its day; None where no race is named, or more than the day said."""
    if draft.on is None or draft.distance or draft.duration or draft.kind:
        return None
    said = set(_WORD.findall(text.casefold()))
    races = [race for race in context.coming_races() if said & set(_WORD.findall(race.name.casefold()))]
    on = _day_to_come(context, text)
    if len(races) != 1 or on is None:
        return None
    ways = [_moves(races[0], on)]
    if record is not None:
        name = told_say.OneOf(describe.amount(record), Day(record.on))
        ways.append(Button(name, f'/edit run={record.id} what="{quotable(text)}"'))
    return reply(told_say.WhichOne(), unclear_say.NothingChanged(), buttons=tuple(ways))


def _moves(race: Race, on: date) -> Button:
    name = told_say.OneOf(label.Line(race.name), Day(race.on))
    return Button(name, f"/race edit race={race.id} date={on.isoformat()}")


def _day_to_come(context: Context, text: str) -> date | None:
    """Return the day that the text ends with, as one to come."""
    words = text.rstrip(" .!").split()
    for first in range(1, len(words)):
        on = day_in(
            " ".join(words[first:]),
            context.today,
            future=True,
            month_first=context.month_first,
            languages=context.languages,
        )
        if on is not None:
            return on if on >= context.today else None
    return None
