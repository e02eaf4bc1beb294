"""Clauses that go on with what another said: of somebody, of a question, of a deed that is no run."""

from __future__ import annotations

from typing import Final

from core.understanding.clauses import HAS_AMOUNT, HAS_LENGTH, HAS_TIME, Clause, bits
from core.understanding.pieces import BARE, DUR
from core.understanding.words import Tag

TOLD: Final = bits(Tag.RAN, Tag.DID, Tag.WENT, Tag.RETREAT, Tag.WAS, Tag.FILL)


TOLD_RUN: Final = bits(Tag.RUN, Tag.KIND, Tag.SPORT)


def may_state_a_best(clause: Clause, later: Clause) -> bool:
    """Whether "recorde nos 5 km e 21:40" may be "é 21:40", typed without its mark."""
    begins = later.pieces[0].kind == Tag.AND and len(later.pieces) == 2 and later.has & HAS_TIME
    return bool(begins and clause.flags >> Tag.RECORD & 1 and clause.has & HAS_LENGTH)


def goes_on_about_somebody(clause: Clause, later: Clause) -> bool:
    """Whether "100 miles in 14 hours, he's not human" is of somebody who is not the runner's company."""
    return bool(
        clause.has & HAS_LENGTH
        and later.sentence == clause.sentence
        and later.pieces[0].kind == Tag.OTHER
        and not clause.flags & (1 << Tag.WITHIN | 1 << Tag.ME | 1 << Tag.OTHER | 1 << Tag.RUN | 1 << Tag.KIND)
    )


def goes_on_about_that(clause: Clause, later: Clause) -> bool:
    """Whether a lone time is that of the deed before it, which is no run: "slept terribly, 5 hours max"."""
    if not clause.flags >> Tag.STRANGE & 1:
        return False
    strange = any(piece.kind == Tag.STRANGE and piece.value for piece in clause.pieces)
    timed = later.has & HAS_AMOUNT == 1 << -DUR and not later.flags & (TOLD_RUN | TOLD)
    return strange and timed and later.sentence == clause.sentence and not clause.has & HAS_AMOUNT


def only_counts(asked: Clause, clause: Clause) -> bool:
    """Whether a bare figure behind a question goes on with it: "lift share on Saturday? 3 seats"."""
    bare = clause.has & HAS_AMOUNT in (1 << -BARE, 0) and clause.has >> -BARE & 1
    words = any(piece.kind == 0 for piece in clause.pieces)
    return bool(asked.end == "?" and bare and words and not clause.flags & (TOLD_RUN | TOLD))
