"""Bests: `best`, the longest run and the fastest over a distance, by what was logged as a run of its own."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from core.commands import describe
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.commands.race_verdict import length
from core.domain.distance import HALF_MARATHON, MARATHON, MILE, Distance, Unit
from core.domain.race import Outcome, same_distance, same_distances
from core.domain.record import Record
from core.wording.amounts import InUnit, InWords, NearDay, Time
from core.wording.reply import Button, Reply, reply
from core.wording.say import bests as say
from core.wording.say import buttons as label
from core.wording.say import menu_sums as ask
from core.wording.say import runs as run_say
from core.wording.say import sums as sums_say
from core.wording.sentence import Sentence

FIVE_KM, TEN_KM = Distance.of(5, Unit.KM), Distance.of(10, Unit.KM)
RACED = {
    Unit.KM: (FIVE_KM, TEN_KM, HALF_MARATHON, MARATHON),
    Unit.MILE: (MILE, FIVE_KM, Distance.of(5, Unit.MILE), TEN_KM, HALF_MARATHON, MARATHON),
}
"""The distances over which a best is told unasked, by the runner's unit."""


def _usual(_: Context) -> list[Button]:
    """Offer the distances that most people race."""
    ways = ((FIVE_KM, "5 km"), (TEN_KM, "10 km"), (HALF_MARATHON, "half"))
    return [Button(label.Amount(length(distance)), says) for distance, says in ways]


@menu.command("best", ask.ShowBests(), example=("/best", "/best 5 km"), looks=True)
def best(
    context: Context,
    distance: Annotated[
        tuple[Distance, Unit] | None, Option(OptionType.DISTANCE, ask.OverWhichDistance(), suggest=_usual)
    ] = None,
) -> Reply:
    """Show the longest run and the fastest ones over the usual distances, or the one over a distance."""
    if context.last_record is None:
        return reply(sums_say.NoRunsAtAll(), buttons=(way_to("log"),))
    if distance is not None:
        line = _fastest(context, distance[0]) or say.NoTime(_called(distance[0]))
        return reply(line, buttons=(way_to("best"),))
    longest = context.tables.records.longest(context.runner.id, date.min, date.max)
    if longest is None:
        return reply(say.NoDistance(), buttons=(way_to("runs"),))
    fastest = (_fastest(context, raced) for raced in RACED[context.runner.units])
    return reply(say.Longest(describe.short(longest, paced=True)), *fastest, buttons=(way_to("runs"),))


def _fastest(context: Context, distance: Distance) -> Sentence | None:
    """Return the run of the least time over what is the same distance; None without any."""
    record = context.tables.records.quickest(context.runner.id, same_distances(distance), date.max)
    return None if record is None else say.Fastest(_called(distance), _over(context, record, distance))


def _called(distance: Distance) -> Sentence | Distance | InUnit:
    """Return what runners call the distance, as in a sentence: a half, 5 miles."""
    named = length(distance)
    return InUnit(InWords(distance), named.unit) if isinstance(named, InUnit) else named


def _over(context: Context, record: Record, distance: Distance) -> Sentence:
    """Tell the run without its distance where that is the very one that was asked for."""
    time = Time(record.duration or 0)
    is_exact = record.distance is None or record.distance == distance
    kind = _race(context, record) or record.kind
    return run_say.ShortRun(
        run_say.JustTime(time) if is_exact else run_say.JustDistance(record.distance or distance),
        None if is_exact else run_say.InTimeOf(time),
        run_say.AtPace(record.average) if record.average else None,
        run_say.OfKind(kind) if kind else None,
        NearDay(record.on),
    )


def _race(context: Context, record: Record) -> str:
    """Return the name of the race that the run was, if it is on the list."""
    races = context.tables.races.of(context.runner.id)
    finished = (race for race in races if race.on == record.on and race.outcome is Outcome.FINISHED)
    named = (
        race.name
        for race in finished
        if race.distance and record.distance and same_distance(race.distance, record.distance)
    )
    return next(named, "")
