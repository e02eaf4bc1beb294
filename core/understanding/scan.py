"""One pass over the tokens: figures first, then the days and words between them."""

from __future__ import annotations

from typing import Final

from core.domain.distance import Unit
from core.understanding.beside import number_at
from core.understanding.clocks import clock
from core.understanding.dating import (
    LEADS_TO_DAYS,
    day_piece,
    days_ago,
    either_day,
    has_year,
    is_day_of_the_month,
    is_dotted_day,
    is_no_day,
    is_the_nth,
    leads_to_day,
    stands_as_day,
    told_ago,
)
from core.understanding.days import (
    DAY_FIGURES,
    in_month,
    month_day,
    orders_of,
)
from core.understanding.dotted import dotted_pace, hours_at, is_dotted_time
from core.understanding.figures import figure
from core.understanding.halves import UNKNOWN
from core.understanding.ladders import end_of_slashed
from core.understanding.pieces import (
    CLOCK,
    DUR,
    EFFORT,
    FIGURES,
    HR,
    NOISE,
    REPS,
    SAID,
    Piece,
    tag_at,
)
from core.understanding.signs import is_face, is_placing, stands_as_placing
from core.understanding.spoken import spoken
from core.understanding.tokens import BREAK, DATE, DOTTED, MARK, NUMBER, SLASH, WORD, Tokens
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.values import Reader
from core.understanding.weekdays import weekdays_ago
from core.understanding.worded import LOOKED_AT, word
from core.understanding.words import Tag


def scan(tokens: Tokens, reader: Reader) -> list[Piece]:
    """Return everything that has a meaning, in order, unknown words included."""
    default = "km" if reader.units is KM else "mi"
    pieces: list[Piece] = []
    append = pieces.append
    head_first = tokens.language.head_first
    place, size = 0, len(tokens)
    while place < size:
        token = tokens[place]
        kind, tag = token.kind, token.tag
        if tag not in BESIDE_OTHERS and kind not in IN_FIGURES:
            place += 1
            if tag is not None:
                append(Piece(tag, token.value, place - 1, place))
            elif kind == MARK and is_face(token.text):
                append(Piece(Tag.FILL, SAID, place - 1, place))  # a face, a heart: how it was
            else:
                append(Piece(UNKNOWN, token.text, place - 1, place))
            continue
        if kind == NUMBER or tag == Tag.NUMBER:
            piece = _number(tokens, place, default, reader)
        elif kind == CLOCK_TOKEN:
            piece = clock(tokens, place, default)
        elif kind in DAY_FIGURES:
            piece = _slash(tokens, place, reader)
        else:
            piece = word(tokens, place, token, reader)
        if head_first and piece.kind in FIGURES and _leads_to_its_kind(tokens, piece.last):
            piece.last += 1
        append(piece)
        place = piece.last
    return pieces


KM: Final = Unit.KM
"""A member of an enumeration by a name of the module, which is looked up ten times as fast (see `tags`)."""
BESIDE_OTHERS: Final = LOOKED_AT | {Tag.NUMBER}
"""Words that may be read with others; any other word means what it means."""
IN_FIGURES: Final = DAY_FIGURES | {NUMBER, CLOCK_TOKEN}


def _leads_to_its_kind(tokens: Tokens, place: int) -> bool:
    """Whether "de" at `place` only leads to what the figure before it was: "10 km de rodaje"."""
    if tag_at(tokens, place) != Tag.OF:
        return False
    at = place + 1 + (tag_at(tokens, place + 1) == Tag.A)
    return at < len(tokens) and number_at(tokens, at) is None and tokens[at].kind == WORD


