"""The way out to Discord's channels: parcels as messages, edits, files and reactions."""

from __future__ import annotations

import zlib
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any, Final
from urllib.parse import quote

from discord import File

from adapters.clock import Stopwatch
from adapters.discord.answers import ChannelGone, MessageGone, NotAllowed, TooManyFirst
from adapters.discord.api import OVERALL, READ, Api
from adapters.discord.reading import Me
from adapters.discord.showing import Addresses, in_words, shown
from adapters.discord.standing import standing
from adapters.pace import Limit, Limits, Window
from adapters.sending import Parcel, Refused, TryAgain, Unsendable
from core.ports.values import Room
from core.wording.reply import Message

LIMITS: Final = Limits(overall=(OVERALL,), private=(Limit(5, 5.0),), group=(Limit(5, 5.0),))
"""Discord's own: requests overall, messages in a channel."""
FIRST_CONTACTS: Final = Limit(10, 60.0)
"""Direct messages to people who have never had one from us."""
RIGHTS: Final = 1 << 6 | 1 << 10 | 1 << 11 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 38
"""Reactions, seeing a channel, messages, cards, files, the history to reply into, messages in threads."""
HALT: Final = timedelta(hours=1)
"""For how long nobody is written to for the first time, once Discord has found us too fast."""


async def _nothing() -> None: ...


class DiscordSender:
    """See `adapters.sending.Sender`."""

    def __init__(
        self,
        api: Api,
        watch: Stopwatch,
        halted: Callable[[], None] = lambda: None,
        keep: Callable[[int, str], None] = lambda *_: None,
        begins: Callable[[], Awaitable[None]] = _nothing,
    ) -> None:
        """`halted` is told that first contacts wait, `keep` which channel a room has: to be kept.

        `begins` is waited for before each first contact. Raises TryAgain.
        """
        self._api = api
        self._watch = watch
        self._halted = halted
        self._keep = keep
        self._begins = begins
        self.me = Me("", "")
        """Who we are, once Discord has said so."""
        self._channels: dict[str, str] = {}
        """The channels of private chats, by whom they are with."""
        self._first = Window(FIRST_CONTACTS)
        self._halted_until = float("-inf")

    def chat(self, room: Room) -> str:
        return room.external

    async def send(self, parcel: Parcel) -> str | None:
        message, row = parcel.message, parcel.row
        if message.private and not parcel.room.private:
            # What only one person may see here was an answer to her press; that is lost by now.
            raise TryAgain
        try:
            if message.reaction and not message.text:
                return await self._react(parcel)
            if row.edits is not None and parcel.shown_as is not None and await self._edit(parcel):
                return None
            return await self._say(parcel)
        except MessageGone:
            raise Unsendable("the message that it changes is gone") from None

    def halt_first_contacts(self, length: timedelta) -> None:
        """Write to nobody for the first time for so long."""
        self._halted_until = self._watch.seconds() + length.total_seconds()

    def recall_first_contacts(self, ages: Iterable[float]) -> None:
        """Count those that were begun so many seconds ago, oldest first, before this process."""
        now = self._watch.seconds()
        for age in ages:
            # When it was answered is not known, only how long that may have taken.
            self._first.leaves()
            self._first.answered(now - max(age - READ, 0.0))

    def knows(self, user: str, channel: str) -> None:
        """Remember in which channel somebody writes to us."""
        self._channels[user] = channel

    async def author_of(self, channel: str) -> Mapping[str, Any] | None:
        """Return with whom a private channel is, as Discord describes a user."""
        found = await self._api.ask("GET", "/channels/{channel_id}", channel_id=channel)
        people = found.get("recipients") or [None]
        return people[0] if isinstance(found, dict) else None

    async def _say(self, parcel: Parcel) -> str | None:
        try:
            return await self._say_once(await self._channel(parcel), parcel)
        except ChannelGone:
            if not parcel.room.private:
                raise
        # What was known of a private chat is of no use any more: it is opened anew, once.
        self._channels.pop(parcel.room.external, None)
        return await self._say_once(await self._open(parcel), parcel)

    async def _say_once(self, channel: str, parcel: Parcel) -> str | None:
        """Say it, unless it stands there as the answer to an interaction."""
        stands = await standing(self._api, channel, parcel.row, self.me.id) if parcel.maybe_said else None
        return stands or await self._say_in(channel, parcel)

    async def _say_in(self, channel: str, parcel: Parcel) -> str | None:
        body = self._body(parcel)
        try:
            return await self._post(channel, parcel, body)
        except NotAllowed:
            if not (parcel.message.attachments or body["embeds"]):
                raise
        # Perhaps it is only files or cards that may not be shown there; else this is refused as well.
        said = replace(parcel, message=in_words(parcel.message))
        return await self._post(channel, said, self._body(said, cards=False))

    async def _post(self, channel: str, parcel: Parcel, body: dict[str, Any]) -> str | None:
        body = body | {"nonce": nonce(parcel), "enforce_nonce": True}
        if not parcel.room.private and parcel.row.answers:
            body["message_reference"] = {"message_id": parcel.row.answers, "fail_if_not_exists": False}
        files = files_of(parcel.message)
        described = {"attachments": attached(parcel.message)} if files else {}
        sent = await self._api.ask(
            "POST", "/channels/{channel_id}/messages", body | described, files=files, channel_id=channel
        )
        return str(sent["id"]) if isinstance(sent, dict) and "id" in sent else None

    async def _edit(self, parcel: Parcel) -> bool:
        """Change the message; False if an answer has to be said anew, because the message is gone."""
        channel, body = await self._channel(parcel), self._body(parcel)
        try:
            await self._patch(channel, parcel, body)
        except NotAllowed:
            if not body["embeds"]:
                raise
            await self._patch(channel, parcel, self._body(parcel, cards=False))
        except MessageGone:
            if parcel.row.kind == "reply":
                return False
            raise
        return True

    async def _patch(self, channel: str, parcel: Parcel, body: dict[str, Any]) -> None:
        await self._api.ask(
            "PATCH",
            "/channels/{channel_id}/messages/{message_id}",
            body,
            channel_id=channel,
            message_id=parcel.shown_as or "",
        )

    async def _react(self, parcel: Parcel) -> str | None:
        """Set the sign under what it answers; where no signs may be set, it is said."""
        if not parcel.row.answers:
            return None
        try:
            await self._api.ask(
                "PUT",
                f"/channels/{{channel_id}}/messages/{{message_id}}/reactions/{quote(parcel.message.reaction)}/@me",
                channel_id=await self._channel(parcel),
                message_id=parcel.row.answers,
            )
        except Refused:
            return await self._say(replace(parcel, message=Message(parcel.message.reaction)))
        return None

    def _body(self, parcel: Parcel, *, cards: bool = True) -> dict[str, Any]:
        row, private, to = parcel.row.edits or parcel.row.id, parcel.room.private, addresses(self.me)
        return shown(parcel.message, row, private=private, hidden=False, to=to, cards=cards)

    async def _channel(self, parcel: Parcel) -> str:
        """Return the channel of a room; for a private chat one has to be opened."""
        room = parcel.room
        if not room.private:
            return room.external
        known = self._channels.get(room.external) or room.channel
        if not known:
            return await self._open(parcel)
        if known != room.channel:
            self._keep(room.id, known)
        return known

    async def _open(self, parcel: Parcel) -> str:
        room = parcel.room
        if parcel.first_contact:
            self._wait_for_a_first_contact()
            self._first.leaves()
        try:
            if parcel.first_contact:
                await self._begins()
            opened = await self._api.ask("POST", "/users/@me/channels", {"recipient_id": room.external})
        except TooManyFirst:
            self.halt_first_contacts(HALT)
            self._halted()
            raise TryAgain(HALT) from None
        finally:
            if parcel.first_contact:
                self._first.answered(self._watch.seconds())
        channel = self._channels[room.external] = str(opened["id"])
        self._keep(room.id, channel)
        return channel

    def _wait_for_a_first_contact(self) -> None:
        """Raises TryAgain while it is too early to write to somebody for the first time."""
        now = self._watch.seconds()
        # While only an answer can tell when the next may leave, it is asked again as if one came now.
        opens = max(self._halted_until, min(self._first.ready_at(now), now + FIRST_CONTACTS.seconds))
        if opens > now:
            raise TryAgain(timedelta(seconds=opens - now))


def addresses(me: Me) -> Addresses:
    """Return where the chat with us is, and where we are invited, with the rights that we use."""
    return Addresses(
        f"https://discord.com/users/{me.id}",
        f"https://discord.com/oauth2/authorize?client_id={me.application}"
        f"&scope=bot+applications.commands&permissions={RIGHTS}",
        me.commands,
    )


def nonce(parcel: Parcel) -> str:
    """Return what lets Discord know a message that it has taken already: at most 25 characters."""
    return f"{parcel.row.id:x}-{zlib.crc32(parcel.row.key.encode()):08x}"[:25]


def files_of(message: Message) -> list[File]:
    return [File(BytesIO(one.content), filename=one.name) for one in message.attachments]


def attached(message: Message) -> Sequence[dict[str, Any]]:
    """Return how the files are described: their facts in words, for who cannot see them."""
    return [
        {"id": str(number), "filename": one.name, "description": one.alt[:1024]}
        for number, one in enumerate(message.attachments)
    ]
