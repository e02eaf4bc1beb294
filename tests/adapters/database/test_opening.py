"""One process writes, on our own file, flushed to the disk; whoever comes too late is told."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from adapters.database import store as store_module
from adapters.database.engine import connect_reading, writing_engine
from adapters.database.faults import NONE, Faults
from adapters.database.lock import Locked, is_held
from adapters.database.migrating import Newer, NoDatabase
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.database.writer import Closed
from tests.adapters.database.test_writer import PATIENCE, count, in_one_batch, mark, open_store
from tests.adapters.test_delivery import turns

HOLD = """
import sys
from pathlib import Path
from adapters.database.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "milepost.db"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert is_held(path)
        with pytest.raises(Locked, match="Another Milepost is running on"):
            open_store(tmp_path)
        other.kill()
        other.wait(PATIENCE)
    assert not is_held(path)
    open_store(tmp_path).close_now()


def test_looking_for_the_lock_leaves_no_file(tmp_path: Path) -> None:
    assert not is_held(tmp_path / "milepost.db")
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "milepost.db")) as other:
        other.execute("CREATE TABLE theirs (a)")
    with pytest.raises(NoDatabase, match="another program"):
        open_store(tmp_path)
    with closing(sqlite3.connect(tmp_path / "milepost.db")) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]


def test_a_newer_database_names_both_revisions(tmp_path: Path) -> None:
    open_store(tmp_path).close_now()
    with closing(sqlite3.connect(tmp_path / "milepost.db", isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Newer) as refused:
        open_store(tmp_path)
    assert refused.value.found == "9999"
    assert refused.value.known < "9999"
    assert not is_held(tmp_path / "milepost.db")


@pytest.mark.parametrize("name", ["with space", "ü", "100%20 #1?", "it's"])
async def test_any_folder_can_hold_the_database(tmp_path: Path, name: str) -> None:
    store = open_store(tmp_path / name)
    await store.write(mark("row"))
    assert await store.read(count) == 1
    await store.close()
    with closing(connect_reading(tmp_path / name / "milepost.db")) as reader:
        assert reader.execute("SELECT COUNT(*) FROM inbox").fetchone()[0] == 1


async def test_a_closed_store_refuses_instead_of_keeping_its_callers_waiting(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    await store.close()
    with pytest.raises(Closed):
        await asyncio.wait_for(store.write(count), PATIENCE)
    store.close_now()


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, StopIteration])
def test_nothing_that_a_unit_raises_ends_the_writer(tmp_path: Path, error: type[BaseException]) -> None:
    store = open_store(tmp_path)

    def raises(tables: SqlTables) -> None:
        mark("half done")(tables)
        raise error

    first, bad, second = in_one_batch(store, [mark("first"), raises, mark("second")])
    assert (first.result(PATIENCE), second.result(PATIENCE)) == ("first", "second")
    assert isinstance(bad.exception(PATIENCE), error | RuntimeError)
    assert store.write_now(count) == 2
    store.close_now()


async def test_a_unit_that_raises_in_a_shared_hop_leaves_the_others_told(tmp_path: Path) -> None:
    store = open_store(tmp_path)

    def raises(_: SqlTables) -> None:
        raise StopIteration

    works = [mark("first"), raises, mark("second")]
    told = asyncio.gather(*(store.write(work) for work in works), return_exceptions=True)
    first, bad, second = await asyncio.wait_for(told, PATIENCE)
    assert (first, second) == ("first", "second")
    assert isinstance(bad, RuntimeError)
    await store.close()


# --- how it begins ---------------------------------------------------------------------------


def refusals(path: Path, faults: Faults) -> tuple[int, int]:
    """Let two of our writing connections count up against each other; return refusals and the sum."""
    refused, rounds = [0], 40
    first = writing_engine(path)
    with first.connect():
        pass  # the switch to WAL waits for nobody: it is made before the two begin
    first.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute("CREATE TABLE counter (at INTEGER)")
        made.execute("INSERT INTO counter VALUES (0)")
    together = threading.Barrier(2)

    def add_up(connection: Connection) -> None:
        at = connection.exec_driver_sql("SELECT at FROM counter").scalar_one()
        connection.exec_driver_sql("UPDATE counter SET at = ?", (at + 1,))

    def run() -> None:
        engine = writing_engine(path, faults)
        with engine.connect():
            together.wait(PATIENCE)
        for _ in range(rounds):
            try:
                with engine.begin() as connection:
                    add_up(connection)
            except OperationalError:
                refused[0] += 1
        engine.dispose()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    with closing(sqlite3.connect(path)) as reader:
        found: int = reader.execute("SELECT at FROM counter").fetchone()[0]
    return refused[0], 2 * rounds - found


