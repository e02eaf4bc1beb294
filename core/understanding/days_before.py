"""Days that are told by another: "5k yesterday and 10k the day before"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.understanding.tokens import WORD, Tokens
from core.understanding.values import Reader
from core.understanding.weekdays import weekday_piece
from core.understanding.words import Tag

BEFORE: Final = "before"
"""The value of words for a day that is told by the one named before it."""


def day_before(tokens: Tokens, place: int, reader: Reader) -> date | None:
    """Return the day before the one told last: "5k yesterday and 10k the day before".

    None where none is, or where it is before something else: "the day before the race".
    """
    if place + 1 < len(tokens) and tokens[place + 1].kind == WORD and tokens[place + 1].tag not in JOINS_DAYS:
        return None
    for at in range(place - 1, -1, -1):
        token = tokens[at]
        if token.tag == Tag.DAY and token.value <= 0:
            return reader.today + timedelta(days=token.value - 1)
        if token.tag == Tag.WEEKDAY:
            told = weekday_piece(tokens, at, at, reader).value
            return told - timedelta(days=1) if told is not None else None
        if token.tag == Tag.PART_OF_DAY and token.value[1] is not None:
            return reader.today + timedelta(days=token.value[1] - 1)
    return None


JOINS_DAYS: Final = frozenset({Tag.AND, Tag.THEN, Tag.BUT, Tag.ME, Tag.RAN, Tag.DID, Tag.WENT, Tag.WAS})
