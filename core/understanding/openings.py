"""Words that open a message and say nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.pieces import Piece
from core.understanding.tokens import MARK, Tokens
from core.understanding.words import Tag

OPENINGS: Final = frozenset({Tag.FILL, Tag.BUT})
OPENS: Final = "opens"
"""The value of words that only hail or exclaim: "lol", "hey all", "quick update:"."""


def behind_openings(pieces: Sequence[Piece], tokens: Tokens) -> int:
    """Return the place behind words that say nothing of what they open: "lol", "ok so", "anyway, "."""
    at, last = 0, len(pieces) - 1
    while at < last and pieces[at].kind == Tag.FILL and _hails(pieces[at], tokens):
        at += 1
    hailed = at + (0 < at < last and pieces[at].kind == 0 and tokens[pieces[at].first].text == ",")
    at = hailed
    while at < last and pieces[at].kind in OPENINGS and pieces[at].value is None:
        at += 1
    if at == last:
        return hailed
    parted = at > hailed and pieces[at].kind == 0 and tokens[pieces[at].first].text == ","
    while at > hailed and not parted and pieces[at - 1].kind != Tag.BUT:
        at -= 1  # "quick run", "felt great doing 10k"
    return at + parted


def _hails(piece: Piece, tokens: Tokens) -> bool:
    return piece.value == OPENS or tokens[piece.first].kind == MARK  # a face
