"""How a runner's streak stands: read by answers and by what is said unasked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.domain.calendar import DAY, Week, Zones, week_of
from core.domain.distance import NOTHING, Distance
from core.domain.kept_days import (
    DayRun,
    Held,
    distance_of,
    in_doubt,
    kept_of,
    moves_of,
    reckoned,
    runs_by_day,
)
from core.domain.run_streak import Pause, RunStreak
from core.domain.runner import Runner
from core.domain.streak import SETTLED, Counted, Days, Paused, Streak, streak_state
from core.domain.streak_rule import DAYS_A_WEEK, StreakRule
from core.ports.store import Tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A streak as it stands. `kept` and `runs` are those of the last days, or of all that were read."""

    streak: RunStreak
    state: Streak
    kept: Mapping[date, Held]
    runs: Mapping[date, Sequence[DayRun]]
    doubted: frozenset[date]
    days: Days
    week_start: int

    @property
    def rule(self) -> StreakRule:
        return self.streak.counts_by

    @property
    def is_over(self) -> bool:
        """Whether its season is over."""
        return self.streak.last is not None and self.days.today > self.streak.last

    @property
    def to_begin(self) -> date | None:
        """The day on which it begins, if that is to come."""
        first = self.streak.first
        return first if first is not None and first > self.days.today else None

    @property
    def missing(self) -> Distance:
        """What the open day still lacks."""
        return self.missing_on(self.state.open_day)

    def missing_on(self, day: date | None) -> Distance:
        """What a day still lacks, all of it in one run where the rule wants that."""
        done = self.runs.get(day, ()) if day is not None else ()
        so_far = NOTHING if self.rule.continuous else distance_of(done, self.rule)
        return Distance(max(0, self.rule.minimum.micrometres - so_far.micrometres))

    @property
    def week(self) -> Week:
        return week_of(self.days.today, self.week_start)

    @property
    def runs_this_week(self) -> int:
        """How many runs count for this week."""
        found = {run.id for day in self.week.days if day in self.kept for run in self.kept[day].runs}
        return len(found)


def running(tables: Tables, runner: int) -> RunStreak | None:
    """Return the streak that the runner counts now."""
    return next((one for one in tables.streaks.of(runner) if one.ended_on is None), None)


def standing_of(
    tables: Tables, runner: Runner, streak: RunStreak, now: datetime, *, whole: bool = False
) -> Standing:
    """Look how a streak stands, from where it has been counted; `whole`, with all its days."""
    counted = None if whole else tables.streaks.counted(streak)
    read = _Read.of(tables, runner, streak, now, counted)
    state = read.state(read.kept, counted.streak if counted is not None else None)
    return Standing(
        streak=streak,
        state=state,
        kept=read.kept,
        runs=read.runs,
        doubted=read.doubted,
        days=read.days,
        week_start=runner.week_start,
    )


def settle(tables: Tables, runner: Runner, streak: RunStreak, now: datetime) -> None:
    """Keep how the streak stood a week ago, so that the next look begins there.

    Nothing is kept while a day before is in doubt: it may count yet.
    """
    through = now.date() - SETTLED
    if streak.counts_by.weekly:
        through = week_of(through, runner.week_start).first - DAY
    counted = tables.streaks.counted(streak)
    if counted is not None and through - counted.through < SETTLED:
        return
    read = _Read.of(tables, runner, streak, now, counted)
    if any(day <= through for day in read.doubted):
        return
    early = {day: held for day, held in read.kept.items() if day <= through}
    state = read.state(early, counted.streak if counted is not None else None)
    tables.streaks.keep(streak, Counted(through, state.row, state.longest))


@dataclass(frozen=True, slots=True)
class _Read:
    """What a streak is counted from."""

    streak: RunStreak
    days: Days
    pauses: Sequence[Paused]
    runs: Mapping[date, Sequence[DayRun]]
    kept: Mapping[date, Held]
    doubted: frozenset[date]
    week_start: int

    @classmethod
    def of(
        cls, tables: Tables, runner: Runner, streak: RunStreak, now: datetime, counted: Counted | None
    ) -> _Read:
        rule = streak.counts_by
        zones = Zones(tables.zones.of(runner.id), runner.zone)
        since = counted.through + DAY if counted is not None else streak.first or date.min
        # A run of the day before may count for the first one, where a move gave it two.
        read = tables.records.runs_since(runner.id, since - DAY if since > date.min else since)
        moves = moves_of(zones)
        runs = runs_by_day(reckoned(run, moves) for run in read)
        return cls(
            streak=streak,
            days=Days(zones, now),
            pauses=() if rule.strict else [pause.days for pause in tables.pauses.of(runner.id)],
            runs=runs,
            kept={day: held for day, held in kept_of(runs, rule).items() if day >= since},
            doubted=frozenset(day for day in in_doubt(runs, rule) if day >= since),
            week_start=runner.week_start,
        )

    def state(self, kept: Mapping[date, Held], earlier: Streak | None) -> Streak:
        return streak_state(
            kept,
            self.streak.counts_by,
            self.days,
            pauses=self.pauses,
            doubted=self.doubted,
            first=self.streak.first,
            last=self.streak.last,
            week_start=self.week_start,
            earlier=earlier,
        )


def pause_on(pauses: Iterable[Pause], day: date) -> Pause | None:
    """Return the pause that holds the day."""
    return next((pause for pause in pauses if pause.days.holds(day)), None)


def asks_today(found: Standing) -> bool:
    """Whether today is the day on which a run keeps the streak: it asks for it, and no later day can."""
    state = found.state
    if not state.alive or state.row is None or state.open_day is None or state.kept_now:
        return False
    if not found.rule.weekly:
        return state.open_day <= found.days.today
    if state.open_day != found.week.first:
        return False
    days_left = DAYS_A_WEEK - (found.days.today - found.week.first).days
    return (found.rule.per_week or 0) - found.runs_this_week == days_left
