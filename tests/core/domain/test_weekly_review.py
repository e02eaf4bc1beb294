from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import Week
from core.domain.distance import Distance, Unit
from core.domain.goal import MicroGoal
from core.domain.micro_goal import standing
from core.domain.review import (
    Suggestion,
    SuggestionKind,
    WeekFigures,
    is_bad_week,
    suggested_steps,
    week_figures,
    weeks_in_a_row,
)
from core.ports.values import DayTotal

DAY = timedelta(days=1)
WEEK = Week(date(2026, 11, 16))


def km(amount: float | str) -> Distance:
    return Distance.of(str(amount), Unit.KM)


def ran(number: int, amount: float, runs: int = 1) -> DayTotal:
    return DayTotal(WEEK.first + number * DAY, runs, km(amount).micrometres, 0)


def a_week(amount: float, runs: int = 4) -> WeekFigures:
    return WeekFigures(WEEK, runs, runs, km(amount), WEEK.days[:runs])


def a_step(runs: int | None = None, days: int | None = None, distance: float | None = None) -> MicroGoal:
    return MicroGoal(
        id=1,
        runner=1,
        goal=None,
        starts=WEEK.first,
        by=WEEK.last,
        made_at=datetime(2026, 11, 15, tzinfo=UTC),
        runs=runs,
        days=days,
        distance=None if distance is None else km(distance),
    )


def test_the_weeks_figures_are_those_of_its_seven_days():
    days = [
        ran(6, 12.4),
        ran(-1, 50),
        ran(0, 16, runs=2),
        ran(7, 50),
        DayTotal(WEEK.days[3], 0, 0, 0),
        ran(1, 16),
    ]
    found = week_figures(WEEK, days)
    assert (found.runs, found.days, found.distance) == (4, 3, km("44.4"))
    assert found.run_days == (WEEK.days[0], WEEK.days[1], WEEK.days[6])


def test_an_empty_week_has_figures_too():
    assert week_figures(WEEK, []) == WeekFigures(WEEK, 0, 0, km(0), ())


@pytest.mark.parametrize(("done", "bad"), [(6.4, True), (14.9, True), (15, False), (44, False)])
def test_a_bad_week_is_under_half_of_its_step(done, bad):
    assert is_bad_week(standing(a_step(distance=30), [ran(0, done)])) is bad


def test_with_two_targets_half_of_each_is_asked():
    assert is_bad_week(standing(a_step(runs=2, distance=30), [ran(0, 6)]))
    assert is_bad_week(standing(a_step(runs=3, distance=30), [ran(0, 30)]))
    assert not is_bad_week(standing(a_step(runs=2, distance=30), [ran(0, 15)]))


def test_a_promise_in_words_makes_no_bad_week():
    assert not is_bad_week(standing(a_step(), []))


def test_three_weeks_above_forty():
    weeks = [a_week(38), a_week(42.3), a_week(41), a_week(44.4)]
    assert weeks_in_a_row(weeks, km(40)) == 3
    assert weeks_in_a_row(weeks, km("44.4")) == 1
    assert weeks_in_a_row(weeks, km(45)) == 0
    assert weeks_in_a_row([], km(1)) == 0


def test_after_a_good_week_the_same_a_little_more_or_an_easy_one():
    """[40 km again] [42 km] [Easy week, 30 km]"""
    assert suggested_steps([a_week(44.4)], a_step(distance=40), bad=False) == [
        Suggestion(SuggestionKind.AGAIN, distance=km(40)),
        Suggestion(SuggestionKind.MORE, distance=km(42)),
        Suggestion(SuggestionKind.EASY, distance=km(30)),
    ]


def test_after_a_bad_week_a_smaller_one_the_same_promise_or_rest():
    """[2 runs, 12 km] [3 runs before work] [A rest week], after one run of 6.4 km."""
    promise = "3 runs before work"
    assert suggested_steps([a_week(6.4, runs=1)], a_step(distance=30), bad=True, promise=promise) == [
        Suggestion(SuggestionKind.SMALLER, runs=2, distance=km(12)),
        Suggestion(SuggestionKind.SAME_PROMISE, said=promise),
        Suggestion(SuggestionKind.REST),
    ]


def test_without_a_promise_the_same_step_is_offered():
    found = suggested_steps([a_week(6.4, runs=1)], a_step(distance=30), bad=True)
    assert found[1] == Suggestion(SuggestionKind.AGAIN, distance=km(30))
    words_only = suggested_steps([a_week(6.4, runs=1)], a_step(), bad=True)
    assert [one.kind for one in words_only] == [SuggestionKind.SMALLER, SuggestionKind.REST]
    assert len(suggested_steps([], None, bad=True)) == 2


def test_after_a_week_without_runs_one_run_is_enough():
    assert suggested_steps([a_week(0, runs=0)], a_step(distance=30), bad=True)[0] == Suggestion(
        SuggestionKind.SMALLER, runs=1
    )
    assert suggested_steps([], a_step(distance=30), bad=True)[0].runs == 1


