"""Runs at others' pace: the time of a group that one leads is not the run's."""

from __future__ import annotations

from typing import Final

from core.understanding.pieces import tag_at
from core.understanding.tokens import CLOCK, Tokens
from core.understanding.words import Tag

OTHERS: Final = "others"
"""The value of a word for a pace that is run for others as well: "pacing"."""
LED: Final = "led"
"""The value of a deed that is the runner's although somebody is told behind it: "paced a friend"."""
LONGEST_PACE: Final = 900
"""Seconds; what is longer is no pace."""


def is_of_who_is_paced(tokens: Tokens, place: int, seconds: float) -> bool:
    """Whether others are led to the time, and another is told: "pacing the 30 min group: 29:54"."""
    lead = place - 1 - (tag_at(tokens, place - 1) == Tag.A)
    if seconds <= LONGEST_PACE or lead < 0 or tokens[lead].value not in (OTHERS, LED):
        return False
    return any(token.kind == CLOCK for token in tokens)
