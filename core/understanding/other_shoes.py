"""A correction of the shoes: "wrong shoes, it was the Cloudmonsters", "swap the shoes to Pegs"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.corrected import ORDER
from core.understanding.pieces import DAY, NOISE, PART_DAY, Piece
from core.understanding.words import Tag

SMALL: Final = frozenset(
    {
        Tag.SHOE, Tag.SHOES, Tag.A, Tag.WAS, Tag.IS, Tag.SET, Tag.SORRY, Tag.WRONG, Tag.NOT, Tag.INSTEAD,
        Tag.FILL, Tag.IN, Tag.THAT, Tag.TO, Tag.ME, Tag.RUN, Tag.BUT, Tag.FOR, Tag.ON, Tag.LAST, Tag.RAN,
        Tag.AFTER, NOISE, DAY, PART_DAY,
    }
)  # fmt: skip
"""What may stand beside the shoes where nothing else of a run is told."""
PUTS_RIGHT: Final = frozenset({Tag.WRONG, Tag.SORRY, Tag.SET})
DENIES: Final = frozenset({Tag.NOT, Tag.INSTEAD})


def other_shoes(words: Sequence[Piece]) -> Piece | None:
    """Return the shoes that a run was run in, where they are put right; None where they are not."""
    named = [piece for piece in words if piece.kind == Tag.SHOE]
    if not named:
        return None
    words = words[1:] if _are_put_down(words) else words
    if len(named) == 1 and words[-1].kind == 0 and _is_denied(words[-1], words):
        words = words[:-1]  # "wore the Adios Pro for that, not the Boston"
        if any(piece.kind == Tag.THAT for piece in words) and all(piece.kind in SMALL for piece in words):
            return named[0]
    if any(piece.kind not in SMALL for piece in words):
        return None
    denied = [shoe for shoe in named if _is_denied(shoe, words)]
    meant = [shoe for shoe in named if shoe not in denied]
    kinds = {piece.kind for piece in words}
    said = any(one.kind == Tag.SHOES and other.kind == Tag.WAS for one, other in pairwise(words))
    orders = any(piece.kind == Tag.SET and piece.value == ORDER for piece in words)
    if orders and not kinds & {Tag.SHOES, Tag.THAT, Tag.RUN}:
        return None  # "switch to the Pegasus" may be what one will do
    if len(meant) != 1 or not (denied or kinds & PUTS_RIGHT or said):
        return None
    return meant[0]


def _are_put_down(words: Sequence[Piece]) -> bool:
    """Whether shoes are told for a run that is named: "put the Clifton down for that one, not the Ghost"."""
    opens = words[0].kind == 0 and any(piece.kind in DENIES for piece in words)
    return opens and any(
        leads.kind == Tag.FOR and run.kind in (Tag.THAT, Tag.RUN, NOISE, DAY)
        for leads, run in pairwise(words)
    )


def _is_denied(shoe: Piece, words: Sequence[Piece]) -> bool:
    before = [piece for piece in words[: words.index(shoe)] if piece.kind not in (Tag.A, Tag.IN)]
    return bool(before) and before[-1].kind in DENIES
