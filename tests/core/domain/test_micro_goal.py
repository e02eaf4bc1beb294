from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.domain.calendar import Week
from core.domain.distance import Distance, Unit
from core.domain.goal import GoalState, MicroGoal
from core.domain.micro_goal import (
    NudgeFacts,
    StepMeasure,
    Verdict,
    days_open,
    has_run_on,
    is_behind,
    longest_since,
    most_a_day,
    nudge_days,
    nudge_verdict,
    outings,
    standing,
    still_possible,
)
from core.ports.values import DayTotal

DAY = timedelta(days=1)
KM = 1_000_000_000
MONDAY = date(2026, 11, 16)
SATURDAY, SUNDAY = MONDAY + 5 * DAY, MONDAY + 6 * DAY
NOW = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)


def km(amount: float | str) -> Distance:
    return Distance.of(str(amount), Unit.KM)


def ran(on: date, amount: float, runs: int = 1) -> DayTotal:
    return DayTotal(on, runs, km(amount).micrometres, 0)


def a_step(
    *, runs: int | None = None, days: int | None = None, distance: float | None = None, said: str = ""
) -> MicroGoal:
    return MicroGoal(
        id=1,
        runner=1,
        goal=1,
        starts=MONDAY,
        by=SUNDAY,
        made_at=datetime(2026, 11, 15, 18, tzinfo=UTC),
        runs=runs,
        days=days,
        distance=None if distance is None else km(distance),
        said=said,
    )


INES = a_step(runs=2, distance=12)
WEDNESDAY_LUNCH = [ran(MONDAY + 2 * DAY, 5.1)]


def test_two_targets_stand_side_by_side():
    """One run of two, 5.1 of 12 km; 6.9 km are left."""
    runs, distance = standing(INES, WEDNESDAY_LUNCH).parts
    assert (runs.measure, runs.done, runs.target, runs.left) == (StepMeasure.RUNS, 1, 2, 1)
    assert (distance.done, distance.target) == (km("5.1").micrometres, km(12).micrometres)
    assert Distance(distance.left) == km("6.9")
    assert standing(INES, []).part(StepMeasure.RUNS) is not None
    assert standing(INES, []).part(StepMeasure.DAYS) is None


def test_a_step_counts_its_own_days_first_and_last_included():
    days = [ran(MONDAY - DAY, 1), ran(MONDAY, 2), ran(SUNDAY, 4), ran(SUNDAY + DAY, 8)]
    found = standing(a_step(distance=20, runs=5), days)
    assert [part.done for part in found.parts] == [2, 6 * KM]


def test_two_runs_on_a_day_are_one_day_with_a_run():
    days = [ran(MONDAY, 8, runs=2), ran(SATURDAY, 8), DayTotal(SUNDAY, 0, 0, 0)]
    found = standing(a_step(runs=3, days=3), days)
    assert [(part.measure, part.done) for part in found.parts] == [
        (StepMeasure.RUNS, 3),
        (StepMeasure.DAYS, 2),
    ]


def test_it_is_done_when_both_targets_are():
    assert not standing(INES, [ran(MONDAY, 12)]).is_done
    assert not standing(INES, [ran(MONDAY, 5), ran(SATURDAY, 6.9)]).is_done
    assert standing(INES, [ran(MONDAY, 5), ran(SATURDAY, 7)]).is_done


def test_a_promise_in_words_is_never_done_by_itself():
    words = a_step(said="long run Sunday, whatever the sky does")
    assert standing(words, [ran(SUNDAY, 12.4)]).parts == ()
    assert not standing(words, [ran(SUNDAY, 12.4)]).is_done


def test_more_than_asked_leaves_nothing():
    (part,) = standing(a_step(runs=1), [ran(MONDAY, 5, runs=3)]).parts
    assert part.left == 0
    assert part.is_done


def test_days_open_include_today():
    assert days_open(INES, SUNDAY) == 1
    assert days_open(INES, MONDAY) == 7
    assert days_open(INES, SUNDAY + DAY) == 0


def test_a_day_without_runs_has_no_run():
    assert has_run_on(MONDAY, [ran(MONDAY, 5)])
    assert not has_run_on(MONDAY, [DayTotal(MONDAY, 0, 0, 0), ran(SUNDAY, 5)])


@pytest.mark.parametrize(("number", "behind"), [(0, False), (1, True), (6, True)])
def test_behind_is_more_left_than_the_rest_of_an_even_week(number, behind):
    """7 runs a week: on Monday 7 of 7 are in time, on Tuesday 7 of 6 are not."""
    assert is_behind(a_step(runs=7), [], MONDAY + number * DAY) is behind


def test_the_even_share_itself_is_not_behind():
    # On Thursday 4 of 7 days are open: 4 of 7 runs, 40 of 70 km.
    thursday = MONDAY + 3 * DAY
    assert not is_behind(a_step(distance=70), [ran(MONDAY, 30)], thursday)
    assert is_behind(a_step(distance=70), [ran(MONDAY, 29.9)], thursday)


