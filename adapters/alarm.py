"""The alarm clock: APScheduler rings `App.tick`, and knows nothing else.

It may ring late, twice or never: a tick is idempotent, and a watchdog rings every minute.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)

WATCHDOG: Final = timedelta(seconds=60)
SOON: Final = timedelta(milliseconds=50)
"""A ring asked for during a ring: at once it would be skipped, as the first still counts as running."""
JOB: Final = "tick"

Ring = Callable[[], Awaitable[datetime | None]]


class Alarm:
    """Rings at once, at every next due moment, and at least once a minute.

    `ring` plans what is due and returns when it wants to be rung next.
    """

    def __init__(self, ring: Ring, now: Callable[[], datetime]) -> None:
        self._ring_core = ring
        self._now = now
        self._ended = False
        self._scheduler: Any = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        self._scheduler.add_job(
            self._ring,
            IntervalTrigger(seconds=int(WATCHDOG.total_seconds()), timezone="UTC"),
            id=JOB,
            next_run_time=self._now(),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._scheduler.start()

    def stop(self) -> None:
        self._ended = True
        self._scheduler.shutdown(wait=False)

    def set(self, due: datetime | None) -> None:
        """Ring at `due` instead, if that is before the watchdog."""
        now = self._now()
        latest = now + WATCHDOG
        when = latest if due is None else max(min(due, latest), now + SOON)
        self._scheduler.modify_job(JOB, next_run_time=when)

    async def _ring(self) -> None:
        try:
            due = await self._ring_core()
        except asyncio.CancelledError:
            if not self._ended:
                raise
            return  # the end cut a tick off: the next start rings at once
        except Exception as error:
            # Storage that fails now may work in a minute: the watchdog rings again.
            log.warning("the tick failed: %s", error, extra={"action": "tick_failed"})
            due = None
        self.set(due)
