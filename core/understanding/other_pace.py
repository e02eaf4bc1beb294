"""A correction of the pace: "my pace was 5:12", "the pace on that was 8:10, not 8:40"."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import UNSAID
from core.understanding.corrected import stated_pace
from core.understanding.pieces import CLOCK, PACE, Piece
from core.understanding.values import Draft, Reader, changed
from core.understanding.words import Tag

OPENS: Final = frozenset({Tag.SORRY, Tag.FILL, Tag.WRONG, Tag.A, Tag.AVERAGE, Tag.BUT, Tag.AND})
NAMES_IT: Final = frozenset({Tag.ON, Tag.FOR, Tag.OF, Tag.THAT, Tag.A, Tag.RUN, Tag.LAST})
SAYS: Final = frozenset({Tag.WAS, Tag.IS, Tag.SET})
BEHIND: Final = frozenset({Tag.NOT, Tag.INSTEAD, Tag.SORRY, Tag.FILL, Tag.ABOUT, PACE, CLOCK})


NO: Final = "no"
"""The value of a "no" that answers what was written: "nope"."""
OPPOSED: Final = (frozenset({PACE}), frozenset({Tag.NOT, Tag.INSTEAD}), frozenset({PACE, CLOCK}))
"""One pace against another: "8:15 pace not 9:15"."""


def another_pace(pieces: list[Piece], draft: Draft, reader: Reader) -> Draft | None:
    """Return the pace that is told of the run which is logged; None where more is told, or less."""
    at = 0
    while at < len(pieces) and pieces[at].kind in OPENS:
        at += 1
    if at < len(pieces) and pieces[at].kind == Tag.NOT and pieces[at].value == NO:
        at += 1
    rest = pieces[at:]
    if len(rest) == len(OPPOSED) and all(
        piece.kind in kinds for piece, kinds in zip(rest, OPPOSED, strict=True)
    ):
        return changed(draft, pace=stated_pace(rest[0], reader.units))
    if at == len(pieces) or pieces[at].kind != Tag.PACE:
        return None
    at += 1
    while at < len(pieces) and pieces[at].kind in NAMES_IT:
        at += 1
    says = at
    while at < len(pieces) and pieces[at].kind in SAYS:
        at += 1
    rest = pieces[at:]
    if at == says or not rest or rest[0].kind not in (PACE, CLOCK):
        return None
    if any(piece.kind not in BEHIND for piece in rest):
        return None
    told = rest[0]
    if told.kind == CLOCK:
        first, second = told.value
        told = Piece(PACE, first * 60 + second, told.first, told.last, unit=UNSAID)
    return changed(draft, pace=stated_pace(told, reader.units))
