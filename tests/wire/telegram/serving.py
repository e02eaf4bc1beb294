"""The bot as `serve` runs it, in the test's own event loop, beside the fake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from adapters import clock
from adapters.clock import Stopwatch
from adapters.database.store import Store
from bot.serving import Serving
from bot.settings import Settings
from bot.wiring import make_platforms, open_store
from tests.wire.telegram import TelegramServer


@dataclass
class Served:
    """A bot that is being served."""

    tg: TelegramServer
    database: Path
    store: Store
    serving: Serving
    running: asyncio.Task[int]

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


def settings_for(tg: TelegramServer, database: Path, **more: Any) -> Settings:
    values: dict[str, Any] = {
        "telegram_token": tg.token,
        "telegram_api_url": tg.base_url.removesuffix("/bot"),
        "database": str(database),
        "send_limits": "off",
        **more,
    }
    return Settings(_env_file=None, **values)


@asynccontextmanager
async def serving(
    tg: TelegramServer,
    database: Path,
    *,
    now: Callable[[], datetime] | None = None,
    **more: Any,
) -> AsyncIterator[Served]:
    """Serve until the block ends."""
    settings = settings_for(tg, database, **more)
    watch = Stopwatch(tg.clock.speed)
    store = open_store(settings)
    one = Serving(settings, store, make_platforms(settings, watch), watch, now or clock.now)
    served = Served(tg, database, store, one, asyncio.create_task(one.run()))
    try:
        yield served
    finally:
        await served.stop()
