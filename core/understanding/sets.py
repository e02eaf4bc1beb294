"""Training that needs no figure of its own: sets, lengths that were swum, a class one went to."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from core.understanding.pieces import DAY, PART_DAY, REPS, WEEKDAY
from core.understanding.segments import Segment, counts
from core.understanding.sports import STILL
from core.understanding.words import Tag

DONE: Final = 1 << Tag.DID | 1 << Tag.SPORT
WENT: Final = "went"
"""The value of words that lead to where one trained: "went to yoga"."""


def is_told_enough(segment: Segment, today: date) -> bool:
    """Whether another sport was done for certain, though nobody says how long or how far.

    What has neither way nor pace ("yoga", "squats 5x5") is a day of training whatever its time.
    """
    if segment.has >> -REPS & 1 or counts(segment):
        return True
    went = any(
        lead.kind == Tag.TO and lead.value == WENT and sport.kind == Tag.SPORT
        for lead, sport in pairwise(segment.pieces)
    )
    if went or segment.sport not in STILL:
        return went
    return any(clause.flags & DONE == DONE for clause in segment.clauses) or _is_over(segment, today)


def _is_over(segment: Segment, today: date) -> bool:
    """Whether a day gone by, or a part of today, is told: "hot yoga last night", "crossfit this morning"."""
    if segment.day is None or any(p.kind == DAY and p.role == WEEKDAY for p in segment.pieces):
        return False
    parted = any(piece.kind == PART_DAY or (piece.kind == DAY and piece.unit) for piece in segment.pieces)
    return bool(parted or segment.day < today)
