"""The domain's own tables: shelves of values, a runner's each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, delete, func, insert, select, update

from adapters.database import schema
from adapters.database.mapping import LARGEST, RECORDS, REVIEWS, RUNNERS, Mapper
from adapters.database.statements import added, changed, removed, rows_where
from core.domain.pace import Pace
from core.domain.record import Record, Sport
from core.domain.review import Review
from core.domain.runner import Runner
from core.ports.values import DayTotal

T = TypeVar("T")

A_KILOMETRE = 1_000_000_000
DAY_COLUMNS = ["runner", "on", "runs", "micrometres", "seconds"]


class Shelf(Generic[T]):
    """Values of one class. See `core.ports.store.Shelf`."""

    def __init__(self, connection: Connection, mapper: Mapper[T]) -> None:
        self._connection = connection
        self._mapper = mapper
        self._table = mapper.table

    def get(self, id: int) -> T | None:
        # No row has a number that no column can hold: somebody typed it.
        return self._one(rows_where(self._table, "id"), id=id) if id <= LARGEST else None

    def add(self, value: T) -> T:
        row = self._mapper.row(value)
        del row["id"]
        result = self._connection.execute(added(self._table), row)
        return replace(value, id=result.inserted_primary_key[0])  # type: ignore[type-var, index]

    def put(self, value: T) -> None:
        row = self._mapper.row(value)
        stood = self._connection.execute(changed(self._table, "id"), {**row, "of_id": row["id"]})
        if stood.rowcount == 0:
            self._connection.execute(added(self._table), row)

    def remove(self, id: int) -> None:
        self._connection.execute(delete(self._table).where(self._table.c.id == id))

    def of(self, runner: int) -> Sequence[T]:
        return self._all(_in_order(self._table), runner=runner)

    def _one(self, query: Select[Any], **values: Any) -> T | None:
        row = self._connection.execute(query, values).mappings().first()
        return None if row is None else self._mapper.value(row)

    def _all(self, query: Select[Any], **values: Any) -> list[T]:
        return [self._mapper.value(row) for row in self._connection.execute(query, values).mappings()]


@cache
def _in_order(table: Table) -> Select[Any]:
    return rows_where(table, "runner").order_by(table.c.id)


_BY_ACCOUNT = (
    select(schema.runners)
    .join(schema.accounts, schema.accounts.c.runner == schema.runners.c.id)
    .where(
        schema.accounts.c.platform == bindparam("platform"),
        schema.accounts.c.external == bindparam("external"),
    )
)


class Runners(Shelf[Runner]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, RUNNERS)

    def of(self, runner: int) -> Sequence[Runner]:
        found = self.get(runner)
        return [] if found is None else [found]

    def by_account(self, platform: str, external: str) -> Runner | None:
        return self._one(_BY_ACCOUNT, platform=platform, external=external)

    def add_account(self, runner: int, platform: str, external: str) -> None:
        self._connection.execute(
            insert(schema.accounts).values(
                runner=runner, platform=platform, external=external, reachable=True
            )
        )

    def set_reach(self, platform: str, external: str, *, reachable: bool) -> None:
        accounts = schema.accounts
        self._connection.execute(
            update(accounts)
            .where(accounts.c.platform == platform, accounts.c.external == external)
            .values(reachable=reachable)
        )

    def reachable(self, runner: int) -> bool:
        accounts = schema.accounts
        found = select(accounts.c.external).where(accounts.c.runner == runner, accounts.c.reachable)
        return self._connection.execute(found.limit(1)).first() is not None


_LOG = schema.records
_DAY_SUMS = (
    select(
        _LOG.c.runner,
        _LOG.c.on,
        func.count(),
        func.coalesce(func.sum(_LOG.c.micrometres), 0),
        func.coalesce(func.sum(_LOG.c.duration), 0),
    )
    .where(_LOG.c.sport == str(Sport.RUN))
    .group_by(_LOG.c.runner, _LOG.c.on)
)
_ONE_DAY = insert(schema.days).from_select(
    DAY_COLUMNS, _DAY_SUMS.where(_LOG.c.runner == bindparam("runner"), _LOG.c.on == bindparam("on"))
)
_NEWEST = rows_where(_LOG, "runner").order_by(_LOG.c.logged_at.desc(), _LOG.c.id.desc()).limit(1)
_COUNT = select(func.count()).select_from(_LOG).where(_LOG.c.runner == bindparam("runner"))
_TOTALS = (
    rows_where(schema.days, "runner")
    .where(schema.days.c.on.between(bindparam("first"), bindparam("last")))
    .order_by(schema.days.c.on)
)
_RUNS = rows_where(_LOG, "runner").where(
    _LOG.c.on.between(bindparam("first"), bindparam("last")), _LOG.c.sport == str(Sport.RUN)
)
_LONGEST = (
    _RUNS.where(_LOG.c.micrometres.is_not(None)).order_by(_LOG.c.micrometres.desc(), _LOG.c.id).limit(1)
)
_FASTEST = (
    _RUNS.where(_LOG.c.micrometres >= A_KILOMETRE, _LOG.c.duration > 0)
    .order_by((_LOG.c.duration * 1.0 / _LOG.c.micrometres), _LOG.c.id)
    .limit(1)
)


class Records(Shelf[Record]):
    """The log, and the day totals kept with it in the same unit."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, RECORDS)

    def add(self, value: Record) -> Record:
        stored = super().add(value)
        self._sum_up(stored)
        return stored

    def put(self, value: Record) -> None:
        before = self.get(value.id)
        super().put(value)
        self._sum_up(*(record for record in (before, value) if record is not None))

    def remove(self, id: int) -> None:
        before = self.get(id)
        super().remove(id)
        if before is not None:
            self._sum_up(before)

    def _sum_up(self, *records: Record) -> None:
        """Sum the days of these records up anew: one day's rows are few."""
        for runner, on in {(record.runner, record.on.isoformat()) for record in records if record.is_run}:
            day = {"runner": runner, "on": on}
            self._connection.execute(removed(schema.days, "runner", "on"), day)
            self._connection.execute(_ONE_DAY, day)

    def rebuild_totals(self) -> int:
        """Sum up every day anew from the log; return how many days there are."""
        self._connection.execute(delete(schema.days))
        summed = insert(schema.days).from_select(DAY_COLUMNS, _DAY_SUMS)
        return self._connection.execute(summed).rowcount

    def between(self, runner: int, first: date, last: date) -> Sequence[Record]:
        table = self._table
        return self._all(
            select(table)
            .where(table.c.runner == runner, table.c.on.between(first.isoformat(), last.isoformat()))
            .order_by(table.c.on, table.c.id)
        )

    def newest(self, runner: int, limit: int, skip: int = 0) -> Sequence[Record]:
        table = self._table
        return self._all(
            select(table)
            .where(table.c.runner == runner)
            .order_by(table.c.on.desc(), table.c.id.desc())
            .limit(limit)
            .offset(skip)
        )

    def last_logged(self, runner: int) -> Record | None:
        return self._one(_NEWEST, runner=runner)

    def count(self, runner: int) -> int:
        return self._connection.execute(_COUNT, {"runner": runner}).scalar_one()

    def totals(self, runner: int, first: date, last: date) -> Sequence[DayTotal]:
        span = {"runner": runner, "first": first.isoformat(), "last": last.isoformat()}
        rows = self._connection.execute(_TOTALS, span).mappings()
        return [
            DayTotal(date.fromisoformat(row["on"]), row["runs"], row["micrometres"], row["seconds"])
            for row in rows
        ]

    def longest(self, runner: int, first: date, last: date) -> Record | None:
        return self._one(_LONGEST, runner=runner, first=first.isoformat(), last=last.isoformat())

    def fastest(self, runner: int, first: date, last: date) -> Pace | None:
        found = self._one(_FASTEST, runner=runner, first=first.isoformat(), last=last.isoformat())
        return found.average if found is not None else None


class Reviews(Shelf[Review]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, REVIEWS)

    def of_week(self, runner: int, week: date) -> Review | None:
        table = self._table
        return self._one(select(table).where(table.c.runner == runner, table.c.week == week.isoformat()))
