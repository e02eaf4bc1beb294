"""Statements that are built and compiled once, and run by the driver.

SQLAlchemy writes them, for whichever database it is. Its own execution takes several times as
long as SQLite's part of a statement, and a message costs twenty; what is built anew each time,
or is rare, goes that way all the same.

Values go in under the names of their columns; those that tell which row is to be changed have
`of_` before the name.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Delete,
    Dialect,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

Clause = Select[Any] | Insert | Update | Delete
Process = Callable[[Any], Any]

_row_type: Any = namedtuple


class Statement:
    """One statement, to be run in the transaction that a connection is in.

    What it raises is the driver's own: see `failures.as_storage`.
    """

    def __init__(self, clause: Clause) -> None:
        self.clause: Final = clause
        self._selects: Final = isinstance(clause, Select)
        self._compiled: dict[str | tuple[str, ...], _Compiled] = {}

    def all(self, connection: Connection, **values: Any) -> list[Any]:
        """Return the rows, as named tuples."""
        compiled = self._for(connection.dialect, values)
        cursor = _cursor(connection)
        cursor.execute(compiled.text, compiled.parameters(values))
        found = cursor.fetchall()
        return compiled.rows(found) if found else []

    def first(self, connection: Connection, **values: Any) -> Any:
        """Return the first row, None if there is none."""
        return next(iter(self.all(connection, **values)), None)

    def scalar(self, connection: Connection, **values: Any) -> Any:
        """Return the first row's first value, None if there is none."""
        row = self.first(connection, **values)
        return None if row is None else row[0]

    def run(self, connection: Connection, **values: Any) -> int:
        """Change rows; return how many."""
        compiled = self._for(connection.dialect, values)
        cursor = _cursor(connection)
        cursor.execute(compiled.text, compiled.parameters(values))
        return int(cursor.rowcount)

    def run_many(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it once for each of these values, which all have the same names."""
        if rows:
            compiled = self._for(connection.dialect, rows[0])
            _cursor(connection).executemany(compiled.text, [compiled.parameters(row) for row in rows])

    def _for(self, dialect: Dialect, values: Mapping[str, Any]) -> _Compiled:
        # A query takes the same values whoever asks; a change sets those columns that are given.
        names = dialect.name if self._selects else (dialect.name, *values)
        found = self._compiled.get(names)
        if found is None:
            found = self._compiled[names] = _Compiled(self.clause, dialect, list(values))
        return found


def _cursor(connection: Connection) -> Any:
    """Return a cursor of the driver's own: through SQLAlchemy's it costs as much as what is found."""
    driver: Any = connection.connection.dbapi_connection
    return driver.cursor()


class _Compiled:
    """A statement as the driver takes it."""

    def __init__(self, clause: Clause, dialect: Dialect, names: list[str]) -> None:
        compiled: Any = clause.compile(
            dialect=dialect, column_keys=None if isinstance(clause, Select) else names
        )
        self.text = str(compiled)
        self._by_position = bool(compiled.positional)
        slots = list(compiled.positiontup if self._by_position else compiled.binds)
        binds = [compiled.binds[slot] for slot in slots]
        self._slots = slots
        names = [bind.key for bind in binds]
        self._pick: Callable[[Mapping[str, Any]], Sequence[Any]] = (
            itemgetter(*names) if len(names) > 1 else lambda given: [given[name] for name in names]
        )
        self._written = {bind.key: bind.value for bind in binds if not bind.required}
        """What stands in the statement itself."""
        self._stores: list[tuple[int, Process]] = []
        for place, bind in enumerate(binds):
            store = bind.type.dialect_impl(dialect).bind_processor(dialect)
            if store is not None:
                self._stores.append((place, store))
        columns = clause.exported_columns
        self._row = _row_type("Row", columns.keys())._make
        self._loads: list[tuple[int, Process]] = []
        for place, column in enumerate(columns):
            load = column.type.dialect_impl(dialect).result_processor(dialect, None)
            if load is not None:
                self._loads.append((place, load))

    def parameters(self, values: Mapping[str, Any]) -> Any:
        given = {**self._written, **values} if self._written else values
        found = self._pick(given)
        if self._stores:
            found = list(found)
            for place, store in self._stores:
                found[place] = store(found[place])
        return found if self._by_position else dict(zip(self._slots, found, strict=True))

    def rows(self, found: Sequence[Sequence[Any]]) -> list[Any]:
        if not self._loads:
            return list(map(self._row, found))
        rows = []
        for row in found:
            held = list(row)
            for place, load in self._loads:
                held[place] = load(held[place])
            rows.append(self._row(held))
        return rows


@cache
def rows_where(table: Table, *names: str) -> Statement:
    """All columns of the rows with these columns' values."""
    return Statement(query_where(table, *names))


@cache
def query_where(table: Table, *names: str) -> Select[Any]:
    """Like `rows_where`, to be built upon."""
    return select(table).where(*(table.c[name] == bindparam(name) for name in names))


@cache
def added(table: Table) -> Statement:
    """A new row; it answers with the row's number."""
    return Statement(insert(table).returning(table.c.id))


@cache
def added_once(table: Table) -> Statement:
    """A row that is there already stays as it is."""
    return Statement(upsert(table).on_conflict_do_nothing())


@cache
def put_by(table: Table, *keys: str) -> Statement:
    """A row that takes the place of the one with these columns' values."""
    new = upsert(table)
    rest = {column.name: new.excluded[column.name] for column in table.c if column.name not in keys}
    return Statement(new.on_conflict_do_update(index_elements=keys, set_=rest))


@cache
def changed(table: Table, *names: str) -> Statement:
    return Statement(update(table).where(*(table.c[name] == bindparam(f"of_{name}") for name in names)))


@cache
def removed(table: Table, *names: str) -> Statement:
    return Statement(delete(table).where(*(table.c[name] == bindparam(name) for name in names)))
