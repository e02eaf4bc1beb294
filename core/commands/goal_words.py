"""What is said of a goal: its rate, what the runner's own weeks say of it, where it stands."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Final

from core.commands.context import Context
from core.domain.attainability import BEST_WEEKS, attainability
from core.domain.calendar import DAY
from core.domain.distance import Distance
from core.domain.goal import Goal, GoalKind, GoalState, Measure
from core.domain.progress import LOOKED_BACK, Progress, amount_of
from core.prompts import figures
from core.wording.amounts import Day, InUnit, Margin, NearDay, Needed, Quoted, Total, UpToTenths
from core.wording.numbers import nearest
from core.wording.reply import Button
from core.wording.say import attainable as attain
from core.wording.say import goals as say
from core.wording.say import runs as run_say
from core.wording.say import sums as sums_say
from core.wording.sentence import Sentence

ALL_TIME: Final = date(1970, 1, 1)


def amount(goal: Goal, size: Fraction | int, *, figure: bool = False) -> InUnit | Sentence:
    """Return an amount in the goal's measure, rounded up: it is what is needed."""
    if goal.measure is Measure.DISTANCE:
        return InUnit(Needed(Distance(ceil(size)), figure=figure), goal.unit)
    if figure:
        return run_say.JustTime(UpToTenths(Fraction(size)))
    tenths = ceil(size * 10)
    whole = tenths % 10 == 0
    return run_say.Runs(tenths // 10) if whole else run_say.RunsAbout(UpToTenths(Fraction(size)))


def rate_of(context: Context, goal: Goal) -> Sentence | None:
    """Return what is left of the goal a week, from its first day or from today; a short one's a day.

    It is the figure that is compared with the runner's own weeks, once there are some. None where it
    says nothing more: a single day, some runs in less than a week, nothing left.
    """
    first = max(goal.starts, context.today)
    days = (goal.by - first).days + 1
    totals = context.tables.records.totals(context.runner.id, goal.starts, first - DAY)
    left = (goal.target or 0) - sum(amount_of(day, goal.measure) for day in totals)
    if left <= 0:
        return None
    if days < 7:
        says_more = days > 1 and goal.measure is Measure.DISTANCE
        return say.ADay(amount(goal, Fraction(left, days))) if says_more else None
    return say.AWeek(amount(goal, Fraction(left, days) * 7))


def attained(context: Context, goal: Goal) -> tuple[tuple[Sentence, ...], tuple[Button, ...]]:
    """Compare the goal with the runner's own best weeks; offer a smaller and a later one."""
    totals = context.tables.records.totals(context.runner.id, ALL_TIME, context.today)
    nice = goal.unit.micrometres if goal.measure is Measure.DISTANCE else 1
    found = attainability(goal, totals, context.today, context.runner.week_start, nice)
    if found.best is None or not found.best_weeks:
        return (), ()
    best = found.best / nice if goal.measure is Measure.DISTANCE else Fraction(int(found.best))
    over = percent_over(found.needed / nice, best)
    percent = attain.Percent(over) if 0 < over < TELLS_NOTHING else None
    lately = found.this_year if found.best_weeks == BEST_WEEKS else None
    this_year = attain.ThisYear(_reached(goal, lately)) if lately is not None else None
    line = attain.AWeekAgainst(
        amount(goal, found.needed), found.best_weeks, _reached(goal, found.best), percent, this_year
    )
    if found.is_within_reach:
        return (line, attain.WithinReach()), ()
    buttons = []
    unit = str(goal.unit) if goal.measure is Measure.DISTANCE else "runs"
    if found.smaller is not None and found.smaller.target * 10 >= (goal.target or 0):
        smaller = amount(goal, found.smaller.target)
        size = found.smaller.target // nice
        label = attain.Smaller(smaller, amount(goal, found.smaller.a_week, figure=True))
        buttons.append(Button(label, f'/goal edit goal={goal.id} amount="{size} {unit}"'))
    if found.later is not None:
        buttons.append(
            Button(attain.LaterBy(Day(found.later.by)), f"/goal edit goal={goal.id} by={found.later.by}")
        )
    kept = f'/goal edit goal={goal.id} amount="{(goal.target or 0) // nice} {unit}"'
    buttons.append(Button(attain.KeepGoal(say.amount_of(goal)), kept))
    return (line, attain.Yardstick()), tuple(buttons)


TELLS_NOTHING: Final = 1000
"""From so many percent on weeks of next to nothing are compared with: the two figures say enough,
and a tenth of the goal is no smaller goal, but another one."""


def percent_over(needed: Fraction, best: Fraction) -> int:
    """Return how many percent more is needed, by the figures shown: tenths, up for what is needed."""
    shown = ceil(needed * 10), floor(best * 10)
    return round((Fraction(*shown) - 1) * 100) if shown[1] else 0


def _reached(goal: Goal, size: Fraction) -> InUnit | Sentence:
    if goal.measure is Measure.DISTANCE:
        return InUnit(Total(Distance(int(size)), figure=True), goal.unit)
    return run_say.JustTime(int(size))


def standing_of(context: Context, goal: Goal) -> Sentence:
    """Return where a total goal stands, as a line of a list ends: a goal reached stays reached."""
    found = figures.progress_of(context.tables, goal, context.today)
    done = figures.done_of(goal, found.done)
    if found.reached and found.reached_on is not None:
        return say.ListedReached(done, NearDay(found.reached_on))
    if goal.by < context.today:
        return say.ListedPassed(done)
    return say.Standing(done, figures.margin_of(goal, found))


def shown(context: Context, goal: Goal) -> tuple[Sentence, ...]:
    """Return where a goal stands, at most five lines."""
    why = (say.Why(Quoted(goal.why)),) if goal.why else ()
    if goal.kind is GoalKind.OPEN:
        return (say.OpenSince(say.name_of(goal), Day(goal.by, year=True)), *why)
    if goal.starts > context.today:
        return (
            say.Summary(say.name_of(goal)),
            rate_of(context, goal),
            say.Starts(Day(goal.starts)),
            *why,
        )
    found = figures.progress_of(context.tables, goal, context.today)
    done = figures.done_of(goal, found.done)
    if found.reached and found.reached_on is not None:
        early = (goal.by - found.reached_on).days
        return (
            say.Reached(
                say.name_of(goal), NearDay(found.reached_on), say.Early(early) if early > 0 else None
            ),
            *why,
        )
    if goal.by < context.today:
        return (say.Summary(say.name_of(goal)), say.Passed(Day(goal.by), done), *why)
    lines: list[Sentence] = [
        say.Stands(say.name_of(goal), done, figures.margin_of(goal, found, figure=False))
    ]
    if goal.state is GoalState.PARKED:
        return (*lines, *why)
    if found.required_rate is not None and goal.measure is Measure.RUNS and found.days_left >= 7:
        lines.append(say.RateAWeek(found.days_left, amount(goal, found.required_rate * 7)))
    elif found.required_rate is not None:
        lines.append(say.Rate(found.days_left, rate_a_day(goal, found.required_rate), _instead(goal, found)))
    near = found.buffer_days is not None and found.buffer_days >= -FORETOLD
    if found.projected_on is not None and found.buffer_days is not None and near and found.days_counted >= 7:
        in_hand = found.buffer_days
        buffer = say.InHand(in_hand) if in_hand > 0 else say.TooLate(-in_hand) if in_hand < 0 else None
        whole = found.lately_days == LOOKED_BACK
        projected = say.Projected if whole else sums_say.ProjectedSoFar
        lines.append(projected(Day(found.projected_on), buffer))
    return (*lines, *why)


FORETOLD: Final = 366
"""Days behind the goal's last one up to which it is said when the pace so far would get there (ours)."""


def rate_a_day(goal: Goal, rate: Fraction) -> object:
    """Return what is needed a day, rounded up."""
    if goal.measure is Measure.DISTANCE:
        return InUnit(Needed(Distance(ceil(rate))), goal.unit)
    return run_say.JustTime(UpToTenths(rate))


def _instead(goal: Goal, found: Progress) -> Sentence | None:
    """Return the mean a day of the last days, to the nearest, beside what is needed."""
    if not found.lately or goal.measure is not Measure.DISTANCE:
        return None
    mean = Distance(round(Fraction(found.lately, found.lately_days)))
    return (
        say.InsteadOf(InUnit(Margin(mean, figure=True), goal.unit)) if nearest(mean, goal.unit, 1) else None
    )
