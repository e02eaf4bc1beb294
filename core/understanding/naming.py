"""Whether a text names a run that was done without a word of doing it: "hill reps on Mill Lane"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.domain.record import Kind
from core.understanding.words import Tag, bits

if TYPE_CHECKING:
    from core.understanding.pieces import Piece
    from core.understanding.segments import Segment

DENIES: Final = bits(Tag.IS, Tag.WAS, Tag.OTHER, Tag.HAVE, Tag.FOR)
NAMES_RUNS: Final = bits(Tag.KIND, Tag.RUN)
SESSIONS: Final = (Kind.HILLS, Kind.INTERVAL)
NOT_A_RUN: Final = (Kind.RACE, Kind.TREADMILL)
"""Kinds whose word names something else as well: a race to come, the machine."""
PLACES: Final = frozenset({Tag.ON, Tag.AT, Tag.IN, Tag.WITHIN, Tag.AFTER})
COMPANY: Final = frozenset({Tag.WITHIN, Tag.AFTER})
LEADS: Final = frozenset({Tag.A, Tag.BUT, Tag.FILL})


def names_a_run(segment: Segment) -> bool:
    """Whether a run heads the text, with its place or company, or as the first for a while."""
    told = list(segment.pieces)
    while told and told[0].kind in LEADS:
        del told[0]
    if len(told) < 2:
        return False
    opens, behind = told[0], told[1]
    if opens.kind == Tag.PART:
        return opens.value == "first" and behind.kind == Tag.RUN  # "first run in 3 weeks"
    if behind.kind not in PLACES or _is_a_subject(told):
        return False
    if opens.kind == Tag.KIND:
        after = opens.value is Kind.TREADMILL and behind.kind == Tag.AFTER  # "treadmill after work"
        return (
            opens.value in SESSIONS or after or (opens.value not in NOT_A_RUN and behind.kind == Tag.WITHIN)
        )
    led = len(told) < len(segment.pieces)
    return opens.kind == Tag.RUN and behind.kind in COMPANY and led  # "little jog round the block"


def _is_a_subject(told: list[Piece]) -> bool:
    """Whether the text is about a club or a plan; "speedwork at the club" only names the place."""
    for place, piece in enumerate(told):
        if piece.kind == Tag.TOPIC:
            return not (place > 2 and told[place - 1].kind == Tag.A and told[place - 2].kind in PLACES)
    return False
