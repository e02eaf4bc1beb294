"""Backups taken while running, restored with a check; what was erased stays erased."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from adapters.database.engine import connect_reading, private_file, reading_uri
from adapters.database.erasures import erase_again
from adapters.database.failures import DiskFull, as_storage
from adapters.database.faults import NONE, Faults
from adapters.database.lock import Lock
from adapters.database.schema import HEAD, OURS

KEPT_DAYS: Final = 35
"""Older backups are deleted: until then they hold what was erased."""


class Damaged(Exception):
    """The file is no whole database: it is refused and nothing is touched."""


def backup(path: Path, to: Path, faults: Faults = NONE) -> Path:
    """Copy a database that may be in use to the file `to`, checked and complete.

    Raises Damaged, OSError, and StorageFailed when there is no room for the copy; then nothing is left of it.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    unfinished = to.with_name(f"{to.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        private_file(unfinished)
        if faults.plain_copy:
            shutil.copyfile(path, unfinished)
        else:
            _copy_pages(path, unfinished)
        check_whole(unfinished, called=path)
        os.replace(unfinished, to)
    finally:
        unfinished.unlink(missing_ok=True)
    _sync_folder(to.parent)
    return to


def _copy_pages(path: Path, to: Path) -> None:
    try:
        with closing(connect_reading(path)) as source, closing(sqlite3.connect(to)) as copy:
            source.backup(copy)
    except sqlite3.Error as error:
        failed = as_storage(error)
        if isinstance(failed, DiskFull):
            raise DiskFull(f"No room for a backup at {to.parent}; the database is as it was.") from error
        raise Damaged(f"{path} cannot be read as a database: {error}") from error


def check_whole(path: Path, *, called: Path | None = None) -> str:
    """Return the file's revision. Raises Damaged unless it is a whole database of ours.

    `called` is what the sentence calls the file: a copy is refused for its source.
    """
    name = called or path
    try:
        with closing(sqlite3.connect(f"{reading_uri(path)}&immutable=1", uri=True)) as connection:
            found = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok":
                raise Damaged(f"{name} is damaged: {found}")
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            if not tables >= OURS:
                raise Damaged(f"{name} is no database of Milepost; nothing was changed.")
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise Damaged(f"{name} cannot be read as a database: {error}") from error
    if revision is None:
        raise Damaged(f"{name} does not say which Milepost made it; nothing was changed.")
    if revision[0] > HEAD:
        raise Damaged(
            f"{name} was made by a newer Milepost (its revision is {revision[0]}, this one knows {HEAD}); "
            "nothing was changed."
        )
    return str(revision[0])


def restore(path: Path, from_backup: Path) -> None:
    """Put a checked backup in the place of the database. Raises Damaged, and Locked while it is in use."""
    check_whole(from_backup)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = Lock(path)
    fresh = path.with_name(f"{path.name}.restored")
    try:
        private_file(fresh)
        shutil.copyfile(from_backup, fresh)
        erase_again(fresh, path)
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        _empty_log(path)
        for beside in ("-wal", "-shm"):
            path.with_name(f"{path.name}{beside}").unlink(missing_ok=True)
        os.replace(fresh, path)
        _sync_folder(path.parent)
    finally:
        fresh.unlink(missing_ok=True)
        lock.release()


def _empty_log(path: Path) -> None:
    """Bring the old log home before it is deleted: killed in between, the old database is whole."""
    if not path.exists():
        return
    with contextlib.suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def prune(folder: Path, keep_days: int, today_ordinal: float) -> list[Path]:
    """Delete backups in `folder` that are older than `keep_days`; return them. Time in seconds."""
    old = [
        file
        for file in sorted(folder.glob("milepost-*.db"))
        if today_ordinal - file.stat().st_mtime > keep_days * 86400
    ]
    for file in old:
        file.unlink()
    return old


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
