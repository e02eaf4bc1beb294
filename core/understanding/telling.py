"""Whether words without a distance tell of a run that is worth a question."""

from __future__ import annotations

from typing import Final

from core.understanding.pieces import (
    A_PART,
    DAY,
    DIST,
    NOISE,
    PART_DAY,
)
from core.understanding.segments import (
    MEANT_RUN,
    Segment,
)
from core.understanding.words import Tag


def tells_of_run(segment: Segment) -> bool:
    flags = segment.flags
    if flags >> Tag.STRANGE & 1:
        return False
    if (
        flags & MEANT_RUN
        or is_the_usual(segment)
        or any(p.kind == DIST and p.role == A_PART for p in segment.pieces)
    ):
        return True
    return bool(
        flags & (1 << Tag.RUN | 1 << Tag.KIND)
        and (
            flags & (1 << Tag.DID)
            or segment.day is not None
            or (segment.part is not None and not flags >> Tag.IS & 1)
        )
        and not flags & (1 << Tag.IS | 1 << Tag.WAS | 1 << Tag.OTHER | 1 << Tag.TOPIC)
    )


OF_THE_USUAL: Final = frozenset(
    {Tag.USUAL, Tag.TOPIC, Tag.RUN, Tag.DID, Tag.ME, Tag.FILL, Tag.A, DAY, PART_DAY, NOISE}
)


def is_the_usual(segment: Segment) -> bool:
    """Whether nothing but the usual round is told, whose way everybody knows but us."""
    usual = segment.flags >> Tag.USUAL & 1
    return bool(usual) and all(piece.kind in OF_THE_USUAL for piece in segment.pieces)
