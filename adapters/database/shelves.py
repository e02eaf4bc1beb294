"""The domain's own tables: shelves of values, a runner's each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Row, Table, bindparam, insert, select

from adapters.database import schema
from adapters.database.lacking import HAS, Lacking
from adapters.database.mapping import LARGEST, REVIEWS, RUNNERS, Frozen, Mapper
from adapters.database.statements import Statement, added, changed, query_where, removed, rows_where
from core.domain.review import Review
from core.domain.runner import Runner

T = TypeVar("T", bound=Frozen)


class Shelf(Generic[T]):
    """Values of one class. See `core.ports.store.Shelf`.

    A unit of work reads a runner's rows once: they are remembered until it writes here.
    """

    def __init__(self, connection: Connection, mapper: Mapper[T]) -> None:
        self._connection = connection
        self._mapper = mapper
        self._table = mapper.table
        self._of: dict[int, Sequence[T]] = {}

    def forget(self) -> None:
        """Read anew from here on."""
        self._of.clear()

    def get(self, id: int) -> T | None:
        # No row has a number that no column can hold: somebody typed it.
        return self._one(rows_where(self._table, "id"), id=id) if id <= LARGEST else None

    def add(self, value: T) -> T:
        self._of.clear()
        row = self._mapper.row(value)
        del row["id"]
        number = added(self._table).scalar(self._connection, **row)
        return replace(value, id=number)

    def put(self, value: T) -> None:
        self._of.clear()
        row = self._mapper.row(value)
        # Not the number itself: SQLite would look through every table that refers to it.
        number = row.pop("id")
        if not changed(self._table, "id").run(self._connection, **row, of_id=number):
            added(self._table).first(self._connection, **row, id=number)

    def remove(self, id: int) -> None:
        self._of.clear()
        removed(self._table, "id").run(self._connection, id=id)

    def of(self, runner: int) -> Sequence[T]:
        if runner not in self._of:
            self._of[runner] = self._all(_in_order(self._table), runner=runner)
        return self._of[runner]

    def _one(self, query: Statement, **values: Any) -> T | None:
        row = query.first(self._connection, **values)
        return None if row is None else self._value(row)

    def _all(self, query: Statement, **values: Any) -> list[T]:
        return [self._value(row) for row in query.all(self._connection, **values)]

    def _value(self, row: Row[Any]) -> T:
        return self._mapper.value(row)


@cache
def _in_order(table: Table) -> Statement:
    return Statement(query_where(table, "runner").order_by(table.c.id))


_BY_ACCOUNT = Statement(
    select(schema.runners, schema.accounts.c.reachable)
    .add_columns(*(has.label(name) for name, has in HAS.items()))
    .join(schema.accounts, schema.accounts.c.runner == schema.runners.c.id)
    .where(
        schema.accounts.c.platform == bindparam("platform"),
        schema.accounts.c.external == bindparam("external"),
    )
)


_REACHABLE = Statement(
    select(schema.accounts.c.external)
    .where(schema.accounts.c.runner == bindparam("runner"), schema.accounts.c.reachable)
    .limit(1)
)


class Runners(Shelf[Runner]):
    def __init__(self, connection: Connection, lacking: Lacking) -> None:
        super().__init__(connection, RUNNERS)
        self._lacking = lacking
        self._known: dict[int, Runner] = {}
        self._reached: set[int] = set()
        """Who is known to have an account that can be written to."""
        self._takes: dict[tuple[str, str], bool] = {}
        """Which accounts can be written to."""

    def forget(self) -> None:
        self._known.clear()
        self._reached.clear()
        self._takes.clear()

    def get(self, id: int) -> Runner | None:
        return self._known.get(id) or super().get(id)

    def put(self, value: Runner) -> None:
        super().put(value)
        self._known[value.id] = value

    def remove(self, id: int) -> None:
        super().remove(id)
        self._known.pop(id, None)

    def of(self, runner: int) -> Sequence[Runner]:
        found = self.get(runner)
        return [] if found is None else [found]

    def by_account(self, platform: str, external: str) -> Runner | None:
        row = _BY_ACCOUNT.first(self._connection, platform=platform, external=external)
        if row is None:
            return None
        found = self._mapper.value(row)
        self._known[found.id] = found
        self._takes[platform, external] = row.reachable
        if row.reachable:
            self._reached.add(found.id)
        self._lacking.note(found.id, row)
        return found

    def add_account(self, runner: int, platform: str, external: str) -> None:
        self._connection.execute(
            insert(schema.accounts).values(
                runner=runner, platform=platform, external=external, reachable=True
            )
        )

    def takes_messages(self, platform: str, external: str) -> bool:
        if (platform, external) not in self._takes:
            account = rows_where(schema.accounts, "platform", "external")
            row = account.first(self._connection, platform=platform, external=external)
            self._takes[platform, external] = row is not None and row.reachable
        return self._takes[platform, external]

    def set_reach(self, platform: str, external: str, *, reachable: bool) -> None:
        self._reached.clear()
        self._takes.clear()
        account = changed(schema.accounts, "platform", "external")
        account.run(self._connection, reachable=reachable, of_platform=platform, of_external=external)

    def reachable(self, runner: int) -> bool:
        return runner in self._reached or bool(_REACHABLE.all(self._connection, runner=runner))


class Rare(Shelf[T]):
    """Values that most runners have none of. Who has none is known from when she was read."""

    def __init__(self, connection: Connection, mapper: Mapper[T], lacking: Lacking) -> None:
        super().__init__(connection, mapper)
        self._name = str(mapper.table.name)
        self._lacking = lacking

    def add(self, value: T) -> T:
        self._note(value)
        return super().add(value)

    def put(self, value: T) -> None:
        self._note(value)
        super().put(value)

    def of(self, runner: int) -> Sequence[T]:
        return [] if self._lacking.has_none(runner, self._name) else super().of(runner)

    def _note(self, value: T) -> None:
        self._lacking.has_one(self._mapper.row(value)["runner"], self._name)


class Reviews(Shelf[Review]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, REVIEWS)

    def of_week(self, runner: int, week: date) -> Review | None:
        return self._one(rows_where(self._table, "runner", "week"), runner=runner, week=week.isoformat())
