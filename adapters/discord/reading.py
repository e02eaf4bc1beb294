"""Discord's events as events of ours. Nothing is decided here but who, where and what was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from msgspec.structs import replace

from adapters.database.tables import SqlTables
from adapters.discord.lines import line_of, submitted
from adapters.discord.received import (
    ADMINISTRATOR,
    DEFAULT,
    GUILD_INSTALL,
    MANAGE_GUILD,
    REPLY,
    USER_INSTALL,
    Channel,
    Context,
    Gone,
    Interaction,
    Kind,
    Member,
    Message,
    User,
    clean,
    plain,
)
from adapters.keys import pressed, row_of
from core.events import (
    Deleted,
    Edited,
    Event,
    FileSent,
    Joined,
    Left,
    Person,
    Place,
    Pressed,
    Role,
    Said,
    Whisper,
)
from core.ports.values import Room

PLATFORM: Final = "discord"
NO_ROW: Final = 0
"""No outbox row has this id: a press on it is a press on nothing of ours."""


@dataclass(frozen=True, slots=True)
class Me:
    """Our own account, and the application that it belongs to.

    `commands` are the numbers of our commands by what is typed, known once Discord has the list.
    """

    id: str
    application: str
    commands: dict[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """How events are read. `key` is the inbox key of what comes of one."""

    me: Me
    key: str

    # --- what is written -----------------------------------------------------------------

    def said(self, message: Message, tables: SqlTables) -> Iterator[Event]:
        """Yield what a message says to us; nothing for what is not for us."""
        by, author = person_of(message.author, message.member), message.author
        if by is None or author is None or author.bot or message.webhook_id is not None:
            return
        if message.type not in (DEFAULT, REPLY):
            return
        place = place_of(message, author)
        addressed = any(user.id == self.me.id for user in message.mentions)
        if not place.private and not addressed:
            return  # its words are hidden from us, as they should be
        text = self._words(message)
        if place.private and not message.words and (name := _shown(message)):
            size = message.attachments[0].size if message.attachments else 0
            yield FileSent(
                key=self.key, by=by, place=place, name=name, size=size, message=message.id,
                forwarded=message.forwarded,
            )  # fmt: skip
            return
        if not text and not place.private:
            text = "/help"  # called by name alone
        answered = message.referenced_message
        ours = answered is not None and answered.author is not None and answered.author.id == self.me.id
        yield Said(
            key=self.key,
            by=by,
            place=place,
            text=text,
            message=message.id,
            answers=_row_shown_as(tables, place, answered) if ours else None,
            addressed=addressed,
            forwarded=message.forwarded,
        )

    def edited(self, message: Message) -> Iterator[Event]:
        """Yield what a private message reads now. Discord also tells of links that it has looked up."""
        by = person_of(message.author, message.member)
        if by is None or message.author is None or message.author.bot or message.edited_timestamp is None:
            return
        if message.guild_id is None and message.content:
            place = place_of(message, message.author)
            yield Edited(key=self.key, by=by, place=place, text=self._words(message), message=message.id)

    def deleted(self, message: Gone, author: User | None) -> Iterator[Event]:
        """Yield that a private message is gone; `author` is with whom the channel is."""
        by = person_of(author, None)
        if by is not None and author is not None and message.guild_id is None:
            yield Deleted(key=self.key, by=by, place=private_place(author), message=message.id)

    def channel_gone(self, channel: Channel, tables: SqlTables) -> Iterator[Event]:
        """Yield that nothing can be said there any more, if anything ever was."""
        if tables.rooms.at(PLATFORM, channel.id) is not None:
            place = Place(PLATFORM, channel.id, private=False, title=clean(channel.name or ""))
            yield Left(key=self.key, by=self._myself, place=place, is_bot=True)

    def put_out(self, channels: Iterable[str], tables: SqlTables) -> Iterator[Event]:
        """Yield that nothing can be said any more in those of a server's channels where anything was."""
        for place, room in _rooms(channels, tables):
            if not room.gone:
                yield Left(key=f"{self.key}:{room.id}", by=self._myself, place=place, is_bot=True)

    def let_in(self, channels: Iterable[str], tables: SqlTables) -> Iterator[Event]:
        """Yield that those of a server's channels can be used again that were lost with it."""
        for place, room in _rooms(channels, tables):
            if room.gone:
                yield Joined(key=f"{self.key}:{room.id}", by=self._myself, place=place, is_bot=True)

    # --- what is wanted by a command, a button or a form ---------------------------------------

    def wanted(self, asked: Interaction, tables: SqlTables) -> Iterator[Event]:
        """Yield what an interaction wants."""
        by, place = asked_by(asked), asked_at(asked)
        if by is None or asked.data is None:
            return
        match asked.type:
            case Kind.COMMAND:
                yield Said(key=self.key, by=by, place=place, text=line_of(asked.data), addressed=True)
            case Kind.SUBMIT:
                yield Said(key=self.key, by=by, place=place, text=submitted(asked.data), addressed=True)
            case Kind.COMPONENT:
                yield self._pressed(asked, by, place, tables)

    def _pressed(self, asked: Interaction, by: Person, place: Place, tables: SqlTables) -> Pressed:
        key = asked.data.custom_id if asked.data is not None else ""
        on, index, shown = NO_ROW, -1, False
        named = row_of(key)
        row = tables.outbox.get(named) if named is not None else None
        room = tables.rooms.get(row.room) if row is not None else None
        # A key is only worth something where we showed it.
        if (
            row is not None
            and room is not None
            and (room.platform, room.external) == (PLATFORM, place.external)
        ):
            on = row.id
            index, shown = pressed(key, row)
        return Pressed(key=self.key, by=by, place=place, on=on, index=index, shown=shown)

    # --- who ---------------------------------------------------------------------------------

    def _words(self, message: Message) -> str:
        """Return what is written: without the mention of us, others by their names."""
        text = message.words
        for user in message.mentions:
            name = "" if user.id == self.me.id else f"@{user.global_name or user.username}"
            for mention in (f"<@{user.id}>", f"<@!{user.id}>"):
                text = text.replace(mention, name, -1 if name else 1)
        return clean(plain(text).strip())

    @property
    def _myself(self) -> Person:
        return Person(PLATFORM, self.me.id, "")


