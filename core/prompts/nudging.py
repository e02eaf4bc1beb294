"""The nudge: whether it is worth sending now, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from core.domain.calendar import DAY, local, midnight_before, week_of
from core.domain.countdown import next_marks
from core.domain.distance import Distance
from core.domain.goal import GoalState, MicroGoal
from core.domain.micro_goal import (
    NudgeFacts,
    Standing,
    StepMeasure,
    Verdict,
    days_open,
    nudge_verdict,
    outings,
)
from core.domain.runner import PromptKind, Runner
from core.ports.store import Tables
from core.prompts import figures
from core.prompts.planning import kind_of, next_review
from core.prompts.streaks import pause_on
from core.wording.amounts import Capital, NearDay, Needed, Span, Weekday
from core.wording.listener import Listener
from core.wording.numbers import nearest_second, up
from core.wording.reply import Button, Reply
from core.wording.said import said_by
from core.wording.say import nudge as say
from core.wording.sentence import Sentence

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""What a day's button says, as it could have been typed."""
TENTHS = 10
"""How finely a distance that is still needed is said: to tenths of a unit."""


def verdict_of(
    tables: Tables,
    runner: Runner,
    step: MicroGoal,
    now: datetime,
    besides: int | None = None,
    *,
    also: Sequence[date] = (),
) -> Verdict:
    """Return SEND, or the one reason why a nudge about this step is not worth sending now.

    `besides` is the row of the nudge itself, which does not count among those sent; `also` are
    days of nudges that a forecast expects.
    """
    moment = local(now, runner.zone)
    today = moment.date()
    week = week_of(today, runner.week_start)
    goal = tables.goals.get(step.goal) if step.goal is not None else None
    subscription = tables.subscriptions.get(runner.id, PromptKind.NUDGE)
    return nudge_verdict(
        NudgeFacts(
            step=step,
            days=tables.records.totals(runner.id, step.starts, step.by),
            week=week,
            today=today,
            at=moment.time().replace(tzinfo=None),
            now=now,
            longest=_longest(tables, runner, today),
            goal_state=goal.state if goal is not None else None,
            stopped=PromptKind.NUDGE in runner.stopped,
            paused=pause_on(tables.pauses.of(runner.id), today) is not None,
            said_goodbye=subscription is not None and subscription.silent,
            snoozed_until=runner.snoozed_until,
            races=[race.on for race in tables.races.of(runner.id) if race.outcome is None],
            others_due=_others_due(tables, runner, now),
            nudged_on=[*_nudged_on(tables, runner, now, besides), *also],
            quiet_from=runner.quiet_from,
            quiet_until=runner.quiet_until,
        )
    )


def _others_due(tables: Tables, runner: Runner, now: datetime) -> list[datetime]:
    """Return when reviews and race messages come that the runner will hear."""
    found = [
        mark.due(runner.zone)
        for mark in next_marks(tables.races.of(runner.id), now, runner.zone, runner.quiet)
        if kind_of(mark) not in runner.stopped
    ]
    review = tables.subscriptions.get(runner.id, PromptKind.REVIEW)
    if PromptKind.REVIEW not in runner.stopped and review is not None and not review.silent:
        found.append(next_review(tables, runner, now).due)
    return found


def _nudged_on(tables: Tables, runner: Runner, now: datetime, besides: int | None) -> list[date]:
    week = week_of(local(now, runner.zone).date(), runner.week_start)
    since = midnight_before(week.first, runner.zone)
    sent = tables.outbox.prompts(runner.id, since, now + timedelta(days=1))
    return [
        local(row.due, runner.zone).date()
        for row in sent
        if row.kind == PromptKind.NUDGE and row.id != besides
    ]


def steps_to_nudge(tables: Tables, runner: Runner, now: datetime) -> list[MicroGoal]:
    """Return the runner's steps of today that count something, soonest end first."""
    today = local(now, runner.zone).date()
    steps = [
        step
        for step in tables.micro_goals.of(runner.id)
        if step.has_target and step.starts <= today <= step.by and step.state is not GoalState.LET_GO
    ]
    return sorted(steps, key=lambda step: (step.by, step.id))


