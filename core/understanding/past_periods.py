"""A week, a month or a year that is over, as somebody names it: "last", "November 2025", "2025"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.understanding.languages import lines_of
from core.understanding.parsers import tokens_of
from core.understanding.pieces import tag_at, text_at
from core.understanding.text import even, folded
from core.understanding.tokens import Tokens
from core.understanding.tongues import ENGLISH, first_read
from core.understanding.words import Tag

DAYS: Final = {"week": 7, "month": 30, "year": 365}
"""A span by its name, and the days by which a language's words tell it."""
MONTHS_A_YEAR: Final = 12
EARLIEST, LATEST = 1900, 2199
LEADS: Final = frozenset({Tag.IN, Tag.OF, Tag.FOR, Tag.ON})
"""What may stand ahead of a month or a year, or between the two: "in November of 2025"."""


def past_period_in(text: str, span: str, today: date, *, languages: tuple[str, ...] = ENGLISH) -> date | None:
    """Return a day of the week, month or year (`span`) that the text names without a day of its own.

    A month without its year is the latest one that has begun; a year holds its months, no month its days.
    """
    line = " ".join(folded(even(text)).strip(" .,!?").split())
    return first_read(languages, lambda language: _named(line, span, today, language))


def is_the_last(text: str, languages: tuple[str, ...] = ENGLISH) -> bool:
    """Whether the text is the one word for what was last: "last", "letzter"."""
    return any(lines_of(language).gone.get(folded(even(text)).strip(" .!?")) == 1 for language in languages)


def _named(line: str, span: str, today: date, language: str) -> date | None:
    back = _back(line, span, language)
    if back is not None:
        return _before(today, span, back)
    if span == "week":
        return None
    tokens = tokens_of(line, language)
    at = 1 if tag_at(tokens, 0) in LEADS else 0
    is_last = tag_at(tokens, at) == Tag.LAST
    at += is_last
    if span == "year" and _year(tokens, at):
        return date(_year(tokens, at), 1, 1)
    if tag_at(tokens, at) != Tag.MONTH:
        return None
    month, at = int(tokens[at].value), at + 1
    if at == len(tokens):
        return _latest(month, today, before=is_last)
    at += text_at(tokens, at) == "," or tag_at(tokens, at) in LEADS
    return date(_year(tokens, at), month, 1) if _year(tokens, at) else None


def _year(tokens: Tokens, place: int) -> int:
    """Return the year with which the tokens end there, 0 for none."""
    said = text_at(tokens, place) if place + 1 == len(tokens) else ""
    return int(said) if said.isdecimal() and EARLIEST <= int(said) <= LATEST else 0


def _latest(month: int, today: date, *, before: bool) -> date:
    """Return the latest such month that has begun; the one `before` this one, if it is this one."""
    is_over = month < today.month or (month == today.month and not before)
    return date(today.year - (not is_over), month, 1)


def _back(line: str, span: str, language: str) -> int | None:
    """Return how many weeks, months or years ago: "last", "last week", "the week before last"."""
    lines = lines_of(language)
    said = [word for word, days in lines.spans.items() if days == DAYS[span]]
    for word, back in lines.gone.items():
        if line == word or line in (f"{word} {each}" for each in said):
            return back
        if line in (f"{each} {word}" for each in said):
            return back
    return None


def _before(today: date, span: str, back: int) -> date:
    if span == "week":
        return today - timedelta(days=7 * back)
    if span == "year":
        return date(today.year - back, 1, 1)
    months = today.year * MONTHS_A_YEAR + today.month - 1 - back
    return date(months // MONTHS_A_YEAR, months % MONTHS_A_YEAR + 1, 1)
