"""Weekdays among the tokens, with what may stand before and behind them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.understanding.beside import number_at
from core.understanding.dating import FAR_BACK, day_piece, has_year
from core.understanding.days import in_month, month_day, orders_of, weekday
from core.understanding.pieces import DAY, FUTURE, WEEKDAY, Piece, tag_at, text_at
from core.understanding.tokens import CLOCK, NUMBER, SLASH, WORD, Tokens
from core.understanding.values import Reader
from core.understanding.words import Tag

CALENDAR_WEEKS: Final = {"week": 7, "week before": 14}
"""Values of words that mean the weekday of that week, not the latest one ("先週の火曜"), and days back."""


def weekday_piece(tokens: Tokens, place: int, at: int, reader: Reader) -> Piece:
    """Read a weekday with what may stand before and after it: last, this, next; a date."""
    wanted = int(tokens[at].value)
    after = at + 1
    if text_at(tokens, after) == "'" or text_at(tokens, after) == ".":
        pass
    follow = after + 1 if text_at(tokens, after) == "," or tag_at(tokens, after) == Tag.A else after
    dated = month_day(tokens, follow, reader.today, future=False) if follow < len(tokens) else None
    if dated is not None and dated[0] is not None:
        return day_piece(dated[0], place, dated[1], reader, dated=has_year(tokens, dated[1]))
    figures = _figures_behind(tokens, follow, wanted, reader)
    if figures is not None:
        return Piece(DAY, figures, place, follow + 1)
    before = tag_at(tokens, place) if place != at else None
    nth = _day_behind(tokens, after, wanted, reader.today) if tokens.language.head_first else None
    if nth is not None:
        return day_piece(nth[0], place, nth[1], reader)
    the = after + (tag_at(tokens, after) == Tag.A)
    if tag_at(tokens, the + 1) == Tag.ORDINAL and (number_at(tokens, the) or "").isdigit():
        day = in_month(reader.today, int(str(number_at(tokens, the))[:3]), future=False)
        if day is not None and day.weekday() == wanted:
            return day_piece(day, place, the + 2, reader)  # "Sunday 6th"
    if tag_at(tokens, after) == Tag.SOME_DAY:
        return Piece(DAY, None, place, after + 1)  # "el lunes de la semana pasada"
    if before == Tag.NEXT:
        return Piece(FUTURE, None, place, after)
    if before in (Tag.LAST, Tag.THIS) and tokens[place].value in CALENDAR_WEEKS:
        weeks = CALENDAR_WEEKS[tokens[place].value] if before == Tag.LAST else 0
        day = reader.today + timedelta(days=wanted - reader.today.weekday() - weeks)
        return Piece(DAY if day <= reader.today else FUTURE, day, place, after)
    if tag_at(tokens, after) == Tag.SPAN and tokens[after].value == 7:
        return Piece(DAY, None, place, after + 1)
    if at == 1 and before is None and wanted == reader.today.weekday() and _heads_in_rhyme(tokens):
        return Piece(DAY, reader.today, place, after, role=WEEKDAY)
    if before == Tag.THIS:
        if wanted == reader.today.weekday():
            return Piece(DAY, reader.today, place, after)
        return Piece(DAY, weekday(reader.today, wanted, future=False), place, after, role=1)
    return Piece(DAY, weekday(reader.today, wanted, future=False), place, after, role=WEEKDAY)


def _heads_in_rhyme(tokens: Tokens) -> bool:
    """Whether a title of two words that begin alike heads the text: "Tempo Tuesday!!" is told on its day."""
    if tokens[0].text[:1] != tokens[1].text[:1] or tokens[0].kind != WORD:
        return False
    return len(tokens) == len(tokens[:2]) or tokens[2].kind != WORD


def _figures_behind(tokens: Tokens, place: int, wanted: int, reader: Reader) -> date | None:
    """Return the day of "Sunday 11/8" in the order of figures in which it is a Sunday."""
    if place >= len(tokens) or tokens[place].kind != SLASH or tag_at(tokens, place + 1) == Tag.LENGTH:
        return None
    month_first = reader.month_first or tokens.language.month_first
    orders = orders_of(tokens[place], reader.today, month_first=month_first, future=False)
    gone = (day for day in orders if day.weekday() == wanted and reader.today - day <= FAR_BACK)
    return next(gone, None)


def _day_behind(tokens: Tokens, place: int, wanted: int, today: date) -> tuple[date, int] | None:
    """Return the day of "lunes 9 corrí 10 km", and the place after it, if that day is a Monday.

    In "lun 9, mar 10" it is a distance: no other figure follows before the next weekday.
    """
    named = place + (text_at(tokens, place) == ",")
    says_day = tag_at(tokens, named) == Tag.ON and tokens[named].value == "day"
    place = named + 1 if says_day else place
    text = text_at(tokens, place)
    if not text.isdigit() or not 1 <= int(text[:3]) <= 31 or tag_at(tokens, place + 1) in SIGNS:
        return None
    nth = in_month(today, int(text), future=False)
    if nth is None or nth.weekday() != wanted:
        return None
    for token in tokens[place + 1 :] if not says_day else ():
        if token.tag == Tag.WEEKDAY or token.text == "+":
            return None
        if token.kind in (NUMBER, CLOCK) or token.tag in (Tag.NUMBER, Tag.NAMED_DISTANCE):
            return nth, place + 1
    return (nth, place + 1) if says_day else None


SIGNS: Final = frozenset({Tag.LENGTH, Tag.TIME, Tag.PER, Tag.TIMES, Tag.MEASURED, Tag.BPM, Tag.AND, Tag.REPS})


def weekdays_ago(tokens: Tokens, place: int, reader: Reader) -> Piece | None:
    """Read "two Sundays ago"."""
    text = number_at(tokens, place) or ""
    if tag_at(tokens, place + 2) != Tag.AGO or not text.isdigit() or not 0 < int(text[:3]) < MOST_WEEKS:
        return None
    latest = weekday(reader.today, int(tokens[place + 1].value), future=False)
    return Piece(DAY, latest - timedelta(days=7 * (int(text) - 1)), place, place + 3)


MOST_WEEKS: Final = 10
