"""A bot on both platforms at once: one process between two servers, for what only both can show."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path

import pytest

from adapters.clock import Stopwatch, now
from adapters.database.store import Store
from bot.serving import Serving
from bot.settings import settings_of
from bot.wiring import make_platforms, open_store
from tests.wire.discord import DiscordServer
from tests.wire.discord import Limits as DiscordLimits
from tests.wire.discord.serving import said_for as towards_discord
from tests.wire.telegram import Limits, TelegramServer
from tests.wire.telegram.serving import said_for as towards_telegram


@pytest.fixture
async def tg() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(limits=Limits(on=False)) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=DiscordLimits(on=False)) as server:
        yield server
        assert server.violations == []


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """The bot's clock; a test module may set another."""
    return now


@pytest.fixture
async def store(
    tg: TelegramServer, dc: DiscordServer, tmp_path: Path, clock: Callable[[], datetime]
) -> AsyncIterator[Store]:
    """The database of a bot that is served on both."""
    file = tmp_path / "milepost.db"
    settings = settings_of(towards_telegram(tg, file) | towards_discord(dc, file))
    watch, opened = Stopwatch(), open_store(settings)
    serving = Serving(settings, opened, make_platforms(settings, watch), watch, clock)
    running = asyncio.create_task(serving.run())
    try:
        await tg.wait_for(lambda: tg.updates.is_polled)
        await dc.gateway.ready()
        await dc.wait_for(lambda: dc.state.commands.get(0))
        yield opened
    finally:
        serving.stop()
        await running
