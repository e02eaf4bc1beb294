"""Questions in free words that a command answers: "how many km this year?" is `year`."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from core.understanding.languages import LANGUAGES

LONGEST: Final = 80
"""Characters: a longer text tells something."""

_PATTERNS: Final = tuple(
    (command, pattern) for language in LANGUAGES.values() for command, pattern in language.questions
)


@cache
def _any() -> re.Pattern[str]:
    """Return what matches whatever one of them does: of most texts one look says no.

    Made when it is first asked for: no start waits for it.
    """
    return re.compile("|".join(f"(?:{pattern})" for _, pattern in _PATTERNS))


def command_asked(text: str) -> str:
    """Return the command line that answers the question or does what is asked, in whatever language.

    Behind the command stands, as it was typed, what else the text tells it: its groups in their order.
    """
    if len(text) > LONGEST:
        return ""
    line = " ".join(text.replace("’", "'").strip(" .!?").split())
    words = line.casefold()
    if not _any().fullmatch(words):
        return ""
    found = ((command, re.fullmatch(pattern, words)) for command, pattern in _PATTERNS)
    command, match = next((command, match) for command, match in found if match)
    told = (
        [line[first:last] for first, last in match.regs[1:] if first >= 0] if len(line) == len(words) else []
    )
    return " ".join((command, *told))
