"""Delivery ends when told to, and outlives a storage that fails for a while."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.codes import CountedCodes
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import FEW, HOLD, RESERVE, Delivery
from adapters.lane import UNDER_WAY
from adapters.sending import Parcel
from core.app import App
from core.ports.store import StorageFailed
from core.ports.values import Outgoing, Room
from core.wording.reply import Message
from tests.adapters.database.test_writer import PATIENCE, open_store

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)


def make_app(tables: SqlTables, now: datetime) -> App:
    return App(tables, now, codes=CountedCodes(), home="UTC")


async def turns(count: int) -> None:
    """Let the loop go round."""
    loop = asyncio.get_running_loop()
    for _ in range(count):
        turn: asyncio.Future[None] = loop.create_future()
        loop.call_soon(turn.set_result, None)
        await turn


class Watched(Delivery):
    """Tells when it has looked for something to send."""

    def __init__(self, store: Store, failures: int = 0) -> None:
        super().__init__(store, make_app, {}, lambda: NOW)
        self.looked = asyncio.Semaphore(0)
        self.failures = failures

    async def fill(self) -> datetime | None:
        if self.failures:
            self.failures -= 1
            raise StorageFailed("no room")
        due = await super().fill()
        self.looked.release()
        return due


@pytest.mark.parametrize("rounds", range(6))
async def test_a_wake_up_that_meets_the_end_does_not_keep_it_alive(tmp_path: Path, rounds: int) -> None:
    store = open_store(tmp_path)
    delivery = Watched(store)
    running = asyncio.create_task(delivery.run())
    async with asyncio.timeout(PATIENCE):
        await delivery.looked.acquire()
        delivery.wake.set()
        await turns(rounds)
        running.cancel()
        await asyncio.wait({running})
    assert running.cancelled()
    await store.close()


async def test_storage_that_fails_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = open_store(tmp_path)
    delivery = Watched(store, failures=2)
    running = asyncio.create_task(delivery.run())

    def told() -> list[Any]:
        return [getattr(record, "action", None) for record in caplog.records]

    async with asyncio.timeout(PATIENCE):
        for count in (1, 2):
            while len(told()) < count:
                await turns(1)
            delivery.wake.set()
        await delivery.looked.acquire()
    assert told() == ["storage_failed", "storage_failed"]
    running.cancel()
    await asyncio.wait({running})
    await store.close()


class Said:
    """A sender to whom everything is said at once."""

    def __init__(self) -> None:
        self.keys: asyncio.Queue[str] = asyncio.Queue()

    def chat(self, room: Room) -> str:
        return room.external

    async def send(self, parcel: Parcel) -> str | None:
        self.keys.put_nowait(parcel.row.key)
        return "4711"


async def test_what_a_dead_process_held_is_said_by_the_next_at_once(tmp_path: Path) -> None:
    store, sender = open_store(tmp_path), Said()

    def held(tables: SqlTables) -> None:
        room = tables.rooms.add(Room(id=0, platform="telegram", external="17", private=True))
        row = Outgoing(
            id=0, key="reply:1", kind="reply", room=room.id, runner=None, due=NOW, message=Message("5 km.")
        )  # fmt: skip
        tables.outbox.add(row, leased_until=NOW + timedelta(seconds=30))

    await store.write(held)
    delivery = Delivery(store, make_app, {"telegram": sender}, lambda: NOW)
    delivery.open("telegram")
    running = asyncio.create_task(delivery.run())
    async with asyncio.timeout(PATIENCE):
        assert await sender.keys.get() == "reply:1"
    running.cancel()
    await asyncio.wait({running})
    await delivery.drain(PATIENCE)
    await store.close()


async def test_what_is_in_hand_keeps_its_lease_however_long_it_waits_and_whatever_the_clock_does(
    tmp_path: Path,
) -> None:
    store, now = open_store(tmp_path), NOW

    class Silent(Said):
        async def send(self, parcel: Parcel) -> str | None:
            await super().send(parcel)
            return await asyncio.Event().wait() and None

    def put(tables: SqlTables) -> None:
        room = tables.rooms.add(Room(id=0, platform="telegram", external="17", private=True))
        for key in ("reply:1", "reply:2", "reply:3"):
            tables.outbox.add(
                Outgoing(
                    id=0, key=key, kind="reply", room=room.id, runner=None, due=NOW, message=Message("5 km.")
                )
            )

    def leases(tables: SqlTables) -> list[tuple[bool, int]]:
        rows = [tables.outbox.by_key(key) for key in ("reply:1", "reply:2", "reply:3")]
        return [
            (row.leased_until is not None and row.leased_until > now, tables.outbox.tries(row.id))
            for row in rows
            if row is not None
        ]

    await store.write(put)
    delivery = Delivery(store, make_app, {"telegram": Silent()}, lambda: now)
    delivery.open("telegram")
    for seconds in (0, 7, 7, 7, 30, 44, 59, 3600, -7200, 14, 14, 14, 14, 14, 3600, 1, 59):
        now += timedelta(seconds=seconds)
        await delivery.fill()
        assert await store.write(leases) == [(True, 1)] * 3, f"{seconds} s later"
    await delivery.drain(0)
    await store.close()


async def test_leases_are_not_made_longer_with_every_look(tmp_path: Path) -> None:
    store, now = open_store(tmp_path), NOW
    held = []

    class Holding(Delivery):
        def _lease(self, *given: Any, in_hand: frozenset[int], **more: Any) -> list[Parcel]:
            held.append(len(in_hand))
            return super()._lease(*given, in_hand=in_hand, **more)

    delivery = Holding(store, make_app, {"telegram": Said()}, lambda: now)
    lane = delivery.lanes()["telegram"]
    room = Room(id=1, platform="telegram", external="17", private=True)
    row = Outgoing(id=1, key="1", kind="reply", room=1, runner=None, due=NOW, message=Message("5 km."))
    lane.put(Parcel(row, room, Message("5 km.")))  # a lane that is closed keeps it
    lane._open = True
    for _ in range(9):
        await delivery.fill()
        now += HOLD / 4
    assert held == [1, 0, 0, 0, 1, 0, 0, 0, 1]
    await store.close()


async def test_a_full_lane_is_filled_again_as_its_messages_leave(tmp_path: Path) -> None:
    many = RESERVE + UNDER_WAY + 50
    store, goes = open_store(tmp_path), asyncio.Event()

    class Gated(Said):
        async def send(self, parcel: Parcel) -> str | None:
            await goes.wait()
            return await super().send(parcel)

    def put(tables: SqlTables) -> None:
        for number in range(many):
            room = tables.rooms.add(Room(id=0, platform="telegram", external=str(number), private=True))
            row = Outgoing(
                id=0, key=f"reply:{number}", kind="reply", room=room.id, runner=None, due=NOW,
                message=Message("5 km."),
            )  # fmt: skip
            tables.outbox.add(row)

    await store.write(put)
    sender = Gated()
    delivery = Delivery(store, make_app, {"telegram": sender}, lambda: NOW)
    delivery.open("telegram")
    running = asyncio.create_task(delivery.run())
    async with asyncio.timeout(PATIENCE):
        while delivery.lanes()["telegram"].waiting <= FEW:
            await turns(1)
        await turns(20)
        goes.set()
        said = {await sender.keys.get() for _ in range(many)}
    assert len(said) == many
    running.cancel()
    await asyncio.wait({running})
    await delivery.drain(PATIENCE)
    await store.close()
