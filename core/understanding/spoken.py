"""Times in words: "forty two thirty"."""

from __future__ import annotations

from core.understanding.pieces import tag_at
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def is_spoken_time(tokens: Tokens, place: int) -> bool:
    """Whether two numbers in words are minutes and seconds: "forty two thirty"."""
    both = tokens[place : place + 2]
    if len(both) < 2 or any(token.tag != Tag.NUMBER or token.kind != "w" for token in both):
        return False
    return all(str(token.value).isdigit() and 10 <= int(token.value) < 60 for token in both) and tag_at(
        tokens, place + 2
    ) not in (Tag.LENGTH, Tag.TIME, Tag.MEASURED)
