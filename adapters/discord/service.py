"""Discord as a platform: a line to the gateway that is made anew when it breaks for good."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

import discord

from adapters.clock import Stopwatch
from adapters.discord.api import Api
from adapters.discord.client import line
from adapters.discord.commands import project
from adapters.discord.listening import Listening
from adapters.discord.reading import PLATFORM, Me
from adapters.discord.sender import LIMITS, DiscordSender
from adapters.intake import Intake, Read, Unreadable
from adapters.platform import CannotServe, House

log = logging.getLogger(__name__)

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
REVOKED_PAUSE: Final = 300.0
STEADY: Final = 60.0
"""Seconds: a line that stood so short a time ago is tried for again at once."""


class Discord:
    """One bot account; see `adapters.platform.Platform`. `shards` is off, auto, or how many."""

    name: Final = PLATFORM
    limits: Final = LIMITS

    def __init__(
        self,
        token: str,
        *,
        api_url: str | None = None,
        gateway_url: str | None = None,
        proxy: str | None = None,
        shards: str = "off",
        watch: Stopwatch | None = None,
    ) -> None:
        self._token = token
        self._settings: dict[str, Any] = {
            "api_url": api_url,
            "gateway_url": gateway_url,
            "proxy": proxy,
            "shards": shards,
        }
        self._watch = watch or Stopwatch()
        self._api = Api(self._watch)
        self.sender = DiscordSender(self._api, self._watch, _warn)
        self._client: discord.Client | None = None
        self._listening: Listening | None = None
        self._intake: Intake | None = None
        self._house: House | None = None
        self._projecting: asyncio.Task[None] | None = None
        self._stood_at = float("-inf")
        """When the line was last seen to stand."""
        self.trouble = ""

    @property
    def silent_for(self) -> float:
        """The line beats by itself: while it stands, nobody is missing."""
        if self._client is not None and self._client.is_ready():
            self._stood_at = self._watch.seconds()
        return self._watch.seconds() - self._stood_at

    async def serve(self, house: House) -> None:
        self._house = house
        pause = FIRST_PAUSE
        try:
            while True:
                try:
                    await self._hold_a_line()
                    why = "the line was closed"
                except discord.LoginFailure:
                    if self._stood_at == float("-inf"):
                        raise CannotServe(
                            "Discord does not know the token in MILEPOST_DISCORD_TOKEN. "
                            "The developer portal shows a new one under Bot, Reset Token."
                        ) from None
                    self.trouble, why, pause = (
                        "token",
                        "Discord does not take the token any more",
                        REVOKED_PAUSE,
                    )
                except discord.PrivilegedIntentsRequired:
                    raise CannotServe(
                        "Discord refuses the events that we ask for (4014). None of them is privileged: "
                        "look in the developer portal whether the application was limited."
                    ) from None
                except Exception as error:  # the library's client ends with whatever happened to it
                    why = f"Discord cannot be reached: {type(error).__name__}"
                if self.silent_for < STEADY and not self.trouble:
                    pause = FIRST_PAUSE
                log.warning("%s; again in %.0f s", why, pause, extra={"action": "discord_unreachable"})
                await self._watch.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            await self._let_go()

    async def drain(self, seconds: float) -> None:
        if self._listening is not None:
            await self._listening.drain()
        if self._intake is not None:
            await self._intake.drain(seconds)

    async def close(self) -> None:
        await self._let_go()

    # --- one line ------------------------------------------------------------------------

    async def _hold_a_line(self) -> None:
        """Connect, and stay until the library gives up. Raises whatever it gives up with."""
        await self._let_go()
        client = self._client = line(self._hear, **self._settings)
        await client.login(self._token)
        self._api.use(client.http)
        await client.connect(reconnect=True)

    async def _let_go(self) -> None:
        if self._projecting is not None:
            self._projecting.cancel()
            await asyncio.gather(self._projecting, return_exceptions=True)
            self._projecting = None
        client, self._client = self._client, None
        if client is not None:
            self._api.use(None)
            try:
                await client.close()
            except Exception as error:  # it is given up anyhow
                log.info("not closed: %s", type(error).__name__, extra={"action": "line_not_closed"})

    def _hear(self, name: str, raw: Any) -> None:
        if name == "READY":
            self._stands(raw)
        elif self._listening is not None:
            self._listening.hear(name, raw)

    def _stands(self, ready: Any) -> None:
        """The line stands: we know who we are, and what waited may leave."""
        assert self._house is not None
        me = Me(str(ready["user"]["id"]), str(ready["application"]["id"]))
        self._stood_at, self.trouble = self._watch.seconds(), ""
        self.sender.me = me
        if self._intake is None:
            self._intake = self._way_in(self._house)
        if self._listening is None:
            self._listening = Listening(me, self._api, self.sender, self._house, self._intake, self._watch)
        self._house.delivery.open(PLATFORM)
        if self._projecting is None:
            self._projecting = asyncio.create_task(self._project(me, self._house))
        self._house.ready(PLATFORM)

    def _way_in(self, house: House) -> Intake:
        def read(_: str) -> Read:
            raise Unreadable("nothing of Discord's waits in the database")

        return Intake(
            PLATFORM,
            house.store,
            house.make_app,
            read,
            house.delivery,
            house.now,
            house.due_changed,
            house.metrics,
            self._watch,
        )

    async def _project(self, me: Me, house: House) -> None:
        """Bring Discord's command list up to date; what goes wrong waits for the next line."""
        try:
            changed = await project(self._api, me.application, house)
        except Exception as error:
            log.warning("menu: %s", type(error).__name__, extra={"action": "menu_not_set"})
        else:
            log.info("menu: %s", "set" if changed else "as it was", extra={"action": "menu_set"})


def _warn(words: str) -> None:
    log.error("%s", words, extra={"action": "first_contacts_halted"})
