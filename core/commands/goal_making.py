"""Making a goal: what it may be, and its first bite."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from core.commands import steps
from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.options import Option, OptionType, read_option
from core.commands.own_words import turned
from core.domain.calendar import DAY, week_of
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, GoalKind, GoalState, Measure
from core.errors import Refusal
from core.prompts import figures
from core.understanding import day_in, end_in, rough_day_in, total_in
from core.wording.amounts import Day, InUnit, Needed
from core.wording.reply import Button, Reply, reply
from core.wording.say import building as building_say
from core.wording.say import buttons as label
from core.wording.say import goal_refusals as refused
from core.wording.say import goals as say
from core.wording.say import menu_goals as ask
from core.wording.sentence import Sentence

MOST_A_DAY = Distance.of(300, Unit.KM)
"""More than anybody has run in a day, day after day."""
MOST_RUNS_A_DAY = 10
OPEN_FOR = 13 * 7
"""Days after which an open goal is looked at, where no day is told."""


def keep_open(context: Context, what: str, by: dt.date | None = None) -> Reply:
    """Store an open goal with a day on which to look at it. Raises Refusal for one that is past."""
    if by is not None and by < context.today:
        raise Refusal(refused.InThePast(Day(by, year=True)), (Button(say.NewGoal(), "/goal new"),))
    by = by or context.today + OPEN_FOR * DAY
    context.close()
    context.book.add(
        Goal(
            id=0,
            runner=context.runner.id,
            kind=GoalKind.OPEN,
            measure=Measure.RUNS,
            target=None,
            unit=context.runner.units,
            starts=context.today,
            by=by,
            made_at=context.now,
            what=what.strip()[:120],
        )
    )
    return reply(building_say.OpenThen(Day(by)), buttons=context.undo())


def make_goal(
    context: Context,
    measure: Measure,
    target: int,
    unit: Unit,
    starts: dt.date,
    by: dt.date,
    *,
    why: str = "",
) -> Goal:
    """Store a total goal. Raises Refusal for one that is past, empty, absurd, or there already."""
    goal = Goal(
        id=0,
        runner=context.runner.id,
        kind=GoalKind.TOTAL,
        measure=measure,
        target=target,
        unit=unit,
        starts=starts,
        by=by,
        made_at=context.now,
        why=why.strip()[:300],
    )
    check(context, goal)
    return context.book.add(goal)


def check(context: Context, goal: Goal) -> None:
    """Raise Refusal for a total goal that is past, empty, absurd, or there already."""
    ways = (Button(say.NewGoal(), "/goal new"),) if not goal.id else ()
    if goal.by < context.today:
        raise Refusal(refused.InThePast(Day(goal.by, year=True)), ways)
    if not goal.target:
        raise Refusal(refused.NothingToRun(), ways)
    if goal.starts > goal.by:
        raise Refusal(refused.EndsFirst(Day(goal.starts, year=True), Day(goal.by, year=True)), ways)
    days = (goal.by - goal.starts).days + 1
    most = MOST_A_DAY.micrometres if goal.measure is Measure.DISTANCE else MOST_RUNS_A_DAY
    if goal.target > most * days:
        a_day = -(-goal.target // days)
        amount = (
            InUnit(Needed(Distance(a_day)), goal.unit)
            if goal.measure is Measure.DISTANCE
            else say.CountOfRuns(a_day)
        )
        raise Refusal(refused.TooMuch(amount), ways)
    for other in context.active_goals():
        same = (other.measure, other.target, other.starts, other.by)
        if other.id != goal.id and same == (goal.measure, goal.target, goal.starts, goal.by):
            raise Refusal(
                refused.Twice(say.name_of(other)),
                (way_to("goal show", f"goal show goal={other.id}"),),
            )


def end_meant(context: Context, words: str) -> dt.date | None:
    """Return the last day that the words name: a day, or the end of a month or another period."""
    last = end_in(words, context.today, month_first=context.month_first, languages=context.languages)
    on = last or day_in(
        words, context.today, future=True, month_first=context.month_first, languages=context.languages
    )
    rough = rough_day_in(words, context.today, languages=context.languages) if on is None else None
    return on if rough is None else rough.last


def may_end(context: Context, what: str) -> tuple[dt.date, ...]:
    """Return the last and the first day of a month that is named as the end: "by June" may mean either."""
    found = total_in(
        what,
        context.runner.units,
        context.today,
        month_first=context.month_first,
        languages=context.languages,
    )
    if found is None or found.may_end is None:
        return ()
    return tuple(day for day in reversed(found.may_end) if day >= context.today)


def passed_end(context: Context, what: str) -> dt.date | None:
    """Return the day that the words name as their end, if it lies behind."""
    what = turned(context, what).replace(" until ", " by ")
    _, found, tail = what.rpartition(" by ")
    if found:
        on = day_in(
            tail, context.today, future=True, month_first=context.month_first, languages=context.languages
        )
        return on if on is not None and on < context.today else None
    year = what.rpartition(" in ")[2].strip()
    if len(year) == 4 and year.isdigit() and 1900 < int(year) < context.today.year:
        return dt.date(int(year), 12, 31)
    return None


def target_of(
    context: Context, amount: str, unit: str, goal: Goal | None = None
) -> tuple[Measure, int, Unit]:
    """Read an amount; a bare figure is in the unit of `goal`, else in the runner's. Raises Refusal."""
    amount = turned(context, amount)
    count = amount.replace(",", "").removesuffix("runs").removesuffix("run").strip()
    own = goal.unit if goal is not None else context.runner.units
    if not unit and count.isdigit() and goal is not None and amount.strip()[-1:].isdigit():
        unit = "runs" if goal.measure is Measure.RUNS else str(own)
    if unit == "runs" or (not unit and "run" in amount.casefold()):
        if not count.isdigit():
            raise Refusal(building_say.AnAmount())
        return Measure.RUNS, int(count[:9]), own
    if not amount.strip("0., "):
        raise Refusal(refused.NothingToRun())
    read = read_option(
        Option(OptionType.DISTANCE, ask.HowMuch(), name="amount"), f"{amount} {unit}".strip(), context
    )
    return Measure.DISTANCE, read[0].micrometres, read[1]


