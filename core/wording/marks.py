"""Where a text names commands: marked while it is worded, by characters that nobody's own words have."""

from __future__ import annotations

import re
from typing import Final

_OPEN, _CLOSE = "\ue002", "\ue003"
_NAMED: Final = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}|[{_OPEN}{_CLOSE}]")

Span = tuple[int, int]
"""Where something begins in a text, and where it ends."""


def command_mark(name: str) -> str:
    """Return a command as it is typed, marked as one."""
    return f"{_OPEN}/{name}{_CLOSE}"


def commands_in(text: str) -> tuple[str, tuple[Span, ...]]:
    """Return the text without marks, and where in it commands are named."""
    if _OPEN not in text and _CLOSE not in text:
        return text, ()
    parts: list[str] = []
    spans: list[Span] = []
    end = length = 0
    for found in _NAMED.finditer(text):
        before, name = text[end : found.start()], found[1] or ""
        parts += [before, name]
        if name:
            spans.append((length + len(before), length + len(before) + len(name)))
        length += len(before) + len(name)
        end = found.end()
    return "".join([*parts, text[end:]]), tuple(spans)
