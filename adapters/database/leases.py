"""What delivery asks of the outbox: which rows are free to be sent, and who holds them."""

from __future__ import annotations

from functools import cache
from typing import Final

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, exists, func, or_, select, true, update

from adapters.database.schema import outbox, rooms, talk
from adapters.database.statements import Statement, query_where
from core.ports.values import State

_NOW: Final[BindParameter[int]] = bindparam("now")
_ONE: Final = update(outbox).where(outbox.c.id == bindparam("of_id"))
_HELD: Final = {"state": str(State.LEASED), "leased_until": bindparam("leased_until")}
_LATE: Final = outbox.c.expires <= _NOW
_OVER: Final = and_(talk.LEASED, outbox.c.leased_until <= _NOW)
_DROP: Final = update(outbox).values(state=str(State.DROPPED), leased_until=None)

LEASE: Final = Statement(_ONE.values(**_HELD, tries=outbox.c.tries + 1))
HOLD: Final = Statement(_ONE.where(talk.LEASED).values(**_HELD))
LEAVE: Final = Statement(_ONE.values(state=str(State.LEAVING), leased_until=bindparam("leased_until")))
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
