"""The parts of one run, added up: what is its way, its time and its kind, and what is only a part's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from core.domain.record import Kind
from core.understanding.clauses import Clause
from core.understanding.parts import WARMS, is_time_of
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    NOISE,
    PACE,
    REPS,
    TOTAL,
    WARMING,
    Piece,
    length,
)
from core.understanding.sports import RUN_WORDS
from core.understanding.whole_of_parts import SAME
from core.understanding.words import Tag

TIMES: Final = frozenset({DUR, CLOCK, PACE})
ORDER: Final = frozenset({Tag.PART, Tag.NEXT, Tag.LAST, Tag.THAT})
"""What tells which of the parts it is."""
LEADS: Final = frozenset({Tag.A, Tag.ABOUT, Tag.AND, Tag.THEN, Tag.OF, Tag.TOTAL}) | ORDER
SAY_NOT_HOW: Final = LEADS | {DAY, Tag.ME, Tag.DID, Tag.WENT}
SEVERAL: Final = 2
SHORTEST_LIST: Final = 3
MOST_WITHOUT_SIGN: Final = 26
"""So long a run may be that is told by figures without a sign: what is more is rather minutes (ours)."""
GENTLE: Final = frozenset({Kind.EASY, Kind.RECOVERY})


class Part:
    """One part: its clause, its figure, and whether it is told how it was."""

    __slots__ = ("clause", "figure", "place")

    def __init__(self, clause: Clause, place: int) -> None:
        self.clause = clause
        self.place = place
        self.figure = clause.pieces[place]

    @property
    def how(self) -> list[Piece]:
        """What is told of how it was."""
        return [
            piece
            for piece in self.clause.pieces
            if piece is not self.figure and piece.kind not in SAY_NOT_HOW
        ]

    def says(self, *tags: int) -> bool:
        return any(self.clause.flags >> tag & 1 for tag in tags)

    def way(self, sign: str) -> int:
        value = self.figure.value
        return int(value) if self.figure.kind != BARE else length(str(value), sign)


def add_times(chain: Sequence[Part], clauses: Sequence[Clause]) -> None:
    """Add up the times of the parts, where no other is told: "15 min easy, 20 min tempo, 10 min easy"."""
    own = {id(part.figure) for part in chain}
    if any(part.clause.flags & WARMS for part in chain) or len(chain) < SHORTEST_LIST:
        return
    others = [
        piece for clause in clauses for piece in clause.pieces if piece.kind in TIMES and id(piece) not in own
    ]
    if others or any(clause.has >> -REPS & 1 for clause in clauses):
        return
    chain[0].figure.value = sum(int(part.figure.value) for part in chain)
    _leave_kinds(chain)
    for part in chain[1:]:
        part.figure.kind = NOISE
        part.clause.count_again()


def add_ways(chain: Sequence[Part], clauses: Sequence[Clause], sign: str) -> None:
    """Make the ways of the parts those of one run, or leave them to the whole that is told beside them."""
    unit = next((part.figure.unit for part in chain if part.figure.kind == DIST), "")
    if not unit and not _may_be_ways(chain, clauses):
        return
    unit = unit or sign
    whole, chain = _whole_among(chain, unit)
    in_all = sum(part.way(unit) for part in chain)
    whole = whole or _whole_beside(chain, clauses)
    if whole is not None and in_all > (1 + SAME) * whole:
        return
    for part in chain:
        figure = part.figure
        if figure.kind == BARE:
            figure.kind, figure.value, figure.unit = DIST, part.way(unit), unit
        figure.role = WARMING if whole is None else A_PART
        for piece in part.clause.pieces:
            if piece.kind in ORDER:
                piece.kind, piece.value = Tag.FILL, None
            elif piece.kind == Tag.TOPIC:
                piece.kind, piece.value = Tag.RUN, None
        _leave_times(part, in_all, closes=part is chain[-1])
        part.clause.count_again()
    _leave_kinds(chain)
    _take_time_of_the_whole(chain, clauses, in_all)


def _may_be_ways(chain: Sequence[Part], clauses: Sequence[Clause]) -> bool:
    """Whether figures without a sign are ways: what is run at a pace, or is no more than a run is long."""
    if any(piece.kind in (CLOCK, PACE) for part in chain for piece in part.how):
        return True
    flags = 0
    for clause in clauses:
        flags |= clause.flags
    is_long = any(
        piece.kind == Tag.KIND and piece.value is Kind.LONG for clause in clauses for piece in clause.pieces
    )
    whole = sum(float(part.figure.value) for part in chain)
    return bool(flags & (RUN_WORDS | WARMS)) and (is_long or whole <= MOST_WITHOUT_SIGN)


def leave_to_repetitions(parts: Iterable[Part]) -> None:
    """Leave to repetitions what is run before and behind: "20 min easy, 3x8 min, 10 min easy, 12k total"."""
    beside = [part for part in parts if part.says(Tag.KIND, Tag.RUN, Tag.WARM, Tag.COOL)]
    if len({id(part.clause) for part in beside}) < SEVERAL:
        return
    for part in beside:
        part.figure.role = A_PART if part.figure.kind == DUR else WARMING


def are_all_of(chain: Sequence[Part], clauses: Sequence[Clause], sign: str) -> bool:
    """Whether two parts make up the whole that is told beside them: "8 miles: 4 easy, 4 at 7:30"."""
    whole = _whole_beside(chain, clauses)
    if whole is None or len(chain) != SEVERAL or chain[0].figure.kind == DUR:
        return False
    units = {part.figure.unit for part in chain if part.figure.kind == DIST} or {
        piece.unit for clause in clauses for piece in clause.pieces if piece.kind == DIST
    }
    unit = units.pop() if len(units) == 1 else sign
    in_all = sum(part.way(unit) for part in chain) if unit in ("km", "mi") else 0
    return all(part.how for part in chain) and abs(in_all - whole) <= SAME * whole


def _whole_among(chain: Sequence[Part], sign: str) -> tuple[int | None, Sequence[Part]]:
    """Return the whole that is told before or behind the parts, without how it was, and the parts."""
    for whole, parts in ((chain[0], chain[1:]), (chain[-1], chain[:-1])):
        in_all = sum(part.way(sign) for part in parts)
        told = any(piece.kind != Tag.RAN for piece in whole.how)  # "ran 8, 4.5 out and 3.5 back"
        if told or len(parts) < SEVERAL or not any(part.how for part in parts):
            continue
        if abs(in_all - whole.way(sign)) <= SAME * in_all:
            return whole.way(sign), parts
    return None, chain


def _whole_beside(chain: Sequence[Part], clauses: Sequence[Clause]) -> int | None:
    """Return the way that is told beside the parts, as far as it has a sign."""
    own = {id(part.clause) for part in chain}
    for clause in clauses:
        if id(clause) in own or not clause.has >> -DIST & 1 or clause.flags >> Tag.SPORT & 1:
            continue
        for piece in clause.pieces:
            if piece.kind == DIST:
                return int(piece.value)
    return None


def _leave_times(part: Part, in_all: int, *, closes: bool) -> None:
    """Leave the pace and the time of a part with it; what `closes` the last one may be the whole's."""
    led = 0
    for piece in part.clause.pieces:
        if piece.kind in TIMES and piece is not part.figure:
            paced = piece.kind == PACE or led in (Tag.AT, Tag.ON)
            took = led == Tag.IN and is_time_of(piece, int(part.figure.value))  # "5 km flat out in 22:40"
            mine = paced or took or not is_time_of(piece, in_all)
            piece.role = A_PART if mine else TOTAL if closes else piece.role
        led = piece.kind


