"""Where rules begin and end: each test stands for a changed rule that nothing else noticed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from fractions import Fraction
from typing import Any

import pytest

from core.domain.attainability import attainability, round_target
from core.domain.distance import Unit
from core.domain.micro_goal import NudgeFacts, Verdict, days_open, is_behind, nudge_verdict
from core.domain.race import AgainstBest
from core.domain.review import SuggestionKind, suggested_steps
from core.ports.values import DayTotal
from tests.core.domain.test_attainability import GOAL, MILE, TODAY, miles
from tests.core.domain.test_micro_goal import DAY, MONDAY, a_step, km
from tests.core.domain.test_weekly_review import WEEK, a_week
from tests.core.domain.test_weekly_review import a_step as a_reviewed_step

KM = Unit.KM.micrometres


@pytest.mark.parametrize(
    ("amount", "nice", "rounded"),
    [
        (Fraction(1337), 1, 1300),
        (Fraction(13), 1, 13),
        (Fraction(1650), 1, 1500),  # exactly a tenth below
        (Fraction(15000, 11), 1, 1500),  # exactly a tenth above
        (Fraction(14 * KM, 10), KM, KM),
    ],
)
def test_a_target_is_rounded_by_the_finest_grain_that_is_near_enough(
    amount: Fraction, nice: int, rounded: int
) -> None:
    assert round_target(amount, nice) == rounded


def steady(a_week: str, weeks: int, until: date = TODAY) -> list[DayTotal]:
    """One run on each Monday of so many whole weeks before the day's."""
    this_week = until - until.weekday() * DAY
    return [miles(this_week - number * 7 * DAY, a_week) for number in range(1, weeks + 1)]


def test_a_goal_that_was_reached_before_asks_for_nothing_more() -> None:
    goal = replace(GOAL, starts=TODAY - 30 * DAY, target=10 * MILE)
    found = attainability(goal, steady("20", 3), TODAY, 0, MILE)
    assert found.needed == 0
    assert found.smaller is None


def test_what_was_run_already_counts_in_the_smaller_target_and_not_in_its_week() -> None:
    goal = replace(GOAL, starts=TODAY - TODAY.weekday() * DAY - 70 * DAY, target=5000 * MILE)
    found = attainability(goal, steady("20", 10), TODAY, 0, MILE)
    assert found.smaller is not None
    days_left = (goal.by - TODAY).days + 1
    assert found.smaller.a_week == Fraction((found.smaller.target - 200 * MILE) * 7, days_left)


def test_a_smaller_target_that_was_reached_already_is_not_offered() -> None:
    # 100 miles in ten weeks and one day left: 101.4 is rounded to the 100 that are done.
    goal = replace(GOAL, starts=TODAY - 90 * DAY, by=TODAY, target=5000 * MILE)
    assert attainability(goal, steady("10", 10), TODAY, 0, MILE).smaller is None


def test_later_ends_with_the_month_in_which_the_last_day_falls() -> None:
    # 31 days at seven a week, one a day: the 31st is the last, and no day of the next month.
    goal = replace(GOAL, target=31 * MILE, by=date(2027, 1, 10))
    found = attainability(goal, steady("7", 8), TODAY, 0, MILE)
    assert found.later is not None
    assert found.later.by == date(2027, 1, 31)


def test_this_year_begins_with_the_first_run_not_with_a_day_without_distance() -> None:
    first = date(2026, 12, 5)
    days = [DayTotal(date(2026, 3, 1), 1, 0, 0), miles(first, "14")]
    assert attainability(GOAL, days, TODAY, 0, MILE).this_year == Fraction(
        14 * MILE * 7, (TODAY - first).days
    )


def test_a_step_that_is_over_has_no_day_left() -> None:
    assert [days_open(a_step(runs=2), MONDAY + number * DAY) for number in (5, 6, 7, 8, 20)] == [
        2,
        1,
        0,
        0,
        0,
    ]


def test_a_short_step_can_be_behind_on_its_first_day_and_is_nudged_then() -> None:
    thursday = MONDAY + 3 * DAY
    step = replace(a_step(runs=3), starts=thursday)
    assert is_behind(step, [], thursday)
    facts = NudgeFacts(
        step=step,
        days=[],
        week=WEEK,
        today=thursday,
        at=time(17, 30),
        now=datetime(2026, 11, 19, 16, 30, tzinfo=UTC),
        longest=None,
    )
    assert nudge_verdict(facts) is not Verdict.TOO_EARLY


def test_a_kept_step_is_offered_with_a_twentieth_more() -> None:
    found = suggested_steps([a_week(100)], a_reviewed_step(distance=100), bad=False, promise="", unit=Unit.KM)
    assert km(105) in [one.distance for one in found]


def test_after_a_bad_week_the_smaller_step_comes_from_that_week() -> None:
    weeks = [a_week(40, runs=4), a_week(6, runs=1)]
    found = suggested_steps(weeks, a_reviewed_step(runs=5), bad=True, promise="", unit=Unit.KM)
    smaller = next(one for one in found if one.kind is SuggestionKind.SMALLER)
    assert (smaller.runs, smaller.distance) == (2, km(12))


def test_a_second_makes_a_best() -> None:
    best: Any = None
    assert AgainstBest(1499, best, 1500).is_fastest
    assert not AgainstBest(1500, best, 1500).is_fastest
