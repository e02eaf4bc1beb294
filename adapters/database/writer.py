"""The one thread that writes: units of work as plain functions, committed together.

Units that wait together share one BEGIN and one COMMIT, a savepoint each, and are
acknowledged after the COMMIT. SQLite may end a transaction silently (disk full, an
interrupt, RAISE(ROLLBACK)) and still say ok to COMMIT: so after every unit we look whether
the transaction stands, and if it does not, the batch is dropped and each unit runs alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from adapters.database.engine import WAIT_SECONDS, raw_of, savepoint
from adapters.database.erasures import Life
from adapters.database.failures import Closed, TransactionLost, as_storage
from adapters.database.faults import NONE, Faults
from adapters.database.tables import SqlTables

TOGETHER: Final = 64
"""Units in one transaction at most: an acknowledgement waits for its batch."""
COMPANY: Final = 0.01
"""Seconds that patient units wait for one that is not, to share its commit."""


@dataclass(slots=True)
class _Waiting:
    """A unit, and who is to be told: a thread that waits, or a future of `loop`."""

    work: Callable[[SqlTables], Any]
    done: Future[Any] | asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop | None = None
    patient: bool = False


@dataclass(slots=True)
class _Finished:
    waiting: _Waiting
    result: Any = None
    error: BaseException | None = None


_STOP: Final = object()


class Writer:
    """Owns the writing connection and its thread."""

    def __init__(
        self,
        engine: Engine,
        make_tables: Callable[[Connection], SqlTables],
        faults: Faults = NONE,
        erased: Callable[[list[Life]], None] = lambda _: None,
    ) -> None:
        """`erased` is told whom a unit deletes, before its COMMIT: what it raises undoes the unit."""
        self._engine = engine
        self._make_tables = make_tables
        self._faults = faults
        self._erased = erased
        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._open = True
        self._going = True
        self._unclean = False
        self.commits = 0
        """Transactions since the start."""
        self._door = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[SqlTables], Any]) -> Future[Any]:
        """Queue a unit of work. Its future is done after the COMMIT, or with the unit's exception.

        Raises Closed after `close`.
        """
        done: Future[Any] = Future()
        # A unit that waits cannot be cancelled half way: whoever waits may go, the unit stays.
        done.set_running_or_notify_cancel()
        self._put(_Waiting(work, done))
        return done

    def submit_for(
        self, loop: asyncio.AbstractEventLoop, work: Callable[[SqlTables], Any], *, patient: bool = False
    ) -> asyncio.Future[Any]:
        """Like `submit`, for a coroutine of this loop: a batch wakes the loop once.

        A unit that is `patient` shares the next commit of another, if one comes within COMPANY.
        """
        done: asyncio.Future[Any] = loop.create_future()
        self._put(_Waiting(work, done, loop, patient))
        return done

    def _put(self, waiting: _Waiting) -> None:
        with self._door:
            if not self._open:
                raise Closed
            self._queue.put(waiting)

    def close(self) -> None:
        """Finish what waits, then end the thread and close the connection."""
        with self._door:
            if not self._open:
                return
            self._open = False
            self._queue.put(_STOP)
        self._thread.join()
        self._engine.dispose()

    def _run(self) -> None:
        with self._engine.connect() as self._connection:
            while self._going:
                batch = self._take(TOGETHER)
                if batch:
                    self._serve(batch)

    def _take(self, most: int, seconds: float | None = None) -> list[_Waiting]:
        """Return what waits, at least one, unless for so many seconds none comes."""
        taken: list[_Waiting] = []
        with contextlib.suppress(queue.Empty):
            while len(taken) < most:
                item = self._queue.get(timeout=seconds)
                if item is _STOP:
                    self._going = False
                    break
                taken.append(item)
                seconds = 0.0
        return taken

    def _coming(self, batch: list[_Waiting]) -> Iterator[_Waiting]:
        """Yield the units of a batch; while all of them are patient, also what comes within COMPANY.

        The transaction is open meanwhile: who comes finds them done, and waits for the commit alone.
        """
        yield from batch
        until = time.monotonic() + COMPANY
        while self._going and len(batch) < TOGETHER and all(one.patient for one in batch):
            more = self._take(TOGETHER - len(batch), max(until - time.monotonic(), 0.0))
            if not more:
                break
            batch += more
            yield from more

    def _serve(self, batch: list[_Waiting]) -> None:
        try:
            finished = self._together(self._coming(batch))
        except BaseException:
            self._end()
            # The batch is gone as a whole; whoever was not at fault gets a turn alone.
            finished = [self._alone(waiting) for waiting in batch]
        _tell(finished)

    def _together(self, units: Iterable[_Waiting]) -> list[_Finished]:
        """Run all in one transaction. Raises whatever ended it; then nothing of it stands."""
        finished: list[_Finished] = []
        erased: list[Life] = []
        connection = self._connection
        with connection.begin():
            for waiting in units:
                tables = self._make_tables(connection)
                try:
                    result = self._within_savepoint(connection, waiting.work, tables)
                # Whatever a unit raises is its own: the thread goes on for the others.
                except BaseException as error:
                    self._look(connection)
                    finished.append(_Finished(waiting, error=as_storage(error)))
                else:
                    erased += tables.erased
                    finished.append(_Finished(waiting, result))
                    if self._faults.answer_first:
                        _tell(finished)
            if erased:
                # Noted first: killed in between, a restore erases once too often, never too rarely.
                self._erased(erased)
        self.commits += 1
        self._unclean = self._unclean or bool(erased)
        if self._unclean:
            self._scrub()
        return finished

    def _within_savepoint(
        self, connection: Connection, work: Callable[[SqlTables], Any], tables: SqlTables
    ) -> Any:
        with savepoint(connection, "unit"):
            result = work(tables)
            self._look(connection)
        return result

    def _alone(self, waiting: _Waiting) -> _Finished:
        try:
            (finished,) = self._together([waiting])
        except BaseException as failed:
            self._end()
            return _Finished(waiting, error=as_storage(failed))
        return finished

    def _end(self) -> None:
        """Let the next batch begin: a COMMIT that fails may leave its transaction open."""
        with contextlib.suppress(sqlite3.Error, SQLAlchemyError):
            raw_of(self._connection).rollback()

    def _look(self, connection: Connection) -> None:
        """Raise TransactionLost if the database ended the transaction under us."""
        if self._faults.blind_commit:
            return
        if not raw_of(connection).in_transaction:
            raise TransactionLost

    def _scrub(self) -> None:
        """After an erasure leave no byte of it in the log file either.

        A reader may hold the log for a while: then the next batch tries again. Nothing is
        raised here, because the batch is committed and must not run a second time.
        """
        with contextlib.suppress(sqlite3.Error, DBAPIError):
            raw = raw_of(self._connection)
            raw.execute("PRAGMA busy_timeout=50")
            try:
                busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                self._unclean = bool(busy)
            finally:
                raw.execute(f"PRAGMA busy_timeout={WAIT_SECONDS * 1000}")


def _tell(batch: list[_Finished]) -> None:
    """Acknowledge: each thread by its future, each loop with one call for all that wait in it."""
    loops: dict[asyncio.AbstractEventLoop, list[_Finished]] = {}
    for finished in batch:
        if finished.waiting.loop is None:
            _settle([finished])
        else:
            loops.setdefault(finished.waiting.loop, []).append(finished)
    for loop, of_loop in loops.items():
        # A loop that was closed has nobody left who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, of_loop)


def _settle(batch: list[_Finished]) -> None:
    for finished in batch:
        done = finished.waiting.done
        if done.done():
            continue  # cancelled by whoever waited
        if finished.error is not None:
            done.set_exception(finished.error)
        else:
            done.set_result(finished.result)
