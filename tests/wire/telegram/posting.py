"""What people post, and whether it reaches the bot."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.wire.telegram.record import Sent
from tests.wire.telegram.sending import quoted
from tests.wire.telegram.state import Query, Room, Wire, is_administrator
from tests.wire.telegram.texts import units

if TYPE_CHECKING:
    from tests.wire.telegram.server import TelegramServer

_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@(\w{3,32}))?")
_MENTION = re.compile(r"(?<!\w)@\w{4,32}")
_SERVICE = """
new_chat_members left_chat_member migrate_to_chat_id migrate_from_chat_id forum_topic_created
new_chat_title group_chat_created supergroup_chat_created
"""
SERVICE = frozenset(_SERVICE.split())


@dataclass(frozen=True, slots=True)
class Written:
    """A message that somebody wrote; without an update if it did not reach the bot."""

    chat: int
    message_id: int
    update: Wire | None

    @property
    def reached_the_bot(self) -> bool:
        return self.update is not None


@dataclass(frozen=True, slots=True)
class Pressed:
    query_id: str
    update: Wire | None


Message = Written | Sent


def worded(text: str, key: str = "text") -> Wire:
    """Return a text with the entities that Telegram finds in it by itself: commands and mentions."""
    if not text:
        return {}
    found = [("bot_command", one) for one in _COMMAND.finditer(text)]
    found += [("mention", one) for one in _MENTION.finditer(text)]
    entities: list[Wire] = [
        {"type": kind, "offset": units(text[: one.start()]), "length": units(one[0])} for kind, one in found
    ]
    entities.sort(key=lambda one: one["offset"])
    content: Wire = {key: text}
    if entities:
        content["entities" if key == "text" else "caption_entities"] = entities
    return content


def post(
    tg: TelegramServer,
    room: Room,
    sender: Wire,
    content: Wire,
    *,
    topic: int | None = None,
    reply_to: int | None = None,
    despite_privacy: bool = False,
) -> Written:
    """Put a message into a chat, and bring it to the bot if it may see it."""
    message: Wire = {
        "message_id": room.next_id(),
        "chat": room.wire,
        "date": tg.clock.date,
        **sender,
        **content,
    }
    if topic is not None:
        message |= {"message_thread_id": topic, "is_topic_message": True}
    answered = reply_to if reply_to is not None else topic
    if answered is not None and answered in room.messages:
        message["reply_to_message"] = quoted(room.messages[answered])
    room.messages[message["message_id"]] = message
    if not (despite_privacy or reaches_the_bot(tg, room, message)):
        return Written(room.id, message["message_id"], None)
    room.known.add(message["message_id"])
    return Written(room.id, message["message_id"], tg.push("message", message))


def edit(tg: TelegramServer, room: Room, message_id: int, text: str) -> Written:
    """Change the words of a message that somebody wrote."""
    key = "text" if "text" in room.messages[message_id] else "caption"
    gone = (key, "entities", "caption_entities")
    message = {name: value for name, value in room.messages[message_id].items() if name not in gone}
    message |= {**worded(text, key), "edit_date": tg.clock.date}
    room.messages[message_id] = message
    if message_id not in room.known and not reaches_the_bot(tg, room, message):
        return Written(room.id, message_id, None)
    return Written(room.id, message_id, tg.push("edited_message", message))


def reaches_the_bot(tg: TelegramServer, room: Room, message: Wire) -> bool:
    """Tell whether the bot gets a message, by the rules of privacy mode."""
    if room.is_private:
        return not room.blocked
    me = room.members.get(tg.bot_id)
    if me is None or me["status"] in ("left", "kicked"):
        return False
    if message["from"]["is_bot"] and "sender_chat" not in message:
        return False
    if message.keys() & SERVICE or not tg.privacy or is_administrator(me):
        return True
    command = _COMMAND.match(message.get("text", ""))
    if command is not None:
        return command[1] is None or command[1].casefold() == tg.username.casefold()
    replied = message.get("reply_to_message")
    return replied is not None and bool(replied["from"]["id"] == tg.bot_id)


def press(tg: TelegramServer, user: Wire, room: Room, message_id: int, data: str) -> Pressed:
    """Bring a press of a button under a message, there or gone."""
    query_id = str(4_000_000_000_000_000_000 + len(tg.state.queries))
    message = room.messages.get(message_id)
    if message is None:
        message = {"chat": room.wire, "message_id": message_id, "date": 0}
    tg.state.queries[query_id] = Query(tg.clock.now, user["id"])
    query = {"id": query_id, "from": user, "message": message, "chat_instance": f"-{abs(room.id)}"}
    return Pressed(query_id, tg.push("callback_query", query | {"data": data}))


def data_of(room: Room, message_id: int, label: str) -> str:
    """Return what the button with this label stands for, as the message stands now."""
    markup = room.messages[message_id].get("reply_markup", {})
    buttons = [button for row in markup.get("inline_keyboard", ()) for button in row]
    for button in buttons:
        if button["text"] == label:
            return str(button["callback_data"])
    raise AssertionError(f"no button {label!r}, but {[button['text'] for button in buttons]}")
