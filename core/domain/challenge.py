"""A challenge: what a club runs together for some days, and until when its logs may come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from core.domain.calendar import DAY, Zones, instant, local, midnight_after, midnight_before
from core.domain.club import Shown
from core.domain.distance import NOTHING, Distance
from core.domain.kept_days import LATE_AFTER
from core.domain.quiet import NIGHT, is_quiet
from core.domain.streak_rule import CLASSIC_MILE, OFFICIAL_MILE, TWO_KM, Rule, StreakRule, custom

LONGEST: Final = 366
"""Days of a challenge."""
MORNING: Final = time(9)
"""When a final is posted that closed in the night."""


class Kind(StrEnum):
    """The values are stable identifiers of the menu."""

    RUN_STREAK = "run_streak"
    SURVIVOR = "survivor"
    DAYS_RUN = "days_run"
    DISTANCE = "distance"
    TIME = "time"
    CLIMB = "climb"
    LONGEST = "longest"
    BEST_OF = "best_of"
    PERCENT_OF_BASELINE = "percent_of_baseline"
    HANDICAP = "handicap"
    TEAM_MEAN = "team_mean"
    PREDICT = "predict"
    GROUP_GOAL = "group_goal"
    CHAIN = "chain"
    RELAY = "relay"


class Tie(StrEnum):
    """What becomes of equal scores; said at the opening. The values are stable identifiers."""

    SHARED = "shared"
    DISTANCE = "distance"
    """The greater distance goes first; who is equal in that, too, shares the place."""


class Phase(StrEnum):
    """What storage keeps of where a challenge is."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """`starts` and `ends` are days of each runner's own; both count. `said_until` is the end that was said
    at the opening, once it ends earlier.

    `zone` sets the board's hour and the closing; `board_time` None means the club's. `minimum` is that of
    a day that counts, by `rule`. `target` is a group goal's. `given` is what runners who were
    forgotten had run for it. `key` opens it by a link; `opener` is None once she is forgotten.
    `closed_at` is the instant at which it was closed for logs.
    """

    id: int
    club: int
    key: str
    name: str
    kind: Kind = Kind.RUN_STREAK
    rule: Rule = Rule.OFFICIAL_MILE
    minimum: Distance = NOTHING
    target: Distance | None = None
    starts: date
    ends: date
    said_until: date | None = None
    zone: str
    board_time: time | None = None
    ties: Tie = Tie.SHARED
    opener: int | None = None
    opened_at: datetime
    phase: Phase = Phase.OPEN
    closed_at: datetime | None = None
    given: Distance = NOTHING

    @property
    def days(self) -> int:
        return (self.ends - self.starts).days + 1

    def day(self, on: date) -> int:
        """The number of that day, from 1."""
        return (on - self.starts).days + 1

    def holds(self, on: date) -> bool:
        return self.starts <= on <= self.ends

    @property
    def asks(self) -> StreakRule:
        """What a day asks for, to count."""
        return RULES.get(self.rule) or custom(self.minimum)


RULES: Final = {
    Rule.OFFICIAL_MILE: OFFICIAL_MILE,
    Rule.CLASSIC_MILE: CLASSIC_MILE,
    Rule.TWO_KM: TWO_KM,
}
"""The rules whose minimum is known; of a custom one it is the challenge's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A runner in a challenge (ids). `told` once she was told how to let the bot write."""

    challenge: int
    runner: int
    joined_at: datetime
    left_at: datetime | None = None
    shown: Shown = Shown.NAME
    races: bool = False
    """Whether the club may be told of her races."""
    told: bool = False


def last_midnight(ends: date, zones: Iterable[Zones]) -> datetime | None:
    """Return the end of the day where it is last, of all the clocks that these runners have that day."""
    found = [midnight_after(ends, name) for held in zones for name in _clocks_on(ends, held)]
    return max(found, default=None)


def _clocks_on(day: date, zones: Zones) -> set[str]:
    """The zones that were held while that local day was there; before it, the one held now."""
    names = {zones.of_day(day)}
    for place, held in enumerate(order := sorted(zones.history, key=lambda held: held.since)):
        begin, end = midnight_before(day, held.zone), midnight_after(day, held.zone)
        until = order[place + 1].since if place + 1 < len(order) else None
        if held.since < end and (until is None or until > begin):
            names.add(held.zone)
    return names


def closing(challenge: Challenge, zones: Iterable[Zones]) -> datetime:
    """Return when logs close: after the last member's midnight and the window for late ones.

    Without members the challenge's own clock counts.
    """
    last = last_midnight(challenge.ends, zones)
    return (last or midnight_after(challenge.ends, challenge.zone)) + LATE_AFTER


def posting(closed: datetime, zone: str) -> datetime:
    """Return when the final is said: at once, or in the morning of a night."""
    at = local(closed, zone)
    wall = at.time().replace(tzinfo=None)
    if not is_quiet(wall, *NIGHT):
        return closed
    return instant(at.date() if wall < NIGHT[1] else at.date() + DAY, MORNING, zone)


@dataclass(frozen=True, slots=True)
class Hour:
    """Something to be said to a club: `on` is its day, said from `due` until `until`."""

    on: date
    due: datetime
    until: datetime
    starts: bool = False
    """It is the eve of the start."""


def hours(challenge: Challenge, at: time, first: date, last: date) -> list[Hour]:
    """Return what is to be said on the days from `first` to `last`: the start on its eve, then the boards."""
    found = []
    day = max(first, challenge.starts - DAY)
    while day <= min(last, challenge.ends):
        due = instant(day, at, challenge.zone)
        if due > challenge.opened_at:
            until = instant(day + DAY, at, challenge.zone)
            found.append(Hour(day, due, until, starts=day < challenge.starts))
        day += DAY
    return found


AROUND: Final = timedelta(days=2)


def hour_at(challenge: Challenge, at: time, now: datetime) -> Hour | None:
    """Return what is to be said now, and can still be."""
    today = local(now, challenge.zone).date()
    found = [
        one for one in hours(challenge, at, today - AROUND, today + AROUND) if one.due <= now < one.until
    ]
    return found[-1] if found else None


def next_hour(challenge: Challenge, at: time, now: datetime) -> datetime | None:
    """Return when something is to be said next."""
    today = max(local(now, challenge.zone).date() - DAY, challenge.starts - DAY)
    return next((one.due for one in hours(challenge, at, today, today + 2 * AROUND) if one.due > now), None)
