"""What Telegram has shown, told as the console's world tells what it sent."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime

from adapters.database.tables import SqlTables
from adapters.telegram.reading import PLATFORM
from bot.world import Sent, World
from core.ports.values import Outgoing
from core.wording.reply import Message, WordedAttachment, WordedButton
from tests.wire.telegram import Group, TelegramServer, User
from tests.wire.telegram.methods import EDITING, SENDING
from tests.wire.telegram.record import Call
from tests.wire.telegram.record import Sent as Shown


class SeenWorld(World):
    """A world in which `sent` is read off the fake. What a button says stands in the outbox only."""

    def _begin(self, tg: TelegramServer) -> None:
        self.tg = tg
        self.users: dict[str, User] = {}
        self.groups: dict[str, Group] = {}
        self._calls_told = 0
        self._messages_told = 0
        self._edits_told: defaultdict[int, int] = defaultdict(int)

    def _tell(self) -> None:
        """Add to `sent` what Telegram has shown since the last time."""
        calls, self._calls_told = self.tg.calls[self._calls_told :], len(self.tg.calls)
        for call in calls:
            if call.code != 200:
                continue
            if call.method in SENDING or call.method in EDITING:
                self.sent.append(self._message(self.tg.sent[self._messages_told]))
                self._messages_told += 1
            elif call.method == "setMessageReaction":
                self.sent.append(self._reaction(call))
            elif call.method == "answerCallbackQuery" and call.values.get("text"):
                self.sent.append(self._toast(call))

    def _message(self, shown: Shown) -> Sent:
        row, carried = self.store.write_now(lambda tables: self._rows(tables, shown))
        somebody = self.somebody(self._name(shown.chat)) if shown.chat > 0 else None
        told = carried.message if carried is not None and carried.message is not None else Message("")
        says = [button.says for button in told.buttons] + [""] * len(shown.buttons)
        title = str(self.tg.state.rooms[shown.chat].wire.get("title", ""))
        zone = self.rooms.get(title, "UTC")
        if somebody is not None:
            zone = self._zone(carried, somebody) if carried is not None else somebody.zone
        return Sent(
            id=row if row is not None else -shown.message_id,
            at=datetime.fromtimestamp(shown.at, UTC),
            zone=zone,
            to=somebody.name if somebody is not None else title,
            room=None if somebody is not None else title,
            kind=carried.kind if carried is not None else "reply",
            message=Message(
                text=shown.text,
                buttons=tuple(
                    WordedButton(button.label, line)
                    for button, line in zip(shown.buttons, says, strict=False)
                ),
                attachments=_attachments(shown, told),
            ),
            private=somebody is not None,
            edit=shown.edit,
        )

    def _rows(self, tables: SqlTables, shown: Shown) -> tuple[int | None, Outgoing | None]:
        """Return the row that a message was first sent as, and the one that it looks like now."""
        room = tables.rooms.at(PLATFORM, f"{shown.chat}/{shown.topic}" if shown.topic else str(shown.chat))
        row = tables.outbox.by_platform_message(room.id, str(shown.message_id)) if room is not None else None
        if row is None or not shown.edit:
            return row, tables.outbox.get(row) if row is not None else None
        query = "SELECT id FROM outbox WHERE edits = ? AND state = 'sent' ORDER BY sent_at, id"
        edits = tables.connection.exec_driver_sql(query, (row,)).scalars().all()
        self._edits_told[row] += 1
        return row, tables.outbox.get(edits[self._edits_told[row] - 1])

    def _reaction(self, call: Call) -> Sent:
        group = next(group for group in self.groups.values() if group.id == call.values["chat_id"])
        title = group.room.wire["title"]
        emoji = call.values["reaction"][0]["emoji"]
        message = Message("", reaction=emoji)
        return Sent(0, self.now, self.rooms[title], title, title, "reaction", message, False, False)

    def _toast(self, call: Call) -> Sent:
        query = self.tg.state.queries[call.values["callback_query_id"]]
        name = self._name(query.user)
        message = Message(call.values["text"], private=True)
        return Sent(0, self.now, self.somebody(name).zone, name, "", "reply", message, True, False)

    def _name(self, user: int) -> str:
        return next(name for name, known in self.users.items() if known.id == user)


def _attachments(shown: Shown, told: Message) -> tuple[WordedAttachment, ...]:
    if shown.file is None:
        return ()
    alt = told.attachments[0].alt if told.attachments else ""
    return (WordedAttachment(shown.file.name, shown.file.mime, shown.file.content, alt),)
