"""A race and the run of its day: where one is told in figures, the other follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.commands.context import Context
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.domain.race import Outcome, Race, same_distance, same_distances
from core.domain.record import Kind, Record
from core.understanding import Draft, Intent
from core.wording.amounts import Time
from core.wording.say import results as say
from core.wording.sentence import Sentence

RAN_ONCE = Distance.of(21, Unit.KM)
"""So far nobody runs twice within the days in which a result is still told without its day (ours)."""
TOLD_WITHIN = 2 * DAY


def told_as_run(context: Context, drafts: Sequence[Draft]) -> Race | None:
    """Return the race that waits for its result, if the run told is its finish: "marathon done! 3:27:51".

    It is by its day and its distance. A day or two later a half or more, or what is called a race,
    needs no day.
    """
    (draft,) = drafts if len(drafts) == 1 else (None,)
    if draft is None or draft.intent is not Intent.LOG_RUN or not (draft.distance and draft.duration):
        return None
    if draft.kind not in (None, Kind.RACE):
        return None
    undated = draft.on is None and (draft.distance >= RAN_ONCE or draft.kind is Kind.RACE)
    on = draft.on or context.today
    for race in sorted(context.tables.races.of(context.runner.id), key=lambda race: race.on, reverse=True):
        if race.outcome is not None or race.distance is None or not has_begun(context, race):
            continue
        late = undated and timedelta() < context.today - race.on <= TOLD_WITHIN
        if (race.on == on or late) and same_distance(race.distance, draft.distance):
            return race
    return None


def has_begun(context: Context, race: Race) -> bool:
    """Whether the race's day has come, and on it the start."""
    if race.on == context.today and race.start is not None:
        return context.local.time() >= race.start
    return race.on <= context.today


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
    """Yield the quickest run of earlier days over the race's distance, as a finish beside it."""
    over, eve = same_distances(distance), race.on - DAY
    record = context.tables.records.quickest(context.runner.id, over, date.min, eve)
    if record is not None:
        yield replace(
            race,
            id=-record.id,
            on=record.on,
            distance=record.distance,
            outcome=Outcome.FINISHED,
            time=record.duration,
        )
