"""Figures that an ending makes a name: "5er Schnitt", "10er", "6 x 1000er"."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import UNSAID
from core.understanding.pieces import DIST, NOISE, PACE, REPS, Piece, length, tag_at
from core.understanding.signs import heart_rate
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

MINUTES: Final = range(2, 16)
"""Of a pace, as whole minutes."""
METRES: Final = 100
"""From here on the figure names repetitions in metres, below it a way in kilometres."""
OF_ITS_OWN: Final = frozenset({Tag.TOPIC, Tag.MEASURED, Tag.LABELLED, Tag.SPAN, Tag.OTHER})
"""What the figure may size that is no run: "5er Gruppe", "30er Zone", "80er Jahre"."""


def sized(tokens: Tokens, place: int, at: int, text: str) -> Piece:
    """Read the figure at `place` whose ending is at `at`."""
    after = at + 1
    tag = tag_at(tokens, after)
    if tag in (Tag.PACE, Tag.AVERAGE):
        minutes = float(text)
        if int(minutes) not in MINUTES:
            return Piece(NOISE, None, place, after)
        return Piece(PACE, round(minutes * 60), place, after + 1, unit=UNSAID)
    if tag == Tag.HEART:
        return heart_rate(text, place, after + 1, highest=False)
    if tag in OF_ITS_OWN or not text.isdigit():
        return Piece(NOISE, None, place, after)
    if int(text) >= METRES:
        return Piece(REPS, None, place, after)
    return Piece(DIST, length(text, "km"), place, after, unit="km")
