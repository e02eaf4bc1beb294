"""What is usual of races: offered where a race is added or changed."""

from __future__ import annotations

import datetime as dt

from core.commands.context import Context
from core.commands.running import NEVER_MIND
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.wording.amounts import Day, InUnit
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.say import races as say


def starts() -> list[Button]:
    """Offer the usual hours of a start."""
    return [Button(say.AtHour(dt.time(hour)), f"{hour}:00") for hour in (8, 9, 10)]


MOST_DAYS = 4


def sundays(context: Context) -> list[Button]:
    """Offer the Sundays of the days among which the race is, where these are few: most races are on one."""
    if context.rough is None:
        return []
    first, last = context.rough
    sunday = first + (6 - first.weekday()) * DAY
    found = [sunday + weeks * 7 * DAY for weeks in range((last - sunday).days // 7 + 1)]
    far = last.year > context.today.year
    days = [Button(label.OnDay(Day(on, year=far)), on.isoformat()) for on in found]
    few = days[:MOST_DAYS] if len(found) <= MOST_DAYS + 1 else []
    return [*few, Button(say.NotKnownYet(), NEVER_MIND)]


def distances() -> list[Button]:
    """Offer the usual distances of a race."""
    usual = (("5 km", Distance.of(5, Unit.KM)), ("10 km", Distance.of(10, Unit.KM)))
    named_ones = (Button(say.Half(), "half"), Button(say.Marathon(), "marathon"))
    return [*(Button(label.Amount(InUnit(size, Unit.KM)), text) for text, size in usual), *named_ones]
