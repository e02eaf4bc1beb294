"""People and channels for tests: `ana.slash(riverside, "log", distance="5k")`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tests.wire.discord import acting, shapes
from tests.wire.discord.acting import Act
from tests.wire.discord.errors import ApiError
from tests.wire.discord.messages import posted, react
from tests.wire.discord.parsing import pings
from tests.wire.discord.permissions import MENTION_EVERYONE, allowed
from tests.wire.discord.record import Modal, Shown, Upload
from tests.wire.discord.sending import stored
from tests.wire.discord.state import BOT_ID, THREAD, Room, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that somebody wrote."""

    channel: int
    message_id: int


Message = Posted | Shown


class Listener:
    """Hears what the bot writes, each message once, sent or edited."""

    def __init__(self, dc: DiscordServer, kind: str, number: int) -> None:
        self.dc = dc
        self.id = number
        self._kind = kind
        self._count = 0

    async def hears(self, n: int = 1, deadline: float = 5.0) -> list[Shown]:
        """Return the next that was not heard yet."""
        heard = self.dc.heard[self._kind, self.id]
        wanted = self._count + n
        await self.dc.wait_for(lambda: len(heard) >= wanted, deadline)
        new = heard[self._count : wanted]
        self._count = wanted
        return new

    @property
    def unheard(self) -> list[Shown]:
        return self.dc.heard[self._kind, self.id][self._count :]


class Channel(Listener):
    """A channel, a thread, or direct messages. It hears what all in it see."""

    def __init__(self, dc: DiscordServer, room: Room) -> None:
        super().__init__(dc, "channel", room.id)
        self.room = room

    @property
    def mention(self) -> str:
        return f"<#{self.id}>"

    def thread(self, name: str, by: User | None = None) -> Channel:
        """Open a thread, of which the gateway tells."""
        realm, dc = self.room.realm, self.dc
        assert realm is not None, "only the channels of a guild have threads"
        owner = by.id if by is not None else int(realm.wire["owner_id"])
        wire = shapes.thread_wire(dc.state.new_id(), name, self.room, owner, dc.clock.now)
        room = Room(wire, realm, parent=self.room)
        dc.state.rooms[room.id] = room
        realm.rooms.append(room)
        dc.gateway.tell("THREAD_CREATE", {**wire, "newly_created": True}, room=room)
        return Channel(dc, room)

    def archives(self, *, locked: bool = True) -> None:
        """Archive a thread. One that is locked takes no more messages; else the next one wakes it up."""
        assert self.room.wire["type"] == THREAD, "only a thread is archived"
        self.dc.gateway.thread_changes(self.room, archived=True, locked=locked)

    def reopens(self) -> None:
        self.dc.gateway.thread_changes(self.room, archived=False, locked=False)

    def vanishes(self) -> None:
        """Be deleted, with all that was said."""
        kind = "THREAD_DELETE" if self.room.is_thread else "CHANNEL_DELETE"
        self.dc.gateway.tell(kind, dict(self.room.wire), room=self.room)
        self.room.gone = True
        if self.room.realm is not None:
            self.room.realm.rooms.remove(self.room)


