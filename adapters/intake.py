"""Updates on their way in: stored as received, then handled one by one, in order.

What comes from a platform is committed before the platform is told so. Each update is then
read alone: one that cannot be read is laid aside, and the next is served.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final, Protocol

from adapters.clock import Stopwatch
from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from adapters.leasing import parcel_of
from adapters.platform import House
from adapters.sending import Parcel, Shown
from core.events import Event, Role
from core.ports.store import StorageFailed

log = logging.getLogger(__name__)

AT_ONCE: Final = 256
"""Updates that are being handled; more wait in the database."""
LATER: Final = timedelta(seconds=5)
"""When what could not be stored is tried again."""


class Unreadable(Exception):
    """The update is not what the platform says that updates are."""


class Read(Protocol):
    """An update that was understood, before the unit of work in which it is handled."""

    @property
    def chat(self) -> str:
        """Updates of one chat are handled one after the other."""
        ...

    async def role(self) -> Role | None:
        """Ask the platform who this is; None where nothing depends on it."""
        ...

    def events(self, tables: SqlTables, key: str, role: Role | None) -> Iterable[Event]: ...

    async def answered(self, parcel: Parcel | None) -> Parcel | Shown | None:
        """Show the answer, where that is for the update itself to do.

        Returns what is still to be sent, or as what it was shown just now; None without an answer.
        """
        ...

    async def acknowledge(self) -> None:
        """Tell the platform that it was handled, unless the answer did: its sending waits for nothing."""
        ...


def _nothing_is_stored(_: str) -> Read:
    raise Unreadable("nothing of this platform is stored unread")


class Intake:
    """The way in for one platform."""

    def __init__(
        self,
        platform: str,
        house: House,
        watch: Stopwatch,
        read: Callable[[str], Read] = _nothing_is_stored,
    ) -> None:
        """`read` turns a raw update that was stored into one that was understood; it raises Unreadable."""
        self._platform = platform
        self._store = house.store
        self._make_app = house.make_app
        self._read = read
        self._delivery = house.delivery
        self._now = house.now
        self._changed = house.due_changed
        self._handled = house.metrics.updates.labels(platform, "handled")
        self._unreadable = house.metrics.updates.labels(platform, "unreadable")
        self._watch = watch
        self._room = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[str, asyncio.Task[None]] = {}
        self._draining = False

    async def take(self, received: Sequence[Update]) -> None:
        """Commit updates as they were received, and start handling them; return after the commit.

        Both are queued at once, so that usually one commit does for both: the update is stored
        before it is handled all the same. Raises StorageFailed: then they were not stored, and
        they are not handled before they come again.
        """
        now = self._now()
        kept = self._store.submit(lambda tables: tables.updates.store(received, now))
        await self.handle(received, kept)
        await kept

    async def hear(self, update: Update, make: Callable[[], Read]) -> None:
        """Handle what the platform will not bring again: it is stored with what it changes.

        Called for one update after the other, in order; returns when there is room for more.
        `make` reads it and raises Unreadable: then the update is laid aside as it is.
        """
        await self._room.acquire()
        self._start(update, make, None, stored=False)

    async def handle_waiting(self) -> None:
        """Handle what an earlier process stored and did not come to."""
        waiting = await self._store.write(lambda tables: tables.updates.waiting(self._platform))
        await self.handle(waiting)

    async def handle(self, updates: Iterable[Update], kept: asyncio.Future[None] | None = None) -> None:
        """Start handling in the order given; return when there is room for more.

        `kept` is done when they are stored; None is now.
        """
        for update in updates:
            await self._room.acquire()
            self._start(update, partial(self._read, update.raw), kept, stored=True)

    async def drain(self, seconds: float) -> None:
        """Wait for what is being handled; what has not begun is handled by the next process."""
        self._draining = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(
        self, update: Update, make: Callable[[], Read], kept: asyncio.Future[None] | None, *, stored: bool
    ) -> None:
        try:
            read = make()
        except Unreadable as error:
            why = str(error)
            self._unreadable.inc()
            log.error("unreadable update", extra={"action": "dead_letter", "update": update.key})
            task = asyncio.create_task(self._lay_aside(update, why, stored=stored))
            chat = ""
        else:
            chat = read.chat
            before = self._last.get(chat)
            task = asyncio.create_task(self._handle(update, read, before, kept, stored=stored))
            self._last[chat] = task
        self._tasks.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            self._room.release()
            if self._last.get(chat) is task:
                del self._last[chat]
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("an update was not handled", exc_info=error, extra={"action": "bug"})

        task.add_done_callback(ended)

    async def _lay_aside(self, update: Update, why: str, *, stored: bool) -> None:
        now = self._now()

        def work(tables: SqlTables) -> None:
            if not stored:
                tables.updates.store([update], now)
            tables.updates.unreadable(update.key, why)

        await self._store.write(work)

    async def _handle(
        self,
        update: Update,
        read: Read,
        before: asyncio.Task[None] | None,
        kept: asyncio.Future[None] | None,
        *,
        stored: bool,
    ) -> None:
        role: Role | None = None

        def work(tables: SqlTables) -> tuple[list[Parcel], datetime | None, bool]:
            if stored and not tables.updates.take(update.key):
                return [], None, False
            return self._unit(tables, update, read, role)

        while True:
            try:
                role = await read.role()
                if before is not None:
                    await asyncio.wait({before})
                    if kept is not None and kept.done() and await _failed(kept):
                        return  # comes again, behind the one before it
                if self._draining:
                    return
                parcels, due, queued = await self._store.write(work)
                break
            except StorageFailed as failed:
                if kept is not None and await _failed(kept):
                    return
                log.error("not stored: %s", failed, extra={"action": "storage_failed", "update": update.key})
                await self._watch.sleep(LATER.total_seconds())
            except Exception as error:  # a bug of ours: the next update is served all the same
                log.exception("bug", extra={"action": "dead_letter", "update": update.key})
                await self._lay_aside(update, type(error).__name__, stored=stored)
                parcels, due, queued = [], None, False
                break
        self._handled.inc()
        await self._answer(read, parcels)
        self._changed(due)
        if queued:
            self._delivery.wake.set()

    async def _answer(self, read: Read, parcels: list[Parcel]) -> None:
        first = await read.answered(parcels[0] if parcels else None)
        if parcels and isinstance(first, Shown):
            # What comes next in this chat does not wait for the mark.
            marking = asyncio.create_task(self._delivery.sent(parcels[0].row.id, first.shown_as))
            self._tasks.add(marking)
            marking.add_done_callback(self._tasks.discard)
        for parcel in ([first] if isinstance(first, Parcel) else []) + parcels[1:]:
            self._delivery.send(parcel)
        await read.acknowledge()

    def _unit(
        self, tables: SqlTables, update: Update, read: Read, role: Role | None
    ) -> tuple[list[Parcel], datetime | None, bool]:
        now = self._now()
        app = self._make_app(tables, now)
        parcels = []
        for event in read.events(tables, update.key, role):
            row = app.handle(event)
            room = tables.rooms.get(row.room) if row is not None else None
            if row is None or room is None or row.message is None or not tables.outbox.is_new(row.id):
                continue
            parcel = parcel_of(tables, row, row.message, room, now)
            if parcel is not None:
                parcels.append(parcel)
        due = app.next_due() if tables.subscriptions.planned else None
        return parcels, due, tables.outbox.queued


async def _failed(kept: asyncio.Future[None]) -> bool:
    await asyncio.wait({kept})
    return kept.cancelled() or kept.exception() is not None