def _number(tokens: Tokens, place: int, default: str, reader: Reader) -> Piece:
    token = tokens[place]
    after = tokens[place + 1].tag if place + 1 < len(tokens) else None
    if token.glued and _is_part_of_a_name(tokens, place):
        return Piece(NOISE, None, place, place + 1 + (after == Tag.TIME and tokens[place + 1].glued))
    if after in SIGNS_OF_DAYS:
        by_sign = _by_its_sign(tokens, place, after, reader)
        if by_sign is not None:
            return by_sign
    if place and tokens[place - 1].value in LEADS_TO_DAYS and is_day_of_the_month(tokens, place):
        return day_piece(in_month(reader.today, int(token.number), future=False), place, place + 1, reader)
    if after == Tag.WEEKDAY:
        ago = weekdays_ago(tokens, place, reader)
        if ago is not None:
            return ago
    if after == Tag.SPAN:
        ago = days_ago(tokens, place, reader)
        if ago is not None:
            return ago
    if token.tag == Tag.NUMBER:
        told = spoken(tokens, place, default)
        if told is not None:
            return told
    if "." in token.text or "," in token.text:
        paced = dotted_pace(tokens, place, default)
        if paced is not None:
            return paced
        if is_dotted_time(tokens, place):
            minutes, _, seconds = token.text.replace(",", ".").partition(".")
            return Piece(CLOCK, (int(minutes), int(seconds)), place, place + 1)
        if is_dotted_day(tokens, place):
            token.kind = DOTTED
            return _slash(tokens, place, reader)
    if len(token.text) == 4 and token.text.isdigit() and "1950" <= token.text <= "2100":
        dated = tag_at(tokens, place - 1) in (Tag.IN, Tag.FROM) and after not in (Tag.LENGTH, Tag.TIME)
        if dated or after == Tag.GOAL or (after is None and token.text >= "1990"):
            return Piece(NOISE, None, place, place + 1)
    return figure(tokens, place, default)


LAST_DAY: Final = 31
SIGNS_OF_DAYS: Final = frozenset({Tag.AGO, Tag.PERIOD, Tag.ORDINAL, Tag.MONTH, Tag.OF})
"""What makes a day of the figure before it, or counts what is no way."""


def _by_its_sign(tokens: Tokens, place: int, after: int | None, reader: Reader) -> Piece | None:
    """Read a figure by one of the `SIGNS_OF_DAYS` behind it; None if it is a figure as any."""
    token = tokens[place]
    if after == Tag.AGO and isinstance(tokens[place + 1].value, tuple):
        return told_ago(tokens, place, reader)
    if after == Tag.PERIOD and tokens[place + 1].value == "month":
        return Piece(Tag.PERIOD, None, place, place + 2)
    if after == Tag.ORDINAL or after == Tag.MONTH or after == Tag.OF:
        found = month_day(tokens, place, reader.today, future=False)
        if found is not None:
            return day_piece(found[0], place, found[1], reader, dated=has_year(tokens, found[1]))
    if after != Tag.ORDINAL:
        return None
    if (
        token.text.isdigit()
        and not _counts_years(tokens, place)
        and (_is_day(tokens, place) or is_the_nth(tokens, place))
    ):
        day = in_month(reader.today, int(token.number[:3]), future=False)
        return day_piece(day, place, place + 2, reader)
    if is_placing(tokens, place + 2, token.text):
        return Piece(Tag.LABELLED, "race", place, place + 4)
    if stands_as_placing(tokens, place):
        return Piece(Tag.LABELLED, "race", place, place + 2)
    return Piece(NOISE, None, place, place + 2)


def _counts_years(tokens: Tokens, place: int) -> bool:
    """Whether the figure is no day of a month, and says of what it is one: "my 50th birthday"."""
    behind = tokens[place + 2] if place + 2 < len(tokens) else None
    return int(tokens[place].number[:3]) > LAST_DAY and behind is not None and behind.kind == WORD


def _is_day(tokens: Tokens, place: int) -> bool:
    """Whether the sign behind the figure makes it a day by itself: "3日", and not "週3日"."""
    return tokens[place + 1].value == "day" and tag_at(tokens, place - 1) != Tag.LABELLED


def _is_part_of_a_name(tokens: Tokens, place: int) -> bool:
    """Whether the digits belong to the letters that they touch: A40, W5R3."""
    if tokens[place - 1].text == "+" and tokens[place - 1].glued:
        return tokens[place - 2].kind == WORD and tokens[place - 2].tag is None  # "MP+20"
    if tokens[place - 1].kind != "w":
        return False
    before = tokens[place - 1]
    if tokens.language.unspaced and (before.end < tokens[place].start or not before.text.isascii()):
        return False
    return before.tag is None or (len(before.text) == 1 and before.tag in (Tag.WITHIN, Tag.MEASURED))


