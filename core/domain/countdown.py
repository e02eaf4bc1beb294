"""The marks on the way to a race: when each is said, and the key that makes it said once.

Times are wall times in the zone that the runner has on that day; they are no settings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from core.domain.calendar import DAY, instant, midnight_after
from core.domain.quiet import NIGHT, Quiet, next_allowed
from core.domain.race import Race

AT_BREAKFAST: Final = time(8)
ON_THE_EVE: Final = time(18)
BEFORE_THE_START: Final = timedelta(hours=2, minutes=30)
NOT_BEFORE: Final = time(5)
RESULT_AT: Final = time(14)
LATE_RESULT_AT: Final = time(20)
LATE_START: Final = time(12)


class MarkKind(StrEnum):
    """The values are stable: a mark's key begins with one."""

    FOUR_WEEKS = "four_weeks"
    ONE_WEEK = "one_week"
    EVE = "eve"
    MORNING = "morning"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said at the wall time `at` of the local day `on` about the race on `race_day`."""

    kind: MarkKind
    on: date
    at: time
    race: int
    race_day: date

    @property
    def key(self) -> str:
        """`eve:2027-03-14`: the mark and the race's scheduled day, so that no zone move repeats it.

        A race that is moved to another day counts down anew.
        """
        return f"{self.kind}:{self.race_day.isoformat()}"

    def due(self, zone_name: str) -> datetime:
        """The instant (UTC) of the mark in that zone."""
        return instant(self.on, self.at, zone_name)

    def ends(self, zone_name: str) -> datetime:
        """The instant (UTC) from which the mark is stale: its local day is over."""
        return midnight_after(self.on, zone_name)


def marks(race: Race, quiet: Quiet = NIGHT) -> tuple[Mark, ...]:
    """All marks of a race, earliest first. A morning needs a start time that leaves room for it.

    `quiet` are the runner's quiet hours: a result that would fall into them is asked the morning after.
    """
    found = [
        Mark(MarkKind.FOUR_WEEKS, race.on - 28 * DAY, AT_BREAKFAST, race.id, race.on),
        Mark(MarkKind.ONE_WEEK, race.on - 7 * DAY, AT_BREAKFAST, race.id, race.on),
        Mark(MarkKind.EVE, race.on - DAY, ON_THE_EVE, race.id, race.on),
    ]
    if race.start is not None and (morning := _morning(race.on, race.start)) < race.start:
        found.append(Mark(MarkKind.MORNING, race.on, morning, race.id, race.on))
    asked = _result(race, quiet)
    found.append(Mark(MarkKind.RESULT, asked.date(), asked.time(), race.id, race.on))
    return tuple(found)


def _result(race: Race, quiet: Quiet) -> datetime:
    """The wall time at which the result is asked: on the day, or at breakfast.

    At breakfast where the race begins after the evening's hour, or that hour is a quiet one.
    """
    start = race.start or time()
    asked = datetime.combine(race.on, LATE_RESULT_AT if start >= LATE_START else RESULT_AT)
    if start >= LATE_RESULT_AT:
        asked = datetime.combine(race.on + DAY, AT_BREAKFAST)
    allowed = datetime.combine(*next_allowed(asked.date(), asked.time(), *quiet))
    if allowed.date() == race.on:
        return allowed
    breakfast = max(allowed, datetime.combine(allowed.date(), AT_BREAKFAST))
    return datetime.combine(*next_allowed(breakfast.date(), breakfast.time(), *quiet))


def _morning(on: date, start: time) -> time:
    before = datetime.combine(on, start) - BEFORE_THE_START
    return max(before, datetime.combine(on, NOT_BEFORE)).time()


def next_marks(races: Iterable[Race], now: datetime, zone_name: str, quiet: Quiet = NIGHT) -> list[Mark]:
    """The marks due after `now`, earliest first. A race with an outcome has none left."""
    coming = [
        mark
        for race in races
        if race.outcome is None
        for mark in marks(race, quiet)
        if mark.due(zone_name) > now
    ]
    return sorted(coming, key=lambda mark: (mark.on, mark.at, mark.race))


def open_mark(race: Race, now: datetime, zone_name: str, quiet: Quiet = NIGHT) -> Mark | None:
    """The latest mark that is due at `now` and not stale; None when there is nothing to say.

    Marks that were due before the race was entered stay unsaid. An earlier mark of the same
    day gives way: a morning's words are of no use after the finish.
    """
    if race.outcome is not None:
        return None
    due = [
        mark
        for mark in marks(race, quiet)
        if race.made_at <= mark.due(zone_name) <= now < mark.ends(zone_name)
    ]
    return due[-1] if due else None
