"""A streak: days (or weeks) in a row that a rule holds for kept. The log is the truth.

The day that runs is never broken; it ends with its later midnight where a move gives it two.
Paused days, days that a move over the date line took away, and a weekly rule's weeks that a pause
or the start cuts short neither break nor add.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from core.domain.calendar import DAY, Week, Zones, local_day, midnight_after, midnight_before, week_of
from core.domain.kept_days import Held, Move, moves_of
from core.domain.streak_rule import DAYS_A_WEEK, StreakRule

SETTLED: Final = timedelta(days=7)
"""What is older than this is counted once and kept, until something of it changes."""
SURELY_OVER: Final = timedelta(days=3)
"""No clock on earth shows a day any more that began in UTC so long ago."""


@dataclass(frozen=True, slots=True)
class Paused:
    """Days on which a streak waits, both included; no `last` means until further notice."""

    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Row:
    """Kept days (a weekly rule: weeks, by their first day) that nothing breaks."""

    length: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Streak:
    """How a streak stands at a moment.

    `row` is the newest row, `longest` the longest one (of equal ones the newest). The newest is
    `alive` while nothing has broken it; `ended_on` is the first day (week) without a minimum after
    it. `open_day` is the day (week) that asks for a run next, `open_until` the instant at which it
    ends; None while it is paused or over. `kept_now` says whether the day that runs is kept.
    """

    row: Row | None = None
    longest: Row | None = None
    alive: bool = False
    kept_now: bool = False
    paused: bool = False
    open_day: date | None = None
    open_until: datetime | None = None
    ended_on: date | None = None

    @property
    def length(self) -> int:
        """How long it is now: 0 once it is broken, or before it began."""
        return self.row.length if self.row and self.alive else 0


@dataclass(frozen=True, slots=True)
class Counted:
    """How a streak stood when the days `through` had been counted: a cache of the log."""

    through: date
    row: Row | None = None
    longest: Row | None = None

    @property
    def streak(self) -> Streak:
        """To count on from."""
        return Streak(self.row, self.longest)


def is_settled(day: date, now: datetime) -> bool:
    """Whether a day is so long ago that it may be counted already."""
    return day <= now.date() - SETTLED


@dataclass(frozen=True, slots=True)
class Days:
    """When a runner's days end, and which of them there were at all."""

    zones: Zones
    now: datetime

    @property
    def today(self) -> date:
        return local_day(self.now, self.zones.at(self.now))

    @property
    def moves(self) -> list[Move]:
        return moves_of(self.zones)

    def end_of(self, day: date) -> datetime:
        """The instant at which the last of the day's zones has ended it."""
        moved = {name for move in self.moves if day in move.days for name in (move.left, move.entered)}
        return max(midnight_after(day, name) for name in moved or {self.zones.of_day(day)})

    def is_over(self, day: date) -> bool:
        if day < self.now.date() - SURELY_OVER:
            return True
        return self.end_of(day) <= self.now

    def vanished(self, day: date) -> bool:
        """Whether no clock of the runner's has shown that day: a move, or the zone itself, passed over it."""
        for move in self.moves:
            left, entered = move.days
            if left < day < entered:
                return True
        name = self.zones.of_day(day)
        return midnight_before(day, name) == midnight_after(day, name)


def streak_state(
    kept: Mapping[date, Held],
    rule: StreakRule,
    days: Days,
    *,
    pauses: Collection[Paused] = (),
    doubted: Collection[date] = (),
    first: date | None = None,
    last: date | None = None,
    week_start: int = 0,
    earlier: Streak | None = None,
) -> Streak:
    """How the streak stands that counts the days from `first` to `last`, as far as they are given.

    `kept` comes from `kept_days`; days in doubt wait until somebody has said. `earlier` is how it
    stood when the days before those in `kept` had been counted.
    """
    counted = (day for day in kept if (first is None or day >= first) and (last is None or day <= last))
    if rule.weekly:
        weekly = _Weekly(rule, days, pauses, week_start, first)
        return _walk(weekly.kept(kept, counted), weekly, last, earlier or Streak())
    daily = _Daily(rule, days, pauses, frozenset(doubted))
    return _walk(sorted(counted), daily, last, earlier or Streak())


@dataclass(frozen=True, slots=True)
class _Daily:
    rule: StreakRule
    days: Days
    pauses: Collection[Paused]
    doubted: frozenset[date]
    step: timedelta = DAY

    def now(self) -> date:
        return self.days.today

    def end_of(self, day: date) -> datetime:
        return self.days.end_of(day)

    def is_over(self, day: date) -> bool:
        return self.days.is_over(day)

    def paused_on(self, day: date) -> bool:
        return not self.rule.strict and any(pause.holds(day) for pause in self.pauses)

    def waits(self, day: date) -> bool:
        return day in self.doubted or self.paused_on(day) or self.days.vanished(day)


@dataclass(frozen=True, slots=True)
class _Weekly:
    rule: StreakRule
    days: Days
    pauses: Collection[Paused]
    week_start: int
    first: date | None
    step: timedelta = DAYS_A_WEEK * DAY

    def kept(self, kept: Mapping[date, Held], counted: Iterable[date]) -> list[date]:
        """The weeks, by their first day, that have as many runs as the rule asks for."""
        runs: dict[date, set[int]] = {}
        for day in counted:
            runs.setdefault(week_of(day, self.week_start).first, set()).update(
                run.id for run in kept[day].runs
            )
        return sorted(week for week, ids in runs.items() if len(ids) >= (self.rule.per_week or 0))

    def now(self) -> date:
        return week_of(self.days.today, self.week_start).first

    def end_of(self, week: date) -> datetime:
        return self.days.end_of(Week(week).last)

    def is_over(self, week: date) -> bool:
        return self.days.is_over(Week(week).last)

    def paused_on(self, day: date) -> bool:
        return not self.rule.strict and any(pause.holds(day) for pause in self.pauses)

    def waits(self, week: date) -> bool:
        cut_short = self.first is not None and week < self.first
        return cut_short or any(self.paused_on(day) for day in Week(week).days)


def _walk(keys: list[date], turns: _Daily | _Weekly, last: date | None, earlier: Streak) -> Streak:
    row, longest = earlier.row, earlier.longest
    for key in keys:
        if row is not None and _first_broken(row.last, key, turns, turns.is_over) is None:
            row = Row(row.length + 1, row.first, key)
        else:
            row = Row(1, key, key)
        if longest is None or row.length >= longest.length:
            longest = row
    now, paused = turns.now(), turns.paused_on(turns.days.today)
    if row is None:
        return Streak(longest=longest, paused=paused)
    end = now + turns.step if last is None else min(now, last) + turns.step
    broken = _first_broken(row.last, end, turns, turns.is_over)
    if broken is not None:
        return Streak(row, longest, ended_on=broken, paused=paused)
    asks = _first_broken(row.last, max(end, row.last + turns.step) + turns.step, turns, lambda _: True)
    if last is not None and asks is not None and asks > last:
        asks = None
    return Streak(
        row,
        longest,
        alive=True,
        kept_now=row.last >= now,
        paused=paused,
        open_day=asks,
        open_until=turns.end_of(asks) if asks is not None else None,
    )


def _first_broken(
    after: date, before: date, turns: _Daily | _Weekly, is_over: Callable[[date], bool]
) -> date | None:
    """The first day (week) between two that neither waits nor is still running."""
    day = after + turns.step
    while day < before:
        if not turns.waits(day) and is_over(day):
            return day
        day += turns.step
    return None
