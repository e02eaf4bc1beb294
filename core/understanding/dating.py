"""Days among the tokens, as pieces."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from core.understanding.beside import number_at
from core.understanding.days import (
    BEFORE_DAWN,
    opens_the_line,
)
from core.understanding.pieces import (
    DAY,
    FUTURE,
    NOISE,
    PART_DAY,
    Piece,
    tag_at,
    text_at,
)
from core.understanding.tokens import BREAK, DATE, NUMBER, SLASH, Token, Tokens
from core.understanding.values import PartOfDay, Reader
from core.understanding.words import Tag

FAR_BACK: Final = timedelta(days=240)
"""A day without a year that is longer ago is rather a day to come."""

OLDEST: Final = timedelta(days=100 * 366)
"""Nobody who writes to us has run longer ago than this."""

RECENT: Final = timedelta(days=60)
"""So far back a run is usually told (ours)."""


def is_the_nth(tokens: Tokens, place: int) -> bool:
    if tag_at(tokens, place - 1) == Tag.A:
        before = tag_at(tokens, place - 2)
        of_a_part = before == Tag.OF and tag_at(tokens, place - 3) == Tag.PART_OF_DAY
        put_right = before == Tag.SET and place + 2 == len(tokens)  # "should be the 16th"
        first = place == 1 or tokens[place - 2].kind == BREAK or before in (Tag.FILL, Tag.BUT)
        first = first or (place == len("ugh") and tokens[place - 2].text == ",")
        opens = first and (
            text_at(tokens, place + 2) in (":", ",", "-") or tag_at(tokens, place + 2) == Tag.ME
        )
        return of_a_part or put_right or opens or before in (Tag.ON, Tag.WEEKDAY, Tag.FROM)
    names = (
        place + 2 < len(tokens) and tokens[place + 2].capital and tokens[place + 2].tag in (None, Tag.AVERAGE)
    )
    if names and tokens.language.capital_names:
        return False  # "on 5th Ave"
    return tag_at(tokens, place - 1) in (Tag.ON, Tag.WEEKDAY)


OPENS_A_DEED: Final = frozenset(
    {Tag.RAN, Tag.DID, Tag.WENT, Tag.ME, Tag.RUN, Tag.KIND, Tag.SPORT, Tag.NAMED_DISTANCE}
)


LEADS_TO_DAYS: Final = ("day", "the")
"""The values of words that may lead to a day without its month."""


def is_day_of_the_month(tokens: Tokens, place: int) -> bool:
    """Whether the figure is a day without its month: "dia 14", and "el 14 corrí" where a deed follows.

    It stands behind one of `LEADS_TO_DAYS`: `Tag.ON` with the value "day", `Tag.A` with the value "the".
    """
    text, before = tokens[place].text, tokens[place - 1]
    if not text.isdigit() or not 1 <= int(text[:3]) <= 31:
        return False
    after = tag_at(tokens, place + 1)
    if before.tag == Tag.ON:
        return after not in (Tag.LENGTH, Tag.TIME, Tag.MEASURED, Tag.PER, Tag.TIMES)
    ends = place + 1 == len(tokens) or tokens[place + 1].kind == "b"
    if before.tag == Tag.A and ends:
        return any(t.tag == Tag.LENGTH for t in tokens[max(place - 6, 0) : place])  # "8 km el 5"
    if before.tag != Tag.A or (place > 1 and tokens[place - 2].kind not in ("b", "p")):
        return False
    parted = text_at(tokens, place + 1) == "," and number_at(tokens, place + 2) is not None
    return parted or after in OPENS_A_DEED or text_at(tokens, place + 1) == ":"


def days_ago(tokens: Tokens, place: int, reader: Reader) -> Piece | None:
    """Read "3 days ago", "in 2 weeks"; other counts of days say nothing about the run."""
    if tag_at(tokens, place - 1) == Tag.SPAN and number_at(tokens, place + 2):
        return Piece(NOISE, None, place, place + 1)  # "week 2 day 3"
    text = number_at(tokens, place) or "0"
    days = int(tokens[place + 1].value)
    ago = tag_at(tokens, place + 2) == Tag.AGO or _goes_back(tokens, place + 2)
    if ago and text.isdigit() and len(text) < 4:
        if days > 7:
            return Piece(DAY, None, place, place + 3)
        return Piece(DAY, reader.today - timedelta(days=int(text) * days), place, place + 3)
    before = tag_at(tokens, place - 1)
    if before in (Tag.LAST, Tag.BOUND) or (place and tokens[place - 1].value == "last"):
        return Piece(Tag.PERIOD, None, place, place + 2)  # "52 miles in the last 7 days", "over 3 days"
    if tag_at(tokens, place - 1) in (Tag.IN, Tag.BETWEEN) and not _says_first(tokens, place):
        return Piece(FUTURE, None, place, place + 2)
    return Piece(NOISE, None, place, place + 2)


def _goes_back(tokens: Tokens, place: int) -> bool:
    """Whether "3 days back" is told, and not "3 days back from injury"."""
    if place >= len(tokens) or tokens[place].value != BACK:
        return False
    ends = place + 1 == len(tokens) or tokens[place + 1].kind in (BREAK, NUMBER)
    return ends or text_at(tokens, place + 1) in (",", ":", "-")


BACK: Final = "back"
"""The value of a word that leads back in time, too."""


def told_ago(tokens: Tokens, place: int, reader: Reader) -> Piece:
    """Read a count of days whose sign says "ago" as well: "3日前"."""
    text = number_at(tokens, place) or ""
    days, (day_of_count,) = None, tokens[place + 1].value
    if day_of_count <= 7 and len(text) < 4:
        count = int(text) if text.isdigit() else 0
        days = reader.today - timedelta(days=count * day_of_count) if count else None
    return Piece(DAY, days, place, place + 2)


def ago_ahead(tokens: Tokens, place: int, reader: Reader) -> Piece | None:
    """Read a day whose "ago" stands ahead: "vor 3 Tagen", "hace 3 días"."""
    text = number_at(tokens, place + 1) or ""
    if tag_at(tokens, place + 2) != Tag.SPAN or not text.isdigit() or len(text) > 3:
        return None
    days = int(tokens[place + 2].value)
    day = reader.today - timedelta(days=int(text) * days) if days <= 7 else None
    return Piece(DAY, day, place, place + 3)


def _says_first(tokens: Tokens, place: int) -> bool:
    """Whether "first run in 3 days" is said, which looks back."""
    return any(tokens[back].tag == Tag.PART for back in range(max(place - 6, 0), place))


_DOTTED_DAY: Final = re.compile(r"(1[3-9]|2\d|3[01])\.(0?[1-9]|1[0-2])")


def is_dotted_day(tokens: Tokens, place: int) -> bool:
    """Whether 20.11 is a day: at the end, after "on", and by its figures no other thing."""
    return (
        leads_to_day(tokens, place - 1)
        and (place == len(tokens) - 1 or tokens[place + 1].kind == BREAK)
        and _DOTTED_DAY.fullmatch(tokens[place].text) is not None
    )


def leads_to_day(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place` leads to a day: "am", in some languages an article, too: "le 12/11"."""
    tag = tag_at(tokens, place)
    return tag == Tag.ON or (tag in (Tag.A, Tag.OF) and tokens[place].value == "the")


