from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.domain.milestones import reached, to_tell
from core.domain.streak import Row

FIRST = date(2026, 1, 1)


def row(length: int, starts: int = 0) -> Row:
    first = FIRST + timedelta(starts)
    return Row(length, first, first + timedelta(length - 1))


@pytest.mark.parametrize(
    ("length", "days", "weeks"),
    [(3, 0, 0), (6, 0, 4), (7, 7, 4), (49, 30, 26), (52, 50, 52), (100, 100, 52), (364, 300, 364)],
)
def test_milestones_of_days_and_of_weeks(length: int, days: int, weeks: int) -> None:
    assert (reached(length, weekly=False), reached(length, weekly=True)) == (days, weeks)


def test_years_and_thousands_come_again() -> None:
    told = [length for length in range(301, 3000) if reached(length, weekly=False) == length]
    assert told == [365, 730, 1000, 1095, 1460, 1825, 2000, 2190, 2555, 2920]


def test_each_is_told_once_in_a_row_and_again_in_another() -> None:
    assert to_tell(row(6), None, weekly=False) == 0
    assert to_tell(row(7), None, weekly=False) == 7
    assert to_tell(row(8), row(7), weekly=False) == 0
    assert to_tell(row(9, starts=-1), row(7), weekly=False) == 0  # a day before it was logged since
    assert to_tell(row(14), row(7), weekly=False) == 14
    assert to_tell(row(7, starts=20), row(7), weekly=False) == 7
