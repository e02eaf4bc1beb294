"""A correction that tells nothing but the right value: "*10k", "no, 10.2k", "10k sorry"."""

from __future__ import annotations

from typing import Final

from core.understanding.corrected import ORDER, VALUES
from core.understanding.pieces import CLOCK, DAY, DUR, Piece
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

NOTHING: Final = "nothing"
"""The value of a "not" that no figure is put against."""
SLIPS: Final = frozenset({Tag.SORRY, Tag.WRONG})


def names_a_value(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether nothing but a value is told, and that it is the right one: "*10k", "no, 10.2k", "10k sorry"."""
    told = [piece for piece in pieces if piece.kind not in (Tag.FILL, Tag.TIMES)]
    if len(told) > 1 and told[-1].kind == Tag.SET and told[-1].value == ORDER:
        if told[0].kind == DAY and len(told) == len(("yesterday", "i mean")):
            return True
        del told[-1]  # "..., please fix"
    values = [piece for piece in told if piece.kind in VALUES]
    if len(values) != 1 or len(told) > 3:
        return False
    starred = tokens[0].text == "*" or tokens[-1].text == "*"
    if starred and len(told) == 1:
        return True
    if (
        len(told) == 2
        and told[0].kind == Tag.NOT
        and told[0].value != NOTHING
        and (told[0].value or tokens[told[0].last].text == ",")
    ):
        return values[0].kind != DAY
    closes = told[-1].kind in SLIPS or (told[-1].kind == Tag.SET and told[-1].value == "was")
    if closes and all(piece.kind in SLIPS for piece in told[1:-1]) and told[0] is values[0]:
        return True
    official = len(told) == 3 and told[0].kind in (Tag.CHIP, Tag.GUN) and told[1].kind in (Tag.IS, Tag.WAS)
    return official and values[0].kind in (CLOCK, DUR)
