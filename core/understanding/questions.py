"""Questions in free words that a command answers: "how many km this year?" is `year`."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.languages.english_questions import QUESTIONS

LONGEST: Final = 80
"""Characters: a longer text tells something."""

_PATTERNS: Final = tuple((command, re.compile(pattern)) for command, pattern in QUESTIONS)


def command_asked(text: str) -> str:
    """Return the name of the command that answers the question, or nothing."""
    if len(text) > LONGEST:
        return ""
    words = " ".join(text.casefold().replace("’", "'").strip(" .!?").split())
    return next((command for command, pattern in _PATTERNS if pattern.fullmatch(words)), "")
