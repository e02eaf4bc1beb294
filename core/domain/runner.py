"""A runner: one person with one record, and the settings that belong to her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from core.domain.distance import Unit
from core.domain.quiet import NIGHT, Quiet

SUNDAY: Final = 6


class PromptKind(StrEnum):
    """What the bot says unasked. The values are stable: `stop` and `replay` name them."""

    REVIEW = "weekly_review"
    NUDGE = "nudge"
    RESCUE = "streak_rescue"
    COUNTDOWN = "countdown"
    RACE_RESULT = "race_result"


AT_MOST_ONCE: Final = frozenset({PromptKind.NUDGE, PromptKind.RESCUE})
"""Kinds that are rather lost than said twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Runner:
    """Settings with their defaults. Times are wall times in the runner's zone.

    `zone` is the zone held now; the history is kept beside it (`core.domain.calendar.Zones`).
    `zone_named` is False while the zone is only assumed. `week_start` and `review_day` are
    weekdays, Monday 0; `review_day` None means the week's last day. `board_name` takes the place
    of the platform's `name` where clubs read it; empty while it does not.
    """

    id: int
    name: str
    zone: str
    zone_named: bool = False
    units: Unit = Unit.KM
    language: str = "en"
    week_start: int = 0
    review_day: int | None = None
    review_time: time = time(18)
    nudge_time: time = time(17, 30)
    rescue_time: time = time(21)
    quiet_from: time = NIGHT[0]
    quiet_until: time = NIGHT[1]
    stopped: frozenset[PromptKind] = frozenset()
    snoozed_until: date | None = None
    since: datetime
    welcomed: bool = False
    board_name: str = ""

    @property
    def on_boards(self) -> str:
        """The name that boards may show."""
        return self.board_name or self.name

    @property
    def quiet(self) -> Quiet:
        """The quiet hours, from and until."""
        return self.quiet_from, self.quiet_until

    @property
    def reviews_on(self) -> int:
        """The weekday of the review, Monday 0."""
        return (self.week_start + 6) % 7 if self.review_day is None else self.review_day


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneHeld:
    """From `since` (UTC) on, the runner's clock was that of `zone`."""

    id: int
    runner: int
    since: datetime
    zone: str
