"""The bot as `serve` runs it, in the test's own event loop, beside the fake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters import clock
from adapters.alarm import Alarm
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.discord.reading import PLATFORM
from adapters.discord.received import clean
from bot.serving import Serving
from bot.settings import Settings, settings_of
from bot.wiring import make_app, make_platforms, open_store
from core.domain.distance import Unit
from core.events import Person, Place
from tests.wire.clock import LeapingWatch
from tests.wire.discord import DiscordServer, User
from tests.wire.hands import HandAlarm, HandWatch
from tests.wire.secrets import logged, no_hits

DEADLINE = 15.0
"""Real seconds after which something hangs."""


@dataclass
class Served:
    """A bot that is being served."""

    dc: DiscordServer
    store: Store
    serving: Serving
    running: asyncio.Task[int]
    now: Callable[[], datetime]
    watch: LeapingWatch | HandWatch

    def advance(self, seconds: float) -> None:
        """Put the server's clock forward, and the bot's."""
        self.dc.clock.advance(seconds)
        self.watch.advance(seconds)
        self.serving._delivery.wake.set()

    async def runner(self, name: str, zone: str = "Europe/Berlin", *, installed: bool = True) -> User:
        """Return somebody whose first-contact questions are answered."""
        user = self.dc.user(name, installed=installed)
        person = Person(PLATFORM, str(user.id), clean(name))
        place = Place(PLATFORM, str(user.id), private=True, forms=True)

        def introduce(tables: SqlTables) -> None:
            app = make_app(tables, self.now())
            app.introduce(person, place, zone=zone, units=Unit.KM, language="en")

        await self.store.write(introduce)
        return user

    async def stands(self) -> None:
        """Return when the bot is connected, and its commands are listed."""
        (platform,) = self.serving.platforms
        await self.dc.wait_for(lambda: platform._projecting or self.running.done())
        assert not self.running.done(), "the bot ended at once"
        await asyncio.wait({platform._projecting})

    async def rests(self, deadline: float = DEADLINE) -> None:
        """Return when everything that was said is handled, and everything that is due is sent."""
        (platform,), lane = self.serving.platforms, self.serving._delivery._lanes[PLATFORM]

        def nothing_due(tables: SqlTables) -> bool:
            due = tables.outbox.next_due()
            return due is None or due > self.now()

        async with asyncio.timeout(deadline):
            while True:
                assert not self.running.done(), "the bot has ended"
                await self.until(self._all_heard, deadline)
                listening, intake = platform._listening, platform._intake
                if busy := {*listening._tasks, *intake._tasks, *lane._tasks}:
                    await asyncio.wait(busy)
                elif await self.store.write(nothing_due) and not (intake._tasks or lane.in_hand):
                    return

    def _all_heard(self) -> bool:
        """Whether every event has reached the bot."""
        heard = [line.sequence for line in self.serving.platforms[0]._lines]
        return [one.sequence for one in self.dc.gateway.live] == heard

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


def said_for(dc: DiscordServer, database: Path, **more: str) -> dict[str, str]:
    return {
        "discord_token": dc.token,
        "discord_api_url": dc.api_url,
        "discord_gateway_url": dc.gateway_url,
        "database": str(database),
        "send_limits": "off",
        **more,
    }


def settings_for(dc: DiscordServer, database: Path, **more: str) -> Settings:
    return settings_of(said_for(dc, database, **more))


def start(
    dc: DiscordServer,
    database: Path,
    *,
    now: Callable[[], datetime] | None = None,
    watch: HandWatch | None = None,
    **more: Any,
) -> Served:
    """Start to serve. Beside a server whose clock runs faster, the bot's runs as fast; or by hand."""
    settings = settings_for(dc, database, **more)
    timer = watch or LeapingWatch(dc.clock.speed)
    store = open_store(settings)
    faster = dc.clock.speed != 1.0 or watch is not None
    if now is None:
        now = (lambda: datetime.fromtimestamp(dc.clock.now, UTC)) if faster else clock.now
    alarm = (lambda ring, _: HandAlarm(ring)) if faster else Alarm
    one = Serving(settings, store, make_platforms(settings, timer), timer, now, alarm=alarm)
    return Served(dc, store, one, asyncio.create_task(one.run()), now, timer)


@asynccontextmanager
async def serving(
    dc: DiscordServer, database: Path, *, loud: bool = True, **more: Any
) -> AsyncIterator[Served]:
    """Serve until the block ends, from the moment at which the line stands and the menu is set.

    `loud` logs everything at DEBUG, and finds no secret in it.
    """
    with logged([dc.token]) if loud else nullcontext(str) as text:
        served = start(dc, database, **more)
        try:
            await served.stands()
            yield served
        finally:
            await served.stop()
    no_hits(text(), "the log")
