"""A server without rate limits, and python-telegram-bot's own client for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot

from tests.wire.secrets import logged, no_hits
from tests.wire.telegram import Limits, TelegramServer, User, spec
from tests.wire.telegram.serving import Served, serving


@pytest.fixture
async def tg() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(limits=Limits(on=False)) as server:
        if not server.checked:
            pytest.skip(spec.MISSING)
        yield server
        assert server.violations == []


@pytest.fixture
async def bot(tg: TelegramServer) -> AsyncIterator[Bot]:
    async with client(tg) as made:
        yield made


@pytest.fixture
async def served(tg: TelegramServer, tmp_path: Path) -> AsyncIterator[Served]:
    with logged([tg.token]) as text:
        async with serving(tg, tmp_path / "milepost.db") as one:
            yield one
    no_hits(text(), "the log")


@pytest.fixture
def ana(tg: TelegramServer) -> User:
    return tg.user("Ana", started=True)


async def fetched(bot: Bot, **options: Any) -> Any:
    """Return updates as a test knows them: with all that it expects in them."""
    return await bot.get_updates(**options)


def client(tg: TelegramServer) -> Bot:
    """Return the real client, pointed at the server."""
    return Bot(tg.token, base_url=tg.base_url, base_file_url=tg.base_file_url)