def is_no_day(tokens: Tokens, place: int) -> bool:
    """Whether the figures are those of a day, which no calendar has: "on 40/13", "31/11"."""
    if leads_to_day(tokens, place - 1):
        return True
    parts = (
        [int(part) for part in re.findall(r"\d+", tokens[place].text)] if tokens[place].kind == SLASH else []
    )
    return len(parts) > 1 and max(parts[:2]) in LAST_DAYS and 1 <= min(parts[:2]) <= 12


LAST_DAYS: Final = range(29, 32)


def stands_as_day(tokens: Tokens, place: int) -> bool:
    """Whether 14/11 stands where a day does: at the start of a line, after "on", or with a year."""
    text = tokens[place].text
    return (
        text.count("/") == 2
        or place == 0
        or tokens[place - 1].kind == "b"
        or tag_at(tokens, place - 1) in (Tag.ON, Tag.WEEKDAY, Tag.FROM, Tag.RAN, Tag.DAY)
        or leads_to_day(tokens, place - 1)
        or (tag_at(tokens, place - 1) == Tag.A and tokens[0].tag in ORDERS)
        or text_at(tokens, place - 1) in (",", "(", "-")
        or (tag_at(tokens, place - 1) == Tag.A and tokens[place - 1].value == "the")
        or (tag_at(tokens, place - 1) == Tag.AND and tag_at(tokens, place + 2) == Tag.LENGTH)
        or place == len(tokens) - 1
        or text_at(tokens, place + 1) == ":"
        or opens_the_line(tokens, place)
        or (
            tokens.language.month_first
            and tag_at(tokens, place - 1) not in (Tag.EFFORT, Tag.HEART, Tag.LABELLED)
        )
    )


