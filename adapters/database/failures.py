"""What storage cannot do, by name: no room, a broken file, a transaction that is gone."""

from __future__ import annotations

import sqlite3
from typing import Final

from sqlalchemy.exc import DBAPIError

from core.ports.store import StorageFailed


class DiskFull(StorageFailed):
    """No room left: nothing of the unit stands."""

    sentence = "The disk is full, so nothing was stored. Send it again once there is room."


class Unwritable(DiskFull):
    """The system refuses to write: mostly a limit on the size of files, or a disk that gives out."""

    sentence = "The disk takes no more, so nothing was stored. Send it again once it does."


class Closed(StorageFailed):
    """The store was closed before the unit's turn came."""


class TransactionLost(StorageFailed):
    """The database ended the transaction under the unit."""


_FULL: Final = frozenset({sqlite3.SQLITE_FULL})
_UNWRITABLE: Final = frozenset(
    {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_TRUNCATE, sqlite3.SQLITE_IOERR_SHMSIZE}
)
"""Extended codes of an I/O error."""
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
            extended = getattr(raw, "sqlite_errorcode", 0)
            code = extended & 0xFF
            if extended in _UNWRITABLE:
                return Unwritable(
                    "The database cannot be written: the disk takes no more. "
                    "Is it full, or is there a limit on the size of a file?"
                )
            if code in _FULL:
                return DiskFull("The disk is full, so nothing was changed.")
            if code in _BROKEN:
                return StorageFailed(str(raw))
        seen = seen.__context__
    return error
