"""The store: one writer, readers beside it, the lock, the schema at its newest revision."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection

from adapters.database.engine import MEMORY, private_file, reading_engine, writing_engine
from adapters.database.erasures import note_erasure
from adapters.database.faults import NONE, Faults
from adapters.database.lock import Lock
from adapters.database.migrating import bring_up_to_date, look_first
from adapters.database.tables import SqlTables
from adapters.database.writer import Writer

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

T = TypeVar("T")


class Store:
    """Units of work on one database. Made by `open`."""

    def __init__(self, path: Path | None, writer: Writer, lock: Lock | None, codec: Codec) -> None:
        self.path = path
        self._writer = writer
        self._lock = lock
        self._codec = codec
        self._readers: AsyncEngine | None = None
        self._reading: set[asyncio.Future[Any]] = set()

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        decode_state: Callable[[str], Any],
        encode_state: Callable[[Any], str],
        faults: Faults = NONE,
    ) -> Store:
        """Open the file (or ":memory:"), made and migrated as needed.

        Raises Locked when another process writes to it, Newer when a later version made it,
        StorageFailed when it cannot be read.
        """
        codec = Codec(encode_state, decode_state)
        if str(path) == MEMORY:
            engine = writing_engine(MEMORY, faults)
            bring_up_to_date(engine, None)
            return cls(None, Writer(engine, codec.tables, faults), None, codec)
        file = Path(path)
        look_first(file)
        private_file(file)
        lock = Lock(file)
        try:
            engine = writing_engine(file, faults)
            bring_up_to_date(engine, file)
            _keep_private(file)
        except BaseException:
            lock.release()
            raise
        writer = Writer(engine, codec.tables, faults, lambda lives: note_erasure(file, lives))
        return cls(file, writer, lock, codec)

    async def write(self, work: Callable[[SqlTables], T], *, patient: bool = False) -> T:
        """Run a unit of work on the writer; return after its COMMIT.

        A patient one shares the COMMIT of the next that is not, if one comes soon; it is done meanwhile.

        Whoever is cancelled while waiting goes alone: the unit is done all the same.
        """
        result: T = await self._writer.submit_for(asyncio.get_running_loop(), work, patient=patient)
        return result

    def submit(self, work: Callable[[SqlTables], T]) -> asyncio.Future[T]:
        """Put a unit of work in the queue now: units of one caller run in the order of submitting."""
        return self._writer.submit_for(asyncio.get_running_loop(), work)

    def write_now(self, work: Callable[[SqlTables], T]) -> T:
        """Run a unit of work and wait for it, without an event loop."""
        result: T = self._writer.submit(work).result()
        return result

    async def read(self, work: Callable[[SqlTables], T]) -> T:
        """Run a reading unit beside the writer, on a connection that cannot write.

        Whoever is cancelled while waiting goes alone here too: a connection that is left half way
        would speak to a loop that has ended.
        """
        if self.path is None:
            return await self.write(work)
        reading = asyncio.ensure_future(self._read(self.path, work))
        self._reading.add(reading)
        reading.add_done_callback(self._reading.discard)
        return await asyncio.shield(reading)

    async def _read(self, path: Path, work: Callable[[SqlTables], T]) -> T:
        if self._readers is None:
            # On the writer's thread: no statement may meet what SQLAlchemy has half loaded for it.
            made = await self.write(partial(_readers_of, path))
            self._readers = self._readers or made
        async with self._readers.connect() as connection:
            return await connection.run_sync(lambda sync: work(self._codec.tables(sync)))

    @property
    def commits(self) -> int:
        """Transactions since the start."""
        return self._writer.commits

    async def close(self) -> None:
        """Finish what waits and what is read, then let go of file and lock."""
        if self._reading:
            await asyncio.wait(self._reading)
        if self._readers is not None:
            await self._readers.dispose()
            self._readers = None
        self.close_now()

    def close_now(self) -> None:
        """Close a store that has not read asynchronously."""
        self._writer.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _readers_of(path: Path, _: SqlTables) -> AsyncEngine:
    return reading_engine(path)


class Codec:
    """How the states of conversations stand in their column."""

    def __init__(self, encode: Callable[[Any], str], decode: Callable[[str], Any]) -> None:
        self._encode = encode
        self._decode = decode

    def tables(self, connection: Connection) -> SqlTables:
        return SqlTables(connection, self._encode, self._decode)


def _keep_private(file: Path) -> None:
    for beside in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        if beside.exists():
            os.chmod(beside, 0o600)
