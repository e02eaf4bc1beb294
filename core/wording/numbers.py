"""Counts, distances, times and paces as figures.

A figure is kept as a whole number of its last decimal place, so that rounding up and down
is exact and nothing passes through a float.
"""

from __future__ import annotations

from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.wording.habits import Habits

_POWERS: Final = (1, 10, 100, 1000)
"""By the number of decimal places; no figure has more."""


def grouped(number: int, habits: Habits) -> str:
    """A count: 1,793; with a minus when below nothing."""
    if -habits.first_group < number < habits.first_group:
        return str(number) if number >= 0 else f"\N{MINUS SIGN}{-number}"
    text = f"{abs(number):,}".replace(",", habits.group)
    return text if number > 0 else f"\N{MINUS SIGN}{text}"


def places(scaled: int, decimals: int, habits: Habits, *, fixed: bool = False) -> str:
    """`scaled` is in units of the last place; zeros at the end go unless `fixed`."""
    whole, rest = divmod(abs(scaled), _POWERS[decimals])
    sign = "\N{MINUS SIGN}" if scaled < 0 else ""
    text = f"{rest:0{decimals}d}" if decimals else ""
    if not fixed:
        text = text.rstrip("0")
    figure = grouped(whole, habits)
    return f"{sign}{figure}{habits.decimal}{text}" if text else f"{sign}{figure}"


def nearest(distance: Distance, unit: Unit, decimals: int) -> int:
    """`distance` in units of the last place, halves away from nothing."""
    scaled = (2 * abs(distance.micrometres) * _POWERS[decimals] + unit.micrometres) // (2 * unit.micrometres)
    return scaled if distance.micrometres >= 0 else -scaled


def down(distance: Distance, unit: Unit, decimals: int) -> int:
    return distance.micrometres * _POWERS[decimals] // unit.micrometres


def up(distance: Distance, unit: Unit, decimals: int) -> int:
    return -(-distance.micrometres * _POWERS[decimals] // unit.micrometres)


def clock(seconds: int) -> str:
    """46:44, 1:02:00, 0:45."""
    sign = "\N{MINUS SIGN}" if seconds < 0 else ""
    minutes, left = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02d}:{left:02d}" if hours else f"{sign}{minutes}:{left:02d}"


def pace(value: Pace, unit: Unit) -> str:
    """The time for one unit, to the nearest second."""
    return clock(nearest_second(value, unit))


def nearest_second(value: Pace, unit: Unit) -> int:
    """The seconds for one unit, as they are shown."""
    return int(value.a(unit) + 0.5)


def minutes_of(seconds: int) -> int:
    """To the nearest minute; what is not quite nothing is a minute."""
    return max((seconds + 30) // 60, 1 if seconds > 0 else 0)
