"""By which languages a typed value is read: those that its reader has, in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

ENGLISH: Final = ("en",)
"""What the bot's own lines and buttons say is in English, whoever presses them."""


def first_read(languages: tuple[str, ...], read: Callable[[str], T | None]) -> T | None:
    """Return what `read` makes of it by the first of the languages that can read it."""
    return next((found for language in languages if (found := read(language)) is not None), None)
