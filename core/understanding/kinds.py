"""Which kind of run the words name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.record import Kind
from core.understanding import gates
from core.understanding.clauses import HAS_TIME
from core.understanding.doubting import AHEAD
from core.understanding.pieces import A_PART, DIST, FUTURE, NOISE, Piece
from core.understanding.plausible import KM
from core.understanding.race_days import BIB
from core.understanding.segments import Segment
from core.understanding.words import Tag

KINDS: Final = (
        Kind.RACE, Kind.INTERVAL, Kind.TEMPO, Kind.RECOVERY, Kind.LONG, Kind.EASY, Kind.HILLS,
        Kind.TREADMILL, Kind.TRAIL,
)  # fmt: skip
"""Which kind a run is when its words name several: the one that says most about the effort."""


PACE_OF: Final = [Tag.PACE, Tag.OF]
OF_A_RACE: Final = frozenset({"race", BIB})
"""The values of a word that only a race gives a number for: a placing, a bib."""
LEADS_TO_A_RACE: Final = frozenset({Tag.AFTER, Tag.FROM, Tag.FOR, Tag.THAN, Tag.LEFT})


def kind_of(segment: Segment) -> Kind | None:
    if not segment.flags & gates.KINDS:
        return None
    pieces = segment.pieces
    named = {
        piece.value
        for place, piece in enumerate(pieces)
        if piece.kind == Tag.KIND and not _is_of_a_part(pieces, place)
    }
    labelled = segment.flags >> Tag.LABELLED & 1 and segment.has & HAS_TIME
    if labelled and any(piece.kind == Tag.LABELLED and piece.value in OF_A_RACE for piece in pieces):
        named.add(Kind.RACE)  # a bib or a placing, with a time
    best = segment.flags >> Tag.RECORD & 1
    if (
        _is_timed_by_chip(segment, pieces)
        or segment.flags >> Tag.RACED & 1
        or (
            best
            and any(piece.kind == DIST and piece.unit == "named" and piece.value > 6 * KM for piece in pieces)
        )
    ):
        named.add(Kind.RACE)
    return next((kind for kind in KINDS if kind in named), None)


def _is_timed_by_chip(segment: Segment, pieces: Sequence[Piece]) -> bool:
    """Whether an official time is told, and not that there was none."""
    return bool(segment.flags >> Tag.CHIP & 1) and not any(
        piece.kind == Tag.CHIP and place and pieces[place - 1].kind == Tag.NOT
        for place, piece in enumerate(pieces)
    )


def _is_of_a_part(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the kind is of a part, or of what comes later: "first 5 easy", "before tomorrow's race"."""
    led = place - 1
    while led > 0 and pieces[led].kind in (NOISE, FUTURE, Tag.A):
        led -= 1
    if 0 <= led < place - 1 and pieces[led].kind == Tag.AFTER and pieces[led].value == AHEAD:
        return True
    if pieces[place].value is Kind.RACE and [p.kind for p in pieces[max(place - 2, 0) : place]] == PACE_OF:
        return True  # "6 em ritmo de prova"
    if pieces[place].value is Kind.RACE and 0 <= led < place - 1 and pieces[led].kind in LEADS_TO_A_RACE:
        return True  # "three weeks out from the race", "sore after the race"
    before = pieces[place - 1] if place else None
    return before is not None and before.role == A_PART and place > 1 and pieces[place - 2].kind == Tag.PART