class User(Listener):
    """A person. She hears what stands in her direct messages with the bot, and what only she can see."""

    def __init__(self, dc: DiscordServer, wire: Wire, locale: str) -> None:
        super().__init__(dc, "user", int(wire["id"]))
        self.wire = wire
        self.locale = locale

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    @property
    def dm(self) -> Channel:
        return Channel(self.dc, self.dc.direct(self.id))

    def writes_dm(self, text: str, files: Sequence[Upload] = ()) -> Posted:
        return self.says(self.dm, text, files=files)

    def says(
        self,
        channel: Channel,
        text: str,
        *,
        reply_to: Message | None = None,
        ping: bool = True,
        to_bot: bool = False,
        files: Sequence[Upload] = (),
    ) -> Posted:
        """Write somewhere; `to_bot` begins with a mention of the bot."""
        dc, room = self.dc, channel.room
        content = f"{dc.mention} {text}" if to_bot else text
        answered = room.messages.get(reply_to.message_id) if reply_to is not None else None
        everyone = room.realm is not None and bool(allowed(room.realm, self.id, room) & MENTION_EVERYONE)
        replied_to = int(answered["author"]["id"]) if answered is not None and ping else None
        found = pings(content, None, replied_to=replied_to, may_ring_everyone=everyone)
        said: Wire = {"content": content, "mention_everyone": found.everyone}
        said["mentions"] = [dc.state.users[one] for one in sorted(found.users) if one in dc.state.users]
        said["attachments"] = [stored(dc, room, one) for one in files]
        if answered is not None:
            about = {"type": 0, "channel_id": str(room.id), "message_id": answered["id"]}
            if room.realm is not None:
                about["guild_id"] = str(room.realm.id)
            said |= {"type": 19, "message_reference": about, "referenced_message": shapes.quoted(answered)}
        message = shapes.message_wire(dc.state.new_id(), room, self.wire, dc.clock.now, **said)
        posted(dc, room, message, tuple(files), found)
        return Posted(room.id, int(message["id"]))

    def replies(self, message: Message, text: str, *, ping: bool = True) -> Posted:
        return self.says(
            Channel(self.dc, self.dc.state.rooms[message.channel]), text, reply_to=message, ping=ping
        )

    def edits(self, message: Posted, text: str) -> None:
        room = self.dc.state.rooms[message.channel]
        wire = room.messages[message.message_id]
        found = pings(text, None)
        users = [self.dc.state.users[one] for one in sorted(found.users) if one in self.dc.state.users]
        wire |= {"content": text, "edited_timestamp": self._edited_at(wire), "mentions": users}
        self.dc.show("edit", room, wire)
        self.dc.gateway.message("MESSAGE_UPDATE", room, wire)

    def _edited_at(self, wire: Wire) -> str:
        """Return the moment: later than the last time, also while the clock stands still."""
        before = wire["edited_timestamp"]
        least = datetime.fromisoformat(before).timestamp() + 0.001 if before else 0.0
        return shapes.stamp(max(self.dc.clock.now, least))

    def deletes(self, message: Message) -> None:
        room = self.dc.state.rooms[message.channel]
        wire = room.messages.pop(message.message_id)
        self.dc.show("delete", room, wire)
        about = {"id": wire["id"], "channel_id": str(room.id)}
        if room.realm is not None or self.dc.is_direct(room):
            self.dc.gateway.tell("MESSAGE_DELETE", about, room=room)

    def reacts(self, message: Message, emoji: str) -> None:
        room = self.dc.state.rooms[message.channel]
        wire = room.messages[message.message_id]
        react(wire, emoji, me=False)
        about = {"user_id": str(self.id), "message_id": wire["id"], "emoji": {"id": None, "name": emoji}}
        about |= {"message_author_id": wire["author"]["id"], "burst": False, "type": 0}
        about["channel_id"] = str(room.id)
        if room.realm is not None:
            about["member"] = room.realm.members[self.id]
        self.dc.gateway.tell("MESSAGE_REACTION_ADD", about, room=room)

    def closes_dms(self) -> None:
        """Take no more direct messages; Discord tells nobody."""
        self.dc.state.closed.add(self.id)

    def opens_dms(self) -> None:
        self.dc.state.closed.discard(self.id)

    def installs(self) -> None:
        """Install the application for herself, to use it everywhere."""
        self.dc.state.installed.add(self.id)

    def uninstalls(self) -> None:
        self.dc.state.installed.discard(self.id)

    def slash(
        self,
        channel: Channel,
        name: str,
        options: Mapping[str, Any] | None = None,
        *,
        forged: bool = False,
        **more: Any,
    ) -> Act:
        """Send a command such as "goal new"; by force also what the client would not let through."""
        return acting.slash(self, channel.room, name, {**(options or {}), **more}, forged)

    def types(
        self, channel: Channel, name: str, *, option: str, text: str, forged: bool = False, **others: Any
    ) -> Act:
        """Type in an option that completes; `hears` brings the choices."""
        return acting.types(self, channel.room, name, option, text, others, forged)

    def presses(self, message: Shown, label: str) -> Act:
        """Press a button as the message stands now."""
        return acting.presses(self, message, label)

    def selects(self, message: Shown, custom_id: str, *values: str) -> Act:
        return acting.selects(self, message, custom_id, values)

    def forges(self, message: Shown, custom_id: str) -> Act:
        """Press what no button of the message says, or one that is gone, as a changed client could."""
        return acting.forges(self, message, custom_id)

    def submits(self, modal: Modal | Shown, fields: Mapping[str, Any], *, forged: bool = False) -> Act:
        """Send a form; its fields are named by their labels or custom ids."""
        form = modal.modal if isinstance(modal, Shown) else modal
        assert form is not None, "this is no form"
        return acting.submits(self, form, fields, forged)

    @property
    def reachable(self) -> bool:
        """Whether the bot could write to her now."""
        try:
            self.dc.state.reachable(self.dm.room)
        except ApiError:
            return False
        return self.id != BOT_ID
