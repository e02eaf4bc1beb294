"""Another sport before or behind a run, in one breath: "5k then walked home", "yoga 20 min + 2 miles"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.domain.record import Sport
from core.understanding.clauses import HAS_AMOUNT, HAS_LENGTH, HAS_TIME, Clause
from core.understanding.pieces import DIST
from core.understanding.sports import RUN_WORDS, STILL
from core.understanding.wholes import amounts
from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.segments import Segment

PLUS: Final = "+"


def is_done_beside(current: Segment, clause: Clause, sport: Sport, following: Clause | None) -> bool:
    """Whether the sport behind a way that was run is only named: "3 miles then stairs", "5k then walked"."""
    if sport is Sport.RUN or clause.has & HAS_AMOUNT or current.sport not in (None, Sport.RUN):
        return False
    if not current.has & HAS_LENGTH or (following is not None and amounts(following)):
        return False
    joined = clause.flags >> Tag.THEN & 1 or (
        len(clause.pieces) > 1 and clause.pieces[0].kind == Tag.AND and clause.pieces[1].kind == Tag.SPORT
    )
    return bool(joined) and not clause.flags & RUN_WORDS


def is_run_beside(current: Segment, clause: Clause, has: int) -> bool:
    """Whether a way is told behind another sport that is whole, or has no way: "yoga 20 min + 2 miles"."""
    if current.sport in (None, Sport.RUN) or not has & 1 << -DIST or current.has & HAS_LENGTH:
        return False
    if current.sport in STILL:
        return bool(current.has & HAS_TIME)
    return clause.joint == PLUS or bool(clause.flags >> Tag.THEN & 1)
