"""Which days a rule holds for kept, and by which runs.

A day is the local day in the zone where a run was run. On a day of travel either reckoning counts,
that of the zone left and that of the zone entered (the association's custom): the run then holds
whichever of the two days asks for it, and both if both do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final

from core.domain.calendar import DAY, Zones, local_day, midnight_after
from core.domain.distance import NOTHING, Distance
from core.domain.record import Record
from core.domain.streak_rule import StreakRule

LATE_AFTER: Final = timedelta(hours=48)
"""After the end of its day. What is logged later counts as well, and is marked."""


@dataclass(frozen=True, slots=True)
class Move:
    """At `since` a runner's clock became that of another zone."""

    since: datetime
    left: str
    entered: str

    @property
    def days(self) -> tuple[date, date]:
        """The local days on which the move was made: by the zone left, and by the zone entered."""
        return local_day(self.since, self.left), local_day(self.since, self.entered)


def moves_of(zones: Zones) -> list[Move]:
    """A runner's moves, oldest first."""
    order = sorted(zones.history, key=lambda held: held.since)
    return [Move(now.since, last.zone, now.zone) for last, now in pairwise(order) if last.zone != now.zone]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRun:
    """One run as a rule sees it: `on` in `zone`, and the days that it may count for `also`.

    `said_exactly` once the runner has said that the distance is this and no rounded mile.
    """

    id: int
    on: date
    zone: str
    distance: Distance = NOTHING
    logged_at: datetime
    also: frozenset[date] = frozenset()
    said_exactly: bool = False

    @property
    def days(self) -> frozenset[date]:
        return self.also | {self.on}

    @property
    def late(self) -> bool:
        """Whether it was logged more than 48 h after its day had ended."""
        if self.logged_at.date() <= self.on + DAY:
            return False  # whatever the zone
        return self.logged_at > midnight_after(self.on, self.zone) + LATE_AFTER


def seen(record: Record, moves: Sequence[Move] = ()) -> DayRun:
    """Return a run of the log as a rule sees it."""
    run = DayRun(
        id=record.id,
        on=record.on,
        zone=record.zone,
        distance=record.distance or NOTHING,
        logged_at=record.logged_at,
        said_exactly=record.exact,
    )
    return reckoned(run, moves)


def reckoned(run: DayRun, moves: Sequence[Move]) -> DayRun:
    """Return the run with the other days that it may count for.

    A typed one was run when it was logged, if that was on its day; else nobody knows the hour.
    """
    also: set[date] = set()
    if moves and local_day(run.logged_at, run.zone) == run.on:
        for move in moves:
            days = (local_day(run.logged_at, name) for name in (move.left, move.entered))
            also.update(day for day in days if day in move.days and day != run.on)
    return replace(run, also=frozenset(also)) if also else run


@dataclass(frozen=True, slots=True)
class Held:
    """What holds a day: its runs, oldest first, and the distance that the rule reads from them.

    `late` where without what was logged late the day would not be kept.
    """

    runs: tuple[DayRun, ...]
    distance: Distance
    late: bool = False


def runs_by_day(runs: Iterable[DayRun]) -> dict[date, list[DayRun]]:
    """All runs by each day that they may count for, oldest first."""
    found: dict[date, list[DayRun]] = {}
    for run in sorted(runs, key=lambda run: (run.on, run.id)):
        for day in run.days:
            found.setdefault(day, []).append(run)
    return found


def kept_days(runs: Iterable[DayRun], rule: StreakRule) -> Mapping[date, Held]:
    """The days that are kept and what holds each, by day. Of a weekly rule: the days that count for it."""
    found = runs_by_day(runs)
    return {day: held for day in sorted(found) if (held := _held(found[day], rule)) is not None}


def days_in_doubt(runs: Iterable[DayRun], rule: StreakRule) -> frozenset[date]:
    """The days that would be kept if a mile that was shown rounded is one, and nobody has said so yet."""
    return frozenset(day for day, of_day in runs_by_day(runs).items() if _in_doubt(of_day, rule))


def distance_of(runs: Collection[DayRun], rule: StreakRule) -> Distance:
    """What the rule reads from a day's runs: the longest where it is continuous, else their sum."""
    distances = [run.distance for run in runs]
    return max(distances, default=NOTHING) if rule.continuous else sum(distances, NOTHING)


def _held(runs: list[DayRun], rule: StreakRule) -> Held | None:
    counting = tuple(_counting(runs, rule))
    if not _keeps(counting, rule):
        return None
    in_time = tuple(_counting([run for run in runs if not run.late], rule))
    return Held(counting, distance_of(counting, rule), late=not _keeps(in_time, rule))


def _counting(runs: Collection[DayRun], rule: StreakRule) -> Iterator[DayRun]:
    """The runs that the rule looks at."""
    if rule.weekly:
        yield from (run for run in runs if run.distance >= rule.minimum)
    elif rule.continuous:
        longest = max(runs, key=lambda run: run.distance, default=None)
        yield from () if longest is None else (longest,)
    else:
        yield from (run for run in runs if run.distance)


def _keeps(counting: Collection[DayRun], rule: StreakRule) -> bool:
    return bool(counting) and distance_of(counting, rule) >= rule.minimum


def _in_doubt(runs: list[DayRun], rule: StreakRule) -> bool:
    counting = list(_counting(runs, rule))
    return rule.is_close(distance_of(counting, rule)) and not any(run.said_exactly for run in counting)
