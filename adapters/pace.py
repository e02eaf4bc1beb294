"""How fast a platform may be written to: limits overall and a room, and halts that it asked for.

When a message reaches the platform is not known, only that it was before its answer came, by the
shortest way back. So it counts from its answer, less what the shortest round trip took: see
`RoundTrips`. All times are seconds of a monotonic clock that is handed in.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from statistics import median
from typing import Final


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` messages in any `seconds`."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Limits:
    """A platform's own figures; an empty tuple is no limit."""

    overall: tuple[Limit, ...] = ()
    private: tuple[Limit, ...] = ()
    group: tuple[Limit, ...] = ()


NO_LIMITS: Final = Limits()
ENOUGH: Final = 200
"""Round trips that are looked at together, beside as many before them."""
ROOMS: Final = 100
"""Rooms that are remembered before those are looked for that nothing holds back."""


class Window:
    """The messages of one limit that still count, those under way included."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._answered: deque[float] = deque()
        self._under_way = 0

    def ready_at(self, now: float) -> float:
        """When the next may leave; infinity while only an answer can tell."""
        while self._answered and self._answered[0] + self._limit.seconds <= now:
            self._answered.popleft()
        free = self._limit.count - self._under_way - len(self._answered)
        if free > 0:
            return now
        over = -free
        return self._answered[over] + self._limit.seconds if over < len(self._answered) else float("inf")

    def leaves(self) -> None:
        self._under_way += 1

    def answered(self, arrived: float) -> None:
        """It had arrived by then; so had what was answered before."""
        self._under_way -= 1
        self._answered.append(max(arrived, self._answered[-1]) if self._answered else arrived)

    def idle(self, now: float) -> bool:
        return self.ready_at(now) <= now and not self._under_way and not self._answered


class RoundTrips:
    """How long the way to the platform and back surely takes.

    The shortest of some hundred round trips has met neither a queue nor another route; that is how
    BBR finds the length of a path (Cardwell et al., ACM Queue 14(5), 2016). But if all vary, even that one
    has waited a little somewhere: so twice what a usual one takes longer is left out. Counted from its
    answer, every message would wait for a round trip more than it has to, a tenth of Discord's second.
    """

    def __init__(self) -> None:
        self._trips: list[float] = []
        self._before = float("inf")
        self.at_least = 0.0
        """Seconds; none until enough answers have come."""

    def took(self, seconds: float) -> None:
        self._trips.append(seconds)
        if len(self._trips) == ENOUGH:
            shortest = min(self._trips)
            longer = median(self._trips) - shortest
            self.at_least = max(min(shortest, self._before) - 2 * longer, 0.0)
            self._before = shortest
            self._trips.clear()


class Pace:
    """The limits of one platform, kept."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.step = max((one.seconds / one.count for one in limits.overall), default=0.0)
        """Seconds from one message to the next at full speed."""
        self._overall = [Window(limit) for limit in limits.overall]
        self._trips = RoundTrips()
        self._rooms: dict[str, list[Window]] = {}
        self._many = ROOMS
        self.halted_until = float("-inf")
        """Before then nothing may leave: the platform said so."""

    def halt(self, until: float) -> None:
        """Send nothing at all before `until`: the platform said so."""
        self.halted_until = max(self.halted_until, until)

    def open_at(self, now: float) -> float:
        """Return when anything at all may leave: `now`, later, or infinity (after an answer)."""
        opens = max(self.halted_until, now)
        for window in self._overall:
            opens = max(opens, window.ready_at(now))
        return opens

    def ready_at(self, room: str, now: float, *, private: bool) -> float:
        """Return when a message to this room may leave: `now`, later, or infinity (after an answer)."""
        opens = self.open_at(now)
        for window in self._room(room, private=private):
            opens = max(opens, window.ready_at(now))
        return opens

    def leaves(self, room: str, *, private: bool) -> None:
        for window in (*self._overall, *self._room(room, private=private)):
            window.leaves()

    def answered(self, room: str, left: float, now: float, *, private: bool) -> None:
        """The platform answered now what left then, or will not: the message grows old."""
        arrived = max(left, now - self._trips.at_least)
        self._trips.took(now - left)
        for window in (*self._overall, *self._room(room, private=private)):
            window.answered(arrived)
        if len(self._rooms) > self._many:
            self._forget_idle(now)
            self._many = max(2 * len(self._rooms), ROOMS)

    @property
    def rooms(self) -> int:
        """How many rooms are remembered."""
        return len(self._rooms)

    def _forget_idle(self, now: float) -> None:
        """Let go of rooms that nothing holds back: memory does not grow with everybody ever written to."""
        self._rooms = {
            room: windows
            for room, windows in self._rooms.items()
            if not all(window.idle(now) for window in windows)
        }

    def _room(self, room: str, *, private: bool) -> list[Window]:
        limits = self._limits.private if private else self._limits.group
        if not limits:
            return []
        found = self._rooms.get(room)
        if found is None:
            found = self._rooms[room] = [Window(limit) for limit in limits]
        return found
