"""Days and times of day in a listener's habits. Never 3/4."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Final

from babel import Locale
from babel.dates import format_date, format_time

from core.domain.calendar import local

HALF_A_YEAR: Final = dt.timedelta(days=183)
TWELVE_HOUR_ZONES: Final = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "US/",
)
"""English speakers here read a clock of twelve hours; elsewhere one of 24."""


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language.replace("-", "_"))


@cache
def weekday(number: int, language: str, width: str = "wide") -> str:
    return str(_locale(language).days["format"][width][number])


def day(on: dt.date, today: dt.date, language: str, *, year: bool = False) -> str:
    """Return "Sun 28 Feb", with the year beyond half a year or when asked."""
    with_year = year or abs(on - today) > HALF_A_YEAR
    name = weekday(on.weekday(), language, "abbreviated")
    return f"{name} {_day_month(on, language, with_year)}"


@cache
def _day_month(on: dt.date, language: str, year: bool) -> str:
    if language.startswith("en"):
        months = _locale("en").months["format"]["abbreviated"]
        return f"{on.day} {months[on.month]}" + (f" {on.year}" if year else "")
    return format_date(on, "d MMM y" if year else "d MMM", locale=_locale(language))


def days(first: dt.date, last: dt.date, today: dt.date, language: str, to: str) -> str:
    """Return "9 to 15 Nov" or "30 Nov to 6 Dec"; `to` is the word between."""
    year = abs(last - today) > HALF_A_YEAR
    end = _day_month(last, language, year)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} {to} {end}"
    return f"{_day_month(first, language, first.year != last.year)} {to} {end}"


def month(first: dt.date, today: dt.date, language: str) -> str:
    return format_date(first, "LLLL" if first.year == today.year else "LLLL y", locale=_locale(language))


def clock(at: dt.time, language: str, zone: str) -> str:
    """Return a wall time: 18:00, 7:00; in the United States 6 pm, 9:30 am."""
    if language.startswith("en"):
        if zone.startswith(TWELVE_HOUR_ZONES):
            half = "am" if at.hour < 12 else "pm"
            hour = at.hour % 12 or 12
            return f"{hour}:{at.minute:02} {half}" if at.minute else f"{hour} {half}"
        return f"{at.hour}:{at.minute:02}"
    return format_time(at, "short", locale=_locale(language))


def moment(at: dt.datetime, now: dt.datetime, language: str, zone: str) -> str:
    """Return "Sat 21:00"; with its date when it is a week or more away."""
    there = local(at, zone)
    wall = clock(there.time(), language, zone)
    if abs(now - at) >= dt.timedelta(days=7):
        return f"{day(there.date(), local(now, zone).date(), language)}, {wall}"
    return f"{weekday(there.weekday(), language, 'abbreviated')} {wall}"


def time_taken(seconds: int) -> str:
    """Return a run's time to the second: 46:44, 2:06:41."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
