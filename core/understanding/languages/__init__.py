"""One module a language: its words, and nothing else."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.english import ENGLISH
from core.understanding.words import Language, LineWords

LANGUAGES: Final[dict[str, Language]] = {ENGLISH.code: ENGLISH}
"""Languages with a table of words. A reader of another one is read by English words and figures,
and nothing is stored from a text with words that are not known."""


def lines_of(language: str = "en") -> LineWords:
    """Return the words of whole lines; English where there are none yet."""
    return LANGUAGES.get(language, LANGUAGES["en"]).lines
