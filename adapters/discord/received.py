"""What we read of Discord's events, by the names of its documentation.

Only these fields, checked by type. What may be absent may be null as well, an id a number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, Final

import msgspec

ADMINISTRATOR: Final = 1 << 3
MANAGE_GUILD: Final = 1 << 5
EPHEMERAL: Final = 1 << 6
DEFAULT, REPLY = 0, 19
FORWARD: Final = 1
"""The type of a message's reference."""
USER_INSTALL, GUILD_INSTALL = "1", "0"
"""In whose name an interaction was allowed, as keys of its owners."""


_BY_NUMBER: Final = re.compile(r"<(?:(/[^<>:@]{1,100})|a?(:\w{2,32}:))(?:(?<=:)|:)\d{1,20}>")


class Kind(IntEnum):
    """What an interaction is."""

    PING = 1
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    SUBMIT = 5


class Context(IntEnum):
    """Where an interaction happened."""

    GUILD = 0
    BOT_DM = 1
    PRIVATE_CHANNEL = 2


class User(msgspec.Struct, frozen=True):
    id: str
    username: str = ""
    global_name: str | None = None
    bot: bool = False


class Member(msgspec.Struct, frozen=True):
    """Somebody in a server; `permissions` (of an interaction only) are a number, mostly as digits."""

    user: User | None = None
    nick: str | None = None
    permissions: str | int | None = None


class Channel(msgspec.Struct, frozen=True):
    id: str
    type: int = 0
    name: str | None = None


class Attachment(msgspec.Struct, frozen=True):
    """A file; its size in bytes."""

    filename: str = ""
    size: int = 0
    content_type: str | None = None


class Reference(msgspec.Struct, frozen=True):
    type: int = 0
    message_id: str | None = None


class Snapshot(msgspec.Struct, frozen=True):
    """What a message that is passed on said when it was."""

    content: str = ""


class Passed(msgspec.Struct, frozen=True):
    message: Snapshot | None = None


class Message(msgspec.Struct, frozen=True):
    id: str
    channel_id: str
    author: User | None = None
    guild_id: str | None = None
    member: Member | None = None
    content: str = ""
    type: int = DEFAULT
    flags: int = 0
    webhook_id: str | None = None
    edited_timestamp: str | None = None
    mentions: Sequence[User] = ()
    attachments: Sequence[Attachment] = ()
    sticker_items: Sequence[Any] | None = None
    poll: Any = None
    message_reference: Reference | None = None
    referenced_message: Message | None = None
    message_snapshots: Sequence[Passed] = ()

    @property
    def forwarded(self) -> bool:
        return self.message_reference is not None and self.message_reference.type == FORWARD

    @property
    def words(self) -> str:
        """What is written; of a message that is passed on, what it said."""
        if self.content or not self.forwarded:
            return self.content
        return "\n".join(one.message.content for one in self.message_snapshots if one.message is not None)


class Gone(msgspec.Struct, frozen=True):
    """A message that was deleted: nobody says by whom."""

    id: str
    channel_id: str
    guild_id: str | None = None


class Option(msgspec.Struct, frozen=True):
    name: str
    type: int
    value: str | int | float | bool | None = None
    focused: bool = False
    options: Sequence[Option] = ()


class Field(msgspec.Struct, frozen=True):
    """A field of a form, or what holds some: a row of them, or a label above one."""

    type: int
    custom_id: str = ""
    value: str | None = None
    values: Sequence[str] | None = None
    component: Field | None = None
    components: Sequence[Field] | None = None


class Resolved(msgspec.Struct, frozen=True):
    attachments: Mapping[str, Attachment] | None = None


class Data(msgspec.Struct, frozen=True):
    """What was wanted: a command and its options, a component, or a form's fields."""

    name: str = ""
    options: Sequence[Option] | None = None
    custom_id: str = ""
    components: Sequence[Field] | None = None
    resolved: Resolved | None = None


class Interaction(msgspec.Struct, frozen=True):
    """`token` answers it for a quarter of an hour: it is never stored and never logged."""

    id: str
    type: int
    token: str
    channel_id: str | None = None
    guild_id: str | None = None
    channel: Channel | None = None
    member: Member | None = None
    user: User | None = None
    data: Data | None = None
    message: Message | None = None
    locale: str = "en-US"
    context: int | None = None
    authorizing_integration_owners: Mapping[str, Any] | None = None

    @property
    def by(self) -> User | None:
        return self.user or (self.member.user if self.member is not None else None)


class Guild(msgspec.Struct, frozen=True):
    """A server; `unavailable` is one that Discord cannot show now, and that nobody has left."""

    id: str
    name: str = ""
    unavailable: bool | None = None
    channels: Sequence[Channel] | None = None
    threads: Sequence[Channel] | None = None


class Thread(msgspec.Struct, frozen=True):
    id: str
    type: int = 0
    name: str | None = None


def read(kind: type[Any], raw: Any) -> Any:
    """Raises msgspec.ValidationError for what is no such thing."""
    return msgspec.convert(_tidied(raw), kind)


def _tidied(raw: Any) -> Any:
    """Return what came without nulls, and with ids as text: a gateway between may have made them numbers."""
    match raw:
        case dict():
            return {name: _id(name, value) for name, value in raw.items() if value is not None}
        case list():
            return [_tidied(value) for value in raw]
        case _:
            return raw


def _id(name: str, value: Any) -> Any:
    if type(value) is int and (name == "id" or name.endswith("_id")):
        return str(value)
    return _tidied(value)


def plain(text: str) -> str:
    """Return what somebody typed by its names: a command as `/goal new`, a server's own emoji."""
    return _BY_NUMBER.sub(lambda one: one[1] or one[2], text) if "<" in text else text


def clean(text: str) -> str:
    """Return the text without halves of characters, which no database takes."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
