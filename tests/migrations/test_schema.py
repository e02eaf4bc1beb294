"""The migrations make the same schema as a fresh start, and a start brings an old file up to date."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from adapters.database.engine import writing_engine
from adapters.database.migrating import SCRIPTS, bring_up_to_date, migrate
from adapters.database.schema import HEAD
from tests.chat import Chat


def schema_of(engine: Engine) -> set[tuple[str, str, str]]:
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {
            # Constraints may stand in another order: the words must be the same.
            (kind, name, " ".join(sorted(sql.replace('"', "").replace(",", " ").replace(")", " ) ").split())))
            for kind, name, sql in rows
            if name not in ("alembic_version", "sqlite_sequence")
        }


def test_migrating_from_nothing_gives_the_schema_of_a_fresh_start() -> None:
    fresh, migrated = writing_engine(":memory:"), writing_engine(":memory:")
    bring_up_to_date(fresh, None)
    with migrated.begin() as connection:
        migrate(connection)
    assert schema_of(migrated) == schema_of(fresh)
    for engine in (fresh, migrated):
        engine.dispose()


def test_the_head_is_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "milepost.db"
    for _ in range(2):
        engine = writing_engine(path)
        bring_up_to_date(engine, path)
        engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
    assert not list(tmp_path.glob("*.before-*"))


NEXT = """
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("CREATE TABLE shoes (id INTEGER PRIMARY KEY)")
    {then}
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A database as this version makes it, which is an older one for the scripts beside it."""
    shutil.copytree(SCRIPTS, tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    chat.world.close()
    return tmp_path / "milepost.db"


def start(path: Path, then: str = "pass") -> None:
    scripts = path.with_name("scripts")
    (scripts / "versions" / "m9999_shoes.py").write_text(NEXT.format(head=HEAD, then=then))
    engine = writing_engine(path)
    try:
        bring_up_to_date(engine, path, scripts, "9999")
    finally:
        engine.dispose()


def looked_up(path: Path) -> tuple[str, int, int]:
    """Return the revision, how many runs there are, and whether the new table is there."""
    with closing(sqlite3.connect(path)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        runs = connection.execute("SELECT COUNT(*) FROM records").fetchone()[0]
        there = connection.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = 'shoes'").fetchone()[0]
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    return revision, runs, there


def test_an_older_file_is_backed_up_then_brought_up_to_date(older: Path) -> None:
    start(older)
    assert looked_up(older) == ("9999", 1, 1)
    (copy,) = older.parent.glob("*.before-*")
    assert copy.name == f"milepost.db.before-9999-from-{HEAD}"
    assert looked_up(copy) == (HEAD, 1, 0)


def test_a_migration_that_breaks_off_leaves_the_old_file(older: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        start(older, then="op.execute('DELETE FROM records'); raise ZeroDivisionError")
    assert looked_up(older) == (HEAD, 1, 0)
    start(older)
    assert looked_up(older) == ("9999", 1, 1)
