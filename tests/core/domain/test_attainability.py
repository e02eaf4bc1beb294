from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.attainability import attainability, best_mean, round_target, whole_weeks
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, GoalKind, Measure
from core.ports.values import DayTotal

DAY = timedelta(days=1)
MILE = Unit.MILE.micrometres
TODAY = date(2026, 12, 19)
GOAL = Goal(
    id=1,
    runner=1,
    kind=GoalKind.TOTAL,
    measure=Measure.DISTANCE,
    target=2027 * MILE,
    unit=Unit.MILE,
    starts=date(2027, 1, 1),
    by=date(2027, 12, 31),
    made_at=datetime(2026, 12, 19, tzinfo=UTC),
)


def miles(on: date, amount: str) -> DayTotal:
    return DayTotal(on, 1, Distance.of(amount, Unit.MILE).micrometres, 0)


def toms_year() -> list[DayTotal]:
    """Eight weeks of 27.4 miles in spring, the year at 21.7 a week."""
    spring = [miles(date(2026, 4, 6) + number * 7 * DAY, "27.4") for number in range(8)]
    first = date(2026, 1, 1)
    in_all = Fraction(217, 10) * (TODAY - first).days / 7
    others = [first + number * 7 * DAY for number in range(12)]
    left = (in_all - Fraction(274, 10) * 8) / 12
    return [*spring, *(DayTotal(on, 1, round(left * MILE), 0) for on in others)]


def shown_up(amount: Fraction) -> float:
    """In miles, rounded up to a tenth, as what is needed is worded."""
    return ceil(amount / MILE * 10) / 10


def shown(amount: Fraction) -> float:
    return float(round(amount / MILE * 10)) / 10


def test_the_sum_and_two_other_ways():
    """38.9 a week; best 8 weeks 27.4, +42 %; this year 21.7; 1,500: 28.8; by 30 Jun 2028: 26.0."""
    days = [miles(day.on, "20") if day.micrometres > 28 * MILE else day for day in toms_year()]
    found = attainability(GOAL, days, TODAY, 0, MILE)
    assert shown_up(found.needed) == 38.9
    assert found.best is not None
    assert shown(found.best) == 27.4
    assert found.best_weeks == 8
    assert found.is_within_reach is False
    assert found.smaller is not None
    assert found.smaller.target == 1500 * MILE
    assert shown_up(found.smaller.a_week) == 28.8
    assert found.later is not None
    assert found.later.by == date(2028, 6, 30)
    assert shown_up(found.later.a_week) == 26.0


def test_this_year_is_the_mean_week_through_yesterday():
    found = attainability(GOAL, [*toms_year(), miles(TODAY, "99")], TODAY, 0, MILE)
    assert found.this_year is not None
    assert shown(found.this_year) == 21.7


def test_this_year_begins_with_a_later_first_run():
    found = attainability(GOAL, [miles(TODAY - 14 * DAY, "20")], TODAY, 0, MILE)
    assert found.this_year == 10 * MILE
    early = [miles(date(2025, 12, 31), "50"), miles(date(2026, 1, 1), "35.2")]
    within = attainability(GOAL, early, date(2026, 1, 8), 0, MILE)
    assert within.this_year == Distance.of("35.2", Unit.MILE).micrometres


def test_without_runs_there_is_nothing_to_compare_with():
    found = attainability(GOAL, [], TODAY, 0, MILE)
    assert (found.best, found.best_weeks, found.this_year) == (None, 0, None)
    assert (found.smaller, found.later, found.is_within_reach) == (None, None, None)
    new_today = attainability(GOAL, [miles(TODAY, "3")], TODAY, 0, MILE)
    assert (new_today.best, new_today.this_year) == (None, None)
    on_new_year = attainability(GOAL, [miles(date(2026, 12, 31), "3")], date(2027, 1, 1), 0, MILE)
    assert on_new_year.this_year is None


def test_a_goal_within_reach_has_no_other_ways():
    found = attainability(replace(GOAL, target=1000 * MILE), toms_year(), TODAY, 0, MILE)
    assert found.is_within_reach
    assert (found.smaller, found.later) == (None, None)


