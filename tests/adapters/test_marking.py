"""Marks for which nothing waits are stored together, each of them, whoever goes away meanwhile."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.database.leases import FEW, TOGETHER, Mark
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.marking import Marking, Work
from core.ports.values import Outgoing, Room, State
from core.wording.reply import Message
from tests.adapters.database.test_writer import PATIENCE, open_store
from tests.adapters.test_delivery import turns

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)
ROWS = range(1, 2 * TOGETHER + FEW)


def queue(tables: SqlTables) -> None:
    room = tables.rooms.add(Room(id=0, platform="telegram", external="17", private=True))
    for number in ROWS:
        row = Outgoing(
            id=0, key=f"{number}", kind="reply", room=room.id, runner=None, due=NOW, message=Message("5 km.")
        )  # fmt: skip
        tables.outbox.add(row)


def sent(tables: SqlTables) -> dict[int, str | None]:
    """Return what the platform calls each row that is marked."""
    rows = {number: tables.outbox.get(number) for number in ROWS}
    return {
        number: tables.outbox.sent_as(number)
        for number, row in rows.items()
        if row and row.state is State.SENT
    }


class Bench:
    """A store in which a unit is under way until the test lets it end."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.units = 0
        self.marking = Marking(self._stored)
        self._ends = threading.Event()

    async def _stored(self, work: Work) -> None:
        self.units += 1
        await self.store.write(work)

    def begin(self) -> asyncio.Task[bool]:
        return asyncio.create_task(self.store.write(lambda _: self._ends.wait(PATIENCE)))

    def end(self) -> None:
        self._ends.set()

    def mark(self, *numbers: int) -> list[asyncio.Task[None]]:
        marks = [Mark(number, NOW, f"message {number}") for number in numbers]
        return [asyncio.create_task(self.marking.mark(mark)) for mark in marks]


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = open_store(tmp_path)
    await store.write(queue)
    yield Bench(store)
    await store.close()


@pytest.mark.parametrize("many", [1, FEW - 1, FEW, TOGETHER, TOGETHER + 1, len(ROWS)])
async def test_what_comes_while_marks_are_stored_goes_in_one_unit_each_row_with_its_own(
    bench: Bench, many: int
) -> None:
    async with asyncio.timeout(PATIENCE):
        held = bench.begin()
        (first,) = bench.mark(ROWS[0])
        await turns(3)
        rest = bench.mark(*ROWS[1:many])
        await turns(3)
        assert not first.done()
        bench.end()
        await asyncio.gather(held, first, *rest)
    assert bench.units == (1 if many == 1 else 2)
    assert await bench.store.write(sent) == {number: f"message {number}" for number in ROWS[:many]}


async def test_the_mark_of_who_goes_away_is_stored_all_the_same(bench: Bench) -> None:
    async with asyncio.timeout(PATIENCE):
        held = bench.begin()
        (first,) = bench.mark(1)
        await turns(3)
        waiting = bench.mark(2, 3)
        await turns(3)
        for one in waiting:
            one.cancel()
        await turns(3)
        bench.end()
        await asyncio.gather(held, first)
        await bench.marking.drain(PATIENCE)
    assert sorted(await bench.store.write(sent)) == [1, 2, 3]


async def test_the_end_waits_for_what_is_not_stored_yet_but_not_for_ever(bench: Bench) -> None:
    async with asyncio.timeout(2 * PATIENCE):
        held = bench.begin()
        waiting = bench.mark(1, 2)
        await turns(3)
        await bench.marking.drain(0.0)
        assert not any(one.done() for one in waiting)
        bench.end()
        await bench.marking.drain(PATIENCE)
        await turns(1)
        assert all(one.done() for one in waiting)
        await held
    assert sorted(await bench.store.write(sent)) == [1, 2]


async def test_marks_that_cannot_be_stored_keep_nobody_waiting_and_no_other_from_being_stored(
    bench: Bench,
) -> None:
    async def fails(_: Work) -> None:
        raise ZeroDivisionError

    async with asyncio.timeout(PATIENCE):
        bench.marking = Marking(fails)
        lost = bench.mark(1, 2)
        assert [type(one) for one in await asyncio.gather(*lost, return_exceptions=True)] == [
            ZeroDivisionError
        ] * 2
        bench.marking._store = bench._stored
        await asyncio.gather(*bench.mark(3))
    assert sorted(await bench.store.write(sent)) == [3]
