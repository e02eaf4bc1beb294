"""The migrations make the same schema as a fresh start, and a start brings an old file up to date."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from adapters.database.engine import writing_engine
from adapters.database.migrating import SCRIPTS, bring_up_to_date, migrate
from adapters.database.schema import HEAD


def schema_of(engine: Engine) -> set[tuple[str, str, str]]:
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {
            # Constraints may stand in another order: the words must be the same.
            (kind, name, " ".join(sorted(sql.replace('"', "").replace(",", " ").split())))
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
