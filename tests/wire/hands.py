"""Time by hand: an alarm and a stopwatch that a test moves."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

from adapters.clock import Stopwatch


class HandAlarm:
    """An alarm clock that rings when the world says so."""

    def __init__(self, ring: Callable[[], Awaitable[datetime | None]]) -> None:
        self.ring = ring

    def start(self) -> None:
        """Nothing to start: the world rings."""

    def stop(self) -> None:
        """Nothing to stop."""

    def set(self, due: datetime | None) -> None:
        """The world looks for itself what is due next."""


@dataclass(eq=False)
class _Timer:
    callback: Callable[[], None]
    cancelled: bool = field(default=False)

    def cancel(self) -> None:
        self.cancelled = True


class HandWatch(Stopwatch):
    """A stopwatch that shows the world's time; the furthest that was reached, should the clock go back."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0.0
        self._timers: list[tuple[float, int, _Timer]] = []
        self._numbers = count()

    def seconds(self) -> float:
        return self._at

    def reach(self, seconds: float) -> None:
        self._at = max(self._at, seconds)

    def advance(self, seconds: float) -> None:
        self.reach(self._at + seconds)
        self.fire()

    def fire(self) -> None:
        """Call what waited for a moment that has come."""
        while self._timers and self._timers[0][0] <= self._at:
            timer = heapq.heappop(self._timers)[2]
            if not timer.cancelled:
                timer.callback()

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Any:
        timer = _Timer(callback)
        heapq.heappush(self._timers, (self._at + seconds, next(self._numbers), timer))
        return timer

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        woken = asyncio.Event()
        self.call_later(seconds, woken.set)
        await woken.wait()
