"""What the doctor asks Discord: nothing that a bot which runs beside it would notice.

The gateway is only called, not told who calls: each time a bot says who it is counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp

from adapters.clock import Stopwatch
from adapters.discord.answers import MessageGone, TokenRefused, TooLate, TooManyFirst
from adapters.discord.api import Api
from adapters.discord.commands import PATH
from adapters.discord.reading import Me
from adapters.discord.sender import addresses
from adapters.finding import Finding, clock, unreachable
from adapters.sending import Refused, TryAgain, Unsendable

SHAPE: Final = re.compile(r"[\w-]{20,32}\.[\w-]{6}\.[\w-]{27,50}")
"""What the portal's tokens have looked like; nothing holds Discord to it."""
PRIVILEGED: Final = {
    "presence": 1 << 12 | 1 << 13,
    "server members": 1 << 14 | 1 << 15,
    "message content": 1 << 18 | 1 << 19,
}
"""What an application may be sent beyond what concerns it, by the flags that say so."""
GUILD, USER = "0", "1"
"""Where an application can be installed."""
FEW: Final = 20
"""Times that a bot may still say who it is today from which on that is worth a look."""
LISTEN: Final = 10.0
"""Seconds for the gateway's first word."""
NO_ANSWER: Final = "what came is no answer of Discord's"


class Doctor:
    """Looks at one application. `words` are the commands that it should have; `shards` is the setting."""

    def __init__(
        self,
        token: str,
        now: Callable[[], datetime],
        *,
        words: Collection[str],
        api_url: str | None = None,
        gateway_url: str | None = None,
        proxy: str | None = None,
        shards: str = "off",
    ) -> None:
        self._token = token
        self._now = now
        self._words = words
        self._gateway_url = gateway_url
        self._proxy = proxy
        self._shards = shards
        self._api = Api(token, Stopwatch(), base=api_url, proxy=proxy)

    async def examine(self) -> list[Finding]:
        """Change nothing; return what was found."""
        found = list(_shape(self._token))
        try:
            await self._ask(found)
        except TokenRefused:
            found.append(_unknown_token())
        except (TryAgain, Refused, Unsendable, MessageGone, TooLate, TooManyFirst):
            found.append(self._unreachable())
        except (TypeError, AttributeError, LookupError, ValueError):
            # An answer is read without a look at what it is.
            found.append(self._unreachable())
        finally:
            await self._api.close()
        return found

    async def _ask(self, found: list[Finding]) -> None:
        asked = self._now()
        me = await self._api.ask("GET", "/users/@me")
        answered = self._now()
        application = await self._api.ask("GET", "/oauth2/applications/@me")
        found.append(Finding(True, "token", f"it belongs to {me['username']}, {application['name']}."))
        found += clock(self._api.dated, asked, answered, "Discord")
        found += [*_interactions(application), *_intents(application), *_installing(application)]
        found += _sessions(await self._api.ask("GET", "/gateway/bot"), self._shards)
        listed = await self._api.ask("GET", PATH, application_id=str(application["id"]))
        found.append(_commands({one["name"] for one in listed}, self._words))
        found.append(await self._gateway())

    async def _gateway(self) -> Finding:
        """Call the gateway, and wait for its first word."""
        url = self._gateway_url or (await self._api.ask("GET", "/gateway"))["url"]
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(LISTEN)) as session,
                session.ws_connect(url, params={"v": "10", "encoding": "json"}, proxy=self._proxy) as line,
            ):
                hello = await line.receive_json(timeout=LISTEN)
            if hello["op"] != 10:
                raise ValueError("not the first word of a gateway")
        except (aiohttp.ClientError, OSError, TimeoutError, TypeError, ValueError, LookupError) as error:
            return Finding(
                False,
                "gateway",
                unreachable(type(error).__name__, self._proxy, "MILEPOST_DISCORD_GATEWAY_URL", "Discord"),
            )
        return Finding(True, "gateway", "it answers.")

    def _unreachable(self) -> Finding:
        kind = self._api.failed or NO_ANSWER
        return Finding(
            False, "discord", unreachable(kind, self._proxy, "MILEPOST_DISCORD_API_URL", "Discord")
        )


