"""What pace it is: `pace`, of the last run or of a distance in a time; and how long one takes at a pace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from core.commands import describe
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.race_verdict import length
from core.conversations.states import Correcting
from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Record
from core.understanding import aim_in, distance_named, pace_in, read
from core.understanding.plausible import meant
from core.wording.amounts import Capital, InUnit, Time
from core.wording.reply import Reply, reply
from core.wording.say import menu_sums as ask
from core.wording.say import paces as say

LOOKED_AT: Final = 25
"""Newest records among which the last run is."""
ANY_UNIT: Final = Unit.KM


def _told(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read a distance with its time or pace, as a log or a goal has them: "10k at 5:30", "sub 2 half"."""
    units, languages = context.runner.units, context.languages
    drafts = read(text, context.reader()).drafts
    draft = drafts[0] if len(drafts) == 1 else None
    if draft is not None and draft.distance is not None:
        pace = draft.pace or pace_in(text.split()[-1], units, languages=languages)
        if draft.duration or pace:
            way = draft.distance, draft.typed or ANY_UNIT
            return (
                {"distance": way, "time": draft.duration}
                if draft.duration
                else {"distance": way, "pace": pace}
            )
    aim = aim_in(text, context.today, units, languages=languages, wished=True)
    if aim is not None and aim.distance is not None and aim.seconds is not None:
        return {"distance": (aim.distance, ANY_UNIT), "time": aim.seconds}
    named = distance_named(text, units, languages=languages)
    return {"distance": (named, ANY_UNIT)} if named is not None else None


@menu.command(
    "pace",
    ask.ShowPace(),
    example=("/pace", "/pace half in 2:00:00", "/pace 10 km at 5:30"),
    natural=_told,
    looks=True,
)
def pace_command(
    context: Context,
    distance: Annotated[
        tuple[Distance, Unit] | None, Option(OptionType.DISTANCE, ask.OverWhichDistance())
    ] = None,
    time: Annotated[int | None, Option(OptionType.DURATION, ask.InWhatTime())] = None,
    pace: Annotated[Pace | None, Option(OptionType.PACE, ask.AtWhatPace())] = None,
) -> Reply:
    """Say the pace of a distance in a time, or the time at a pace; of nothing told, that of the last run."""
    if distance is not None and (time or pace):
        return reply(_sum(context, distance[0], time, pace))
    if distance is not None:
        raise Missing("time")
    if time or pace:
        raise Missing("distance")
    newest = context.tables.records.newest(context.runner.id, LOOKED_AT)
    last = next((record for record in newest if record.is_run), None)
    return _of_the_last(context, last) if last is not None else _without_a_run()


def _without_a_run() -> Reply:
    return reply(say.NoRunToTell(), buttons=(way_to("log"),))


def _of_the_last(context: Context, last: Record) -> Reply:
    """Tell the pace of a run; where its time or its way is not known, ask for that."""
    if last.distance is None or last.average is None:
        context.open(Correcting(record=last.id))
        asks = say.HowFarWasIt if last.distance is None else say.HowLongWasIt
        return reply(asks(Capital(describe.short(last))))
    return reply(_sum(context, last.distance, last.duration, last.average))


def _sum(
    context: Context, distance: Distance, seconds: int | None, pace: Pace | None
) -> say.PaceIs | say.TimeIs:
    named = Capital(length(distance))
    if seconds is None:
        assert pace is not None
        return say.TimeIs(named, pace, Time(pace.time_for(distance)))
    time = meant(distance.micrometres, seconds)
    found = Pace.of(distance, time)
    return say.PaceIs(named, Time(time), found, _otherwise(context, found))


def _otherwise(context: Context, pace: Pace) -> InUnit:
    """Return the pace in the unit that is not the runner's own."""
    return InUnit(pace, Unit.KM if context.runner.units is Unit.MILE else Unit.MILE)
