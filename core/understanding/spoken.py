"""Times, paces and beats in words: "forty two thirty", "in one oh two", "eight forty five pace"."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import UNSAID, label_of
from core.understanding.pieces import CLOCK, DUR, PACE, Piece, tag_at
from core.understanding.signs import heart_rate
from core.understanding.times import pace_after
from core.understanding.tokens import WORD, Tokens
from core.understanding.words import Tag

NOUGHT: Final = "nought"
"""The value of what is said for the first figure of "05"."""
MINUTES: Final = range(10, 60)
A_PACE: Final = range(3, 16)
"""Minutes for a kilometre or mile."""


def spoken(tokens: Tokens, place: int, default: str) -> Piece | None:
    """Read what several numbers in words make together; None where they are none of these."""
    said, last = _numbers(tokens, place)
    if len(said) < 2:
        return None
    counted = tag_at(tokens, last) in (Tag.LENGTH, Tag.TIME, Tag.MEASURED)
    if said[0] == 1 and (label_of(tokens, place) == Tag.HEART or tag_at(tokens, last) == Tag.BPM):
        beats = 100 + sum(figure for figure in said[1:] if figure < 100)
        behind = last + (tag_at(tokens, last) == Tag.BPM)
        return heart_rate(str(beats), place, behind, highest=False) if len(said) < 4 else None
    if counted:
        return None
    if len(said) == 3 and 0 < said[0] < 10 and _is_sixtieth(said[1]) and _is_sixtieth(said[2]):
        return Piece(DUR, said[0] * 3600 + said[1] * 60 + said[2], place, last)
    if len(said) != 2 or not _is_sixtieth(said[1]):
        return None
    if said[0] in A_PACE:
        seconds = said[0] * 60 + said[1]
        pace = pace_after(tokens, last, seconds, default)
        if pace is not None:
            return Piece(PACE, pace[0], place, pace[1], unit=pace[2])
        if label_of(tokens, place) == Tag.PACE:
            return Piece(PACE, seconds, place, last, unit=UNSAID)
    in_hours = 0 < said[0] < MINUTES.start and tag_at(tokens, place - 1) == Tag.IN
    return Piece(CLOCK, (said[0], said[1]), place, last) if in_hours or said[0] in MINUTES else None


def _is_sixtieth(figure: int) -> bool:
    return figure < 60


def _numbers(tokens: Tokens, place: int) -> tuple[list[int], int]:
    """Return the whole numbers in words that follow each other, and the place after them.

    Behind the first one a single figure needs its nought: "forty oh five", and not "four five".
    """
    said: list[int] = []
    at, size = place, len(tokens)
    while at < size and len(said) < MOST:
        nought = bool(said) and tokens[at].value == NOUGHT
        figure = at + nought
        if figure >= size or tokens[figure].tag != Tag.NUMBER or tokens[figure].kind != WORD:
            break
        value = str(tokens[figure].value)
        if not value.isdigit() or (said and (int(value) < 10) != nought):
            break
        said.append(int(value))
        at = figure + 1
    return said, at


MOST: Final = 4
