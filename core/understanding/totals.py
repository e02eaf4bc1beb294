"""Goals that add up: "run 2,027 miles in 2027", "100 runs this year", "500 km by 30 June"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding.beside import number_at
from core.understanding.figures import figure
from core.understanding.parsers import day_at, tokens_of
from core.understanding.pieces import DIST, tag_at, text_at, unit_of
from core.understanding.tokens import NUMBER, Token
from core.understanding.words import Tag

LEADING: Final = frozenset(
    {
        "run", "ran", "jog", "log", "i", "want", "to", "want to", "i want", "cover", "do", "a",
        "total", "total of", "a total of", "of", "complete", "reach", "i'd", "like", "goal",
        ":", "goal:", "running",
    }
)  # fmt: skip
RUNS: Final = frozenset({"runs", "run", "jogs", "times", "outings"})


@dataclass(frozen=True, slots=True)
class TotalWords:
    """A total: a distance or a number of runs, over local days, both included.

    `starts` and `by` are None where the text does not say.
    """

    distance: Distance | None
    runs: int | None
    unit: Unit
    starts: date | None
    by: date | None


def total_in(text: str, units: Unit, today: date, *, month_first: bool = False) -> TotalWords | None:
    """Return the total that the whole text is, else None."""
    tokens = tokens_of(text)
    at = 0
    while at < len(tokens) and all(word in LEADING for word in tokens[at].text.split()):
        at += 1
    if number_at(tokens, at) is None:
        return None
    said = number_at(tokens, at) or ""
    way: Distance | None = None
    runs: int | None = None
    unit = units
    if said.isdigit() and text_at(tokens, at + 1) in RUNS and len(said) < 6:
        runs, at = int(said), at + 2
    else:
        found = figure(tokens, at, "km" if units is Unit.KM else "mi")
        if found.kind != DIST or not 0 < int(found.value) < 10**15:
            return None
        way, unit, at = Distance(int(found.value)), unit_of(found.unit) or units, found.last
    if runs == 0:
        return None
    while text_at(tokens, at) in ("of", "running", "in total", "total", ","):
        at += 1
    if at == len(tokens):
        return TotalWords(way, runs, unit, None, None)
    period = _period(tokens, at, today, month_first=month_first)
    if period is None or period[1] < today or period[0] > period[1]:
        return None
    return TotalWords(way, runs, unit, period[0], period[1])


def _period(tokens: list[Token], at: int, today: date, *, month_first: bool) -> tuple[date, date] | None:
    word = text_at(tokens, at)
    if word in ("this year", "year", "this month", "next year", "next month") or (
        word in ("this", "next") and text_at(tokens, at + 1) in ("year", "month")
    ):
        words = " ".join(token.text for token in tokens[at:])
        return _named(words, today)
    if word in ("between", "from"):
        return _between(tokens, at + 1, today, month_first=month_first)
    if word in ("by", "until", "till", "before"):
        end = tag_at(tokens, at + 1) == Tag.MONTH and at + 2 == len(tokens)
        if end or text_at(tokens, at + 1) in ("the end of", "end"):
            return None
        found = day_at(tokens, at + 1, today, future=True, month_first=month_first)
        if found is None or found[1] != len(tokens):
            return None
        return today, found[0] - timedelta(days=word == "before")
    if word == "in" or word == "during":
        return _in(tokens, at + 1, today)
    return None


def _named(words: str, today: date) -> tuple[date, date] | None:
    year = today.year + words.startswith("next")
    if words in ("this year", "next year", "year"):
        return date(year, 1, 1), date(year, 12, 31)
    if words in ("this month", "next month"):
        first = today.replace(day=1)
        if words == "next month":
            first = (first + timedelta(days=32)).replace(day=1)
        return first, _end(first)
    return None


def _end(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def _in(tokens: list[Token], at: int, today: date) -> tuple[date, date] | None:
    """Read a year, a month, or a month of a year."""
    year = _year(tokens, at)
    if year is not None and at + 1 == len(tokens):
        return date(year, 1, 1), date(year, 12, 31)
    if tag_at(tokens, at) == Tag.MONTH:
        month = int(tokens[at].value)
        if at + 1 == len(tokens):
            year = today.year + (month < today.month)
        else:
            year = _year(tokens, at + 1)
            if year is None or at + 2 != len(tokens):
                return None
        first = date(year, month, 1)
        return first, _end(first)
    return None


def _year(tokens: list[Token], at: int) -> int | None:
    if (
        at < len(tokens)
        and tokens[at].kind == NUMBER
        and tokens[at].text.isdigit()
        and "1990" <= tokens[at].text <= "2199"
    ):
        return int(tokens[at].text) if len(tokens[at].text) == 4 else None
    return None


def _between(tokens: list[Token], at: int, today: date, *, month_first: bool) -> tuple[date, date] | None:
    first = day_at(tokens, at, today, future=True, month_first=month_first)
    if first is None or text_at(tokens, first[1]) not in ("and", "to", "until", "till", "-"):
        return None
    second = day_at(tokens, first[1] + 1, today, future=True, month_first=month_first)
    if second is None or second[1] != len(tokens):
        return None
    starts, by = first[0], second[0]
    if starts > by or starts.year > by.year:
        return None
    if by.year > starts.year and not _says_year(tokens, at, first[1]):
        # "between 1 Jan and 31 Mar 2027": the year of the end is that of the start, if that is in order
        moved = _in_year(starts, by.year)
        starts = moved if moved is not None and moved <= by else starts
    return starts, by


def _says_year(tokens: list[Token], start: int, end: int) -> bool:
    return any(_year(tokens, at) is not None for at in range(start, end)) or any(
        token.kind == "i" for token in tokens[start:end]
    )


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None