def person_of(user: User | None, member: Member | None, locale: str = "") -> Person | None:
    """Return somebody, whose language only an interaction tells.

    An administrator is who may manage the server, as Discord says it of a command.
    """
    if user is None:
        return None
    name = (member.nick if member is not None else None) or user.global_name or user.username or user.id
    private = None if user.bot else user.id
    return Person(PLATFORM, user.id, clean(name), locale, _role(member), reached_at=private)


def _role(member: Member | None) -> Role:
    permissions = str(member.permissions) if member is not None else ""
    if not permissions.isdecimal():
        return Role.UNKNOWN
    return Role.ADMIN if int(permissions) & (ADMINISTRATOR | MANAGE_GUILD) else Role.MEMBER


def asked_by(asked: Interaction) -> Person | None:
    return person_of(asked.by, asked.member, asked.locale)


def is_no_room(asked: Interaction) -> bool:
    """Whether the bot is there only because somebody carries it along: it has no say of its own."""
    owners = asked.authorizing_integration_owners or {}
    if asked.context == Context.PRIVATE_CHANNEL:
        return True
    return asked.guild_id is not None and USER_INSTALL in owners and GUILD_INSTALL not in owners


def asked_at(asked: Interaction) -> Place:
    """Return where something was asked for: a room, or else the chat with who asked alone."""
    user = asked.by
    if user is not None and (asked.guild_id is None or is_no_room(asked)):
        return replace(private_place(user), guest=is_no_room(asked))
    title = asked.channel.name if asked.channel is not None else None
    return Place(PLATFORM, asked.channel_id or "", private=False, title=clean(title or ""), forms=True)


def place_of(message: Message, author: User) -> Place:
    """Return where a message stands. In a server nothing can be shown to its author alone."""
    if message.guild_id is None:
        return private_place(author)
    return Place(PLATFORM, message.channel_id, private=False, whispers=Whisper.NONE, forms=True)


def private_place(user: User) -> Place:
    """Return the chat with one person: it goes by her number, whatever channel it has."""
    return Place(PLATFORM, user.id, private=True, forms=True)


def _shown(message: Message) -> str:
    """Return what a message without words holds; nothing for what is nobody's word."""
    if message.attachments:
        return clean(message.attachments[0].filename) or "file"
    if message.sticker_items:
        return "sticker"
    return "poll" if message.poll is not None else ""


def _rooms(channels: Iterable[str], tables: SqlTables) -> Iterator[tuple[Place, Room]]:
    for channel in channels:
        if (room := tables.rooms.at(PLATFORM, channel)) is not None:
            yield Place(PLATFORM, channel, private=False, title=room.title), room


def _row_shown_as(tables: SqlTables, place: Place, message: Message | None) -> int | None:
    room = tables.rooms.at(place.platform, place.external)
    if room is None or message is None:
        return None
    return tables.outbox.by_platform_message(room.id, message.id)
