"""A correction of the way: "I didn't run 10 km, it was 8 km"."""

from __future__ import annotations

from core.understanding.clauses import HAD
from core.understanding.pieces import BARE, CLOCK, DIST, DUR, Piece
from core.understanding.words import Tag


def way_instead(pieces: list[Piece]) -> Piece | None:
    """Return the way that was run in "I didn't run 10 km, it was 8 km"."""
    told = [piece for piece in pieces if piece.kind not in (Tag.ME, Tag.FILL, Tag.A, Tag.SORRY, Tag.ABOUT)]
    if told and told[0].kind == Tag.NOT:
        del told[0]
        if told and told[0].kind not in (Tag.RAN, Tag.RUN, Tag.DID, Tag.ASKS):
            return None
    elif not told or told[0].kind != Tag.SKIPPED:
        return None
    if len(told) == 5 and told[2].kind == told[3].kind == Tag.SET:
        del told[3]
    if len(told) != 4 or told[1].kind not in (DIST, BARE) or told[3].kind != DIST:
        return None
    was = told[2].kind in (Tag.WAS, Tag.IS, Tag.SET) or told[2].value == HAD
    return told[3] if was else None


def is_run_instead(pieces: list[Piece], *, whole: bool) -> bool:
    """Whether a whole run is told beside what it was to be: "9.3 miles instead of 7. 1:25:44".

    Nothing says that it is logged, and only one way, no time, was to be another.
    """
    if any(piece.kind in (Tag.THAT, Tag.SET, Tag.SORRY, Tag.WRONG, Tag.NOT) for piece in pieces):
        return False
    instead = [place for place, piece in enumerate(pieces) if piece.kind == Tag.INSTEAD]
    if len(instead) != 1 or not 0 < instead[0] < len(pieces) - 1:
        return False
    other = pieces[instead[0] + 1]
    timed = whole and any(piece.kind in (DUR, CLOCK) for piece in pieces)
    told = timed or any(piece.kind in (Tag.RETREAT, Tag.RAN, Tag.BUT) for piece in pieces[: instead[0]])
    return other.kind in (DIST, BARE) and told
