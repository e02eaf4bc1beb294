"""Whether a day among the tokens is that of something else: compared with, of a thing, what a run was for."""

from __future__ import annotations

from typing import Final

from core.understanding.pieces import tag_at
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag


def compares(tokens: Tokens, place: int) -> bool:
    """Whether "than" or "since" stands there: the day after it is not the run's."""
    tag = tag_at(tokens, place)
    if tag == Tag.A and tokens[place].value == "one":
        return tag_at(tokens, place - 1) == Tag.FOR  # "not bad for a tuesday"
    return tag == Tag.THAN or (tag in (Tag.BOUND, Tag.LEFT) and bool(tokens[place].value))


def is_what_for(tokens: Tokens, place: int) -> bool:
    """Whether the day is what a run was for: "easy jog to loosen up for Saturday", "3k for tomorrow's race".

    A figure stands somewhere, and no order that may name the day of a run.
    """
    led_by = tag_at(tokens, place - 1)
    if led_by not in (Tag.FOR, Tag.KIND) or any(token.tag in ORDERS for token in tokens[: place - 1]):
        return False
    if led_by == Tag.KIND:
        return tag_at(tokens, place - 2) == Tag.TO  # "to shake out Sunday"
    led = tag_at(tokens, place - 2) in LEAD_TO_A_PURPOSE or tokens[place].owned
    return led and any(token.kind in (NUMBER, CLOCK_TOKEN) or token.tag == Tag.NUMBER for token in tokens)


ORDERS: Final = frozenset({Tag.SET, Tag.ADD, Tag.DELETE, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT, Tag.TAKE})
LEAD_TO_A_PURPOSE: Final = frozenset({None, Tag.CLIMB, Tag.REST, Tag.FILL})


def is_anothers(tokens: Tokens, place: int) -> bool:
    """Whether the day is that of something else: "legs dead from Sunday's 20"."""
    before = tag_at(tokens, place - 1)
    rests = before == Tag.FOR and tag_at(tokens, place - 2) == Tag.REST  # "resting for Saturday's race"
    return tokens[place].owned and (rests or before in (Tag.FROM, Tag.AFTER, Tag.THAN))


def tells_of_a_thing(tokens: Tokens, place: int) -> bool:
    """Whether the day may be that of a thing: "zapatillas mojadas del sábado"."""
    thing = tokens[place - 2] if place > 1 and tag_at(tokens, place - 1) == Tag.OF else None
    return thing is not None and thing.tag is None and thing.text.endswith(tokens.language.forms.participles)
