"""Runs that begin on one day and end on the next."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.languages import LANGUAGES

_MIDNIGHT: Final = r"(?:mid-?night|mitternacht|medianoche|minuit|mezzanotte|meia-?noite|middernacht)"
_BEFORE: Final = r"(?:before|vor(?:her)?|antes|avant|prima|voor|ervoor)"
_AFTER: Final = (
    r"(?:after(?:wards)?|danach|nach(?:her)?|despu[eé]s|luego|apr[eè]s|dopo|depois|erna|daarna|na)"
)
_SIDES: Final = re.compile(
    rf"\b{_BEFORE}(?: d(?:e|i|a|ella))?(?: la)? {_MIDNIGHT}\b.*\b{_AFTER}\b"
    rf"|\b{_MIDNIGHT}\b.*\b{_BEFORE}\b.*\b{_AFTER}\b",
    re.IGNORECASE,
)


def over_midnight(text: str) -> bool:
    """Whether the words say that a run went over midnight, in any language."""
    said = " ".join(text.split())
    return any(language.over_midnight.search(said) for language in LANGUAGES.values())


def sides_of_midnight(text: str) -> bool:
    """Whether the words part a run at midnight, the earlier part first: "2 km before midnight, 3 after"."""
    return _SIDES.search(" ".join(text.split())) is not None
