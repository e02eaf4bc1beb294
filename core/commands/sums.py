"""Sums of a period: `week`, `month`, `year`."""

from __future__ import annotations

from datetime import date, timedelta

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.domain.distance import Distance
from core.prompts import figures
from core.wording.amounts import Days, Joined, Month, NearDay, Span, Total, Year
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import runs as say
from core.wording.say import sums as sums_say
from core.wording.sentence import Sentence


@menu.command("week", ask.SumTheWeek(), example="/week", looks=True)
def week(context: Context) -> Reply:
    """Sum up the runner's week so far."""
    period = context.week
    lines = _sum(context, Days(period.first, period.last), period.first, period.last)
    steps = [
        say.WeekOfStep(figures.parts_of(figures.standing_of(context.tables, step)))
        for step in figures.steps_with_targets(context.tables, context.runner.id, context.today)
    ]
    days = _days(context, period.first, period.last)
    return reply(*lines, *steps, days, *_goals(context), buttons=_ways(context, "month"))


@menu.command("month", ask.SumTheMonth(), example="/month", looks=True)
def month(context: Context) -> Reply:
    """Sum up the calendar month so far."""
    first = context.today.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return reply(*_sum(context, Month(first), first, last), *_goals(context), buttons=_ways(context, "year"))


@menu.command("year", ask.SumTheYear(), example="/year", looks=True)
def year(context: Context) -> Reply:
    """Sum up the calendar year so far."""
    first, last = date(context.today.year, 1, 1), date(context.today.year, 12, 31)
    return reply(*_sum(context, Year(first), first, last), *_goals(context), buttons=_ways(context, "runs"))


def _ways(context: Context, following: str) -> tuple[Button, ...]:
    if context.last_record is None:
        return (way_to("log"),)
    return (Button(label.Why(), "/why"), way_to(following))


def _sum(context: Context, period: object, first: date, last: date) -> tuple[Sentence, ...]:
    totals = context.tables.records.totals(context.runner.id, first, last)
    if not totals:
        return (sums_say.NoRuns(period),)
    seconds = sum(day.seconds for day in totals)
    distance = Distance(sum(day.micrometres for day in totals))
    line = sums_say.SumOf(
        period,
        sums_say.SumDistance(Total(distance)) if distance else None,
        say.Runs(sum(day.runs for day in totals)),
        sums_say.SumTime(Span(seconds)) if seconds else None,
    )
    longest = context.tables.records.longest(context.runner.id, first, last)
    if longest is None or longest.distance is None or len(totals) < 2:
        return (line,)
    return line, sums_say.LongestRun(longest.distance, NearDay(longest.on))


def _days(context: Context, first: date, last: date) -> Sentence | None:
    """Return the days with runs in a line: "Mon 8.2 · Wed 12"."""
    totals = context.tables.records.totals(context.runner.id, first, last)
    if len(totals) < 2:
        return None
    days = tuple(sums_say.DaySum(NearDay(day.on), Total(Distance(day.micrometres))) for day in totals)
    return say.OneLine(Joined(days, " · "))


def _goals(context: Context) -> tuple[Sentence, ...]:
    goals = figures.active_totals(context.tables, context.runner.id, context.today)
    return tuple(figures.goal_at(context.tables, goal, context.today) for goal in goals)
