"""The one thread that writes: units of work as plain functions, committed together.

Units that wait together share one BEGIN and one COMMIT, a savepoint each, and are
acknowledged after the COMMIT. SQLite may end a transaction silently (disk full, an
interrupt, RAISE(ROLLBACK)) and still say ok to COMMIT: so after every unit we look whether
the transaction stands, and if it does not, the batch is dropped and each unit runs alone.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from adapters.database.faults import NONE, Faults
from adapters.database.tables import SqlTables
from core.ports.store import StorageFailed

TOGETHER: Final = 64
"""Units in one transaction at most: an acknowledgement waits for its batch."""


class DiskFull(StorageFailed):
    """No room left: nothing of the unit stands."""

    sentence = "The disk is full, so nothing was stored. Send it again once there is room."


class TransactionLost(StorageFailed):
    """The database ended the transaction under the unit."""


@dataclass
class _Waiting:
    work: Callable[[SqlTables], Any]
    done: Future[Any]


_STOP: Final = object()


class Writer:
    """Owns the writing connection and its thread."""

    def __init__(
        self,
        engine: Engine,
        make_tables: Callable[[Connection], SqlTables],
        faults: Faults = NONE,
        erased: Callable[[list[tuple[str, str]]], None] = lambda _: None,
    ) -> None:
        """`erased` is told of the accounts that a unit deleted, after its COMMIT."""
        self._engine = engine
        self._make_tables = make_tables
        self._faults = faults
        self._erased = erased
        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[SqlTables], Any]) -> Future[Any]:
        """Queue a unit of work. Its future is done after the COMMIT, or with the unit's exception."""
        done: Future[Any] = Future()
        # A unit that waits cannot be cancelled half way: whoever waits may go, the unit stays.
        done.set_running_or_notify_cancel()
        self._queue.put(_Waiting(work, done))
        return done

    def close(self) -> None:
        """Finish what waits, then end the thread and close the connection."""
        self._queue.put(_STOP)
        self._thread.join()
        self._engine.dispose()

    def _run(self) -> None:
        going = True
        while going:
            batch: list[_Waiting] = []
            item = self._queue.get()
            while True:
                if item is _STOP:
                    going = False
                    break
                batch.append(item)
                if len(batch) == TOGETHER or self._queue.empty():
                    break
                item = self._queue.get()
            if batch:
                self._serve(batch)

    def _serve(self, batch: list[_Waiting]) -> None:
        try:
            finished = self._together(batch)
        except Exception:
            # The batch is gone as a whole; whoever was not at fault gets a turn alone.
            for waiting in batch:
                self._alone(waiting)
            return
        for waiting, result, error in finished:
            _tell(waiting, result, error)

    def _together(self, batch: list[_Waiting]) -> list[tuple[_Waiting, Any, BaseException | None]]:
        """Run all in one transaction. Raises whatever ended it; then nothing of it stands."""
        finished: list[tuple[_Waiting, Any, BaseException | None]] = []
        erased: list[tuple[str, str]] = []
        with self._engine.connect() as connection, connection.begin():
            for waiting in batch:
                tables = self._make_tables(connection)
                try:
                    with connection.begin_nested():
                        result = waiting.work(tables)
                        self._look(connection)
                except Exception as error:
                    self._look(connection)
                    if len(batch) > 1 and _ends_all(error):
                        raise
                    finished.append((waiting, None, _as_storage(error)))
                else:
                    erased += tables.erased
                    finished.append((waiting, result, None))
        if erased:
            self._erased(erased)
            self._scrub()
        return finished

    def _alone(self, waiting: _Waiting) -> None:
        try:
            ((_, result, error),) = self._together([waiting])
        except Exception as failed:
            _tell(waiting, None, _as_storage(failed))
        else:
            _tell(waiting, result, error)

    def _look(self, connection: Connection) -> None:
        """Raise TransactionLost if the database ended the transaction under us."""
        if self._faults.blind_commit:
            return
        raw = connection.connection.dbapi_connection
        if raw is None or not raw.in_transaction:
            raise TransactionLost

    def _scrub(self) -> None:
        """After an erasure leave no byte of it in the log file either."""
        with self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            if raw is not None:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _ends_all(error: BaseException) -> bool:
    return isinstance(error, TransactionLost)


def _tell(waiting: _Waiting, result: Any, error: BaseException | None) -> None:
    if error is not None:
        waiting.done.set_exception(error)
    else:
        waiting.done.set_result(result)


_FULL: Final = frozenset({sqlite3.SQLITE_FULL})
_BROKEN: Final = frozenset(
    {
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_BUSY,
    }
)


def _as_storage(error: BaseException) -> BaseException:
    """Return storage's own failures as such; what the unit raised stays what it is."""
    seen: BaseException | None = error
    while seen is not None:
        raw = seen.orig if isinstance(seen, DBAPIError) else seen
        if isinstance(raw, sqlite3.Error):
            code = getattr(raw, "sqlite_errorcode", 0) & 0xFF
            if code in _FULL:
                return DiskFull(str(raw))
            if code in _BROKEN:
                return StorageFailed(str(raw))
        seen = seen.__context__
    return error
