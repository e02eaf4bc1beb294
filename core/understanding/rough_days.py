"""A part of a year that is no day yet: "end of May", "mid October", "next spring"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from core.domain.calendar import DAY
from core.understanding.languages import LANGUAGES, lines_of
from core.understanding.text import even, folded
from core.understanding.words import Tag

_Days = Callable[[int], tuple[date, date]]
"""Days of a year."""

PARTS: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
"""Days of a month."""


@dataclass(frozen=True, slots=True)
class RoughDay:
    """The days `first` .. `last` that the text means.

    `left` is the text without the words for them, `dated` with the last of them in their place.
    """

    first: date
    last: date
    left: str
    dated: str


@cache
def _form(language: str) -> re.Pattern[str]:
    lines = lines_of(language)
    months = "|".join(sorted(_months(language), key=len, reverse=True))
    seasons = "|".join(sorted(lines.seasons, key=len, reverse=True))
    parts = "|".join(sorted(lines.parts_of_months, key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:(?P<led>{lines.roughly_in})\s+)?"
        rf"(?:(?P<part>{parts})[\s-]+)?(?:(?P<next>{lines.coming})\s+)?"
        rf"(?:(?P<month>{months})|(?P<season>{seasons})|(?P<year_alone>{lines.year}))"
        rf"(?:,?\s+(?:(?:{lines.of_year})\s+)?(?P<year>20\d\d|{lines.next_year}))?(?!\w)(?!\s+\d)"
    )


@cache
def _months(language: str) -> dict[str, int]:
    words = LANGUAGES[language].words.items() if language in LANGUAGES else ()
    return {word: int(value) for word, (tag, value) in words if tag == Tag.MONTH}


def rough_day_in(text: str, today: date, *, languages: tuple[str, ...]) -> RoughDay | None:
    """Return the days to come among which the one meant is, None where the text names no part of a year."""
    line = even(text)
    told, days = folded(line), "|".join(lines_of(each).day_of_month for each in languages)
    for language in languages:
        for found in _form(language).finditer(told):
            if re.search(rf"(?:{days})\s$", told[: found.start()]):
                continue  # "the 26th of September"
            if (span := _days(found, today, language)) is not None:
                ahead, behind = line[: found.start()].rstrip(" ,"), line[found.end() :]
                left = f"{ahead}{behind}" if behind[:1] in (",", ";") else f"{ahead} {behind.lstrip()}"
                return RoughDay(*span, left.strip(), f"{ahead} {span[1].isoformat()}{behind}".strip())
    return None


def _days(found: re.Match[str], today: date, language: str) -> tuple[date, date] | None:
    lines = lines_of(language)
    if found["year_alone"]:
        return _year_itself(found["next"], today, lines.this) if found["next"] else None
    if not (found["led"] or found["part"] or found["next"] or found["year"]):
        return None  # "May Day 10k", "Spring Classic"
    year = _year(found["year"], today)
    if found["season"]:
        return _ahead(lambda of: _season(*lines.seasons[found["season"]], of), year, today)
    month = _months(language)[found["month"]]
    part = lines.parts_of_months.get(found["part"] or "", "")
    return _ahead(lambda of: _part_of(month, part, of), year, today)


def _year_itself(which: str, today: date, this: str) -> tuple[date, date]:
    """Return what is left of this year, or the next one."""
    if re.fullmatch(this, which):
        return min(today + DAY, date(today.year, 12, 31)), date(today.year, 12, 31)
    return date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)


def _year(said: str | None, today: date) -> int | None:
    if said is None:
        return None
    return int(said) if said.isdigit() else today.year + 1


def _ahead(days: _Days, year: int | None, today: date) -> tuple[date, date] | None:
    """Return the days of that year, else the next ones that are not over; None where they are."""
    for of in (year,) if year is not None else (today.year - 1, today.year, today.year + 1):
        first, last = days(of)
        if last > today:
            return max(first, today + DAY), last
    return None


def _part_of(month: int, part: str, year: int) -> tuple[date, date]:
    first, last = PARTS.get(part, (1, 31))
    return date(year, month, first), date(year, month, min(last, monthrange(year, month)[1]))


def _season(first: int, months: int, year: int) -> tuple[date, date]:
    last = first + months - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])
