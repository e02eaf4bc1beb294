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
    if segment.flags >> Tag.THEN & segment.flags >> Tag.SPORT & 1 and _takes_turns(told):
        return True
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


def _takes_turns(told: list[Piece]) -> bool:
    """Whether another sport and a run, one after the other, are all that is told: "zwift then a run"."""
    done = [piece for piece in told if piece.kind not in LEADS]
    if [piece.kind for piece in done[1:2]] != [Tag.THEN] or len(done) != len(("zwift", "then", "run")):
        return False
    runs = [piece for piece in done if piece.kind in (Tag.RUN, Tag.KIND) and piece.value not in NOT_A_RUN]
    return len(runs) == 1 and any(piece.kind == Tag.SPORT for piece in done)


def _is_a_subject(told: list[Piece]) -> bool:
    """Whether the text is about a club or a plan; "speedwork at the club" only names the place."""
    for place, piece in enumerate(told):
        if piece.kind == Tag.TOPIC:
            return not (place > 2 and told[place - 1].kind == Tag.A and told[place - 2].kind in PLACES)
    return False
