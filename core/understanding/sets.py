"""Training that needs no figure of its own: sets, lengths that were swum, a class one went to."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from core.understanding.pieces import BARE, DAY, DUR, NOISE, PART_DAY, REPS, WEEKDAY
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
    if _only_lists(segment) or _counts_exercises(segment):
        return True
    return any(clause.flags & DONE == DONE for clause in segment.clauses) or _is_over(segment, today)


def _is_over(segment: Segment, today: date) -> bool:
    """Whether a day gone by, or a part of today, is told: "hot yoga last night", "crossfit this morning"."""
    if segment.day is None or any(p.kind == DAY and p.role == WEEKDAY for p in segment.pieces):
        return False
    parted = any(piece.kind == PART_DAY or (piece.kind == DAY and piece.unit) for piece in segment.pieces)
    return bool(parted or segment.day < today)


def _only_lists(segment: Segment) -> bool:
    """Whether nothing but exercises is told: "leg press and hamstring curls at the gym"."""
    named = [piece for piece in segment.pieces if piece.kind == Tag.SPORT]
    return len(named) > 1 and all(piece.kind in LISTED for piece in segment.pieces)


def _counts_exercises(segment: Segment) -> bool:
    """Whether several exercises are told by how many: "20 squats, 15 push ups, 1 min plank"."""
    counted = (NOISE, BARE, DUR)
    return sum(one.kind in counted and two.kind == Tag.SPORT for one, two in pairwise(segment.pieces)) > 1


LISTED: Final = frozenset({Tag.SPORT, Tag.AND, Tag.THEN, Tag.A, Tag.FILL, Tag.AFTER, NOISE})


def is_of_one_set(segment: Segment, seconds: int) -> bool:
    """Whether so short a time is that of one exercise of several: "20 squats, 1 min plank"."""
    named = sum(piece.kind == Tag.SPORT for piece in segment.pieces)
    return seconds <= LONGEST_SET and named > 1 and segment.sport in STILL


LONGEST_SET: Final = 240
"""Seconds (ours)."""
