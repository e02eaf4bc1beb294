"""`serve`: the bot on its platforms, from the first sign of life to the last."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final

from adapters import logs
from adapters.alarm import Alarm
from adapters.clock import Stopwatch, now
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import Delivery
from adapters.metrics import Metrics
from adapters.platform import CannotServe, House, Platform
from adapters.web import WebDoor
from bot.settings import Settings
from bot.wiring import make_app, make_platforms
from core.app import App
from core.ports.store import StorageFailed

log = logging.getLogger(__name__)

DRAIN: Final = 1.5
"""Seconds that each of: what was heard, what is being sent; may take after a signal."""
SILENT: Final = 150.0
"""Seconds without a word from a platform after which the bot is not well."""
TIDY: Final = 3600.0
DONE, FAILED = 0, 1


def serve(store: Store, settings: Settings) -> int:
    """Run until a signal comes, and close the store; return the exit code."""
    logs.set_up(settings.log_level, as_json=settings.log_format == "json", secrets=settings.secrets)
    watch = Stopwatch()
    return asyncio.run(Serving(settings, store, make_platforms(settings, watch), watch).run())


class Serving:
    """One process that serves."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        platforms: Sequence[Platform],
        watch: Stopwatch,
        now: Callable[[], datetime] = now,
    ) -> None:
        self._now = now
        self._stopped = asyncio.Event()
        self._store = store
        self._watch = watch
        self._platforms = platforms
        self._metrics = Metrics()
        self._due: datetime | None = None
        limits_hold = settings.send_limits == "on"
        self._delivery = Delivery(
            store,
            make_app,
            {platform.name: platform.sender for platform in platforms},
            self._now,
            limits={platform.name: platform.limits for platform in platforms if limits_hold},
            watch=watch,
            metrics=self._metrics,
        )
        self._door = WebDoor(settings.http, self._health, self._metrics.registry) if settings.http else None
        self._alarm = Alarm(self._tick, self._now)

    async def run(self) -> int:
        """Serve until SIGTERM or SIGINT; then finish what is under way, at most 5 seconds long."""
        for sign in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(sign, self.stop)
        try:
            if self._door is not None:
                await self._door.open()
        except OSError as error:
            print(f"The HTTP door cannot be opened: {error.strerror or error}", file=sys.stderr)
            await self._store.close()
            return FAILED
        self._alarm.start()
        lasting = [
            asyncio.create_task(work) for work in (self._delivery.run(), self._tidy(), self._stopped.wait())
        ]
        serving = [asyncio.create_task(platform.serve(self._house())) for platform in self._platforms]
        try:
            return await self._until_the_end(lasting, serving)
        finally:
            await self._close([*lasting, *serving])

    def stop(self) -> None:
        """End `run` as a signal does."""
        self._stopped.set()

    def _house(self) -> House:
        return House(
            store=self._store,
            make_app=make_app,
            delivery=self._delivery,
            now=self._now,
            due_changed=self._due_changed,
            ready=self._ready,
            door=self._door,
            metrics=self._metrics,
        )

    async def _until_the_end(
        self, lasting: Sequence[asyncio.Task[Any]], serving: Sequence[asyncio.Task[Any]]
    ) -> int:
        """Return at a signal; also when no platform is left that can be served, or something broke."""
        waiting = {*lasting, *serving}
        while True:
            ended, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for task in ended:
                error = task.exception()
                if isinstance(error, CannotServe):
                    log.error("%s", error, extra={"action": "cannot_serve"})
                    print(error, file=sys.stderr)
                elif error is not None:
                    log.error("serving broke", exc_info=error, extra={"action": "bug"})
                    return FAILED
                else:
                    return DONE
            if not waiting & set(serving):
                return FAILED

    async def _close(self, tasks: Sequence[asyncio.Task[Any]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._alarm.stop()
        if self._door is not None:
            await self._door.close()
        await asyncio.gather(*(platform.drain(DRAIN) for platform in self._platforms))
        with contextlib.suppress(StorageFailed):
            await self._delivery.drain(DRAIN)
        await asyncio.gather(*(platform.close() for platform in self._platforms))
        await self._store.close()
        log.info("stopped", extra={"action": "stopped"})

    def _app(self, tables: SqlTables) -> App:
        return make_app(tables, self._now())

    # --- time ------------------------------------------------------------------------------

    async def _tick(self) -> datetime | None:
        more = True
        try:
            while more:
                more = await self._store.write(lambda tables: self._app(tables).tick())
            self._due = await self._store.write(lambda tables: self._app(tables).next_due())
        except StorageFailed as failed:
            log.error("not planned: %s", failed, extra={"action": "storage_failed"})
            self._due = None
        self._delivery.wake.set()
        return self._due

    def _due_changed(self, due: datetime | None) -> None:
        if due is not None and (self._due is None or due < self._due):
            self._due = due
            self._alarm.set(due)

    async def _tidy(self) -> None:
        """Let go of what nobody needs any more, every hour."""
        while True:
            with contextlib.suppress(StorageFailed):
                await self._store.write(lambda tables: tables.updates.forget_old(self._now()))
            await self._watch.sleep(TIDY)

    # --- signs of life ----------------------------------------------------------------------

    def _ready(self, platform: str) -> None:
        log.info("ready", extra={"action": "ready", "platform": platform})

    async def _health(self) -> dict[str, str]:
        wrong = {platform.name: "silent" for platform in self._platforms if platform.silent_for > SILENT}
        try:
            await self._store.read(lambda tables: self._app(tables).next_due())
        except Exception as error:
            wrong["database"] = type(error).__name__
        return wrong
