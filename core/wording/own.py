"""People's own words inside our sentences: unchanged, but on one line and harmless to it."""

from __future__ import annotations

import unicodedata
from typing import Final

_DIRECTIONS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS: Final = "\u200c\u200d\ufe0e\ufe0f"
_ISOLATE, _ISOLATED = "\u2068", "\u2069"
ELLIPSIS: Final = "…"


def inline(words: str) -> str:
    """Return `words` as they may stand in a line.

    Line breaks and control characters are spaces, so that a name cannot begin a line that
    looks like ours; words that run from right to left are isolated (UAX 9), so that the
    figures after them stay in their order.
    """
    if words.isascii() and words.isprintable():
        return words
    kept = "".join(_harmless(character) for character in words)
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in kept):
        return f"{_ISOLATE}{kept}{_ISOLATED}"
    return kept


def _harmless(character: str) -> str:
    if character in _DIRECTIONS:
        return ""
    # Private-use characters (Co) mean something else on every screen; lone surrogates cannot be sent.
    category = unicodedata.category(character)
    if category in ("Co", "Cs"):
        return "\N{REPLACEMENT CHARACTER}"
    return " " if category in ("Cc", "Zl", "Zp") else character


def shortened(words: str, longest: int) -> str:
    """Return at most `longest` characters of `words`, with an ellipsis where some are missing."""
    if len(words) <= longest:
        return words
    kept = words[: max(longest - 1, 0)].rstrip()
    while kept and (kept[-1] in _JOINERS or unicodedata.combining(words[len(kept)])):
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS
