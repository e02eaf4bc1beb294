"""The schema's revision at start: made anew, as it is, or migrated after a backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Dialect, Engine, text
from sqlalchemy.dialects import registry
from sqlalchemy.exc import DatabaseError
from sqlalchemy.schema import CreateIndex, CreateTable

from adapters.database.engine import connect_reading, raw_of
from adapters.database.failures import DiskFull, as_storage
from adapters.database.schema import HEAD, OURS, metadata
from core.ports.store import StorageFailed

SCRIPTS: Final = Path(__file__).with_name("migrations")


class Newer(StorageFailed):
    """The file was made by a later version: revision `found`, where this one knows `known`."""

    def __init__(self, found: str, known: str = HEAD) -> None:
        super().__init__(
            f"This database was made by a newer Milepost (its revision is {found}, this one knows {known}). "
            "Install that version, or restore a backup made before it."
        )
        self.found = found
        self.known = known


class NoDatabase(StorageFailed):
    """The file is no database of ours, or a damaged one."""


def look_first(file: Path) -> None:
    """Raise NoDatabase for another program's file before anything of it, be it a mode, is changed."""
    if not file.is_file() or file.stat().st_size == 0:
        return
    try:
        with closing(connect_reading(file)) as connection:
            there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            return  # busy, or no way to read beside: the writer says what it is
        raise NoDatabase(f"{file} cannot be read as a database: {error}") from error
    if there and not there >= OURS:
        raise NoDatabase(f"{file} is a database of another program.")


def bring_up_to_date(engine: Engine, file: Path | None, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Make or migrate the schema. Raises Newer and NoDatabase; then nothing was changed.

    `scripts` is Alembic's folder, `head` the newest revision in it.
    """
    try:
        with engine.begin() as connection:
            found = revision(connection)
            if found is None:
                _make(connection, file)
                return
    except (DatabaseError, sqlite3.DatabaseError) as error:
        engine.dispose()
        failed = as_storage(error)
        if isinstance(failed, DiskFull):
            raise failed from error
        said = error.orig if isinstance(error, DatabaseError) else error
        raise NoDatabase(f"{file} cannot be read as a database: {said}") from error
    except NoDatabase:
        engine.dispose()
        raise
    if found == head:
        return
    if found > head:
        engine.dispose()
        raise Newer(found, head)
    if file is not None:
        _back_up_before(file, found, head)
    _migrate_whole(engine, scripts)


def _make(connection: Connection, file: Path | None) -> None:
    if connection.execute(text("SELECT 1 FROM sqlite_master")).first() is not None:
        raise NoDatabase(f"{file} is a database of another program.")
    raw = raw_of(connection)  # through SQLAlchemy each would cost twice as much
    for statement in _schema(connection.dialect.name):
        raw.execute(statement)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


@cache
def _schema(dialect_name: str) -> tuple[str, ...]:
    """Return what makes every table and index in a dialect.

    Compiled once: it is a quarter of a start, and tests make thousands of databases.
    """
    elements: list[CreateTable | CreateIndex] = []
    for table in metadata.sorted_tables:
        elements.append(CreateTable(table))
        elements.extend(CreateIndex(index) for index in sorted(table.indexes, key=lambda one: str(one.name)))
    dialect: Dialect = registry.load(dialect_name)()
    return tuple(str(element.compile(dialect=dialect)) for element in elements)


def _migrate_whole(engine: Engine, scripts: Path) -> None:
    """Migrate in one transaction, without the cascades that remaking a table would set off."""
    raw = engine.raw_connection()
    try:
        # SQLite takes this switch outside of a transaction only.
        raw.cursor().execute("PRAGMA foreign_keys=OFF")
        with engine.begin() as connection:
            migrate(connection, scripts=scripts)
            broken = connection.execute(text("PRAGMA foreign_key_check")).first()
            if broken is not None:
                raise NoDatabase(f"A migration would leave rows of {broken[0]} without their owner.")
        raw.cursor().execute("PRAGMA foreign_keys=ON")
    finally:
        raw.close()


def revision(connection: Connection) -> str | None:
    """Return the file's revision, None for an empty file. Raises DatabaseError for no database."""
    named = connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")).first()
    if named is None:
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(connection: Connection, target: str = "head", scripts: Path = SCRIPTS) -> None:
    """Run the migrations on this connection, in its transaction: killed half way, nothing has changed."""
    # Alembic takes a third of a second to import; most starts need no migration.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _back_up_before(file: Path, found: str, head: str) -> None:
    from adapters.database.backup import backup

    backup(file, file.with_name(f"{file.name}.before-{head}-from-{found}"))
