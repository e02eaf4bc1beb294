"""A way that is the sum of the others told with it: those are its parts, whatever stands between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import Clause, bits
from core.understanding.pieces import A_PART, BARE, CLOCK, DIST, WARMING, Piece, length
from core.understanding.words import Tag

TELLING: Final = bits(Tag.KIND, Tag.WARM, Tag.COOL, Tag.FILL, Tag.THEN, Tag.AND)
"""Without one of these nothing says that ways are those of one run."""
SAME: Final = 0.02
FEWEST: Final = 3
"""A whole and two parts: two ways that are one and the same are told twice."""


def leave_parts(clauses: Sequence[Clause]) -> None:
    """Leave the parts to the whole: "12k, 2k wu 8k tempo 2k cd", "3 easy, 4 tempo, 3 easy, 10 miles"."""
    flags = 0
    for clause in clauses:
        flags |= clause.flags
    added = any(clause.joint == "+" for clause in clauses)
    if added or flags >> Tag.SPORT & 1 or not flags & TELLING:
        return  # "3 + 2 + 1 miles" are added up, "5k 10k 15k" are three ways
    if len({day.value for clause in clauses for day in clause.days}) > 1:
        return
    pieces = [piece for clause in clauses for piece in clause.pieces]
    ways = [piece for piece in pieces if piece.kind in (DIST, BARE) and piece.role in (0, WARMING)]
    if len(ways) < FEWEST:
        return
    for whole, parts in ((ways[0], ways[1:]), (ways[-1], ways[:-1])):
        if whole.kind != DIST or whole.role or whole.unit not in ("km", "mi"):
            continue
        in_all = sum(_way(piece, whole.unit) for piece in parts)
        if abs(in_all - int(whole.value)) <= SAME * int(whole.value):
            for piece in parts:
                piece.role = A_PART
            _leave_paces(pieces)
            return


def _way(piece: Piece, unit: str) -> int:
    return int(piece.value) if piece.kind == DIST else length(str(piece.value), unit)


def _leave_paces(pieces: Sequence[Piece]) -> None:
    """Leave the pace that "@" leads to with the part it is told of."""
    part = False
    for piece in pieces:
        if piece.kind in (DIST, BARE):
            part = piece.role == A_PART
        elif part and piece.kind == CLOCK and piece.unit == "@":
            piece.role = A_PART


def has_warmed(piece: Piece) -> bool:
    """Whether a warm-up is told, or a whole that has one in it: "アップとダウン込みで10km"."""
    return piece.kind == Tag.WARM or (piece.kind == Tag.TOTAL and piece.value == WARMED)


WARMED: Final = "warmed"
"""The value of a word for a whole that has a warm-up in it."""
