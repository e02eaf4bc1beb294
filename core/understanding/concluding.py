"""What the run just told comes to in all: "total 9k then", "so 9k in total"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.distance import Distance
from core.understanding.added import FRESH
from core.understanding.pieces import DIST, Piece, unit_of
from core.understanding.values import Draft, Reader, changed
from core.understanding.words import Tag

FOLLOWS: Final = frozenset({Tag.THEN, Tag.BUT})
"""Such as "then" and "so": what was told before is gone on with."""
BESIDE: Final = FOLLOWS | {Tag.TOTAL, Tag.FILL, Tag.THAT, Tag.SET, Tag.WAS, Tag.IS}


def concluded(pieces: Sequence[Piece], edit: Draft, reader: Reader) -> Draft | None:
    """Return the correction of the last run, which was shorter and is of today; None if none is told."""
    last = reader.last
    if last is None or not last.is_run or not last.distance or last.on != reader.today:
        return None
    kinds = [piece.kind for piece in pieces]
    if kinds.count(DIST) != 1 or Tag.TOTAL not in kinds or FOLLOWS.isdisjoint(kinds):
        return None
    way = pieces[kinds.index(DIST)]
    beside = all(kind in BESIDE for kind in kinds if kind != DIST)
    if not beside or reader.now - last.logged_at > FRESH or int(way.value) <= last.distance.micrometres:
        return None
    return changed(edit, distance=Distance(int(way.value)), typed=unit_of(way.unit))
