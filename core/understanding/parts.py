"""What a figure is only a part of, or a multiple, by words that stand behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from core.understanding.beside import number_at
from core.understanding.clauses import HAS_LENGTH, Clause
from core.understanding.pieces import A_PART, NOISE, PART_DAY, WARMING, Piece
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

BEHIND: Final = "behind"
"""The value of a word that says of the figure before it that it is a part: "アップ2km含む"."""
LAPS: Final = "laps"
"""The value of a word that counts laps."""


def is_included(after: Piece | None) -> bool:
    """Whether the word behind a figure says that the whole includes it."""
    return after is not None and after.kind == Tag.WITHIN and after.value == BEHIND


def are_laps(pieces: Sequence[Piece], tokens: Tokens) -> bool:
    """Whether more laps than one follow: the way before them is that of one ("5kmのコースを2周")."""
    return any(
        piece.kind == NOISE
        and tokens[piece.last - 1].value == LAPS
        and float(number_at(tokens, piece.first) or 0) > 1
        for piece in pieces
    )


def include(pieces: Iterable[Piece]) -> None:
    """Where something is included the warm-up is: "10km(アップ1km、ダウン1km含む)"."""
    pieces = list(pieces)
    if any(is_included(piece) for piece in pieces):
        for piece in pieces:
            if piece.role == WARMING:
                piece.role = A_PART


def have_parts_of_the_day(clauses: Iterable[Clause]) -> bool:
    """Whether two parts of one day have a way each: "合計18km（朝10km、夜8km）"."""
    parts = {
        piece.value
        for clause in clauses
        if clause.has & HAS_LENGTH
        for piece in clause.pieces
        if piece.kind == PART_DAY
    }
    return len(parts) > 1
