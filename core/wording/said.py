"""What a button says that is kept as the runner's own words: it is in the language that she speaks."""

from __future__ import annotations

from core.wording.catalogues import ENGLISH, language_for
from core.wording.listener import PSEUDO, Listener
from core.wording.sentence import Sentence
from core.wording.words import word


def said_by(label: Sentence, english: str, listener: Listener) -> str:
    """Return what `label` reads to her; `english` as one types it to who is spoken to in English."""
    spoken = language_for(listener.language)
    return english if spoken in (ENGLISH, PSEUDO) else word(label, listener)
