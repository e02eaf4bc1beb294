"""Connections to the file: one that writes and checkpoints, others that only read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import PoolProxiedConnection, StaticPool

from adapters.database.faults import NONE, Faults
from adapters.json_text import from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

MEMORY: Final = ":memory:"
PAGE: Final = 2048
"""Bytes; a file keeps the size that it was made with."""
WAIT_SECONDS: Final = 5
"""How long the writer waits for a lock that a backup's reader may hold for a moment."""


class WritingDialect(SQLiteDialect_pysqlite):
    """SQLite as the writer speaks it. The driver's own BEGIN comes too late: savepoints would stand
    outside of it. By the dialect and not by an event: an engine that has one listener looks for more
    at every statement.
    """

    supports_statement_cache = True

    def __init__(self, begin: str = "BEGIN IMMEDIATE", **more: Any) -> None:
        super().__init__(**more)
        self._begin = begin

    def do_begin(self, dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(self._begin)


registry.register("sqlite.writing", __name__, WritingDialect.__name__)


def writing_engine(path: Path | str, faults: Faults = NONE) -> Engine:
    """Return the engine of the one connection that writes; it keeps it for its whole life."""
    return create_engine(
        "sqlite+writing://",
        creator=lambda: _connect_writing(path, faults),
        poolclass=StaticPool,
        begin="BEGIN" if faults.deferred_begin else "BEGIN IMMEDIATE",
        json_serializer=to_json,
        json_deserializer=from_json,
    )


@contextmanager
def savepoint(connection: Connection, name: str) -> Iterator[None]:
    """Let what is raised within undo what was done within, and nothing else.

    Said to the driver itself: SQLAlchemy's savepoint costs as much as five statements.
    """
    raw = raw_of(connection)
    raw.execute(f"SAVEPOINT {name}")
    try:
        yield
    except BaseException:
        raw.execute(f"ROLLBACK TO {name}")
        raw.execute(f"RELEASE {name}")
        raise
    raw.execute(f"RELEASE {name}")


def raw_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's own connection."""
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _connect_writing(path: Path | str, faults: Faults) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=WAIT_SECONDS)
    # A message changes some thirty pages, a few rows of each: half the size is half of what is written.
    connection.execute(f"PRAGMA page_size={PAGE}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"PRAGMA synchronous={'NORMAL' if faults.synchronous_normal else 'FULL'}")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA secure_delete=ON")
    return connection


def reading_uri(path: Path | str) -> str:
    """Return the URI of a read-only connection to the file."""
    return f"file:{quote(str(path))}?mode=ro"


def connect_reading(path: Path | str) -> sqlite3.Connection:
    """Return a connection that can neither write nor checkpoint. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        reading_uri(path), uri=True, isolation_level=None, check_same_thread=False, timeout=WAIT_SECONDS
    )
    _only_read(connection)
    return connection


def _only_read(connection: Any) -> None:
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA wal_autocheckpoint=0")


def reading_engine(path: Path | str) -> AsyncEngine:
    """Return an engine of a few read-only connections for lists, completion and export."""
    # They bring the whole ORM in: a fifth of a start, and most starts never read beside the writer.
    import aiosqlite
    from sqlalchemy.ext.asyncio import create_async_engine
    from sqlalchemy.pool import AsyncAdaptedQueuePool

    # Not by a URL of SQLAlchemy's: it would read %, # and ? in a path as its own.
    engine = create_async_engine(
        "sqlite+aiosqlite://",
        async_creator=lambda: aiosqlite.connect(reading_uri(path), uri=True, timeout=WAIT_SECONDS),
        poolclass=AsyncAdaptedQueuePool,
        pool_size=3,
        max_overflow=0,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _: Any) -> None:
        _only_read(connection)

    return engine


def private_file(path: Path) -> None:
    """Make the file, if it is not there, readable and writable for its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    os.chmod(path, 0o600)
