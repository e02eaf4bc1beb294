"""What was run in a week, in a month, in all: the sum of many runs, and none of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import HAS_LENGTH, Clause, bits
from core.understanding.pieces import BARE, DIST, DUR, NOISE, OVER_TIME, PART_DAY, REPS, SPAN, M
from core.understanding.reported import LONGEST
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

LENGTHS: Final = frozenset({DIST, BARE, M, SPAN})
A_DAY: Final = 24 * 3600


def is_all_of_a_week(own: Sequence[Clause]) -> bool:
    """Whether nothing is told but the sum of a week or longer and its time: "weekly total 54k, 5h12"."""
    ways = [piece for clause in own for piece in clause.pieces if piece.kind in LENGTHS]
    return bool(ways) and all(piece.role == OVER_TIME for piece in ways) and not any(c.days for c in own)


OF_ONE: Final = bits(Tag.RUN, Tag.KIND, Tag.SPORT, Tag.RACED, Tag.WITHIN)


def sums_up(clause: Clause, before: Clause | None, tokens: Tokens) -> bool:
    """Whether a way is the sum of many runs: of a month, of so many runs, or in more than a day."""
    ways = [piece for piece in clause.pieces if piece.kind in LENGTHS] if clause.has & HAS_LENGTH else []
    if not ways:
        return any(piece.kind == DUR and piece.value >= A_DAY for piece in clause.pieces)
    if before is not None and _is_a_month(before, tokens) and clause.joint == ":" and not clause.days:
        return all(piece.kind == DIST and piece.value > LONGEST for piece in ways)
    if clause.flags >> Tag.SPAN & 1 and all(p.kind == DIST and p.value > FAR_TOO_LONG for p in ways):
        return any(piece.kind == Tag.SPAN and piece.value >= A_WEEK for piece in clause.pieces)
    totals = clause.flags >> Tag.PERIOD & clause.flags >> Tag.TOTAL & 1
    if totals and not clause.days and all(p.kind == DIST and p.value > LONGEST for p in ways):
        return True  # "10月は合計186km"
    counts = clause.has >> -NOISE & 1 and not clause.has >> -REPS & 1  # "12x400 w/ 200 jogs"
    return bool(counts) and any(
        piece.kind == NOISE and tokens[piece.last - 1].tag == Tag.RUN and tokens[piece.last - 1].value == MANY
        for piece in clause.pieces
    )


def counts_many(clauses: Sequence[Clause], clause: Clause, tokens: Tokens) -> bool:
    """Whether a clause beside it only counts runs or days: "55 miles, 5 runs", "6 days, 52 miles"."""
    ways = [piece for piece in clause.pieces if piece.kind == DIST]
    for other in clauses if ways and not clause.days and not clause.any(PART_DAY) else ():
        if len(other.pieces) != 1 or other.pieces[0].kind != NOISE or other.sentence != clause.sentence:
            continue
        counted = tokens[other.pieces[0].last - 1]
        if counted.tag == Tag.RUN and counted.value == MANY:
            return True
        if counted.tag == Tag.SPAN and ways[0].value > LONGEST:
            return True
    return False


def _is_a_month(head: Clause, tokens: Tokens) -> bool:
    months = [piece for piece in head.pieces if piece.kind not in (Tag.TO, Tag.HYPHEN, Tag.FILL, Tag.BUT)]
    hails = len(months) > 1 and months[0].kind == 0 and tokens[months[0].first].tag is None
    months = months[hails:]  # "yo February: 142 miles"
    return bool(months) and all(tokens[piece.first].tag == Tag.MONTH for piece in months)


A_WEEK: Final = 7
FAR_TOO_LONG: Final = 2 * LONGEST
MANY: Final = "many"
"""The value of a plural: "47 miles in 6 runs"."""


def sums_up_as_well(before: Clause | None, clause: Clause) -> bool:
    """Whether another sum of a week follows: "38 miles last week, 41 the week before"."""
    if before is None:
        return False
    vague = bool(clause.days) and all(day.value is None and not day.may for day in clause.days)
    summed = before.about is About.CHATTER and before.days and all(day.value is None for day in before.days)
    return bool(vague and summed and before.has & HAS_LENGTH and before.sentence == clause.sentence)