ORDERS: Final = (Tag.DELETE, Tag.SET)
"""Behind an order the figures name a run by its day: "scrub the 04/11 one"."""


def day_piece(day: date | None, place: int, last: int, reader: Reader, *, dated: bool = False) -> Piece:
    """Return the day as a piece; None is one that no calendar has, and is asked about: "30 feb".

    So is a day before anybody's time: "1850-01-01".
    Without a year (`dated`) a day of long ago may as well be the next one of that name.
    """
    if day is None or reader.today - day > OLDEST:
        return Piece(DAY, None, place, last)
    if day > reader.today:
        return Piece(FUTURE, day, place, last)
    if not dated and reader.today - day > FAR_BACK:
        far = Piece(FUTURE, day, place, last)
        far.may = (day,)
        return far
    return Piece(DAY, day, place, last)


def has_year(tokens: Tokens, last: int) -> bool:
    """Whether the day that ends before `last` is told with its year."""
    token = tokens[last - 1]
    if token.kind == DATE:
        return token.text.count("-") == 2
    return token.text.count("/") == 2 or (token.kind == NUMBER and len(token.text) == 4)


def either_day(orders: tuple[date, ...], place: int, reader: Reader) -> Piece | None:
    """Return 11/1 as a day to ask about, where both orders name a day gone by.

    `orders` are the days by the runner's own order and by the other one. Her own is meant if
    it is near, or the other one is not.
    """
    gone = tuple(day for day in orders if day <= reader.today)
    if len(gone) < 2 or reader.today - gone[0] <= RECENT or reader.today - gone[1] > RECENT:
        return None
    asked = Piece(DAY, None, place, place + 1)
    asked.may = tuple(sorted(gone, reverse=True))
    return asked


LATER: Final = frozenset({PartOfDay.NOON, PartOfDay.AFTERNOON, PartOfDay.EVENING})
AFTER_MIDNIGHT: Final = 2
"""Until this hour "this morning" is that of the day before, too: nobody has had another."""


def part_of_day_piece(token: Token, place: int, reader: Reader) -> Piece:
    part, offset = token.value
    if offset is None:
        return Piece(PART_DAY, part, place, place + 1)
    hour = reader.now.hour
    day = reader.today + timedelta(days=offset)
    gone = hour < BEFORE_DAWN if part in LATER else hour < AFTER_MIDNIGHT and part is PartOfDay.MORNING
    if offset == 0 and gone:
        day = reader.today - timedelta(days=1)
    elif (offset == 0 and part is PartOfDay.EVENING and hour < 15) or (
        offset == 0 and part is PartOfDay.AFTERNOON and hour < 11
    ):
        return Piece(FUTURE, reader.today, place, place + 1, role=1)
    return Piece(DAY, day, place, place + 1, unit=part.value)
