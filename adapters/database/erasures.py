"""Who was forgotten: salted hashes in a small file beside the database, applied by restore."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

from adapters.database.engine import private_file
from core.ports.store import StorageFailed

SALT_BYTES: Final = 16
_TOTALS: Final = """
    INSERT INTO days (runner, "on", runs, micrometres, seconds)
    SELECT runner, "on", COUNT(*), COALESCE(SUM(micrometres), 0), COALESCE(SUM(duration), 0)
    FROM records WHERE sport = 'run' AND runner = ? GROUP BY runner, "on"
"""
GIVEN: Final = """
    UPDATE challenges SET given = given + COALESCE((
        SELECT SUM(c.ran) FROM day_credits c
        WHERE c.runner = :runner AND c."on" BETWEEN challenges.starts AND challenges.ends), 0)
    WHERE kind = 'group_goal' AND phase = 'open' AND id IN (
        SELECT challenge FROM members WHERE runner = :runner AND left_at IS NULL)
"""
"""What a runner who is forgotten has run for a group stays the group's."""
OUT_OF_CLUBS: Final = (
    "UPDATE finals SET whose = NULL, name = '' WHERE whose = :runner",
    "UPDATE challenges SET opener = NULL WHERE opener = :runner",
)
"""A club keeps its finals, without her name."""
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
    with closing(sqlite3.connect(restored)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        _Erasing(connection, *known).run()
        connection.commit()
        connection.execute("VACUUM")


class _Erasing:
    """Goes through a restored file, whatever its revision, for who was erased since."""

    def __init__(self, connection: sqlite3.Connection, salt: bytes, erased: set[str]) -> None:
        self._connection = connection
        self._salt = salt
        self._erased = erased

    def run(self) -> None:
        accounts: dict[tuple[int, int], list[Life]] = {}
        for platform, external, since, runner in self._connection.execute(
            "SELECT platform, external, since, runner FROM accounts JOIN runners ON runners.id = runner"
        ).fetchall():
            accounts.setdefault((runner, since), []).append(Life(platform, external, since))
        for (runner, since), own in accounts.items():
            gone = [life for life in own if self._is_erased(life)]
            if len(gone) == len(own) or (len(own) > 1 and self._is_erased(Life(RUNNER, str(runner), since))):
                _delete(self._connection, runner)
                continue
            for life in gone:
                _detach(self._connection, life)
        if _has(self._connection, "lives"):
            self._take_out()

    def _is_erased(self, life: Life) -> bool:
        return _hash(self._salt, life) in self._erased

    def _take_out(self) -> None:
        """Who was joined to somebody then, and was erased after they parted, takes along what was hers."""
        former = self._connection.execute(
            "SELECT external, since, runner FROM lives WHERE platform = ?", (RUNNER,)
        ).fetchall()
        for other, since, runner in former:
            if self._is_erased(Life(RUNNER, other, since)):
                _unjoin(self._connection, runner, int(other))


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
    if _has(connection, "members"):
        connection.execute(GIVEN, {"runner": runner})
    tables = connection.execute(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND c.name = 'runner'"
    ).fetchall()
    for (table,) in tables:
        connection.execute(f'DELETE FROM "{table}" WHERE runner = ?', (runner,))  # noqa: S608 -- a name of ours
    if _has(connection, "finals"):
        for statement in OUT_OF_CLUBS:
            connection.execute(statement, {"runner": runner})
    connection.execute("DELETE FROM runners WHERE id = ?", (runner,))


def _has(connection: sqlite3.Connection, table: str) -> bool:
    named = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return named.fetchone() is not None


def _detach(connection: sqlite3.Connection, life: Life) -> None:
    """Delete an account, with its chat, of a runner who stays."""
    here = life[:2]
    connection.execute("DELETE FROM accounts WHERE platform = ? AND external = ?", here)
    room = "SELECT id FROM rooms WHERE platform = ? AND external = ? AND private"
    connection.execute(f"DELETE FROM outbox WHERE room IN ({room})", here)  # noqa: S608 -- words of ours
    connection.execute(
        "UPDATE rooms SET runner = NULL, title = '' WHERE platform = ? AND external = ? AND private", here
    )


def _unjoin(connection: sqlite3.Connection, runner: int, other: int) -> None:
    """Delete what the other brought along, as long as the file still tells what that was."""
    found = connection.execute(
        "SELECT id, ledger FROM links WHERE runner = ? AND other = ?", (runner, other)
    ).fetchall()
    for link, text in found:
        ledger = json.loads(text)
        for one in reversed(ledger["altered"]):
            _write(connection, one["table"], one["key"], one["before"])
        for table, keys in ledger["moved"].items():
            names = [
                name
                for name, key in connection.execute("SELECT name, pk FROM pragma_table_info(?)", (table,))
                if key and name != "runner"
            ]
            where = " AND ".join(f'"{name}" = ?' for name in names)
            if table not in ("accounts", "rooms"):
                connection.executemany(f'DELETE FROM "{table}" WHERE {where}', keys)  # noqa: S608 -- names of ours
        connection.execute("DELETE FROM links WHERE id = ?", (link,))
    _delete(connection, other)
    connection.execute("DELETE FROM days WHERE runner = ?", (runner,))
    connection.execute(_TOTALS, (runner,))


def _write(connection: sqlite3.Connection, table: str, key: dict[str, Any], columns: dict[str, Any]) -> None:
    values = [json.dumps(value) if isinstance(value, dict) else value for value in columns.values()]
    named = ", ".join(f'"{name}" = ?' for name in columns)
    where = " AND ".join(f'"{name}" = ?' for name in key)
    connection.execute(f'UPDATE "{table}" SET {named} WHERE {where}', [*values, *key.values()])  # noqa: S608 -- names of ours