def test_exactly_the_best_weeks_are_within_reach():
    weekly = [miles(date(2026, 11, 30) + number * 7 * DAY, "28") for number in range(2)]
    goal = replace(GOAL, starts=date(2027, 1, 4), by=date(2027, 1, 17), target=56 * MILE)
    found = attainability(goal, weekly, TODAY, 0, MILE)
    assert (found.is_within_reach, found.smaller) == (True, None)


def test_days_of_the_goal_that_have_gone_by_count():
    goal = replace(GOAL, starts=date(2026, 1, 1), by=date(2026, 12, 31), target=1000 * MILE)
    days = [miles(date(2025, 12, 31), "500"), miles(date(2026, 1, 1), "400"), miles(TODAY, "100")]
    found = attainability(goal, days, TODAY, 0, MILE)
    assert found.needed == Fraction(600 * MILE * 7, 13)
    done = attainability(replace(goal, target=400 * MILE), days, TODAY, 0, MILE)
    assert done.needed == 0


def test_runs_are_weighed_as_runs():
    goal = replace(GOAL, measure=Measure.RUNS, target=208)
    days = [DayTotal(date(2026, 9, 7) + number * 7 * DAY, 3, 0, 0) for number in range(10)]
    found = attainability(goal, days, TODAY, 0, 1)
    assert found.best == 3
    assert found.smaller is not None
    assert found.smaller.target == 150


def test_a_goal_without_a_target_or_after_its_day_is_refused():
    with pytest.raises(ValueError, match="2027"):
        attainability(replace(GOAL, target=None), [], TODAY, 0, MILE)
    with pytest.raises(ValueError, match="2027"):
        attainability(GOAL, [], date(2028, 1, 1), 0, MILE)
    assert attainability(GOAL, [], GOAL.by, 0, MILE).needed == 2027 * MILE * 7


def test_a_rate_too_small_for_the_calendar_offers_no_later_day():
    days = [DayTotal(TODAY - 14 * DAY, 1, 1, 0)]
    found = attainability(GOAL, days, TODAY, 0, MILE)
    assert found.later is None


def test_whole_weeks_run_from_the_first_run_to_last_week():
    monday = date(2026, 11, 16)
    amounts = {monday - 8 * DAY: 0, monday + 2 * DAY: 5, monday + 14 * DAY: 7, monday + 21 * DAY: 9}
    assert whole_weeks(amounts, monday + 22 * DAY, 0) == [5, 0, 7]
    assert whole_weeks(amounts, monday + 3 * DAY, 0) == []
    assert whole_weeks({}, monday, 0) == []
    assert whole_weeks({monday - DAY: 3}, monday, 0) == [3]
    assert whole_weeks({monday - DAY: 3}, monday, 6) == []


def test_the_best_mean_is_of_consecutive_weeks():
    assert best_mean([9, 1, 5, 6, 1], 2) == Fraction(11, 2)
    assert best_mean([9, 1, 5, 6, 1], 1) == 9
    assert best_mean([1, 2, 3], 3) == 2
    assert best_mean([1, 2], 3) is None
    assert best_mean([], 0) is None


@pytest.mark.parametrize(
    ("amount", "target"),
    [
        ("1428.7", 1500),
        ("1300", 1300),
        ("850", 850),
        ("1030", 1000),
        ("23", 25),
        ("7.4", 7),
        ("96", 95),
        ("0.4", 1),
    ],
)
def test_round_targets(amount, target):
    assert round_target(Fraction(amount), 1) == target


@given(st.fractions(1, 10**6))
def test_a_round_target_asks_for_a_tenth_more_at_most(amount):
    assert 0 < round_target(amount, 1) <= amount * Fraction(11, 10)


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30)), max_size=40),
    st.integers(1, 5000),
    st.integers(0, 6),
)
def test_the_other_ways_are_smaller_and_later(runs, target, week_start):
    days = [DayTotal(TODAY - number * DAY, 1, amount * MILE, 0) for number, amount in runs]
    goal = replace(GOAL, target=target * MILE)
    found = attainability(goal, days, TODAY, week_start, MILE)
    if found.best is not None and found.later is not None:
        assert found.later.by > goal.by or found.later.a_week <= found.needed
        assert found.later.a_week <= found.best
        assert (found.later.by + DAY).day == 1
    if found.best is not None and found.smaller is not None:
        assert found.smaller.a_week <= found.best * Fraction(11, 10)
