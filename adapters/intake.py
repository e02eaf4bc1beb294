"""Updates on their way in: handled one by one, in order, or stored as received until their turn.

What comes from a platform is committed before the platform is told so. Each update is read
alone: one that cannot be read is laid aside, and the next is served.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from adapters.clock import Stopwatch
from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from adapters.leasing import parcel_of
from adapters.platform import House
from adapters.sending import Parcel, Shown
from adapters.understood import Read, Understood, Unreadable, understood
from core.events import Role
from core.ports.store import StorageFailed

log = logging.getLogger(__name__)

AT_ONCE: Final = 256
"""Updates that are being handled; more wait in the database."""
LATER: Final = timedelta(seconds=5)
"""When what could not be stored is tried again."""


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
        updates = house.metrics.updates if house.metrics is not None else None
        self._handled = updates.labels(platform, "handled") if updates is not None else None
        self._unreadable = updates.labels(platform, "unreadable") if updates is not None else None
        self._watch = watch
        self._room = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[str, asyncio.Task[None]] = {}
        self._draining = False

    async def take(self, received: Sequence[Update]) -> None:
        """Commit updates as they were received, and start handling them; return after the commit.

        What waits for nothing is handled in the unit that would store it. The rest is stored first:
        what is not alone of its chat, what the platform is to be asked about, what cannot be read.
        All is queued at once, so that usually one commit does. Raises StorageFailed: then
        all must come again; what was handled all the same is known, and not handled twice.
        """
        at_once, later = self._parted(received)
        taken: list[asyncio.Future[None]] = []
        if later:
            taken.append(self._store.submit(partial(_keep, [update for update, _ in later], self._now())))
        for update, read in at_once:
            await self._room.acquire()
            own: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            taken.append(own)
            self._start(update, read, own=own, stored=False)
        for update, read in later:
            await self._room.acquire()
            self._start(update, read, batch=taken, stored=True)
        await asyncio.gather(*taken)

    def _parted(self, received: Sequence[Update]) -> tuple[list[Understood], list[Understood]]:
        """Return what can be handled at once, and what is to be stored before, each in order.

        Of one chat all or none is stored: with the second alone in the database, whoever comes after
        a kill would handle it before the first one has come again.
        """
        at_once: list[Understood] = []
        later: list[Understood] = []
        understood = [(update, self._understood(update)) for update in received]
        chats = Counter(read.chat for _, read in understood if not isinstance(read, Unreadable))
        for update, read in understood:
            alone = not isinstance(read, Unreadable) and chats[read.chat] == 1 and read.chat not in self._last
            waits = isinstance(read, Unreadable) or read.asks or not alone or self._room.locked()
            (later if waits else at_once).append((update, read))
        return at_once, later

    def _understood(self, update: Update) -> Read | Unreadable:
        return understood(partial(self._read, update.raw))

    async def hear(self, update: Update, make: Callable[[], Read]) -> None:
        """Handle what the platform will not bring again: it is stored with what it changes.

        Called for one update after the other, in order; returns when there is room for more.
        `make` reads it and raises Unreadable: then the update is laid aside as it is.
        """
        await self._room.acquire()
        self._start(update, understood(make), stored=False)

    async def handle_waiting(self) -> None:
        """Handle what an earlier process stored and did not come to."""
        for update in await self._store.write(lambda tables: tables.updates.waiting(self._platform)):
            await self._room.acquire()
            self._start(update, self._understood(update), stored=True)

    async def drain(self, seconds: float) -> None:
        """Wait for what is being handled; what has not begun is handled by the next process."""
        self._draining = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(
        self,
        update: Update,
        read: Read | Unreadable,
        *,
        stored: bool,
        own: asyncio.Future[None] | None = None,
        batch: Sequence[asyncio.Future[None]] = (),
    ) -> None:
        """Handle it as a task, behind the one before it in its chat.

        `own` is done when it is handled, or stored. Of `batch` one is done for the rows that were
        stored together, the first, and one for each other that came with them: where one fails,
        the platform brings all of them again.
        """
        chat = ""
        if isinstance(read, Unreadable):
            if self._unreadable is not None:
                self._unreadable.inc()
            log.error("unreadable update", extra={"action": "dead_letter", "update": update.key})
            task = asyncio.create_task(self._lay_aside(update, str(read), stored=stored))
        else:
            chat = read.chat
            before = self._last.get(chat)
            task = asyncio.create_task(self._handle(update, read, before, own, batch, stored=stored))
            self._last[chat] = task
        self._tasks.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            self._room.release()
            if self._last.get(chat) is task:
                del self._last[chat]
            if own is not None and not own.done():
                own.set_exception(StorageFailed())
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("an update was not handled", exc_info=error, extra={"action": "bug"})

        task.add_done_callback(ended)

    async def _lay_aside(self, update: Update, why: str, *, stored: bool) -> None:
        now = self._now()

        def work(tables: SqlTables) -> None:
            if not stored:
                _keep([update], now, tables)
            tables.updates.unreadable(update.key, why)

        await self._store.write(work)

    async def _handle(
        self,
        update: Update,
        read: Read,
        before: asyncio.Task[None] | None,
        own: asyncio.Future[None] | None,
        batch: Sequence[asyncio.Future[None]],
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
                    if any(_has_failed(one) for one in batch):
                        return  # comes again, behind the one before it
                if self._draining:
                    return
                parcels, due, queued = await self._store.write(work)
                break
            except StorageFailed as failed:
                if own is not None and not stored:
                    stored = await self._stored(update)
                    if not stored:
                        return
                    own.set_result(None)
                if batch:
                    await asyncio.wait({batch[0]})
                    if _has_failed(batch[0]):
                        return
                log.error("not stored: %s", failed, extra={"action": "storage_failed", "update": update.key})
                await self._watch.sleep(LATER.total_seconds())
            except Exception as error:  # a bug of ours: the next update is served all the same
                log.exception("bug", extra={"action": "dead_letter", "update": update.key})
                await self._lay_aside(update, type(error).__name__, stored=stored)
                parcels, due, queued = [], None, False
                break
        if own is not None and not own.done():
            own.set_result(None)
        if self._handled is not None:
            self._handled.inc()
        await self._answer(read, parcels)
        self._changed(due)
        if queued:
            self._delivery.wake.set()

    async def _stored(self, update: Update) -> bool:
        """Store what could not be handled, to try again later; False: the platform is to bring it again."""
        try:
            await self._store.write(partial(_keep, [update], self._now()))
        except StorageFailed:
            return False
        return True

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
            # What was said in company may be answered in a private chat that nobody has opened yet.
            first = not event.place.private and tables.rooms.is_untouched(room)
            parcel = parcel_of(tables, row, row.message, room, now, first_contact=first)
            if parcel is not None:
                parcels.append(parcel)
        due = app.next_due() if tables.subscriptions.planned else None
        return parcels, due, tables.outbox.queued


def _keep(updates: Sequence[Update], now: datetime, tables: SqlTables) -> None:
    tables.updates.store(updates, now)


def _has_failed(one: asyncio.Future[None]) -> bool:
    return one.done() and (one.cancelled() or one.exception() is not None)
