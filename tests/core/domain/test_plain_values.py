"""Distances, paces, records and a runner's defaults: exact, as the product names them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.distance import HALF_MARATHON, MARATHON, MILE, NOTHING, Distance, Unit
from core.domain.goal import Goal, GoalKind, Measure
from core.domain.pace import Pace
from core.domain.progress import progress
from core.domain.record import Record, Sport
from core.domain.runner import Runner
from core.ports.values import DayTotal

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)
RUNNER = Runner(id=1, name="Ana", zone="Europe/Berlin", since=NOW)


def record(**fields: object) -> Record:
    known = {
        "id": 1,
        "runner": 1,
        "sport": Sport.RUN,
        "on": date(2026, 11, 18),
        "zone": "UTC",
        "logged_at": NOW,
    }
    return Record(**{**known, **fields})


def test_only_a_run_is_one() -> None:
    assert [sport for sport in Sport if record(sport=sport).is_run] == [Sport.RUN]


def test_ten_times_three_point_three_miles_is_thirty_three() -> None:
    total = NOTHING
    for _ in range(10):
        total += Distance.of("3.3", Unit.MILE)
    assert total == Distance.of(33, Unit.MILE)
    assert total - Distance.of(30, Unit.MILE) == Distance.of(3, Unit.MILE)


def test_the_known_distances_are_exact() -> None:
    assert MILE.in_metres == Decimal("1609.344")
    assert HALF_MARATHON.in_metres == Decimal("21097.5")
    assert MARATHON.in_metres == 42195
    assert Distance.of(5, Unit.KM).in_unit(Unit.KM) == 5
    assert not NOTHING
    assert Distance(1)
    assert Distance(-1)


def test_a_pace_is_told_a_kilometre_and_a_mile_and_gives_times() -> None:
    pace = Pace.of(Distance.of(10, Unit.KM), 50 * 60)
    assert pace.a(Unit.KM) == 300
    assert pace.a(Unit.MILE) == pytest.approx(482.8032)
    assert pace.time_for(Distance.of(5, Unit.KM)) == 1500
    assert pace.time_for(MARATHON) == 12658


@given(st.integers(1, 10**6), st.integers(1, 10**5))
def test_a_distance_at_its_own_pace_takes_its_own_time(metres: int, seconds: int) -> None:
    distance = Distance.metres(metres)
    assert Pace.of(distance, seconds).time_for(distance) == seconds


def test_an_average_is_of_distance_and_time_else_the_stated_one() -> None:
    stated = Pace(330.0)
    five = Distance.of(5, Unit.KM)
    assert record(distance=five, duration=1500, stated_pace=stated).average == Pace(300.0)
    assert record(distance=five, stated_pace=stated).average == stated
    assert record(duration=1500, stated_pace=stated).average == stated
    assert record().average is None


def test_the_defaults_are_the_products() -> None:
    assert (RUNNER.review_time, RUNNER.nudge_time) == (time(18), time(17, 30))
    assert (RUNNER.quiet_from, RUNNER.quiet_until, RUNNER.week_start) == (time(22), time(7), 0)


@pytest.mark.parametrize(("week_start", "review_day"), [(0, 6), (6, 5), (3, 2)])
def test_the_review_comes_on_the_weeks_last_day(week_start: int, review_day: int) -> None:
    assert replace(RUNNER, week_start=week_start).reviews_on == review_day
    assert replace(RUNNER, week_start=week_start, review_day=1).reviews_on == 1


@pytest.mark.parametrize(("done", "reached"), [(99, False), (100, True), (101, True)])
def test_a_target_shows_as_reached_only_when_it_is(done: int, reached: bool) -> None:
    goal = Goal(
        id=1,
        runner=1,
        kind=GoalKind.TOTAL,
        measure=Measure.DISTANCE,
        target=100,
        unit=Unit.KM,
        starts=date(2026, 1, 1),
        by=date(2026, 12, 31),
        made_at=NOW,
    )
    on = date(2026, 11, 18)
    found = progress(goal, [DayTotal(on, 1, done, 0)], on, has_run_today=True)
    assert found.reached is reached
    assert found.reached_on == (on if reached else None)


def test_one_run_in_four_weeks_is_enough_to_look_ahead() -> None:
    goal = Goal(
        id=1,
        runner=1,
        kind=GoalKind.TOTAL,
        measure=Measure.RUNS,
        target=3,
        unit=Unit.KM,
        starts=date(2026, 10, 1),
        by=date(2027, 12, 31),
        made_at=NOW,
    )
    found = progress(goal, [DayTotal(date(2026, 11, 10), 1, 0, 0)], date(2026, 11, 18), has_run_today=False)
    assert found.projected_on == date(2027, 1, 12)
