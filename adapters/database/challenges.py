"""Challenges: who is in them, what their days are worth, their boards and finals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, func, literal_column, select, update

from adapters.database import edits, schema, tallies
from adapters.database.lacking import MEMBERSHIPS, Lacking
from adapters.database.mapping import (
    BOARDS,
    CHALLENGES,
    CREDITS,
    FINALS,
    LARGEST,
    MEMBERS,
    ZONES,
    from_moment,
    to_moment,
)
from adapters.database.outbox import Outbox
from adapters.database.statements import Statement, added, changed, put_by, query_where, removed, rows_where
from adapters.database.talk import Subscriptions
from adapters.database.tallies import IN as _IN
from adapters.database.tallies import between
from core.domain.calendar import Zones
from core.domain.challenge import Challenge, Member
from core.domain.club import Shown
from core.domain.distance import Distance
from core.domain.standings import Credit, Line
from core.ports.clubs import Entered, ShownBoard, Span, Tally

_C, _M, _R = schema.challenges, schema.members, schema.runners
# Written out, as for the outbox: for a parameter SQLite would not know that an index fits.
_OPEN: Final = _C.c.phase == literal_column("'open'")
_HERS: Final = _M.join(_C, _C.c.id == _M.c.challenge)
_OF_HERS: Final = and_(_M.c.runner == bindparam("runner"), _M.c.left_at.is_(None))

_OF_CLUB: Final = Statement(query_where(_C, "club").order_by(_C.c.starts, _C.c.id))
_OF_RUNNER: Final = Statement(
    select(_C).select_from(_HERS).where(_OF_HERS).order_by(_C.c.starts, _C.c.id)
)  # fmt: skip
_DUE: Final = Statement(
    select(_C).where(_C.c.next_due <= bindparam("until")).order_by(_C.c.next_due, _C.c.id).limit(
        bindparam("most")
    )
)  # fmt: skip
_NEXT_DUE: Final = Statement(select(func.min(_C.c.next_due)))
_COUNT: Final = Statement(select(func.count()).select_from(_M).where(_IN))
_WITH_RACES: Final = Statement(
    select(_M).where(_IN, _M.c.races, _M.c.shown != str(Shown.HIDDEN)).order_by(_M.c.runner)
)
_ZONES: Final = Statement(
    select(schema.zones)
    .join(_M, _M.c.runner == schema.zones.c.runner)
    .where(_IN)
    .order_by(schema.zones.c.runner, schema.zones.c.since)
)
_NOW_IN: Final = Statement(select(_M.c.runner, _R.c.zone).join(_R, _R.c.id == _M.c.runner).where(_IN))
_DAYS: Any = select(
    func.min(_C.c.starts).label("first"), func.max(_C.c.ends).label("last"), func.count().label("many")
)
_SPAN: Final = Statement(_DAYS.select_from(_HERS).where(_OF_HERS, _OPEN))
_FINAL: Final = Statement(query_where(schema.finals, "challenge").order_by(schema.finals.c.number))
_LOG: Final = schema.records
_RUNS_OF: Final = Statement(
    select(_LOG.c.runner, _LOG.c.on, _LOG.c.logged_at, _LOG.c.zone)
    .join(_M, _M.c.runner == _LOG.c.runner)
    .where(
        _IN,
        _LOG.c.sport == literal_column("'run'"),
        _LOG.c.on.between(bindparam("first"), bindparam("last")),
        _LOG.c.logged_at > bindparam("after"),
    )
)


_RUNNING: Final = Statement(
    select(_C).select_from(_HERS).where(
        _OF_HERS, _OPEN, _C.c.starts <= bindparam("last"), _C.c.ends >= bindparam("first")
    ).order_by(_C.c.starts, _C.c.id).limit(bindparam("most"))
)  # fmt: skip
_CREDITS: Final = Statement(
    query_where(schema.day_credits, "runner").where(
        schema.day_credits.c.on.between(bindparam("first"), bindparam("last"))
    )
)


class Challenges:
    """See `core.ports.clubs.Challenges`. What is planned here is rung for as all else is."""

    def __init__(
        self, connection: Connection, lacking: Lacking, subscriptions: Subscriptions, outbox: Outbox
    ) -> None:
        self._connection = connection
        self._lacking = lacking
        self._subscriptions = subscriptions
        self._outbox = outbox

    def get(self, id: int) -> Challenge | None:
        return self._one(id=id) if id <= LARGEST else None

    def by_key(self, key: str) -> Challenge | None:
        return self._one(key=key)

    def add(self, challenge: Challenge) -> Challenge:
        row = CHALLENGES.row(challenge)
        del row["id"]
        return replace(challenge, id=added(_C).scalar(self._connection, **row))

    def put(self, challenge: Challenge) -> None:
        row = CHALLENGES.row(challenge)
        changed(_C, "id").run(self._connection, **row, of_id=row.pop("id"))

    def remove(self, id: int) -> None:
        removed(_C, "id").run(self._connection, id=id)

    def of_club(self, club: int) -> Sequence[Challenge]:
        return self._all(_OF_CLUB, club=club)

    def of_runner(self, runner: int) -> Sequence[Challenge]:
        return [] if self._lacking.has_none(runner, MEMBERSHIPS) else self._all(_OF_RUNNER, runner=runner)

    def _one(self, **where: Any) -> Challenge | None:
        row = rows_where(_C, *where).first(self._connection, **where)
        return None if row is None else CHALLENGES.value(row)

    def _all(self, query: Statement, **values: Any) -> list[Challenge]:
        return [CHALLENGES.value(row) for row in query.all(self._connection, **values)]

    # --- time ----------------------------------------------------------------------------

    def plan(self, id: int, due: datetime | None) -> None:
        self._subscriptions.planned = True
        moment = None if due is None else to_moment(due)
        changed(_C, "id").run(self._connection, next_due=moment, of_id=id)

    def due(self, now: datetime, limit: int) -> Sequence[Challenge]:
        return self._all(_DUE, until=to_moment(now), most=limit)

    def next_due(self) -> datetime | None:
        found = _NEXT_DUE.scalar(self._connection)
        return None if found is None else from_moment(found)

    def look_again(self, now: datetime) -> None:
        self._subscriptions.planned = True
        moment = to_moment(now)
        self._connection.execute(update(_C).where(_C.c.next_due > moment).values(next_due=moment))

    # --- who is in -----------------------------------------------------------------------

    def member(self, challenge: int, runner: int) -> Member | None:
        one = rows_where(_M, "challenge", "runner")
        row = one.first(self._connection, challenge=challenge, runner=runner)
        return None if row is None else MEMBERS.value(row)

    def put_member(self, member: Member) -> None:
        self._lacking.has_one(member.runner, MEMBERSHIPS)
        put_by(_M, "challenge", "runner").run(self._connection, **MEMBERS.row(member))

    def count(self, challenge: int) -> int:
        return int(_COUNT.scalar(self._connection, challenge=challenge))

    def with_races(self, challenge: int) -> Sequence[Member]:
        return [MEMBERS.value(row) for row in _WITH_RACES.all(self._connection, challenge=challenge)]

    def zones(self, challenge: int) -> Mapping[int, Zones]:
        held: dict[int, list[Any]] = {}
        for row in _ZONES.all(self._connection, challenge=challenge):
            held.setdefault(row.runner, []).append(ZONES.value(row))
        now = _NOW_IN.all(self._connection, challenge=challenge)
        return {row.runner: Zones(held.get(row.runner, ()), row.zone) for row in now}

    # --- what counts ---------------------------------------------------------------------

    def span(self, runner: int) -> Span | None:
        row = (
            None
            if self._lacking.has_none(runner, MEMBERSHIPS)
            else _SPAN.first(self._connection, runner=runner)
        )
        if row is None or row.first is None:
            return None
        return Span(date.fromisoformat(row.first), date.fromisoformat(row.last), row.many)

    def running(self, runner: int, days: Span, limit: int) -> Sequence[Challenge]:
        if self._lacking.has_none(runner, MEMBERSHIPS):
            return []
        return self._all(_RUNNING, runner=runner, most=limit, **between(days))

    def credits(self, runner: int, first: date, last: date) -> Mapping[date, Credit]:
        rows = _CREDITS.all(self._connection, runner=runner, **between(Span(first, last)))
        return {(credit := CREDITS.value(row)).on: credit for row in rows}

    def put_credits(self, credits: Iterable[Credit]) -> None:
        rows = [CREDITS.row(credit) for credit in credits]
        put_by(schema.day_credits, "runner", "on").run_many(self._connection, rows)

    def entered(self, challenge: Challenge, last: date) -> Sequence[Entered]:
        return tallies.entered(self._connection, challenge, last)

    def tally(self, challenge: Challenge, runner: int) -> Tally:
        return tallies.tally(self._connection, challenge, runner)

    def freeze(self, lines: Sequence[Line]) -> None:
        rows = [FINALS.row(line) for line in lines]
        put_by(schema.finals, "challenge", "number").run_many(self._connection, rows)

    def final(self, challenge: int) -> Sequence[Line]:
        return [FINALS.value(row) for row in _FINAL.all(self._connection, challenge=challenge)]

    def late(self, challenge: Challenge) -> Sequence[tuple[int, date, datetime, str]]:
        # No clock on earth ends a day before this.
        after = datetime.combine(challenge.starts, datetime.min.time(), tzinfo=UTC)
        rows = _RUNS_OF.all(
            self._connection,
            challenge=challenge.id,
            first=challenge.starts.isoformat(),
            last=challenge.ends.isoformat(),
            after=to_moment(after),
        )
        return [
            (row.runner, date.fromisoformat(row.on), from_moment(row.logged_at), row.zone) for row in rows
        ]

    # --- boards --------------------------------------------------------------------------

    def show(self, board: ShownBoard) -> None:
        put_by(schema.boards, "challenge", "room").run(self._connection, **BOARDS.row(board))

    def edit_boards(self, now: datetime, challenge: int) -> None:
        self._outbox.queued |= edits.OF_CHALLENGE.run(self._connection, now, of=challenge)

    def edit_boards_of(self, runner: int, days: Span, kept: Distance, now: datetime) -> None:
        values = {"of": runner, "kept": kept.micrometres, **between(days)}
        self._outbox.queued |= edits.OF_RUNNER.run(self._connection, now, days.many, **values)
