"""What the server knows: users, guilds, channels, messages, commands, interactions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.wire.clock import Clock
from tests.wire.discord.errors import ApiError, missing_access, missing_permissions, unknown
from tests.wire.discord.permissions import (
    ATTACH_FILES,
    EMBED_LINKS,
    IN_DIRECT_MESSAGES,
    SEND_MESSAGES,
    SEND_MESSAGES_IN_THREADS,
    allowed,
)

Wire = dict[str, Any]

BOT_ID = 1_100_000_000_000_000_001
APPLICATION_ID = BOT_ID
EPOCH = 1_420_070_400_000
"""The first millisecond of snowflakes."""
TEXT, DIRECT, VOICE, PRIVATE_GROUP, CATEGORY, THREAD = 0, 1, 2, 3, 4, 11


@dataclass(eq=False, slots=True)
class Realm:
    """A guild."""

    wire: Wire
    roles: dict[int, Wire] = field(default_factory=dict)
    members: dict[int, Wire] = field(default_factory=dict)
    rooms: list[Room] = field(default_factory=list)
    has_bot: bool = True

    @property
    def id(self) -> int:
        return int(self.wire["id"])


@dataclass(eq=False, slots=True)
class Room:
    """A channel, a thread, direct messages, or a private channel that the bot is not in."""

    wire: Wire
    realm: Realm | None = None
    parent: Room | None = None
    people: set[int] = field(default_factory=set)
    """Whose direct messages these are."""
    messages: dict[int, Wire] = field(default_factory=dict)
    opened: bool = False
    """Whether somebody wrote to the other, or the bot opened the direct messages."""
    gone: bool = False

    @property
    def id(self) -> int:
        return int(self.wire["id"])

    @property
    def is_thread(self) -> bool:
        return bool(self.wire["type"] == THREAD)

    @property
    def is_archived(self) -> bool:
        return self.is_thread and bool(self.wire["thread_metadata"]["archived"])


@dataclass(eq=False, slots=True)
class Interaction:
    """Something that a person did, and what came of it."""

    id: int
    token: str
    kind: int
    user: int
    room: Room
    at: float
    owners: Wire
    source: Wire | None = None
    """The message whose button was pressed, or whose button opened the form."""
    hidden_source: bool = False
    callback: int | None = None
    """The type of the first answer."""
    original: Wire | None = None
    loading: bool = False
    followups: int = 0
    messages: dict[int, Wire] = field(default_factory=dict)
    modal: Wire | None = None
    metadata: Wire = field(default_factory=dict)
    """What a message that answers it tells of it."""
    focused: int = 3
    """The type of the option in which somebody types."""


@dataclass(slots=True)
class State:
    """Everything that outlives the bot."""

    clock: Clock
    users: dict[int, Wire] = field(default_factory=dict)
    realms: dict[int, Realm] = field(default_factory=dict)
    rooms: dict[int, Room] = field(default_factory=dict)
    direct: dict[int, Room] = field(default_factory=dict)
    """Direct messages with the bot, by user."""
    closed: set[int] = field(default_factory=set)
    """Who takes no direct messages."""
    installed: set[int] = field(default_factory=set)
    """Who installed the application for herself."""
    commands: dict[int, list[Wire]] = field(default_factory=dict)
    """Commands by guild; 0 stands for everywhere."""
    interactions: dict[int, Interaction] = field(default_factory=dict)
    tokens: dict[str, Interaction] = field(default_factory=dict)
    nonces: dict[tuple[int, str], tuple[float, Wire]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    _last: int = 0

    def new_id(self) -> int:
        """Return a snowflake that tells the server's time, and is larger than all before."""
        at = (int(self.clock.now * 1000) - EPOCH) << 22
        self._last = max(at, self._last + 1)
        return self._last

    def room(self, number: str | int, *, needs: int = 0) -> Room:
        """Return a channel that the bot sees and in which it has these permissions, or refuse."""
        room = self.rooms.get(int(number))
        if room is None or room.gone:
            raise unknown("Channel")
        if room.realm is None:
            if room is not next((self.direct[one] for one in room.people if one in self.direct), None):
                raise missing_access()
            return room
        has = allowed(room.realm, BOT_ID, room) if room.realm.has_bot else 0
        if not has:
            raise missing_access()
        if needs & ~has:
            raise missing_permissions()
        return room

    def writable(self, number: str | int) -> Room:
        """Return a channel that the bot may write to, or say what stands in the way."""
        room = self.room(number)
        if room.realm is None:
            self.reachable(room)
            return room
        self.room(number, needs=SEND_MESSAGES_IN_THREADS if room.is_thread else SEND_MESSAGES)
        if room.wire["type"] == CATEGORY:
            raise ApiError(400, 50008, "Cannot send messages in a non-text channel")
        if room.is_archived and room.wire["thread_metadata"]["locked"]:
            raise archived()
        return room

    def reachable(self, room: Room) -> None:
        """Refuse what goes to somebody who is closed to the bot, or has nothing in common with it."""
        for user in room.people:
            shared = any(realm.has_bot and user in realm.members for realm in self.realms.values())
            if user in self.closed or not (shared or user in self.installed):
                raise ApiError(403, 50007, "Cannot send messages to this user")

    def permissions(self, room: Room) -> int:
        """Return what the bot may do in a channel."""
        if room.realm is None:
            return IN_DIRECT_MESSAGES
        return allowed(room.realm, BOT_ID, room) if room.realm.has_bot else EMBED_LINKS | ATTACH_FILES

    def message(self, room: Room, number: str | int) -> Wire:
        found = room.messages.get(int(number))
        if found is None:
            raise unknown("Message")
        return found


def archived() -> ApiError:
    return ApiError(400, 50083, "Thread is archived")
