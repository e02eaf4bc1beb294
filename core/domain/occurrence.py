"""When a repeated prompt comes, and the key that makes it come once.

The key is the first local day of its period, taken from the schedule and never from an
instant: clock changes move instants from one date to another, a schedule stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from core.domain.calendar import DAY, Week, instant, local_day, week_of


@dataclass(frozen=True, slots=True)
class Occurrence:
    """`key_day` is the period's first local day, `on` the scheduled one, `due` the instant (UTC)."""

    key_day: date
    due: datetime
    on: date


def weekly(week: Week, zone_name: str, weekday: int, at: time) -> Occurrence:
    """The occurrence of that week; `weekday` Monday 0."""
    on = week.day_of(weekday)
    return Occurrence(week.first, instant(on, at, zone_name), on)


def next_weekly(now: datetime, zone_name: str, weekday: int, at: time, week_start: int) -> Occurrence:
    """The first weekly occurrence that is due after `now`."""
    week = week_of(local_day(now, zone_name), week_start).before
    while (found := weekly(week, zone_name, weekday, at)).due <= now:
        week = week.after
    return found


def last_weekly(now: datetime, zone_name: str, weekday: int, at: time, week_start: int) -> Occurrence:
    """The latest weekly occurrence that is due at `now` or before: what a late tick catches up."""
    week = week_of(local_day(now, zone_name), week_start).after
    while (found := weekly(week, zone_name, weekday, at)).due > now:
        week = week.before
    return found


def daily(day: date, zone_name: str, at: time) -> Occurrence:
    """The occurrence of that local day."""
    return Occurrence(day, instant(day, at, zone_name), day)


def next_daily(days: Iterable[date], now: datetime, zone_name: str, at: time) -> Occurrence | None:
    """The first occurrence on one of `days`, earliest first, that is due after `now`.

    A gap may push yesterday's late slot past midnight: `days` begin no later than yesterday.
    """
    return next((found for day in days if (found := daily(day, zone_name, at)).due > now), None)


def last_daily(now: datetime, zone_name: str, at: time) -> Occurrence:
    """The latest daily occurrence that is due at `now` or before."""
    day = local_day(now, zone_name) + DAY
    while (found := daily(day, zone_name, at)).due > now:
        day -= DAY
    return found
