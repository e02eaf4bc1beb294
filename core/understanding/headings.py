"""What a heading says of all that follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_DAY, Clause, bits
from core.understanding.pieces import CLOCK, DUR, PACE
from core.understanding.values import About
from core.understanding.words import Tag

OWN: Final = bits(Tag.ME, Tag.WITHIN, Tag.RUN, Tag.RAN, Tag.WENT, Tag.KIND, Tag.FOR)


ANNOUNCED: Final = "announced"
"""The value of words by which a run of many is announced: "meet at the track", "all paces welcome"."""


def announce(clauses: Sequence[Clause]) -> None:
    """Take all for a plan where a run is announced, and nobody says that it is done."""
    announced = any(
        piece.kind == Tag.PLAN and piece.value == ANNOUNCED
        for clause in clauses
        if clause.flags >> Tag.PLAN & 1
        for piece in clause.pieces
    )
    if announced and not any(clause.flags & DEEDS or _is_timed(clause) for clause in clauses):
        for clause in clauses:
            clause.about = clause.about or About.PLAN


def _is_timed(clause: Clause) -> bool:
    """Whether a time is told that is none of the day: "at 6:30" begins a run."""
    return any(
        piece.kind in (DUR, PACE) or (piece.kind == CLOCK and (before is None or before.kind != Tag.AT))
        for before, piece in pairwise((None, *clause.pieces))
        if piece is not None
    )


def heading_of(head: Clause, clause: Clause) -> About | None:
    """Return what a heading says of all that follows: "plan for the week: ...", "PB: 5k 19:58"."""
    invites = head.end == "?" and head.flags >> Tag.PLAN & 1 and not head.has & HAS_AMOUNT
    if invites and not clause.flags & DEEDS:
        return About.PLAN  # "who comes along on Sunday? 12 km easy"
    if (clause.joint != ":" and head.end != "\n") or head.has & HAS_AMOUNT or head.flags & DEEDS:
        return None
    if head.flags >> Tag.HEADING & 1 or head.about is About.PLAN:
        return About.PLAN
    if head.flags >> Tag.TOPIC & 1 and len(head.pieces) == 1:
        return About.PLAN
    somebody = head.flags >> Tag.OTHER & 1 and not head.flags & OWN
    if somebody and clause.joint == ":" and not clause.flags & OWN:
        return About.OTHERS  # "Dad just texted: 3 miles in 31 min"
    if head.flags >> Tag.PERIOD & 1 and len(head.pieces) == 1 and not clause.has & HAS_DAY:
        return About.CHATTER if clause.joint == ":" else None
    if head.flags >> Tag.RECORD & 1 and len(head.pieces) < 3 and clause.joint == ":":
        return About.CHATTER
    return None
