"""Whether a clause tells of another run than the one before: what parts them is no day and no sport."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from core.understanding.clauses import HAS_LENGTH, HAS_TIME, RESTS, Clause
from core.understanding.doubting import AHEAD, WHEN
from core.understanding.pieces import BARE, DAY, DIST, SAID
from core.understanding.wholes import warms, way_and_time, way_run_on
from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.segments import Segment


def is_of_the_other_side(current: Segment, clause: Clause, has: int) -> bool:
    """Whether one way is told before and one after the same thing: "4 miles before work & 5 after"."""
    both = has & HAS_LENGTH and current.has & HAS_LENGTH  # the second may be told without its sign
    if not both or not clause.flags & current.flags & 1 << Tag.AFTER:
        return False
    sides = [
        {piece.value for piece in pieces if piece.kind == Tag.AFTER and piece.value in (WHEN, AHEAD)}
        for pieces in (current.pieces, clause.pieces)
    ]
    return len(sides[0]) == len(sides[1]) == 1 and sides[0] != sides[1]


def is_day_after_rest(current: Segment, clause: Clause) -> bool:
    """Whether a day is told after a day of rest: "Thu: rest, Fri: 10k"."""
    if current.has or not current.flags & RESTS:
        return False
    days = [piece.value for piece in clause.pieces if piece.kind == DAY and piece.value is not None]
    return bool(days and current.day not in (None, days[0]))


def is_run_again(current: Segment, clause: Clause) -> bool:
    """Whether a second way has a time of its own: "5k in 25:30 and then 3k in 18:00".

    Ways that grow are the marks of one run ("5k in 25:00 and 10k in 51:00"), unless "then" parts them.
    """
    then = clause.flags >> Tag.THEN & 1
    if _are_told_as_two(current, clause) or (clause.flags >> Tag.FILL & 1 and _is_way_home(current, clause)):
        return True
    if not then and not clause.flags >> Tag.AND & 1:
        return False
    second = way_and_time(clause.pieces) or (way_run_on(clause) if then else None)
    first = way_and_time(current.pieces) if second is not None else None
    if first is None or second is None or current.warms or warms(clause):
        return False
    return bool(then or second <= first)


def is_run_back(current: Segment, clause: Clause, following: Clause | None) -> bool:
    """Whether a way there and one back are told, a verb each: "ran to work 4.5 miles, ran home 5.2"."""
    in_all = clause.flags if following is None else clause.flags | following.flags
    if in_all >> Tag.TOTAL & 1 or not clause.has >> -DIST & 1 or len(current.clauses) != 1:
        return False
    if following is not None and following.has & HAS_TIME and not following.has & HAS_LENGTH:
        return False  # "..., ran home 2k, 24 min" may be of both
    there = any(ran.kind == Tag.RAN and to.kind == Tag.TO for ran, to in pairwise(current.pieces))
    home = any(piece.kind == Tag.FILL for piece in clause.pieces[1:2])
    return there and home and bool(current.has >> -DIST & 1)


def _is_way_home(current: Segment, clause: Clause) -> bool:
    """Whether the way to work is told before, and the one home here: "6.2km in (34:05), 6.9km home"."""
    home = any(
        way.kind == DIST and where.kind == Tag.FILL and where.value == SAID
        for way, where in pairwise(clause.pieces)
    )
    return home and any(told.pieces[-1].kind == Tag.IN and told.has >> -DIST & 1 for told in current.clauses)


def _are_told_as_two(current: Segment, clause: Clause) -> bool:
    """Whether "double day" says that each way is a run of its own: "double: 6k 31:10 / 8k 42:55"."""
    if not current.twice or current.warms or warms(clause):
        return False
    ways = [piece for piece in current.pieces if piece.kind == DIST and piece.role == 0]
    more = [piece for piece in clause.pieces if piece.kind == DIST and piece.role == 0]
    if not more and clause.pieces[0].kind == Tag.AND:
        more = [piece for piece in clause.pieces if piece.kind == BARE and piece.role == 0 and not piece.unit]
    return len(ways) == len(more) == 1
