"""The shoes that a text names."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.pieces import Piece, tag_at, text_at
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag


def shoes_in(even: str, tokens: Tokens, pieces: Sequence[Piece]) -> str:
    """Return the model with its number as typed ("Pegasus 41"), or what stands after "shoes:"."""
    for piece in pieces:
        kind = piece.kind
        if kind == Tag.SHOE:
            return _from(even, tokens, piece.first)
        if kind == Tag.SHOES and text_at(tokens, piece.last) == ":":
            return _from(even, tokens, piece.last + 1)
    return ""


def _from(even: str, tokens: Tokens, place: int) -> str:
    if place >= len(tokens):
        return ""
    last = shoe_ends(tokens, place) - 1
    return even[tokens[place].start : tokens[last].end]


def shoe_ends(tokens: Tokens, place: int) -> int:
    """Return the place after a shoe's name, with the number that belongs to it: "Pegasus 41s"."""
    at = place + 1
    while tag_at(tokens, at) == Tag.SHOE:
        at += 1
    if text_at(tokens, at) in tokens.language.forms.shoe_versions:
        at += 1
    if (
        at < len(tokens)
        and tokens[at].kind == NUMBER
        and tag_at(tokens, at + 1) != Tag.LENGTH
        and "." not in tokens[at].text
    ):
        at += 1
        if tag_at(tokens, at) == Tag.TIME and tokens[at].glued:
            at += 1
    return at
