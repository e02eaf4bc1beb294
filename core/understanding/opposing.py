"""One figure against another: "7 miles not 6"."""

from __future__ import annotations

from typing import Final

from core.understanding.corrected import VALUES
from core.understanding.lone_value import NOTHING
from core.understanding.pieces import BARE, DAY, DIST, Piece
from core.understanding.words import Tag

OF_TEN: Final = "of ten"
"""The value of words that tell out of how many: "312th out of 1,840"."""
PLANNED: Final = "planned"
"""The value of an "instead" that only tells what was to be: "14k done of the planned 18"."""


def opposed(pieces: list[Piece]) -> bool:
    """Whether one figure is put against another: "7 miles not 6"."""
    for place, piece in enumerate(pieces):
        if piece.value in (NOTHING, PLANNED, OF_TEN):
            continue  # "6k on Monday, nothing today"
        if piece.kind in (Tag.NOT, Tag.INSTEAD) and 0 < place < len(pieces) - 1:
            before = [p.kind for p in pieces[:place]]
            put = next((p.kind for p in pieces[place + 1 :] if p.kind not in (Tag.A, Tag.ON)), 0)
            after = put if put == DAY else pieces[place + 1].kind
            if after == DAY and pieces[place + 1].first != piece.last:
                continue  # "yesterday nothing, today 8 km"
            if after in VALUES and any(kind in VALUES for kind in before):
                return True
            if (
                piece.kind == Tag.NOT
                and after in VALUES
                and any(p.kind in VALUES for p in pieces[place + 2 :])
            ):
                return True
        elif piece.kind == Tag.NOT and place == 0 and len(pieces) > 2:
            first = next((p.kind for p in pieces[1:] if p.kind not in (Tag.WAS, Tag.IS, Tag.A)), 0)
            if first in VALUES:
                return sum(p.kind == first or {p.kind, first} == {DIST, BARE} for p in pieces) > 1
    return False
