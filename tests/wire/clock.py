"""The server's clock, which may run faster than ours, and which a test may move."""

from __future__ import annotations

import time

from adapters.clock import Stopwatch

START = 1_795_025_100.0
"""Wed 18 Nov 2026, 18:05 UTC."""


class Clock:
    def __init__(self, speed: float = 1.0, start: float = START) -> None:
        self.speed = speed
        self._start = start
        self._began = time.monotonic()

    @property
    def now(self) -> float:
        """Return the server's time, in Unix seconds."""
        return self._start + (time.monotonic() - self._began) * self.speed

    @property
    def date(self) -> int:
        return int(self.now)

    def real(self, seconds: float) -> float:
        """Return how long so many of the server's seconds take."""
        return seconds / self.speed

    def advance(self, seconds: float) -> None:
        self._start += seconds


class StillClock(Clock):
    """Stands still until it is set; waits of the server's take real time."""

    def __init__(self, start: float = START) -> None:
        super().__init__()
        self._at = start

    @property
    def now(self) -> float:
        return self._at

    def set(self, now: float) -> None:
        self._at = now

    def advance(self, seconds: float) -> None:
        self._at += seconds


class LeapingWatch(Stopwatch):
    """A stopwatch that a test may put forward; timers that run do not notice."""

    def __init__(self, speed: float = 1.0) -> None:
        super().__init__(speed)
        self._ahead = 0.0

    def seconds(self) -> float:
        return super().seconds() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds
