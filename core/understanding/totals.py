"""Goals that add up: "run 2,027 miles in 2027", "100 runs this year", "500 km by 30 June"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding.beside import number_at
from core.understanding.figures import figure
from core.understanding.language import LineWords
from core.understanding.languages import lines_of
from core.understanding.parsers import day_at, tokens_of
from core.understanding.pieces import DIST, tag_at, text_at, unit_of
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.tongues import ENGLISH, first_read
from core.understanding.words import Tag


@dataclass(frozen=True, slots=True)
class TotalWords:
    """A total: a distance or a number of runs, over local days, both included.

    `starts` and `by` are None where the text does not say; `may_end` are the first and the last
    day of a month that was named as the end ("by June").
    """

    distance: Distance | None
    runs: int | None
    unit: Unit
    starts: date | None
    by: date | None
    may_end: tuple[date, date] | None = None


def total_in(
    text: str,
    units: Unit,
    today: date,
    *,
    month_first: bool = False,
    languages: tuple[str, ...] = ENGLISH,
) -> TotalWords | None:
    """Return the total that the whole text is, else None."""
    on_one_line = " ".join(text.split())
    plain = _GROUPED.sub(r"\1\2", _POINTED.sub(r"\1\2", on_one_line))
    return first_read(
        languages,
        lambda language: _total(tokens_of(plain, language), units, today, month_first=month_first),
    )


def _total(tokens: Tokens, units: Unit, today: date, *, month_first: bool) -> TotalWords | None:
    lines = lines_of(tokens.language.code)
    tokens = _without_filling(tokens, lines)
    while tokens and tokens[-1].text in lines.closing:
        tokens = Tokens(tokens.language, tokens[:-1])
    at = 0
    while at < len(tokens) and all(word in lines.total_led_by for word in tokens[at].text.split()):
        at += 1
    if number_at(tokens, at) is None or (at and tokens[at - 1].tag == Tag.A and tokens[at - 1].value == ONE):
        return None  # "a 5k by March" is run in one go
    said = number_at(tokens, at) or ""
    way: Distance | None = None
    runs: int | None = None
    unit = units
    if said.isdigit() and text_at(tokens, at + 1) in lines.total_runs and len(said) < 6:
        runs, at = int(said), at + 2
    else:
        found = figure(tokens, at, "km" if units is Unit.KM else "mi")
        if found.kind != DIST or not 0 < int(found.value) < 10**15:
            return None
        way, unit, at = Distance(int(found.value)), unit_of(found.unit) or units, found.last
    if runs == 0:
        return None
    while text_at(tokens, at) in lines.total_filled_by or text_at(tokens, at) in lines.closing:
        at += 1
    if at == len(tokens):
        return TotalWords(way, runs, unit, None, None)
    if text_at(tokens, at) in lines.by and tag_at(tokens, at + 1) == Tag.MONTH and at + 2 == len(tokens):
        month = _in(tokens, at + 1, today)
        return TotalWords(way, runs, unit, None, None, month)  # "by June": its first day or its last?
    period = _period(tokens, at, today, month_first=month_first)
    if period is None or period[1] < today or period[0] > period[1]:
        return None
    return TotalWords(way, runs, unit, period[0], period[1])


def end_in(
    text: str, today: date, *, month_first: bool = False, languages: tuple[str, ...] = ENGLISH
) -> date | None:
    """Return the last day of what the text names as an end: "in december", "the end of May", "by 3 July"."""
    return first_read(
        languages, lambda language: _end_named(tokens_of(text, language), today, month_first=month_first)
    )


def period_in(
    text: str, today: date, *, month_first: bool = False, languages: tuple[str, ...] = ENGLISH
) -> tuple[date, date] | None:
    """Return the first and the last day of the period that the text is: "December", "until 3 July"."""

    def read(language: str) -> tuple[date, date] | None:
        tokens = tokens_of(text, language)
        found = _in(tokens, 0, today) or _period(tokens, 0, today, month_first=month_first)
        return found if found is not None and today <= found[1] else None

    return first_read(languages, read)


def _without_filling(tokens: Tokens, lines: LineWords) -> Tokens:
    return Tokens(tokens.language, [token for token in tokens if token.text not in lines.passed_over])


def _end_named(tokens: Tokens, today: date, *, month_first: bool) -> date | None:
    lines = lines_of(tokens.language.code)
    tokens = _without_filling(tokens, lines)
    if not tokens:
        return None
    first = text_at(tokens, 0)
    named = lines.named_periods.get(" ".join(token.text for token in tokens if token.text not in lines.by))
    if named is not None:
        return _named(*named, today)[1]
    at = int(first in lines.by or first in lines.within)
    if at == len(tokens):
        return None
    whole = _in(tokens, at, today)
    before = lines.by.get(first, 0)
    if whole is not None:
        return whole[0] - timedelta(days=before) if before else whole[1]
    found = _end_of(tokens, at, today) if at or first in (*lines.end, *lines.ends) else None
    if found is not None:
        return found
    period = _period(tokens, 0, today, month_first=month_first)
    return period[1] if period is not None else None


ONE: Final = "one"
"""The value of an indefinite article."""
_POINTED: Final = re.compile(r"(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.,])")
"""2.000 as many write two thousand; nobody aims at a total to the metre."""
_GROUPED: Final = re.compile(r"(?<![\d.,])(\d{1,3}) (\d{3})(?![\d.,])")


def _period(tokens: Tokens, at: int, today: date, *, month_first: bool) -> tuple[date, date] | None:
    lines = lines_of(tokens.language.code)
    word = text_at(tokens, at)
    named = lines.named_periods.get(" ".join(token.text for token in tokens[at:]))
    if named is not None:
        return _named(*named, today)
    if word in lines.between:
        return _between(tokens, at + 1, today, month_first=month_first)
    if word in lines.by:
        end = _end_of(tokens, at + 1, today)
        if end is not None:
            return today, end
        found = day_at(tokens, at + 1, today, future=True, month_first=month_first)
        if found is None or found[1] != len(tokens):
            return None
        return today, found[0] - timedelta(days=lines.by[word])
    if word in lines.within:
        return _in(tokens, at + 1, today) or _span(tokens, at, today, month_first=month_first)
    return None


def _span(tokens: Tokens, at: int, today: date, *, month_first: bool) -> tuple[date, date] | None:
    """Read "in 10 weeks", "in the next 30 days"."""
    rest = [token for token in tokens[at + 1 :] if token.tag not in (Tag.A, Tag.NEXT)]
    found = day_at(
        Tokens(tokens.language, [tokens[at], *rest]), 0, today, future=True, month_first=month_first
    )
    return (today, found[0]) if found is not None and found[1] == len(rest) + 1 else None


def _end_of(tokens: Tokens, at: int, today: date) -> date | None:
    """Read "the end of 2027", "end of June", "the end of the year"."""
    told = tokens[at:]
    bare = [token for token in told if token.tag not in (Tag.A, Tag.OF, Tag.THIS)]
    rest = Tokens(tokens.language, bare or told)
    lines = lines_of(tokens.language.code)
    if len(rest) == 1 and rest[0].text in lines.ends:
        return _named(*lines.ends[rest[0].text], today)[1]
    if not rest or rest[0].text not in lines.end:
        return None
    spans = _in(rest, 1, today)
    if spans is not None:
        return spans[1]
    if len(rest) == 2 and rest[1].tag == Tag.SPAN and rest[1].value in (30, 365):
        return _named("year" if rest[1].value == 365 else "month", 0, today)[1]
    return None


def _named(unit: str, ahead: int, today: date) -> tuple[date, date]:
    """Return this year or month, or the one so many ahead."""
    if unit == "year":
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    first = today.replace(day=1)
    for _ in range(ahead):
        first = (first + timedelta(days=32)).replace(day=1)
    return first, _end(first)


def _end(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def _in(tokens: Tokens, at: int, today: date) -> tuple[date, date] | None:
    """Read a year, a month, or a month of a year."""
    while tag_at(tokens, at) in (Tag.A, Tag.SPAN) and at + 1 < len(tokens):
        at += 1  # "in the year 2027"
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


def _year(tokens: Tokens, at: int) -> int | None:
    if (
        at < len(tokens)
        and tokens[at].kind == NUMBER
        and tokens[at].text.isdigit()
        and "1990" <= tokens[at].text <= "2199"
    ):
        return int(tokens[at].text) if len(tokens[at].text) == 4 else None
    return None


def _between(tokens: Tokens, at: int, today: date, *, month_first: bool) -> tuple[date, date] | None:
    months = _from_month(tokens, at, today)
    if months is not None:
        return months
    first = day_at(tokens, at, today, future=True, month_first=month_first)
    if first is None or text_at(tokens, first[1]) not in lines_of(tokens.language.code).to:
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


def _from_month(tokens: Tokens, at: int, today: date) -> tuple[date, date] | None:
    """Read "from January to June 2027": whole months."""
    to = lines_of(tokens.language.code).to
    parts = [place for place in range(at, len(tokens)) if text_at(tokens, place) in to]
    if len(parts) != 1 or parts[0] != at + 1:
        return None
    until = _in(tokens, parts[0] + 1, today)
    if until is None or tag_at(tokens, at) != Tag.MONTH or tag_at(tokens, parts[0] + 1) != Tag.MONTH:
        return None
    starts = _in_year(until[0].replace(month=int(tokens[at].value)), until[0].year)
    if starts is not None and starts > until[1]:
        starts = _in_year(starts, starts.year - 1)
    return (starts, until[1]) if starts is not None else None


def _says_year(tokens: Tokens, start: int, end: int) -> bool:
    return any(_year(tokens, at) is not None for at in range(start, end)) or any(
        token.kind == "i" for token in tokens[start:end]
    )


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None
