"""Delivery: sends what the outbox leases, marks it, tries again, gives up.

A row is leased and its words are composed in one unit of work, so that a late message has
today's figures; then it waits in its platform's lane, is sent, and marked in a further unit.
If the process dies between the two, the next one sends the row again, soon enough for a platform
that knows what it was sent minutes ago; but a prompt that is said at most once is then dropped.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from math import isfinite
from typing import TYPE_CHECKING, Final

from adapters.clock import Stopwatch
from adapters.database.leases import Mark
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.lane import PROMPT, SHORT_HALT, Lane, Outcome
from adapters.leasing import AT_ONCE, FIRST_WAIT, LEASE, lease, moved, refused
from adapters.marking import Marking
from adapters.pace import NO_LIMITS, Limits
from adapters.sending import Moved, Parcel, Refused, Sender, TryAgain, Unsendable
from core.app import App
from core.ports.store import StorageFailed
from core.ports.values import Outgoing

if TYPE_CHECKING:
    from adapters.metrics import Metrics  # a terminal chat has no figures, and no wait for their library

log = logging.getLogger(__name__)

RESERVE: Final = 2 * AT_ONCE
"""Rows that wait in a lane at most; answers come on top."""
FEW: Final = RESERVE - AT_ONCE // 2
"""A lane with no more than so many is filled up again: not with every message that leaves, and long
before the last one has left, because a lease waits for the writer."""
HOLD: Final = LEASE / 4
"""For how long leases that were made longer are left alone."""
EVER: Final = datetime.min.replace(tzinfo=UTC)
LONGEST_WAIT: Final = timedelta(minutes=5)
TRIES: Final = 12
"""For a row that never expires; every other is tried again until it does."""


def _next_due(tables: SqlTables, platforms: tuple[str, ...]) -> datetime | None:
    return tables.outbox.next_due(platforms)


class Delivery:
    """Sends for all platforms from one queue: the outbox."""

    def __init__(
        self,
        store: Store,
        make_app: Callable[[SqlTables, datetime], App],
        senders: Mapping[str, Sender],
        now: Callable[[], datetime],
        *,
        limits: Mapping[str, Limits] | None = None,
        watch: Stopwatch | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self._metrics = metrics
        self._store = store
        self._make_app = make_app
        self._now = now
        self._watch = watch or Stopwatch()
        limits = limits or {}
        self._lanes = {
            name: Lane(sender, limits.get(name, NO_LIMITS), self._watch, self._finish, self._leaves)
            for name, sender in senders.items()
        }
        self._marking = Marking(partial(self._stored, patient=True))
        self._held_at: dict[str, datetime] = {}
        """When the leases of what a lane has in hand were last made longer."""
        self._full = False
        """Whether a lane had no room for more: then every message that leaves makes some."""
        self.wake = asyncio.Event()

    # --- from the outbox into the lanes ------------------------------------------------

    async def run(self) -> None:
        """Fill the lanes until cancelled: at once when woken, else when the next row is due."""
        await self._stored(lambda tables: tables.outbox.end_leases(self._now()))
        while True:
            self.wake.clear()
            try:
                due = await self.fill()
            except StorageFailed as failed:
                log.error("the outbox cannot be read: %s", failed, extra={"action": "storage_failed"})
                due = self._now() + FIRST_WAIT
            seconds = None if due is None else max((due - self._now()).total_seconds(), 0.05)
            timer = None if seconds is None else self._watch.call_later(seconds, self.wake.set)
            await self.wake.wait()
            if timer is not None:
                timer.cancel()

    async def fill(self) -> datetime | None:
        """Lease what there is room for; return when to look again, if nothing else wakes us."""
        while True:
            lanes = {name: lane for name, lane in self._lanes.items() if lane.is_open}
            halts = [lane.halted_for for lane in lanes.values() if lane.halted_for > SHORT_HALT]
            over = self._now() + timedelta(seconds=min(halts)) if halts else None
            lanes = {name: lane for name, lane in lanes.items() if lane.halted_for <= SHORT_HALT}
            room = {name: RESERVE - lane.waiting for name, lane in lanes.items() if lane.waiting <= FEW}
            self._full = len(room) < len(lanes)
            if not room:
                return over
            begun = self._now()
            to_hold = self._to_hold(lanes, begun)
            in_hand = frozenset[int]().union(*(lanes[name].in_hand for name in to_hold))
            limit, platforms = min(AT_ONCE, *room.values()), tuple(room)
            parcels = await self._store.write(
                partial(self._lease, in_hand=in_hand, limit=limit, platforms=platforms)
            )
            self._held_at.update(dict.fromkeys(to_hold, begun))
            for parcel in parcels:
                self.send(parcel)
            if len(parcels) < limit:
                due = await self._store.write(partial(_next_due, platforms=platforms))
                return min((moment for moment in (due, over) if moment is not None), default=None)

    def _to_hold(self, lanes: Iterable[str], now: datetime) -> list[str]:
        """Return the lanes for whose rows in hand leases are to be made longer: not with every fill."""
        return [name for name in lanes if not timedelta() <= now - self._held_at.get(name, EVER) < HOLD]

    def _lease(
        self, tables: SqlTables, in_hand: frozenset[int], limit: int, platforms: tuple[str, ...]
    ) -> list[Parcel]:
        now = self._now()
        for name in platforms:
            lane = self._lanes[name]
            many = lane.in_a_minute
            lane.crowd = isfinite(many) and tables.outbox.has_more_than(round(many), PROMPT, now)
        return lease(tables, self._make_app(tables, now), now, in_hand, limit, platforms)

    def open(self, platform: str) -> None:
        """This platform can be written to from now on."""
        self._lanes[platform].open()
        self.wake.set()

    def send(self, parcel: Parcel) -> None:
        """Send a leased parcel as soon as its platform's limits allow."""
        self._lanes[parcel.room.platform].put(parcel)

    def lanes(self) -> Mapping[str, Lane]:
        """Return each platform's lane, to look at."""
        return self._lanes

    async def sent(self, row: int, sent_as: str | None) -> None:
        """Mark a row as sent that its adapter showed by itself."""
        await self._marking.mark(Mark(row, self._now(), sent_as))

    async def drain(self, seconds: float) -> None:
        """End within so many seconds: what is under way is waited for, the rest goes back."""
        left = await asyncio.gather(*(lane.drain(seconds) for lane in self._lanes.values()))
        await self._marking.drain(seconds)
        rows = [parcel.row.id for parcels in left for parcel in parcels]
        if rows:
            await self._store.write(lambda tables: tables.outbox.give_back(rows))

    # --- from the lanes back into the outbox -------------------------------------------

    async def _leaves(self, parcel: Parcel) -> None:
        """Store that it may have been said from now on. Raises TryAgain: then it was not."""
        until = self._now() + LEASE
        try:
            await self._store.write(lambda tables: tables.outbox.leave(parcel.row.id, until))
        except StorageFailed:
            raise TryAgain from None

    async def _finish(self, parcel: Parcel, outcome: Outcome) -> None:
        row, now = parcel.row, self._now()
        self._count(parcel, outcome, now)
        match outcome:
            case Refused():
                log.warning("refused", extra={"action": "refused", "outbox": row.id})
                await self._stored(lambda tables: refused(tables, self._make_app(tables, now), parcel))
            case Unsendable():
                log.error("not taken: %s", outcome, extra={"action": "not_taken", "outbox": row.id})
                await self._stored(lambda tables: tables.outbox.fail(row.id, str(outcome)))
            case Moved(new_external=to):
                await self._stored(lambda tables: moved(tables, self._make_app(tables, now), parcel, to, now))
            case TryAgain(after=after, unsure=unsure):
                log.info("again", extra={"action": "again", "outbox": row.id})
                await self._stored(lambda tables: self._again(tables, row, after, unsure=unsure))
            case _:
                # A prompt's mark opens the way for the next prompt, unless a crowd goes by the pace;
                # nothing waits for an answer's.
                if self._full:
                    self.wake.set()  # it has left: its mark may come with many others'
                mark = Mark(row.id, now, outcome)
                if row.priority == PROMPT and not self._lanes[parcel.room.platform].crowd:
                    await self._stored(lambda tables: tables.outbox.mark_sent(mark))
                else:
                    await self._marking.mark(mark)
                return
        self.wake.set()

    def _count(self, parcel: Parcel, outcome: Outcome, now: datetime) -> None:
        if self._metrics is None:
            return
        platform = parcel.room.platform
        kind = type(outcome).__name__.casefold() if isinstance(outcome, Exception) else "sent"
        self._metrics.messages.labels(platform, kind).inc()
        if kind == "sent":
            what = "answer" if parcel.row.priority == 0 else "prompt"
            self._metrics.delay.labels(platform, what).observe((now - parcel.row.due).total_seconds())

    async def _stored(self, work: Callable[[SqlTables], None], *, patient: bool = False) -> None:
        """Store what became of a message, however long it takes: forgotten, it would be sent twice."""
        while True:
            try:
                return await self._store.write(work, patient=patient)
            except StorageFailed as failed:
                log.error("not stored: %s", failed, extra={"action": "storage_failed"})
                await self._watch.sleep(FIRST_WAIT.total_seconds())

    def _again(self, tables: SqlTables, row: Outgoing, after: timedelta | None, *, unsure: bool) -> None:
        tries = tables.outbox.tries(row.id)
        if unsure and row.at_most_once:
            tables.outbox.give_up(row.id)
        elif row.expires is None and tries >= TRIES:
            tables.outbox.fail(row.id, "tried often enough")
        else:
            wait = after or min(FIRST_WAIT * 2 ** min(tries, 10), LONGEST_WAIT)
            tables.outbox.retry(row.id, self._now() + wait)
