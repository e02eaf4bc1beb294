"""Lengths of a streak that are worth a word, once."""

from __future__ import annotations

from typing import Final

from core.domain.streak import Row

DAYS: Final = (7, 14, 30, 50, 100, 200, 300)
WEEKS: Final = (4, 12, 26)
A_YEAR: Final = 365
A_YEAR_OF_WEEKS: Final = 52
THOUSAND: Final = 1000


def reached(length: int, *, weekly: bool) -> int:
    """The highest milestone that the length has reached, 0 if none: a year and a thousand come again."""
    first, year = (WEEKS, A_YEAR_OF_WEEKS) if weekly else (DAYS, A_YEAR)
    found = [one for one in first if one <= length]
    found += [last for each in (year, THOUSAND) if (last := length // each * each)]
    return max(found, default=0)


def to_tell(row: Row, told: Row | None, *, weekly: bool) -> int:
    """The milestone that this row has reached and nobody has told of yet, 0 if none.

    `told` is the row as it was when one was told last; another row's do not count for this one.
    """
    found = reached(row.length, weekly=weekly)
    same = told is not None and told.first <= row.last and row.first <= told.last
    return 0 if same and told is not None and reached(told.length, weekly=weekly) >= found else found
