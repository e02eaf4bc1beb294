"""The system's clocks: the only place that asks what time it is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 -- this is the adapter that the others are told to ask


class Stopwatch:
    """Seconds that only go forward, and callbacks after some of them.

    `speed` is for tests beside a server whose clock runs as many times faster.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed

    def seconds(self) -> float:
        return time.monotonic() * self._speed

    def call_later(self, seconds: float, callback: Callable[[], None]) -> asyncio.TimerHandle:
        return asyncio.get_running_loop().call_later(seconds / self._speed, callback)

    def real(self, seconds: float) -> float:
        """Return how many of the machine's seconds those are."""
        return seconds / self._speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._speed)  # noqa: TID251 -- an adapter may wait
