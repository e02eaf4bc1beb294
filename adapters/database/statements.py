"""Statements that are built once: building one takes SQLAlchemy longer than running it takes SQLite.

Values go in as parameters, under the names of their columns; those that tell which row is to be
changed have `of_` before the name.
"""

from __future__ import annotations

from functools import cache

from sqlalchemy import Delete, Insert, Select, Table, Update, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert


@cache
def rows_where(table: Table, *names: str) -> Select[tuple[object, ...]]:
    """Return the query of all columns of the rows with these columns' values."""
    return select(table).where(*(table.c[name] == bindparam(name) for name in names))


@cache
def added(table: Table) -> Insert:
    return insert(table)


@cache
def added_once(table: Table) -> Insert:
    """A row that is there already stays as it is."""
    return upsert(table).on_conflict_do_nothing()


@cache
def changed(table: Table, *names: str) -> Update:
    return update(table).where(*(table.c[name] == bindparam(f"of_{name}") for name in names))


@cache
def removed(table: Table, *names: str) -> Delete:
    return delete(table).where(*(table.c[name] == bindparam(name) for name in names))
