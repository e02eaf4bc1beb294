"""The laps of one run, a line each, as a watch lists them: "Lap 1 1.00km 5:31", "Lap 2 1.00km 5:24"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.beside import number_at
from core.understanding.clauses import Clause
from core.understanding.pieces import CLOCK, DIST, DUR, LAPS, NOISE, TOTAL
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

SEVERAL: Final = 2
MINUTE: Final = 60


def add_up_laps(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Add up the ways and the times of laps that are counted from one on, a line each."""
    laps = [clause for clause in clauses if _counts(clause)]
    if len(laps) < SEVERAL or any(one.joint != "\n" for _, one in pairwise(laps)):
        return
    told = [number_at(tokens, clause.pieces[1].first) for clause in laps]
    ways = [[piece for piece in clause.pieces if piece.kind == DIST] for clause in laps]
    times = [[piece for piece in clause.pieces if piece.kind in (CLOCK, DUR)] for clause in laps]
    if told != [str(lap) for lap in range(1, len(laps) + 1)] or any(len(way) != 1 for way in ways):
        return
    first, *others = laps
    ways[0][0].value = sum(int(way[0].value) for way in ways)
    ways[0][0].role = TOTAL
    if all(len(time) == 1 for time in times):
        whole = times[0][0]
        whole.value = sum(_seconds(time[0].kind, time[0].value) for time in times)
        whole.kind = DUR
    for clause in others:
        for piece in clause.pieces:
            piece.kind = NOISE if piece.kind < 0 else piece.kind
    for clause in (first, *others):
        clause.count_again()


def _counts(clause: Clause) -> bool:
    """Whether the clause opens with a lap and its number, and its way follows."""
    pieces = clause.pieces
    if not clause.has >> -DIST & 1 or len(pieces) <= SEVERAL:
        return False
    return pieces[0].kind == Tag.MEASURED and pieces[0].value == LAPS and pieces[1].kind == NOISE


def _seconds(kind: int, value: object) -> int:
    if kind == CLOCK and isinstance(value, tuple):
        minutes, seconds = value
        return int(minutes) * MINUTE + int(seconds)
    return int(str(value))
