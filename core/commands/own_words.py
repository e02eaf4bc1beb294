"""Lines in the words of the runner's language, beside those of English, which always work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from core.commands.context import Context
from core.errors import Refusal
from core.understanding import line_in_english

Natural = Callable[[Context, str], Mapping[str, Any] | None]


def turned(context: Context, text: str) -> str:
    """Return a line with the words of the runner's language turned into those of commands."""
    return line_in_english(text, context.languages)


def in_own_words(read: Natural) -> Natural:
    """Let a form that keeps no words of the runner's be read as typed, else turned into English.

    What cannot be read either way is refused as it was typed.
    """

    def reading(context: Context, text: str) -> Mapping[str, Any] | None:
        plain = turned(context, text)
        if plain == text:
            return read(context, text)
        try:
            found = read(context, text)
        except Refusal as refused:
            found = _else(read, context, plain)
            if found is None:
                raise refused from None
        return found if found is not None else _else(read, context, plain)

    return reading


def _else(read: Natural, context: Context, plain: str) -> Mapping[str, Any] | None:
    try:
        return read(context, plain)
    except Refusal:
        return None
