"""Whether a run is told as only a watch tells it, whatever heads it: "HM training wk 7: 15k 1:21:40"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import Clause, bits
from core.understanding.pieces import BARE, CLOCK, DIST, DUR, HAS_TIME, HR, OVER_TIME, Piece
from core.understanding.plausible import KM
from core.understanding.race_days import names_a_route
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.values import About
from core.understanding.words import Tag


def is_exact(piece: Piece, tokens: Tokens) -> bool:
    """Whether a time is told as only a watch does, by figures and a colon, and is none of the day."""
    if piece.kind == CLOCK:
        return piece.unit != "at"
    return piece.kind == DUR and (tokens[piece.first].kind == CLOCK_TOKEN or piece.value % 60 > 0)


def is_reported(clauses: Sequence[Clause], tokens: Tokens) -> bool:
    """Whether a way is told with what only a watch tells: its time, or the beats of the heart."""
    ways = [p for c in clauses for p in c.pieces if p.kind == DIST and p.role in (0, OVER_TIME)]
    if len(ways) != 1 or ways[0].value > LONGEST:
        return False
    return any(piece.kind == HR or is_exact(piece, tokens) for c in clauses for piece in c.pieces)


def is_by_a_watch(clause: Clause, before: Clause, behind: Sequence[Clause], tokens: Tokens) -> bool:
    """Whether what only goes on with a plan has a way and its time to the second: signs of both.

    "schedule had me at 6 but I felt good so 8, 1:10:40"; a list of goals has a time for each.
    """
    if before.has & HAS_TIME or clause.flags >> Tag.THRESHOLD & 1:
        return False
    timed = bool(behind) and behind[0].sentence == clause.sentence and is_exact(behind[0].pieces[0], tokens)
    told = [clause, behind[0]] if timed else [clause]
    pieces = [piece for each in told for piece in each.pieces]
    ways = [piece for piece in pieces if piece.kind in (DIST, BARE)]
    times = [piece for piece in pieces if is_exact(piece, tokens)]
    return len(ways) == 1 == len(times) and ways[0].first < times[0].first


NOT_DONE: Final = frozenset({About.PLAN, About.WISH, About.SKIPPED})


def heads_a_report(clauses: Sequence[Clause], place: int, tokens: Tokens) -> bool:
    """Whether the week of one's training only heads a run with its time: "HM training wk 7: 15k 1:21:40".

    What is told of a week alone ("week 7: 48 km, 4:31:20") may be all of it; so may a long way (ours).
    """
    head, told = clauses[place], clauses[place + 1 :]
    if not told:
        return False
    if head.flags >> Tag.TOPIC & 1 and names_a_route(head.pieces, tokens):
        return is_reported(told, tokens)
    if not _numbers_a_week(head, tokens) or not is_reported(told, tokens):
        return False
    of_one = any(clause.flags & OF_ONE_RUN or clause.has >> -HR & 1 for clause in told)
    named = len(head.pieces) > 1 or (place > 0 and bool(clauses[place - 1].flags >> Tag.TOPIC & 1))
    if not of_one and not named:
        return False
    for clause in told if not of_one else ():
        clause.doubt = clause.doubt or any(p.kind == DIST and p.value > LONG for p in clause.pieces)
    return True


def _numbers_a_week(head: Clause, tokens: Tokens) -> bool:
    """Whether "week 7" is told, also as of a plan: "Woche 7 im HM-Plan"."""
    if any(p.kind == Tag.PERIOD and tokens[p.last - 1].kind == NUMBER for p in head.pieces):
        return True
    if [piece.kind for piece in head.pieces] == [Tag.PLAN, Tag.SPAN]:
        return True  # "taper week: 8k @ 5:30"
    return any(
        week.kind == Tag.SPAN and week.value >= A_WEEK and tokens[week.last].kind == NUMBER
        for week in head.pieces
        if week.last < len(tokens)
    )


A_WEEK: Final = 7
LONG: Final = 25 * KM
OF_ONE_RUN: Final = bits(Tag.RUN, Tag.KIND, Tag.RAN, Tag.WITHIN, Tag.DID)
LONGEST: Final = 55 * KM
"""What is longer may be the sum of many runs (ours)."""
