"""The shoes that a text names."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.pieces import Piece, text_at
from core.understanding.scan import shoe_ends
from core.understanding.tokens import Token
from core.understanding.words import Tag


def shoes_in(even: str, tokens: list[Token], pieces: Sequence[Piece]) -> str:
    """Return the model with its number as typed ("Pegasus 41"), or what stands after "shoes:"."""
    for piece in pieces:
        if piece.kind == Tag.SHOE:
            return _from(even, tokens, piece.first)
        if piece.kind == Tag.SHOES and text_at(tokens, piece.last) == ":":
            return _from(even, tokens, piece.last + 1)
    return ""


def _from(even: str, tokens: list[Token], place: int) -> str:
    if place >= len(tokens):
        return ""
    last = shoe_ends(tokens, place) - 1
    return even[tokens[place].start : tokens[last].end]
