"""Edits of boards, queued in two statements: a log costs the same with twenty challenges as with one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    and_,
    bindparam,
    case,
    cast,
    false,
    literal,
    literal_column,
    not_,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database import schema
from adapters.database.mapping import MICROSECOND, to_moment
from adapters.database.statements import Statement
from core.domain.challenge import RULES, Kind, Tie
from core.domain.club import ClubKind
from core.ports.values import State

EVERY: Final = timedelta(seconds=5) // MICROSECOND
"""Between two edits of a room, whichever of its boards: answers need room in a group's limit, too."""
KEY: Final = f"{ClubKind.BOARD}:"
WORTH: Final = timedelta(days=1) // MICROSECOND

_B, _C, _M, _OUT = schema.boards, schema.challenges, schema.members, schema.outbox
_NOW: Final[ColumnElement[int]] = bindparam("now")
_NEXT: Final = _B.c.edits_at + bindparam("pace")
_DUE: Final = case((_NEXT > _NOW, _NEXT), else_=_NOW)
_OPEN: Final = _C.c.phase == literal_column("'open'")
_HOLDS: Final = and_(_C.c.starts <= bindparam("last"), _C.c.ends >= bindparam("first"))
_LEAST: Final = case(
    {str(rule): asks.minimum.micrometres for rule, asks in RULES.items()},
    value=_C.c.rule,
    else_=_C.c.minimum,
)
_KEPT: Final[ColumnElement[int]] = bindparam("kept")
_STAYS: Final = and_(
    or_(
        _C.c.kind == str(Kind.RUN_STREAK), and_(_C.c.kind == str(Kind.DAYS_RUN), _C.c.ties == str(Tie.SHARED))
    ),
    _KEPT > 0,
    _KEPT >= _LEAST,
)
"""A board of days alone shows what it showed, where each of them was kept, and is, whatever was run more."""


class Edits:
    """Queues an edit of each board that these challenges have, unless one waits already."""

    def __init__(self, challenges: Any) -> None:
        free = (_B.c.challenge.in_(challenges), _B.c.edits_at <= _NOW)
        columns = {
            "key": _text(
                f"{ClubKind.BOARD}:", _B.c.challenge, ":", _B.c.room, ":edit:", _B.c.message, ":", _DUE
            ),
            "kind": literal(str(ClubKind.BOARD)),
            "room": _B.c.room,
            "due": _DUE,
            "expires": _DUE + WORTH,
            "priority": literal(1),
            "facts": _text('{"challenge": ', _B.c.challenge, ', "on": "', _B.c.on, '"}'),
            "message": null(),
            "edits": _B.c.message,
            "revision": literal(0),
            "asks": false(),
            "answered": false(),
            "state": literal(str(State.QUEUED)),
            "tries": literal(0),
            "failure": literal(""),
        }
        found = select(*columns.values()).where(*free)
        self._queue = Statement(
            upsert(_OUT).from_select(list(columns), found).on_conflict_do_nothing(index_elements=["key"])
        )
        self._note = Statement(update(_B).where(*free).values(edits_at=_DUE))

    def run(self, connection: Connection, now: datetime, many: int = 1, **values: Any) -> bool:
        """Return whether there was any to queue; the more (`many`) there are, the longer each waits."""
        values |= {"now": to_moment(now), "pace": many * EVERY}
        self._queue.run(connection, **values)
        return self._note.run(connection, **values) > 0


def _text(*parts: Any) -> ColumnElement[str]:
    """Return words and columns, one after the other."""
    found: ColumnElement[str] = literal_column("''")
    for part in parts:
        found = found.concat(literal(part) if isinstance(part, str) else cast(part, Text))
    return found


OF_RUNNER: Final = Edits(
    select(_M.c.challenge)
    .join(_C, _C.c.id == _M.c.challenge)
    .where(_M.c.runner == bindparam("of"), _M.c.left_at.is_(None), _OPEN, _HOLDS, not_(_STAYS))
)
OF_CHALLENGE: Final = Edits(select(_C.c.id).where(_C.c.id == bindparam("of"), _OPEN))
