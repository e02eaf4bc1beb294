"""The streak's rescue: whether the day can still be kept, and its words."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from core.domain.calendar import DAY, local_day
from core.domain.distance import MILE, Distance, Unit
from core.domain.occurrence import Occurrence, next_daily
from core.domain.quiet import is_quiet
from core.domain.run_streak import RunStreak
from core.domain.runner import Runner
from core.ports.store import Tables
from core.prompts import figures
from core.prompts.streaks import Standing, asks_today, running, standing_of
from core.wording.amounts import Needed, Span
from core.wording.reply import Button, Reply
from core.wording.say import rescue as say
from core.wording.sentence import Sentence

BEFORE_QUIET = timedelta(minutes=30)
A_DAY = timedelta(days=1)
GOING = "going"
LET_IT_END = "let it end"


def slot(runner: Runner) -> time:
    """The wall time of a rescue: the runner's, or half an hour before quiet hours that hold it."""
    if not is_quiet(runner.rescue_time, runner.quiet_from, runner.quiet_until):
        return runner.rescue_time
    quiet = datetime.combine(date.min + A_DAY, runner.quiet_from)
    return (quiet - BEFORE_QUIET).time()


def next_rescue(tables: Tables, runner: Runner, now: datetime) -> Occurrence | None:
    """Return the next moment at which a day may need one."""
    streak = running(tables, runner.id)
    if streak is None:
        return None
    today = local_day(now, runner.zone)
    first = max(today - DAY, streak.first or date.min)
    days = (first + number * DAY for number in range(4))
    counted = (day for day in days if streak.last is None or day <= streak.last)
    return next_daily(counted, now, runner.zone, slot(runner))


def needed(tables: Tables, runner: Runner, now: datetime) -> Standing | None:
    """Return the streak that a run of today still keeps; None where nothing is to be said."""
    streak = running(tables, runner.id)
    if streak is None:
        return None
    found = standing_of(tables, runner, streak, now)
    return found if asks_today(found) else None


def compose(tables: Tables, runner: Runner, found: Standing, now: datetime) -> Reply:
    """Return the words: what keeps the day, about how long that takes, and how long there is."""
    time_left = left(found, now)
    number = found.state.length + 1
    if found.rule.weekly:
        line: Sentence = say.WeekIsOpen(number, (found.rule.per_week or 0) - found.runs_this_week, time_left)
    else:
        missing = found.missing
        line = say.DayIsOpen(
            number,
            Needed(missing, decimals=2),
            _the_mile(found.streak, missing, runner.units),
            _about(tables, runner, missing, now),
            time_left,
        )
    buttons = (
        Button(say.Going(), GOING),
        Button(say.LetItEnd(), LET_IT_END),
        Button(say.StopRescues(), "/stop streak_rescue"),
    )
    return Reply((line,), buttons)


def left(found: Standing, now: datetime) -> Span:
    """How much is left of the day that is open, in whole minutes."""
    until = found.state.open_until
    return Span(max(60, int((until - now).total_seconds()) // 60 * 60)) if until is not None else Span(0)


def _the_mile(streak: RunStreak, missing: Distance, units: Unit) -> Sentence | None:
    return say.TheMile() if missing == MILE == streak.minimum and units is Unit.KM else None


def _about(tables: Tables, runner: Runner, missing: Distance, now: datetime) -> Sentence | None:
    """Return how long that takes at the runner's usual pace, in whole minutes, if it is known."""
    pace = figures.usual_pace(tables, runner.id, local_day(now, runner.zone))
    if pace is None:
        return None
    seconds = Fraction(missing.micrometres, Unit.KM.micrometres) * Fraction(pace.seconds_a_km)
    return say.AboutAsLong(Span(math.ceil(seconds / 60) * 60), pace)
