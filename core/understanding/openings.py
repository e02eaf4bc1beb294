"""Words that open a message and say nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.pieces import Piece
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

OPENINGS: Final = frozenset({Tag.FILL, Tag.BUT})


def behind_openings(pieces: Sequence[Piece], tokens: Tokens) -> int:
    """Return the place behind words that say nothing of what they open: "ok so", "anyway, "."""
    at, last = 0, len(pieces) - 1
    while at < last and pieces[at].kind in OPENINGS and pieces[at].value is None:
        at += 1
    if at == last:
        return 0
    parted = at > 0 and pieces[at].kind == 0 and tokens[pieces[at].first].text == ","
    while at > 0 and not parted and pieces[at - 1].kind != Tag.BUT:
        at -= 1  # "quick run", "felt great doing 10k"
    return at + parted
