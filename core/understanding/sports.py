"""Which sport a clause tells of."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.clauses import HAS_AMOUNT, HAS_LENGTH, Clause
from core.understanding.pieces import A_PART, BARE, DIST, DUR, REPS, Piece
from core.understanding.words import Tag, bits
from core.understanding.worn import WHEN

RUN: Final = Sport.RUN
"""A member of an enumeration by a name of the module, which is looked up ten times as fast (see `tags`)."""
RUN_WORDS: Final = 1 << Tag.RAN | 1 << Tag.RUN | 1 << Tag.WENT | 1 << Tag.KIND
MEANT_RUN: Final = 1 << Tag.RAN | 1 << Tag.WENT
TOOK: Final = "took"
"""The value of a verb that takes time: "11k took 58", "took Monday and Tuesday off"."""
ON_FOOT: Final = frozenset({Sport.WALK, Sport.HIKE})
STILL: Final = frozenset({Sport.STRETCH, Sport.FOAM_ROLL, Sport.STRENGTH, Sport.YOGA, Sport.PILATES})
"""Sports without a distance."""


def are_sets(pieces: list[Piece]) -> bool:
    """Whether what is repeated is an exercise: the time in "kettlebells 3x10, 30 min" is the whole's."""
    return any(piece.kind == Tag.SPORT and piece.value in STILL for piece in pieces)


def sport_of(clause: Clause) -> Sport | None:
    """Return the sport that the clause names; a run word wins over a place ("ran to the gym")."""
    if clause.flags & MEANT_RUN:
        return RUN
    if not clause.flags >> Tag.SPORT & 1:
        return RUN if clause.flags & RUN_WORDS else None
    if clause.pieces[0].kind == Tag.OTHER and not clause.has & HAS_AMOUNT:
        return None  # "did 15k, him on the bike"
    found = [
        piece.value
        for place, piece in enumerate(clause.pieces)
        if piece.kind == Tag.SPORT
        and not _is_denied(clause.pieces[max(place - 3, 0) : place], piece)
        and not _is_done_between(clause.pieces, place)
    ]
    if not found:
        return RUN if clause.flags & RUN_WORDS else None
    if _is_run_of_a_way(clause) or (found[0] is Sport.BIKE and clause.flags >> Tag.SHOE & 1):
        return RUN  # "3k run off the bike", "new Vaporflys out for a spin"
    if found[0] is Sport.WALK and (_is_walked_between(clause) or _is_after_a_run(clause)):
        return RUN
    run = clause.flags & (1 << Tag.RUN | 1 << Tag.KIND)
    if found[0] is Sport.STRENGTH and _is_on_the_belt(clause):
        return RUN
    if (
        run
        and clause.has & HAS_LENGTH
        and not (_is_of_its_kind(clause) or _is_walked_there(clause.pieces) or _is_walked_for_it(clause))
        and found[0] in (Sport.WALK, Sport.STRETCH, Sport.FOAM_ROLL, Sport.STRENGTH)
    ):
        return RUN
    return Sport(_done_there(clause, found))


def _done_there(clause: Clause, found: list[Sport]) -> Sport:
    """Return what was done where a place is named first: "45 min in the pool aqua jogging".

    What "and" joins to it was done beside it.
    """
    place, done = found[0], found[-1]
    if done in DONE_AT.get(place, ()) and not clause.flags & JOINED:
        return done
    return place


JOINED: Final = bits(Tag.AND, Tag.THEN, Tag.WITHIN)
DONE_AT: Final[dict[Sport | None, frozenset[Sport]]] = {
    Sport.SWIM: frozenset({Sport.AQUA_JOG}),
    Sport.STRENGTH: frozenset(
        {Sport.ELLIPTICAL, Sport.STAIRS, Sport.YOGA, Sport.PILATES, Sport.ROW, Sport.BIKE, Sport.STRETCH}
    ),
}
"""What is done in a pool or a gym, whose words else mean that one swam, or lifted weights."""
DONE_THERE: Final = frozenset().union(*DONE_AT.values())


