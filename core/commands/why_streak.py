"""The days of a streak, newest first, each with the runs that hold it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.commands import streak_words
from core.commands.context import Context
from core.domain.calendar import DAY, Week, week_of
from core.domain.kept_days import Held, distance_of
from core.domain.run_streak import RunStreak
from core.prompts import streaks
from core.prompts.streaks import Standing, pause_on
from core.wording.amounts import Day, Joined
from core.wording.reply import Button
from core.wording.say import runs as run_say
from core.wording.say import streak_days as say
from core.wording.sentence import Sentence

SHOWN = 5
"""Days of an answer: with what stands above and below them, eight lines."""
RUNS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class DaysTold:
    """`first` is the streak's first day, None if it has none."""

    lines: tuple[Sentence, ...]
    first: date | None
    buttons: tuple[Button, ...]


def days_of(context: Context, streak: RunStreak, skip: int) -> DaysTold:
    """Return the days of the newest row, those left out that were skipped."""
    found = streaks.standing_of(context.tables, context.runner, streak, context.now, whole=True)
    row = found.state.row
    if row is None:
        return DaysTold(streak_words.shown(context.runner, found), None, ())
    last = streak_words.span(found, row).last
    days = [line for day in _backwards(found, row.first, last) if (line := _line(context, found, day))]
    shown = days[skip : skip + SHOWN]
    head = say.WeeksInAll if found.rule.weekly else say.DaysInAll
    first = head(row.length, streak_words.name_of(streak), Day(row.first), Day(min(last, context.today)))
    more = len(days) - skip - len(shown)
    earlier = (Button(say.EarlierDays(), f"/why figure=streak skip={skip + SHOWN}"),) if more > 0 else ()
    return DaysTold((first, *shown), row.first, earlier)


def _backwards(found: Standing, first: date, last: date) -> Iterator[date]:
    day = max(last, found.days.today)
    while day >= first:
        yield day
        day -= DAY


def _line(context: Context, found: Standing, day: date) -> Sentence | None:
    """Return what holds the day, or why it breaks nothing; None for a day without any."""
    held = found.kept.get(day)
    if held is not None and (not found.rule.weekly or _counts(found, day)):
        return say.HeldBy(Day(day), _runs(held), say.LoggedLate() if held.late else None)
    if day in found.doubted:
        return say.NotHeld(Day(day), say.InDoubt(distance_of(found.runs[day], found.rule)))
    if not found.rule.strict and pause_on(context.tables.pauses.of(context.runner.id), day) is not None:
        return say.NotHeld(Day(day), say.PausedThen())
    return None


def _counts(found: Standing, day: date) -> bool:
    """Whether a weekly rule's week counts, or may still."""
    week: Week = week_of(day, found.week_start)
    runs = {run.id for one in week.days if one in found.kept for run in found.kept[one].runs}
    return len(runs) >= (found.rule.per_week or 0) or week == found.week


def _runs(held: Held) -> Joined:
    shown = held.runs[:RUNS_SHOWN]
    told: list[Sentence] = [
        run_say.JustDistance(run.distance) if run.distance else run_say.ARun() for run in shown
    ]
    if len(held.runs) > RUNS_SHOWN:
        told.append(say.MoreRuns(len(held.runs) - RUNS_SHOWN))
    return Joined(tuple(told), " + ")
