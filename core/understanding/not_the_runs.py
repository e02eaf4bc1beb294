"""Ways beside that of the run: what the watch said, what the shoes have run in all, what is only rounded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_LENGTH, HAS_TIME, Clause
from core.understanding.pieces import BARE, DIST, NOISE, NOT_IT, Piece
from core.understanding.words import Tag, bits


def leave_the_watch(clauses: Sequence[Clause]) -> None:
    """Leave what the watch said beside what was run: "strava says 5.5 but the run was 6".

    Of two that measured it the first one stands: "the belt showed 6 mi but my foot pod only gives me 5.7".
    """
    for watch, clause in pairwise(clauses):
        told, ways = _ways(watch), [piece for piece in _ways(clause) if piece.kind != NOISE]
        if not clause.flags >> Tag.BUT & 1 or len(told) != 1 or len(ways) != 1 or watch.has & HAS_TIME:
            continue
        links = [piece for piece in clause.pieces if piece.kind in (Tag.WAS, Tag.IS)]
        if watch.flags >> Tag.GUN & 1 and len(links) == 1:
            told[0].kind, links[0].kind = NOISE, Tag.DID
        elif clause.flags >> Tag.GUN & 1 and not watch.flags >> Tag.GUN & 1 and told[0].kind == DIST:
            ways[0].kind = NOISE
        for each in (watch, clause):
            each.count_again()


def _ways(clause: Clause) -> list[Piece]:
    return [piece for piece in clause.pieces if piece.kind in (BARE, DIST, NOISE)]


def take_as_about(clauses: Sequence[Clause]) -> None:
    """Take "maybe" for "about" where it leads to how far was run in that time: "ran an hour, maybe 10k"."""
    for before, clause in pairwise(clauses):
        opens = clause.pieces[0]
        if (
            opens.kind != Tag.PLAN
            or opens.value != ABOUT
            or before.has & HAS_LENGTH
            or not before.has & HAS_TIME
        ):
            continue
        if (
            before.flags & DEEDS
            and before.sentence == clause.sentence
            and clause.has & HAS_AMOUNT == 1 << -DIST
        ):
            opens.kind = Tag.ABOUT
            clause.count_again()


ABOUT: Final = "about"
"""The value of a word that may round a figure or plan what it leads to."""


def leave_what_shoes_ran(clauses: Sequence[Clause]) -> None:
    """Leave what the shoes have run in all to them: "farewell 5 miler in my Pegasus, 612 mi on em"."""
    for clause in clauses:
        for place, (way, on) in enumerate(pairwise(clause.pieces)):
            worn = way.kind == Tag.ON and on.kind == DIST and clause.flags & OF_SHOES
            if worn and on.value >= MOST_IN_ONE_GO:
                on.kind = NOISE  # "shoes now on 300 miles"
                clause.count_again()
                break
            behind = clause.pieces[place + 2 : place + 3]
            if way.kind != DIST or on.kind != Tag.ON or way.value < MOST_IN_ONE_GO:
                continue
            if behind and behind[0].kind in (0, Tag.OTHER, Tag.THAT, *SHOES):
                for piece in clause.pieces:
                    piece.kind = (
                        NOISE if piece is way else Tag.FILL if piece.kind == Tag.OTHER else piece.kind
                    )
                clause.count_again()
                break


OF_SHOES: Final = bits(Tag.SHOE, Tag.SHOES)
SHOES: Final = (Tag.SHOE, Tag.SHOES)


MOST_IN_ONE_GO: Final = 45_000_000_000
"""So far somebody may run on new shoes; what is longer is told of the shoes."""


def take_what_is_official(clauses: Sequence[Clause]) -> None:
    """Leave what one's own watch measured beside the way of a race: "watch said 13.3, official half 1:49"."""
    official = [clause for clause in clauses if clause.flags >> Tag.CHIP & 1 and clause.has >> -DIST & 1]
    if len(official) != 1:
        return
    for clause in clauses:
        if clause.flags >> Tag.GUN & 1 and clause is not official[0] and not clause.has & HAS_TIME:
            for piece in clause.pieces:
                if piece.kind in (DIST, BARE) and piece.role == 0:
                    piece.role = NOT_IT
