"""The library's client and its socket, which identifies, beats and resumes.

Events go past the library's own readers: they keep servers, channels and members in memory, of
which we need nothing, and what they cannot read ends the client.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any, Final

import aiohttp
import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from adapters.clock import Stopwatch
from adapters.discord.api import BASE
from adapters.json_text import from_json

log = logging.getLogger(__name__)

Heard = Callable[[str, Any], None]
"""Told an event's name and what it says, as it came."""

INTENTS: Final = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""None of them is privileged."""
SILENCE: Final = 60.0
"""Seconds after which a socket on which nothing came is given up."""
WITHOUT_WORD: Final = "wss://gateway.discord.gg/"


class Client(discord.Client):
    """The library's client, as far as its socket needs one."""

    def __init__(self, watch: Stopwatch, identifies: Callable[[], None], **options: Any) -> None:
        """`identifies` is told whenever the bot says who it is."""
        super().__init__(
            intents=INTENTS,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            heartbeat_timeout=watch.real(SILENCE),
            **options,
        )
        self._identifies = identifies

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for nothing: a line has waited for its turn before it connected."""
        self._identifies()


class Socket(DiscordWebSocket):
    """The library's socket, which believes its peer dead as soon as a beat was not answered.

    The library itself counts anything that comes as a sign of life.
    """

    _acknowledged: float | None = None
    """When the last answer to a beat had come, as the beat after it left."""

    def hand_on(self, heard: Heard) -> None:
        """Hand every event on as it is."""
        self._discord_parsers = _Readers(heard)

    async def send_heartbeat(self, data: Any) -> None:
        beats = self._keep_alive
        if beats is not None:
            if beats._last_ack == self._acknowledged:
                log.warning("a beat was not answered", extra={"action": "discord_zombie"})
                await self.close(4000)
                return
            self._acknowledged = beats._last_ack
            beats.beat()  # a quick answer comes before the library notes when it asked
        await super().send_heartbeat(data)

    async def poll_event(self) -> None:
        try:
            await super().poll_event()
        except asyncio.CancelledError:
            self.let_go()
            raise

    def let_go(self) -> None:
        """End without a word: nobody may be there to hear it."""
        if self._keep_alive is not None:
            self._keep_alive.stop()
        self.socket._response.close()


class _Readers(dict[str, Callable[[Any], None]]):
    """In the place of the library's readers: one for every event there is."""

    def __init__(self, heard: Heard) -> None:
        super().__init__()
        self._heard = heard

    def __missing__(self, name: str) -> Callable[[Any], None]:
        def read(data: Any) -> None:
            try:
                self._heard(name, data)
            except Exception:  # one event that cannot be read: the line stands, the next is heard
                log.exception("an event was not read", extra={"action": "dead_letter", "event": name})

        return read


def point(api_url: str | None, gateway_url: str | None) -> None:
    """Tell the library where Discord is."""
    Route.BASE = (api_url or BASE).rstrip("/")
    DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway_url or WITHOUT_WORD)
    discord.http.json_or_text = _answered
    discord.utils._from_json = _told  # of each message that we send the gateway tells
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody speaks here


def _told(text: str) -> Any:
    """Read a word of the gateway, with what the library takes for granted, told or not.

    Raises aiohttp.ClientPayloadError for what is no such word: the line breaks, and is resumed.
    """
    try:
        said = from_json(text)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise aiohttp.ClientPayloadError("no word of a gateway's")
    match said.get("t"):
        case "READY" if isinstance(said.get("d"), dict):
            said["d"]["resume_gateway_url"] = said["d"].get("resume_gateway_url") or ""
        case "RESUMED" if not isinstance(said.get("d"), dict):
            said["d"] = {}
    return said


async def _answered(response: aiohttp.ClientResponse) -> Any:
    """Read JSON also where a proxy names its letters behind the type: the library takes that for text."""
    text = await response.text(encoding="utf-8")
    return json.loads(text) if response.content_type == "application/json" else text
