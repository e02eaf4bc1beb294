"""Figures of goals and steps as sentences: shared by answers and by what is said unasked."""

from __future__ import annotations

from datetime import date

from core.domain.calendar import DAY
from core.domain.distance import Distance
from core.domain.goal import Goal, GoalKind, GoalState, Measure, MicroGoal
from core.domain.micro_goal import Part, Standing, StepMeasure, longest_since, standing
from core.domain.pace import Pace
from core.domain.progress import Progress, progress
from core.domain.record import Record
from core.ports.store import Tables
from core.wording.amounts import InUnit, Joined, Margin, NearDay, Needed, Total
from core.wording.say import goals as goal_say
from core.wording.say import runs as say
from core.wording.sentence import Sentence

USUAL_DAYS = 60
"""Days in which the usual pace is looked for."""


def week_distance(tables: Tables, runner: int, first: date, last: date) -> Distance:
    return Distance(sum(day.micrometres for day in tables.records.totals(runner, first, last)))


def longest_lately(tables: Tables, runner: int, today: date) -> Record | None:
    """Return the longest run of the last 30 days, today included; None without one that has a distance."""
    return tables.records.longest(runner, longest_since(today), today)


def usual_pace(tables: Tables, runner: int, today: date) -> Pace | None:
    """Return the mean pace of the timed runs of the last 60 days; None without one."""
    records = tables.records.between(runner, today - USUAL_DAYS * DAY, today)
    timed = [(one.distance, one.duration) for one in records if one.is_run and one.distance and one.duration]
    length = Distance(sum(distance.micrometres for distance, _ in timed))
    return Pace.of(length, sum(seconds for _, seconds in timed)) if length else None


def progress_of(tables: Tables, goal: Goal, today: date) -> Progress:
    """Sum up a total goal as of `today`."""
    days = tables.records.totals(goal.runner, goal.starts, goal.by)
    has_run = any(day.on == today and day.runs for day in days)
    return progress(goal, days, today, has_run)


def standing_of(tables: Tables, step: MicroGoal) -> Standing:
    return standing(step, tables.records.totals(step.runner, step.starts, step.by))


def parts_of(stands: Standing) -> Joined:
    """Return "1 of 2 runs, 5.1 of 12 km"."""
    return Joined(tuple(part_of(part) for part in stands.parts), ", ")


def part_of(part: Part) -> Sentence:
    match part.measure:
        case StepMeasure.DISTANCE:
            return say.DistanceOf(Total(Distance(part.done), figure=True), Needed(Distance(part.target)))
        case StepMeasure.RUNS:
            return say.RunsOf(part.done, part.target)
        case StepMeasure.DAYS:
            return say.DaysOf(part.done, part.target)


def goal_at(tables: Tables, goal: Goal, today: date) -> Sentence:
    """Return where a total goal stands: done, and ahead or behind."""
    found = progress_of(tables, goal, today)
    if found.reached and found.reached_on is not None:
        return say.Reached(goal_say.name_of(goal), done_of(goal, found.done), NearDay(found.reached_on))
    return say.GoalAt(goal_say.name_of(goal), done_of(goal, found.done), margin_of(goal, found))


def done_of(goal: Goal, done: int) -> InUnit | Sentence:
    return InUnit(Total(Distance(done)), goal.unit) if goal.measure is Measure.DISTANCE else say.Runs(done)


def margin_of(goal: Goal, found: Progress, *, figure: bool = True) -> Sentence:
    """Return "6.1 ahead", in the goal's own unit or runs."""
    margin = round(found.margin) if goal.measure is Measure.DISTANCE else found.margin_whole
    if margin == 0 or (goal.measure is Measure.DISTANCE and abs(margin) * 20 < goal.unit.micrometres):
        return say.OnTheLine()  # nothing that one decimal shows
    size: InUnit | int = abs(margin)
    if goal.measure is Measure.DISTANCE:
        size = InUnit(Margin(Distance(abs(margin)), figure=figure), goal.unit)
    return say.Ahead(size) if margin > 0 else say.Behind(size)


def active_totals(tables: Tables, runner: int, on: date) -> list[Goal]:
    """Total goals that are active and whose days hold `on`, soonest deadline first."""
    found = [
        goal
        for goal in tables.goals.of(runner)
        if goal.kind is GoalKind.TOTAL and goal.state is GoalState.ACTIVE and goal.starts <= on <= goal.by
    ]
    return sorted(found, key=lambda goal: (goal.by, goal.id))


def steps_with_targets(tables: Tables, runner: int, on: date) -> list[MicroGoal]:
    """Steps that count something, whose days hold `on`, let-go ones left out."""
    return [
        step
        for step in tables.micro_goals.of(runner)
        if step.has_target and step.starts <= on <= step.by and step.state is not GoalState.LET_GO
    ]
