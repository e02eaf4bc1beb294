"""Sums of a period: `week`, `month`, `year`."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.periods import Period, Span, before, named_whole, period_of, which
from core.commands.set_beside import distance_of, in_a_line, mean_a_week, set_beside
from core.domain.distance import Distance
from core.prompts import figures
from core.wording import amounts
from core.wording.amounts import Capital, Joined, NearDay, Total
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import menu_sums as ask_sums
from core.wording.say import runs as say
from core.wording.say import sums as sums_say
from core.wording.sentence import Sentence


@menu.command(
    "week", ask.SumTheWeek(), example=("/week", "/week last"), natural=named_whole(Span.WEEK), looks=True
)
def week(
    context: Context,
    of: Annotated[date | None, which(Span.WEEK, ask_sums.WhichWeek())] = None,
    beside: Annotated[date | None, which(Span.WEEK, ask_sums.BesideWhich())] = None,
) -> Reply:
    """Sum up the runner's week so far, or the one that holds that day."""
    period = period_of(context, Span.WEEK, of or context.today)
    other = period_of(context, Span.WEEK, beside) if beside is not None else None
    days = _days(context, period.first, period.last)
    if not period.holds(context.today):
        return reply(*_sum(context, period, other), days, buttons=_ways_from(context, period))
    steps = [
        say.WeekOfStep(figures.parts_of(figures.standing_of(context.tables, step)))
        for step in figures.steps_with_targets(context.tables, context.runner.id, context.today)
    ]
    return reply(
        *_sum(context, period, other), *steps, days, *_goals(context), buttons=_ways(context, "month")
    )


@menu.command(
    "month",
    ask.SumTheMonth(),
    example=("/month", "/month November 2025"),
    natural=named_whole(Span.MONTH),
    looks=True,
)
def month(
    context: Context,
    of: Annotated[date | None, which(Span.MONTH, ask_sums.WhichMonth())] = None,
    beside: Annotated[date | None, which(Span.MONTH, ask_sums.BesideWhich())] = None,
) -> Reply:
    """Sum up the calendar month so far, or another one."""
    return _calendar(context, Span.MONTH, of, beside, "year")


@menu.command(
    "year", ask.SumTheYear(), example=("/year", "/year 2025"), natural=named_whole(Span.YEAR), looks=True
)
def year(
    context: Context,
    of: Annotated[date | None, which(Span.YEAR, ask_sums.WhichYear())] = None,
    beside: Annotated[date | None, which(Span.YEAR, ask_sums.BesideWhich())] = None,
) -> Reply:
    """Sum up the calendar year so far, or another one."""
    return _calendar(context, Span.YEAR, of, beside, "runs")


def _calendar(context: Context, span: Span, of: date | None, beside: date | None, following: str) -> Reply:
    period = period_of(context, span, of or context.today)
    other = period_of(context, span, beside) if beside is not None else None
    if not period.holds(context.today):
        return reply(*_sum(context, period, other), buttons=_ways_from(context, period))
    return reply(*_sum(context, period, other), *_goals(context), buttons=_ways(context, following))


def _ways(context: Context, following: str) -> tuple[Button, ...]:
    if context.last_record is None:
        return (way_to("log"),)
    return (Button(label.Why(), "/why"), way_to(following))


def _ways_from(context: Context, period: Period) -> tuple[Button, ...]:
    """Lead from a period that is not this one to its runs, and to the one before it."""
    if context.last_record is None:
        return (way_to("log"),)
    earlier = before(context, period)
    way = Button(label.Amount(Capital(earlier.name)), f"/{period.span} {earlier.first.isoformat()}")
    if not context.tables.records.totals(context.runner.id, period.first, period.last):
        return (way, way_to(period.span))
    return (Button(label.Why(), f"/why figure={period.key}"), way)


def _sum(context: Context, period: Period, other: Period | None) -> tuple[Sentence, ...]:
    """Return the sum, and beside it that of the `other` period; where none is asked for the one before."""
    first, last = period.first, period.last
    totals = context.tables.records.totals(context.runner.id, first, last)
    if not totals:
        is_over = last < context.today
        none = sums_say.NoRunsKnown(period.name) if is_over else sums_say.NoRuns(period.name)
        return in_a_line(none, set_beside(context, period, other) if other is not None else None)
    seconds, distance = sum(day.seconds for day in totals), distance_of(totals)
    line = sums_say.SumOf(
        period.name,
        sums_say.SumDistance(Total(distance)) if distance else None,
        say.Runs(sum(day.runs for day in totals)),
        sums_say.SumTime(amounts.Span(seconds)) if seconds else None,
    )
    longest = context.tables.records.longest(context.runner.id, first, last)
    compared = in_a_line(line, set_beside(context, period, other))
    if longest is None or longest.distance is None or len(totals) < 2:
        return compared
    farthest = sums_say.LongestRun(longest.distance, NearDay(longest.on))
    return *compared, *in_a_line(farthest, mean_a_week(context, period, distance))


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
