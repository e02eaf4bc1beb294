"""Words for days, as a closed grammar; every function says how many tokens a day took."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from core.understanding.pieces import tag_at, text_at
from core.understanding.tokens import DATE, DOTTED, MARK, NUMBER, SLASH, Token, Tokens
from core.understanding.words import Tag

BEFORE_DAWN: Final = 4
"""Until this hour "tonight" is the evening before."""

_FIGURES: Final = re.compile(r"\d+")

Found = tuple[date | None, int]
"""A day (None where the figures name none) and the place after it."""


def weekday(today: date, wanted: int, *, future: bool) -> date:
    """Return the next such day after today, or the latest before it."""
    if future:
        return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - wanted - 1) % 7 + 1)


def in_month(today: date, day: int, *, future: bool) -> date | None:
    """Return the next or latest date (today included) with this day of the month."""
    year, month = today.year, today.month
    for _ in range(12):
        if 1 <= day <= monthrange(year, month)[1]:
            found = date(year, month, day)
            if (found >= today) if future else (found <= today):
                return found
        month += 1 if future else -1
        if month in (0, 13):
            year, month = (year - 1, 12) if month == 0 else (year + 1, 1)
        if not 1 < year < 9998:
            return None
    return None


def in_year(today: date, month: int, day: int, year: int | None, *, future: bool) -> date | None:
    """Return the date; without a year the next or latest one (today included)."""
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    years = range(today.year, today.year + 9) if future else range(today.year, today.year - 9, -1)
    for each in years:
        found = _date(each, month, day)
        if found is not None and ((found >= today) if future else (found <= today)):
            return found
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def numeric(token: Token, today: date, *, month_first: bool, future: bool) -> date | None:
    """Return the day that 2026-11-14, 14/11, 11/14/26 or 14.11. names.

    Where only one order gives a day, that order is meant.
    """
    return next(iter(orders_of(token, today, month_first=month_first, future=future)), None)


def orders_of(token: Token, today: date, *, month_first: bool, future: bool) -> tuple[date, ...]:
    """Return the days that the figures name by the runner's own order, and by the other one."""
    if token.kind == DATE:
        *year, month, day = (int(part) for part in token.text.split("-"))
        return _known(in_year(today, month, day, year[0] if year else None, future=future))
    parts = [int(part) for part in token.text.replace(".", "/").replace("-", "/").strip("/").split("/")]
    if len(parts) == 3 and parts[0] > 31:
        return _known(_date(parts[0], parts[1], parts[2]))
    stated = parts[2] if len(parts) == 3 else None
    first, second = parts[0], parts[1]
    if token.kind == DOTTED:
        month_first = False
    orders = ((first, second), (second, first)) if month_first else ((second, first), (first, second))
    days = [in_year(today, month, day, stated, future=future) for month, day in orders if 1 <= month <= 12]
    return _known(*days)


def _known(*days: date | None) -> tuple[date, ...]:
    return tuple(day for day in days if day is not None)


def month_day(tokens: Tokens, place: int, today: date, *, future: bool) -> Found | None:
    """Read "nov 14", "14 nov", "14th of november 2026" at `place`."""
    at = place
    if tag_at(tokens, at) == Tag.MONTH:
        month = tokens[at].value
        at += 1
        if tag_at(tokens, at) == Tag.A:
            at += 1
        day = _day_of_month(tokens, at)
        if day is None:
            return None
        at += 1
        if tag_at(tokens, at) == Tag.ORDINAL and tokens[at].glued:
            at += 1
    else:
        day = _day_of_month(tokens, at)
        if day is None:
            return None
        at += 1
        if tag_at(tokens, at) == Tag.ORDINAL:
            at += 1
        if tag_at(tokens, at) == Tag.OF:
            at += 1
        if tag_at(tokens, at) != Tag.MONTH:
            return None
        month = tokens[at].value
        at += 1
    year, at = _year(tokens, at)
    return in_year(today, month, day, year, future=future), at


def _day_of_month(tokens: Tokens, place: int) -> int | None:
    if place < len(tokens) and tokens[place].kind == NUMBER and tokens[place].text.isdigit():
        day = int(tokens[place].number)
        if 1 <= day <= 31 and tag_at(tokens, place + 1) not in (Tag.LENGTH, Tag.TIME):
            return day
    return None


def _year(tokens: Tokens, place: int) -> tuple[int | None, int]:
    at = place + 1 if text_at(tokens, place) == "," or tag_at(tokens, place) == Tag.OF else place
    if at < len(tokens) and tokens[at].kind == NUMBER and len(tokens[at].text) == 4:
        year = tokens[at].text
        if year.isdigit() and "1990" <= year <= "2199":
            return int(year), at + 1
    return None, place


def no_such_day(tokens: Tokens, place: int, today: date) -> int | None:
    """Return the place after figures that name a day which no calendar has: "29 Feb 2029"."""
    place += tag_at(tokens, place) == Tag.ON
    if place == len(tokens):
        return None
    token = tokens[place]
    whole = token.kind == DATE or (token.kind in (SLASH, DOTTED) and len(_FIGURES.findall(token.text)) == 3)
    if whole:
        there = [numeric(token, today, month_first=order, future=True) for order in (True, False)]
        return place + 1 if not any(there) else None
    named = month_day(tokens, place, today, future=True)
    return named[1] if named is not None and named[0] is None else None


def is_day_figure(token: Token) -> bool:
    """Whether the token is a numeric date by its form."""
    return token.kind in DAY_FIGURES


DAY_FIGURES: Final = frozenset({DATE, SLASH, DOTTED})


SAYS_NOTHING: Final = frozenset({Tag.FILL, Tag.BUT, Tag.OTHER, Tag.DID, Tag.THAT, Tag.PART_OF_DAY})
TOLD_ON_A_DAY: Final = frozenset({Tag.KIND, Tag.RAN, Tag.RUN, Tag.NAMED_DISTANCE})
PARTS: Final = frozenset({"1/2", "1/3", "1/4", "2/3", "3/4"})
MOST_OPENING: Final = 4


def opens_the_line(tokens: Tokens, place: int) -> bool:
    """Whether only words that say nothing stand before 3/12, and a run behind: "ok so 3/12 8k easy"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or tokens[place].text in PARTS or not place or place > MOST_OPENING:
        return False
    if after.kind != NUMBER and after.text != "-" and after.tag not in TOLD_ON_A_DAY:
        return False
    return tokens[place - 1].text == ":" or all(
        token.tag in SAYS_NOTHING or token.kind == MARK for token in tokens[:place]
    )
