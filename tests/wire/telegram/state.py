"""What the server knows: users, chats, members, messages, files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.wire.telegram.errors import bad, forbidden

Wire = dict[str, Any]

BOT_ID = 7_000_000_001
_RIGHTS = """
can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_promote_members
can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories
"""
_PERMISSIONS = """
can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes
can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews
can_react_to_messages can_edit_tag can_change_info can_invite_users can_pin_messages can_manage_topics
"""
RIGHTS = _RIGHTS.split()
PERMISSIONS = _PERMISSIONS.split()


@dataclass(frozen=True, slots=True)
class StoredFile:
    content: bytes
    path: str


@dataclass(slots=True)
class Query:
    """A press that waits for its answer."""

    at: float
    user: int
    answered: bool = False


@dataclass(eq=False, slots=True)
class Room:
    """A chat."""

    wire: Wire
    members: dict[int, Wire] = field(default_factory=dict)
    messages: dict[int, Wire] = field(default_factory=dict)
    reactions: dict[int, list[Wire]] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)
    """The users' messages that reached the bot."""
    newest: int = 0
    migrated_to: int | None = None
    open: bool = False
    """Whether the user of a private chat pressed Start."""
    blocked: bool = False

    @property
    def id(self) -> int:
        return int(self.wire["id"])

    @property
    def kind(self) -> str:
        return str(self.wire["type"])

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def next_id(self) -> int:
        self.newest += 1
        return self.newest

    def status(self, user: int) -> str:
        member = self.members.get(user)
        return "left" if member is None else str(member["status"])


@dataclass(slots=True)
class State:
    """Everything that outlives the bot."""

    bot: Wire
    users: dict[int, Wire] = field(default_factory=dict)
    deactivated: set[int] = field(default_factory=set)
    rooms: dict[int, Room] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Wire]] = field(default_factory=dict)
    pages: dict[tuple[str, str], str] = field(default_factory=dict)
    """What the bot says of itself: kind (description, short) and language."""

    def room(self, chat_id: int | str) -> Room:
        """Return a chat that the bot may name, by its number or @name."""
        if isinstance(chat_id, str):
            names = (one for one in self.rooms.values() if "@" + one.wire.get("username", "") == chat_id)
            room = next(names, None)
        else:
            room = self.rooms.get(chat_id)
        if room is None:
            raise bad("chat not found")
        if room.migrated_to is not None:
            reason = "group chat was upgraded to a supergroup chat"
            raise bad(reason, migrate_to_chat_id=room.migrated_to)
        return room

    def writable(self, values: Wire) -> Room:
        """Return the chat that a request writes to, or raise what stands in the way."""
        room = self.room(values["chat_id"])
        if room.is_private:
            self._reach(room)
        else:
            self._stay(room)
        thread = values.get("message_thread_id")
        if thread is not None and thread not in room.topics:
            raise bad("message thread not found")
        return room

    def present(self, values: Wire) -> Room:
        """Return a chat that the bot looks at; one that it was thrown out of is closed to it."""
        room = self.room(values["chat_id"])
        if not room.is_private:
            self._stay(room, speak=False)
        return room

    def _reach(self, room: Room) -> None:
        if room.id in self.deactivated:
            raise forbidden("user is deactivated")
        if self.users[room.id]["is_bot"]:
            raise forbidden("bot can't send messages to bots")
        if room.blocked:
            raise forbidden("bot was blocked by the user")
        if not room.open:
            raise forbidden("bot can't initiate conversation with a user")

    def _stay(self, room: Room, *, speak: bool = True) -> None:
        match room.status(self.bot["id"]):
            case "kicked":
                raise forbidden(f"bot was kicked from the {room.kind} chat")
            case "left":
                raise forbidden(f"bot is not a member of the {room.kind} chat")
            case "restricted" if speak:
                raise bad("not enough rights to send text messages to the chat")

    def message(self, room: Room, message_id: int, purpose: str) -> Wire:
        """Return a message; the purpose (edit, delete, react) stands in the refusal."""
        found = room.messages.get(message_id)
        if found is None:
            raise bad(f"message to {purpose} not found")
        return found


def is_administrator(member: Wire | None) -> bool:
    return member is not None and member["status"] in ("creator", "administrator")


def member_wire(user: Wire, status: str) -> Wire:
    """Return a ChatMember as it goes over the wire."""
    member: Wire = {"status": status, "user": user}
    match status:
        case "creator":
            member["is_anonymous"] = False
        case "administrator":
            member |= {"can_be_edited": False, "is_anonymous": False, **dict.fromkeys(RIGHTS, True)}
        case "restricted":
            member |= {"is_member": True, "until_date": 0, **dict.fromkeys(PERMISSIONS, False)}
        case "kicked":
            member["until_date"] = 0
        case "member" | "left":
            pass
        case _:
            raise ValueError(status)
    return member
