"""Groups for tests: `club.says(ana, "/log 5k")`, `club.migrates()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.wire.telegram import posting
from tests.wire.telegram.people import Listener, User
from tests.wire.telegram.posting import Message, Written
from tests.wire.telegram.state import Room, Wire, member_wire

if TYPE_CHECKING:
    from tests.wire.telegram.server import TelegramServer

ANONYMOUS: Wire = {
    "id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"
}  # fmt: skip
"""In whose name an anonymous administrator writes."""
CHANNEL: Wire = {"id": 136_817_688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
"""In whose name a channel writes."""
TELEGRAM: Wire = {"id": 777_000, "is_bot": False, "first_name": "Telegram"}
"""In whose name posts of a linked channel are forwarded."""


class Group(Listener):
    """A group, a supergroup, or a forum, in which the bot may or may not be."""

    def __init__(self, tg: TelegramServer, room: Room) -> None:
        super().__init__(tg, room)
        self.channel: Wire = {"id": room.id - 500_000, "type": "channel", "title": "Riverside News"}

    def says(
        self,
        who: User,
        text: str,
        *,
        topic: str | None = None,
        reply_to: Message | None = None,
        despite_privacy: bool = False,
    ) -> Written:
        """Write as a member; by force it reaches the bot whatever privacy mode says."""
        content = posting.worded(text)
        return self._post({"from": who.wire}, content, topic, reply_to, despite_privacy)

    def sends(self, who: User, *, topic: str | None = None, **content: object) -> Written:
        """Send anything that a Message can hold."""
        return self._post({"from": who.wire}, content, topic)

    def says_anonymously(self, text: str, *, topic: str | None = None) -> Written:
        """Write as an administrator who hides behind the group."""
        return self._post({"from": ANONYMOUS, "sender_chat": self.room.wire}, posting.worded(text), topic)

    def says_as_channel(self, text: str, *, topic: str | None = None) -> Written:
        """Write as a member who hides behind a channel."""
        return self._post({"from": CHANNEL, "sender_chat": self.channel}, posting.worded(text), topic)

    def forwards_channel_post(self, text: str) -> Written:
        """Bring a post of the linked channel, as Telegram does by itself."""
        origin = {"type": "channel", "chat": self.channel, "message_id": 1, "date": self.tg.clock.date}
        sender: Wire = {"from": TELEGRAM, "sender_chat": self.channel, "is_automatic_forward": True}
        return self._post(sender | {"forward_origin": origin}, posting.worded(text))

    def joins(self, who: User, by: User | None = None) -> Written:
        self.tg.change_member(self.room, who.wire, (by or who).wire, "member")
        return self._post({"from": (by or who).wire}, {"new_chat_members": [who.wire]})

    def leaves(self, who: User) -> Written:
        self.tg.change_member(self.room, who.wire, who.wire, "left")
        return self._post({"from": who.wire}, {"left_chat_member": who.wire})

    def promotes(self, who: User) -> None:
        self.tg.change_member(self.room, who.wire, self._creator, "administrator")

    def demotes(self, who: User) -> None:
        self.tg.change_member(self.room, who.wire, self._creator, "member")

    def adds_bot(self, by: User) -> Written:
        self.tg.change_member(self.room, self.tg.state.bot, by.wire, "member")
        return self._post({"from": by.wire}, {"new_chat_members": [self.tg.state.bot]})

    def kicks_bot(self, by: User | None = None) -> None:
        self.tg.change_member(self.room, self.tg.state.bot, by.wire if by else self._creator, "kicked")

    def promotes_bot(self) -> None:
        self.tg.change_member(self.room, self.tg.state.bot, self._creator, "administrator")

    def mutes_bot(self) -> None:
        self.tg.change_member(self.room, self.tg.state.bot, self._creator, "restricted")

    def unmutes_bot(self) -> None:
        self.tg.change_member(self.room, self.tg.state.bot, self._creator, "member")

    def topic(self, name: str) -> int:
        """Return the number of a topic."""
        return next(number for number, known in self.room.topics.items() if known == name)

    def opens_topic(self, name: str) -> int:
        """Make a topic; its number is that of the message that says so."""
        assert self.room.wire.get("is_forum"), "only a forum has topics"
        created: Wire = {"forum_topic_created": {"name": name, "icon_color": 0x6FB9F0}}
        number = self.room.newest + 1
        created |= {"message_thread_id": number, "is_topic_message": True}
        self.room.topics[number] = name
        self._post({"from": self._creator}, created)
        return number

    def deletes_topic(self, name: str) -> None:
        """Delete a topic with its messages; Telegram tells nobody."""
        number = self.topic(name)
        del self.room.topics[number]
        for key, message in list(self.room.messages.items()):
            if message.get("message_thread_id") == number:
                del self.room.messages[key]

    def migrates(self) -> Group:
        """Become a supergroup with another number; return it."""
        assert self.room.kind == "group", "only a basic group migrates"
        new = self.tg.group(self.room.wire["title"], kind="supergroup", bot=False)
        new.room.members.update(self.room.members)
        self.room.migrated_to = new.id
        self.tells_of_move()
        sender: Wire = {"from": ANONYMOUS, "sender_chat": new.room.wire}
        posting.post(self.tg, new.room, sender, {"migrate_from_chat_id": self.id})
        return new

    def tells_of_move(self) -> None:
        """Say (again) that the group goes on as a supergroup."""
        self._post({"from": self._creator}, {"migrate_to_chat_id": self.room.migrated_to})

    def is_administrator(self, who: User) -> bool:
        return self.room.status(who.id) in ("creator", "administrator")

    @property
    def _creator(self) -> Wire:
        for member in self.room.members.values():
            if member["status"] == "creator":
                user: Wire = member["user"]
                return user
        return ANONYMOUS

    def _post(
        self,
        sender: Wire,
        content: Wire,
        topic: str | None = None,
        reply_to: Message | None = None,
        despite_privacy: bool = False,
    ) -> Written:
        return posting.post(
            self.tg,
            self.room,
            sender,
            content,
            topic=None if topic is None else self.topic(topic),
            reply_to=None if reply_to is None else reply_to.message_id,
            despite_privacy=despite_privacy,
        )


def with_members(tg: TelegramServer, room: Room, owner: User | None, members: list[User], bot: bool) -> Group:
    """Fill a new group, without telling the bot."""
    for member in members:
        room.members[member.id] = member_wire(member.wire, "member")
    if owner is not None:
        room.members[owner.id] = member_wire(owner.wire, "creator")
    if bot:
        room.members[tg.bot_id] = member_wire(tg.state.bot, "member")
    return Group(tg, room)
