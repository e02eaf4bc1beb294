"""What was logged: `runs`, the newest first, or what was done on one day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any

from core.commands import describe
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.options import Option, OptionType, read_option
from core.domain.calendar import DAY
from core.errors import Refusal
from core.understanding import is_the_last
from core.wording.amounts import Capital, Joined, NearDay
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import menu_sums as ask_sums
from core.wording.say import runs as run_say
from core.wording.say import sums as say

SHOWN = 6
LONGEST = 6
"""Digits of how many to skip."""


def _last_day(context: Context, text: str) -> dt.date | None:
    """Return the newest day with a run, where the text says "last". Raises Refusal without any."""
    if not is_the_last(text, context.languages):
        return None
    ran = context.tables.records.days_between(context.runner.id)
    if ran is None:
        raise Refusal(say.NoRunsAtAll(), (way_to("log"),))
    return ran[1]


def _days(context: Context) -> list[Button]:
    """Offer the days before this one."""
    days = (context.today - number * DAY for number in (1, 2))
    return [Button(label.Amount(Capital(NearDay(day))), day.isoformat()) for day in days]


OF_A_DAY = Option(OptionType.DATE, ask_sums.WhichDay(), past=True, suggest=_days, read=_last_day)


def _day_or_skip(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read a day of several words, or how many to skip."""
    if text.isdecimal() and len(text) < LONGEST:
        return {"skip": int(text)}
    try:
        return {"day": read_option(OF_A_DAY, text, context)}
    except Refusal:
        return None


@menu.command(
    "runs",
    ask.ListRuns(),
    example=("/runs", "/runs yesterday", "/runs last"),
    natural=_day_or_skip,
    looks=True,
)
def runs(
    context: Context,
    day: Annotated[dt.date | None, OF_A_DAY] = None,
    skip: Annotated[int, Option(OptionType.INTEGER, ask.HowManyToSkip())] = 0,
) -> Reply:
    """List what was logged, newest first, or tell what was done on a day."""
    if day is not None:
        return _on(context, day)
    found = context.tables.records.newest(context.runner.id, SHOWN, skip)
    if not found and skip:
        return reply(say.NoOlder(), buttons=(way_to("runs"),))
    if not found:
        return reply(say.NoRunsAtAll())
    left = context.tables.records.count(context.runner.id) - skip - len(found)
    buttons: tuple[Button, ...] = (Button(label.Edit(), f"/edit run={found[0].id}"),) if not skip else ()
    if left > 0:
        buttons = (Button(say.Older(), f"/runs skip={skip + SHOWN}"), *buttons)
    more = say.MoreRuns(left) if left > 0 else None
    return reply(
        say.RunsListed() if not skip else None,
        *(describe.listed(record) for record in found),
        more,
        buttons=buttons,
    )


def _on(context: Context, day: dt.date) -> Reply:
    """Tell the day in a sentence: what was done on it, or that nothing is known."""
    found = context.tables.records.between(context.runner.id, day, day)
    if not found and context.last_record is None:
        return reply(say.NoRunsAtAll(), buttons=(way_to("log"),))
    if not found:
        return reply(say.NothingOn(Capital(NearDay(day))), buttons=(way_to("runs"),))
    done = Joined(tuple(describe.done(record) for record in found[:SHOWN]), "; ")
    left = len(found) - SHOWN
    alone = found[0] if len(found) == 1 else None
    edit = (Button(label.Edit(), f"/edit run={alone.id}"),) if alone is not None else ()
    return reply(
        say.OnDay(Capital(NearDay(day)), done),
        say.MoreOn(left) if left > 0 else None,
        run_say.Note(alone.note) if alone is not None and alone.note else None,
        buttons=(*edit, way_to("runs")),
    )
