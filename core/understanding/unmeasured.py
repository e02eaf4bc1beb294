"""Whether a run is told of which nobody says how far it was: "did the usual", "week 4 run 1 done"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.understanding.naming import DENIES, NAMES_RUNS, names_a_run
from core.understanding.pieces import (
    A_PART,
    BARE,
    DAY,
    DIST,
    IN_ITS_PLACE,
    LAPS,
    NOISE,
    OVER_TIME,
    PART_DAY,
    SET_OUT_FOR,
)
from core.understanding.plausible import KM
from core.understanding.segments import THROUGH, Segment
from core.understanding.sports import MEANT_RUN
from core.understanding.things import WAY
from core.understanding.words import Tag, bits

if TYPE_CHECKING:
    from core.understanding.clauses import Clause


def tells_of_run(segment: Segment) -> bool:
    """Whether a run is told, by all of its words or by a sentence beside which others are remarks."""
    if _tells(segment):
        return True
    if segment.clauses[0].sentence == segment.clauses[-1].sentence or segment.has:
        return False
    return any(_tells(one) for one in _sentences(segment))


def _sentences(segment: Segment) -> list[Segment]:
    found: dict[int, Segment] = {}
    for clause in segment.clauses:
        found.setdefault(clause.sentence, Segment()).add(clause, segment.sport)
    return list(found.values())


def _tells(segment: Segment) -> bool:
    flags = segment.flags
    if _only_sums_up(segment):
        return False
    if flags >> Tag.STRANGE & 1:
        return _runs_beside(segment)
    if (
        flags & MEANT_RUN
        or _came_back_early(segment)
        or _numbers_a_session(segment)
        or _went_the_usual(segment)
        or _runs_beside(segment)
        or is_the_usual(segment)
        or any(p.kind == DIST and p.role == A_PART for p in segment.pieces)
        or counts_laps(segment)
        or _leads_along(segment)
        or (flags >> Tag.DID & 1 and (_trained(segment) or _went_a_way(segment)))
        or (flags & NAMES_RUNS and not flags & DENIES and names_a_run(segment))
    ):
        return True
    return bool(
        flags & (1 << Tag.RUN | 1 << Tag.KIND)
        and (
            flags & (1 << Tag.DID)
            or segment.day is not None
            or (segment.part is not None and not flags >> Tag.IS & 1)
        )
        and not flags & (1 << Tag.IS | 1 << Tag.WAS | 1 << Tag.OTHER)
        and (not flags >> Tag.TOPIC & 1 or segment.pieces[0].kind == Tag.DID)  # "did the club session"
    )


def took_its_place(segment: Segment) -> bool:
    """Whether it was done in a run's place: "too icy, gym instead"."""
    return any(piece.kind == Tag.FILL and piece.value == IN_ITS_PLACE for piece in segment.pieces)


def _leads_along(segment: Segment) -> bool:
    """Whether a run and its way are all that is told: "out and back along the beach"."""
    pieces = [piece for piece in segment.pieces if piece.kind not in (Tag.KIND, Tag.A, Tag.FILL)]
    if len(pieces) < 2 or pieces[0].kind != Tag.RUN:
        return False
    along = pieces[1].kind == Tag.AFTER and pieces[1].value == THROUGH
    return along and all(piece.kind == 0 for piece in pieces[2:])


def counts_laps(segment: Segment) -> bool:
    """Whether laps are told whose length nobody says: "8 laps of the track easy", "3 laps of the common"."""
    if not any(piece.kind == NOISE and piece.value == LAPS for piece in segment.pieces):
        return False
    pieces = [piece for piece in segment.pieces if piece.kind not in (DAY, PART_DAY)]
    led = [piece.kind for piece in pieces[1:3]]
    opens = (
        pieces[:1] != []
        and pieces[0].kind == NOISE
        and (led[:1] in ([Tag.OF], [Tag.AFTER]) or led == [0, Tag.A])
    )
    return opens or bool(segment.flags & (1 << Tag.RUN | 1 << Tag.KIND | 1 << Tag.DID))


TRAINED: Final = "trained"
"""The value of a word for a training of which nothing else is told: "got out there", "trained"."""


def _trained(segment: Segment) -> bool:
    dated = segment.day is not None or segment.part is not None
    return dated and any(piece.kind == Tag.DID and piece.value == TRAINED for piece in segment.pieces)


