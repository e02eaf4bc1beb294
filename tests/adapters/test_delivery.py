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
from adapters.delivery import Delivery
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
