"""Updates of the platforms as received, until they are handled; the unreadable ones are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, delete, exists, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database.mapping import to_moment
from adapters.database.schema import inbox, updates
from adapters.database.statements import Statement

KEPT_FOR: Final = timedelta(days=30)
"""How long a dead letter is kept for whoever runs the bot."""
REMEMBERED_FOR: Final = timedelta(days=14)
"""How long an update is known to have been handled: no platform delivers again after so long."""


@dataclass(frozen=True, slots=True)
class Update:
    """`key` is the inbox key of the event that it becomes; `number` gives the order of handling."""

    platform: str
    key: str
    number: int
    raw: str


_VALUES: Final = [updates.c[name] for name in ("platform", "key", "number", "at", "raw")]
_STORE: Final = Statement(
    upsert(updates)
    .from_select(
        [column.name for column in _VALUES],
        select(*(bindparam(column.name, type_=column.type) for column in _VALUES)).where(
            ~exists().where(inbox.c.key == bindparam("key", type_=updates.c.key.type))
        ),
    )
    .on_conflict_do_nothing()
)
_TAKE: Final = Statement(
    delete(updates).where(updates.c.key == bindparam("key"), updates.c.unreadable.is_(None))
)
_WAITING: Final = Statement(
    select(updates)
    .where(updates.c.platform == bindparam("platform"), updates.c.unreadable.is_(None))
    .order_by(updates.c.number)
)
_FORGET_UNREADABLE: Final = Statement(
    delete(updates).where(updates.c.unreadable.is_not(None), updates.c.at < bindparam("before"))
)
_FORGET_HANDLED: Final = Statement(delete(inbox).where(inbox.c.at < bindparam("before")))


class Updates:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def store(self, received: Sequence[Update], now: datetime) -> None:
        """Keep what was received; what is stored already, or was handled, is not stored again."""
        rows = [
            {
                "platform": one.platform,
                "key": one.key,
                "number": one.number,
                "at": to_moment(now),
                "raw": one.raw,
            }
            for one in received
        ]
        _STORE.run_many(self._connection, rows)

    def waiting(self, platform: str) -> list[Update]:
        """Return everything that is not handled yet, in the order of its numbers."""
        rows = _WAITING.all(self._connection, platform=platform)
        return [Update(row.platform, row.key, row.number, row.raw) for row in rows]

    def take(self, key: str) -> bool:
        """Let go of an update whose turn it is; False if it has had its turn."""
        return _TAKE.run(self._connection, key=key) == 1

    def unreadable(self, key: str, why: str) -> None:
        """Lay the update aside as a dead letter."""
        self._connection.execute(update(updates).where(updates.c.key == key).values(unreadable=why))

    def count(self) -> int:
        """Return how many are not handled yet."""
        query = select(func.count()).select_from(updates).where(updates.c.unreadable.is_(None))
        return int(self._connection.execute(query).scalar_one())

    def dead_letters(self) -> int:
        query = select(func.count()).select_from(updates).where(updates.c.unreadable.is_not(None))
        return int(self._connection.execute(query).scalar_one())

    def forget_old(self, now: datetime) -> None:
        """Let go of old dead letters, and of the marks of what was handled long ago."""
        _FORGET_UNREADABLE.run(self._connection, before=to_moment(now - KEPT_FOR))
        _FORGET_HANDLED.run(self._connection, before=to_moment(now - REMEMBERED_FOR))

    def erase(self, externals: Sequence[str]) -> None:
        """Delete dead letters that name one of these accounts."""
        for external in externals:
            named = updates.c.raw.contains(external, autoescape=True)
            self._connection.execute(delete(updates).where(updates.c.unreadable.is_not(None), named))