def _went_a_way(segment: Segment) -> bool:
    """Whether nothing but a way with a name was done: "did the canyon route twice"."""
    told = [piece for piece in segment.pieces if piece.kind not in (Tag.FILL, Tag.ME, DAY, PART_DAY)]
    if len(told) < A_WAY or told[0].kind != Tag.DID or told[0].value is not None or told[1].kind != Tag.A:
        return False
    named = told[-1].kind == Tag.TOPIC and told[-1].value == WAY
    return named and all(piece.kind == 0 for piece in told[2:-1])


A_WAY: Final = 4
"""So many pieces the shortest has: "did the river route"; "did the course" may be of anything."""


def _only_sums_up(segment: Segment) -> bool:
    """Whether nothing but what one runs in a week or longer is told: "I ran 15 miles a week last year"."""
    lengths = [piece for piece in segment.pieces if piece.kind in (DIST, BARE)]
    if not lengths or any(piece.role != OVER_TIME for piece in lengths):
        return False
    return segment.vague_day or any(piece.kind == DIST and piece.value > OF_MONTHS for piece in lengths)


OF_MONTHS: Final = 250 * KM
"""So much nobody runs in a week: "I've run 540k this year so far" is no run that was forgotten."""
OF_THE_USUAL: Final = frozenset(
    {Tag.USUAL, Tag.TOPIC, Tag.RUN, Tag.DID, Tag.ME, Tag.FILL, Tag.A, DAY, PART_DAY, NOISE}
)


def is_the_usual(segment: Segment) -> bool:
    """Whether nothing but the usual round is told, whose way everybody knows but us."""
    usual = segment.flags >> Tag.USUAL & 1
    return bool(usual) and all(piece.kind in OF_THE_USUAL for piece in segment.pieces)


NO_RUN: Final = bits(Tag.STRANGE, Tag.IS, Tag.WAS, Tag.OTHER, Tag.TOPIC, Tag.NOT, Tag.FOR, Tag.HAVE)
OF_A_DAY: Final = frozenset({DAY, PART_DAY, Tag.RUN, Tag.KIND, Tag.A, Tag.FILL, Tag.DID, Tag.ME})


def _runs_beside(segment: Segment) -> bool:
    """Whether one of several clauses is all of a run and its day: "treadmill today, display was broken"."""
    return len(segment.clauses) > 1 and any(_is_run_of_a_day(clause) for clause in segment.clauses)


def _is_run_of_a_day(clause: Clause) -> bool:
    if clause.flags & NO_RUN:
        return False
    if clause.flags & MEANT_RUN:
        return True
    dated = any(piece.kind in (DAY, PART_DAY) for piece in clause.pieces)
    return dated and bool(clause.flags & NAMES_RUNS) and all(p.kind in OF_A_DAY for p in clause.pieces)


def _came_back_early(segment: Segment) -> bool:
    """Whether the way that was set out for is left, and the rest says that it was not run: see `weighing`."""
    left = any(piece.role == SET_OUT_FOR and piece.kind in (DIST, BARE) for piece in segment.pieces)
    return left and bool(segment.flags & bits(Tag.RETREAT, Tag.DID))


def _numbers_a_session(segment: Segment) -> bool:
    """Whether a session of a plan was done: "week 4 run 1 done"."""
    told = [piece.kind for piece in segment.pieces if piece.kind != Tag.A]
    done = segment.flags & bits(Tag.DID, Tag.FILL)
    return bool(done) and any(
        week in (Tag.SPAN, Tag.PERIOD) and NOISE in (number, last) and session in (Tag.RUN, Tag.SPAN)
        for week, number, session, last in zip(told, told[1:], told[2:], told[3:], strict=False)
    )


def _went_the_usual(segment: Segment) -> bool:
    """Whether a clause is the usual round, another that one was out: "out with the club, usual route"."""
    if not segment.flags >> Tag.USUAL & 1 or segment.flags & bits(Tag.IS, Tag.OTHER, Tag.FOR):
        return False
    told = [clause for clause in segment.clauses if clause.flags >> Tag.USUAL & 1]
    whole = any(all(piece.kind in OF_THE_USUAL for piece in clause.pieces) for clause in told)
    out = segment.flags & bits(Tag.DID, Tag.WITHIN) or segment.day is not None or segment.part is not None
    return whole and bool(out)
