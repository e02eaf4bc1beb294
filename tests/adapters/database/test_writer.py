"""One bad unit of work never takes its neighbours along, and no update is lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from adapters.database import writer
from adapters.database.engine import connect_reading
from adapters.database.failures import DiskFull
from adapters.database.faults import NONE, Faults
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state
from core.ports.store import StorageFailed
from tests.chat import Chat

PATIENCE = 20
"""Seconds that anything here may take before the test gives up."""


def open_store(path: Path, faults: Faults = NONE) -> Store:
    return Store.open(
        path / "milepost.db", decode_state=decode_state, encode_state=encode_state, faults=faults
    )


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    made = open_store(tmp_path)
    yield made
    await made.close()


def mark(key: str) -> Callable[[SqlTables], str]:
    """A unit that stores one row and answers with its key."""

    def work(tables: SqlTables) -> str:
        tables.connection.execute(text("INSERT INTO inbox (key, at) VALUES (:key, 0)"), {"key": key})
        return key

    return work


def count(tables: SqlTables) -> int:
    return int(tables.connection.execute(text("SELECT COUNT(*) FROM inbox")).scalar_one())


def raw(tables: SqlTables) -> sqlite3.Connection:
    found = tables.connection.connection.dbapi_connection
    assert isinstance(found, sqlite3.Connection)
    return found


# --- what a unit can do wrong ---------------------------------------------------------


def breaks_a_rule(tables: SqlTables) -> None:
    mark("first")(tables)


def raises(tables: SqlTables) -> None:
    mark("half done")(tables)
    raise ZeroDivisionError


def fills_the_disk(tables: SqlTables) -> None:
    connection = raw(tables)
    connection.execute("PRAGMA max_page_count = 1")
    try:
        for number in range(2000):
            tables.connection.execute(
                text("INSERT INTO inbox (key, at) VALUES (:key, 0)"), {"key": f"{number}:" + "x" * 150}
            )
    finally:
        connection.execute("PRAGMA max_page_count = 1073741823")


def rolls_back(tables: SqlTables) -> None:
    raw(tables).execute(
        "CREATE TEMP TRIGGER spoil BEFORE INSERT ON inbox WHEN NEW.key = 'spoilt' "
        "BEGIN SELECT RAISE(ROLLBACK, 'spoilt'); END"
    )
    mark("spoilt")(tables)


def cannot_be_committed(tables: SqlTables) -> None:
    raw(tables).execute("PRAGMA defer_foreign_keys = ON")
    tables.connection.execute(
        text("INSERT INTO accounts (runner, platform, external, reachable) VALUES (999, 'x', 'y', 1)")
    )


def is_interrupted(tables: SqlTables) -> None:
    connection, over = raw(tables), threading.Event()

    def interrupts() -> None:
        # Again and again: one that comes before the statement runs stops nothing.
        while not over.wait(0.01):
            connection.interrupt()

    beside = threading.Thread(target=interrupts)
    beside.start()
    try:
        tables.connection.execute(
            text(
                "INSERT INTO inbox (key, at) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000) "
                "SELECT 'n' || i, 0 FROM n"
            )
        )
    finally:
        over.set()
        beside.join()


WRONGS: dict[str, tuple[Callable[[SqlTables], Any], type[BaseException]]] = {
    "breaks a rule": (breaks_a_rule, IntegrityError),
    "raises": (raises, ZeroDivisionError),
    "fills the disk": (fills_the_disk, StorageFailed),
    "rolls back": (rolls_back, Exception),
    "cannot be committed": (cannot_be_committed, IntegrityError),
    "is interrupted": (is_interrupted, StorageFailed),
}


def in_one_batch(store: Store, works: list[Callable[[SqlTables], Any]]) -> list[Future[Any]]:
    """Make the writer wait until all units stand in its queue."""
    go = threading.Event()
    started = threading.Event()

    def holds(_: SqlTables) -> None:
        started.set()
        assert go.wait(PATIENCE)

    held = store._writer.submit(holds)
    assert started.wait(PATIENCE)
    futures = [store._writer.submit(work) for work in works]
    go.set()
    held.result(PATIENCE)
    return futures


@pytest.mark.parametrize("name", list(WRONGS))
def test_the_neighbours_of_a_bad_unit_are_stored_and_answered(store: Store, name: str) -> None:
    wrong, expected = WRONGS[name]
    prove_neighbours(store, wrong, expected)


def prove_neighbours(store: Store, wrong: Callable[[SqlTables], Any], expected: type[BaseException]) -> None:
    first, second, bad, third = in_one_batch(store, [mark("first"), mark("second"), wrong, mark("third")])
    assert [one.result(PATIENCE) for one in (first, second, third)] == ["first", "second", "third"]
    with pytest.raises(expected):
        bad.result(PATIENCE)
    assert store.write_now(count) == 3
    assert store.write_now(mark("after")) == "after"


@pytest.mark.mutant
@pytest.mark.parametrize("name", ["fills the disk", "rolls back"])
def test_without_a_look_at_the_transaction_neighbours_would_be_lost(tmp_path: Path, name: str) -> None:
    wrong, _ = WRONGS[name]
    store = open_store(tmp_path, Faults(blind_commit=True))
    try:
        first, second, _, _ = in_one_batch(store, [mark("first"), mark("second"), wrong, mark("third")])
        acknowledged = sum(one.exception(PATIENCE) is None for one in (first, second))
        stored = store.write_now(count)
        assert acknowledged > 0
        assert stored < acknowledged
    finally:
        store.close_now()


async def test_a_caller_that_goes_away_leaves_its_unit_and_its_neighbours(store: Store) -> None:
    waiting = [asyncio.create_task(store.write(mark(f"row {number}"))) for number in range(10)]
    waiting[3].cancel()
    results = await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), PATIENCE)
    assert [one for one in results if isinstance(one, Exception)] == []
    stored = await store.write(count)
    assert stored in (9, 10)
    assert sum(isinstance(one, str) for one in results) == 9


def test_a_unit_waiting_at_the_end_is_finished_before_the_store_closes(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    futures = [store._writer.submit(mark(f"row {number}")) for number in range(50)]
    store.close_now()
    assert all(future.result(PATIENCE) for future in futures)
    with contextlib.closing(connect_reading(tmp_path / "milepost.db")) as connection:
        assert connection.execute("SELECT COUNT(*) FROM inbox").fetchone()[0] == 50


async def test_a_patient_unit_goes_alone_when_nobody_comes(store: Store) -> None:
    begun = store.commits
    assert await asyncio.wait_for(store.write(mark("alone"), patient=True), PATIENCE) == "alone"
    assert store.commits == begun + 1


async def until_it_ran(store: Store) -> None:
    """Wait until the writer has come to a patient unit that is put behind all others."""
    ran = threading.Event()
    store._writer.submit_for(asyncio.get_running_loop(), lambda _: ran.set(), patient=True)
    assert await asyncio.to_thread(ran.wait, PATIENCE)


async def test_a_patient_unit_runs_at_once_and_waits_for_the_commit_of_another(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "COMPANY", 2 * PATIENCE)
    begun, loop = store.commits, asyncio.get_running_loop()
    patient = store._writer.submit_for(loop, mark("patient"), patient=True)
    async with asyncio.timeout(PATIENCE):
        await until_it_ran(store)
        assert store.commits == begun
        assert not patient.done()
        assert await store.write(mark("prompt")) == "prompt"
        assert await patient == "patient"
    assert store.commits == begun + 1


@pytest.mark.parametrize("name", list(WRONGS))
async def test_a_bad_unit_among_patient_ones_takes_neither_them_nor_their_company_along(
    store: Store, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(writer, "COMPANY", 2 * PATIENCE)
    wrong, expected = WRONGS[name]
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(2 * PATIENCE):
        patient = store._writer.submit_for(loop, mark("first"), patient=True)
        bad = store._writer.submit_for(loop, wrong, patient=True)
        await until_it_ran(store)
        assert await store.write(mark("second")) == "second"
        assert await patient == "first"
        with pytest.raises(expected):
            await bad
        assert await store.write(count) == 2


def test_a_patient_unit_is_finished_before_the_store_closes(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    loop = asyncio.new_event_loop()
    store._writer.submit_for(loop, mark("patient"), patient=True)
    store.close_now()
    loop.close()
    with contextlib.closing(connect_reading(tmp_path / "milepost.db")) as connection:
        assert connection.execute("SELECT COUNT(*) FROM inbox").fetchone()[0] == 1


# --- many at once ------------------------------------------------------------------------


def add_one(tables: SqlTables) -> None:
    """A read-modify-write, the kind that gets lost."""
    at = tables.connection.execute(text("SELECT at FROM inbox WHERE key = 'counter'")).scalar_one()
    tables.connection.execute(text("UPDATE inbox SET at = :at WHERE key = 'counter'"), {"at": at + 1})


async def test_no_update_is_lost_while_a_backup_and_the_doctor_look_on(store: Store, tmp_path: Path) -> None:
    await store.write(mark("counter"))
    environment = {
        "MILEPOST_DATABASE": str(tmp_path / "milepost.db"),
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
    }
    beside = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *command),
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        for command in (("backup", str(tmp_path / "copy.db")), ("doctor",))
    ]

    async def task() -> None:
        for number in range(100):
            if number % 5:
                await store.write(add_one)
            else:
                await store.read(count)

    await asyncio.wait_for(asyncio.gather(*(task() for _ in range(50))), 60)
    value = await store.write(
        lambda tables: tables.connection.execute(text("SELECT at FROM inbox")).scalar_one()
    )
    assert value == 50 * 80
    for process in beside:
        said, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 0, said.decode()
    with contextlib.closing(connect_reading(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@pytest.mark.mutant
def test_with_a_deferred_begin_a_second_connection_would_lose_or_fail(tmp_path: Path) -> None:
    """Two connections that read, then write: IMMEDIATE makes one wait, DEFERRED makes one fail."""

    def outcomes(begin: str) -> list[str]:
        path = tmp_path / f"{begin}.db"
        one, other = (sqlite3.connect(path, isolation_level=None, timeout=0.2) for _ in range(2))
        one.execute("PRAGMA journal_mode=WAL")
        one.execute("CREATE TABLE counter (at INTEGER)")
        one.execute("INSERT INTO counter VALUES (0)")
        found = []
        for connection in (one, other):
            try:
                connection.execute(f"BEGIN {begin}")
                connection.execute("SELECT at FROM counter").fetchone()
            except sqlite3.OperationalError:
                found.append("waits at begin")
        for connection in (one, other):
            if not connection.in_transaction:
                continue
            try:
                connection.execute("UPDATE counter SET at = at + 1")
                connection.execute("COMMIT")
            except sqlite3.OperationalError:
                found.append("fails at write")
        one.close()
        other.close()
        return found

    assert outcomes("IMMEDIATE") == ["waits at begin"]
    assert outcomes("DEFERRED") == ["fails at write"]


async def test_only_the_writer_can_write_or_checkpoint(store: Store, tmp_path: Path) -> None:
    await store.write(mark("row"))

    def try_to_write(tables: SqlTables) -> None:
        mark("second")(tables)

    with pytest.raises(Exception, match="readonly"):
        await store.read(try_to_write)
    with contextlib.closing(connect_reading(tmp_path / "milepost.db")) as reader:
        assert reader.execute("PRAGMA wal_autocheckpoint").fetchone()[0] == 0
        with pytest.raises(sqlite3.OperationalError):
            reader.execute("INSERT INTO inbox (key, at) VALUES ('third', 0)")
        wal = tmp_path / "milepost.db-wal"
        before = wal.stat().st_size
        with contextlib.suppress(sqlite3.OperationalError):
            reader.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert wal.stat().st_size == before


# --- a full disk under the whole bot ---------------------------------------------------------


def test_a_disk_that_fills_up_is_said_as_such_and_loses_nothing(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    store = chat.world.store
    store.write_now(lambda tables: raw(tables).execute("PRAGMA max_page_count = 1"))
    numbers = itertools.count(1)

    def logs_until_it_fails() -> None:
        for number in numbers:
            chat.world.say("Ana", f'/log distance="5 km" note="{"x" * 150}"')
            assert number < 500

    with pytest.raises(DiskFull) as refused:
        logs_until_it_fails()
    stored = next(numbers) - 1
    assert refused.value.sentence.startswith("The disk is full, so nothing was stored.")
    assert chat.world.codes.bugs == []
    store.write_now(lambda tables: raw(tables).execute("PRAGMA max_page_count = 1073741823"))
    with contextlib.closing(connect_reading(tmp_path / "milepost.db")) as reader:
        assert reader.execute("SELECT COUNT(*), (SELECT SUM(runs) FROM days) FROM records").fetchone() == (
            stored,
            stored,
        )
    chat.world.say("Ana", "ran 6k")
    assert chat.world.sent[-1].message.text.startswith("6 km, today.")
    chat.world.close()