def _shape(token: str) -> Iterator[Finding]:
    if not SHAPE.fullmatch(token):
        yield Finding(
            True,
            "token",
            "it does not look like a bot's (three parts with dots between them). Is it the one under Bot, "
            "not the client secret or the public key? Was all of it copied?",
            warns=True,
        )


def _unknown_token() -> Finding:
    return Finding(
        False,
        "token",
        "Discord does not know it. The developer portal shows a new one under Bot, Reset Token: "
        "put it into MILEPOST_DISCORD_TOKEN.",
    )


def _interactions(application: Mapping[str, Any]) -> Iterator[Finding]:
    url = application.get("interactions_endpoint_url")
    if url:
        yield Finding(
            False,
            "commands",
            f"Discord sends them to {urlsplit(str(url)).hostname}, so the bot hears of no command and no "
            "button. In the developer portal empty Interactions Endpoint URL under General Information.",
        )


def _intents(application: Mapping[str, Any]) -> Iterator[Finding]:
    flags = int(application.get("flags") or 0)
    granted = [name for name, bits in PRIVILEGED.items() if flags & bits]
    if granted:
        yield Finding(
            True,
            "intents",
            f"switched on, and not needed: {', '.join(granted)}. The bot asks for none of them; "
            "in the developer portal they are under Bot, Privileged Gateway Intents.",
            warns=True,
        )
    else:
        yield Finding(True, "intents", "none is privileged: in servers the bot gets what is meant for it.")


def _installing(application: Mapping[str, Any]) -> Iterator[Finding]:
    if application.get("bot_require_code_grant"):
        yield Finding(
            False,
            "install",
            "it asks for a code grant, so nobody can add it by its link. In the developer portal switch off "
            "Requires OAuth2 Code Grant under Bot.",
        )
        return
    ways = application.get("integration_types_config") or {}
    missing = {GUILD: "Guild Install", USER: "User Install"}
    off = [name for way, name in missing.items() if way not in ways]
    if off:
        yield Finding(
            True,
            "install",
            f"{' and '.join(off)} is off: in the developer portal it is under Installation, "
            "Installation Contexts.",
            warns=True,
        )
    elif application.get("bot_public") is False:
        yield Finding(True, "install", "only you can add it (Public Bot is off under Bot).", warns=True)
    else:
        invite = addresses(Me("", str(application["id"]))).invitation
        yield Finding(True, "install", f"for oneself and for servers; into a server by {invite}")


def _sessions(told: Mapping[str, Any], shards: str) -> Iterator[Finding]:
    limit = told["session_start_limit"]
    if int(limit["remaining"]) < FEW:
        hours = int(limit["reset_after"]) / 3_600_000
        yield Finding(
            int(limit["remaining"]) > 0,
            "sessions",
            f"it may begin {limit['remaining']} more sessions in the next {hours:.0f} h. Something starts it "
            "again and again, or a second program uses its token.",
            warns=True,
        )
    if shards == "off" and int(told["shards"]) > 1:
        yield Finding(
            True,
            "shards",
            f"Discord wants the bot's line to be shared out ({told['shards']} shards): "
            "set MILEPOST_DISCORD_SHARDS to auto.",
            warns=True,
        )


def _commands(listed: Collection[str], wanted: Collection[str]) -> Finding:
    missing, many = len(set(wanted) - set(listed)), len(set(wanted))
    if not missing:
        return Finding(True, "commands", f"all {many} are listed.")
    return Finding(
        True,
        "commands",
        f"{missing} of {many} are not listed yet; python -m bot serve sets them when it starts.",
        warns=True,
    )
