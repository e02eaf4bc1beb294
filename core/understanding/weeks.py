"""The week that a step is for, told behind it: "3 runs next week", "20 km in the week of 7 December"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from core.understanding.parsers import day_in

_TOLD: Final = re.compile(
    r"(?P<step>.*\S)[\s,]+(?:for |in )?"
    r"(?:(?P<which>next|last) week|(?:the )?week (?:of|from) (?P<day>.+))\.?",
    re.IGNORECASE,
)


def week_told(text: str, today: date, *, month_first: bool) -> tuple[str, date | None]:
    """Part the words of a step from the week that they name; return them and a day in it, None for none."""
    found = _TOLD.fullmatch(text.strip())
    if found is None:
        return text, None
    if found["which"]:
        days = timedelta(days=7 if found["which"].casefold() == "next" else -7)
        return found["step"], today + days
    day = day_in(found["day"], today, future=True, month_first=month_first)
    return (text, None) if day is None else (found["step"], day)
