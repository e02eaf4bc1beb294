"""Days, weeks and wall times for one listener. Never 3/4.

What of them is language is left as a phrase or a term, which the catalogue translates.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from core.domain.calendar import local
from core.wording import phrases
from core.wording.habits import Habits
from core.wording.listener import Listener
from core.wording.names import TODAY, TOMORROW, WEEKDAYS, YESTERDAY, Term
from core.wording.phrases import Figure
from core.wording.sentence import Sentence

HALF_A_YEAR: Final = dt.timedelta(days=183)
WEEK: Final = 7
_NEAR: Final = {-1: YESTERDAY, 0: TODAY, 1: TOMORROW}


def day(on: dt.date, listener: Listener, habits: Habits, *, year: bool = False) -> str:
    """Sun 28 Feb; with the year beyond half a year, or when asked."""
    return habits.date(on, year=year or _is_far(on, listener))


def near_day(on: dt.date, listener: Listener, habits: Habits) -> Term | str:
    near = _NEAR.get((on - listener.today).days)
    return near if near is not None else day(on, listener, habits)


def days(first: dt.date, last: dt.date, listener: Listener, habits: Habits) -> Sentence | str:
    """9 to 15 Nov, 30 Nov to 6 Dec; one day is a day."""
    if first == last:
        return day(first, listener, habits)
    start, end = habits.range(first, last, year=_is_far(last, listener))
    # CLDR brings its own dash with the first end (d.–).
    return start + end if habits.ends is None else phrases.DaysFromTo(Figure(start), Figure(end))


def month(first: dt.date, listener: Listener, habits: Habits) -> str:
    return habits.month(first, year=first.year != listener.today.year)


def weekday(number: int, habits: Habits, *, plural: bool) -> Term | str:
    return WEEKDAYS[number] if plural else habits.weekday(number, "wide")


def wall_time(at: dt.time, habits: Habits) -> Sentence | str:
    """18:00, 7:00; 6 pm, 9:30 am where the clock has twelve hours."""
    if not habits.twelve_hours:
        return f"{at.hour:0{habits.hour_digits}d}:{at.minute:02d}"
    hour = at.hour % 12 or 12
    figure = Figure(f"{hour}:{at.minute:02d}" if at.minute else hour)
    return phrases.MorningTime(figure) if at.hour < 12 else phrases.AfternoonTime(figure)


def moment(at: dt.datetime, listener: Listener, habits: Habits) -> Sentence:
    """Sat 21:00; with its date when the day is a week or more away."""
    there = local(at, listener.zone)
    on, wall = there.date(), there.time()
    if abs((on - listener.today).days) >= WEEK:
        return phrases.DayAndTime(Figure(day(on, listener, habits)), wall)
    return phrases.WeekdayAndTime(Figure(habits.weekday(on.weekday(), "abbreviated")), wall)


def _is_far(on: dt.date, listener: Listener) -> bool:
    return abs(on - listener.today) > HALF_A_YEAR
