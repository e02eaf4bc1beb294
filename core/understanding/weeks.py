"""The week that a step is for, told behind it: "3 runs next week", "20 km in the week of 7 December"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from core.understanding.languages import lines_of
from core.understanding.parsers import day_in
from core.understanding.tongues import ENGLISH, first_read


@cache
def _form(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<step>\S(?:.*?\S)?)[\s,]+(?:{lines_of(language).week_told})\.?", re.IGNORECASE)


def week_told(
    text: str, today: date, *, month_first: bool, languages: tuple[str, ...] = ENGLISH
) -> tuple[str, date | None]:
    """Part the words of a step from the week that they name; return them and a day in it, None for none."""

    def read(language: str) -> tuple[str, date] | None:
        found = _form(language).fullmatch(text.strip())
        if found is None:
            return None
        if found["next"] or found["last"]:
            return found["step"], today + timedelta(days=7 if found["next"] else -7)
        day = day_in(found["day"], today, future=True, month_first=month_first, languages=(language,))
        return None if day is None else (found["step"], day)

    return first_read(languages, read) or (text, None)
