"""Days that go by a name, fixed and moving."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.feasts import (
    BLACK_FRIDAY,
    EASTER,
    LABOR_DAY,
    MEMORIAL_DAY,
    THANKSGIVING,
    Feast,
    easter,
    fixed,
)

SUNDAY = 6


@pytest.mark.parametrize(
    ("year", "month", "day"),
    # The earliest, the latest, and the two exceptions of the lunar table (1954, 1981) among them.
    [(1818, 3, 22), (1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5)],
)
def test_easter_is_the_sunday_of_the_tables(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@given(st.integers(1583, 9998))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    assert easter(year).weekday() == SUNDAY
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("feast", "last", "coming"),
    [
        (THANKSGIVING, date(2026, 11, 26), date(2027, 11, 25)),
        (BLACK_FRIDAY, date(2026, 11, 27), date(2027, 11, 26)),
        (LABOR_DAY, date(2026, 9, 7), date(2027, 9, 6)),
        (MEMORIAL_DAY, date(2026, 5, 25), date(2027, 5, 31)),
        (EASTER, date(2026, 4, 5), date(2027, 3, 28)),
        (fixed(12, 25), date(2025, 12, 25), date(2026, 12, 25)),
    ],
)
def test_the_nearest_is_the_last_one_of_a_run_and_the_next_of_a_race(
    feast: Feast, last: date, coming: date
) -> None:
    today = date(2026, 11, 30)
    assert feast.nearest(today, future=False, american=True) == last
    assert feast.nearest(today, future=True, american=True) == coming


def test_on_the_day_itself_it_is_today() -> None:
    today = date(2026, 11, 26)
    assert THANKSGIVING.nearest(today, future=False, american=True) == today
    assert THANKSGIVING.nearest(today, future=True, american=True) == today


def test_a_day_beside_a_feast_moves_with_it() -> None:
    assert THANKSGIVING.moved(1).nearest(date(2026, 11, 30), future=False, american=True) == date(
        2026, 11, 27
    )
    assert THANKSGIVING.moved(1).nearest(date(2026, 11, 30), future=False, american=False) is None
    assert fixed(1, 1).moved(-1).nearest(date(2027, 1, 4), future=False, american=True) == date(2026, 12, 31)


def test_a_day_that_is_another_one_in_other_countries_is_unknown_there() -> None:
    assert THANKSGIVING.nearest(date(2026, 11, 30), future=False, american=False) is None


@given(st.dates())
def test_no_clock_is_too_odd(today: date) -> None:
    for feast in (THANKSGIVING, fixed(12, 31), MEMORIAL_DAY):
        last = feast.nearest(today, future=False, american=True)
        coming = feast.nearest(today, future=True, american=True)
        assert last is None or last <= today
        assert coming is None or coming >= today
