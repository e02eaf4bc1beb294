"""An update of Telegram's as events of ours. Nothing is decided here but who, where and what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from adapters.database.tables import SqlTables
from adapters.keys import pressed, row_of
from adapters.telegram.received import (
    PRIVATE,
    CallbackQuery,
    ChatMember,
    ChatMemberUpdated,
    Message,
    MessageEntity,
    Update,
    User,
)
from core.events import (
    Edited,
    Event,
    FileSent,
    Joined,
    Left,
    Person,
    Place,
    Pressed,
    Reachable,
    Role,
    RoomMigrated,
    Said,
    Unreachable,
    Whisper,
)

PLATFORM: Final = "telegram"
NO_ROW: Final = 0
"""No outbox row has this id: a press on it is a press on nothing of ours."""
WANTED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that we ask for."""
GONE: Final = frozenset({"left", "kicked"})


@dataclass(frozen=True, slots=True)
class Me:
    """Our own account."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How an update is read.

    `key` is the inbox key of its first event, `role` what Telegram says of the sender.
    """

    me: Me
    key: str
    role: Role = Role.UNKNOWN

    def events(self, update: Update, tables: SqlTables) -> Iterator[Event]:
        """Yield what the update says; nothing for what is not for us."""
        if update.message is not None:
            yield from self._message(update.message, tables)
        elif update.edited_message is not None:
            yield from self._edited(update.edited_message)
        elif update.callback_query is not None:
            yield from self._pressed(update.callback_query, tables)
        elif update.my_chat_member is not None:
            yield from self._membership(update.my_chat_member)

    # --- messages ------------------------------------------------------------------------

    def _message(self, message: Message, tables: SqlTables) -> Iterator[Event]:
        place, by = place_of(message), self._sender(message)
        if message.migrate_to_chat_id is not None:
            new = str(message.migrate_to_chat_id)
            yield RoomMigrated(key=self.key, by=by or self._myself, place=place, new_external=new)
        elif message.new_chat_members or message.left_chat_member:
            yield from self._comings_and_goings(message, place)
        elif by is not None:
            yield from self._content(message, place, by, tables)

    def _comings_and_goings(self, message: Message, place: Place) -> Iterator[Event]:
        came = [(user, Joined) for user in message.new_chat_members or ()]
        went = [(message.left_chat_member, Left)] if message.left_chat_member else []
        people = [(user, kind) for user, kind in (*came, *went) if not user.is_bot]
        for number, (user, kind) in enumerate(people):
            by, key = self._person(user), self._part(number)
            yield Joined(key=key, by=by, place=place) if kind is Joined else Left(key=key, by=by, place=place)

    def _content(self, message: Message, place: Place, by: Person, tables: SqlTables) -> Iterator[Event]:
        text, mentioned = self._words(message, place)
        if self._for_another_bot(text):
            return
        if message.text is None and not (message.caption and not place.private):
            yield from self._file(message, place, by, text)
            return
        ours = replies_to(message, self.me)
        yield Said(
            key=self.key,
            by=by,
            place=place,
            text=text,
            message=str(message.message_id),
            answers=_row_shown_as(tables, place, message.reply_to_message) if ours else None,
            addressed=ours or mentioned,
            forwarded=message.forward_origin is not None,
        )

    def _file(self, message: Message, place: Place, by: Person, caption: str) -> Iterator[Event]:
        document = message.document
        name = clean(document.file_name or "") if document else kind_of(message)
        if name is None:
            return
        size = (document.file_size or 0) if document else 0
        yield FileSent(
            key=self.key,
            by=by,
            place=place,
            name=name,
            size=size,
            caption=caption,
            message=str(message.message_id),
            forwarded=message.forward_origin is not None,
            together=message.media_group_id is not None,
        )

    def _edited(self, message: Message) -> Iterator[Event]:
        by, place = self._sender(message), place_of(message)
        text, _ = self._words(message, place)
        if text and by is not None and not self._for_another_bot(text):
            yield Edited(key=self.key, by=by, place=place, text=text, message=str(message.message_id))

    # --- presses and membership ------------------------------------------------------------

    def _pressed(self, query: CallbackQuery, tables: SqlTables) -> Iterator[Event]:
        if query.message is None or query.from_user.is_bot:
            return
        place = place_of(query.message, whispers=Whisper.BRIEF)
        on, index, shown = NO_ROW, -1, False
        named = row_of(query.data or "")
        row = tables.outbox.get(named) if named is not None else None
        room = tables.rooms.get(row.room) if row is not None else None
        # A key is only worth something in the chat in which we showed it.
        if row is not None and room is not None and room.external.partition("/")[0] == chat_of(place):
            on = row.id
            index, shown = pressed(query.data or "", row)
            place = Place(PLATFORM, room.external, place.private, place.title, place.whispers)
        by = self._person(query.from_user)
        yield Pressed(key=self.key, by=by, place=place, on=on, index=index, shown=shown)

    def _membership(self, change: ChatMemberUpdated) -> Iterator[Event]:
        chat, by = change.chat, self._person(change.from_user)
        place = Place(PLATFORM, str(chat.id), chat.type == PRIVATE, clean(chat.title or ""))
        new, old = change.new_chat_member, change.old_chat_member
        if place.private:
            if new.status in GONE:
                yield Unreachable(key=self.key, by=by, place=place)
            else:
                yield Reachable(key=self.key, by=by, place=place)
            return
        here, was_here = _may_speak(new), _may_speak(old)
        if here and not was_here:
            yield Joined(key=self.key, by=by, place=place, is_bot=True)
        elif was_here and not here:
            yield Left(key=self.key, by=by, place=place, is_bot=True)

    # --- who ---------------------------------------------------------------------------------

    def _sender(self, message: Message) -> Person | None:
        """Return who speaks, None for other bots and for what channels forward by themselves."""
        if message.sender_chat is not None and message.chat.type != PRIVATE:
            if message.is_automatic_forward:
                return None
            return Person(PLATFORM, "", "", role=Role.UNKNOWN, anonymous=True)
        user = message.from_user
        return None if user is None or user.is_bot else self._person(user)

    def _person(self, user: User) -> Person:
        name = clean(user.first_name).strip() or clean(user.username or "") or str(user.id)
        return Person(PLATFORM, str(user.id), name, user.language_code or "en", self.role)

    @property
    def _myself(self) -> Person:
        return Person(PLATFORM, str(self.me.id), self.me.username)

    def _part(self, number: int) -> str:
        return self.key if number == 0 else f"{self.key}+{number}"

    # --- whom it is for ------------------------------------------------------------------------

    def _for_another_bot(self, text: str) -> bool:
        if not text.startswith("/"):
            return False
        _, at, name = text.split(maxsplit=1)[0].partition("@")
        return bool(at) and name.casefold() != self.me.username.casefold()

    def _words(self, message: Message, place: Place) -> tuple[str, bool]:
        """Return what is said, without the mention by which a group says it to us, and whether it did."""
        words = message.text or message.caption or ""
        entities = message.entities or message.caption_entities or ()
        mention = None if place.private else self._mention(words, entities)
        return clean(words if mention is None else words.replace(mention, "", 1).strip()), mention is not None

    def _mention(self, text: str, entities: Sequence[MessageEntity]) -> str | None:
        """Return the words with which we are mentioned, unless they belong to a command."""
        for entity in entities:
            if entity.type == "mention":
                words = _in_units(text, entity.offset, entity.length)
                if words.casefold() == f"@{self.me.username}".casefold():
                    return words
            if entity.type == "text_mention" and entity.user and entity.user.id == self.me.id:
                return _in_units(text, entity.offset, entity.length)
        return None


