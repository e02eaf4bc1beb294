"""What stands before the day in an answer: "by 25 April", "it's on the 25th", "der Marathon ist am 25."."""

from __future__ import annotations

from typing import Final

from core.understanding.tokens import Tokens
from core.understanding.words import Tag

LEADS: Final = frozenset({Tag.BY, Tag.IS, Tag.SET, Tag.FILL, Tag.SORRY})
NO: Final = frozenset({"no", "nein", "nee"})
"""With a comma behind it, what takes back another day: "no, march 14"."""
ASKED_FOR: Final = frozenset(
    {Tag.A, Tag.THAT, Tag.OTHER, Tag.KIND, Tag.RUN, Tag.RACED, Tag.NAMED_DISTANCE, Tag.HALF}
)
"""What an answer may call that of which the day is asked: "the marathon", "er"."""


def led_to_its_day(tokens: Tokens) -> int:
    """Return the place at which the day can begin; what is named leads there only with a verb behind it."""
    at = first = 2 if len(tokens) > 2 and tokens[0].text in NO and tokens[1].text == "," else 0
    while at + 1 < len(tokens) and tokens[at].tag in ASKED_FOR:
        at += 1
    led = at if tokens[at].tag == Tag.IS else first
    while led + 1 < len(tokens) and (tokens[led].tag in LEADS or (led and tokens[led].text == ",")):
        led += 1
    return led
