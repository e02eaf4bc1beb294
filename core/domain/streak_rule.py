"""Rules by which days in a row are counted, and the seasons that have a streak of their own.

Source of the mile rules: the United States Running Streak Association, one mile within each
calendar day; its former wording asked for one continuous mile, which is kept as the classic mile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from core.domain.distance import MILE, NOTHING, Distance
from core.domain.feasts import MEMORIAL_DAY, THANKSGIVING

MILE_AS_SHOWN: Final = Distance.metres(1600)
"""A watch or a typed line that rounds shows a mile as this; what is less is no mile."""
DAYS_A_WEEK: Final = 7


class Rule(StrEnum):
    """The values are stable identifiers: the menu and the database name them."""

    OFFICIAL_MILE = "official_mile"
    CLASSIC_MILE = "classic_mile"
    TWO_KM = "two_km"
    PER_WEEK = "per_week"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class StreakRule:
    """What a day, or a week, asks for.

    `minimum` is of the day, split as one likes; of one run where `continuous`. With `per_week` so
    many runs of at least `minimum` keep a week. A `strict` rule has no pauses.
    """

    rule: Rule
    minimum: Distance = NOTHING
    per_week: int | None = None
    continuous: bool = False
    strict: bool = False

    @property
    def weekly(self) -> bool:
        return self.per_week is not None

    def is_close(self, distance: Distance) -> bool:
        """Whether a day's distance reads as the mile without being one: it is asked about."""
        return self.minimum == MILE and MILE_AS_SHOWN <= distance < MILE


OFFICIAL_MILE: Final = StreakRule(Rule.OFFICIAL_MILE, MILE, strict=True)
CLASSIC_MILE: Final = StreakRule(Rule.CLASSIC_MILE, MILE, continuous=True, strict=True)
TWO_KM: Final = StreakRule(Rule.TWO_KM, Distance.metres(2000))


def per_week(runs: int, minimum: Distance = NOTHING) -> StreakRule:
    """So many runs a week."""
    return StreakRule(Rule.PER_WEEK, minimum, per_week=runs)


def custom(minimum: Distance) -> StreakRule:
    """A distance of one's own, each day."""
    return StreakRule(Rule.CUSTOM, minimum)


@dataclass(frozen=True, slots=True)
class Season:
    """The days of a ready-made streak, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def holiday_season(year: int) -> Season:
    """Thanksgiving (the fourth Thursday of November) of that year to 1 January after it."""
    return Season(THANKSGIVING.in_year(year), date(year + 1, 1, 1))


def summer_season(year: int) -> Season:
    """Memorial Day (the last Monday of May) of that year to 4 July."""
    return Season(MEMORIAL_DAY.in_year(year), date(year, 7, 4))
