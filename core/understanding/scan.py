"""One pass over the tokens: figures first, then the days and words between them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.domain.distance import Unit
from core.understanding.days import (
    BEFORE_DAWN,
    in_month,
    in_year,
    is_day_figure,
    month_day,
    numeric,
    weekday,
)
from core.understanding.figures import clock, figure, number_at
from core.understanding.pieces import (
    CLOCK,
    DAY,
    DIST,
    EFFORT,
    FUTURE,
    HR,
    NOISE,
    PACE,
    PART_DAY,
    Piece,
    tag_at,
    text_at,
)
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import DOTTED, NUMBER, SLASH, WORD, Token
from core.understanding.values import PartOfDay, Reader
from core.understanding.words import Tag

FAR_BACK: Final = timedelta(days=240)
"""A day without a year that is longer ago is rather a day to come."""

UNKNOWN: Final = 0
"""The kind of a word that the language does not know."""


def scan(tokens: list[Token], reader: Reader) -> list[Piece]:
    """Return everything that has a meaning, in order, unknown words included."""
    default = "km" if reader.units is Unit.KM else "mi"
    pieces: list[Piece] = []
    place, size = 0, len(tokens)
    while place < size:
        token = tokens[place]
        if token.kind == NUMBER or token.tag is Tag.NUMBER:
            piece = _number(tokens, place, default, reader)
        elif token.kind == CLOCK_TOKEN:
            piece = clock(tokens, place, default)
        elif is_day_figure(token):
            piece = _slash(tokens, place, reader)
        elif token.tag is not None:
            piece = _word(tokens, place, token, reader)
        else:
            piece = Piece(UNKNOWN, token.text, place, place + 1)
        pieces.append(piece)
        place = piece.last
    return pieces


def _number(tokens: list[Token], place: int, default: str, reader: Reader) -> Piece:
    token = tokens[place]
    after = tag_at(tokens, place + 1)
    if after is Tag.ORDINAL or after is Tag.MONTH or after is Tag.OF:
        found = month_day(tokens, place, reader.today, future=False)
        if found is not None:
            return _day(found[0], place, found[1], reader)
    if after is Tag.ORDINAL:
        if token.text.isdigit() and _is_the_nth(tokens, place):
            return _day(in_month(reader.today, int(token.number[:3]), future=False), place, place + 2, reader)
        return Piece(NOISE, None, place, place + 2)
    if after is Tag.SPAN:
        ago = _ago(tokens, place, reader)
        if ago is not None:
            return ago
    if _is_dotted_time(tokens, place):
        minutes, _, seconds = token.text.partition(".")
        return Piece(CLOCK, (int(minutes), int(seconds)), place, place + 1)
    if token.text.isdigit() and len(token.text) == 4 and "1990" <= token.text <= "2100" and after is None:
        return Piece(NOISE, None, place, place + 1)
    return figure(tokens, place, default)


def _is_the_nth(tokens: list[Token], place: int) -> bool:
    before = text_at(tokens, place - 1)
    if before == "the":
        return tag_at(tokens, place - 2) in (Tag.ON, Tag.WEEKDAY, Tag.FROM) or (
            place == 1 and tokens[min(place + 2, len(tokens) - 1)].text in (":", ",", "-", "i")
        )
    return tag_at(tokens, place - 1) in (Tag.ON, Tag.WEEKDAY)


def _ago(tokens: list[Token], place: int, reader: Reader) -> Piece | None:
    """Read "3 days ago", "in 2 weeks"; other counts of days say nothing about the run."""
    text = number_at(tokens, place) or "0"
    days = int(tokens[place + 1].value)
    if tag_at(tokens, place + 2) is Tag.AGO and text.isdigit() and len(text) < 4:
        if days > 7:
            return Piece(DAY, None, place, place + 3)
        return Piece(DAY, reader.today - timedelta(days=int(text) * days), place, place + 3)
    if tag_at(tokens, place - 1) is Tag.IN and not _says_first(tokens, place):
        return Piece(FUTURE, None, place, place + 2)
    return Piece(NOISE, None, place, place + 2)


def _says_first(tokens: list[Token], place: int) -> bool:
    """Whether "first run in 3 days" is said, which looks back."""
    return any(tokens[back].tag is Tag.PART for back in range(max(place - 6, 0), place))


def _is_dotted_time(tokens: list[Token], place: int) -> bool:
    """Whether 46.44 after "in" is a time: two places below 60, and no sign behind."""
    token = tokens[place]
    minutes, point, seconds = token.text.partition(".")
    return (
        bool(point)
        and len(seconds) == 2
        and minutes.isdigit()
        and len(minutes) <= 3
        and seconds < "60"
        and tag_at(tokens, place - 1) is Tag.IN
        and tag_at(tokens, place + 1) not in (Tag.LENGTH, Tag.TIME, Tag.A)
    )


def _slash(tokens: list[Token], place: int, reader: Reader) -> Piece:
    token = tokens[place]
    if token.kind == SLASH and token.text.endswith("/10") and token.text.count("/") == 1:
        effort = _effort_of_ten(tokens, place)
        if effort is not None:
            return effort
    if token.kind == SLASH and tag_at(tokens, place - 1) in (Tag.HEART, Tag.AVERAGE):
        beats = int(token.text.partition("/")[0])
        return Piece(HR if 40 <= beats <= 230 else NOISE, beats, place, place + 1)
    if token.kind == SLASH and tag_at(tokens, place + 1) is Tag.LENGTH:
        if token.text in ("1/2", "1/4", "3/4", "1/3", "2/3"):
            top, bottom = token.text.split("/")
            tokens[place].kind, tokens[place].number = NUMBER, str(round(int(top) / int(bottom), 3))
            return figure(tokens, place, "km" if reader.units is Unit.KM else "mi")
        return Piece(NOISE, None, place, place + 1)
    if token.kind == DOTTED and reader.language == "en" and token.text.count(".") == 2 and token.text.endswith("."):
        token.kind, token.number = NUMBER, token.text.rstrip(".")
        return figure(tokens, place, "km" if reader.units is Unit.KM else "mi")
    if token.kind == SLASH and not _stands_as_day(tokens, place):
        return Piece(NOISE, None, place, place + 1)
    found = numeric(token, reader.today, month_first=reader.month_first, future=False)
    if found is None:
        return Piece(NOISE, None, place, place + 1)
    if token.kind == SLASH and token.text.count("/") == 1 and tag_at(tokens, place + 1) is Tag.MEASURED:
        return Piece(NOISE, None, place, place + 1)
    return _day(found, place, place + 1, reader)


def _effort_of_ten(tokens: list[Token], place: int) -> Piece | None:
    """Read "effort 3/10", "7/10 effort"; without the word ten is as well a month."""
    text = tokens[place].text.partition("/")[0]
    before = next((t.tag for t in reversed(tokens[max(place - 2, 0) : place]) if t.text not in (":", "was")), None)
    if before is Tag.EFFORT or tag_at(tokens, place + 1) is Tag.EFFORT:
        last = place + 1 + (tag_at(tokens, place + 1) is Tag.EFFORT)
        return Piece(EFFORT if 1 <= int(text) <= 10 else NOISE, int(text), place, last)
    if place > 0 and tag_at(tokens, place - 1) is not Tag.ON and tokens[place - 1].kind != "b":
        return Piece(NOISE, None, place, place + 1)
    return None


def _stands_as_day(tokens: list[Token], place: int) -> bool:
    """Whether 14/11 stands where a day does: at the start of a line, after "on", or with a year."""
    text = tokens[place].text
    return (
        text.count("/") == 2
        or place == 0
        or tokens[place - 1].kind == "b"
        or tag_at(tokens, place - 1) in (Tag.ON, Tag.WEEKDAY, Tag.FROM, Tag.RAN, Tag.DAY)
        or text_at(tokens, place - 1) in (",", "(", "-")
        or place == len(tokens) - 1
    )


def _day(day: date | None, place: int, last: int, reader: Reader) -> Piece:
    if day is None:
        return Piece(NOISE, None, place, last)
    if day > reader.today or reader.today - day > FAR_BACK:
        return Piece(FUTURE, day, place, last)
    return Piece(DAY, day, place, last)


def _word(tokens: list[Token], place: int, token: Token, reader: Reader) -> Piece:
    tag = token.tag
    at = place + 1
    today = reader.today
    if tag is Tag.DAY:
        if token.value > 0:
            return Piece(FUTURE, None, place, at)
        return Piece(DAY, today + timedelta(days=token.value), place, at)
    if tag is Tag.WEEKDAY:
        return _weekday(tokens, place, place, reader)
    if tag in (Tag.LAST, Tag.THIS, Tag.NEXT) and tag_at(tokens, at) is Tag.WEEKDAY:
        return _weekday(tokens, place, at, reader)
    if tag is Tag.NEXT and tag_at(tokens, at) is Tag.SPAN:
        return Piece(FUTURE, None, place, at + 1)
    if tag is Tag.PART_OF_DAY:
        return _part_of_day(token, place, reader)
    if tag is Tag.FEAST:
        return _day(in_year(today, *token.value, None, future=False), place, at, reader)
    if tag is Tag.OF_THE_CLOCK:
        return Piece(PART_DAY, PartOfDay.EVENING if token.value else PartOfDay.MORNING, place, at)
    if tag is Tag.SOME_DAY:
        return Piece(DAY, None, place, at)
    if tag is Tag.MONTH:
        found = month_day(tokens, place, today, future=False)
        if found is not None:
            return _day(found[0], place, found[1], reader)
        return Piece(UNKNOWN if token.text != "may" else Tag.PLAN, token.text, place, at)
    if tag is Tag.NAMED_DISTANCE:
        if tag_at(tokens, at) in (Tag.PACE, Tag.TOPIC, Tag.EFFORT, Tag.RECORD):
            return Piece(NOISE, None, place, at)
        return Piece(DIST, round(float(token.value) * 1_000_000), place, at, unit="named")
    if tag is Tag.HALF:
        return _half(tokens, place, at)
    if tag is Tag.SHOE:
        return Piece(int(tag), None, place, shoe_ends(tokens, place))
    if tag is Tag.A and tag_at(tokens, at) is Tag.LENGTH and tokens[at].value in ("km", "mi"):
        if text_at(tokens, place) in ("a", "an") and text_at(tokens, at) in ("mile", "k", "km", "kilometer", "kilometre"):
            return figure_of_one(tokens, place, at)
        return Piece(tag, token.value, place, at)
    if tag is Tag.A and tag_at(tokens, at) is Tag.TIME and tokens[at].value == 3600 and token.text in ("a", "an"):
        tokens[place].tag, tokens[place].value = Tag.NUMBER, "1"
        return figure(tokens, place, "km" if reader.units is Unit.KM else "mi")
    if tag is Tag.PACE and tag_at(tokens, at) is None and number_at(tokens, at) is None:
        return Piece(UNKNOWN, token.text, place, at)
    if tag is Tag.LENGTH or tag is Tag.TIME:
        return Piece(UNKNOWN, token.text, place, at)
    return Piece(int(tag or 0), token.value, place, at)


def _half(tokens: list[Token], place: int, at: int) -> Piece:
    """Read "a half" as the race distance where nothing follows that could be halved."""
    after = tokens[at] if at < len(tokens) else None
    before = tag_at(tokens, place - 1)
    ends = after is None or after.kind in ("b", "p", CLOCK_TOKEN) or after.tag in _AFTER_HALF
    if ends and before in (None, Tag.A, Tag.RAN, Tag.DID, Tag.KIND, Tag.RACED, Tag.DAY) and text_at(tokens, place - 1) not in (
        "and",
        "other",
    ):
        return Piece(DIST, round(float(tokens[place].value) * 1_000_000), place, at, unit="named")
    return Piece(UNKNOWN, tokens[place].text, place, at)


_AFTER_HALF: Final = frozenset({Tag.IN, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.RACED, Tag.KIND, Tag.DID, Tag.ON, Tag.AT})


def shoe_ends(tokens: list[Token], place: int) -> int:
    """Return the place after a shoe's name, with the number that belongs to it: "Pegasus 41s"."""
    at = place + 1
    while tag_at(tokens, at) is Tag.SHOE:
        at += 1
    if text_at(tokens, at) in ("v", "gtx", "plus", "pro", "elite"):
        at += 1
    if at < len(tokens) and tokens[at].kind == NUMBER and tag_at(tokens, at + 1) is not Tag.LENGTH and "." not in tokens[at].text:
        at += 1
        if text_at(tokens, at) == "s" and tokens[at].glued:
            at += 1
    return at


