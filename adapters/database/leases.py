"""What delivery asks of the outbox: which rows are free to be sent, and who holds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    String,
    and_,
    bindparam,
    column,
    exists,
    func,
    or_,
    select,
    true,
    update,
    values,
)

from adapters.database.mapping import to_moment
from adapters.database.schema import outbox, rooms, talk
from adapters.database.statements import Statement, query_where
from core.ports.values import State

_NOW: Final[BindParameter[int]] = bindparam("now")
_ONE: Final = update(outbox).where(outbox.c.id == bindparam("of_id"))
_HELD: Final = {"state": str(State.LEASED), "leased_until": bindparam("leased_until")}
_LATE: Final = outbox.c.expires <= _NOW
_OVER: Final = and_(talk.LEASED, outbox.c.leased_until <= _NOW)
_DROP: Final = update(outbox).values(state=str(State.DROPPED), leased_until=None)

TOGETHER: Final = 50
"""Rows that one statement changes at most. At each statement, and each row of one that is run for many,
the driver lets the event loop go first: beside a busy one that is longer than the statement takes.
"""
FEW: Final = 4
"""Marks that are quicker stored one after the other."""
_EACH: Final = range(TOGETHER)
_MARKS: Final = (
    values(column("id", Integer), column("sent_at", BigInteger), column("sent_as", String), name="marks")
    .data(
        [
            (
                bindparam(f"id_{n}", type_=Integer),
                bindparam(f"sent_at_{n}", type_=BigInteger),
                bindparam(f"sent_as_{n}", type_=String),
            )
            for n in _EACH
        ]
    )
    .cte("marks")
)

LEASE: Final = Statement(
    update(outbox)
    .where(outbox.c.id.in_([bindparam(f"id_{n}") for n in _EACH]))
    .values(**_HELD, tries=outbox.c.tries + 1)
)
HOLD: Final = Statement(_ONE.where(talk.LEASED).values(**_HELD))
LEAVE: Final = Statement(_ONE.values(state=str(State.LEAVING), leased_until=bindparam("leased_until")))
_SENT: Final = {"state": str(State.SENT), "leased_until": None}
SENT: Final = Statement(_ONE.values(**_SENT, sent_at=bindparam("sent_at"), sent_as=bindparam("sent_as")))
ALL_SENT: Final = Statement(
    update(outbox)
    .where(outbox.c.id == _MARKS.c.id)
    .values(**_SENT, sent_at=_MARKS.c.sent_at, sent_as=_MARKS.c.sent_as)
)
END: Final = tuple(
    Statement(update(outbox).values(leased_until=_NOW).where(state, outbox.c.leased_until > _NOW))
    for state in (talk.LEASED, talk.LEAVING)
)
"""What was held by who is gone is free at once."""
GIVE_BACK: Final = Statement(_ONE.where(talk.LEASED).values(state=str(State.QUEUED), leased_until=None))
DROPS: Final = (
    Statement(_DROP.where(talk.QUEUED, _LATE)),
    Statement(_DROP.where(_OVER, _LATE)),
    Statement(_DROP.where(talk.LEAVING, outbox.c.leased_until <= _NOW)),
)
"""What was not sent in time; what may be said once only, and may have been: whoever said it died."""
AFTER: Final = Statement(
    query_where(outbox, "priority")
    .where(talk.QUEUED, outbox.c.due <= bindparam("until"))
    .with_only_columns(outbox.c.id)
    .limit(1)
    .offset(bindparam("many"))
)
"""The row that comes after so many that are due."""


class Mark(NamedTuple):
    """That a row was sent: when, and what the platform calls the message."""

    row: int
    sent_at: datetime
    sent_as: str | None = None


def mark(connection: Connection, marks: Sequence[Mark]) -> None:
    if len(marks) < FEW:
        rows = [{"of_id": row, "sent_at": to_moment(at), "sent_as": name} for row, at, name in marks]
        SENT.run_many(connection, rows)
        return
    rows = [{"id": row, "sent_at": to_moment(at), "sent_as": name} for row, at, name in marks]
    for some in together(rows):
        ALL_SENT.run(connection, **some)


def together(rows: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the values of so many rows as one statement takes them: `id` of the first is `id_0`.

    The last one fills up what is left: a row may be told twice.
    """
    for start in range(0, len(rows), TOGETHER):
        some = rows[start : start + TOGETHER]
        yield {f"{name}_{n}": value for n in _EACH for name, value in some[min(n, len(some) - 1)].items()}


@cache
def to_lease(platforms: tuple[str, ...] | None) -> tuple[Statement, Statement]:
    """What to send now, in its order: what nobody holds, and what has a lease that ran out."""
    due = (
        select(outbox)
        .where(outbox.c.due <= _NOW, or_(outbox.c.expires.is_(None), outbox.c.expires > _NOW), _on(platforms))
        .order_by(outbox.c.priority, outbox.c.due, outbox.c.runner, outbox.c.id)
        .limit(bindparam("most"))
    )
    return Statement(due.where(talk.QUEUED)), Statement(due.where(_OVER))


@cache
def next_moments(platforms: tuple[str, ...] | None) -> tuple[Statement, Statement]:
    """When the next row is due, and when the next lease runs out."""
    queued = select(func.min(outbox.c.due).label("moment")).where(talk.QUEUED, _on(platforms))
    leased = select(func.min(outbox.c.leased_until).label("moment")).where(talk.LEASED, _on(platforms))
    return Statement(queued), Statement(leased)


def _on(platforms: tuple[str, ...] | None) -> ColumnElement[bool]:
    if platforms is None:
        return true()
    named = or_(*(rooms.c.platform == platform for platform in platforms))
    return exists().where(rooms.c.id == outbox.c.room, named)