def days_to_come(context: Context) -> list[Button]:
    """Offer the ends of the second and third month from here."""
    first = (context.today.replace(day=1) + 62 * DAY).replace(day=1)
    ends = [first - DAY, (first + 32 * DAY).replace(day=1) - DAY]
    return [Button(label.OnDay(Day(end)), end.isoformat()) for end in ends]


FIRST_BITE = "3 runs"
"""What is offered to somebody of whom nothing is known yet."""


def first_bite(context: Context, goal: Goal) -> str:
    """Return a first step in words: a week's share, but no more than a tenth above the last weeks."""
    if goal.kind is GoalKind.OPEN:
        return FIRST_BITE
    days = (goal.by - max(goal.starts, context.today)).days + 1
    week_share = Fraction(goal.target or 0, max(days, 1)) * 7
    if goal.measure is Measure.RUNS:
        return f"{max(min(round(week_share), 7), 1)} runs"
    week = context.week
    lately = [
        figures.week_distance(context.tables, context.runner.id, one.first, one.last).micrometres
        for one in (week.before, week.before.before)
    ]
    if not any(lately):
        return FIRST_BITE
    cap = max(lately) * Fraction(11, 10)
    unit = goal.unit
    return f"{max(int(min(week_share, cap) / unit.micrometres), 1)} {unit}"


def bite(context: Context, goal: Goal) -> tuple[tuple[Button, ...], Sentence | None]:
    """Offer a first step for the goal's first whole week, where that has no step yet.

    Returns the button, and for a week to come what it offers in words.
    """
    if goal.kind is not GoalKind.TOTAL or goal.state is not GoalState.ACTIVE:
        return (), None
    week = context.week
    if goal.starts > week.last:
        week = week_of(goal.starts, context.runner.week_start)
        week = week if week.first >= goal.starts else week.after
    if goal.by <= week.last or context.steps_on(max(week.first, context.today)):
        return (), None
    words = first_bite(context, goal)
    step = steps.worded(context, words, goal.unit)
    line = f'/micro new what="{words}" goal={goal.id}'
    if week == context.week:
        return (Button(say.TakeBite(step), line),), None
    later = Button(say.TakeBiteFrom(step, Day(week.first)), f"{line} week={week.first}")
    return (later,), say.FirstBite(step, Day(week.first))
