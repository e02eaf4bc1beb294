"""What a runner's days are worth to her challenges, kept with the log; and the boards that show it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from core.domain.calendar import DAY, Zones
from core.domain.distance import NOTHING, Distance
from core.domain.kept_days import moves_of, seen
from core.domain.record import Record
from core.domain.standings import credits_of
from core.ports.clubs import Span
from core.ports.store import Tables

REACH: Final = 2
"""Days from a run's own to another that a move may let it count for."""


def after(
    tables: Tables,
    runner: int,
    images: Sequence[object],
    now: datetime,
    counted: Mapping[date, Distance] | None = None,
) -> None:
    """Follow up changed records: count their days anew, and bring the boards up to date.

    `counted` are days that were, by `count`, since the last change.
    """
    days = {image.on for image in images if isinstance(image, Record) and image.is_run}
    span = tables.challenges.span(runner) if days else None
    if span is None:
        return
    first, last = span.first - REACH * DAY, span.last + REACH * DAY
    days = {day for day in days if first <= day <= last}
    if days:
        kept = NOTHING
        if counted is None or days.difference(counted):
            count(tables, runner, days)
        else:
            kept, days = min(counted.values()), {*counted}
        tables.challenges.edit_boards_of(runner, Span(min(days), max(days), span.many), kept, now)


def count(
    tables: Tables, runner: int, days: Collection[date], zones: Zones | None = None
) -> Mapping[date, Distance]:
    """Count what these days are worth by the log as it is now.

    Return the days that were counted, each with the longest run that it had before, and has.
    """
    moves = moves_of(zones or Zones(tables.zones.of(runner), ""))
    reach = REACH if moves else 0
    asked = {day + number * DAY for day in days for number in range(-reach, reach + 1)}
    log = tables.records.between(runner, min(asked) - reach * DAY, max(asked) + reach * DAY)
    runs = [seen(record, moves) for record in log if record.is_run]
    was, found = tables.challenges.credits(runner, min(asked), max(asked)), credits_of(runner, runs, asked)
    tables.challenges.put_credits(found)
    return {one.on: min(one.longest, was[one.on].longest) if one.on in was else NOTHING for one in found}


def count_anew(tables: Tables, runner: int) -> None:
    """Count all days of the open challenges that she is in: she joined, or her clocks are others now."""
    span = tables.challenges.span(runner)
    if span is not None:
        count(
            tables, runner, [span.first + number * DAY for number in range((span.last - span.first).days + 1)]
        )
