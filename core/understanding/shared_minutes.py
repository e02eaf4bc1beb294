"""Minutes that are told for another sport and shared by the run behind it: "yoga 30, run 30"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import Clause
from core.understanding.pieces import BARE, DUR
from core.understanding.sports import STILL
from core.understanding.telling import ON_MACHINES
from core.understanding.words import Tag


def share_minutes(clauses: Sequence[Clause]) -> None:
    """Take the figure of a run for minutes, where that of the sport before it can be nothing else."""
    for before, clause in pairwise(clauses):
        if not before.flags >> Tag.SPORT & 1 or clause.has != ONLY_BARE or before.has != ONLY_BARE:
            continue
        if clause.sentence != before.sentence or not _is_sport_and_figure(before):
            continue
        told = [piece for piece in clause.pieces if piece.kind not in (Tag.AND, Tag.THEN, Tag.FILL)]
        if [piece.kind for piece in told] in NAMED and MINUTES[0] <= float(told[1].value) <= MINUTES[1]:
            told[1].kind, told[1].value = DUR, round(float(told[1].value) * 60)
            clause.count_again()


def _is_sport_and_figure(clause: Clause) -> bool:
    pieces = clause.pieces
    return [piece.kind for piece in pieces] == [Tag.SPORT, BARE] and pieces[0].value in STILL | ON_MACHINES


ONLY_BARE: Final = 1 << -BARE
NAMED: Final = ([Tag.RUN, BARE], [Tag.RAN, BARE], [Tag.KIND, BARE])
MINUTES: Final = (10, 120)
"""So many minutes a run has that is told without their sign (ours); fewer may be its way."""
