"""The log: every run and other record of a runner, and the totals of her days kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, bindparam, delete, func, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database import schema
from adapters.database.mapping import RECORDS, from_moment
from adapters.database.shelves import Shelf
from adapters.database.statements import Statement, query_where
from core.domain.distance import Distance
from core.domain.kept_days import DayRun
from core.domain.pace import Pace
from core.domain.record import Record, Sport
from core.ports.values import DayTotal

DAY_COLUMNS = ["runner", "on", "runs", "micrometres", "seconds"]

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
_ENDS = Statement(
    select(func.min(schema.days.c.on).label("oldest"), func.max(schema.days.c.on).label("newest")).where(
        schema.days.c.runner == bindparam("runner")
    )
)
_RUNS = query_where(_LOG, "runner").where(
    _LOG.c.on.between(bindparam("first"), bindparam("last")), _LOG.c.sport == literal_column("'run'")
)
_RUNS_SINCE = Statement(
    select(_LOG.c.id, _LOG.c.on, _LOG.c.zone, _LOG.c.micrometres, _LOG.c.logged_at, _LOG.c.exact)
    .where(
        _LOG.c.runner == bindparam("runner"),
        _LOG.c.on >= bindparam("first"),
        _LOG.c.sport == literal_column("'run'"),
    )
    .order_by(_LOG.c.on, _LOG.c.id)
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
_QUICKEST = Statement(
    query_where(_LOG, "runner")
    .where(
        _LOG.c.sport == literal_column("'run'"),
        _LOG.c.micrometres.between(bindparam("least"), bindparam("most")),
        _LOG.c.duration > literal_column("0"),
        _LOG.c.on.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_LOG.c.duration, _LOG.c.on, _LOG.c.id)
    .limit(1)
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
        self._last: dict[int, Record | None] = {}

    def forget(self) -> None:
        super().forget()
        self._last.clear()

    def add(self, value: Record) -> Record:
        self.forget()
        stored = super().add(value)
        self._count(stored, 1)
        return stored

    def put(self, value: Record) -> None:
        self.forget()
        before = self.get(value.id)
        super().put(value)
        self._count(before, -1)
        self._count(value, 1)

    def remove(self, id: int) -> None:
        self.forget()
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

    def rebuild_totals_of(self, runner: int) -> None:
        """Sum up every day of a runner's anew from the log."""
        self.forget()
        self._connection.execute(delete(schema.days).where(schema.days.c.runner == runner))
        own = _DAY_SUMS.where(_LOG.c.runner == runner)
        self._connection.execute(insert(schema.days).from_select(DAY_COLUMNS, own))

    def rebuild_totals(self) -> int:
        """Sum up every day anew from the log; return how many days there are."""
        self._connection.execute(delete(schema.days))
        self._connection.execute(update(schema.streaks).values(counted=None))
        summed = insert(schema.days).from_select(DAY_COLUMNS, _DAY_SUMS)
        return self._connection.execute(summed).rowcount

    def between(self, runner: int, first: date, last: date) -> Sequence[Record]:
        return self._all(_BETWEEN, runner=runner, first=first.isoformat(), last=last.isoformat())

    def newest(self, runner: int, limit: int, skip: int = 0) -> Sequence[Record]:
        return self._all(_LATEST, runner=runner, most=limit, skip=skip)

    def last_logged(self, runner: int) -> Record | None:
        if runner not in self._last:
            self._last[runner] = self._one(_NEWEST, runner=runner)
        return self._last[runner]

    def count(self, runner: int) -> int:
        return int(_COUNT.scalar(self._connection, runner=runner))

    def totals(self, runner: int, first: date, last: date) -> Sequence[DayTotal]:
        rows = _TOTALS.all(self._connection, runner=runner, first=first.isoformat(), last=last.isoformat())
        return [DayTotal(date.fromisoformat(row.on), row.runs, row.micrometres, row.seconds) for row in rows]

    def days_between(self, runner: int) -> tuple[date, date] | None:
        (row,) = _ENDS.all(self._connection, runner=runner)
        return (date.fromisoformat(row.oldest), date.fromisoformat(row.newest)) if row.oldest else None

    def runs_since(self, runner: int, first: date) -> Sequence[DayRun]:
        return [
            DayRun(
                id=row.id,
                on=date.fromisoformat(row.on),
                zone=row.zone,
                distance=Distance(row.micrometres or 0),
                logged_at=from_moment(row.logged_at),
                said_exactly=row.exact,
            )
            for row in _RUNS_SINCE.all(self._connection, runner=runner, first=first.isoformat())
        ]

    def longest(self, runner: int, first: date, last: date) -> Record | None:
        return self._one(_LONGEST, runner=runner, first=first.isoformat(), last=last.isoformat())

    def quickest(self, runner: int, over: Sequence[Distance], first: date, last: date) -> Record | None:
        least, most = (distance.micrometres for distance in over)
        days = {"first": first.isoformat(), "last": last.isoformat()}
        return self._one(_QUICKEST, runner=runner, least=least, most=most, **days)

    def fastest(self, runner: int, first: date, last: date) -> Pace | None:
        found = self._one(_FASTEST, runner=runner, first=first.isoformat(), last=last.isoformat())
        return found.average if found is not None else None
