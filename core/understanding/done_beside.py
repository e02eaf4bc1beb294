"""Another sport before or behind a run, in one breath: "5k then walked home", "yoga 20 min + 2 miles"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.domain.record import Sport
from core.understanding.clauses import HAD, HAS_AMOUNT, HAS_LENGTH, HAS_TIME, Clause, bits
from core.understanding.pieces import DIST, DUR, SAID
from core.understanding.plausible import KM
from core.understanding.sports import RUN_WORDS, STILL
from core.understanding.wholes import amounts
from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.segments import Segment

PLUS: Final = "+"


UPHILL: Final = bits(Tag.CLIMB, Tag.KIND)
"""Where one of these is told of a walk behind a run, only that part was walked."""


def is_done_beside(current: Segment, clause: Clause, sport: Sport, following: Clause | None) -> bool:
    """Whether the sport behind a way that was run is only named: "3 miles then stairs", "5k then walked"."""
    if sport is Sport.RUN or clause.has & HAS_AMOUNT or current.sport not in (None, Sport.RUN):
        return False
    if not current.has & HAS_LENGTH or (following is not None and amounts(following)):
        return False
    if sport is Sport.WALK and clause.flags & UPHILL:
        return True  # "6k, walked up the big hill"
    if sport is Sport.WALK and [piece.kind for piece in clause.pieces[:2]] == [Tag.DID, Tag.TO]:
        return bool(clause.pieces[0].value == HAD)  # "2k, had to walk"
    if [piece.kind for piece in clause.pieces] == [Tag.BUT, Tag.SPORT, Tag.FILL]:
        return bool(clause.pieces[-1].value == SAID)  # "15k but walked home"
    if clause.pieces[0].kind == Tag.SPORT and clause.pieces[-1].kind == Tag.AFTER:
        return not clause.flags & RUN_WORDS  # "10k, walked the dog after"
    joined = clause.flags >> Tag.THEN & 1 or (
        len(clause.pieces) > 1 and clause.pieces[0].kind == Tag.AND and clause.pieces[1].kind == Tag.SPORT
    )
    return bool(joined) and not clause.flags & RUN_WORDS


def is_run_beside(current: Segment, clause: Clause, has: int) -> bool:
    """Whether a way is told behind another sport that is whole, or has no way: "yoga 20 min + 2 miles"."""
    if not has & 1 << -DIST or current.has & HAS_LENGTH or current.sport in (None, Sport.RUN):
        return False
    if current.sport in STILL:
        return bool(current.has & HAS_TIME)
    if clause.flags >> Tag.AND & 1 and current.has & HAS_TIME and _is_too_slow(current, clause):
        return True
    return clause.joint == PLUS or bool(clause.flags >> Tag.THEN & 1)


def _is_too_slow(current: Segment, clause: Clause) -> bool:
    """Whether nobody rides so short a way in that time: "1 hour bike and 3 miles" are two things."""
    if current.sport is not Sport.BIKE or clause.flags >> Tag.SPORT & 1:
        return False
    times = [piece.value for piece in current.pieces if piece.kind == DUR]
    ways = [piece.value for piece in clause.pieces if piece.kind == DIST]
    return len(times) == len(ways) == 1 and times[0] * KM > SLOWEST_RIDE * ways[0]


SLOWEST_RIDE: Final = 300
"""Seconds a kilometre (ours)."""


def ran_on(before: Segment, clause: Clause) -> int:
    """Return the flag of the verb that "and" shares: "ran 45 min this morning and 30 min tonight"."""
    shared = clause.flags >> Tag.AND & clause.has >> -DUR & 1 and not clause.flags >> Tag.SPORT & 1
    return before.flags & 1 << Tag.RAN if shared else 0
