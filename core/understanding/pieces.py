"""What a text is made of: figures with their signs, days, and the words that the grammar knows."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from msgspec import Struct

from core.domain.distance import Unit
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

LENGTHS: Final = {
    "km": 1_000_000_000,
    "mi": 1_609_344_000,
    "metre": 1_000_000,
    "yd": 914_400,
    "ft": 304_800,
}
"""Micrometres of each sign of length."""

RACES_IN_MILES: Final = {
    "26.2": 42_195_000_000,
    "13.1": 21_097_500_000,
    "3.1": 5_000_000_000,
    "6.2": 10_000_000_000,
}
"""Figures that stand for a race distance when they are typed in miles, in micrometres."""


class Piece(Struct, eq=False, gc=False):
    """A figure that was understood, or a word with a meaning.

    `kind` is one of the constants below for figures, else the word's tag. `role` says what a
    figure is for (`TOTAL`, `PART` ...), `first` and `last` are token places. `may` are the
    days that a day without a value may be, the likeliest first.
    """

    kind: int
    value: Any
    first: int
    last: int
    role: int = 0
    unit: str = ""
    may: tuple[date, ...] = ()


# Kinds of figures; negative, so that they never meet a tag.
DIST: Final = -1  # value: micrometres
DUR: Final = -2  # value: seconds
CLOCK: Final = -3  # value: (first, second), minutes and seconds or hours and minutes
PACE: Final = -4  # value: seconds a kilometre, as a float
BARE: Final = -5  # value: the figure as str
M: Final = -6  # value: the figure as str, with a sign that may be metres, miles or minutes
SPAN: Final = -7  # a range; value: (low, high) as str, unit a key of LENGTHS or "" or "time"
REPS: Final = -8
HR: Final = -9
CLIMB: Final = -10  # value: metres
EFFORT: Final = -11
DAY: Final = -12  # value: a date, or None for a day that is not told
NOISE: Final = -13
FUTURE: Final = -14  # a day to come
PART_DAY: Final = -15  # value: PartOfDay

NAMES: Final = {
    -1: "DIST", -2: "DUR", -3: "CLOCK", -4: "PACE", -5: "BARE", -6: "M", -7: "SPAN", -8: "REPS", -9: "HR",
    -10: "CLIMB", -11: "EFFORT", -12: "DAY", -13: "NOISE", -14: "FUTURE", -15: "PART_DAY",
}  # fmt: skip

WEEKDAY: Final = 2  # the role of a day that is told by its weekday

OF_A_THING: Final = 3  # the role of a day that may be that of something else

# Roles of figures; 0 is the plain one.
TOTAL: Final = 1
A_PART: Final = 2
WARMING: Final = 3
NOT_IT: Final = 4  # instead of 10, from 5
OVER_TIME: Final = 5  # this week
OFFICIAL: Final = 7
OWN_WATCH: Final = 8
OF_RECORD: Final = 9
SET_OUT_FOR: Final = 10  # meant, and not reached

IN_ITS_PLACE: Final = "in its place"
"""The value of a word that says that something was done in a run's place: "too icy, gym instead"."""
SAID: Final = "said"
"""The value of a word that says nothing of the figures, but how it was: "sous la pluie", "pas mal"."""
TAKEN_OFF: Final = "taken off"
"""The value of a time by which a best was bettered: "took 5 mins off my half time"."""
LAPS: Final = "laps"
"""The value of a word that counts laps, on foot or in the water."""
SOME: Final = "some"
"""The value of a count of some among several: "6 of them in 3:02"."""
HAS_TIME: Final = 1 << -DUR | 1 << -CLOCK | 1 << -PACE
"""What a clause has that tells how long it took."""
FIGURES: Final = frozenset({DIST, DUR, CLOCK, PACE, BARE, M, SPAN})


def length(figure: str, sign: str) -> int:
    """Return micrometres of `figure` (a decimal with a point) in the sign's unit, rounded."""
    if figure.isdecimal():
        return int(figure) * LENGTHS[sign]
    whole, _, tail = figure.partition(".")
    tail = tail[:9]
    scale = 10 ** len(tail)
    amount = int(whole or "0") * scale + int(tail or "0")
    if sign == "mi" and figure in RACES_IN_MILES:
        return RACES_IN_MILES[figure]
    return int((amount * LENGTHS[sign] * 2 + scale) // (2 * scale))


def unit_of(sign: str) -> Unit | None:
    """Return the runner's unit that a sign of length is, if it is one."""
    return UNITS.get(sign)


UNITS: Final = {"km": Unit.KM, "mi": Unit.MILE}


def tag_at(tokens: Tokens, place: int) -> int | None:
    return tokens[place].tag if 0 <= place < len(tokens) else None


def text_at(tokens: Tokens, place: int) -> str:
    return tokens[place].text if 0 <= place < len(tokens) else ""


def is_time_at(tokens: Tokens, at: int) -> bool:
    """Whether a time stands at that place."""
    told = tokens[at : at + 2]
    return bool(told) and (told[0].kind == "c" or (len(told) > 1 and told[1].tag == Tag.TIME))
