"""What is to be sent, from the outbox: leased, given its words, addressed; and what became of a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from adapters.database.tables import SqlTables
from adapters.sending import Parcel
from core.app import App, Compose
from core.events import Left, Person, Place, RoomMigrated, Unreachable
from core.ports.values import Outgoing, Room, State
from core.wording.reply import Message

AT_ONCE: Final = 50
"""Rows that a unit leases at most: whoever writes meanwhile waits for it."""
LEASE: Final = timedelta(seconds=60)
FIRST_WAIT: Final = timedelta(seconds=2)


def lease(
    tables: SqlTables,
    app: App,
    now: datetime,
    in_hand: frozenset[int] = frozenset(),
    limit: int = AT_ONCE,
    platforms: tuple[str, ...] | None = None,
) -> list[Parcel]:
    """Take what is to be sent now and give it its words; drop what is no longer true.

    What is `in_hand` keeps its place: only its lease is made longer.
    """
    if in_hand:
        tables.outbox.hold(in_hand, now + LEASE)
    tables.outbox.drop_expired(now)
    parcels = []
    rows = tables.outbox.lease(now, limit, now + LEASE, platforms)
    untouched = tables.rooms.untouched(row.room for row in rows)
    for row in rows:
        room = tables.rooms.get(row.room)
        message = app.look(Compose(row))
        if message is not None and not isinstance(message, datetime) and message.private and room is not None:
            room = _for_her_alone(tables, row, room)
        if message is None or room is None or room.gone:
            tables.outbox.give_up(row.id)
            continue
        if isinstance(message, datetime):
            tables.outbox.retry(row.id, message)
            continue
        if row.edits is not None and _is_shown(tables, row, message):
            tables.outbox.give_up(row.id)
            continue
        if row.edits is not None:
            tables.outbox.put_message(row.edits, message)
        elif row.message is None:
            tables.outbox.keep_words(row.id, message)
        first = room.id in untouched if room.id == row.room else tables.rooms.is_untouched(room)
        parcel = parcel_of(tables, row, message, room, now, first_contact=first)
        if parcel is not None:
            parcels.append(replace(parcel, maybe_said=row.leased_until is not None))
    return parcels


def _is_shown(tables: SqlTables, row: Outgoing, message: Message) -> bool:
    """Whether an edit of a prompt would change nothing; what was tried before may have come to nothing."""
    shown = tables.outbox.get(row.edits) if row.edits is not None and row.facts else None
    return shown is not None and shown.message == message and tables.outbox.is_first_try(row.id)


def _for_her_alone(tables: SqlTables, row: Outgoing, room: Room) -> Room | None:
    """Return where a private answer goes, now that what could show it to one person alone is gone."""
    if room.private or row.runner is None:
        return room if room.private else None
    return tables.rooms.private_of(row.runner)


def parcel_of(
    tables: SqlTables,
    row: Outgoing,
    message: Message,
    room: Room,
    now: datetime,
    *,
    first_contact: bool = False,
) -> Parcel | None:
    """Return a leased row with its words, addressed; None if it is not to be sent now.

    A message that was not sent before it was changed leaves with its new words at once.
    """
    if row.edits is None:
        return Parcel(row, room, message, first_contact=first_contact)
    changed = tables.outbox.get(row.edits)
    if changed is not None and changed.state is State.QUEUED:
        tables.outbox.give_up(row.id)
        return None
    if changed is not None and changed.state is State.LEASED:
        tables.outbox.retry(row.id, now + FIRST_WAIT)
        return None
    return Parcel(row, room, message, tables.outbox.sent_as(row.edits))


def refused(tables: SqlTables, app: App, parcel: Parcel) -> None:
    """Note that the platform refuses messages to this room: to its runner, or to a group as a whole.

    A prompt waits for the runner's next contact.
    """
    room, row = parcel.room, parcel.row
    if room.private and row.is_prompt and not row.facts.get("goodbye"):
        tables.outbox.wait(row.id)
    else:
        tables.outbox.fail(row.id, "refused")
    by = Person(room.platform, room.external, "")
    place = Place(room.platform, room.external, room.private, room.title)
    if room.private:
        app.handle(Unreachable(key=f"unreachable:{row.id}", by=by, place=place))
        _elsewhere(tables, row)
    else:
        app.handle(Left(key=f"gone:{row.id}", by=by, place=place, is_bot=True))


def _elsewhere(tables: SqlTables, row: Outgoing) -> None:
    """Send a prompt to another account of its runner's that takes messages, if there is one."""
    if not row.is_prompt or row.runner is None or not tables.runners.reachable(row.runner):
        return
    room = tables.rooms.private_of(row.runner)
    if room is not None and room.id != row.room:
        tables.outbox.readdress(row.id, room.id)
        tables.outbox.retry(row.id, row.due)


def moved(tables: SqlTables, app: App, parcel: Parcel, to: str, now: datetime) -> None:
    """Note that the room goes on elsewhere; the row is sent there."""
    room = parcel.room
    app.handle(
        RoomMigrated(
            key=f"moved:{parcel.row.id}:{to}",
            by=Person(room.platform, room.external, ""),
            place=Place(room.platform, room.external, private=False, title=room.title),
            new_external=to,
        )
    )
    tables.outbox.retry(parcel.row.id, now)
