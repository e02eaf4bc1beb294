"""Runs that begin on one day and end on the next."""

from __future__ import annotations

from core.understanding.languages import LANGUAGES


def over_midnight(text: str) -> bool:
    """Whether the words say that a run went over midnight, in any language."""
    said = " ".join(text.split())
    return any(language.over_midnight.search(said) for language in LANGUAGES.values())
