"""What is told of things that are sold or worn: "selling Vaporflys, only 40 miles on them"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding import gates as Gate  # noqa: N812 -- it is read like Tag
from core.understanding.clauses import HAS_DAY, HAS_LENGTH, HAS_TIME, Clause, bits, told_in
from core.understanding.pieces import DIST
from core.understanding.plausible import KM
from core.understanding.sports import RUN_WORDS
from core.understanding.values import About
from core.understanding.words import Tag

SALE: Final = "sale"
"""The value of a word by which a thing is offered: "selling", "for sale"."""
OWN: Final = RUN_WORDS | bits(Tag.DID, Tag.ME)
BEHIND: Final = RUN_WORDS | bits(Tag.ME)
SHOES: Final = bits(Tag.SHOE, Tag.SHOES)
SHORTEST_LIFE: Final = 50 * KM
"""What shoes have run in all is longer; a shorter way "in them" may be one run."""


def leave_things(clauses: Sequence[Clause]) -> None:
    """Take a way for that of a thing where the thing is for sale, or shoes have run it in all."""
    if not told_in(clauses)[0] & Gate.THINGS:
        return
    sold = next((place for place, clause in enumerate(clauses) if _offers(clause)), len(clauses))
    worn = False
    for place, clause in enumerate(clauses):
        worn = worn or bool(clause.flags & SHOES)
        if clause.about is None and clause.has & HAS_LENGTH and not _is_own(clause, behind=place > sold):
            on = worn and _is_on_them(clause, SHORTEST_LIFE)
            if place > sold or on or (sold < len(clauses) and _is_on_them(clause, 0)):
                clause.about = About.CHATTER


def _offers(clause: Clause) -> bool:
    return bool(clause.flags >> Tag.STRANGE & 1) and any(
        piece.kind == Tag.STRANGE and piece.value == SALE for piece in clause.pieces
    )


def _is_own(clause: Clause, *, behind: bool) -> bool:
    """Whether the clause tells of a run: by its words, a time or a day.

    Behind what is sold "done 60 miles" is of that.
    """
    return bool(clause.flags & (BEHIND if behind else OWN) or clause.has & (HAS_TIME | HAS_DAY))


def _is_on_them(clause: Clause, longer: int) -> bool:
    """Whether "60km in them", "400 miles on these" tells what was run in a thing."""
    return any(
        way.kind == DIST and way.value >= longer and led.kind in (Tag.IN, Tag.ON) and on.kind in THINGS
        for (way, led), (_, on) in pairwise(pairwise(clause.pieces))
    )


THINGS: Final = frozenset({Tag.OTHER, Tag.THAT})
