"""A run that is told by the times of its parts: "15 min wu, 20 min tempo, 10 min cd"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import HAS_LENGTH, Clause
from core.understanding.pieces import CLOCK, DIST, DUR, PACE, REPS, Piece
from core.understanding.words import Tag


def sum_times(clauses: Sequence[Clause]) -> None:
    """Add up a run that is told by the times of its parts: "15 min wu, 20 min tempo, 10 min cd"."""
    times = [
        (piece, _warms(clause.pieces, place))
        for clause in clauses
        for place, piece in enumerate(clause.pieces)
        if piece.kind == DUR
    ]
    ways = [clause for clause in clauses if clause.has >> -DIST & 1]
    if any(not _is_the_whole(clause) for clause in ways) or len(ways) > 1:
        return
    middle = [piece for piece, warms in times if not warms]
    if len(times) <= SEVERAL or len(middle) != 1:
        return
    middle[0].value = sum(int(piece.value) for piece, _ in times)


def _is_the_whole(clause: Clause) -> bool:
    """Whether a way alone is told, or a total: "10 min wu, 20 min tempo, 10 min cd. 8k"."""
    return len(clause.pieces) == 1 or bool(clause.flags >> Tag.TOTAL & 1)


def _warms(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the time is one of warming up or cooling down; a word behind another time is that one's."""
    if place + 1 < len(pieces) and pieces[place + 1].kind in WARMS:
        return True
    return (
        bool(place) and pieces[place - 1].kind in WARMS and (place < SEVERAL or pieces[place - 2].kind != DUR)
    )


WARMS: Final = frozenset({Tag.WARM, Tag.COOL})
SEVERAL: Final = 2
NO_SUM_OF_TIMES: Final = HAS_LENGTH & ~(1 << -DIST) | 1 << -REPS | 1 << -PACE | 1 << -CLOCK
"""With one of these figures the times of the parts are not all that is told."""
