"""Days in a correction that say which run is meant, not on which day it was."""

from __future__ import annotations

from typing import Final

from core.understanding.clauses import HAD
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, PART_DAY, Piece
from core.understanding.tokens import WORD, Tokens
from core.understanding.words import Tag

OPPOSED: Final = frozenset({DIST, BARE, DUR, CLOCK})
"""What is put right most."""


def names_run(pieces: list[Piece], place: int) -> bool:
    """Whether the day at `place` says which run is meant: "yesterday's run", "the run on Monday was"."""
    if pieces[place].kind != DAY:
        return False
    after = pieces[place + 1].kind if place + 1 < len(pieces) else 0
    if after == Tag.DID:
        return bool(pieces[place + 1].value == HAD)
    return after in (Tag.RUN, Tag.WAS, Tag.IS, Tag.SET, DIST, Tag.KIND, Tag.TO, PART_DAY)


def is_wrong_about(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether one was wrong about the run of that day: "I was wrong about Saturday", "got Sunday wrong"."""
    led = place - 1 - (place > 1 and pieces[place - 1].kind == Tag.A)
    if led >= 0 and pieces[led].kind == Tag.WRONG and pieces[led].value == ABOUT:
        return True
    at = place + 1
    while at < len(pieces) and at - place <= NEAR and pieces[at].kind not in VALUES:
        if pieces[at].kind == Tag.WRONG:
            between = tokens[pieces[place].last : pieces[at].last]
            ends = tokens[pieces[at].last : pieces[at].last + 1]
            return all(token.kind == WORD for token in between) and bool(ends) and ends[0].kind != WORD
        at += 1
    return False


ABOUT: Final = "about"
"""The value of a word that leads to what one was wrong about."""
NEAR: Final = 3
VALUES: Final = frozenset({*OPPOSED, DAY, Tag.SET})


def tells_which(pieces: list[Piece], place: int) -> bool:
    """Whether the run of the day at `place` is named behind the value: "2.8 km, the one from last night"."""
    at = place - 1
    while at > 0 and pieces[at].kind in LEAD_TO_A_DAY:
        at -= 1
    named = pieces[at].kind == Tag.THAT or (pieces[at].kind == Tag.RUN and pieces[at - 1].kind == Tag.A)
    return at > 0 and named and any(piece.kind in OPPOSED for piece in pieces[:at])


LEAD_TO_A_DAY: Final = frozenset({Tag.FROM, Tag.OF, Tag.ON, Tag.FILL})


def dates_the_value(pieces: list[Piece], place: int) -> bool:
    """Whether the day behind the value that is put right dates the run: "it was 55 min on Thursday"."""
    if any(piece.kind == DAY and piece is not pieces[place] for piece in pieces):
        return False  # "it was 9k on Sunday, not Saturday"
    at = place - 1
    while at > 0 and pieces[at].kind in DATING and pieces[at].last == pieces[at + 1].first:
        at -= 1
    return at >= 0 and pieces[at].kind in OPPOSED and pieces[at].last == pieces[at + 1].first


DATING: Final = frozenset({Tag.ON, Tag.A, Tag.FILL, Tag.FOR})
"""What may stand between a value and the day of its run: "put 17 km for this morning, not 15"."""


def opposes_times(behind: list[Piece]) -> bool:
    """Whether nothing but two times follows, the wrong one denied; when it was may stand before."""
    if behind and behind[0].kind in (DAY, Tag.AFTER, Tag.FASTER):
        behind = behind[1:]
    kinds = [piece.kind for piece in behind]
    return kinds in ([CLOCK, Tag.NOT, CLOCK], [CLOCK, Tag.INSTEAD, CLOCK])
