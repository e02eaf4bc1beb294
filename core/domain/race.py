"""Races: the calendar's fixed points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from core.domain.distance import Distance, Unit


class Priority(StrEnum):
    """A: the one the plan is for. B: a test on the way. C: for fun, as training."""

    A = "A"
    B = "B"
    C = "C"


class Outcome(StrEnum):
    FINISHED = "finished"
    DID_NOT_FINISH = "dnf"
    DID_NOT_START = "dns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Race:
    """`start` is wall time in the zone that the runner has on race day. Times in seconds.

    `venue` is where it is, `place` the one that the runner came in.
    """

    id: int
    runner: int
    name: str
    on: date
    made_at: datetime
    start: time | None = None
    distance: Distance | None = None
    priority: Priority = Priority.B
    goal: int | None = None
    why: str = ""
    outcome: Outcome | None = None
    time: int | None = None
    place: int | None = None
    note: str = ""
    venue: str = ""


@dataclass(frozen=True, slots=True)
class AgainstBest:
    """A finish beside the best before it over the same distance; both times in seconds."""

    seconds: int
    best: Race
    best_seconds: int

    @property
    def faster_by(self) -> int:
        """Seconds faster than the best before, negative when slower."""
        return self.best_seconds - self.seconds

    @property
    def is_fastest(self) -> bool:
        return self.faster_by > 0


PARTS: Final = 200
"""Of the longer of two distances one part may lie between them."""


def same_distance(one: Distance, other: Distance) -> bool:
    """Whether two race distances are the same one, within half a percent of the longer.

    The tolerance is ours: it joins 21.1 km to a half and 42.2 km to a marathon, and keeps
    five miles (8.05 km) from 8 km.
    """
    shorter, longer = sorted((one.micrometres, other.micrometres))
    return (longer - shorter) * PARTS <= longer


def same_distances(distance: Distance) -> tuple[Distance, Distance]:
    """Return the least and the greatest distance that are the same one as this, as `same_distance` has it."""
    least = -(-distance.micrometres * (PARTS - 1) // PARTS)
    return Distance(least), Distance(distance.micrometres * PARTS // (PARTS - 1))


def best_before(race: Race, history: Iterable[Race]) -> Race | None:
    """The fastest finish over the race's distance on an earlier day; the earliest of equal ones."""
    distance = race.distance
    if not distance:
        return None
    earlier = [
        other
        for other in history
        if other.id != race.id
        and other.on < race.on
        and other.outcome is Outcome.FINISHED
        and other.time is not None
        and other.distance
        and same_distance(other.distance, distance)
    ]
    return min(earlier, key=lambda other: (other.time or 0, other.on), default=None)


def against_best(race: Race, history: Iterable[Race]) -> AgainstBest | None:
    """Compare a finish with the best before it: "your fastest half by 4:27".

    None for a race that is not finished, has no time or distance, or is the first of its kind.
    """
    if race.outcome is not Outcome.FINISHED or race.time is None:
        return None
    best = best_before(race, history)
    if best is None or best.time is None:
        return None
    return AgainstBest(race.time, best, best.time)


def easy_days(distance: Distance) -> int:
    """Easy days after a race: one for each whole mile, a coaches' custom (no research behind it)."""
    return distance.micrometres // Unit.MILE.micrometres


def easy_until(race: Race) -> date | None:
    """The last easy day after a race; None when its distance is not known or under a mile."""
    days = easy_days(race.distance) if race.distance else 0
    return race.on + timedelta(days=days) if days else None
