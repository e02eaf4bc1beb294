"""One table a language: its words and habits, and nothing else. `docs/languages.md` says how one is added."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language, LineWords
from core.understanding.languages.dutch import DUTCH
from core.understanding.languages.english import ENGLISH
from core.understanding.languages.english_lines import LINES
from core.understanding.languages.french import FRENCH
from core.understanding.languages.german import GERMAN
from core.understanding.languages.italian import ITALIAN
from core.understanding.languages.japanese import JAPANESE
from core.understanding.languages.portuguese import PORTUGUESE
from core.understanding.languages.spanish import SPANISH

LANGUAGES: Final[dict[str, Language]] = {
    each.code: each for each in (ENGLISH, GERMAN, DUTCH, SPANISH, PORTUGUESE, FRENCH, ITALIAN, JAPANESE)
}
"""Languages with a table. A runner of another one is read by the words that the text has, and nothing
is stored from a text with words that are not known."""

UNDERSTOOD: Final = tuple(LANGUAGES)
"""Their codes, English first."""


def lines_of(language: str = "en") -> LineWords:
    """Return the words of whole lines; English where there are none yet."""
    spoken = LANGUAGES.get(language)
    return (spoken.lines if spoken is not None else None) or LINES
