"""What is told of a race or a run to come: its bib and its hour, the way that is laid out for a day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.pieces import BARE, CLOCK, DAY, DUR, FUTURE, NOISE, PACE, PART_DAY, Piece, tag_at
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

BIB: Final = "bib"
"""The value of a word before the number that one wears in a race."""
START: Final = "start"
"""The value of a word before the hour at which a race starts."""
WAY: Final = "way"
"""The value of a word for what can be run: a route, a course."""


def wears_a_number(pieces: Sequence[Piece]) -> bool:
    """Whether a bib is told with its number, or the hour of a start; not "bib 12 on the fridge"."""
    for place, (label, number) in enumerate(pairwise(pieces)):
        if label.kind == Tag.LABELLED and label.value in (BIB, START) and number.kind in NUMBERS:
            return label.value == START or all(piece.kind for piece in pieces[place + 2 :])
    return False


NUMBERS: Final = frozenset({NOISE, BARE, CLOCK})


def is_timed(pieces: Sequence[Piece]) -> bool:
    """Whether a time is told that is no hour of the day."""
    return any(
        piece.kind in (DUR, PACE) or (piece.kind == CLOCK and not is_an_hour(pieces, at))
        for at, piece in enumerate(pieces)
    )


def is_an_hour(pieces: Sequence[Piece], at: int, *, led: bool = False) -> bool:
    """Whether the time at that place is told as a race's start is: to five minutes, behind its word."""
    hour, minute = pieces[at].value
    led = led or (at > 0 and pieces[at - 1].kind in LEADS)
    dated = any(piece.kind in (DAY, FUTURE, PART_DAY) for piece in pieces[at + 1 : at + 2])
    return (led or dated) and EARLIEST <= hour < LATEST and not minute % 5


LEADS: Final = frozenset({Tag.LABELLED, Tag.AT})
EARLIEST: Final = 5
LATEST: Final = 24


def tells_an_hour(pieces: Sequence[Piece], tokens: Tokens) -> bool:
    """Whether an hour of the day is told: "9:40 start", "départ 9h30", "at 9:30"."""
    return any(
        is_an_hour(pieces, at)
        if piece.kind == CLOCK
        else piece.kind == NOISE
        and any(tokens[place].kind == CLOCK_TOKEN or tag_at(tokens, place) in SIGNS for place in _of(piece))
        for at, piece in enumerate(pieces)
    )


SIGNS: Final = frozenset({Tag.OF_THE_CLOCK, Tag.TIME})


def _of(piece: Piece) -> range:
    return range(piece.first, piece.last)


def names_a_route(pieces: Sequence[Piece], tokens: Tokens) -> bool:
    """Whether the way of a day is named: "route for Saturday", "Sunday's route"; "new route" was run."""
    told = [piece for piece in pieces if piece.kind not in LIGHT]
    if len(told) < len((Tag.TOPIC, DAY)):
        return False
    opens, *rest = told
    if opens.kind in DAYS:
        return tokens[opens.last - 1].owned and rest[0].kind == Tag.TOPIC and rest[0].value == WAY
    if opens.kind != Tag.TOPIC or opens.value != WAY or rest[0].kind not in LINKS:
        return False
    return len(rest) > 1 and rest[1].kind in DAYS


LIGHT: Final = frozenset({Tag.A, Tag.FILL, Tag.THIS})
LINKS: Final = frozenset({Tag.FOR, Tag.OF, Tag.BY, Tag.AFTER})
DAYS: Final = frozenset({DAY, PART_DAY})