def _is_after_a_run(clause: Clause) -> bool:
    """Whether the way is of what was done before the walk: "walked home after my 10k"."""
    told = [piece.kind for piece in clause.pieces if piece.kind not in (0, Tag.FILL)]
    return told == [Tag.SPORT, Tag.AFTER, Tag.A, DIST] and any(p.value == WHEN for p in clause.pieces)


def _is_on_the_belt(clause: Clause) -> bool:
    """Whether the gym only tells where the treadmill stood: "ジムでトレッドミル30分"."""
    return bool(clause.flags >> Tag.KIND & 1) and any(
        piece.kind == Tag.KIND and piece.value is Kind.TREADMILL for piece in clause.pieces
    )


def _is_of_its_kind(clause: Clause) -> bool:
    """Whether the only kind named is that of the walk: "long walk with the dog 9k"."""
    kinds = [
        after.kind == Tag.SPORT and after.value is Sport.WALK
        for piece, after in pairwise((*clause.pieces, clause.pieces[0]))
        if piece.kind in (Tag.KIND, Tag.RUN)
    ]
    return kinds == [True]


def _is_walked_there(pieces: list[Piece]) -> bool:
    """Whether the kind only tells where a way was walked: "1.6 miles walking on the treadmill"."""
    return any(
        way.kind == DIST and walk.value is Sport.WALK and where.kind == Tag.KIND and where.value in PLACES
        for way, walk, where in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )


def _is_walked_for_it(clause: Clause) -> bool:
    """Whether runs are only named behind why or when a way was walked: "4 miles because running hurts"."""
    pieces = clause.pieces
    ways = [at for at, piece in enumerate(pieces) if piece.kind == DIST]
    runs = [at for at, piece in enumerate(pieces) if piece.kind in (Tag.RUN, Tag.KIND)]
    walks = [at for at, piece in enumerate(pieces) if piece.kind == Tag.SPORT]
    if len(ways) != 1 or len(walks) != 1 or not walks[0] < ways[0] < runs[0]:
        return False
    return any(piece.kind == Tag.AFTER for piece in pieces[ways[0] : runs[0]])


PLACES: Final = frozenset({Kind.TREADMILL, Kind.TRAIL, Kind.HILLS})


def _is_walked_between(clause: Clause) -> bool:
    """Whether only a part was walked: "10x300m w/ 100m walk", "walked the last mile"."""
    ways = [piece.role for piece in clause.pieces if piece.kind in (DIST, BARE)]
    if ways[:1] == [A_PART] and ways.count(0) == 1 and clause.flags >> Tag.OF & 1:
        return True  # "walked the last 2k of my 10k"
    part = clause.flags & (1 << Tag.PART | 1 << Tag.LAST | 1 << Tag.THAT) and not clause.has & HAS_AMOUNT
    repeats = clause.has >> -REPS & 1
    return bool(part or repeats or (ways and all(role == A_PART for role in ways)))


def _is_denied(ahead: list[Piece], piece: Piece) -> bool:
    """Whether the sport was not done, or only walked between: "30 min without walking", "5k with a walk"."""
    if not ahead:
        return False
    behind = next((before for before in reversed(ahead) if before.kind not in SO_MUCH), piece)
    within = behind.kind == Tag.WITHIN
    return ahead[-1].kind == Tag.NOT or (within and piece.value is Sport.WALK)


def _is_done_between(pieces: list[Piece], place: int) -> bool:
    """Whether the sport only filled the pauses: "6x600 with squats between"."""
    return any(piece.kind == Tag.BETWEEN for piece in pieces[place + 1 : place + 3])


SO_MUCH: Final = frozenset({Tag.A, DIST, DUR})


def _is_run_of_a_way(clause: Clause) -> bool:
    """Whether "3k run" comes before the sport: "3k run off the bike"."""
    for piece, after in pairwise(clause.pieces):
        if piece.kind == Tag.SPORT:
            return False
        if piece.kind == DIST and after.kind == Tag.RUN:
            return True
    return False