def place_of(message: Message, *, whispers: Whisper = Whisper.NONE) -> Place:
    """Return the room of a message: a chat, or a topic of it."""
    chat = message.chat
    private = chat.type == PRIVATE
    topic = message.message_thread_id if message.is_topic_message else None
    external = f"{chat.id}/{topic}" if topic and not private else str(chat.id)
    return Place(PLATFORM, external, private, clean(chat.title or ""), Whisper.FULL if private else whispers)


def chat_of(place: Place) -> str:
    return place.external.partition("/")[0]


def kind_of(message: Message) -> str | None:
    """Return what a message without words holds; None for what is nobody's word (a pin, a new title)."""
    for kind in KINDS:
        if getattr(message, kind):
            return kind
    return None


KINDS: Final = (
    "photo",
    "voice",
    "video",
    "video_note",
    "audio",
    "animation",
    "sticker",
    "location",
    "venue",
    "contact",
    "poll",
    "dice",
    "live_photo",
    "paid_media",
    "story",
    "game",
    "checklist",
    "rich_message",
)


def clean(text: str) -> str:
    """Return the text without halves of characters, which no database takes."""
    # As a question mark it would make a question of a run.
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def replies_to(message: Message, me: Me) -> bool:
    """Whether it replies to a message of the bot's own."""
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == me.id


def _in_units(text: str, offset: int, length: int) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def _row_shown_as(tables: SqlTables, place: Place, message: Message | None) -> int | None:
    room = tables.rooms.at(place.platform, place.external)
    if room is None or message is None:
        return None
    return tables.outbox.by_platform_message(room.id, str(message.message_id))


def _may_speak(member: ChatMember) -> bool:
    if member.status == "restricted":
        return bool(member.is_member and member.can_send_messages)
    return member.status not in GONE
