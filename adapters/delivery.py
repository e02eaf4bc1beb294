"""Delivery: sends what the outbox leases, marks it, tries again, gives up.

A row is leased and its words are composed in one unit of work, so that a late message has
today's figures; then it is sent, and marked in a further unit. If the process dies between
the two, the lease runs out and the row is sent again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.sending import Parcel, Refused, Sender, TryAgain
from core.app import App, Compose
from core.events import Person, Place, Unreachable
from core.ports.values import Outgoing

log = logging.getLogger(__name__)

AT_ONCE = 50
LEASE = timedelta(seconds=60)
TRIES = 6
FIRST_WAIT = timedelta(seconds=2)


def lease(tables: SqlTables, app: App, now: datetime) -> list[Parcel]:
    """Take what is to be sent now and give it its words; drop what is no longer true."""
    tables.outbox.drop_expired(now)
    parcels = []
    for row in tables.outbox.lease(now, AT_ONCE, now + LEASE):
        room = tables.rooms.get(row.room)
        message = app.look(Compose(row))
        if message is None or room is None or room.gone:
            tables.outbox.give_up(row.id)
            continue
        if row.edits is not None:
            tables.outbox.put_message(row.edits, message)
        elif row.message is None:
            tables.outbox.keep_words(row.id, message)
        parcels.append(Parcel(row, room, message))
    return parcels


def refused(tables: SqlTables, app: App, parcel: Parcel) -> None:
    """Note that the platform refuses messages to this room's runner."""
    tables.outbox.fail(parcel.row.id, "refused")
    room = parcel.room
    if room.private:
        app.handle(
            Unreachable(
                key=f"unreachable:{parcel.row.id}",
                by=Person(room.platform, room.external, ""),
                place=Place(room.platform, room.external, private=True),
            )
        )


class Delivery:
    """Sends for all platforms from one queue: the outbox."""

    def __init__(
        self,
        store: Store,
        make_app: Callable[[SqlTables, datetime], App],
        senders: Mapping[str, Sender],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._make_app = make_app
        self._senders = senders
        self._now = now
        self.wake = asyncio.Event()

    async def pump(self) -> int:
        """Send everything that is due; return how many rows were looked at."""
        looked_at = 0
        while True:
            parcels = await self._store.write(self._lease)
            if not parcels:
                return looked_at
            looked_at += len(parcels)
            for parcel in parcels:
                await self._send(parcel)

    def _lease(self, tables: SqlTables) -> list[Parcel]:
        now = self._now()
        return lease(tables, self._make_app(tables, now), now)

    async def _send(self, parcel: Parcel) -> None:
        sender = self._senders.get(parcel.room.platform)
        row = parcel.row
        try:
            if sender is None:
                raise Refused
            sent_as = await sender.send(parcel)
        except Refused:
            now = self._now()
            await self._store.write(lambda tables: refused(tables, self._make_app(tables, now), parcel))
            log.warning("refused", extra={"action": "refused", "outbox": row.id})
        except TryAgain as again:
            wait = again.after
            await self._store.write(lambda tables: self._again(tables, row, wait))
        else:
            await self.sent(row.id, sent_as)

    async def sent(self, row: int, sent_as: str | None) -> None:
        """Mark a row as sent."""
        now = self._now()
        await self._store.write(lambda tables: tables.outbox.mark_sent(row, now, sent_as))

    def _again(self, tables: SqlTables, row: Outgoing, after: timedelta | None) -> None:
        tries = tables.outbox.tries(row.id)
        if tries >= TRIES:
            tables.outbox.fail(row.id, "tried often enough")
        else:
            tables.outbox.retry(row.id, self._now() + (after or FIRST_WAIT * 2**tries))

    async def run(self) -> None:
        """Send until cancelled: at once when woken, else when the next row is due."""
        while True:
            await self.pump()
            due = await self._store.write(lambda tables: tables.outbox.next_due())
            timeout = None if due is None else max((due - self._now()).total_seconds(), 0.05)
            try:
                await asyncio.wait_for(self.wake.wait(), timeout)
            except TimeoutError:
                continue
            self.wake.clear()
