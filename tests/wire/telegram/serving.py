"""The bot as `serve` runs it, in the test's own event loop, beside the fake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters import clock
from adapters.alarm import Alarm
from adapters.clock import Stopwatch
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.telegram.reading import PLATFORM, clean
from bot.serving import Serving
from bot.settings import Settings, settings_of
from bot.wiring import make_app, make_platforms, open_store
from core.domain.distance import Unit
from core.events import Person, Place
from tests.wire.hands import HandAlarm
from tests.wire.telegram import TelegramServer, User

DEADLINE = 15.0
"""Real seconds after which something hangs."""


@dataclass
class Served:
    """A bot that is being served."""

    tg: TelegramServer
    store: Store
    serving: Serving
    running: asyncio.Task[int]
    now: Callable[[], datetime]

    @property
    def database(self) -> Path:
        assert self.store.path is not None
        return self.store.path

    async def runner(self, name: str, zone: str = "Europe/Berlin", *, started: bool = True) -> User:
        """Return somebody whose first-contact questions are answered."""
        user = self.tg.user(name, started=started)
        person = Person(PLATFORM, str(user.id), clean(name))
        place = Place(PLATFORM, str(user.id), private=True)

        def introduce(tables: SqlTables) -> None:
            app = make_app(tables, self.now())
            app.introduce(person, place, zone=zone, units=Unit.KM, language="en")

        await self.store.write(introduce)
        return user

    async def rests(self, deadline: float = DEADLINE) -> None:
        """Return when everything that was said is handled, and everything that is due is sent."""
        (platform,), lane = self.serving.platforms, self.serving._delivery._lanes[PLATFORM]

        def nothing_due(tables: SqlTables) -> bool:
            due = tables.outbox.next_due()
            return (due is None or due > self.now()) and not tables.updates.waiting(PLATFORM)

        async with asyncio.timeout(deadline):
            while True:
                assert not self.running.done(), "the bot has ended"
                await self.tg.wait_for(self._all_fetched, deadline)
                intake = platform._intake
                if busy := {*intake._tasks, *lane._tasks}:
                    await asyncio.wait(busy)
                elif await self.store.write(nothing_due) and not (intake._tasks or lane.in_hand):
                    return

    def _all_fetched(self) -> bool:
        return self.tg.updates.is_polled and not len(self.tg.updates)

    async def until(self, predicate: Callable[[], Any], deadline: float = 5.0) -> None:
        """Wait, at most for so many seconds, until something in the bot holds."""
        try:
            async with asyncio.timeout(deadline):
                while not predicate():
                    await self.store.write(lambda tables: None)
        except TimeoutError:
            raise AssertionError(f"not so after {deadline} s") from None

    async def stop(self) -> int:
        self.serving.stop()
        return await self.running


def said_for(tg: TelegramServer, database: Path, **more: str) -> dict[str, str]:
    return {
        "telegram_token": tg.token,
        "telegram_api_url": tg.base_url.removesuffix("/bot"),
        "database": str(database),
        "send_limits": "off",
        **more,
    }


def settings_for(tg: TelegramServer, database: Path, **more: str) -> Settings:
    return settings_of(said_for(tg, database, **more))


@asynccontextmanager
async def serving(
    tg: TelegramServer,
    database: Path,
    *,
    now: Callable[[], datetime] | None = None,
    **more: Any,
) -> AsyncIterator[Served]:
    """Serve until the block ends. Beside a server whose clock runs faster, the bot's runs as fast."""
    settings = settings_for(tg, database, **more)
    watch = Stopwatch(tg.clock.speed)
    store = open_store(settings)
    faster = tg.clock.speed != 1.0
    if now is None:
        now = (lambda: datetime.fromtimestamp(tg.clock.now, UTC)) if faster else clock.now
    alarm = (lambda ring, _: HandAlarm(ring)) if faster else Alarm
    one = Serving(settings, store, make_platforms(settings, watch), watch, now, alarm=alarm)
    served = Served(tg, store, one, asyncio.create_task(one.run()), now)
    try:
        yield served
    finally:
        await served.stop()
