"""The pseudo-locale: a sentence that escaped the catalogue is the one that is still plain.

Templates get accented letters and brackets; amounts and people's own words stand between
marks, so that whatever is left in plain letters was written outside every template.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

_ACCENTED: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒĝĥíĵķĺɱńóþɋŕšţúṽŵẋýžÁƁĆĐÉƑĜĤÍĴĶĹṀŃÓÞɊŔŠŢÚṼŴẊÝŽ",
)
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKED: Final = re.compile(f"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}")
_PLAIN_WORD: Final = re.compile(r"[A-Za-z][A-Za-z'’]*")


def accent(text: str) -> str:
    """The letters of a template's literal text, accented."""
    return text.translate(_ACCENTED)


def bracket(text: str) -> str:
    return f"⟦{text}⟧"


def mark(amount: str) -> str:
    """An amount or somebody's own words, between private-use characters."""
    return f"{_OPEN}{amount}{_CLOSE}"


def unmarked(text: str) -> str:
    """The text as people would see it."""
    return text.replace(_OPEN, "").replace(_CLOSE, "")


def leaks(text: str, allowed: Collection[str] = ()) -> list[str]:
    """Return the plain words of a pseudo-worded text that came from no template and no amount."""
    return [word for word in _PLAIN_WORD.findall(_MARKED.sub(" ", text)) if word not in allowed]
