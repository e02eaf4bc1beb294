"""Steps: how one stands, whether it is behind and can still be kept, and whether to nudge.

The rules are the product's own, a plain week's sum; none is research.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Final

from core.domain.budget import NUDGES_A_DAY, NUDGES_A_WEEK
from core.domain.calendar import DAY, Week
from core.domain.distance import Distance, Unit
from core.domain.goal import GoalState, MicroGoal
from core.domain.progress import DayOfRuns
from core.domain.quiet import is_quiet

LONGEST_LOOKED_BACK: Final = 30
"""Days in which the longest run is looked for."""
WITHOUT_HISTORY: Final = Distance.of(8, Unit.KM)
"""What is taken as possible in a day while there is no run to go by."""
OVER_THE_LONGEST: Final = Fraction(13, 10)
"""What is taken as possible in a day, by the longest run lately."""

FIRST_DAY: Final = 3
"""Nudges begin with the week's fourth day."""
RACE_NEAR: Final = timedelta(days=2)
OTHERS_NEAR: Final = timedelta(hours=12)


def longest_since(today: date) -> date:
    """The first of the days in which the longest run is looked for; `today` is the last."""
    return today - (LONGEST_LOOKED_BACK - 1) * DAY


class StepMeasure(StrEnum):
    """What a step counts. The order is the order in which it is said: "2 runs, 12 km"."""

    RUNS = "runs"
    DAYS = "days"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class Part:
    """One target of a step: `done` of `target`, in runs, days or micrometres."""

    measure: StepMeasure
    done: int
    target: int

    @property
    def left(self) -> int:
        return max(self.target - self.done, 0)

    @property
    def is_done(self) -> bool:
        return self.done >= self.target


@dataclass(frozen=True, slots=True)
class Standing:
    """Every target of a step; none for a promise in words."""

    parts: tuple[Part, ...]

    @property
    def is_done(self) -> bool:
        """All targets are met. A promise in words is never done by itself."""
        return bool(self.parts) and all(part.is_done for part in self.parts)

    def part(self, measure: StepMeasure) -> Part | None:
        return next((part for part in self.parts if part.measure is measure), None)


def standing(step: MicroGoal, days: Iterable[DayOfRuns]) -> Standing:
    """Sum up the step's own days; days outside `starts` .. `by` are left out."""
    within = [day for day in days if step.starts <= day.on <= step.by]
    parts = []
    if step.runs is not None:
        parts.append(Part(StepMeasure.RUNS, sum(day.runs for day in within), step.runs))
    if step.days is not None:
        with_runs = {day.on for day in within if day.runs > 0}
        parts.append(Part(StepMeasure.DAYS, len(with_runs), step.days))
    if step.distance is not None:
        metres = sum(day.micrometres for day in within)
        parts.append(Part(StepMeasure.DISTANCE, metres, step.distance.micrometres))
    return Standing(tuple(parts))


def days_open(step: MicroGoal, today: date) -> int:
    """Local days on which something can still be done, today included; 0 once it is over."""
    return max((step.by - today).days + 1, 0)


def has_run_on(day: date, days: Iterable[DayOfRuns]) -> bool:
    return any(total.on == day and total.runs > 0 for total in days)


def is_behind(step: MicroGoal, days: Iterable[DayOfRuns], today: date) -> bool:
    """Whether more than an even week's share of any target is left and today has no run.

    With target T, w left and d whole days after today: w > T * (d + 1) / 7.
    """
    totals = list(days)
    if not step.starts <= today <= step.by or has_run_on(today, totals):
        return False
    still = days_open(step, today)
    return any(part.left * 7 > part.target * still for part in standing(step, totals).parts)


def still_possible(step: MicroGoal, days: Iterable[DayOfRuns], today: date, longest: Distance | None) -> bool:
    """Whether every target can still be met.

    A count: no more left than days, today included. A distance: a day's share of at most 1.3
    times `longest`, the longest run of the last 30 days; of 8 km when there was none.
    """
    still = days_open(step, today)
    return all(_possible(part, still, longest) for part in standing(step, days).parts)


def _possible(part: Part, still: int, longest: Distance | None) -> bool:
    if part.is_done:
        return True
    if part.measure is not StepMeasure.DISTANCE:
        return part.left <= still
    return part.left <= most_a_day(longest) * still


def most_a_day(longest: Distance | None) -> Fraction:
    """How far is possible in a day, in micrometres, when `longest` is the longest run of 30 days."""
    return longest.micrometres * OVER_THE_LONGEST if longest else Fraction(WITHOUT_HISTORY.micrometres)


def outings(stands: Standing, still: int, longest: Distance | None, grain: int) -> int:
    """The fewest runs, on as many of the `still` days, that keep a step which is still possible.

    As many as its counts ask for, and none longer than a day allows; what is left is shared
    evenly and rounded up to `grain` micrometres, as it is said.
    """
    least = max([1, *(part.left for part in stands.parts if part.measure is not StepMeasure.DISTANCE)])
    distance = stands.part(StepMeasure.DISTANCE)
    if distance is None:
        return least
    for runs in range(least, still):
        if -(-distance.left // (runs * grain)) * grain <= most_a_day(longest):
            return runs
    return still


class Verdict(StrEnum):
    """SEND, or why not. The order is the order in which the reasons are looked at.

    First what the runner has said, then what the step itself says, then what else is going on.
    """

    STOPPED = "stopped"
    GOODBYE = "goodbye"
    PAUSED = "paused"
    SNOOZED = "snoozed"
    PARKED = "parked"
    NO_TARGET = "no_target"
    NOT_THIS_WEEK = "not_this_week"
    DONE = "done"
    TOO_EARLY = "too_early"
    HAS_RUN_TODAY = "has_run_today"
    ON_TRACK = "on_track"
    OUT_OF_REACH = "out_of_reach"
    RACE_NEAR = "race_near"
    OTHERS_DUE = "others_due"
    ONE_TODAY = "one_today"
    TWO_THIS_WEEK = "two_this_week"
    QUIET_HOUR = "quiet_hour"
    SEND = "send"


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeFacts:
    """What a nudge's verdict depends on, as of the local day `today` at the wall time `at`.

    `now` is the same moment as an instant. `longest` is the longest run of the last 30 days.
    `goal_state` is that of the goal which the step belongs to, None without one. `races` are
    the days of races to come, `others_due` the instants of reviews and countdowns to come,
    `nudged_on` the local days of this week's nudges. Messages come again on the day `snoozed_until`.
    """

    step: MicroGoal
    days: Sequence[DayOfRuns]
    week: Week
    today: date
    at: time
    now: datetime
    longest: Distance | None = None
    goal_state: GoalState | None = None
    stopped: bool = False
    said_goodbye: bool = False
    paused: bool = False
    snoozed_until: date | None = None
    races: Sequence[date] = ()
    others_due: Sequence[datetime] = ()
    nudged_on: Sequence[date] = ()
    quiet_from: time = time(22)
    quiet_until: time = time(7)


def nudge_days(week: Week) -> tuple[date, ...]:
    """The days of a week on which a nudge may come: from its fourth on."""
    return week.days[FIRST_DAY:]


def nudge_verdict(facts: NudgeFacts) -> Verdict:
    """Return the first reason for silence in the order of `Verdict`, else SEND."""
    for verdict, silent in _reasons(facts):
        if silent:
            return verdict
    return Verdict.SEND


def _reasons(facts: NudgeFacts) -> tuple[tuple[Verdict, bool], ...]:
    step, today = facts.step, facts.today
    asleep = facts.snoozed_until is not None and today < facts.snoozed_until
    over = step.state in (GoalState.DONE, GoalState.LET_GO) or today > step.by
    goal_rests = facts.goal_state not in (None, GoalState.ACTIVE)
    this_week = sum(facts.week.holds(day) for day in facts.nudged_on)
    return (
        (Verdict.STOPPED, facts.stopped),
        (Verdict.GOODBYE, facts.said_goodbye),
        (Verdict.PAUSED, facts.paused),
        (Verdict.SNOOZED, asleep),
        (Verdict.PARKED, step.state is GoalState.PARKED or goal_rests),
        (Verdict.NO_TARGET, not step.has_target),
        (Verdict.NOT_THIS_WEEK, step.quiet),
        (Verdict.DONE, over or standing(step, facts.days).is_done),
        (Verdict.TOO_EARLY, today < facts.week.days[FIRST_DAY] or today < step.starts),
        (Verdict.HAS_RUN_TODAY, has_run_on(today, facts.days)),
        (Verdict.ON_TRACK, not is_behind(step, facts.days, today)),
        (Verdict.OUT_OF_REACH, not still_possible(step, facts.days, today, facts.longest)),
        (Verdict.RACE_NEAR, any(timedelta(0) <= race - today <= RACE_NEAR for race in facts.races)),
        (Verdict.OTHERS_DUE, any(timedelta(0) <= due - facts.now <= OTHERS_NEAR for due in facts.others_due)),
        (Verdict.ONE_TODAY, sum(day == today for day in facts.nudged_on) >= NUDGES_A_DAY),
        (Verdict.TWO_THIS_WEEK, this_week >= NUDGES_A_WEEK),
        (Verdict.QUIET_HOUR, is_quiet(facts.at, facts.quiet_from, facts.quiet_until)),
    )
