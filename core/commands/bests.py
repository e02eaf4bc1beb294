"""Bests: `best`, the longest run and the fastest over a distance, by what was logged as a run of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from core.commands import describe
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.commands.periods import Period, Span, period_of, which
from core.commands.race_verdict import length
from core.domain.distance import HALF_MARATHON, MARATHON, MILE, Distance, Unit
from core.domain.race import Outcome, same_distance, same_distances
from core.domain.record import Record
from core.understanding import distance_in, past_period_in
from core.wording.amounts import InUnit, InWords, NearDay, Time, Year
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


def _read(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read a distance, a year, or both: "5 km", "2025", "half last year"."""
    words = text.split()
    for place in range(len(words) + 1):
        ahead, behind = " ".join(words[:place]), " ".join(words[place:])
        year = past_period_in(behind, Span.YEAR, context.today, languages=context.languages)
        way = (_way(context, ahead) or _way(context, f"1 {ahead}")) if ahead else None  # "mile"
        if (year or not behind) and (way or not ahead):
            return {name: value for name, value in (("distance", way), ("of", year)) if value}
    return None


def _way(context: Context, text: str) -> tuple[Distance, Unit] | None:
    return distance_in(text, context.runner.units, languages=context.languages)


@menu.command(
    "best",
    ask.ShowBests(),
    example=("/best", "/best 5 km", "/best 10 km 2025"),
    natural=_read,
    looks=True,
)
def best(
    context: Context,
    distance: Annotated[
        tuple[Distance, Unit] | None, Option(OptionType.DISTANCE, ask.OverWhichDistance(), suggest=_usual)
    ] = None,
    of: Annotated[date | None, which(Span.YEAR, ask.WhichYear())] = None,
) -> Reply:
    """Show the longest run and the fastest ones over the usual distances, or the one over a distance."""
    if context.last_record is None:
        return reply(sums_say.NoRunsAtAll(), buttons=(way_to("log"),))
    year = period_of(context, Span.YEAR, of) if of is not None else None
    if distance is not None:
        line = _fastest(context, distance[0], year)
        lines = (
            (line,) if line is not None else (_none(distance[0], year), _nearest(context, distance[0], year))
        )
        return reply(*lines, buttons=(way_to("best"),))
    longest = context.tables.records.longest(context.runner.id, *_days(year))
    if longest is None:
        nothing = say.NoDistance() if year is None else sums_say.NoRunsKnown(Year(year.first))
        return reply(nothing, buttons=(way_to("runs"),))
    run = describe.short(longest, paced=True)
    fastest = (_fastest(context, raced, year) for raced in RACED[context.runner.units])
    farthest = say.Longest(run) if year is None else say.LongestIn(Year(year.first), run)
    return reply(farthest, *fastest, buttons=(way_to("runs"),))


def _days(year: Period | None) -> tuple[date, date]:
    return (date.min, date.max) if year is None else (year.first, year.last)


def _fastest(context: Context, distance: Distance, year: Period | None) -> Sentence | None:
    """Return the run of the least time over what is the same distance; None without any."""
    over = same_distances(distance)
    record = context.tables.records.quickest(context.runner.id, over, *_days(year))
    if record is None:
        return None
    called, run = _called(distance), _over(context, record, distance)
    return say.Fastest(called, run) if year is None else say.FastestIn(called, Year(year.first), run)


def _nearest(context: Context, distance: Distance, year: Period | None) -> Sentence | None:
    """Return the fastest run over that raced distance which comes nearest to one without a time.

    Without any it is the longest run.
    """

    def off(raced: Distance) -> float:
        shorter, longer = sorted((raced.micrometres, distance.micrometres))
        return longer / shorter

    tried = (_fastest(context, raced, year) for raced in sorted(RACED[context.runner.units], key=off))
    if (fastest := next(filter(None, tried), None)) is not None or year is not None:
        return fastest
    longest = context.tables.records.longest(context.runner.id, *_days(year))
    return say.Longest(describe.short(longest, paced=True)) if longest is not None else None


def _none(distance: Distance, year: Period | None) -> Sentence:
    called = _called(distance)
    return say.NoTime(called) if year is None else say.NoTimeIn(called, Year(year.first))


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
