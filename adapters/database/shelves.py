"""The domain's own tables: shelves of values, a runner's each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from adapters.database import schema
from adapters.database.mapping import RECORDS, REVIEWS, RUNNERS, Mapper
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
        return self._one(select(self._table).where(self._table.c.id == id))

    def add(self, value: T) -> T:
        row = self._mapper.row(value)
        del row["id"]
        result = self._connection.execute(insert(self._table).values(row))
        return replace(value, id=result.inserted_primary_key[0])  # type: ignore[type-var, index]

    def put(self, value: T) -> None:
        row = self._mapper.row(value)
        stood = self._connection.execute(update(self._table).where(self._table.c.id == row["id"]).values(row))
        if stood.rowcount == 0:
            self._connection.execute(insert(self._table).values(row))

    def remove(self, id: int) -> None:
        self._connection.execute(delete(self._table).where(self._table.c.id == id))

    def of(self, runner: int) -> Sequence[T]:
        return self._all(select(self._table).where(self._table.c.runner == runner).order_by(self._table.c.id))

    def _one(self, query: Select[Any]) -> T | None:
        row = self._connection.execute(query).mappings().first()
        return None if row is None else self._mapper.value(row)

    def _all(self, query: Select[Any]) -> list[T]:
        return [self._mapper.value(row) for row in self._connection.execute(query).mappings()]


class Runners(Shelf[Runner]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, RUNNERS)

    def of(self, runner: int) -> Sequence[Runner]:
        found = self.get(runner)
        return [] if found is None else [found]

    def by_account(self, platform: str, external: str) -> Runner | None:
        accounts = schema.accounts
        return self._one(
            select(self._table)
            .join(accounts, accounts.c.runner == self._table.c.id)
            .where(accounts.c.platform == platform, accounts.c.external == external)
        )

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
        days, table = schema.days, self._table
        for runner, on in {(record.runner, record.on.isoformat()) for record in records if record.is_run}:
            self._connection.execute(delete(days).where(days.c.runner == runner, days.c.on == on))
            one_day = self._day_sums().where(table.c.runner == runner, table.c.on == on)
            self._connection.execute(insert(days).from_select(DAY_COLUMNS, one_day))

    def _day_sums(self) -> Select[Any]:
        """Return the query that sums the log up by day."""
        table = self._table
        return (
            select(
                table.c.runner,
                table.c.on,
                func.count(),
                func.coalesce(func.sum(table.c.micrometres), 0),
                func.coalesce(func.sum(table.c.duration), 0),
            )
            .where(table.c.sport == str(Sport.RUN))
            .group_by(table.c.runner, table.c.on)
        )

    def rebuild_totals(self) -> int:
        """Sum up every day anew from the log; return how many days there are."""
        self._connection.execute(delete(schema.days))
        summed = insert(schema.days).from_select(DAY_COLUMNS, self._day_sums())
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
        table = self._table
        order = (table.c.logged_at.desc(), table.c.id.desc())
        return self._one(select(table).where(table.c.runner == runner).order_by(*order).limit(1))

    def count(self, runner: int) -> int:
        table = self._table
        return self._connection.execute(
            select(func.count()).select_from(table).where(table.c.runner == runner)
        ).scalar_one()

    def totals(self, runner: int, first: date, last: date) -> Sequence[DayTotal]:
        days = schema.days
        rows = self._connection.execute(
            select(days)
            .where(days.c.runner == runner, days.c.on.between(first.isoformat(), last.isoformat()))
            .order_by(days.c.on)
        ).mappings()
        return [
            DayTotal(date.fromisoformat(row["on"]), row["runs"], row["micrometres"], row["seconds"])
            for row in rows
        ]

    def longest(self, runner: int, first: date, last: date) -> Record | None:
        table = self._table
        return self._one(
            self._runs(runner, first, last)
            .where(table.c.micrometres.is_not(None))
            .order_by(table.c.micrometres.desc(), table.c.id)
            .limit(1)
        )

    def fastest(self, runner: int, first: date, last: date) -> Pace | None:
        table = self._table
        found = self._one(
            self._runs(runner, first, last)
            .where(table.c.micrometres >= A_KILOMETRE, table.c.duration > 0)
            .order_by((table.c.duration * 1.0 / table.c.micrometres), table.c.id)
            .limit(1)
        )
        return found.average if found is not None else None

    def _runs(self, runner: int, first: date, last: date) -> Select[Any]:
        table = self._table
        return select(table).where(
            table.c.runner == runner,
            table.c.on.between(first.isoformat(), last.isoformat()),
            table.c.sport == str(Sport.RUN),
        )


class Reviews(Shelf[Review]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, REVIEWS)

    def of_week(self, runner: int, week: date) -> Review | None:
        table = self._table
        return self._one(select(table).where(table.c.runner == runner, table.c.week == week.isoformat()))
