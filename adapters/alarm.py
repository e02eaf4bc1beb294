"""The alarm clock: APScheduler rings `App.tick`, and knows nothing else.

It may ring late, twice or never: a tick is idempotent, and a watchdog rings every minute.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, Final

log = logging.getLogger(__name__)

WATCHDOG: Final = timedelta(seconds=60)
SOON: Final = timedelta(milliseconds=50)
"""A ring asked for during a ring: at once it would be skipped, as the first still counts as running."""
SETTLED: Final = 0.5
"""Seconds after the first ring until the library is loaded: what was heard at the start is answered first."""
JOB: Final = "tick"

Ring = Callable[[], Awaitable[datetime | None]]


class Alarm:
    """Rings at once, at every next due moment, and at least once a minute.

    `ring` plans what is due and returns when it wants to be rung next.
    """

    def __init__(self, ring: Ring, now: Callable[[], datetime], settled: float = SETTLED) -> None:
        self._ring_core = ring
        self._now = now
        self._settled = settled
        self._ended = False
        self._scheduler: Any = None
        self._starting: asyncio.Task[None] | None = None
        self._due: datetime | None = None

    def start(self) -> None:
        """Ring now, and let the library ring from then on: it takes a tenth of a start to load."""
        self._starting = asyncio.get_running_loop().create_task(self._start())
        self._starting.add_done_callback(_told)

    def stop(self) -> None:
        self._ended = True
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
        elif self._starting is not None:
            self._starting.cancel()

    def set(self, due: datetime | None) -> None:
        """Ring at `due` instead, if that is before the watchdog."""
        self._due = due
        if self._scheduler is not None:
            self._scheduler.modify_job(JOB, next_run_time=self._when(due))

    def _when(self, due: datetime | None) -> datetime:
        now = self._now()
        latest = now + WATCHDOG
        return latest if due is None else max(min(due, latest), now + SOON)

    async def _start(self) -> None:
        await self._ring()
        if self._ended:
            return
        await asyncio.sleep(self._settled)  # noqa: TID251 -- by the machine's clock, as the scheduler goes
        scheduler, trigger = await asyncio.to_thread(_loaded)
        scheduler.add_job(
            self._ring,
            trigger,
            id=JOB,
            next_run_time=self._when(self._due),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        scheduler.start()
        self._scheduler = scheduler

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


def _told(starting: asyncio.Task[None]) -> None:
    """Say it where it did not start: what is due would stay unsaid without a word about it."""
    if not starting.cancelled() and (error := starting.exception()) is not None:
        log.error("nothing will be said unasked", exc_info=error, extra={"action": "alarm_failed"})


def _loaded() -> tuple[Any, Any]:
    """Return the library's scheduler and its trigger, which look through all that is installed at import."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from apscheduler.triggers.interval import IntervalTrigger

    trigger = IntervalTrigger(seconds=int(WATCHDOG.total_seconds()), timezone="UTC")
    return AsyncIOScheduler(timezone="UTC"), trigger
