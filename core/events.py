"""Everything that can happen to the bot: one closed union, brought in by the adapters.

Every event has a `key` that is unique for the platform's update (`console:17`, `telegram:9001`),
so that a redelivered one is recognised; `by` is who did it, `at_place` where.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct


class Role(StrEnum):
    """What the platform says of somebody in a room, at the moment of the event."""

    MEMBER = "member"
    ADMIN = "admin"
    UNKNOWN = "unknown"


class Whisper(StrEnum):
    """What a group can show to one person alone, at the moment of the event."""

    FULL = "full"
    """A whole message with its buttons."""
    BRIEF = "brief"
    """A line of at most `BRIEF_UNITS`, without buttons."""
    NONE = "none"


BRIEF_UNITS: Final = 200
"""UTF-16 units."""


class Person(Struct, frozen=True):
    """An account on a platform. `name` is the display name, `external` the platform's id.

    `language` is the tag of hers; empty where the platform does not tell it.

    `anonymous` is somebody who speaks for a group or a channel: nobody knows who it is.
    `reached_at` is the platform's id of the private chat where the bot may write first; None
    where she has to begin it herself.
    """

    platform: str
    external: str
    name: str
    language: str = "en"
    role: Role = Role.MEMBER
    anonymous: bool = False
    reached_at: str | None = None


class Place(Struct, frozen=True):
    """A chat on a platform: private with one person, or a group.

    `forms`: what is pressed or commanded there can be answered with several questions at once.
    `guest`: it is the chat with one person, who brought the bot along to where it is no member.
    """

    platform: str
    external: str
    private: bool
    title: str = ""
    whispers: Whisper = Whisper.FULL
    forms: bool = False
    guest: bool = False


class _Event(Struct, frozen=True, kw_only=True):
    key: str
    by: Person
    place: Place


class Said(_Event, frozen=True, kw_only=True):
    """`answers` is the outbox id of the bot's message that this replies to; `addressed` is
    True when the words were meant for the bot (a mention, a reply to it, a command of it)."""

    text: str
    message: str = ""
    answers: int | None = None
    addressed: bool = False
    forwarded: bool = False


class Pressed(_Event, frozen=True, kw_only=True):
    """The button at `index` (from 0) of the bot's message with outbox id `on`.

    `shown` is False when the message does not show that button any more: who pressed still saw it.
    """

    on: int
    index: int
    shown: bool = True


class Edited(_Event, frozen=True, kw_only=True):
    """The runner's own message `message` reads `text` now."""

    text: str
    message: str


class Deleted(_Event, frozen=True, kw_only=True):
    message: str


class FileSent(_Event, frozen=True, kw_only=True):
    """`content` is None when the adapter refused the file for its size.

    `together`: it is one of several that were sent at once.
    """

    name: str
    size: int
    content: bytes | None = None
    caption: str = ""
    message: str = ""
    forwarded: bool = False
    together: bool = False


class Joined(_Event, frozen=True, kw_only=True):
    """Somebody (or the bot itself, `is_bot`) entered the group."""

    is_bot: bool = False


class Left(_Event, frozen=True, kw_only=True):
    is_bot: bool = False


class RoomMigrated(_Event, frozen=True, kw_only=True):
    """The group goes on under another platform id."""

    new_external: str


class Unreachable(_Event, frozen=True, kw_only=True):
    """The platform refuses messages to this person (blocked, closed, never started)."""


class Reachable(_Event, frozen=True, kw_only=True):
    """The platform takes messages to this person again."""


Event = Said | Pressed | Edited | Deleted | FileSent | Joined | Left | RoomMigrated | Unreachable | Reachable

__all__ = [
    "BRIEF_UNITS",
    "Deleted",
    "Edited",
    "Event",
    "FileSent",
    "Joined",
    "Left",
    "Person",
    "Place",
    "Pressed",
    "Reachable",
    "Role",
    "RoomMigrated",
    "Said",
    "Unreachable",
    "Whisper",
]
