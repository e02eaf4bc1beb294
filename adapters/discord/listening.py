"""What the gateway tells, on its way to intake: each event is read alone, and handled in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

import msgspec

from adapters.clock import Stopwatch
from adapters.discord.answering import Answering
from adapters.discord.api import Api
from adapters.discord.completing import complete
from adapters.discord.forms import form_for
from adapters.discord.reading import Me, Reading, asked_at
from adapters.discord.received import Channel, Context, Gone, Guild, Interaction, Kind, Message, User, read
from adapters.discord.sender import DiscordSender
from adapters.discord.servers import Servers
from adapters.discord.updates import DiscordUpdate, update_of
from adapters.intake import Intake
from adapters.platform import House
from adapters.sending import Refused, TryAgain, Unsendable
from adapters.understood import Unreadable

Read = Callable[[Any], DiscordUpdate]

OPENED: Final = ("CHANNEL_CREATE", "THREAD_CREATE")
REMEMBERED: Final = 10_000
"""Interactions that are known again."""
PEOPLE: Final = 10_000
"""Private channels whose people are remembered."""


class Listening:
    """Everything that is heard while we are `me`."""

    def __init__(
        self, me: Me, api: Api, sender: DiscordSender, house: House, intake: Intake, watch: Stopwatch
    ) -> None:
        self._me = me
        self._api = api
        self._sender = sender
        self._house = house
        self._intake = intake
        self._watch = watch
        self._reads: dict[str, Read] = {
            "MESSAGE_CREATE": self._said,
            "MESSAGE_UPDATE": self._edited,
            "MESSAGE_DELETE": self._deleted,
            "INTERACTION_CREATE": self._wanted,
            "CHANNEL_DELETE": self._channel_gone,
            "THREAD_DELETE": self._channel_gone,
        }
        self.servers = Servers()
        self._people: dict[str, User] = {}
        """Who writes in which private channel."""
        self._heard: dict[str, None] = {}
        """The keys of the newest interactions, in order."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._ends = False

    def hear(self, name: str, raw: Any) -> None:
        """Take an event, in the order in which they come."""
        if not isinstance(raw, dict):
            return
        self.servers.hears(raw.get("guild_id"), raw.get("id" if name in OPENED else "channel_id"))
        make = self._reads.get(name) or self._comes_or_goes(name, raw)
        if make is None or self._is_for_others(name, raw):
            return
        if raw.get("type") == Kind.AUTOCOMPLETE and name == "INTERACTION_CREATE":
            self._do(complete(raw, self._api, self._house))
            return
        update = update_of(name, self._number(name, raw), raw)
        if name == "INTERACTION_CREATE" and not self._is_new(update.key):
            return
        self._do(self._intake.hear(update, partial(_made, make, raw)))

    async def drain(self) -> None:
        """Let go of what waits for room: nobody was told that it arrived."""
        self._ends = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _is_for_others(self, name: str, raw: dict[str, Any]) -> bool:
        """Whether it does not concern us: what a bot says, ourselves first, and most talk in a server."""
        if not name.startswith("MESSAGE_"):
            return False
        author = raw.get("author")
        if isinstance(author, dict) and author.get("bot") is True:
            return True
        if raw.get("guild_id") is None:
            return False
        mentions = raw.get("mentions") if name == "MESSAGE_CREATE" else []
        return isinstance(mentions, list) and not any(
            not isinstance(one, dict) or str(one.get("id")) == self._me.id for one in mentions
        )

    def _is_new(self, key: str) -> bool:
        """Whether the interaction was not heard yet: a resumed line tells some things again.

        What was written the inbox knows. But the answer may be a form, of which nothing is stored.
        """
        if key in self._heard:
            return False
        if len(self._heard) >= REMEMBERED:
            self._heard.pop(next(iter(self._heard)))
        self._heard[key] = None
        return True

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # --- the kinds of events -------------------------------------------------------------

    def _said(self, raw: Any) -> DiscordUpdate:
        message: Message = read(Message, raw)
        if message.guild_id is None and message.author is not None and not message.author.bot:
            self._is_with(message.author, message.channel_id)
        return DiscordUpdate(
            message.channel_id, lambda tables, key: Reading(self._me, key).said(message, tables)
        )

    def _edited(self, raw: Any) -> DiscordUpdate:
        message: Message = read(Message, raw)
        return DiscordUpdate(message.channel_id, lambda _, key: Reading(self._me, key).edited(message))

    def _deleted(self, raw: Any) -> DiscordUpdate:
        gone: Gone = read(Gone, raw)

        async def look_up() -> bool:
            if gone.guild_id is None and gone.channel_id not in self._people:
                await self._look_up(gone.channel_id)
            return False

        return DiscordUpdate(
            gone.channel_id,
            lambda _, key: Reading(self._me, key).deleted(gone, self._people.get(gone.channel_id)),
            looks_up=look_up,
        )

    def _wanted(self, raw: Any) -> DiscordUpdate:
        asked: Interaction = read(Interaction, raw)
        if asked.context == Context.BOT_DM and asked.user is not None and asked.channel_id is not None:
            self._is_with(asked.user, asked.channel_id)
        answering = Answering(asked, self._api, self._watch, self._me, lambda: self._ends)

        async def ask() -> bool:
            form = await form_for(asked, self._me, self._house)
            return form is not None and await answering.ask(form)

        return DiscordUpdate(
            asked.channel_id or asked_at(asked).external,
            lambda tables, key: Reading(self._me, key).wanted(asked, tables),
            answering,
            looks_up=ask,
        )

    def _channel_gone(self, raw: Any) -> DiscordUpdate:
        channel: Channel = read(Channel, raw)
        return DiscordUpdate(
            channel.id, lambda tables, key: Reading(self._me, key).channel_gone(channel, tables)
        )

    def _comes_or_goes(self, name: str, raw: dict[str, Any]) -> Read | None:
        """Return what is read of it that a server has put us out, or let us in; None if neither."""
        if name not in ("GUILD_DELETE", "GUILD_CREATE"):
            return None
        server: Guild = read(Guild, raw)
        if server.unavailable:
            return None  # an outage of Discord's
        if name == "GUILD_DELETE":
            channels = self.servers.puts_us_out(server.id)
            return lambda _: DiscordUpdate(
                server.id, lambda tables, key: Reading(self._me, key).put_out(channels, tables)
            )
        if not self.servers.lets_us_in(server):
            return None
        channels = self.servers.channels(server.id)
        return lambda _: DiscordUpdate(
            server.id, lambda tables, key: Reading(self._me, key).let_in(channels, tables)
        )

    def _number(self, name: str, raw: dict[str, Any]) -> str:
        """Return what tells this event from all others; an edit is told by when it was made, too.

        A server puts us out, and lets us in, as often as it likes.
        """
        if name in ("GUILD_DELETE", "GUILD_CREATE"):
            return f"{raw.get('id')}@{self._house.now().isoformat()}"
        edited = f"@{raw.get('edited_timestamp')}" if name == "MESSAGE_UPDATE" else ""
        return f"{raw.get('id')}{edited}"

    # --- with whom a private channel is ----------------------------------------------------

    def _is_with(self, user: User, channel: str) -> None:
        self._sender.knows(user.id, channel)
        self._remember(channel, user)

    def _remember(self, channel: str, user: User) -> None:
        if len(self._people) >= PEOPLE:
            self._people.pop(next(iter(self._people)))
        self._people[channel] = user

    async def _look_up(self, channel: str) -> None:
        """Ask Discord, which says of a deleted message only where it stood."""
        try:
            found = await self._sender.author_of(channel)
        except (TryAgain, Refused, Unsendable):
            return
        if found is not None:
            self._remember(channel, read(User, found))


def _made(make: Read, raw: Any) -> DiscordUpdate:
    try:
        return make(raw)
    except (msgspec.ValidationError, TypeError, ValueError) as error:
        raise Unreadable(type(error).__name__) from error