def test_behind_in_either_target_is_behind():
    assert is_behind(a_step(runs=2, distance=12), [ran(MONDAY, 11.9)], SATURDAY)
    assert is_behind(INES, WEDNESDAY_LUNCH, SATURDAY)


def test_with_a_run_today_or_outside_its_days_no_step_is_behind():
    assert not is_behind(a_step(runs=7), [ran(SATURDAY, 1)], SATURDAY)
    assert not is_behind(a_step(runs=7), [], MONDAY - DAY)
    assert not is_behind(a_step(runs=7), [], SUNDAY + DAY)


@pytest.mark.parametrize(("runs", "possible"), [(2, True), (3, False)])
def test_a_count_is_possible_with_a_run_a_day(runs, possible):
    assert still_possible(a_step(runs=runs), [], SATURDAY, None) is possible
    assert still_possible(a_step(days=runs), [], SATURDAY, None) is possible


@pytest.mark.parametrize(("left", "possible"), [("26", True), ("26.001", False)])
def test_a_distance_is_possible_up_to_three_tenths_over_the_longest_run_a_day(left, possible):
    assert still_possible(a_step(distance=float(left)), [], SATURDAY, km(10)) is possible


@pytest.mark.parametrize(("left", "possible"), [("16", True), ("16.001", False)])
def test_without_history_eight_km_a_day_are_possible(left, possible):
    assert still_possible(a_step(distance=float(left)), [], SATURDAY, None) is possible


def test_both_targets_must_be_possible_and_a_met_one_is():
    assert not still_possible(a_step(runs=5, distance=12), [], SATURDAY, km(10))
    assert not still_possible(a_step(runs=2, distance=90), [], SATURDAY, km(10))
    assert still_possible(a_step(runs=1), [ran(MONDAY, 5)], SUNDAY + DAY, None)


def test_a_step_that_is_over_and_not_done_is_out_of_reach():
    assert not still_possible(a_step(distance=12), [], SUNDAY + DAY, km(10))


def test_the_longest_run_is_looked_for_in_30_days():
    assert longest_since(date(2026, 11, 30)) == date(2026, 11, 1)


FACTS = NudgeFacts(
    step=INES,
    days=WEDNESDAY_LUNCH,
    week=Week(MONDAY),
    today=SATURDAY,
    at=time(17, 30),
    now=NOW,
    longest=km(8),
    goal_state=GoalState.ACTIVE,
)


def test_a_nudge_worth_sending():
    assert nudge_verdict(FACTS) is Verdict.SEND
    assert nudge_verdict(replace(FACTS, goal_state=None)) is Verdict.SEND


def on(day: date) -> NudgeFacts:
    return replace(FACTS, today=day)


SILENCES = [
    (Verdict.STOPPED, replace(FACTS, stopped=True)),
    (Verdict.GOODBYE, replace(FACTS, said_goodbye=True)),
    (Verdict.PAUSED, replace(FACTS, paused=True)),
    (Verdict.SNOOZED, replace(FACTS, snoozed_until=SATURDAY + DAY)),
    (Verdict.PARKED, replace(FACTS, goal_state=GoalState.PARKED)),
    (Verdict.PARKED, replace(FACTS, goal_state=GoalState.LET_GO)),
    (Verdict.PARKED, replace(FACTS, step=replace(INES, state=GoalState.PARKED))),
    (Verdict.NO_TARGET, replace(FACTS, step=a_step(said="three runs before work"))),
    (Verdict.NOT_THIS_WEEK, replace(FACTS, step=replace(INES, quiet=True))),
    (Verdict.DONE, replace(FACTS, days=[ran(MONDAY, 6), ran(MONDAY + DAY, 6)])),
    (Verdict.DONE, replace(FACTS, step=replace(INES, state=GoalState.DONE))),
    (Verdict.DONE, replace(FACTS, step=replace(INES, state=GoalState.LET_GO))),
    (Verdict.DONE, replace(FACTS, step=replace(INES, by=SATURDAY - DAY))),
    (Verdict.TOO_EARLY, replace(on(MONDAY + 2 * DAY), days=[], step=a_step(runs=7))),
    (Verdict.TOO_EARLY, replace(FACTS, step=replace(INES, starts=SUNDAY))),
    (Verdict.HAS_RUN_TODAY, replace(FACTS, days=[*WEDNESDAY_LUNCH, ran(SATURDAY, 1)])),
    (Verdict.ON_TRACK, replace(FACTS, days=[ran(MONDAY, 11.5), ran(MONDAY, 0)], step=a_step(distance=12))),
    (Verdict.OUT_OF_REACH, replace(FACTS, longest=km(2))),
    (Verdict.RACE_NEAR, replace(FACTS, races=[SATURDAY + 2 * DAY])),
    (Verdict.RACE_NEAR, replace(FACTS, races=[SATURDAY])),
    (Verdict.OTHERS_DUE, replace(FACTS, others_due=[NOW + timedelta(hours=12)])),
    (Verdict.OTHERS_DUE, replace(FACTS, others_due=[NOW])),
    (Verdict.ONE_TODAY, replace(FACTS, nudged_on=[SATURDAY])),
    (Verdict.TWO_THIS_WEEK, replace(FACTS, nudged_on=[MONDAY + 3 * DAY, MONDAY + 4 * DAY])),
    (Verdict.QUIET_HOUR, replace(FACTS, at=time(22))),
]


