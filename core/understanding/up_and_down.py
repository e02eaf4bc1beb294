"""What leads up to the middle of a run, and down from it: "2 up 3 tempo 2 down"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import Clause
from core.understanding.pieces import BARE, DIST, DUR, NOISE, M, Piece
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag

SEVERAL: Final = 2


def take_up_and_down(clauses: Sequence[Clause], tokens: Tokens) -> bool:
    """Take what leads up to the middle, and down from it, for warm-up and cool-down: "1 mile up"."""
    ends = [
        (clause, clause.pieces[0], clause.pieces[1])
        for clause in clauses
        if _is_an_end(clause.pieces, tokens)
    ]
    up = next(
        (end for end in ends if end[2].kind in (Tag.CLIMB, Tag.WARM) and end[2].value in (UP, None)), None
    )
    down = next((end for end in ends if end[2].kind == Tag.AFTER and end[2].value == DOWN), None)
    if up is None and down is None:
        return any(_goes_up_and_down(clause, tokens) for clause in clauses)
    if up is None or down is None or clauses.index(down[0]) - clauses.index(up[0]) < SEVERAL:
        return False
    up[2].kind, down[2].kind = Tag.WARM, Tag.COOL
    for clause, figure, _ in (up, down):
        _take_number(figure, tokens)
        clause.count_again()
    return True


def _goes_up_and_down(clause: Clause, tokens: Tokens) -> bool:
    """Take the parts of one breath: "2 up 3 tempo 2 down"."""
    pieces = clause.pieces
    if len(pieces) < OF_THREE or pieces[1].value != UP or pieces[-1].value != DOWN:
        return False
    told = (pieces[0], pieces[2], pieces[-2])
    if any(each.kind not in (DIST, BARE) and not _is_number(each, tokens) for each in told):
        return False
    for each in told:
        _take_number(each, tokens)
    pieces[1].kind, pieces[-1].kind = Tag.WARM, Tag.COOL
    clause.count_again()
    return True


def _is_an_end(pieces: Sequence[Piece], tokens: Tokens) -> bool:
    """Whether a figure and a word are all that is told, a total behind them apart: "2 down = 9 miles"."""
    if len(pieces) < SEVERAL or (len(pieces) > SEVERAL and pieces[SEVERAL].kind != Tag.TOTAL):
        return False
    return pieces[0].kind in LED or _is_number(pieces[0], tokens)


def _is_number(piece: Piece, tokens: Tokens) -> bool:
    """Whether it is a figure that was taken for none: "2 up" may be a climb, "3 tempo" trainings."""
    return piece.kind == NOISE and piece.last == piece.first + 1 and tokens[piece.first].kind == NUMBER


def _take_number(piece: Piece, tokens: Tokens) -> None:
    if piece.kind == NOISE:
        piece.kind, piece.value = BARE, tokens[piece.first].text


LED: Final = frozenset({DIST, BARE, DUR, M})
OF_THREE: Final = 5
"""So many pieces the shortest has: "2 up 3 2 down"."""
UP: Final = "up"
"""The value of a word for a way that leads up, or up to what one came for."""
DOWN: Final = "down"
"""The value of one for a way that leads down."""
