"""What Discord has shown, told as the console's world tells what it sent."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime

from adapters.database.tables import SqlTables
from adapters.discord.reading import PLATFORM
from bot.world import Sent, World
from core.ports.values import Outgoing
from core.wording.reply import Message, WordedAttachment, WordedButton
from tests.wire.discord import Channel, DiscordServer, Guild, Shown, User, parse
from tests.wire.discord.sending import SUPPRESS_EMBEDS


@dataclass(frozen=True, slots=True)
class Group:
    """A room of the stories: the only channel of a server."""

    guild: Guild
    channel: Channel


class SeenWorld(World):
    """A world in which `sent` is read off the fake. What a button says stands in the outbox only."""

    def _begin(self, dc: DiscordServer) -> None:
        self.dc = dc
        self.users: dict[str, User] = {}
        self.groups: dict[str, Group] = {}
        self._told = 0
        self._edits_told: defaultdict[int, int] = defaultdict(int)
        self._looks: dict[int, Shown] = {}
        """How a message looks now, by the row that it was first sent as."""

    def _tell(self) -> None:
        """Add to `sent` what Discord has shown since the last time."""
        shown, self._told = self.dc.shown[self._told :], len(self.dc.shown)
        for one in shown:
            if one.kind == "reaction":
                self.sent.append(self._reaction(one))
            elif one.by_bot and one.kind in ("message", "edit"):
                self.sent.append(self._message(one))

    def _message(self, shown: Shown) -> Sent:
        row, carried = self.store.write_now(lambda tables: self._rows(tables, shown))
        title = next((name for name, one in self.groups.items() if one.channel.id == shown.channel), None)
        somebody = self.somebody(self._name(shown)) if title is None or shown.only_for else None
        told = carried.message if carried is not None and carried.message is not None else Message("")
        says = [button.says for button in told.buttons] + [""] * len(shown.buttons)
        zone = self.rooms.get(title or "", "UTC")
        if somebody is not None:
            zone = self._zone(carried, somebody) if carried is not None else somebody.zone
        number = row if row is not None else -shown.message_id
        self._looks[number] = shown
        return Sent(
            id=number,
            at=datetime.fromtimestamp(shown.at, UTC),
            zone=zone,
            to=somebody.name if somebody is not None else title or "",
            room=title,
            kind=carried.kind if carried is not None else "reply",
            message=Message(
                text=text_of(shown),
                buttons=tuple(
                    WordedButton(button.label, line)
                    for button, line in zip(shown.buttons, says, strict=False)
                ),
                attachments=tuple(
                    WordedAttachment(one.name, kept.media_type, one.content, one.alt)
                    for one, kept in zip(shown.files, told.attachments, strict=False)
                ),
            ),
            private=somebody is not None,
            edit=shown.kind == "edit",
        )

    def _rows(self, tables: SqlTables, shown: Shown) -> tuple[int | None, Outgoing | None]:
        """Return the row that a message was first sent as, and the one that it looks like now."""
        if shown.interaction is not None:
            found = tables.outbox.by_key(f"reply:{PLATFORM}:INTERACTION_CREATE:{shown.interaction}")
            return (found.edits or found.id, found) if found is not None else (None, None)
        people = self.dc.state.rooms[shown.channel].people
        room = tables.rooms.at(PLATFORM, str(next(iter(people), shown.channel)))
        row = tables.outbox.by_platform_message(room.id, str(shown.message_id)) if room is not None else None
        if row is None or shown.kind != "edit":
            return row, tables.outbox.get(row) if row is not None else None
        query = "SELECT id FROM outbox WHERE edits = ? AND state = 'sent' ORDER BY sent_at, id"
        edits = tables.connection.exec_driver_sql(query, (row,)).scalars().all()
        self._edits_told[row] += 1
        return row, tables.outbox.get(edits[self._edits_told[row] - 1])

    def _reaction(self, shown: Shown) -> Sent:
        title = next(name for name, one in self.groups.items() if one.channel.id == shown.channel)
        message = Message("", reaction=shown.emoji)
        return Sent(0, self.now, self.rooms[title], title, title, "reaction", message, False, False)

    def _name(self, shown: Shown) -> str:
        """Return for whose eyes it is."""
        who = shown.only_for or next(iter(self.dc.state.rooms[shown.channel].people))
        return next(name for name, known in self.users.items() if known.id == who)


MENTIONED = re.compile(r"</([^:>\n]+):\d+>")
"""A command that can be pressed in a text: its name is what a person sees."""


def text_of(shown: Shown) -> str:
    """Return the words that a person reads, without the marks that format them; cards can be switched off."""
    cards = () if shown.wire["flags"] & SUPPRESS_EMBEDS else shown.embeds
    text = parse(shown.text or "\n".join(one["description"] for one in cards)).text
    return MENTIONED.sub(r"/\1", text)
