from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.distance import Unit
from core.domain.goal import Goal, GoalKind, Measure
from core.domain.progress import Progress, counts_through, progress
from core.ports.values import DayTotal

DAY = timedelta(days=1)
KM = 1_000_000_000


def a_goal(target: int | None, starts: date, by: date, measure: Measure = Measure.DISTANCE) -> Goal:
    return Goal(
        id=1,
        runner=1,
        kind=GoalKind.TOTAL,
        measure=measure,
        target=target,
        unit=Unit.KM,
        starts=starts,
        by=by,
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


YEAR = a_goal(2026 * KM, date(2026, 1, 1), date(2026, 12, 31))


def km(on: date, amount: float, runs: int = 1) -> DayTotal:
    return DayTotal(on, runs, round(amount * KM), 0)


def tenths(amount: Fraction | int) -> float:
    return float(round(Fraction(amount) / KM * 10)) / 10


def test_the_years_sum_can_be_redone_with_the_figures_shown():
    """Needed through 18 Nov: 2,026 km x 322 of 365 = 1,787.3; run 1,793.4; 6.1 ahead."""
    today = date(2026, 11, 18)
    days = [km(date(2026, 3, 1), 1785.2), km(today, 8.2)]
    found = progress(YEAR, days, today, has_run_today=True)
    assert found.counted_through == today
    assert (found.days_counted, found.days_in_all) == (322, 365)
    assert found.needed_by_now == Fraction(2026 * KM * 322, 365)
    assert tenths(found.needed_by_now) == 1787.3
    assert tenths(found.done) == 1793.4
    assert tenths(found.margin) == 6.1
    assert not found.reached


def test_until_today_has_a_run_only_yesterday_counts():
    today = date(2026, 11, 19)
    assert counts_through(today, has_run_today=False) == date(2026, 11, 18)
    days = [km(date(2026, 3, 1), 1793.4)]
    before = progress(YEAR, days, today, has_run_today=False)
    assert before.counted_through == date(2026, 11, 18)
    assert tenths(before.margin) == 6.1
    after = progress(YEAR, [*days, km(today, 5)], today, has_run_today=True)
    assert after.counted_through == today
    assert tenths(after.margin) == 5.5


def test_behind_is_negative_and_the_rate_closes_it():
    """11.2 km behind, 43 days left: 5.9 a day instead of 5.6 closes it."""
    today = date(2026, 11, 19)
    days = [km(date(2026, 3, 1), 1776.1)]
    found = progress(YEAR, days, today, has_run_today=False)
    assert tenths(found.margin) == -11.2
    assert found.days_left == 43
    assert found.required_rate == Fraction(found.left, 43)
    assert tenths(found.required_rate) == 5.8


def test_whole_runs_are_needed_rounded_up():
    goal = a_goal(100, date(2026, 1, 1), date(2026, 12, 31), Measure.RUNS)
    found = progress(goal, [km(date(2026, 1, 2), 5, runs=3)], date(2026, 1, 11), has_run_today=False)
    assert found.needed_by_now == Fraction(1000, 365)
    assert found.needed_whole == 3
    assert found.done == 3
    assert found.margin_whole == 0
    behind = progress(goal, [km(date(2026, 1, 2), 5, runs=2)], date(2026, 1, 11), has_run_today=False)
    assert behind.margin_whole == -1


def test_the_projection_carries_on_the_last_28_days():
    goal = a_goal(100 * KM, date(2026, 1, 1), date(2026, 4, 30))
    old, lately = km(date(2026, 1, 1), 20), km(date(2026, 2, 10), 28)
    found = progress(goal, [old, lately], date(2026, 3, 1), has_run_today=False)
    # 28 km in the 28 days to 28 Feb is 1 km a day; 52 km are left.
    assert found.projected_on == date(2026, 2, 28) + 52 * DAY
    assert found.buffer_days == (date(2026, 4, 30) - date(2026, 2, 28)).days - 52


@pytest.mark.parametrize(("first", "counts"), [(date(2026, 2, 1), True), (date(2026, 1, 31), False)])
def test_28_days_end_yesterday_until_today_has_a_run(first, counts):
    goal = a_goal(100 * KM, date(2026, 1, 1), date(2026, 12, 31))
    found = progress(goal, [km(first, 10)], date(2026, 3, 1), has_run_today=False)
    assert (found.projected_on is not None) is counts


def test_with_fewer_days_all_of_the_goals_days_are_the_mean():
    goal = a_goal(100 * KM, date(2026, 1, 1), date(2026, 4, 30))
    found = progress(goal, [km(date(2026, 1, 1), 10)], date(2026, 1, 6), has_run_today=False)
    # 10 km in 5 days is 2 a day; 90 are left.
    assert found.projected_on == date(2026, 1, 5) + 45 * DAY


def test_without_runs_there_is_no_projection():
    found = progress(YEAR, [], date(2026, 6, 1), has_run_today=False)
    assert found.projected_on is None
    assert found.buffer_days is None


def test_a_projection_past_the_calendar_is_none():
    goal = a_goal(10**15, date(2026, 1, 1), date(2026, 4, 30))
    found = progress(goal, [DayTotal(date(2026, 1, 1), 1, 1, 0)], date(2026, 1, 2), has_run_today=False)
    assert found.projected_on is None


def test_a_reached_goal_names_its_day_and_the_days_in_hand():
    """2,026 km on Tue 29 Dec, two days early."""
    days = [km(date(2026, 12, 29), 26), km(date(2026, 3, 1), 2000), km(date(2026, 12, 30), 5)]
    found = progress(YEAR, days, date(2026, 12, 31), has_run_today=False)
    assert found.reached
    assert found.reached_on == found.projected_on == date(2026, 12, 29)
    assert found.buffer_days == 2
    assert found.left == 0
    assert found.required_rate == 0


def test_a_micrometre_short_is_not_reached():
    days = [DayTotal(date(2026, 3, 1), 1, 2026 * KM - 1, 0)]
    found = progress(YEAR, days, date(2026, 4, 1), has_run_today=False)
    assert not found.reached
    assert found.reached_on is None
    assert found.left == 1


def test_days_outside_the_goal_are_left_out():
    goal = a_goal(100 * KM, date(2026, 2, 1), date(2026, 2, 28))
    days = [
        km(date(2026, 1, 31), 1),
        km(date(2026, 2, 1), 2),
        km(date(2026, 2, 28), 4),
        km(date(2026, 3, 1), 8),
    ]
    assert progress(goal, days, date(2026, 3, 5), has_run_today=True).done == 6 * KM


def test_before_its_first_day_nothing_is_needed():
    goal = a_goal(100 * KM, date(2027, 1, 1), date(2027, 12, 31))
    found = progress(goal, [], date(2026, 12, 19), has_run_today=True)
    assert (found.needed_by_now, found.margin, found.days_counted) == (0, 0, 0)
    assert found.days_left == 365


def test_after_its_last_day_all_is_needed_and_no_rate_is_left():
    found = progress(YEAR, [km(date(2026, 3, 1), 2000)], date(2027, 1, 5), has_run_today=True)
    assert found.counted_through == YEAR.by
    assert found.needed_by_now == YEAR.target
    assert found.days_left == 0
    assert found.required_rate is None


def test_on_its_last_day_one_day_is_left():
    assert progress(YEAR, [], date(2026, 12, 31), has_run_today=False).days_left == 1


def test_an_open_goal_has_no_progress():
    with pytest.raises(ValueError, match="total"):
        progress(a_goal(None, date(2026, 1, 1), date(2026, 2, 1)), [], date(2026, 1, 1), has_run_today=False)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 40 * KM)), max_size=40),
    st.integers(-5, 70),
    st.booleans(),
    st.integers(1, 2000 * KM),
)
def test_the_sums_agree(runs, day, has_run, target):
    goal = a_goal(target, date(2026, 1, 1), date(2026, 3, 1))
    today = date(2026, 1, 1) + day * DAY
    days = [DayTotal(date(2026, 1, 1) + number * DAY, 1, amount, 0) for number, amount in runs]
    found: Progress = progress(goal, days, today, has_run)
    assert found.margin + found.needed_by_now == found.done
    assert 0 <= found.needed_by_now <= target
    assert found.done + found.left >= target
    assert found.reached == (found.left == 0)
    assert found.margin_whole == found.done - found.needed_whole
    if found.projected_on is not None:
        assert found.buffer_days == (goal.by - found.projected_on).days
        assert found.reached or found.projected_on > found.counted_through
