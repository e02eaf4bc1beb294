"""What one joining of two runners did to their rows, so that it can be taken back for a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

Row = Mapping[str, Any]


class Altered(msgspec.Struct):
    """A row whose columns were changed from `before` to `after`; `key` finds it afterwards."""

    table: str
    key: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]


class Gone(msgspec.Struct):
    table: str
    row: dict[str, Any]


class Entries(msgspec.Struct):
    """`newest` and `said` are the newest change set and message of then, `accounts` those that came."""

    runner: int
    other: int
    newest: int
    said: int
    accounts: list[tuple[str, str]]
    moved: dict[str, list[list[Any]]]
    """By table the keys, without their runner, of the rows that went from one runner to the other."""
    altered: list[Altered]
    gone: list[Gone]


class Ledger:
    """Changes rows, and keeps how they were."""

    def __init__(self, connection: Connection, entries: Entries) -> None:
        self._connection = connection
        self.entries = entries

    def move(self, table: Table) -> None:
        """Let every row of the other's be the runner's."""
        entries, keys = self.entries, keys_of(table)
        found = self._connection.execute(
            select(*(table.c[name] for name in keys)).where(table.c.runner == entries.other)
        )
        entries.moved.setdefault(str(table.name), []).extend([list(row) for row in found])
        self._connection.execute(
            update(table).where(table.c.runner == entries.other).values(runner=entries.runner)
        )

    def alter(self, table: Table, row: Row, **after: Any) -> None:
        """Change columns of a row, given whole."""
        before = {name: row[name] for name in after}
        if before == after:
            return
        key = {str(column.name): row[column.name] for column in table.primary_key}
        self._connection.execute(update(table).where(is_row(table, key)).values(after))
        key |= {name: value for name, value in after.items() if name in key}
        self.entries.altered.append(Altered(str(table.name), key, before, after))

    def replace(self, table: Table, row: Row, after: Row) -> None:
        """Put a row in the place of one that was taken away before, whole."""
        self._connection.execute(insert(table).values(dict(after)))
        key = {str(column.name): after[column.name] for column in table.primary_key}
        self.entries.altered.append(Altered(str(table.name), key, dict(row), dict(after)))

    def drop(self, table: Table, row: Row) -> None:
        key = {str(column.name): row[column.name] for column in table.primary_key}
        self._connection.execute(delete(table).where(is_row(table, key)))
        self.entries.gone.append(Gone(str(table.name), dict(row)))

    # --- back --------------------------------------------------------------------------

    def bring_back(self, tables: Mapping[str, Table]) -> None:
        """Take back all of it but what has changed since: that stays as it is."""
        entries = self.entries
        waiting = [gone for gone in reversed(entries.gone) if not self._put_back(tables, gone)]
        for altered in reversed(entries.altered):
            self._unalter(tables[altered.table], altered)
        for gone in waiting:  # its place may have been free only now
            self._put_back(tables, gone)
        for name, keys in entries.moved.items():
            self._move_back(tables[name], keys)

    def _put_back(self, tables: Mapping[str, Table], gone: Gone) -> bool:
        """Put a row where it was; False if another is there."""
        back = upsert(tables[gone.table]).values(gone.row).on_conflict_do_nothing()
        return self._connection.execute(back).rowcount == 1

    def _unalter(self, table: Table, altered: Altered) -> None:
        here = is_row(table, altered.key)
        row = self._connection.execute(select(table).where(here)).mappings().first()
        if row is not None and all(row[name] == value for name, value in altered.after.items()):
            self._connection.execute(update(table).where(here).values(altered.before))

    def _move_back(self, table: Table, keys: Sequence[Sequence[Any]]) -> None:
        names = keys_of(table)
        here = and_(
            table.c.runner == self.entries.runner,
            *(table.c[name] == bindparam(f"of_{name}") for name in names),
        )
        back = update(table).where(here).values(runner=self.entries.other)
        if keys:
            self._connection.execute(
                back, [{f"of_{name}": value for name, value in zip(names, key, strict=True)} for key in keys]
            )


def keys_of(table: Table) -> list[str]:
    """Return the columns that tell a runner's rows apart."""
    return [str(column.name) for column in table.primary_key if column.name != "runner"]


def is_row(table: Table, key: Row) -> Any:
    return and_(*(table.c[name] == value for name, value in key.items()))


def rows(connection: Connection, table: Table, *where: Any) -> list[Row]:
    """Return whole rows, in the order of their keys."""
    found = select(table).where(*where).order_by(*table.primary_key.columns)
    return [{str(name): value for name, value in row.items()} for row in connection.execute(found).mappings()]


def by_key(table: Table, found: Iterable[Row]) -> dict[tuple[Any, ...], Row]:
    names = keys_of(table)
    return {tuple(row[name] for name in names): row for row in found}
