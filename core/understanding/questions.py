"""Questions in free words that a command answers: "how many km this year?" is `year`."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.languages import LANGUAGES

LONGEST: Final = 80
"""Characters: a longer text tells something."""

_PATTERNS: Final = tuple(
    (command, re.compile(pattern))
    for language in LANGUAGES.values()
    for command, pattern in language.questions
)
_ANY: Final = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern in _PATTERNS))
"""Whether it is one at all: of most texts one look says no, in half the time of eighty."""


def command_asked(text: str) -> str:
    """Return the command line that answers the question or does what is asked, in whatever language."""
    if len(text) > LONGEST:
        return ""
    words = " ".join(text.casefold().replace("’", "'").strip(" .!?").split())
    if not _ANY.fullmatch(words):
        return ""
    return next(command for command, pattern in _PATTERNS if pattern.fullmatch(words))
