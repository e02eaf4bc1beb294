"""Is a total goal within reach? The runner's own best weeks are the yardstick.

The yardstick is ours, not research; it is advice and never a ban.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Final

from core.domain.calendar import DAY, Week, week_of
from core.domain.goal import Goal, Measure
from core.domain.progress import DayOfRuns, amount_of

BEST_WEEKS: Final = 8
TOO_MUCH: Final = Fraction(11, 10)
"""A rounded alternative may ask for a tenth more than the best weeks, not for more than that."""


@dataclass(frozen=True, slots=True)
class Smaller:
    """The same days with a smaller `target` (micrometres or runs): `a_week` of it each week."""

    target: int
    a_week: Fraction


@dataclass(frozen=True, slots=True)
class Later:
    """The same target by a later day, the last of its month."""

    by: date
    a_week: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Attainability:
    """Amounts a week, in micrometres or runs, exact; what is needed is rounded up when worded.

    `best` is the mean of the best `best_weeks` consecutive whole weeks (8, or all when there
    are fewer), None without a whole week. `this_year` is the mean week since 1 January, or
    since the first run when that was later. The alternatives are None when `best` already
    covers what is needed.
    """

    needed: Fraction
    best: Fraction | None
    best_weeks: int
    this_year: Fraction | None
    smaller: Smaller | None
    later: Later | None

    @property
    def is_within_reach(self) -> bool | None:
        """Whether the best weeks cover it; None when there are none to compare with."""
        return None if self.best is None else self.needed <= self.best


def attainability(
    goal: Goal, days: Iterable[DayOfRuns], today: date, week_start: int, nice: int
) -> Attainability:
    """Compare what a goal needs from today on with what the runner has done so far.

    `days` are all days of the log, `nice` the amount that counts as one when the smaller
    target is rounded (a unit in micrometres, or 1 run). Days of the goal that have gone by
    count with what was run on them. Raises ValueError without a target or after the deadline.
    """
    if goal.target is None or goal.by < max(today, goal.starts):
        raise ValueError(goal.by)
    amounts = _by_day(days, goal.measure)
    starts = max(today, goal.starts)
    done = sum(amount for on, amount in amounts.items() if goal.starts <= on < starts)
    left, days_left = max(goal.target - done, 0), (goal.by - starts).days + 1
    needed = Fraction(left * 7, days_left)

    weeks = whole_weeks(amounts, today, week_start)
    best_weeks = min(BEST_WEEKS, len(weeks))
    best = best_mean(weeks, best_weeks)
    short = best is not None and 0 < best < needed
    return Attainability(
        needed=needed,
        best=best,
        best_weeks=best_weeks,
        this_year=_this_year(amounts, today),
        smaller=_smaller(done, best, days_left, nice) if short and best else None,
        later=_later(left, best, starts) if short and best else None,
    )


def whole_weeks(amounts: dict[date, int], today: date, week_start: int) -> list[int]:
    """The totals of all whole weeks before today's, oldest first, from the week of the first run."""
    ran = [on for on, amount in amounts.items() if amount > 0 and on < today]
    if not ran:
        return []
    totals: dict[Week, int] = {}
    for on, amount in amounts.items():
        week = week_of(on, week_start)
        totals[week] = totals.get(week, 0) + amount
    week, this_week = week_of(min(ran), week_start), week_of(today, week_start)
    found = []
    while week < this_week:
        found.append(totals.get(week, 0))
        week = week.after
    return found


def best_mean(weeks: Sequence[int], row: int) -> Fraction | None:
    """The best mean of `row` consecutive weeks; None for no weeks."""
    if row < 1 or row > len(weeks):
        return None
    total = best = sum(weeks[:row])
    for leaving, coming in zip(weeks, weeks[row:], strict=False):
        total += coming - leaving
        best = max(best, total)
    return Fraction(best, row)


def round_target(amount: Fraction, nice: int) -> int:
    """A round target near `amount`: to half the leading power of ten, if that is not too much.

    1,428.7 becomes 1,500; 1,300 stays, because 1,500 would be more than a tenth above it.
    """
    whole = max(int(amount // nice), 1)
    power = 10 ** (len(str(whole)) - 1)
    for grain in (max(power // 2, 1), max(power // 10, 1)):
        rounded: int = round(amount / (grain * nice)) * grain * nice
        if 0 < rounded <= amount * TOO_MUCH and rounded * TOO_MUCH >= amount:
            return rounded
    return whole * nice


def _by_day(days: Iterable[DayOfRuns], measure: Measure) -> dict[date, int]:
    amounts: dict[date, int] = {}
    for day in days:
        amounts[day.on] = amounts.get(day.on, 0) + amount_of(day, measure)
    return amounts


def _this_year(amounts: dict[date, int], today: date) -> Fraction | None:
    """The mean week from 1 January, or from a later first run, through yesterday."""
    ran = [on for on, amount in amounts.items() if amount > 0 and on < today]
    if not ran:
        return None
    since = max(date(today.year, 1, 1), min(ran))
    if since >= today:
        return None
    total = sum(amount for on, amount in amounts.items() if since <= on < today)
    return Fraction(total * 7, (today - since).days)


def _smaller(done: int, best: Fraction, days_left: int, nice: int) -> Smaller | None:
    target = round_target(done + best * days_left / 7, nice)
    return Smaller(target, Fraction((target - done) * 7, days_left)) if target > done else None


def _later(left: int, best: Fraction, starts: date) -> Later | None:
    try:
        enough = starts + (ceil(left * 7 / best) - 1) * DAY
        by = (enough.replace(day=28) + 4 * DAY).replace(day=1) - DAY
    except OverflowError:  # past the calendar's last year: no offer
        return None
    return Later(by, Fraction(left * 7, (by - starts).days + 1))
