"""The nudge: whether it is worth sending now, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from core.domain.calendar import DAY, local, midnight_before, week_of
from core.domain.countdown import next_marks
from core.domain.distance import Distance
from core.domain.goal import GoalState, MicroGoal
from core.domain.micro_goal import (
    LONGEST_LOOKED_BACK,
    NudgeFacts,
    StepMeasure,
    Verdict,
    days_open,
    nudge_verdict,
    standing,
)
from core.domain.runner import PromptKind, Runner
from core.ports.store import Tables
from core.prompts.figures import parts_of
from core.prompts.planning import kind_of, next_review
from core.wording.amounts import Capital, NearDay, Needed, Span, Weekday
from core.wording.reply import Button, Reply
from core.wording.say import nudge as say
from core.wording.sentence import Sentence

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""What a day's button says, as it could have been typed."""
USUAL_DAYS = 60
"""Days in which the usual pace is looked for."""


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
    longest = tables.records.longest(runner.id, today - (LONGEST_LOOKED_BACK - 1) * DAY, today)
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
            longest=longest.distance if longest is not None else None,
            goal_state=goal.state if goal is not None else None,
            stopped=PromptKind.NUDGE in runner.stopped,
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
    days = tables.records.totals(runner.id, step.starts, step.by)
    stands = standing(step, days)
    today = local(now, runner.zone).date()
    return Reply(
        (say.Standing(Capital(parts_of(stands))), *_way_on(tables, runner, step, now)),
        (
            *_day_buttons(days_open(step, today), today),
            Button(say.NotThisWeekButton(), "not this week"),
            Button(say.StopNudges(), "/stop nudge"),
        ),
    )


def _day_buttons(still: int, today: date) -> tuple[Button, ...]:
    if still <= 1:
        return (Button(say.DayOnly(NearDay(today)), "today"),)
    weekday = (today + DAY).weekday()
    return (Button(say.DayOnly(Weekday(weekday)), WEEKDAYS[weekday]),)


def _way_on(tables: Tables, runner: Runner, step: MicroGoal, now: datetime) -> tuple[Sentence, ...]:
    today = local(now, runner.zone).date()
    stands = standing(step, tables.records.totals(runner.id, step.starts, step.by))
    still = days_open(step, today)
    when: Sentence
    if still <= 1:
        when = say.On(NearDay(today))
    elif still == 2:
        when = say.TodayOr(NearDay(step.by))
    else:
        when = say.ByDay(NearDay(step.by))
    distance = stands.part(StepMeasure.DISTANCE)
    if distance is not None and distance.left:
        left = Distance(distance.left)
        runs = stands.part(StepMeasure.RUNS)
        outings = max(runs.left if runs is not None else 1, 1)
        longest = tables.records.longest(runner.id, today - (LONGEST_LOOKED_BACK - 1) * DAY, today)
        limit = longest.distance.micrometres if longest and longest.distance else 8_000_000_000
        if outings == 1 and left.micrometres * 10 <= limit * 13:
            return (say.DistanceKeeps(Needed(left), when, _time_for(tables, runner, left, now)),)
        each = Distance(-(-left.micrometres // max(min(still, max(outings, 2)), 1)))
        return (
            say.DistanceADay(
                Needed(left), max(min(still, max(outings, 2)), 1), Needed(each), NearDay(step.by)
            ),
        )
    runs = stands.part(StepMeasure.RUNS)
    if runs is not None and runs.left:
        return (say.RunKeeps(runs.left, when, NearDay(step.by)),)
    days = stands.part(StepMeasure.DAYS)
    if days is not None and days.left:
        return (say.RunDaysKeep(days.left, when, NearDay(step.by)),)
    return ()


def _time_for(tables: Tables, runner: Runner, distance: Distance, now: datetime) -> Sentence | None:
    """Return how long the distance takes at the runner's usual pace, if that is known."""
    today = local(now, runner.zone).date()
    totals = tables.records.between(runner.id, today - USUAL_DAYS * DAY, today)
    timed = [record for record in totals if record.is_run and record.distance and record.duration]
    metres = sum(record.distance.micrometres for record in timed if record.distance)
    seconds = sum(record.duration for record in timed if record.duration)
    if not metres:
        return None
    return say.AboutTime(Span(round(distance.micrometres * seconds / metres)))
