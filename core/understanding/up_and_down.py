"""What leads up to the middle of a run, and down from it: "2 up 3 tempo 2 down"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import Clause
from core.understanding.pieces import BARE, DIST, DUR, NOISE, M
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag

SEVERAL: Final = 2


def take_up_and_down(clauses: Sequence[Clause], tokens: Tokens) -> bool:
    """Take what leads up to the middle, and down from it, for warm-up and cool-down: "1 mile up"."""
    ends = [
        (clause, clause.pieces[1])
        for clause in clauses
        if len(clause.pieces) == SEVERAL and clause.pieces[0].kind in (DIST, BARE, DUR, M)
    ]
    up = next(
        (end for end in ends if end[1].kind in (Tag.CLIMB, Tag.WARM) and end[1].value in (UP, None)), None
    )
    down = next((end for end in ends if end[1].kind == Tag.AFTER and end[1].value == DOWN), None)
    if up is None and down is None:
        return any(_goes_up_and_down(clause, tokens) for clause in clauses)
    if up is None or down is None or clauses.index(down[0]) - clauses.index(up[0]) < SEVERAL:
        return False
    up[1].kind, down[1].kind = Tag.WARM, Tag.COOL
    for clause, _ in (up, down):
        clause.count_again()
    return True


def _goes_up_and_down(clause: Clause, tokens: Tokens) -> bool:
    """Take the parts of one breath: "2 up 3 tempo 2 down"."""
    pieces = clause.pieces
    if len(pieces) < OF_THREE or pieces[1].value != UP or pieces[-1].value != DOWN:
        return False
    middle = pieces[2]
    ends = (pieces[0], pieces[-2])
    if any(each.kind not in (DIST, BARE) for each in ends) or middle.kind not in (DIST, BARE, NOISE):
        return False
    if middle.kind == NOISE:
        number = tokens[middle.first]
        if number.kind != NUMBER or middle.last != middle.first + 1:
            return False
        middle.kind, middle.value = BARE, number.text
    pieces[1].kind, pieces[-1].kind = Tag.WARM, Tag.COOL
    clause.count_again()
    return True


OF_THREE: Final = 5
"""So many pieces the shortest has: "2 up 3 2 down"."""
UP: Final = "up"
"""The value of a word for a way that leads up, or up to what one came for."""
DOWN: Final = "down"
"""The value of one for a way that leads down."""
