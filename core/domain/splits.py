"""Even splits: what the clock shows on the way to a target time."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace


@dataclass(frozen=True, slots=True)
class Split:
    """Elapsed `seconds` at the mark `at` (measured from the start)."""

    at: Distance
    seconds: int


def pace_for(distance: Distance, seconds: int) -> Pace:
    """The even pace for that time. Raises ZeroDivisionError for no distance."""
    return Pace.of(distance, seconds)


def splits(distance: Distance, seconds: int, unit: Unit = Unit.KM, every: int = 5) -> list[Split]:
    """Elapsed times at every `every` units before the finish, at an even pace, to the nearest second.

    Empty when the finish comes first. Raises ValueError for an `every` below one.
    """
    if every < 1:
        raise ValueError(every)
    step = every * unit.micrometres
    return [
        Split(Distance(mark), round(Fraction(seconds * mark, distance.micrometres)))
        for mark in range(step, distance.micrometres, step)
    ]
