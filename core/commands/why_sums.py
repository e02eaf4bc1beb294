"""The sums behind a figure, told in figures by which a person can redo them.

A total is told in one decimal. Where the sum does not come out with that, all of it is told
in two, which is as finely as a run is; what does not come out then is said to be rounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from core.commands import goal_words
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, Measure
from core.domain.progress import Progress
from core.domain.record import Record
from core.prompts import figures
from core.wording.amounts import Capital, Day, InUnit, Joined, NearDay
from core.wording.numbers import down, nearest, up
from core.wording.say import runs as run_say
from core.wording.say import why as say
from core.wording.sentence import Sentence

LISTED = 4
FINEST = 2
"""Decimals of a run."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A distance goal's figures as they are shown: each in units of the last of `places`."""

    unit: Unit
    places: int
    target: int
    needed: int
    done: int
    left: int
    lately: int

    @classmethod
    def of(cls, found: Progress, unit: Unit, places: int) -> _Told:
        return cls(
            unit=unit,
            places=places,
            target=nearest(Distance(found.target), unit, places),
            needed=nearest(Distance(round(found.needed_by_now)), unit, places),
            done=down(Distance(found.done), unit, places),
            left=up(Distance(found.left), unit, places),
            lately=down(Distance(found.lately), unit, places),
        )

    @property
    def margin(self) -> int:
        return self.done - self.needed

    def days_at(self, lately_days: int) -> int | None:
        """How many days what is left takes at the mean of the last days."""
        return ceil(Fraction(self.left * lately_days, self.lately)) if self.lately else None

    def rate(self, days_left: int) -> int:
        """A day's share of what is left, in tenths and rounded up."""
        return ceil(Fraction(self.left * 10, days_left * 10**self.places))

    def comes_out(self, found: Progress) -> bool:
        """Whether these figures lead to the ones that are shown elsewhere."""
        return (
            Distance(found.target) == self._exactly(self.target)
            and self.margin == nearest(Distance(round(found.margin)), self.unit, self.places)
            and (not found.days_left or self.rate(found.days_left) == _rate(found, self.unit))
            and self.days_at(found.lately_days) == _days_at(found)
        )

    def amount(self, scaled: int) -> InUnit:
        return InUnit(self._exactly(scaled), self.unit)

    def _exactly(self, scaled: int) -> Distance:
        return Distance(scaled * self.unit.micrometres // 10**self.places)


def _rate(found: Progress, unit: Unit) -> int:
    return up(Distance(ceil(found.required_rate or 0)), unit, 1)


def _days_at(found: Progress) -> int | None:
    return ceil(Fraction(found.left * found.lately_days, found.lately)) if found.lately else None


def of_goal(goal: Goal, found: Progress, runs: int) -> tuple[Sentence, ...]:
    """Return what is needed by now, what is left a day, and where the last days' mean leads."""
    if goal.measure is not Measure.DISTANCE:
        lines = (_count_by_now(goal, found), _count_from_now(goal, found))
    else:
        told = _Told.of(found, goal.unit, 1)
        if not told.comes_out(found):
            told = _Told.of(found, goal.unit, FINEST)
        lines = (_by_now(found, told, runs), _from_now(found, told))
    return tuple(line for line in lines if line is not None)


def _by_now(found: Progress, told: _Told, runs: int) -> Sentence:
    """Return target x days of days = needed; run; difference."""
    size = told.amount(abs(told.margin))
    margin: Sentence = run_say.Ahead(size) if told.margin > 0 else run_say.Behind(size)
    return say.GoalSum(
        NearDay(found.counted_through),
        told.amount(told.target),
        found.days_counted,
        found.days_in_all,
        told.amount(told.needed),
        say.RunInRuns(told.amount(told.done), run_say.Runs(runs)),
        margin if told.margin else run_say.OnTheLine(),
    )


def _from_now(found: Progress, told: _Told) -> Sentence | None:
    if not found.days_left or not found.left:
        return None
    rate = InUnit(Distance(told.rate(found.days_left) * told.unit.micrometres // 10), told.unit)
    days, lately = _days_at(found), told.amount(told.lately)
    comes_out = days == told.days_at(found.lately_days)
    projected = _projected(found, days, lately, comes_out=comes_out) if told.lately else None
    return say.RateSum(found.days_left, told.amount(told.left), rate, projected)


def _count_by_now(goal: Goal, found: Progress) -> Sentence:
    return say.CountSum(
        NearDay(found.counted_through),
        run_say.Runs(found.target),
        found.days_counted,
        found.days_in_all,
        found.needed_whole,
        run_say.Runs(found.done),
        figures.margin_of(goal, found),
    )


def _count_from_now(goal: Goal, found: Progress) -> Sentence | None:
    if found.required_rate is None or not found.left:
        return None
    projected = _projected(found, _days_at(found), figures.done_of(goal, found.lately), comes_out=True)
    rate = goal_words.rate_a_day(goal, found.required_rate)
    return say.RateSum(found.days_left, goal_words.amount(goal, found.left), rate, projected)


def _projected(found: Progress, days: int | None, lately: object, *, comes_out: bool) -> Sentence | None:
    if found.projected_on is None or days is None:
        return None
    takes = say.DayCount(days) if comes_out else say.AboutDayCount(days)
    return say.ProjectionSum(lately, say.LastDays(found.lately_days), takes, Day(found.projected_on))


def of_runs(records: Sequence[Record], unit: Unit) -> Sentence:
    """Return the runs, the newest one by one, and what they come to. Raises IndexError without any."""
    earlier, listed = records[:-LISTED], records[-LISTED:]
    items: tuple[Sentence, ...] = tuple(say.OneRun(NearDay(one.on), amount_of(one)) for one in listed)
    before, in_all = _length(earlier), _length(records)
    if earlier:
        items = (say.EarlierRuns(len(earlier), say.OfLength(before) if before else None), *items)
    runs = Joined((Capital(items[0]), *items[1:]), ", ")
    if len(records) == 1 or not in_all:
        return say.RunsAre(runs)
    shown = sum(nearest(one, unit, FINEST) for one in (before, *(_length([one]) for one in listed)))
    total = down(in_all, unit, FINEST)
    together = Distance(total * unit.micrometres // 10**FINEST)
    return say.RunsAddUp(runs, together, None if shown == total else say.EachRounded())


def _length(records: Sequence[Record]) -> Distance:
    return Distance(sum(one.distance.micrometres for one in records if one.distance))


def amount_of(record: Record) -> Sentence:
    return run_say.JustDistance(record.distance) if record.distance else run_say.ARun()
