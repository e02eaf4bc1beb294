"""The library's client, which holds the line to the gateway; events go past its own readers.

They keep servers, channels and members in memory, of which we need nothing, and what they cannot
read ends the client. Of the library's readers those stay that the line itself needs.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

log = logging.getLogger(__name__)

Heard = Callable[[str, Any], None]
"""Told an event's name and what it says, as it came."""

NEEDED: Final = frozenset({"READY", "RESUMED"})
PLACES: Final = 0.05
"""Seconds that the library waits for its servers after READY: they never come."""
LONGEST_WAIT: Final = 30.0
"""Seconds for which the library waits by itself when a route is full; what takes longer is told to us."""


def line(
    heard: Heard, *, api_url: str | None, gateway_url: str | None, proxy: str | None, shards: str
) -> discord.Client:
    """Return a client that is not connected yet. `shards` is off, auto, or how many."""
    if api_url is not None:
        Route.BASE = api_url.rstrip("/")
    if gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway_url)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody speaks here
    intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
    more: dict[str, Any] = {
        "intents": intents,
        "proxy": proxy,
        "max_messages": None,
        "member_cache_flags": discord.MemberCacheFlags.none(),
        "chunk_guilds_at_startup": False,
        "guild_ready_timeout": PLACES,
        "max_ratelimit_timeout": LONGEST_WAIT,
        "allowed_mentions": discord.AllowedMentions.none(),
    }
    if shards == "off":
        made = discord.Client(**more)
    else:
        made = discord.AutoShardedClient(**more | ({} if shards == "auto" else {"shard_count": int(shards)}))
    _listen(made, heard)
    return made


def _listen(client: discord.Client, heard: Heard) -> None:
    parsers = client._connection.parsers
    for name in list(parsers):
        parsers[name] = _past(name, heard, parsers[name] if name in NEEDED else None)


def _past(name: str, heard: Heard, theirs: Callable[[Any], None] | None) -> Callable[[Any], None]:
    def parse(data: Any) -> None:
        if theirs is not None:
            theirs({**data, "guilds": []} if name == "READY" else data)
        try:
            heard(name, data)
        except Exception:  # one event that cannot be read: the line stands, the next is heard
            log.exception("an event was not read", extra={"action": "dead_letter", "event": name})

    return parse