def _leave_kinds(chain: Sequence[Part]) -> None:
    """Leave "easy" with its part, where another part was run in another way."""
    gentle = [piece for part in chain for piece in _kinds(part, chain) if piece.value in GENTLE]
    otherwise = any(not any(piece in gentle for piece in part.clause.pieces) for part in chain)
    if not gentle or not otherwise:
        return
    for piece in gentle:
        piece.kind, piece.value = Tag.RUN, None
    for part in chain:
        part.clause.count_again()


def _kinds(part: Part, chain: Sequence[Part]) -> list[Piece]:
    """Return the kinds that are those of the part: what opens the first one is told of all."""
    led = all(each.place and each.clause.pieces[each.place - 1].kind == Tag.KIND for each in chain)
    place = part.place if part is chain[0] and not led else 0  # "easy 2, tempo 4, easy 2"
    return [piece for piece in part.clause.pieces[place:] if piece.kind == Tag.KIND]


def _take_time_of_the_whole(chain: Sequence[Part], clauses: Sequence[Clause], in_all: int) -> None:
    """Take a time that stands by itself behind the parts for that of all: "2 wu, 5 tempo, 1 cd. 1:02:10"."""
    behind = clauses[_place_of(chain[-1].clause, clauses) + 1 :]
    for clause in behind[:1]:
        times = [piece for piece in clause.pieces if piece.kind in (DUR, CLOCK)]
        if len(times) == 1 and clause.pieces[0] is times[0] and is_time_of(times[0], in_all):
            times[0].role = TOTAL


def _place_of(clause: Clause, clauses: Sequence[Clause]) -> int:
    return next(place for place, each in enumerate(clauses) if each is clause)
