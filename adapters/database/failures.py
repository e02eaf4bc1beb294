"""What storage cannot do, by name: no room, a broken file, a transaction that is gone."""

from __future__ import annotations

import sqlite3
from typing import Final

from sqlalchemy.exc import DBAPIError

from core.ports.store import StorageFailed


class DiskFull(StorageFailed):
    """No room left: nothing of the unit stands."""

    sentence = "The disk is full, so nothing was stored. Send it again once there is room."


class Closed(StorageFailed):
    """The store was closed before the unit's turn came."""


class TransactionLost(StorageFailed):
    """The database ended the transaction under the unit."""


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


def as_storage(error: BaseException) -> BaseException:
    """Return storage's own failures as such; what the unit raised stays what it is."""
    if isinstance(error, StopIteration):
        # No future of a loop takes it, and its neighbours would not be told.
        return RuntimeError("a unit of work raised StopIteration")
    seen: BaseException | None = error
    while seen is not None:
        raw = seen.orig if isinstance(seen, DBAPIError) else seen
        if isinstance(raw, sqlite3.Error):
            code = getattr(raw, "sqlite_errorcode", 0) & 0xFF
            if code in _FULL:
                return DiskFull("The disk is full, so nothing was changed.")
            if code in _BROKEN:
                return StorageFailed(str(raw))
        seen = seen.__context__
    return error
