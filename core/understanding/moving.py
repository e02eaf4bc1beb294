"""An order that moves a run to another day: "move Thursday's tempo to Friday", which may be one to come."""

from __future__ import annotations

from collections.abc import Sequence

from core.domain.record import Kind
from core.understanding.corrected import ORDER
from core.understanding.pieces import DAY, FIGURES, Piece
from core.understanding.values import About, Reading, changed
from core.understanding.words import Tag


def as_a_move(found: Reading | None, pieces: Sequence[Piece]) -> Reading | None:
    """Return the correction with the kind of run that is moved; where none is logged it is about a plan."""
    orders = pieces[0].kind == Tag.SET and pieces[0].value == ORDER
    ends = len(pieces) > 1 and pieces[-1].kind == DAY and pieces[-2].kind == Tag.TO
    if found is None or not orders or not ends or any(piece.kind in FIGURES for piece in pieces):
        return found
    kinds = {piece.value for piece in pieces[1:-2] if piece.kind == Tag.KIND}
    if len(kinds) != 1 or found.drafts[0].on is None:
        return found
    (kind,) = kinds
    named = tuple(changed(draft, kind=None, of_kind=Kind(kind)) for draft in found.drafts)
    return found._replace(drafts=named, about=About.PLAN)
