"""What the doctor looks at in a database: read-only, also beside a running process."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Final

from adapters.database.engine import connect_reading
from adapters.database.lock import is_held
from adapters.database.schema import HEAD
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
KEPT: Final = 'SELECT runner, "on", runs, micrometres, seconds FROM days'


def examine(path: Path) -> list[Finding]:
    """Look at the file; change nothing."""
    found = [_sqlite()]
    if not path.exists():
        return [*found, Finding(True, "database", "not made yet; the first start makes it")]
    found.append(_mode(path))
    running = "a Milepost is running on it" if is_held(path) else "no Milepost is running on it"
    found.append(Finding(True, "lock", running))
    try:
        with closing(connect_reading(path)) as connection:
            found += [_whole(connection), _revision(connection), _totals(connection)]
    except sqlite3.Error as error:
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


def _mode(path: Path) -> Finding:
    mode = stat.S_IMODE(path.stat().st_mode)
    return Finding(
        mode & 0o077 == 0, "file mode", f"{mode:04o}" + ("" if mode & 0o077 == 0 else ": chmod 600 it")
    )


def _whole(connection: sqlite3.Connection) -> Finding:
    found = connection.execute("PRAGMA integrity_check").fetchone()[0]
    return Finding(found == "ok", "integrity", str(found))


def _revision(connection: sqlite3.Connection) -> Finding:
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    if found == HEAD:
        return Finding(True, "revision", found)
    way = "the next start migrates it" if found < HEAD else "made by a newer Milepost"
    return Finding(found < HEAD, "revision", f"{found}, this version knows {HEAD}: {way}")


def _totals(connection: sqlite3.Connection) -> Finding:
    """Rebuild the totals from the log and compare them with those kept."""
    wrong = sum(
        len(connection.execute(f"{one} EXCEPT {other}").fetchall())
        for one, other in ((REBUILT, KEPT), (KEPT, REBUILT))
    )
    days = connection.execute("SELECT COUNT(*) FROM days").fetchone()[0]
    if wrong:
        return Finding(
            False, "totals", f"{wrong} day totals differ from the log: python -m bot migrate rebuilds them"
        )
    return Finding(True, "totals", f"{days} days, equal to the log")
