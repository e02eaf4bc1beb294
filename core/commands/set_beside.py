"""What is set beside a sum: the period before it as far as this one has come, and the mean of its weeks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from core.commands.context import Context
from core.commands.periods import Period, Span, before
from core.domain.calendar import DAY
from core.domain.distance import Distance
from core.ports.values import DayTotal
from core.wording.amounts import Capital, Joined, Margin, Total
from core.wording.say import runs as run_say
from core.wording.say import sums as say
from core.wording.sentence import Sentence

WEEK: Final = 7
FEWEST: Final = 14
"""Days from which on a mean of weeks says something (ours)."""


def distance_of(totals: Sequence[DayTotal]) -> Distance:
    return Distance(sum(day.micrometres for day in totals))


def in_a_line(*told: Sentence | None) -> tuple[Sentence, ...]:
    """Return what is told as one line, nothing as none."""
    known = tuple(one for one in told if one is not None)
    return known if len(known) < 2 else (run_say.OneLine(Joined(known, " ")),)


def set_beside(context: Context, period: Period, other: Period | None) -> Sentence | None:
    """Return what the `other` period had come to by the same day, or in all where `period` is over.

    Where none is asked for it is the one before a period that still runs, if anything was run by then.
    """
    runs_on = period.holds(context.today)
    if other is None and not runs_on:
        return None
    earlier = other or before(context, period)
    last = _same_day(context.today, period, earlier) if runs_on else earlier.last
    reached = _between(context, earlier.first, last)
    if reached:
        told = say.BySameDay if runs_on else say.InAll
        return told(Capital(earlier.name), Total(reached))
    if other is None:
        return None
    in_all = _between(context, earlier.first, earlier.last)
    if in_all:
        return say.NoneBySameDay(Capital(earlier.name), Total(in_all))
    return say.NoRunsKnown(Capital(earlier.name))


def _between(context: Context, first: date, last: date) -> Distance:
    return distance_of(context.tables.records.totals(context.runner.id, first, last))


def _same_day(today: date, period: Period, earlier: Period) -> date:
    """Return the day of the earlier one that this is; its last day where it has no such day."""
    if period.span is Span.YEAR:
        try:
            return today.replace(year=earlier.first.year)
        except ValueError:  # 29 February
            return date(earlier.first.year, 2, 28)
    return min(earlier.first + (today - period.first), earlier.last)


def mean_a_week(context: Context, period: Period, distance: Distance) -> Sentence | None:
    """Return the mean of a month's or year's weeks, from the runner's first run here on and up to today."""
    ran = context.tables.records.days_between(context.runner.id)
    if period.span is Span.WEEK or ran is None or not distance:
        return None
    days = (min(period.last, context.today) - max(period.first, ran[0])) // DAY + 1
    if days < FEWEST:
        return None
    return say.MeanAWeek(Margin(Distance(round(Fraction(distance.micrometres * WEEK, days)))))
