"""Backups taken while running, restored with a check; what was erased stays erased."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from adapters.database import schema
from adapters.database.engine import connect_reading, private_file
from adapters.database.faults import NONE, Faults
from adapters.database.lock import Lock
from adapters.database.schema import HEAD

KEPT_DAYS: Final = 35
"""Older backups are deleted: until then they hold what was erased."""


class Damaged(Exception):
    """The file is no whole database: it is refused and nothing is touched."""


def backup(path: Path, to: Path, faults: Faults = NONE) -> Path:
    """Copy a database that may be in use to the file `to`, checked and complete. Raises Damaged."""
    to.parent.mkdir(parents=True, exist_ok=True)
    unfinished = to.with_name(f"{to.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    private_file(unfinished)
    if faults.plain_copy:
        shutil.copyfile(path, unfinished)
    else:
        with closing(connect_reading(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
            source.backup(copy)
    check_whole(unfinished)
    os.replace(unfinished, to)
    _sync_folder(to.parent)
    return to


def check_whole(path: Path) -> str:
    """Return the file's revision. Raises Damaged unless it is a whole database of ours."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
            found = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok":
                raise Damaged(f"{path} is damaged: {found}")
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise Damaged(f"{path} is no backup of Milepost: {error}") from error
    if revision is None or revision[0] > HEAD:
        raise Damaged(f"{path} was made by a newer Milepost, or by another program.")
    return str(revision[0])


def restore(path: Path, from_backup: Path) -> None:
    """Put a checked backup in the place of the database. Raises Damaged, and Locked while it is in use."""
    check_whole(from_backup)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = Lock(path)
    try:
        fresh = path.with_name(f"{path.name}.restored")
        private_file(fresh)
        shutil.copyfile(from_backup, fresh)
        _erase_again(fresh, path)
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        for beside in ("-wal", "-shm"):
            path.with_name(f"{path.name}{beside}").unlink(missing_ok=True)
        os.replace(fresh, path)
        _sync_folder(path.parent)
    finally:
        lock.release()


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


# --- erasures ------------------------------------------------------------------------


def erasures_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.erased")


def note_erasure(path: Path, accounts: list[tuple[str, str]]) -> None:
    """Keep salted hashes of the accounts that were erased, so that a restore erases them again."""
    file = erasures_file(path)
    private_file(file)
    with file.open("a") as lines:
        for platform, external in accounts:
            salt = secrets.token_hex(16)
            lines.write(f"{salt} {_hash(salt, platform, external)}\n")
        lines.flush()
        os.fsync(lines.fileno())


def _hash(salt: str, platform: str, external: str) -> str:
    return hashlib.scrypt(
        f"{platform}:{external}".encode(), salt=bytes.fromhex(salt), n=2**12, r=8, p=1, dklen=24
    ).hex()


def _erase_again(restored: Path, path: Path) -> None:
    """Delete from a restored file whoever was erased since the backup was made."""
    file = erasures_file(path)
    if not file.exists():
        return
    erased = [line.split() for line in file.read_text().splitlines() if line]
    with closing(sqlite3.connect(restored)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        accounts = connection.execute("SELECT platform, external, runner FROM accounts").fetchall()
        for platform, external, runner in accounts:
            if any(_hash(salt, platform, external) == known for salt, known in erased):
                _delete_runner(connection, runner)
        connection.commit()
        connection.execute("VACUUM")


def _delete_runner(connection: sqlite3.Connection, runner: int) -> None:
    connection.execute(
        "DELETE FROM outbox WHERE room IN (SELECT id FROM rooms WHERE runner = ? AND private)", (runner,)
    )
    for table in reversed(schema.OF_RUNNER):
        connection.execute(f'DELETE FROM "{table.name}" WHERE runner = ?', (runner,))  # noqa: S608
    connection.execute("DELETE FROM runners WHERE id = ?", (runner,))


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
