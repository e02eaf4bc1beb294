"""Discord as a platform: lines to its gateway, with a new client when they end for good."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

import discord

from adapters.clock import Stopwatch
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.discord.api import Api
from adapters.discord.client import Client, point
from adapters.discord.commands import project
from adapters.discord.line import LONGEST_UNREACHED, Line, Pauses, Turns
from adapters.discord.listening import Listening
from adapters.discord.reading import PLATFORM, Me
from adapters.discord.sender import FIRST_CONTACTS, HALT, LIMITS, DiscordSender
from adapters.intake import Intake
from adapters.platform import CannotServe, House
from adapters.sending import TryAgain
from core.ports.store import StorageFailed

log = logging.getLogger(__name__)

REVOKED_PAUSE: Final = 300.0
"""Seconds between two looks whether the token is worth something again."""
LOGIN: Final = 60.0
"""Seconds that it may take to learn who we are."""
LOGIN_ASKS: Final = 2
"""Requests that the library makes for it: who we are, and what for."""
TOKEN_REFUSED, SHARDS_NEEDED, INTENTS_REFUSED = 4004, 4011, 4014
FOR_GOOD: Final[Mapping[int, tuple[str, str]]] = {
    4010: ("shards", "Discord does not know a shard of such a number (4010)."),
    SHARDS_NEEDED: (
        "shards",
        "The bot is in so many servers that Discord wants its line to be shared out (4011): "
        "set MILEPOST_DISCORD_SHARDS to auto.",
    ),
    4012: ("version", "Discord does not speak this version of its gateway any more (4012): update Milepost."),
    4013: ("intents", "Discord does not know the events that we ask for (4013): update Milepost."),
    INTENTS_REFUSED: (
        "intents",
        "Discord refuses the events that we ask for (4014). None of them is privileged: "
        "look in the developer portal whether the application was limited.",
    ),
}
"""Close codes that no new try mends: the trouble, and what it is in words."""
ELSEWHERE: Final = (
    "Discord sends commands and buttons to an address and not to us: in the developer portal empty "
    "Interactions Endpoint URL under General Information"
)
TOO_FAST: Final = "Discord finds that we open direct messages too fast; first ones wait for an hour"
NOBODY_KNOWN: Final = (
    "Discord does not know the token in MILEPOST_DISCORD_TOKEN. "
    "The developer portal shows a new one under Bot, Reset Token."
)


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
        limited: bool = True,
        watch: Stopwatch | None = None,
    ) -> None:
        self._token = token
        self._urls = api_url, gateway_url
        self._proxy = proxy
        self._shards = shards
        self._watch = watch or Stopwatch()
        self._turns = Turns(self._watch)
        self._api = Api(token, self._watch, base=api_url, proxy=proxy, limited=limited)
        self.sender = DiscordSender(self._api, self._watch, self._halted, self._keep, self._begin)
        self._client: Client | None = None
        self._lines: list[Line] = []
        self._listening: Listening | None = None
        self._intake: Intake | None = None
        self._house: House | None = None
        self._projecting: asyncio.Task[None] | None = None
        self._keeping: set[asyncio.Task[None]] = set()
        self._heard_at = float("-inf")
        """When the lines of clients that have ended were last seen to stand."""
        self.trouble = ""

    @property
    def silent_for(self) -> float:
        now = self._watch.seconds()
        heard_at = min((line.heard_at(now) for line in self._lines), default=self._heard_at)
        return now - max(heard_at, self._heard_at)

    async def serve(self, house: House) -> None:
        self._house = house
        point(*self._urls)
        await self._recall(house)
        anew, unreached = Pauses(), Pauses(LONGEST_UNREACHED)
        try:
            while True:
                began, count = self._watch.seconds(), self._turns.count
                try:
                    await self._hold_lines()
                    why = "its lines were let go"
                except discord.LoginFailure:
                    why = self._refused(TOKEN_REFUSED)
                except discord.ConnectionClosed as closed:
                    why = self._refused(closed.code)
                except Exception as error:  # the library's client ends with whatever happened to it
                    why = f"Discord cannot be reached ({type(error).__name__})"
                pauses = unreached if self._turns.count == count else anew
                pause = pauses.after(self._watch.seconds() - began)
                if self.trouble:
                    pause = max(pause, REVOKED_PAUSE)
                action = "discord_token" if self.trouble else "discord_unreachable"
                log.warning("%s; again in %.0f s", why, pause, extra={"action": action})
                await self._let_go()
                await self._watch.sleep(pause)
        finally:
            await self._let_go()

    def _refused(self, code: int) -> str:
        """Return why the lines were closed. Raises CannotServe for what only somebody can mend."""
        if code in FOR_GOOD:
            self.trouble, words = FOR_GOOD[code]
            raise CannotServe(words)
        if code != TOKEN_REFUSED:
            return f"Discord has closed the line ({code})"
        self.trouble = "token"
        if self._listening is None:
            raise CannotServe(NOBODY_KNOWN)
        return "Discord does not take the token in MILEPOST_DISCORD_TOKEN any more"

    async def drain(self, seconds: float) -> None:
        if self._listening is not None:
            await self._listening.drain()
        if self._intake is not None:
            await self._intake.drain(seconds)
        await asyncio.gather(*self._keeping)

    async def close(self) -> None:
        await self._let_go()
        await self._api.close()

    # --- the lines -------------------------------------------------------------------------

    async def _hold_lines(self) -> None:
        """Log in, connect, and stay until a line ends for good. Raises whatever it ends with."""
        count = await self._count()
        client = self._client = Client(self._watch, self._turns.taken, proxy=self._proxy, shard_count=count)
        with self._api.elsewhere(LOGIN_ASKS):
            async with asyncio.timeout(self._watch.real(LOGIN)):
                await client.login(self._token)
        if client.application is not None and client.application.interactions_endpoint_url:
            log.error("%s", ELSEWHERE, extra={"action": "no_interactions"})
        _, gateway = self._urls
        self._lines = [
            Line(client, shard, gateway, self._watch, self._turns, self._hear)
            for shard in ([None] if count is None else range(count))
        ]
        holding = [asyncio.create_task(line.hold()) for line in self._lines]
        try:
            await asyncio.gather(*holding)
        finally:
            for task in holding:
                task.cancel()
            await asyncio.gather(*holding, return_exceptions=True)

    async def _count(self) -> int | None:
        """Return on how many shards to listen; None where nobody counts."""
        if self._shards == "off":
            return None
        if self._shards != "auto":
            return int(self._shards)
        told = await self._api.ask("GET", "/gateway/bot")
        return max(int(told["shards"]), 1)

    async def _let_go(self) -> None:
        self._heard_at = self._watch.seconds() - self.silent_for
        self._lines = []
        if self._projecting is not None:
            self._projecting.cancel()
            await asyncio.gather(self._projecting, return_exceptions=True)
            self._projecting = None
        client, self._client = self._client, None
        if client is not None:
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
        known = self.sender.me.commands
        told = ready.get("application") or {}
        # Who logged in knows it, too.
        application = told.get("id") or (self._client.application_id if self._client is not None else None)
        me = Me(str(ready["user"]["id"]), str(application), known)
        self.trouble = ""
        self.sender.me = me
        if self._intake is None:
            self._intake = Intake(PLATFORM, self._house, self._watch)
        if self._listening is None:
            self._listening = Listening(me, self._api, self.sender, self._house, self._intake, self._watch)
        self._listening.servers.stand(str(one["id"]) for one in ready.get("guilds") or ())
        self._house.delivery.open(PLATFORM)
        if self._projecting is None:
            self._projecting = asyncio.create_task(self._project(me, self._house))
        if all(line.stands for line in self._lines):
            self._house.ready(PLATFORM)

    def _keep(self, room: int, channel: str) -> None:
        """Keep the channel of a private chat: to ask for it costs a request, and many are too many."""
        self._store(lambda tables: tables.rooms.is_reached_at(room, channel), patient=True)

    def _halted(self) -> None:
        """Keep until when first contacts wait: a new start would be as fast again."""
        log.error("%s", TOO_FAST, extra={"action": "first_contacts_halted"})
        if self._house is not None:
            now = self._house.now()
            self._store(lambda tables: tables.process.halt_first_contacts(now, now + HALT))

    async def _begin(self) -> None:
        """Note a first contact before it is tried: a kill leaves none uncounted. Raises TryAgain."""
        if self._house is None:
            return
        now = self._house.now()
        try:
            await self._house.store.write(
                lambda tables: tables.process.begin_first_contact(now, FIRST_CONTACTS.count)
            )
        except StorageFailed as failed:
            log.warning("not stored: %s", failed, extra={"action": "storage_failed"})
            raise TryAgain from None

    async def _recall(self, house: House) -> None:
        """Go on with what a process before this one had counted and halted, whatever the clock says now."""
        try:
            until, begun = await house.store.write(
                lambda tables: (tables.process.first_contacts_from(), tables.process.first_contacts())
            )
        except StorageFailed as failed:
            log.warning("not read: %s", failed, extra={"action": "storage_failed"})
            return
        ages = [(house.now() - moment).total_seconds() for moment in begun]
        self.sender.recall_first_contacts(age for age in ages if age >= 0)
        if until is not None and until > house.now():
            self.sender.halt_first_contacts(min(until - house.now(), HALT))

    def _store(self, work: Callable[[SqlTables], None], *, patient: bool = False) -> None:
        if self._house is not None:
            task = asyncio.create_task(self._stored(self._house.store, work, patient=patient))
            self._keeping.add(task)
            task.add_done_callback(self._keeping.discard)

    async def _stored(self, store: Store, work: Callable[[SqlTables], None], *, patient: bool) -> None:
        try:
            await store.write(work, patient=patient)
        except StorageFailed as failed:
            log.warning("not stored: %s", failed, extra={"action": "storage_failed"})

    async def _project(self, me: Me, house: House) -> None:
        """Bring Discord's command list up to date; what is refused for good waits for the next line."""
        pauses = Pauses()
        while True:
            try:
                changed = await project(self._api, me, house)
            except TryAgain as why:
                pause = max(pauses.after(), why.after.total_seconds() if why.after else 0.0)
                log.warning("menu: again in %.0f s", pause, extra={"action": "menu_not_set"})
                await self._watch.sleep(pause)
            except Exception as error:
                log.warning("menu: %s", type(error).__name__, extra={"action": "menu_not_set"})
                return
            else:
                log.info("menu: %s", "set" if changed else "as it was", extra={"action": "menu_set"})
                return
