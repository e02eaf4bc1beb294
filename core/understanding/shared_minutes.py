"""Figures that are minutes by what stands beside them: "yoga 30, run 30", "40 easy minutes", "10k 58"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.record import Kind
from core.understanding.clauses import DEEDS, HAS_LENGTH, HAS_TIME, Clause
from core.understanding.pieces import BARE, DIST, DUR, PACE
from core.understanding.plausible import is_usual
from core.understanding.settling import take_minutes, take_timed_mile
from core.understanding.sports import STILL
from core.understanding.telling import ON_MACHINES
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def settle_minutes(clauses: Sequence[Clause], tokens: Tokens, flags: int, has: int) -> None:
    """Take for times what is one only by the words beside it; `flags` and `has` are those of all clauses."""
    if has >> -BARE & 1 and not has & HAS_TIME:
        for clause in clauses:
            if clause.has >> -DIST & clause.has >> -BARE & 1:
                take_minutes(clause.pieces, tokens)
            elif clause.has == ONLY_BARE and has >> -DIST & clause.flags >> Tag.KIND & 1:
                _take_minutes_on_the_belt(clause, clauses)
            elif clause.has == ONLY_BARE and len(clause.pieces) > FEWEST:
                _take_minutes_of_a_kind(clause, tokens)
    elif has >> -PACE & 1 and flags & DEEDS and not has & HAS_LENGTH:
        for clause in clauses:
            if clause.has == 1 << -PACE and clause.flags & DEEDS:
                take_timed_mile(clause, tokens)


def _take_minutes_of_a_kind(clause: Clause, tokens: Tokens) -> None:
    """Take "40 easy minutes" for minutes: the sign stands behind how they were run."""
    for figure, kind, sign in zip(clause.pieces, clause.pieces[1:], clause.pieces[2:], strict=False):
        of_kind = figure.kind == BARE and kind.kind in (Tag.KIND, Tag.FILL) and sign.kind == 0
        if of_kind and tokens[sign.first].tag == Tag.TIME:
            seconds = float(str(figure.value)) * int(tokens[sign.first].value)
            figure.kind, figure.value, sign.kind = DUR, round(seconds), Tag.FILL
            clause.count_again()
            return


def _take_minutes_on_the_belt(clause: Clause, clauses: Sequence[Clause]) -> None:
    """Take "50 on the treadmill, 5.5 miles on the display" for minutes: the way is told beside them."""
    figure, *where = [piece for piece in clause.pieces if piece.kind not in (Tag.ON, Tag.A)]
    belt = [piece.kind for piece in where] == [Tag.KIND] and where[0].value is Kind.TREADMILL
    ways = [piece for one in clauses for piece in one.pieces if piece.kind in (DIST, BARE, DUR)]
    if figure.kind != BARE or not belt or len(ways) != len((figure, "5.5 miles")):
        return
    seconds = round(float(str(figure.value)) * 60)
    if is_usual(int(next(way.value for way in ways if way is not figure)), seconds):
        figure.kind, figure.value = DUR, seconds
        clause.count_again()


def share_minutes(clauses: Sequence[Clause]) -> None:
    """Take the figure of a run for minutes, where that of the sport before it can be nothing else."""
    for before, clause in pairwise(clauses):
        if not before.flags >> Tag.SPORT & 1 or clause.has != ONLY_BARE or before.has != ONLY_BARE:
            continue
        if clause.sentence != before.sentence or not _is_sport_and_figure(before):
            continue
        told = [piece for piece in clause.pieces if piece.kind not in (Tag.AND, Tag.THEN, Tag.FILL)]
        if [piece.kind for piece in told] not in NAMED:
            continue
        if MINUTES[0] <= float(told[1].value) <= MINUTES[1]:
            told[1].kind, told[1].value = DUR, round(float(told[1].value) * 60)
            clause.count_again()
        elif EITHER <= float(told[1].value) < MINUTES[0]:
            clause.doubt = True  # "gym 45, run 10"


def _is_sport_and_figure(clause: Clause) -> bool:
    pieces = clause.pieces
    return [piece.kind for piece in pieces] == [Tag.SPORT, BARE] and pieces[0].value in STILL | ON_MACHINES


FEWEST: Final = 2
ONLY_BARE: Final = 1 << -BARE
NAMED: Final = ([Tag.RUN, BARE], [Tag.RAN, BARE], [Tag.KIND, BARE])
MINUTES: Final = (20, 120)
"""So many minutes a run has that is told without their sign (ours)."""
EITHER: Final = 10
"""Less is its way; what is more, and no `MINUTES` yet, may be both (ours)."""
