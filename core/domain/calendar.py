"""Days, weeks and wall times: the only place that asks the time-zone data.

Instants are aware and in UTC (`now`, `due`); days (`on`, `today`) and wall times (`at`) are
a runner's own. Rules for clock changes: a wall time that does not exist is moved forward by
the length of the gap, one that exists twice means the first; both are RFC 5545's (3.3.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from core.domain.runner import ZoneHeld

DAY: Final = timedelta(days=1)
NOON: Final = time(12)
MIDNIGHT: Final = time(0)
NOT_ZONES: Final = frozenset({"Factory", "localtime", "posixrules"})
"""Names that some systems keep beside the zones; none is a place."""


class UnknownZone(ValueError):
    """The text is no name of the IANA time-zone database."""


@cache
def zone_names() -> dict[str, str]:
    """Every IANA name by its casefolded form. Only these are ever opened as files."""
    return {name.casefold(): name for name in sorted(available_timezones() - NOT_ZONES)}


def canonical(name: str) -> str:
    """Return the IANA spelling of `name` in any case. Raises UnknownZone."""
    found = zone_names().get(name.strip().casefold())
    if found is None:
        raise UnknownZone(name)
    return found


@cache
def _open(name: str) -> ZoneInfo:
    return ZoneInfo(canonical(name))


def zone(name: str) -> ZoneInfo:
    """Return the zone of that IANA name, in any case. Raises UnknownZone."""
    try:
        return _open(name)
    except UnknownZone:
        # Raised anew, because an error that carries a stranger's text is not kept.
        raise UnknownZone(name) from None


@lru_cache(maxsize=128)  # a message asks for its own moment time and again
def local(now: datetime, zone_name: str) -> datetime:
    """The runner's wall clock at the instant `now`, aware in her zone."""
    return now.astimezone(zone(zone_name))


def local_day(now: datetime, zone_name: str) -> date:
    return local(now, zone_name).date()


def instant(on: date, at: time, zone_name: str) -> datetime:
    """The instant (UTC) at which that zone's clock shows `at` on the day `on`.

    In a gap it is moved forward by the gap's length; of two, the first is meant.
    """
    # fold=0 says both at once (PEP 495): the offset before the change holds.
    first = at.replace(fold=0) if at.fold else at
    return datetime.combine(on, first, zone(zone_name)).astimezone(UTC)


def midnight_after(day: date, zone_name: str) -> datetime:
    """The end of the local day: the instant (UTC) at which the next one begins."""
    return instant(day + DAY, MIDNIGHT, zone_name)


def midnight_before(day: date, zone_name: str) -> datetime:
    """The beginning of the local day, as an instant (UTC)."""
    return instant(day, MIDNIGHT, zone_name)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """Seven local days from `first` on, which is also the week's name."""

    first: date

    @property
    def last(self) -> date:
        return self.first + 6 * DAY

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + number * DAY for number in range(7))

    @property
    def before(self) -> Week:
        return Week(self.first - 7 * DAY)

    @property
    def after(self) -> Week:
        return Week(self.first + 7 * DAY)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def day_of(self, weekday: int) -> date:
        """The week's day with that weekday, Monday 0."""
        return self.first + (weekday - self.first.weekday()) % 7 * DAY


def week_of(day: date, week_start: int) -> Week:
    """The week that holds `day` when weeks start on `week_start`, Monday 0."""
    return Week(day - (day.weekday() - week_start) % 7 * DAY)


@dataclass(frozen=True, slots=True)
class Zones:
    """The zones that a runner has held, and the one held now (used while there is no history)."""

    history: Sequence[ZoneHeld]
    current: str

    def at(self, moment: datetime) -> str:
        """The zone held at an instant; before the first one, the first."""
        found = ""
        for held in self._in_order():
            if held.since > moment and found:
                break
            found = held.zone
        return found or self.current

    def of_day(self, day: date) -> str:
        """The zone held at noon of that local day.

        A move west may give a day two noons: the first counts. A move east may take its noon
        away: the zone entered counts.
        """
        if len(self.history) == 1:
            return self.history[0].zone  # like nearly everybody's
        order = self._in_order()
        for held, following in pairwise(order):
            if instant(day, NOON, held.zone) < following.since:
                return held.zone
        return order[-1].zone if order else self.current

    def _in_order(self) -> list[ZoneHeld]:
        return sorted(self.history, key=lambda held: held.since)
