"""Who was forgotten: salted hashes in a small file beside the database, applied by restore."""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

from adapters.database.engine import private_file
from core.ports.store import StorageFailed

SALT_BYTES: Final = 16
RUNNER: Final = "runner"
"""In the place of a platform: the life of a runner as such, by her number."""


class Life(NamedTuple):
    """An account with the first contact of its runner, in microseconds since 1970 UTC.

    The same person may come back after having been forgotten: that is another life, and a
    restore must not take it for the one that was erased.
    """

    platform: str
    external: str
    since: int


def erasures_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.erased")


def note_erasure(path: Path, lives: Iterable[Life]) -> None:
    """Keep salted hashes of what is being erased. Raises StorageFailed if they cannot be kept."""
    file = erasures_file(path)
    try:
        private_file(file)
        known = _read(file)
        with file.open("a") as lines:
            salt = known[0] if known else secrets.token_bytes(SALT_BYTES)
            if not known:
                lines.write(f"{salt.hex()}\n")
            # A line cut short by a crash must not swallow the next one.
            elif not file.read_text().endswith("\n"):
                lines.write("\n")
            lines.writelines(f"{_hash(salt, life)}\n" for life in lives)
            lines.flush()
            os.fsync(lines.fileno())
    except OSError as error:
        raise StorageFailed(f"{file}: {error}") from error


def erase_again(restored: Path, path: Path) -> None:
    """Delete from a restored file, in place, whoever was erased from `path` since its backup was made."""
    known = _read(erasures_file(path))
    if not known:
        return
    salt, erased = known
    with closing(sqlite3.connect(restored)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        found = connection.execute(
            "SELECT platform, external, since, runner FROM accounts JOIN runners ON runners.id = runner"
        ).fetchall()
        for platform, external, since, runner in found:
            if _hash(salt, Life(platform, external, since)) in erased:
                _delete(connection, runner)
        connection.commit()
        connection.execute("VACUUM")


def _read(file: Path) -> tuple[bytes, set[str]] | None:
    """Return the file's salt and hashes, None when nobody was erased."""
    if not file.exists():
        return None
    lines = file.read_text().split()
    # One salt a file: a restore hashes each of its accounts once, however many were erased.
    return (bytes.fromhex(lines[0]), set(lines[1:])) if lines else None


def _hash(salt: bytes, life: Life) -> str:
    # An account's id has few digits: only a slow hash keeps them from being guessed.
    return hashlib.scrypt("\0".join(map(str, life)).encode(), salt=salt, n=2**12, r=8, p=1, dklen=24).hex()


def _delete(connection: sqlite3.Connection, runner: int) -> None:
    """Delete every row of the runner, in whatever tables the file's own revision has."""
    connection.execute(
        "DELETE FROM inbox WHERE 'reply:' || key IN (SELECT key FROM outbox WHERE runner = ?)", (runner,)
    )
    connection.execute(
        "DELETE FROM outbox WHERE room IN (SELECT id FROM rooms WHERE runner = ? AND private)", (runner,)
    )
    tables = connection.execute(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND c.name = 'runner'"
    ).fetchall()
    for (table,) in tables:
        connection.execute(f'DELETE FROM "{table}" WHERE runner = ?', (runner,))  # noqa: S608 -- a name of ours
    connection.execute("DELETE FROM runners WHERE id = ?", (runner,))