@pytest.mark.parametrize(("verdict", "facts"), SILENCES)
def test_silence_has_its_reason(verdict, facts):
    assert nudge_verdict(facts) is verdict


def test_what_is_far_enough_away_does_not_silence():
    assert nudge_verdict(replace(FACTS, races=[SATURDAY + 3 * DAY, SATURDAY - DAY])) is Verdict.SEND
    later = [NOW + timedelta(hours=12, seconds=1), NOW - timedelta(seconds=1)]
    assert nudge_verdict(replace(FACTS, others_due=later)) is Verdict.SEND
    assert nudge_verdict(replace(FACTS, snoozed_until=SATURDAY)) is Verdict.SEND
    earlier = [MONDAY - DAY, MONDAY - 2 * DAY, MONDAY + 4 * DAY]
    assert nudge_verdict(replace(FACTS, nudged_on=earlier)) is Verdict.SEND


def test_nudges_begin_on_the_weeks_fourth_day():
    assert nudge_days(Week(MONDAY)) == tuple(MONDAY + number * DAY for number in (3, 4, 5, 6))
    thursday = replace(FACTS, today=MONDAY + 3 * DAY, days=[], step=a_step(runs=7), longest=None)
    assert nudge_verdict(thursday) is not Verdict.TOO_EARLY


def test_a_step_that_ends_today_can_be_nudged_today():
    assert nudge_verdict(replace(FACTS, step=replace(INES, by=SATURDAY))) is Verdict.SEND


def test_the_first_reason_in_the_order_of_the_verdicts_is_named():
    every = replace(
        FACTS,
        stopped=True,
        said_goodbye=True,
        paused=True,
        snoozed_until=SUNDAY,
        goal_state=GoalState.PARKED,
        races=[SATURDAY],
        at=time(23),
    )
    assert nudge_verdict(every) is Verdict.STOPPED
    assert nudge_verdict(replace(every, stopped=False)) is Verdict.GOODBYE
    assert nudge_verdict(replace(every, stopped=False, said_goodbye=False)) is Verdict.PAUSED
    assert nudge_verdict(replace(FACTS, at=time(23), nudged_on=[SATURDAY])) is Verdict.ONE_TODAY


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 15 * KM)), max_size=8),
    st.integers(0, 6),
    st.integers(1, 9),
    st.integers(1, 90),
)
def test_a_nudge_is_sent_only_while_behind_and_possible(runs, today, count, distance):
    step = a_step(runs=count, distance=distance)
    days = [DayTotal(MONDAY + number * DAY, 1, amount, 0) for number, amount in runs if number <= today]
    facts = replace(FACTS, step=step, days=days, today=MONDAY + today * DAY)
    behind = is_behind(step, days, facts.today)
    possible = still_possible(step, days, facts.today, facts.longest)
    assert (nudge_verdict(facts) is Verdict.SEND) == (today >= 3 and behind and possible)
    assert not (behind and standing(step, days).is_done)


TENTH = Unit.KM.micrometres // 10


@pytest.mark.parametrize(
    ("left", "still", "longest", "runs"),
    [
        (15, 4, 5, 3),  # 6.5 km a day are possible: two of 7.5 would be too long
        (15, 3, 5, 3),
        (13, 4, 5, 2),
        (6.5, 4, 5, 1),
        (6.51, 4, 5, 2),
        (26, 4, 5, 4),
        (24, 4, None, 3),
        (24.1, 4, None, 4),
    ],
)
def test_no_outing_that_keeps_a_step_is_longer_than_a_day_allows(left, still, longest, runs):
    stands = standing(a_step(distance=left), [])
    assert outings(stands, still, km(longest) if longest else None, TENTH) == runs


def test_what_a_step_counts_is_done_in_as_many_outings():
    assert outings(standing(a_step(runs=3, distance=6), []), 4, km(10), TENTH) == 3
    assert outings(standing(a_step(days=2, distance=6), []), 4, km(10), TENTH) == 2
    assert outings(standing(a_step(runs=2), []), 4, None, TENTH) == 2
    assert outings(standing(a_step(runs=2), [ran(MONDAY, 5, runs=2)]), 4, None, TENTH) == 1


@given(
    st.integers(1, 100_000),
    st.integers(1, 7),
    st.none() | st.integers(1, 40_000),
    st.none() | st.integers(1, 9),
    st.sampled_from(Unit),
)
def test_what_is_proposed_is_possible_whenever_the_step_is(left, still, longest, runs, unit):
    step = replace(a_step(runs=runs), distance=Distance.metres(left))
    stands, today = standing(step, []), step.by - (still - 1) * DAY
    lately = None if longest is None else Distance.metres(longest)
    assume(still_possible(step, [], today, lately))
    found = outings(stands, still, lately, unit.micrometres // 10)
    assert (runs or 1) <= found <= still
    assert Fraction(Distance.metres(left).micrometres, found) <= most_a_day(lately)
