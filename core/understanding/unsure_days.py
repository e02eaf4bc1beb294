"""Days that the runner is not sure of: "i think i ran monday? or tuesday. 4 miles"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from core.understanding.clauses import HAS_AMOUNT, Clause
from core.understanding.pieces import DAY, Piece
from core.understanding.values import About
from core.understanding.words import Tag

BETWEEN: Final = frozenset({0, Tag.OR, Tag.PLAN, Tag.FILL, Tag.WAS, Tag.THAT, Tag.ON, Tag.A})
"""What may stand between the one day and the other: "or maybe", "or was it"."""


def may_be_unsure(own: Sequence[Clause], beside: Sequence[Clause]) -> bool:
    """Whether a word or a mark lets a day be unsure at all."""
    for clause in own:
        if clause.flags >> Tag.OR & 1:
            return True
    if not beside:
        return False
    return any(clause.flags >> Tag.OR & 1 or (clause.days and clause.end == "?") for clause in beside)


def days_unsure(pieces: Sequence[Piece], beside: Sequence[Clause], *, dated: bool) -> tuple[date, ...]:
    """Return the days of which one is meant, or may be; none where the day is sure."""
    either = _either(pieces)
    if either:
        return either
    asked = () if dated else tuple(clause for clause in beside if _only_asks(clause))
    return tuple(sorted({day.value for clause in asked for day in clause.days if day.value is not None}))


def _only_asks(clause: Clause) -> bool:
    """Whether a question is of nothing but the day: "monday? 4 miles", "was it monday i ran?"."""
    told = all(piece.kind in (*BETWEEN, DAY, Tag.ME, Tag.RAN, Tag.ASKS) for piece in clause.pieces)
    return clause.end == "?" and clause.about is About.QUESTION and told and not clause.has & HAS_AMOUNT


def _either(pieces: Sequence[Piece]) -> tuple[date, ...]:
    """Return the two days that "or" stands between."""
    before: Piece | None = None
    joined = False
    for piece in pieces:
        if piece.kind == DAY:
            if joined and before is not None and {before.value, piece.value} - {before.value, None}:
                return tuple(sorted({before.value, piece.value} - {None}))
            before, joined = piece, False
        elif piece.kind in BETWEEN:
            joined = joined or piece.kind == Tag.OR
        else:
            before, joined = None, False
    return ()