def test_read_modify_writes_of_two_connections_wait_for_each_other(tmp_path: Path) -> None:
    assert refusals(tmp_path / "counter.db", NONE) == (0, 0)


@pytest.mark.mutant
def test_with_a_deferred_begin_read_modify_writes_would_be_refused(tmp_path: Path) -> None:
    tries = [refusals(tmp_path / f"{number}.db", Faults(deferred_begin=True)) for number in range(3)]
    assert any(refused > 0 for refused, _ in tries)


# --- what reaches the disk --------------------------------------------------------------------

ACKNOWLEDGED = 20
WRITE = f"""
import os, sys
from pathlib import Path
from adapters.database.faults import Faults
from tests.adapters.database.test_writer import mark, open_store
store = open_store(Path(sys.argv[1]), Faults(synchronous_normal=sys.argv[2] == "NORMAL"))
os.write(2, b"begins")
for number in range({ACKNOWLEDGED}):
    store.write_now(mark(str(number)))
    os.write(2, b"acknowledged")
store.close_now()
"""


def unflushed(folder: Path, synchronous: str) -> int:
    """Count the acknowledgements that went out before their rows were flushed to the disk."""
    trace = folder / "trace"
    subprocess.run(
        [
            *("strace", "-f", "--seccomp-bpf", "-y", "-o", str(trace)),
            *("-e", "trace=write,fsync,fdatasync", sys.executable, "-c", WRITE, str(folder), synchronous),
        ],
        check=True,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    lost, flushed, seen = 0, False, 0
    for line in trace.read_text(errors="replace").splitlines():
        if re.search(r"f(data)?sync\(\d+<.*milepost\.db-wal>", line):
            flushed = True
        elif '"begins"' in line:
            flushed = False
        elif '"acknowledged"' in line:
            seen += 1
            lost += not flushed
            flushed = False
    assert seen == ACKNOWLEDGED, json.dumps({"seen": seen})
    return lost


needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@needs_strace
def test_every_acknowledged_row_was_flushed_to_the_disk(tmp_path: Path) -> None:
    assert unflushed(tmp_path, "FULL") == 0


@needs_strace
@pytest.mark.mutant
def test_with_synchronous_normal_rows_would_be_acknowledged_before_they_are_safe(tmp_path: Path) -> None:
    assert unflushed(tmp_path, "NORMAL") == ACKNOWLEDGED


def test_only_the_writing_connection_checkpoints(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        for number in range(5):
            store.write_now(mark(str(number)))
        with closing(connect_reading(tmp_path / "milepost.db")) as reader:
            assert reader.execute("PRAGMA query_only").fetchone()[0] == 1
            assert reader.execute("PRAGMA wal_autocheckpoint").fetchone()[0] == 0
    finally:
        store.close_now()


async def test_the_readers_of_a_store_cannot_write_or_checkpoint(tmp_path: Path) -> None:
    store: Store = open_store(tmp_path)

    def settings(tables: SqlTables) -> list[int]:
        pragmas = ("query_only", "wal_autocheckpoint")
        return [tables.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in pragmas]

    found = await asyncio.gather(*(store.read(settings) for _ in range(5)))
    await store.close()
    assert found == [[1, 0]] * 5


async def test_the_readers_are_made_on_the_writers_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_on = []
    real = store_module.reading_engine

    def watched(path: Path | str) -> Any:
        made_on.append(threading.current_thread().name)
        return real(path)

    monkeypatch.setattr(store_module, "reading_engine", watched)
    store = open_store(tmp_path)
    await asyncio.gather(*(store.read(lambda tables: tables.runners.get(1)) for _ in range(3)))
    await store.close()
    assert set(made_on) == {"database"}


@pytest.mark.parametrize("rounds", range(1, 8))
async def test_a_reader_who_is_cancelled_leaves_no_connection_half_way(tmp_path: Path, rounds: int) -> None:
    store, ran = open_store(tmp_path), []
    reading = asyncio.create_task(store.read(lambda tables: ran.append(tables.runners.get(1))))
    await turns(rounds)
    reading.cancel()
    await asyncio.wait({reading})
    await store.close()
    assert ran == [None]
