"""One process writes: an operating-system lock beside the database, gone when the process is."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path


class Locked(Exception):
    """Another process writes to this database."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another Milepost is running on {path}. Stop it first, or set MILEPOST_DATABASE to another file."
        )


class Lock:
    """The lock of one database file, held until `release`. Raises Locked."""

    def __init__(self, database: Path) -> None:
        self.path = lock_path(database)
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise Locked(database) from None

    def release(self) -> None:
        os.close(self._file)


def lock_path(database: Path) -> Path:
    return database.with_name(f"{database.name}.lock")


def is_held(database: Path) -> bool:
    """Whether a process holds the lock now. Makes no file, and needs to write none. Raises OSError."""
    if not lock_path(database).exists():
        return False
    file = os.open(lock_path(database), os.O_RDONLY)
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False