def reason(tables: Tables, runner: Runner, now: datetime, also: Sequence[date] = ()) -> Verdict | None:
    """Return the verdict on the step nearest to a nudge; None without a step that counts."""
    steps = steps_to_nudge(tables, runner, now)
    verdicts = [verdict_of(tables, runner, step, now, also=also) for step in steps]
    return Verdict.SEND if Verdict.SEND in verdicts else next(iter(verdicts), None)


def step_to_send(tables: Tables, runner: Runner, now: datetime) -> MicroGoal | None:
    """Return the step that is worth a nudge now, if there is one."""
    steps = steps_to_nudge(tables, runner, now)
    return next((step for step in steps if verdict_of(tables, runner, step, now) is Verdict.SEND), None)


def compose(tables: Tables, runner: Runner, step: MicroGoal, now: datetime) -> Reply:
    """Return the nudge's words: what stands, and what still keeps the step."""
    today = local(now, runner.zone).date()
    stands, still = figures.standing_of(tables, step), days_open(step, today)
    longest = _longest(tables, runner, today)
    runs = outings(stands, still, longest, runner.units.micrometres // TENTHS)
    return Reply(
        (_keeps(tables, runner, stands, now, _When(today, step.by, still, runs)),),
        (
            _day_button(today if runs == still else today + DAY, today, runner, now),
            Button(say.NotThisWeekButton(), "not this week"),
            Button(say.StopNudges(), "/stop nudge"),
        ),
    )


def _longest(tables: Tables, runner: Runner, today: date) -> Distance | None:
    found = figures.longest_lately(tables, runner.id, today)
    return found.distance if found is not None else None


def _day_button(day: date, today: date, runner: Runner, now: datetime) -> Button:
    """Tomorrow is the likely answer, unless every day that is left is needed. It becomes her plan."""
    listener = Listener(runner.language, runner.units, runner.zone, now)
    near = day == today
    name = say.DayOnly(Capital(NearDay(today)) if near else Weekday(day.weekday()))
    return Button(name, said_by(name, "today" if near else WEEKDAYS[day.weekday()], listener))


@dataclass(frozen=True, slots=True)
class _When:
    """`runs` on as many of the `still` days from `today` to `last`: another sentence each day."""

    today: date
    last: date
    still: int
    runs: int

    @property
    def words(self) -> Sentence:
        match self.still, self.runs:
            case 1, _:
                return say.On(NearDay(self.today))
            case 2, 1:
                return say.TodayOr(NearDay(self.last))
            case 2, _:
                return say.TodayAnd(NearDay(self.last))
            case _:
                return say.InTheDays(self.still, NearDay(self.last))

    @property
    def words_of_days(self) -> Sentence:
        if self.still <= 2 or self.runs == 1:
            return self.words
        if self.runs == self.still:
            return say.OnEachDay(self.still, NearDay(self.last))
        return say.OnSomeDays(self.runs, self.still, NearDay(self.last))


def _keeps(tables: Tables, runner: Runner, stands: Standing, now: datetime, when: _When) -> Sentence:
    parts = Capital(figures.parts_of(stands))
    distance = stands.part(StepMeasure.DISTANCE)
    if distance is not None and distance.left:
        left = Distance(distance.left)
        if when.runs == 1:
            return say.DistanceKeeps(parts, Needed(left), when.words, _time_for(tables, runner, left, now))
        each = Distance(-(-left.micrometres // when.runs))
        return say.DistancesKeep(parts, when.runs, Needed(each), when.words)
    runs = stands.part(StepMeasure.RUNS)
    if runs is not None and runs.left:
        return say.RunsKeep(parts, runs.left, when.words)
    return say.RunDaysKeep(parts, when.words_of_days)


def _time_for(tables: Tables, runner: Runner, distance: Distance, now: datetime) -> Sentence | None:
    """Return how long the distance takes at the runner's usual pace, if that is known.

    By the figures that are said, so that whoever redoes the sum finds the same.
    """
    today = local(now, runner.zone).date()
    pace = figures.usual_pace(tables, runner.id, today)
    if pace is None:
        return None
    said = Fraction(up(distance, runner.units, 1), TENTHS)
    return say.AboutTime(Span(round(said * nearest_second(pace, runner.units))), pace)
