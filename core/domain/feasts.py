"""Feasts: days of the year that go by a name, and may move from year to year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

_MONDAY, _THURSDAY, _SUNDAY = 0, 3, 6
_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Feast:
    """A day with a name.

    `in_year` gives its date in a year. One that `is_american` is another day in other countries,
    and is asked about there: Canada gives thanks in October.
    """

    in_year: Callable[[int], date]
    is_american: bool = False

    def nearest(self, today: date, *, future: bool, american: bool) -> date | None:
        """Return the next one, or the latest (today included); None where it is another day."""
        if self.is_american and not american:
            return None
        step = 1 if future else -1
        years = (today.year, min(max(today.year + step, MINYEAR), MAXYEAR))
        return next((day for day in map(self.in_year, years) if (day - today).days * step >= 0), None)

    def moved(self, days: int) -> Feast:
        """Return the day so many days after it (before it, below zero)."""
        return Feast(lambda year: self.in_year(year) + timedelta(days), is_american=self.is_american)


def fixed(month: int, day: int) -> Feast:
    """Return the feast of that date."""
    return Feast(lambda year: date(year, month, day))


def from_easter(days: int) -> Feast:
    """Return the feast so many days after Easter Sunday (before it, below zero)."""
    return Feast(lambda year: easter(year) + timedelta(days))


def _weekday_of(month: int, weekday: int, which: int, *, after: int = 0, american: bool = False) -> Feast:
    """Return the feast on that weekday of the month (-1: the last), or so many days `after` it."""

    def in_year(year: int) -> date:
        if which < 0:
            last = date(year, month + 1, 1) - timedelta(1)
            return last - timedelta((last.weekday() - weekday) % _A_WEEK)
        first = date(year, month, 1)
        to_first = (weekday - first.weekday()) % _A_WEEK
        return first + timedelta(to_first + (which - 1) * _A_WEEK + after)

    return Feast(in_year, is_american=american)


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches.

    Source: the anonymous Gregorian computus, as in Meeus, Astronomical Algorithms, chapter 8.
    """
    century, of_century = divmod(year, 100)
    golden = year % 19
    moved = (century + 8) // 25
    moon = (19 * golden + century - century // 4 - (century - moved + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


THANKSGIVING: Final = _weekday_of(11, _THURSDAY, 4, american=True)
BLACK_FRIDAY: Final = _weekday_of(11, _THURSDAY, 4, after=1)
LABOR_DAY: Final = _weekday_of(9, _MONDAY, 1)
MEMORIAL_DAY: Final = _weekday_of(5, _MONDAY, -1)
MARTIN_LUTHER_KING_DAY: Final = _weekday_of(1, _MONDAY, 3)
FATHERS_DAY: Final = _weekday_of(6, _SUNDAY, 3, american=True)
MOTHERS_DAY: Final = _weekday_of(5, _SUNDAY, 2, american=True)
GOOD_FRIDAY: Final = from_easter(-2)
EASTER: Final = from_easter(0)
EASTER_MONDAY: Final = from_easter(1)
ASCENSION: Final = from_easter(39)
WHIT_SUNDAY: Final = from_easter(49)
WHIT_MONDAY: Final = from_easter(50)
CORPUS_CHRISTI: Final = from_easter(60)
