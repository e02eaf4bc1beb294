"""Questions in free words, as their tables in each language put them together."""

from __future__ import annotations


def of_a_period(*, asks: str, of: str, then: str) -> str:
    """Return the pattern of a question about a span of time: `asks` begins it, `then` ends it.

    One of the words `of` running stands somewhere in it. How it begins is looked at first: most texts
    begin otherwise, and are not searched for the rest.
    """
    return rf"(?={asks}\b)(?=.*\b(?:{of})\b){asks}\b.*\b{then}"