def test_the_smaller_step_is_smaller_than_the_step():
    found = suggested_steps([a_week(8, runs=2)], a_step(runs=3, distance=20), bad=True)[0]
    assert (found.runs, found.distance) == (2, km(8))
    tight = suggested_steps([a_week(9, runs=1)], a_step(runs=4, distance=18), bad=True)[0]
    assert (tight.runs, tight.distance) == (2, None)
    under = suggested_steps([a_week(9, runs=1)], a_step(runs=4, distance=19), bad=True)[0]
    assert under.distance == km(18)
    assert suggested_steps([a_week(1, runs=1)], a_step(runs=1), bad=True)[0].runs == 1
    assert suggested_steps([a_week(0.4, runs=1)], a_step(distance=9), bad=True)[0].distance is None


def test_a_step_of_runs_or_days_grows_and_shrinks_by_one():
    assert suggested_steps([], a_step(runs=3), bad=False) == [
        Suggestion(SuggestionKind.AGAIN, runs=3),
        Suggestion(SuggestionKind.MORE, runs=4),
        Suggestion(SuggestionKind.EASY, runs=2),
    ]
    assert suggested_steps([], a_step(runs=5, days=4), bad=False) == [
        Suggestion(SuggestionKind.AGAIN, runs=5, days=4),
        Suggestion(SuggestionKind.MORE, runs=5, days=5),
        Suggestion(SuggestionKind.EASY, runs=4, days=3),
    ]
    kinds = [one.kind for one in suggested_steps([], a_step(days=7), bad=False)]
    assert kinds == [SuggestionKind.AGAIN, SuggestionKind.EASY]
    assert suggested_steps([], a_step(days=6), bad=False)[1].days == 7
    assert len(suggested_steps([], a_step(runs=1), bad=False)) == 2
    assert suggested_steps([], a_step(runs=2), bad=False)[-1].runs == 1
    assert suggested_steps([], a_step(runs=3, days=1), bad=False)[-1] == Suggestion(
        SuggestionKind.EASY, runs=2, days=1
    )


def test_two_targets_keep_their_count_while_the_distance_changes():
    found = suggested_steps([], a_step(runs=3, distance=20), bad=False)
    assert [(one.runs, one.distance) for one in found] == [(3, km(20)), (3, km(21)), (3, km(15))]


def test_a_small_step_grows_by_a_whole_unit_and_has_no_easy_half():
    found = suggested_steps([], a_step(distance=6), bad=False)
    assert [one.distance for one in found] == [km(6), km(7), km(4)]
    assert [one.kind for one in suggested_steps([], a_step(distance=1), bad=False)][-1] is SuggestionKind.MORE


def test_distances_are_whole_units_of_the_runners():
    miles = Distance.of(30, Unit.MILE)
    step = MicroGoal(
        id=1,
        runner=1,
        goal=None,
        starts=WEEK.first,
        by=WEEK.last,
        distance=miles,
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    found = suggested_steps([], step, bad=False, unit=Unit.MILE)
    assert [one.distance for one in found] == [Distance.of(miles, Unit.MILE) for miles in (30, 31, 22)]


def test_without_a_step_the_last_four_weeks_are_the_measure():
    weeks = [a_week(90, 7), a_week(42.3), a_week(41), a_week(44.4), a_week(40, 5)]
    found = suggested_steps(weeks, None, bad=False)
    assert found == [
        Suggestion(SuggestionKind.AGAIN, distance=km(41)),
        Suggestion(SuggestionKind.AGAIN, runs=4),
        Suggestion(SuggestionKind.REST),
    ]
    assert suggested_steps([a_week(0, 3)], a_step(), bad=False) == [
        Suggestion(SuggestionKind.AGAIN, runs=3),
        Suggestion(SuggestionKind.REST),
    ]
    rare = [a_week(0, 0), a_week(0, 0), a_week(0, 0), a_week(2, 1)]
    assert suggested_steps(rare, None, bad=False)[0].runs == 1
    assert [one.runs for one in suggested_steps([], None, bad=False)] == [1, 2]


@given(
    st.integers(1, 300),
    st.none() | st.integers(1, 14),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 9)), max_size=6),
    st.booleans(),
)
def test_at_most_three_different_steps_are_offered(distance, runs, weeks, bad):
    history = [a_week(amount if count else 0, count) for amount, count in weeks]
    found = suggested_steps(history, a_step(runs=runs, distance=distance), bad=bad)
    assert 2 <= len(found) <= 3
    assert all(one != other for one, other in pairwise(found))
    assert all(one.distance is None or one.distance.micrometres % km(1).micrometres == 0 for one in found)
    smaller = [one for one in found if one.kind in (SuggestionKind.EASY, SuggestionKind.SMALLER)]
    assert all(one.distance is None or one.distance < km(distance) for one in smaller)
