"""The store beside what a plain bot does: S2 and S3, as ratios measured in one run.

    python -m benchmarks.store

S2: a durable unit of 14 statements, 8 in flight, against the same unit as async SQLAlchemy
Core on aiosqlite with a commit each. S3: the same store with a disk whose fsync takes 5 ms
(strace delays the call), 64 in flight: group commit against a commit for each unit.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import create_async_engine

from adapters.database import writer
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state

STATEMENTS = 14
FSYNC_MS = 5
SLOW_UNITS = 256
INSERT = text("INSERT INTO inbox (key, at) VALUES (:key, 0)")
UPDATE = text("UPDATE inbox SET at = at + 1 WHERE key = :key")
SELECT = text("SELECT at FROM inbox WHERE key = :key")


def statements(number: int) -> list[tuple[Any, dict[str, str]]]:
    """One insert, then updates and reads of it: what logging a run does to the tables."""
    key = {"key": f"row {number}"}
    return [(INSERT, key), *((UPDATE if step % 2 else SELECT, key) for step in range(STATEMENTS - 1))]


def unit(number: int) -> Any:
    def work(tables: SqlTables) -> int:
        for statement, values in statements(number):
            tables.connection.execute(statement, values)
        return number

    return work


def open_store(path: Path) -> Store:
    return Store.open(path, decode_state=decode_state, encode_state=encode_state)


async def in_flight(count: int, many: int, act: Any) -> list[float]:
    """Run `many` acts, `count` at a time; return how long each took, in seconds."""
    numbers = iter(range(many))
    took: list[float] = []

    async def hand() -> None:
        for number in numbers:
            start = time.perf_counter()
            await act(number)
            took.append(time.perf_counter() - start)

    await asyncio.gather(*(hand() for _ in range(count)))
    return took


async def ours(path: Path, count: int, many: int) -> tuple[float, list[float]]:
    store = open_store(path)
    start = time.perf_counter()
    took = await in_flight(count, many, lambda number: store.write(unit(number)))
    seconds = time.perf_counter() - start
    await store.close()
    return many / seconds, took


async def plain(path: Path, count: int, many: int) -> float:
    """Async SQLAlchemy Core on aiosqlite, a transaction and a commit each."""
    await open_store(path).close()
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=count, connect_args={"timeout": 60})

    @event.listens_for(engine.sync_engine, "connect")
    def _(connection: Any, __: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine.sync_engine, "begin")
    def _(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    async def act(number: int) -> None:
        async with engine.begin() as connection:
            for statement, values in statements(number):
                await connection.execute(statement, values)

    start = time.perf_counter()
    await in_flight(count, many, act)
    seconds = time.perf_counter() - start
    await engine.dispose()
    return many / seconds


def report(name: str, value: float, unit_name: str, limit: float | None, ok: bool) -> bool:
    print(
        json.dumps({"name": name, "value": round(value, 2), "unit": unit_name, "limit": limit, "ok": ok}),
        flush=True,
    )
    return ok


def s2(folder: Path) -> bool:
    rate, _ = asyncio.run(ours(folder / "ours.db", 8, 4000))
    baseline = asyncio.run(plain(folder / "plain.db", 8, 800))
    report("S2_ours", rate, "units/s", None, True)
    report("S2_plain", baseline, "units/s", None, True)
    return report("S2", rate / baseline, "times", 8, rate / baseline >= 8)


def slow(folder: Path, together: str) -> dict[str, float]:
    """Run this module's slow part in a process whose fsync is delayed by strace."""
    said = subprocess.run(
        [
            "strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync",
            "-e", f"inject=fsync,fdatasync:delay_exit={FSYNC_MS * 1000}",
            sys.executable, "-m", "benchmarks.store", "--slow", str(folder / f"slow-{together}.db"), together,
        ],
        stdout=subprocess.PIPE, check=True, env=os.environ,
    ).stdout  # fmt: skip
    found: dict[str, float] = json.loads(said)
    return found


def s3(folder: Path) -> bool:
    if shutil.which("strace") is None:
        print(json.dumps({"name": "S3", "skipped": "strace is not installed"}))
        return True
    group, alone = slow(folder, "64"), slow(folder, "1")
    ratio = group["rate"] / alone["rate"]
    fsyncs = group["p99_ms"] / FSYNC_MS
    return all(
        (
            report("S3", ratio, "times", 8, ratio >= 8),
            report("S3_p99", fsyncs, "fsyncs", 12, fsyncs <= 12),
        )
    )


def run_slow(path: Path, together: int) -> None:
    writer.TOGETHER = together
    rate, took = asyncio.run(ours(path, 64, SLOW_UNITS * 4 if together > 1 else SLOW_UNITS))
    took.sort()
    print(json.dumps({"rate": rate, "p99_ms": took[int(len(took) * 0.99)] * 1000}))


def main() -> int:
    if "--slow" in sys.argv:
        run_slow(Path(sys.argv[2]), int(sys.argv[3]))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        results = [s2(Path(folder)), s3(Path(folder))]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
