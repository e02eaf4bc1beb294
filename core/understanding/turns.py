"""A run with walks: its turns are no repetitions, and their times none of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.record import Sport
from core.understanding.clauses import Clause
from core.understanding.pieces import DIST, DUR, NOISE, REPS, Piece
from core.understanding.words import Tag


def leave_walks(clauses: Sequence[Clause]) -> None:
    """Leave the turns of a run with walks to the whole: "90 sec run 90 sec walk, 3 min run 3 min walk"."""
    pieces = [piece for clause in clauses for piece in clause.pieces if piece.kind != Tag.PER]
    repeated = any(piece.kind == Tag.TIMES for piece in pieces)
    for first, run, second, walk in zip(pieces, pieces[1:], pieces[2:], pieces[3:], strict=False):
        short = {first.kind, second.kind} <= TURNS and all(
            piece.kind != DUR or piece.value <= LONGEST_TURN for piece in (first, second)
        )
        short = short or (repeated and {first.kind, second.kind} == {DIST} and first.value <= LONGEST_WAY)
        if short and run.kind == Tag.RUN and walk.kind == Tag.SPORT and walk.value is Sport.WALK:
            first.kind, first.unit, second.kind, walk.kind = REPS, WALKED, NOISE, Tag.FILL
        led = (first.kind, second.kind) == (Tag.RUN, Tag.SPORT) and second.value is Sport.WALK
        if led and {run.kind, walk.kind} == {DUR} and max(run.value, walk.value) <= LONGEST_TURN:
            run.kind, run.unit, walk.kind, second.kind = REPS, WALKED, NOISE, Tag.FILL
    _leave_walks_around([piece for piece in pieces if piece.kind not in LIGHT])
    walked = any(piece.unit == WALKED for piece in pieces)
    for clause in clauses:
        clause.count_again()
    for clause in clauses if walked else ():
        for piece, after in zip(clause.pieces, [*clause.pieces[1:], None], strict=True):
            turn = piece.kind == DUR and piece.value <= LONGEST_TURN
            if piece.kind == REPS or (turn and after is not None and after.kind == Tag.RUN):
                piece.kind, piece.unit = REPS, WALKED
        clause.count_again()


def _leave_walks_around(pieces: list[Piece]) -> None:
    """Leave short walks before and behind a run to it: "5 min walk, 30 min run, 5 min walk"."""
    walks = [at for at in range(len(pieces) - 1) if _is_short_walk(pieces[at : at + 2])]
    if len(walks) != len(("before", "behind")):
        return
    first, last = (pieces[at : at + 2] for at in walks)
    between = {piece.kind for piece in pieces[walks[0] + 2 : walks[1]]}
    if Tag.RUN in between and between & {DUR, DIST} and Tag.SPORT not in between:
        for piece in (*first, *last):
            piece.kind = NOISE if piece.kind == DUR else Tag.FILL


def _is_short_walk(pieces: list[Piece]) -> bool:
    walks = [piece for piece in pieces if piece.kind == Tag.SPORT and piece.value is Sport.WALK]
    times = [piece for piece in pieces if piece.kind == DUR and piece.value <= LONGEST_TURN]
    return len(walks) == len(times) == 1


LIGHT: Final = frozenset({Tag.FILL, Tag.AND, Tag.THEN, Tag.A})
WALKED: Final = "walked"
"""The unit of repetitions that are walked between: a run with walks is no interval training."""


TURNS: Final = frozenset({DUR, REPS, NOISE})
MAY_BE_TURNS: Final = 1 << -DUR | 1 << -REPS | 1 << -DIST


LONGEST_WAY: Final = 2_000_000_000
"""Micrometres: ways that are repeated with a walk between are not longer (ours)."""
LONGEST_TURN: Final = 600
"""Seconds: what is walked for longer is a walk of its own (ours)."""
