"""What the doctor looks at in a database: read-only, also beside a running process."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Final

from adapters.database.engine import connect_reading
from adapters.database.lock import is_held
from adapters.database.schema import HEAD, OURS
from adapters.finding import Finding

RESET_BUG: Final = ((3, 7, 0), (3, 51, 2))
"""SQLite versions whose WAL reset may damage a file that two connections write or checkpoint."""
FIXED: Final = ((3, 44, 6), (3, 50, 7))


REBUILT: Final = """
    SELECT runner, "on", COUNT(*) AS runs, COALESCE(SUM(micrometres), 0) AS micrometres,
           COALESCE(SUM(duration), 0) AS seconds
    FROM records WHERE sport = 'run' GROUP BY runner, "on"
"""
"""The totals as the log gives them."""
ROOM: Final = 16 * 2**20
"""With fewer bytes free a backup or a busy evening finds the disk full."""
NAMED: Final = 5
"""Wrong totals that are named one by one."""
KEPT: Final = 'SELECT runner, "on", runs, micrometres, seconds FROM days'


def examine(path: Path) -> list[Finding]:
    """Look at the file; change nothing."""
    found = [_sqlite(), _folder(path.parent)]
    if not path.exists():
        return [*found, Finding(True, "database", "not made yet; the first start makes it")]
    if not path.is_file():
        return [*found, Finding(False, "database", "no file, but a folder or a device")]
    found.append(_mode(path))
    running = "a Milepost is running on it" if is_held(path) else "no Milepost is running on it"
    found.append(Finding(True, "lock", running))
    if path.stat().st_size == 0:
        return [*found, Finding(True, "database", "empty; the first start makes its tables")]
    try:
        with closing(connect_reading(path)) as connection:
            found.append(_whole(connection))
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            if not tables >= OURS:
                return [*found, Finding(False, "database", "a database of another program")]
            found.append(_revision(connection))
            found.append(_totals(connection))
    except (sqlite3.Error, OSError) as error:
        found.append(Finding(False, "database", f"cannot be read: {error}"))
    return found


def _sqlite() -> Finding:
    version = sqlite3.sqlite_version_info
    first, last = RESET_BUG
    fixed = any(version[:2] == good[:2] and version >= good for good in FIXED)
    note = ""
    if first <= version <= last and not fixed:
        note = (
            "; it has the WAL-reset bug (fixed in 3.51.3, 3.50.7, 3.44.6), so only one connection writes here"
        )
    return Finding(True, "SQLite", sqlite3.sqlite_version + note)


def _folder(folder: Path) -> Finding:
    """Look whether the nearest folder that is there can be written to, and has room."""
    there = next((one for one in (folder, *folder.absolute().parents) if one.exists()), folder)
    if not os.access(there, os.W_OK | os.X_OK):
        return Finding(False, "folder", f"{there} cannot be written to")
    free = shutil.disk_usage(there).free
    return Finding(free >= ROOM, "folder", f"{there}, {free // 2**20} MB free")


def _mode(path: Path) -> Finding:
    mode = stat.S_IMODE(path.stat().st_mode)
    return Finding(
        mode & 0o077 == 0, "file mode", f"{mode:04o}" + ("" if mode & 0o077 == 0 else ": chmod 600 it")
    )


def _whole(connection: sqlite3.Connection) -> Finding:
    found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    return Finding(found == "ok", "integrity", str(found))


def _revision(connection: sqlite3.Connection) -> Finding:
    named = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if named is None:
        return Finding(False, "revision", "none is named; restore a backup")
    found = named[0]
    if found == HEAD:
        return Finding(True, "revision", found)
    way = "the next start migrates it" if found < HEAD else "made by a newer Milepost"
    return Finding(found < HEAD, "revision", f"{found}, this version knows {HEAD}: {way}")


def _totals(connection: sqlite3.Connection) -> Finding:
    """Rebuild the totals from the log and compare them with those kept."""
    wrong = sorted(
        {
            (runner, on)
            for one, other in ((REBUILT, KEPT), (KEPT, REBUILT))
            for runner, on, *_ in connection.execute(f"{one} EXCEPT {other}")
        }
    )
    days = connection.execute("SELECT COUNT(*) FROM days").fetchone()[0]
    if wrong:
        named = ", ".join(f"runner {runner} on {on}" for runner, on in wrong[:NAMED])
        more = f" and {len(wrong) - NAMED} more" if len(wrong) > NAMED else ""
        return Finding(
            False, "totals", f"not what the log says: {named}{more}; python -m bot migrate rebuilds them"
        )
    return Finding(True, "totals", f"{days} {'day' if days == 1 else 'days'}, equal to the log")
