"""Metres and feet, which may be a climb, and the m that may be one of minutes."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import number_at
from core.understanding.measured import end_of_climb, has_a_way, is_seconds
from core.understanding.pieces import CLIMB, DUR, NOISE, Piece, tag_at, text_at
from core.understanding.times import figure_with_time
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag

SHORT: Final = frozenset({"m", "metre", "ft"})
"""Signs of lengths that may be a climb; the first may be one of minutes as well."""


def climb_or_minutes(tokens: Tokens, place: int, at: int, after: int, text: str, sign: str) -> Piece | None:
    """Read so many metres or feet as a climb, or "25m30" as a time; None where they are a way."""
    if sign == "metre" and text_at(tokens, after) == "+" and number_at(tokens, after + 1) is None:
        return Piece(CLIMB, round(float(text)), place, after + 1)
    climb = end_of_climb(tokens, place, after)
    if climb:
        metres = float(text) * (0.3048 if sign == "ft" else 1)
        return Piece(CLIMB, round(metres), place, climb)
    if sign == "ft":
        high = tag_at(tokens, place - 1) == Tag.AT  # "up at 10,200 ft"
        if float(text) >= 50 and not high and has_a_way(tokens, place):
            return Piece(CLIMB, round(float(text) * 0.3048), place, after)
        return Piece(NOISE, None, place, after)
    if sign != "m":
        return None
    if float(text) >= HIGH and any(token.value == ALTITUDE for token in tokens[max(place - FAR, 0) : place]):
        return Piece(NOISE, None, place, after)
    if tag_at(tokens, place - 1) == Tag.LABELLED and text_at(tokens, place - 2) != "%":
        return Piece(NOISE, None, place, after)
    seconds = text_at(tokens, after)
    glued = after < len(tokens) and tokens[after].kind == NUMBER and tokens[after].glued
    if (
        glued
        and seconds.isdigit()
        and len(seconds) == 2
        and int(seconds) < 60
        and text.isdigit()
        and not is_seconds(tokens, after)
    ):
        return Piece(DUR, int(text) * 60 + int(seconds), place, after + 1)  # "25m30"
    if is_seconds(tokens, after):
        tokens[at].tag, tokens[at].value = Tag.TIME, 60
        return figure_with_time(tokens, place, at, text, "km")
    return None


def is_split_for(tokens: Tokens, place: int) -> bool:
    """Whether a length stands there that only a part takes a time for: "2:21 /100m", "1:52/500m"."""
    figure = number_at(tokens, place) or ""
    if not figure.isdigit() or not 0 < int(figure) <= LONGEST_SPLIT:
        return False
    return tag_at(tokens, place + 1) == Tag.LENGTH and tokens[place + 1].value in OF_A_POOL


LONGEST_SPLIT: Final = 500
"""Metres or yards; over a longer way, whose time may be told so, the pace of none is told."""
OF_A_POOL: Final = ("m", "metre", "yd")


ALTITUDE: Final = "altitude"
"""The value of a word for how high a place lies: "at altitude here in Quito 2850 m"."""
HIGH: Final = 1000
FAR: Final = 8
"""So many words before its figure the altitude may be named."""