def _slash(tokens: Tokens, place: int, reader: Reader) -> Piece:
    token = tokens[place]
    repeated = end_of_slashed(tokens, place)
    if repeated:
        return Piece(REPS, None, place, repeated, unit="time" if repeated > place + 1 else "")
    if token.kind == SLASH and token.text.endswith("/10") and token.text.count("/") == 1:
        effort = _effort_of_ten(tokens, place)
        if effort is not None and (effort.kind == EFFORT or not _is_rather_a_day(tokens, place)):
            return effort
    if token.kind == SLASH and "/" in token.text and tag_at(tokens, place - 1) in (Tag.HEART, Tag.AVERAGE):
        beats = int(token.text.partition("/")[0])
        return Piece(HR if 40 <= beats <= 230 else NOISE, beats, place, place + 1)
    if token.kind == SLASH and tag_at(tokens, place + 1) == Tag.LENGTH:
        if token.text in ("1/2", "1/4", "3/4", "1/3", "2/3"):
            top, bottom = token.text.split("/")
            tokens[place].kind, tokens[place].number = NUMBER, str(round(int(top) / int(bottom), 3))
            return figure(tokens, place, "km" if reader.units is Unit.KM else "mi")
        return Piece(NOISE, None, place, place + 1)
    if token.kind == DOTTED:
        seconds = hours_at(tokens, place, reader)
        if seconds is not None:
            return Piece(DUR, seconds, place, place + 1)
    if (
        token.kind == DOTTED
        and not tokens.language.dotted_days
        and token.text.count(".") == 2
        and token.text.endswith(".")
        and not leads_to_day(tokens, place - 1)
        and not _heads_a_way(tokens, place)
    ):
        token.kind, token.number = NUMBER, token.text.rstrip(".")
        token.text = token.number
        if is_dotted_time(tokens, place):
            told = token.text.split(".")
            return Piece(CLOCK, (int(told[0]), int(told[1])), place, place + 1)
        return figure(tokens, place, "km" if reader.units is Unit.KM else "mi")
    if token.kind == SLASH and not stands_as_day(tokens, place):
        return Piece(NOISE, None, place, place + 1)
    month_first = reader.month_first or tokens.language.month_first
    orders = orders_of(token, reader.today, month_first=month_first, future=False)
    found = next(iter(orders), None)
    if found is None and token.kind != DATE and not is_no_day(tokens, place):
        return Piece(NOISE, None, place, place + 1)
    if token.kind == SLASH and token.text.count("/") == 1 and tag_at(tokens, place + 1) == Tag.MEASURED:
        return Piece(NOISE, None, place, place + 1)
    either = either_day(orders, place, reader) if token.kind == SLASH else None
    return either or day_piece(found, place, place + 1, reader, dated=has_year(tokens, place + 1))


def _heads_a_way(tokens: Tokens, place: int) -> bool:
    """Whether 15.11. opens the text and a way stands right behind it: "15.11. 14k"."""
    return not place and number_at(tokens, 1) is not None and tag_at(tokens, 2) == Tag.LENGTH


def _is_rather_a_day(tokens: Tokens, place: int) -> bool:
    """Whether 31/10 is no effort and stands as a day does: "so 31/10 8k easy"."""
    return int(tokens[place].text.partition("/")[0]) > TEN and stands_as_day(tokens, place)


TEN: Final = 10


def _effort_of_ten(tokens: Tokens, place: int) -> Piece | None:
    """Read "effort 3/10", "7/10 effort"; without the word ten is as well a month."""
    text = tokens[place].text.partition("/")[0]
    before = next(
        (t.tag for t in reversed(tokens[max(place - 2, 0) : place]) if t.text != ":" and t.tag != Tag.WAS),
        None,
    )
    if before == Tag.EFFORT or tag_at(tokens, place + 1) == Tag.EFFORT:
        last = place + 1 + (tag_at(tokens, place + 1) == Tag.EFFORT)
        return Piece(EFFORT if 1 <= int(text) <= 10 else NOISE, int(text), place, last)
    if tag_at(tokens, place + 1) == Tag.FOR and tag_at(tokens, place + 2) == Tag.EFFORT:
        return Piece(EFFORT if 1 <= int(text) <= 10 else NOISE, int(text), place, place + 3)
    led = place > 0 and tag_at(tokens, place - 1) != Tag.ON
    if led and (tokens[place - 1].kind != BREAK or _closes(tokens, place)):
        return Piece(NOISE, None, place, place + 1)
    return None


def _closes(tokens: Tokens, place: int) -> bool:
    """Whether the figure is a sentence of its own behind another: "7k. meh. 6/10" rates it."""
    if place + 1 == len(tokens):
        return True
    after = tokens[place + 1]
    rates = after.kind == WORD and after.tag in (None, Tag.FILL) and not after.capital  # "8/10 enjoyment"
    return (rates or after.kind == BREAK) and "\n" not in tokens[place - 1].text
