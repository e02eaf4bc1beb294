"""A race and the run of its day: where one is told in figures, the other follows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from core.commands.context import Context
from core.domain.calendar import DAY
from core.domain.distance import Distance
from core.domain.race import Outcome, Race, same_distance
from core.domain.record import Kind, Record
from core.wording.amounts import Time
from core.wording.say import results as say
from core.wording.sentence import Sentence

BEGINNING = dt.date(1900, 1, 1)


def follow(context: Context, record: Record, now: Record | None) -> tuple[Sentence, ...]:
    """Correct the result that the corrected run has; a run that a result made takes it along when deleted."""
    race = _race_of(context, record)
    if race is None:
        return ()
    if now is None:
        if record.source != "race":
            return ()
        context.book.put(replace(race, outcome=None, time=None, place=None))
        return (say.WithoutResult(race.name),)
    if now.duration in (None, race.time):
        return ()
    context.book.put(replace(race, time=now.duration))
    return (say.ResultNow(race.name, Time(now.duration or 0)),)


def _race_of(context: Context, record: Record) -> Race | None:
    """Return the race whose finish the run is."""
    if record.kind is not Kind.RACE or record.duration is None:
        return None
    return next(
        (
            race
            for race in context.tables.races.of(context.runner.id)
            if race.on == record.on and race.outcome is Outcome.FINISHED and race.time == record.duration
        ),
        None,
    )


def finishes_before(context: Context, race: Race, distance: Distance) -> Iterator[Race]:
    """Yield the runs of earlier days over the race's distance that have a time, as finishes beside it."""
    for record in context.tables.records.between(context.runner.id, BEGINNING, race.on - DAY):
        if record.is_run and record.distance and record.duration and same_distance(record.distance, distance):
            yield replace(
                race,
                id=-record.id,
                on=record.on,
                distance=record.distance,
                outcome=Outcome.FINISHED,
                time=record.duration,
            )
