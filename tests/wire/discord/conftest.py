"""A server without rate limits, and discord.py's own client for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import discord
import pytest
import yarl
from discord import app_commands

from tests.wire.discord import Channel, DiscordServer, Guild, Limits, User, spec
from tests.wire.discord.serving import Served, serving

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class Bot(discord.Client):
    """The real client with a tree of commands; what it is told is kept."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            **{
                "intents": INTENTS,
                "guild_ready_timeout": 0.0,
                "allowed_mentions": discord.AllowedMentions.none(),
            }
            | options
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: asyncio.Queue[discord.Message] = asyncio.Queue()
        self.events: asyncio.Queue[str] = asyncio.Queue()

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            self.heard.put_nowait(message)

    async def on_socket_event_type(self, name: str) -> None:
        self.events.put_nowait(name)

    async def told(self) -> discord.Message:
        """Return the next message of somebody else's."""
        return await asyncio.wait_for(self.heard.get(), 5)

    async def saw(self, name: str) -> None:
        """Wait until an event of this name came, and pass over those before it."""
        async with asyncio.timeout(5):
            while await self.events.get() != name:
                pass

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for nothing: the library would wait 5 s before it identifies again."""


@asynccontextmanager
async def pointed_at(dc: DiscordServer) -> AsyncIterator[None]:
    """Send the library to the server for a while."""
    api, gateway = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    discord.http.Route.BASE = dc.api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(dc.gateway_url)
    try:
        yield
    finally:
        discord.http.Route.BASE = api
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


@asynccontextmanager
async def running(dc: DiscordServer, bot: discord.Client) -> AsyncIterator[asyncio.Task[None]]:
    """Log in and connect; yield the connection's task, which a test may find ended."""
    async with pointed_at(dc):
        await bot.login(dc.token)
        task = asyncio.create_task(bot.connect())
        try:
            await dc.wait_for(lambda: dc.gateway.live or task.done())
            yield task
        finally:
            await bot.close()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False)) as server:
        if not server.is_checked:
            pytest.skip(spec.MISSING)
        yield server
        assert server.violations == []


@pytest.fixture
async def served(dc: DiscordServer, tmp_path: Path) -> AsyncIterator[Served]:
    """Our own bot, by the machine's clock."""
    async with serving(dc, tmp_path / "milepost.db") as one:
        yield one


@pytest.fixture
def ana(dc: DiscordServer) -> User:
    return dc.user("Ana")


@pytest.fixture
def club(dc: DiscordServer, ana: User) -> Guild:
    return dc.guild("Runners", members=[ana], channels=["riverside", "news"])


@pytest.fixture
def riverside(club: Guild) -> Channel:
    return club.channel("riverside")


@pytest.fixture
async def bot(dc: DiscordServer, club: Guild) -> AsyncIterator[Bot]:
    made = Bot()
    async with running(dc, made):
        yield made
