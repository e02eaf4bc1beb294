"""A whole Milepost with a clock of its own: what replay plays in, and the stories of the tests.

Everything is real but the clock and the way out: the store, the doors, the outbox. What
would be sent is gathered in `sent`, in the order of sending.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from adapters.codes import CountedCodes
from adapters.database.leases import Mark
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.leasing import lease, refused
from adapters.sending import Parcel
from bot.cast import CONSOLE, Somebody, group, person, private_chat
from bot.sent import Sent, counted
from core.app import App
from core.conversations.codec import decode_state, encode_state
from core.domain.distance import Unit
from core.events import (
    Deleted,
    Edited,
    Event,
    FileSent,
    Joined,
    Left,
    Person,
    Place,
    Pressed,
    Reachable,
    Said,
)
from core.ports.values import Outgoing
from core.wording.reply import WordedButton


class World:
    """People and rooms around one database file; time passes only when told to."""

    def __init__(self, database: Path | str, now: datetime, *, home: str = "UTC") -> None:
        self.database = database
        self.now = now
        self.home = home
        self.codes = CountedCodes()
        self.people: dict[str, Somebody] = {}
        self.rooms: dict[str, str] = {}
        self.platforms: Mapping[str, str] = {}
        """Where a person or a room is, if not on the console."""
        self.sent: list[Sent] = []
        self._count = 0
        self._heard: dict[str | None, str] = {}
        """Who was last heard in each place."""
        self.store = self._open()
        self._tick()

    # --- the process -------------------------------------------------------------------

    def _open(self) -> Store:
        return Store.open(self.database, decode_state=decode_state, encode_state=encode_state)

    def _end(self) -> None:
        self.store.close_now()

    def app(self, tables: SqlTables) -> App:
        return App(tables, self.now, codes=self.codes, home=self.home)

    # --- time --------------------------------------------------------------------------

    def advance(self, to: datetime) -> None:
        """Let time pass; everything that falls due is sent at its own second."""
        while (due := self._next_due()) is not None and due <= to:
            self.now = max(self.now, due)
            self._tick()
            if self._next_due() == due:
                raise RuntimeError(f"what is due at {due} stays due")
        self.now = to
        # The watchdog rings every minute: the process is known to have been running until now.
        self.store.write_now(lambda tables: tables.process.set_alive(to))

    def _next_due(self) -> datetime | None:
        moments = self.store.write_now(lambda tables: (self.app(tables).next_due(), tables.outbox.next_due()))
        return min((moment for moment in moments if moment is not None), default=None)

    def _tick(self) -> None:
        while self.store.write_now(lambda tables: self.app(tables).tick()):
            pass
        self._deliver()

    def jump(self, to: datetime) -> None:
        """The machine's clock is set, forwards or backwards."""
        self.now = to
        self._tick()

    def restart(self) -> None:
        self._end()
        self.store = self._open()
        self._tick()

    def down(self, duration: timedelta) -> None:
        """The process ends, time goes by, the process starts."""
        self._tick()
        self._end()
        self.now += duration
        self.store = self._open()
        self._tick()

    def close(self) -> None:
        self._end()

    # --- people and rooms ----------------------------------------------------------------

    def introduce(self, name: str, zone: str, units: Unit, language: str) -> None:
        """Add a runner whose first-contact questions are answered.

        Raises UnknownZone, and ValueError for one who is known already.
        """
        person, place = self._person(name, None), self._place(name, None)

        def work(tables: SqlTables) -> None:
            if tables.runners.by_account(person.platform, person.external) is not None:
                raise ValueError(f"{name} is known already")
            self.app(tables).introduce(person, place, zone=zone, units=units, language=language)

        self.store.write_now(work)
        self.somebody(name).zone = zone

    def open_room(self, name: str, zone: str) -> None:
        """Raises UnknownZone."""
        place = self._place("", name)
        self.store.write_now(lambda tables: self.app(tables).open_room(place, zone=zone))
        self.rooms[name] = zone

    def somebody(self, name: str) -> Somebody:
        return self.people.setdefault(name, Somebody(name, self.home))

    def _person(self, name: str, room: str | None) -> Person:
        known = self.people.get(name)
        admin = known is not None and room is not None and room in known.admin_of
        return person(self._platform(name), name, admin=admin)

    def _place(self, name: str, room: str | None) -> Place:
        if room is None:
            return private_chat(self._platform(name), name)
        return group(self._platform(room), room)

    def _platform(self, name: str) -> str:
        return self.platforms.get(name, CONSOLE)

    def _key(self) -> str:
        self._count += 1
        return f"{CONSOLE}:{self._count}"

    # --- what people do --------------------------------------------------------------------

    def say(self, name: str, text: str, room: str | None = None) -> None:
        somebody = self.somebody(name)
        key = self._key()
        somebody.last_message[room] = key
        answers = self._open_question(name, room) if room is not None else None
        self._heard[room] = name
        self._handle(
            Said(
                key=key,
                by=self._person(name, room),
                place=self._place(name, room),
                text=text,
                message=key,
                answers=answers,
            )
        )

    def _open_question(self, name: str, room: str) -> int | None:
        """A line right after a question to that person counts as a reply to it, also where all read that."""
        in_room = [sent for sent in self.sent if sent.room == room or sent.to == room]
        if not in_room:
            return None
        last = in_room[-1]
        # An answer that cannot be read is told so; its question stands, with the way out of it.
        asks_on = any(button.says == "never mind" for button in last.message.buttons)
        if "?" not in last.message.text and not asks_on:
            return None
        hers = last.to == name or (last.kind == "reply" and self._heard.get(room) == name)
        return last.id if hers else None

    def edit(self, name: str, text: str, room: str | None = None) -> None:
        """The person's last message in that place reads `text` now. Raises KeyError without one."""
        message = self.somebody(name).last_message[room]
        by, place = self._person(name, room), self._place(name, room)
        self._handle(Edited(key=self._key(), by=by, place=place, text=text, message=message))

    def delete(self, name: str) -> None:
        """The person's last private message is gone. Raises KeyError without one."""
        message = self.somebody(name).last_message[None]
        by, place = self._person(name, None), self._place(name, None)
        self._handle(Deleted(key=self._key(), by=by, place=place, message=message))

    def press(self, name: str, wanted: str, room: str | None = None) -> None:
        """Press a button by label, `=words` or `#number`. Raises LookupError if it is not there."""
        on, index, line = self._button(name, wanted, room)
        if room is not None and line.opens_private:
            self.say(name, line.says)
            return
        place = self._place(name, None) if room is None else group(self._platform(room), room, pressing=True)
        by = self._person(name, room)
        self._heard[room] = name
        self._handle(Pressed(key=self._key(), by=by, place=place, on=on, index=index))

    def _button(self, name: str, wanted: str, room: str | None) -> tuple[int, int, WordedButton]:
        seen: set[int] = set()
        for sent in reversed(self.sent):
            if sent.id in seen or not sent.seen_by(name, room):
                continue
            seen.add(sent.id)
            if (index := sent.button(wanted)) is not None:
                return sent.id, index, sent.message.buttons[index]
            if sent.message.buttons and counted(wanted) is not None:
                break  # the newest that has buttons at all: an older one's are not what was counted
        raise LookupError(wanted)

    def send_file(self, name: str, file: str, content: bytes, room: str | None = None) -> None:
        self._handle(
            FileSent(
                key=self._key(),
                by=self._person(name, room),
                place=self._place(name, room),
                name=file,
                size=len(content),
                content=content,
            )
        )

    def enter(self, name: str, room: str) -> None:
        self.somebody(name)
        self._handle(Joined(key=self._key(), by=self._person(name, room), place=self._place(name, room)))

    def leave(self, name: str, room: str) -> None:
        self._handle(Left(key=self._key(), by=self._person(name, room), place=self._place(name, room)))

    def deliverable(self, name: str, *, deliverable: bool) -> None:
        """The platform takes messages to this person, or refuses them from now on."""
        self.somebody(name).deliverable = deliverable
        if deliverable:
            self._handle(
                Reachable(key=self._key(), by=self._person(name, None), place=self._place(name, None))
            )

    # --- what leaves ------------------------------------------------------------------------

    def _handle(self, event: Event) -> None:
        def work(tables: SqlTables) -> Parcel | None:
            row: Outgoing | None = self.app(tables).handle(event)
            room = tables.rooms.get(row.room) if row is not None else None
            if row is None or room is None or row.message is None:
                return None
            return Parcel(row, room, row.message)

        parcel = self.store.write_now(work)
        if parcel is not None:
            self._send(parcel, event.by.external)
        self._deliver()

    def _deliver(self) -> None:
        while parcels := self.store.write_now(lambda tables: lease(tables, self.app(tables), self.now)):
            for parcel in parcels:
                self._send(parcel, parcel.room.external)

    def _send(self, parcel: Parcel, to: str) -> None:
        row, room, message = parcel.row, parcel.room, parcel.message
        somebody = self.somebody(to) if room.private or message.private else None
        if somebody is not None and not somebody.deliverable:
            self.store.write_now(lambda tables: refused(tables, self.app(tables), parcel))
            return
        club = None if room.private else room.title
        self.sent.append(
            Sent(
                id=row.edits or row.id,
                at=self.now,
                zone=self._zone(row, somebody) if somebody is not None else self.rooms.get(room.title, "UTC"),
                to=to if somebody is not None else room.title,
                room=club,
                kind="reaction" if message.reaction and not message.text else row.kind,
                message=message,
                private=somebody is not None,
                edit=row.edits is not None,
            )
        )
        self.store.write_now(lambda tables: tables.outbox.mark_sent(Mark(row.id, self.now, str(row.id))))

    def _zone(self, row: Outgoing, somebody: Somebody) -> str:
        """Return the receiver's zone as it is now; that of the start for one who is forgotten."""
        runner = self.store.write_now(lambda tables: tables.runners.get(row.runner or 0))
        return runner.zone if runner is not None else somebody.zone
