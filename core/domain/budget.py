"""How much is said unasked: three messages a local day, of these one nudge, and two nudges a week."""

from __future__ import annotations

from typing import Final

from core.domain.runner import PromptKind

UNASKED_A_DAY: Final = 3
NUDGES_A_WEEK: Final = 2
NUDGES_A_DAY: Final = 1

FIRST: Final = frozenset({PromptKind.REVIEW, PromptKind.COUNTDOWN, PromptKind.RACE_RESULT})
"""Reviews and races go first; the rest waits or expires."""


def has_room(said: int) -> bool:
    """Whether one more message fits into a local day that has had so many unasked ones."""
    return said < UNASKED_A_DAY


def turn(kind: PromptKind) -> int:
    """Sort key for messages that are due together: the lowest goes first."""
    return 0 if kind in FIRST else 1
