"""What words can mean."""

from __future__ import annotations

from typing import Any, Final

from core.understanding import tags as Tag  # noqa: N812 -- it is read like a class of constants

__all__ = ["TELLING", "Tag", "Words", "bits", "meaning"]


Words = dict[str, tuple[int, Any]]
"""Phrase (lower case, single spaces) to its meaning."""


def bits(*tags: int) -> int:
    """Return the flags of these tags (figures are not flagged)."""
    mask = 0
    for tag in tags:
        mask |= 1 << tag
    return mask


def meaning(tag: int, words: str, value: Any = None) -> Words:
    """Return a meaning for each of the words, which are parted by bars."""
    return {word.strip(): (tag, value) for word in words.split("|")}


TELLING: Final = frozenset(
    {
        Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.RAN, Tag.NOT, Tag.PLAN, Tag.REST, Tag.SET, Tag.DELETE,
        Tag.ASKS, Tag.SPAN, Tag.PERIOD, Tag.TIME, Tag.HEART, Tag.SKIPPED, Tag.ADD, Tag.BETWEEN, Tag.TO_DO,
    }
)  # fmt: skip
"""What a single word must mean to show that another language is spoken ("rad" may be praise), or not to
be a name when it has a capital ("Mark")."""