def figure_of_one(tokens: list[Token], place: int, at: int) -> Piece:
    """Read "a mile" as one mile, unless a pace or a part says otherwise."""
    tokens[place].tag, tokens[place].value = Tag.NUMBER, "1"
    return figure(tokens, place, "km")


def _weekday(tokens: list[Token], place: int, at: int, reader: Reader) -> Piece:
    """Read a weekday with what may stand before and after it: last, this, next; a date."""
    wanted = int(tokens[at].value)
    after = at + 1
    if text_at(tokens, after) == "'" or text_at(tokens, after) == ".":
        pass
    follow = after + 1 if text_at(tokens, after) in (",", "the") else after
    dated = month_day(tokens, follow, reader.today, future=False) if follow < len(tokens) else None
    if dated is not None and dated[0] is not None:
        return _day(dated[0], place, dated[1], reader)
    before = tag_at(tokens, place) if place != at else None
    if before is Tag.NEXT:
        return Piece(FUTURE, None, place, after)
    if text_at(tokens, after) == "week" or text_at(tokens, after) == "week's":
        return Piece(DAY, None, place, after + 1)
    if before is Tag.THIS:
        if wanted == reader.today.weekday():
            return Piece(DAY, reader.today, place, after)
        return Piece(DAY, weekday(reader.today, wanted, future=False), place, after, role=1)
    return Piece(DAY, weekday(reader.today, wanted, future=False), place, after, role=2)


def _part_of_day(token: Token, place: int, reader: Reader) -> Piece:
    part, offset = token.value
    if offset is None:
        return Piece(PART_DAY, part, place, place + 1)
    hour = reader.now.hour
    day = reader.today + timedelta(days=offset)
    if hour < BEFORE_DAWN and offset == 0 and part is PartOfDay.EVENING:
        day = reader.today - timedelta(days=1)
    elif offset == 0 and part is PartOfDay.EVENING and hour < 15:
        return Piece(FUTURE, reader.today, place, place + 1, role=1)
    elif offset == 0 and part is PartOfDay.AFTERNOON and hour < 11:
        return Piece(FUTURE, reader.today, place, place + 1, role=1)
    return Piece(DAY, day, place, place + 1, unit=part.value)


__all__ = ["DIST", "PACE", "UNKNOWN", "WORD", "figure_of_one", "scan"]
