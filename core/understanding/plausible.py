"""What a runner can have done: bounds between which a figure is believed."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

METRE: Final = 1_000_000
KM: Final = 1000 * METRE

WORLD_BEST: Final = (
    # metres, seconds: no run is faster. World Athletics, world records of men, rounded down.
    (400, 43),
    (800, 100),
    (1000, 131),
    (1609, 223),
    (3000, 437),
    (5000, 755),
    (10_000, 1571),
    (21_097, 3402),
    (42_195, 7235),
    (100_000, 21_600),
)
SLOWEST: Final = 20 * 60
"""Seconds a kilometre; slower is no run, except on the longest mountain ways."""
SLOWEST_ULTRA: Final = 35 * 60
USUAL: Final = (165, 620)
"""Seconds a kilometre between which a figure is taken for a runner's without more words."""
LONGEST: Final = 170 * KM
SHORTEST: Final = 100 * METRE
LONGEST_TIME: Final = 30 * 3600
MUCH_FASTER: Final = 1.25
"""A run this many times as fast as the best known one is asked about (ours, not research)."""


def fastest(micrometres: int) -> float:
    """Return the fewest seconds that this way can take."""
    metres = micrometres / METRE
    return metres * _BEST[max(bisect_right(_FROM, metres) - 1, 0)]


_FROM: Final = tuple(length * 0.99 for length, _ in WORLD_BEST)
_BEST: Final = tuple(seconds / length for length, seconds in WORLD_BEST)
"""Seconds a metre, from the way in `_FROM` on."""


def meant(micrometres: int, seconds: int) -> int:
    """Return the time that is meant over this way: 3:40 for a marathon is hours and minutes."""
    return seconds if seconds >= fastest(micrometres) else seconds * 60


def is_run(micrometres: int, seconds: int) -> bool:
    """Whether a person can have run this."""
    slowest = SLOWEST_ULTRA if micrometres > 40 * KM else SLOWEST
    return fastest(micrometres) <= seconds <= micrometres / KM * slowest


def is_usual(micrometres: int, seconds: float) -> bool:
    """Whether the pace is one that needs no second look."""
    pace = seconds * KM / micrometres if micrometres else 0
    slow = USUAL[1] if micrometres < 30 * KM else 800
    return USUAL[0] <= pace <= slow and seconds >= fastest(micrometres)


def is_length(micrometres: int) -> bool:
    return SHORTEST <= micrometres <= LONGEST
