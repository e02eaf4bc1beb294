"""People for tests: `ana.writes("ran 5k")`, `ana.presses(answer, "Undo")`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.wire.telegram import posting
from tests.wire.telegram.posting import Message, Pressed, Written
from tests.wire.telegram.record import Sent
from tests.wire.telegram.sending import keep
from tests.wire.telegram.state import Room, Wire, is_administrator

if TYPE_CHECKING:
    from tests.wire.telegram.server import TelegramServer

TINY_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


class Listener:
    """Hears what the bot sends to one chat, each message once."""

    def __init__(self, tg: TelegramServer, room: Room) -> None:
        self.tg = tg
        self.room = room
        self._heard = 0

    @property
    def id(self) -> int:
        return self.room.id

    async def hears(self, n: int = 1, deadline: float = 5.0) -> list[Sent]:
        """Return the next messages that this chat did not hear yet, sent or edited."""
        heard = self.tg.sent_to[self.id]
        wanted = self._heard + n
        await self.tg.wait_for(lambda: len(heard) >= wanted, deadline)
        new = heard[self._heard : wanted]
        self._heard = wanted
        return new

    @property
    def unheard(self) -> list[Sent]:
        return self.tg.sent_to[self.id][self._heard :]


class User(Listener):
    """A person. What she writes goes to her private chat with the bot; a press goes to the message's chat."""

    def __init__(self, tg: TelegramServer, room: Room, wire: Wire) -> None:
        super().__init__(tg, room)
        self.wire = wire

    def starts(self, payload: str = "") -> Written:
        return self.writes(f"/start {payload}".strip())

    def writes(self, text: str) -> Written:
        return self.sends(**posting.worded(text))

    def replies(self, message: Message, text: str) -> Written:
        room = self.tg.state.rooms[message.chat]
        if room.is_private:
            room = self._opened()
        topic = room.messages[message.message_id].get("message_thread_id")
        content = posting.worded(text)
        return posting.post(
            self.tg, room, {"from": self.wire}, content, topic=topic, reply_to=message.message_id
        )

    def edits(self, message: Message, text: str) -> Written:
        return posting.edit(self.tg, self.tg.state.rooms[message.chat], message.message_id, text)

    def forwards(self, text: str, of: User | str) -> Written:
        """Forward somebody's words; a name instead of a user is somebody who hides behind it."""
        origin: Wire = {"type": "hidden_user", "sender_user_name": of}
        if isinstance(of, User):
            origin = {"type": "user", "sender_user": of.wire}
        origin["date"] = self.tg.clock.date - 60
        return self.sends(forward_origin=origin, **posting.worded(text))

    def sends_file(self, name: str, content: bytes, caption: str = "", mime: str = "") -> Written:
        document = self._file(name, content, "documents") | {"file_name": name}
        document["mime_type"] = mime or "application/octet-stream"
        return self.sends(document=document, **posting.worded(caption, "caption"))

    def sends_photo(self, caption: str = "", content: bytes = TINY_PNG) -> Written:
        photo = self._file("photo.png", content, "photos") | {"width": 1, "height": 1}
        return self.sends(photo=[photo], **posting.worded(caption, "caption"))

    def sends_voice(self, seconds: int = 3) -> Written:
        return self.sends(voice=self._file("voice.oga", b"OggS", "voice") | {"duration": seconds})

    def sends_location(self, latitude: float = 52.52, longitude: float = 13.405) -> Written:
        return self.sends(location={"latitude": latitude, "longitude": longitude})

    def sends(self, **content: object) -> Written:
        """Send anything that a Message can hold."""
        return posting.post(self.tg, self._opened(), {"from": self.wire}, content)

    def presses(self, message: Message, label: str) -> Pressed:
        room = self.tg.state.rooms[message.chat]
        return self.forges(message, posting.data_of(room, message.message_id, label))

    def forges(self, message: Message, data: str) -> Pressed:
        """Press what no button of the message says, as a changed client could."""
        room = self.tg.state.rooms[message.chat]
        return posting.press(self.tg, self.wire, room, message.message_id, data)

    def reacts(self, message: Message, emoji: str) -> Wire | None:
        room = self.tg.state.rooms[message.chat]
        if not room.is_private and not is_administrator(room.members.get(self.tg.bot_id)):
            return None
        about = {"chat": room.wire, "message_id": message.message_id, "user": self.wire}
        reaction = [{"type": "emoji", "emoji": emoji}]
        about |= {"date": self.tg.clock.date, "old_reaction": [], "new_reaction": reaction}
        return self.tg.push("message_reaction", about)

    def blocks(self) -> None:
        self.room.blocked = True
        self.tg.change_member(self.room, self.tg.state.bot, self.wire, "kicked")

    def unblocks(self) -> None:
        self.room.blocked = False
        self.tg.change_member(self.room, self.tg.state.bot, self.wire, "member")

    def deactivates(self) -> None:
        """Delete the account; Telegram tells nobody."""
        self.tg.state.deactivated.add(self.id)

    def _opened(self) -> Room:
        assert not self.room.blocked, f"{self.wire['first_name']} blocked the bot and cannot write to it"
        self.room.open = True
        return self.room

    def _file(self, name: str, content: bytes, folder: str) -> Wire:
        file_id = keep(self.tg, name, content, folder)
        return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(content)}
