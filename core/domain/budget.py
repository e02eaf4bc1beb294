"""How much is said unasked: three messages a local day, of these one nudge, and two nudges a week."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.domain.calendar import Week
from core.domain.runner import PromptKind

UNASKED_A_DAY: Final = 3
NUDGES_A_WEEK: Final = 2
NUDGES_A_DAY: Final = 1

FIRST: Final = frozenset({PromptKind.REVIEW, PromptKind.COUNTDOWN, PromptKind.RACE_RESULT})
"""Reviews and races go first; the rest waits or expires."""


@dataclass(frozen=True, slots=True)
class Said:
    """An unasked message that was sent on the local day `on`."""

    kind: PromptKind
    on: date


def said_on(day: date, said: Iterable[Said]) -> int:
    """How many unasked messages that local day has had."""
    return sum(message.on == day for message in said)


def nudges_on(day: date, said: Iterable[Said]) -> int:
    return sum(message.on == day and message.kind is PromptKind.NUDGE for message in said)


def nudges_in(week: Week, said: Iterable[Said]) -> int:
    return sum(week.holds(message.on) and message.kind is PromptKind.NUDGE for message in said)


def may_say(kind: PromptKind, on: date, week: Week, said: Iterable[Said], kept_free: int = 0) -> bool:
    """Whether one more message of `kind` fits into the day and the week.

    `kept_free` counts the reviews and race messages that are still due on that day: what may
    wait leaves room for them.
    """
    earlier = list(said)
    taken = said_on(on, earlier) + (0 if kind in FIRST else kept_free)
    if taken >= UNASKED_A_DAY:
        return False
    if kind is not PromptKind.NUDGE:
        return True
    return nudges_on(on, earlier) < NUDGES_A_DAY and nudges_in(week, earlier) < NUDGES_A_WEEK


def turn(kind: PromptKind) -> int:
    """Sort key for messages that are due together: the lowest goes first."""
    return 0 if kind in FIRST else 1
