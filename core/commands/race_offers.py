"""What is usual of races: offered where a race is added or changed."""

from __future__ import annotations

import datetime as dt

from core.domain.distance import Distance, Unit
from core.wording.amounts import InUnit
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.say import races as say


def starts() -> list[Button]:
    """Offer the usual hours of a start."""
    return [Button(say.AtHour(dt.time(hour)), f"{hour}:00") for hour in (8, 9, 10)]


def distances() -> list[Button]:
    """Offer the usual distances of a race."""
    usual = (("5 km", Distance.of(5, Unit.KM)), ("10 km", Distance.of(10, Unit.KM)))
    named_ones = (Button(say.Half(), "half"), Button(say.Marathon(), "marathon"))
    return [*(Button(label.Amount(InUnit(size, Unit.KM)), text) for text, size in usual), *named_ones]
