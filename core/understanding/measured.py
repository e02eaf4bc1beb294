"""Figures with a length behind them: what else the length may be than a way."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import (
    label_of,
    number_at,
)
from core.understanding.pieces import (
    NOISE,
    Piece,
    length,
    tag_at,
    text_at,
)
from core.understanding.tokens import BREAK, MARK, NUMBER, SLASH, Tokens
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.words import Tag

NO_WAY: Final = 1000
"""So many kilometres nobody runs: the point before the last three figures is one of decimals."""


def pointed(typed: str, text: str) -> str:
    return typed if typed.count(".") == 1 and typed.replace(".", "").isdigit() else text


def has_metres_behind(tokens: Tokens, at: int) -> bool:
    """Whether the sign stands where a point would: "7km500", "12km3"."""
    if at >= len(tokens) or tokens[at].kind != NUMBER or not tokens[at].glued:
        return False
    return tokens[at].text.isdigit() and len(tokens[at].text) <= 3 and tag_at(tokens, at + 1) not in SIGNS


SIGNS: Final = (Tag.LENGTH, Tag.TIME, Tag.TIMES, Tag.MEASURED, Tag.BPM, Tag.CLIMB)


def is_done(tokens: Tokens, place: int) -> bool:
    """Whether a deed or a figure follows: "5kmコースを走った", "10km ペース:5:00"."""
    place += text_at(tokens, place) == ":"
    return tag_at(tokens, place) in (Tag.RAN, Tag.DID) or bool(
        number_at(tokens, place) or (place < len(tokens) and tokens[place].kind == CLOCK_TOKEN)
    )


def is_for_one(tokens: Tokens, at: int) -> bool:
    """Whether the time behind "1km" is the pace of a run whose length is told elsewhere: "1km5分で10km"."""
    time = at + 1
    while tag_at(tokens, time) in (Tag.AVERAGE, Tag.PACE, Tag.ABOUT, Tag.PER):
        time += 1
    timed = number_at(tokens, time) and tag_at(tokens, time + 1) == Tag.TIME and tokens[time].glued
    if not timed or tokens[time + 1].value != 60 or not tokens.language.verb_last:
        return False
    near = tokens[max(at - 12, 0) : at + 12]
    return any(
        token.tag == Tag.LENGTH and token.value in ("km", "mi") for token in near if token is not tokens[at]
    )


def has_a_way(tokens: Tokens, place: int) -> bool:
    """Whether a distance was told before: then feet are a climb."""
    return any(
        token.tag == Tag.LENGTH and token.value in ("km", "mi")
        for token in tokens[max(place - 30, 0) : place]
    )


def is_short(text: str, sign: str) -> bool:
    """Whether the way is one that is repeated: "400m repeats", not "8k intervals"."""
    unit = "metre" if sign == "m" else sign
    return length(text, unit) < SHORTEST_RUN


SHORTEST_RUN: Final = 3_500_000_000


def is_measured_ahead(tokens: Tokens, place: int) -> bool:
    """Whether a line says what the figure counts, the word ahead: "Calories 561", "Steps: 5210"."""
    word = place - 1 - (text_at(tokens, place - 1) == ":")
    if tag_at(tokens, word) != Tag.MEASURED:
        return False
    return word == 0 or tokens[word - 1].kind in (BREAK, MARK)


def are_several(tokens: Tokens, place: int, at: int, text: str) -> Piece | None:
    """Read the "s" of the plural behind a figure: "in the 150s", "the year 9s", "grade 5s"."""
    led = tokens[place - 1] if place else None
    if led is None or not text.isdigit():
        return None
    if led.tag == Tag.A and text.endswith("0"):
        return Piece(NOISE, None, place, at + 1)
    of_a_class = led.value == CLASS or (led.tag == Tag.SPAN and led.value == A_YEAR)
    return Piece(Tag.OTHER, None, place, at + 1) if of_a_class else None


CLASS: Final = "class"
"""The value of a word before the number of a class: "grade 5s"."""
A_YEAR: Final = 365


def is_of_ten(tokens: Tokens, place: int) -> bool:
    return place < len(tokens) and tokens[place].kind == SLASH


def is_seconds(tokens: Tokens, place: int) -> bool:
    """Whether seconds follow right on, as in 52m30s and 43m 12s."""
    return (
        place + 1 < len(tokens)
        and tokens[place].kind == NUMBER
        and tag_at(tokens, place + 1) == Tag.TIME
        and tokens[place + 1].value == 1
        and tokens[place + 1].text.isascii()
    )


def counts_things(tokens: Tokens, place: int) -> bool:
    """Whether the k is a thousand: "10k views", "10k €"."""
    if place >= len(tokens):
        return False
    token = tokens[place]
    return (
        token.tag is None
        and not token.capital
        and token.kind == "w"
        and token.text.endswith(tokens.language.forms.plural)
    ) or token.text in "€$£"


UPWARD: Final = frozenset("+↑⬆↗")
"""Signs right before metres or feet that make them a climb."""


def end_of_climb(tokens: Tokens, place: int, after: int) -> int:
    """Return the place after the words that make metres or feet a climb, 0 if there are none."""
    tag = tag_at(tokens, after)
    if tag == Tag.CLIMB:
        return 0 if tag_at(tokens, place - 1) == Tag.AT else after + 1  # "up at 10,200 ft elevation"
    if text_at(tokens, after) == "+" and (number_at(tokens, after + 1) is None or _ends_at(tokens, after)):
        return after + 1
    if text_at(tokens, after) == "/" and text_at(tokens, after + 1) == "+":
        return after + 1
    if tag == Tag.OF and tag_at(tokens, after + 1) == Tag.CLIMB:
        return after + 2
    if label_of(tokens, place) == Tag.CLIMB:
        return after
    apart = place > 1 and (not tokens[place - 1].glued or tag_at(tokens, place - 2) != Tag.LENGTH)
    if text_at(tokens, place - 1) in UPWARD and tokens[place].glued and (apart or place == 1):
        return after  # "10k +120m"
    return 0


def _ends_at(tokens: Tokens, place: int) -> bool:
    """Whether the sign belongs to what is before it, not to what is behind: "950m+ 2h40"."""
    return tokens[place].glued and not tokens[place + 1].glued


def is_done_of_planned(tokens: Tokens, place: int, planned: int) -> bool:
    """Whether so much was done of what was planned, both without a sign: "only managed 21 of the 25".

    What is counted else has a word behind it: "only managed 4 of the 6 reps".
    """
    if tag_at(tokens, place - 1) != Tag.RETREAT or number_at(tokens, planned) is None:
        return False
    after = tokens[planned + 1] if planned + 1 < len(tokens) else None
    return after is None or after.kind == BREAK or after.text in ",)("
