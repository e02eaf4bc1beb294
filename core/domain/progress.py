"""How far a total goal has come, and whether that is enough.

The definition is the product's own: a day counts once it has a run or has gone by, so that a
morning without a run does not look like falling behind. Amounts are whole micrometres or
whole runs, as the goal measures; quotients are exact fractions, rounded only when worded.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Final, Protocol

from core.domain.calendar import DAY
from core.domain.goal import Goal, Measure

LOOKED_BACK: Final = 28
"""Days whose mean is carried forward: four whole weeks, so that every weekday weighs the same."""


class DayOfRuns(Protocol):
    """A local day's runs, however they are stored."""

    @property
    def on(self) -> date: ...
    @property
    def runs(self) -> int: ...
    @property
    def micrometres(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Amounts in micrometres or runs. `margin` is positive ahead, negative behind.

    `needed_by_now` and `done` are both counted through `counted_through`. `required_rate` is a
    day's share of what is left over `days_left` (today included), None when no day is left.
    `lately` is what the last `lately_days` that count came to; `projected_on` carries it on,
    and is None when that was nothing.
    """

    done: int
    target: int
    counted_through: date
    days_counted: int
    days_in_all: int
    needed_by_now: Fraction
    margin: Fraction
    days_left: int
    required_rate: Fraction | None
    projected_on: date | None
    buffer_days: int | None
    lately: int
    lately_days: int
    reached: bool
    reached_on: date | None

    @property
    def left(self) -> int:
        return max(self.target - self.done, 0)

    @property
    def needed_whole(self) -> int:
        """What is needed by now, rounded up to a whole run or micrometre."""
        return ceil(self.needed_by_now)

    @property
    def margin_whole(self) -> int:
        """`done` less `needed_whole`: whole runs (or micrometres) ahead, negative behind."""
        return floor(self.margin)


def amount_of(day: DayOfRuns, measure: Measure) -> int:
    """What a day adds to a total: micrometres or runs."""
    return day.micrometres if measure is Measure.DISTANCE else day.runs


def counts_through(today: date, has_run_today: bool) -> date:
    """The last day that counts: yesterday until today has a run, today after it."""
    return today if has_run_today else today - DAY


def progress(goal: Goal, totals: Iterable[DayOfRuns], today: date, has_run_today: bool) -> Progress:
    """Sum up a total goal as of the local day `today`.

    `totals` are days in any order; those outside the goal's days are left out. The projection
    carries on the mean of the last 28 days that count, of all the goal's days when there are
    fewer. Raises ValueError for a goal without a target.
    """
    if goal.target is None:
        raise ValueError(goal.kind)
    target = goal.target
    through = min(max(counts_through(today, has_run_today), goal.starts - DAY), goal.by)
    amounts = _by_day(goal, totals, through)
    done = sum(amounts.values())

    days_in_all = (goal.by - goal.starts).days + 1
    days_counted = (through - goal.starts).days + 1
    needed = Fraction(target * days_counted, days_in_all)
    days_left = max((goal.by - max(today, goal.starts)).days + 1, 0)
    left = max(target - done, 0)

    reached_on = _reached_on(amounts, target)
    lately_days = min(LOOKED_BACK, days_counted)
    lately = sum(amount for on, amount in amounts.items() if (through - on).days < lately_days)
    projected_on = reached_on or _projected(left, through, lately, lately_days)
    return Progress(
        done=done,
        target=target,
        counted_through=through,
        days_counted=days_counted,
        days_in_all=days_in_all,
        needed_by_now=needed,
        margin=done - needed,
        days_left=days_left,
        required_rate=Fraction(left, days_left) if days_left else None,
        projected_on=projected_on,
        lately=lately,
        lately_days=lately_days,
        buffer_days=None if projected_on is None else (goal.by - projected_on).days,
        reached=done >= target,
        reached_on=reached_on,
    )


def _by_day(goal: Goal, totals: Iterable[DayOfRuns], through: date) -> dict[date, int]:
    amounts: dict[date, int] = {}
    for day in sorted(totals, key=lambda day: day.on):
        if goal.starts <= day.on <= through:
            amounts[day.on] = amounts.get(day.on, 0) + amount_of(day, goal.measure)
    return amounts


def _reached_on(amounts: dict[date, int], target: int) -> date | None:
    so_far = 0
    for on, amount in amounts.items():
        so_far += amount
        if so_far >= target:
            return on
    return None


def _projected(left: int, through: date, lately: int, days: int) -> date | None:
    if lately <= 0:
        return None
    try:
        return through + ceil(Fraction(left * days, lately)) * DAY
    except OverflowError:  # past the calendar's last year: as good as never
        return None
