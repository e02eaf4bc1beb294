"""Times that are results: beside one a race or a distance that is only named was run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import DEEDS, HAS_DAY, HAS_LENGTH, HAS_TIME, NOT_YET, Clause, bits
from core.understanding.pieces import CLOCK, DIST, DUR, Piece
from core.understanding.words import Tag

OFFICIAL: Final = bits(Tag.CHIP, Tag.GUN)
MINUTE: Final = 60
HOURS: Final = 24
"""From here on a clock figure is no time of day."""


def is_timed_behind(clause: Clause, later: Sequence[Clause]) -> bool:
    """Whether a time that nothing else is told of stands behind the clause."""
    following, beyond = later[0], later[-1]
    if following.has == 1 << -DIST and not clause.has & HAS_LENGTH and beyond.sentence == clause.sentence:
        following = beyond  # "race on Saturday, 6.8 km, 29:44"
    if following.sentence != clause.sentence:
        return clause.end != "?" and (_is_only_a_time(following) or _is_a_result(following))
    if following.has & HAS_LENGTH and not clause.has & HAS_LENGTH:
        return _is_a_result(following)  # "race Saturday, 10 km in 44:18"
    return bool(following.has & HAS_TIME) and not following.has & (HAS_LENGTH | HAS_DAY)


def was_finished(clause: Clause, earlier: Clause) -> bool:
    """Whether the time was told just before: "finished in 1:44:09, half marathon in Leeds"."""
    alone = earlier.sentence == clause.sentence and not earlier.has & HAS_LENGTH
    return bool(alone and earlier.has & HAS_TIME and earlier.flags & DEEDS)


def _is_only_a_time(clause: Clause) -> bool:
    """Whether a sentence is a time that says whose it is: "3:41:22 chip time"."""
    return bool(clause.has & HAS_TIME and clause.flags & OFFICIAL) and all(
        piece.kind in (DUR, CLOCK, Tag.CHIP, Tag.GUN, Tag.FILL) for piece in clause.pieces
    )


def _is_a_result(clause: Clause) -> bool:
    """Whether a time to the second is told that is none of the day: "6:12:33", "in 44:18"."""
    if clause.has & HAS_DAY or clause.flags & NOT_YET:
        return False
    return any(_to_the_second(piece) for piece in clause.pieces)


def _to_the_second(piece: Piece) -> bool:
    if piece.kind == DUR:
        return bool(piece.value % MINUTE)
    return piece.kind == CLOCK and (piece.value[0] >= HOURS or piece.unit == "in")
