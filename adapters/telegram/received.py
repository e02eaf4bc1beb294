"""What we read of Telegram's updates, by the names of its documentation.

Only these fields, checked by type: an update is one of many, and of a message the library makes
some ninety attributes, in forty times as long. What may be absent may be null as well.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

import msgspec

PRIVATE: Final = "private"
Something = Any
"""Of which only matters whether it is there."""


class User(msgspec.Struct, frozen=True):
    id: int
    is_bot: bool
    first_name: str = ""
    username: str | None = None
    language_code: str | None = None


class Chat(msgspec.Struct, frozen=True):
    id: int
    type: str
    title: str | None = None


class MessageEntity(msgspec.Struct, frozen=True):
    """A part of a text; offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int
    user: User | None = None


class Document(msgspec.Struct, frozen=True):
    """A file; its size in bytes."""

    file_name: str | None = None
    file_size: int | None = None


class Message(msgspec.Struct, frozen=True, rename={"from_user": "from"}):
    """A message; one that cannot be read any more has a chat and a number alone."""

    message_id: int
    chat: Chat
    from_user: User | None = None
    sender_chat: Chat | None = None
    is_automatic_forward: bool | None = None
    is_topic_message: bool | None = None
    message_thread_id: int | None = None
    reply_to_message: Message | None = None
    forward_origin: Something = None
    text: str | None = None
    entities: Sequence[MessageEntity] | None = None
    caption: str | None = None
    caption_entities: Sequence[MessageEntity] | None = None
    document: Document | None = None
    media_group_id: str | None = None
    new_chat_members: Sequence[User] | None = None
    left_chat_member: User | None = None
    migrate_to_chat_id: int | None = None
    photo: Something = None
    voice: Something = None
    video: Something = None
    video_note: Something = None
    audio: Something = None
    animation: Something = None
    sticker: Something = None
    location: Something = None
    venue: Something = None
    contact: Something = None
    poll: Something = None
    dice: Something = None
    live_photo: Something = None
    paid_media: Something = None
    story: Something = None
    game: Something = None
    checklist: Something = None
    rich_message: Something = None


class CallbackQuery(msgspec.Struct, frozen=True, rename={"from_user": "from"}):
    """A press on an inline button."""

    id: str
    from_user: User
    message: Message | None = None
    data: str | None = None


class ChatMember(msgspec.Struct, frozen=True):
    status: str
    is_member: bool | None = None
    can_send_messages: bool | None = None


class ChatMemberUpdated(msgspec.Struct, frozen=True, rename={"from_user": "from"}):
    chat: Chat
    from_user: User
    old_chat_member: ChatMember
    new_chat_member: ChatMember


class Update(msgspec.Struct, frozen=True):
    """One of these is there, or none: a kind that we did not ask for."""

    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: ChatMemberUpdated | None = None

    @property
    def chat(self) -> Chat | None:
        """Where it happened."""
        message = self.message or self.edited_message
        if message is None and self.callback_query is not None:
            message = self.callback_query.message
        if message is not None:
            return message.chat
        return self.my_chat_member.chat if self.my_chat_member is not None else None

    @property
    def user(self) -> User | None:
        """Whose doing it is."""
        message = self.message or self.edited_message
        if message is not None:
            return message.from_user
        behind = self.callback_query or self.my_chat_member
        return behind.from_user if behind is not None else None


def update_of(raw: str) -> Update:
    """Return an update from its JSON. Raises ValueError."""
    try:
        return msgspec.json.decode(raw, type=Update)
    except ValueError:
        # Half a surrogate pair is read as well, and what is wrong is told by its place.
        return msgspec.convert(json.loads(raw), Update)
