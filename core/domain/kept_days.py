"""Which days a rule holds for kept, and by which runs.

A day is the local day in the zone where a run was run. On a day of travel either reckoning counts,
that of the zone left and that of the zone entered (the association's custom): the run then holds
whichever of the two days asks for it, and both if both do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
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
        found.setdefault(run.on, []).append(run)
        for day in run.also:
            found.setdefault(day, []).append(run)
    return found


def kept_days(runs: Iterable[DayRun], rule: StreakRule) -> Mapping[date, Held]:
    """The days that are kept and what holds each, by day. Of a weekly rule: the days that count for it."""
    return kept_of(runs_by_day(runs), rule)


def kept_of(by_day: Mapping[date, Sequence[DayRun]], rule: StreakRule) -> Mapping[date, Held]:
    """The same, of runs that are in their days already."""
    return {day: held for day in sorted(by_day) if (held := _held(by_day[day], rule)) is not None}


def in_doubt(by_day: Mapping[date, Sequence[DayRun]], rule: StreakRule) -> frozenset[date]:
    """The days that would be kept if a mile that was shown rounded is one, and nobody has said so yet."""
    return frozenset(day for day, of_day in by_day.items() if _is_in_doubt(of_day, rule))


def distance_of(runs: Collection[DayRun], rule: StreakRule) -> Distance:
    """What the rule reads from a day's runs: the longest where it is continuous, else their sum."""
    lengths = [run.distance.micrometres for run in runs]
    return Distance(max(lengths, default=0) if rule.continuous else sum(lengths))


def _held(runs: Sequence[DayRun], rule: StreakRule) -> Held | None:
    counting = _counting(runs, rule)
    distance = distance_of(counting, rule)
    if not counting or distance < rule.minimum:
        return None
    in_time = [run for run in runs if not run.late]
    late = len(in_time) < len(runs) and _held(in_time, rule) is None
    return Held(counting, distance, late)


def _counting(runs: Sequence[DayRun], rule: StreakRule) -> tuple[DayRun, ...]:
    """The runs that the rule looks at."""
    if rule.weekly:
        return tuple(run for run in runs if run.distance >= rule.minimum)
    if rule.continuous:
        longest = max(runs, key=lambda run: run.distance, default=None)
        return () if longest is None else (longest,)
    return tuple(run for run in runs if run.distance)


def _is_in_doubt(runs: Sequence[DayRun], rule: StreakRule) -> bool:
    if not rule.is_close(distance_of(runs, rule)):
        return False
    return not any(run.said_exactly for run in _counting(runs, rule))
