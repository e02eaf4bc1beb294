"""A finish time in an answer: "2:06:41, legs gone after 17", "ich bin 45:10 gelaufen"."""

from __future__ import annotations

import re
from functools import cache

from core.understanding.languages import lines_of


@cache
def _form(language: str) -> re.Pattern[str]:
    return re.compile(lines_of(language).result_time, re.IGNORECASE)


@cache
def _before(language: str) -> re.Pattern[str]:
    return re.compile(lines_of(language).result_led_by, re.IGNORECASE)


def time_of_race(text: str, languages: tuple[str, ...]) -> re.Match[str] | None:
    """Return where the time stands, by the first of the languages in which there is one."""
    return next((found for each in languages if (found := _form(each).search(text))), None)


def leads_to_time(words: str, languages: tuple[str, ...]) -> bool:
    """Whether nothing else is said before the time."""
    return any(_before(each).fullmatch(words) for each in languages)
