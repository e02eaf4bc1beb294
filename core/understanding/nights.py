"""Runs that begin on one day and end on the next."""

from __future__ import annotations

from core.understanding.languages import lines_of


def over_midnight(text: str, language: str) -> bool:
    """Whether the words say that a run went over midnight."""
    return lines_of(language).over_midnight.search(" ".join(text.split())) is not None
