"""The domain's own tables: shelves of values, a runner's each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, literal_column, select
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database import schema
from adapters.database.mapping import LARGEST, RECORDS, REVIEWS, RUNNERS, Frozen, Mapper, to_moment
from adapters.database.statements import Statement, added, changed, query_where, removed, rows_where
from core.domain.pace import Pace
from core.domain.record import Record, Sport
from core.domain.review import Review
from core.domain.runner import Runner
from core.ports.values import DayTotal

T = TypeVar("T", bound=Frozen)

DAY_COLUMNS = ["runner", "on", "runs", "micrometres", "seconds"]


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
        return None if row is None else self._mapper.value(row)

    def _all(self, query: Statement, **values: Any) -> list[T]:
        return [self._mapper.value(row) for row in query.all(self._connection, **values)]


@cache
def _in_order(table: Table) -> Statement:
    return Statement(query_where(table, "runner").order_by(table.c.id))


_BY_ACCOUNT = Statement(
    select(schema.runners, schema.accounts.c.reachable)
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
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, RUNNERS)
        self._known: dict[int, Runner] = {}
        self._reached: set[int] = set()
        """Who is known to have an account that can be written to."""

    def forget(self) -> None:
        self._known.clear()
        self._reached.clear()

    def get(self, id: int) -> Runner | None:
        return self._known.get(id) or super().get(id)

    def put(self, value: Runner) -> None:
        super().put(value)
        self._known[value.id] = value

    def heard(self, id: int, now: datetime) -> None:
        changed(self._table, "id").run(self._connection, heard_at=to_moment(now), of_id=id)
        if (known := self._known.get(id)) is not None:
            self._known[id] = replace(known, heard_at=now)

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
        if row.reachable:
            self._reached.add(found.id)
        return found

    def add_account(self, runner: int, platform: str, external: str) -> None:
        self._connection.execute(
            insert(schema.accounts).values(
                runner=runner, platform=platform, external=external, reachable=True
            )
        )

    def set_reach(self, platform: str, external: str, *, reachable: bool) -> None:
        self._reached.clear()
        account = changed(schema.accounts, "platform", "external")
        account.run(self._connection, reachable=reachable, of_platform=platform, of_external=external)

    def reachable(self, runner: int) -> bool:
        return runner in self._reached or bool(_REACHABLE.all(self._connection, runner=runner))


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
_A_RUN = upsert(schema.days)
_COUNT_RUN = Statement(
    _A_RUN.on_conflict_do_update(
        index_elements=["runner", "on"],
        set_={
            name: schema.days.c[name] + _A_RUN.excluded[name] for name in ("runs", "micrometres", "seconds")
        },
    )
)
_EMPTY_DAY = Statement(
    delete(schema.days).where(
        schema.days.c.runner == bindparam("runner"),
        schema.days.c.on == bindparam("on"),
        schema.days.c.runs <= 0,
    )
)
_NEWEST = Statement(query_where(_LOG, "runner").order_by(_LOG.c.logged_at.desc(), _LOG.c.id.desc()).limit(1))
_COUNT = Statement(select(func.count()).select_from(_LOG).where(_LOG.c.runner == bindparam("runner")))
_TOTALS = Statement(
    query_where(schema.days, "runner")
    .where(schema.days.c.on.between(bindparam("first"), bindparam("last")))
    .order_by(schema.days.c.on)
)
_RUNS = query_where(_LOG, "runner").where(
    _LOG.c.on.between(bindparam("first"), bindparam("last")), _LOG.c.sport == str(Sport.RUN)
)
_BETWEEN = Statement(
    query_where(_LOG, "runner")
    .where(_LOG.c.on.between(bindparam("first"), bindparam("last")))
    .order_by(_LOG.c.on, _LOG.c.id)
)
_LATEST = Statement(
    query_where(_LOG, "runner")
    .order_by(_LOG.c.on.desc(), _LOG.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_LONGEST = Statement(
    _RUNS.where(_LOG.c.micrometres.is_not(None)).order_by(_LOG.c.micrometres.desc(), _LOG.c.id).limit(1)
)
_FASTEST = Statement(
    query_where(_LOG, "runner")
    .where(
        # Written out, as the index has them: by parameters SQLite would not know that it fits.
        _LOG.c.sport == literal_column("'run'"),
        _LOG.c.micrometres >= literal_column("1000000000"),
        _LOG.c.duration > literal_column("0"),
        # As no plain column: by days it would go through all runs of a year.
        (_LOG.c.on + literal_column("''")).between(bindparam("first"), bindparam("last")),
    )
    .order_by(literal_column(schema.PACE), _LOG.c.id)
    .limit(1)
)


class Records(Shelf[Record]):
    """The log, and the day totals kept with it in the same unit."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, RECORDS)

    def add(self, value: Record) -> Record:
        stored = super().add(value)
        self._count(stored, 1)
        return stored

    def put(self, value: Record) -> None:
        before = self.get(value.id)
        super().put(value)
        self._count(before, -1)
        self._count(value, 1)

    def remove(self, id: int) -> None:
        before = self.get(id)
        super().remove(id)
        self._count(before, -1)

    def _count(self, record: Record | None, times: int) -> None:
        """Add a run to the totals of its day, or take it away: a day is as cheap as a year."""
        if record is None or not record.is_run:
            return
        way = record.distance.micrometres if record.distance is not None else 0
        runner, on = record.runner, record.on.isoformat()
        seconds = times * (record.duration or 0)
        _COUNT_RUN.run(
            self._connection, runner=runner, on=on, runs=times, micrometres=times * way, seconds=seconds
        )
        if times < 0:
            _EMPTY_DAY.run(self._connection, runner=runner, on=on)

    def rebuild_totals(self) -> int:
        """Sum up every day anew from the log; return how many days there are."""
        self._connection.execute(delete(schema.days))
        summed = insert(schema.days).from_select(DAY_COLUMNS, _DAY_SUMS)
        return self._connection.execute(summed).rowcount

    def between(self, runner: int, first: date, last: date) -> Sequence[Record]:
        return self._all(_BETWEEN, runner=runner, first=first.isoformat(), last=last.isoformat())

    def newest(self, runner: int, limit: int, skip: int = 0) -> Sequence[Record]:
        return self._all(_LATEST, runner=runner, most=limit, skip=skip)

    def last_logged(self, runner: int) -> Record | None:
        return self._one(_NEWEST, runner=runner)

    def count(self, runner: int) -> int:
        return int(_COUNT.scalar(self._connection, runner=runner))

    def totals(self, runner: int, first: date, last: date) -> Sequence[DayTotal]:
        rows = _TOTALS.all(self._connection, runner=runner, first=first.isoformat(), last=last.isoformat())
        return [DayTotal(date.fromisoformat(row.on), row.runs, row.micrometres, row.seconds) for row in rows]

    def longest(self, runner: int, first: date, last: date) -> Record | None:
        return self._one(_LONGEST, runner=runner, first=first.isoformat(), last=last.isoformat())

    def fastest(self, runner: int, first: date, last: date) -> Pace | None:
        found = self._one(_FASTEST, runner=runner, first=first.isoformat(), last=last.isoformat())
        return found.average if found is not None else None


class Reviews(Shelf[Review]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, REVIEWS)

    def of_week(self, runner: int, week: date) -> Review | None:
        return self._one(rows_where(self._table, "runner", "week"), runner=runner, week=week.isoformat())
