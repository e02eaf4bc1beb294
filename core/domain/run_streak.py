"""What a runner has set about streaks: the one that she counts, and when it waits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.domain.distance import NOTHING, Distance
from core.domain.streak import Paused
from core.domain.streak_rule import Rule, StreakRule


class Reason(StrEnum):
    """Why a streak waits. The values are stable identifiers of the menu."""

    SICK = "sick"
    INJURED = "injured"
    AWAY = "away"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStreak:
    """Days in a row that a runner counts by a rule.

    Days before `first` and after `last` (a season's) do not count; without `first` it goes back as
    far as the log does. It runs until `ended_on`, the day on which the runner ended it.
    """

    id: int
    runner: int
    rule: Rule
    minimum: Distance = NOTHING
    per_week: int | None = None
    strict: bool = False
    first: date | None = None
    last: date | None = None
    made_at: datetime
    ended_on: date | None = None

    @property
    def counts_by(self) -> StreakRule:
        return StreakRule(
            self.rule,
            self.minimum,
            per_week=self.per_week,
            continuous=self.rule is Rule.CLASSIC_MILE,
            strict=self.strict,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Local days `first` .. `last`, both included, on which a streak waits; no `last`: until she is back."""

    id: int
    runner: int
    first: date
    last: date | None = None
    reason: Reason
    made_at: datetime

    @property
    def days(self) -> Paused:
        return Paused(self.first, self.last)
