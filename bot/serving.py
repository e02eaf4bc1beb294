"""`serve`: the bot on its platforms, from the first sign of life to the last."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import uvloop

from adapters import logs
from adapters.alarm import Alarm, Ring
from adapters.clock import Stopwatch, now
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import Delivery
from adapters.ping import Ping
from adapters.platform import CannotServe, House, MakeApp, Platform
from bot.health import Health
from bot.loading import loading, settled
from bot.settings import Settings, value_of
from bot.spelling import listening_at
from bot.wiring import make_app, make_platforms
from core.app import App
from core.ports.store import StorageFailed

if TYPE_CHECKING:
    from adapters.metrics import Metrics
    from adapters.web import WebDoor

log = logging.getLogger(__name__)

DRAIN: Final = 1.5
"""Seconds that each of: what was heard, what is being sent; may take after a signal."""
TIDY: Final = 3600.0
WARM: Final = 60.0
"""Seconds after which everything has been used once."""
DONE, FAILED = 0, 1


def serve(store: Store, settings: Settings, unknown: Sequence[str] = ()) -> int:
    """Run until a signal comes, and close the store; return the exit code.

    `unknown` settings are warned of.
    """
    logs.set_up(settings.log_level, as_json=settings.log_format == "json", secrets=settings.secrets)
    for name in unknown:
        log.warning("%s is no setting; it is ignored", name, extra={"action": "unknown_setting"})
    watch = Stopwatch()
    with loading():
        platforms = make_platforms(settings, watch)
    return run(Serving(settings, store, platforms, watch))


def run(serving: Serving) -> int:
    """Run it on the event loop of `serve`; return the exit code."""

    async def watched() -> int:
        logs.watch(asyncio.get_running_loop())
        serving.watch.call_later(WARM, settled)
        return await serving.run()

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(watched())


def _why(error: OSError) -> str:
    """Return the system's own word: asyncio wraps it in a sentence with the address in brackets."""
    if isinstance(error, socket.gaierror) or not error.errno:
        return error.strerror or type(error).__name__
    return os.strerror(error.errno)


class Serving:
    """One process that serves."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        platforms: Sequence[Platform],
        watch: Stopwatch,
        now: Callable[[], datetime] = now,
        make_app: MakeApp = make_app,
        alarm: Callable[[Ring, Callable[[], datetime]], Alarm] = Alarm,
    ) -> None:
        """`now`, `make_app` and `alarm` are for a process whose time is not that of the machine."""
        self._now = now
        self._make_app = make_app
        self._stopped = asyncio.Event()
        self._store = store
        self.watch = watch
        self.platforms = platforms
        self._metrics = _make_metrics() if settings.http else None
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
        self._health = Health(store, platforms, self._delivery, make_app, self._now)
        self._http = settings.http
        self.door = self._make_door(settings.http, self._metrics) if settings.http and self._metrics else None
        self._ready_once = asyncio.Event()
        self._listening: set[str] = set()
        self._ping = self._make_ping(settings)
        self._alarm = alarm(self._tick, self._now)

    async def run(self) -> int:
        """Serve until SIGTERM or SIGINT; then finish what is under way, at most 5 seconds long."""
        for sign in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(sign, self.stop)
        try:
            if self.door is not None:
                await self.door.open()
        except OSError as error:
            log.error(
                "MILEPOST_HTTP: %s cannot be listened at: %s. Stop what listens there, or name another.",
                self._http,
                _why(error),
                extra={"action": "cannot_serve"},
            )
            await self._store.close()
            return FAILED
        works: list[Coroutine[Any, Any, object]] = [self._delivery.run(), self._tidy(), self._stopped.wait()]
        if self._ping is not None:
            works.append(self._ping.run(self._ready_once))
        lasting = [asyncio.create_task(work) for work in works]
        serving = [asyncio.create_task(platform.serve(self._house())) for platform in self.platforms]
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
            make_app=self._make_app,
            delivery=self._delivery,
            now=self._now,
            due_changed=self._due_changed,
            ready=self._ready,
            door=self.door,
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
        if self.door is not None:
            await self.door.close()
        await asyncio.gather(*(platform.drain(DRAIN) for platform in self.platforms))
        with contextlib.suppress(StorageFailed):
            await self._delivery.drain(DRAIN)
        await asyncio.gather(*(platform.close() for platform in self.platforms))
        await self._store.close()
        log.info("stopped", extra={"action": "stopped"})

    def _app(self, tables: SqlTables) -> App:
        return self._make_app(tables, self._now())

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
            await self.watch.sleep(TIDY)

    # --- signs of life ----------------------------------------------------------------------

    def _ready(self, platform: str) -> None:
        if platform in self._listening:
            return
        self._listening.add(platform)
        if not self._ready_once.is_set():
            self._ready_once.set()
            # What falls due cannot be sent before: the first request need not wait for it to be planned.
            self._alarm.start()
        log.info("ready", extra={"action": "ready", "platform": platform})

    def _make_door(self, address: str, metrics: Metrics) -> WebDoor:
        from adapters.web import WebDoor

        async def refresh() -> None:
            try:
                metrics.figures = await self._health.figures()
            except Exception as error:  # old figures are better than none while the database is away
                log.warning("figures", exc_info=error, extra={"action": "figures_old"})

        return WebDoor(listening_at(address), self._health.wrong, metrics.registry, refresh)

    def _make_ping(self, settings: Settings) -> Ping | None:
        url = value_of(settings.ping_url)
        return Ping(url, self._health.wrong, self.watch, value_of(settings.proxy)) if url else None


def _make_metrics() -> Metrics:
    """Their library is loaded only where somebody may ask for figures."""
    from adapters.metrics import Metrics

    return Metrics()
