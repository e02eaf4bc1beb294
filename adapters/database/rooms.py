"""The rooms in which is spoken, and where each is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Update,
    and_,
    bindparam,
    case,
    delete,
    exists,
    false,
    func,
    or_,
    select,
    update,
)

from adapters.database import schema
from adapters.database.leases import TOGETHER, together
from adapters.database.mapping import to_moment
from adapters.database.schema import talk
from adapters.database.statements import Statement, added, changed, query_where
from core.ports.values import Room

_R: Final = schema.rooms.c
_UNHEARD: Final = and_(_R.private, _R.heard_at == 0)
_NOTHING_SHOWN: Final = ~exists().where(schema.outbox.c.room == _R.id, talk.SHOWN)
_UNTOUCHED = Statement(
    query_where(schema.rooms, "id").with_only_columns(_R.id).where(_UNHEARD, _NOTHING_SHOWN)
)
_TOGETHER = Statement(
    select(schema.rooms, case((_UNHEARD, _NOTHING_SHOWN), else_=false()).label("untouched")).where(
        _R.id.in_([bindparam(f"id_{n}") for n in range(TOGETHER)])
    )
)
_OTHER: Final = schema.rooms.alias().c
_LATER: Final = or_(_OTHER.heard_at > _R.heard_at, and_(_OTHER.heard_at == _R.heard_at, _OTHER.id > _R.id))
_TURNED_TO: Final = and_(_R.heard_at > 0, ~exists().where(_OTHER.runner == _R.runner, _LATER)).label(
    "turned_to"
)
"""Whether it is the room in which its runner wrote last: then she need not be noted to write there."""
_PRIVATE = Statement(
    query_where(schema.rooms, "runner")
    .outerjoin(
        schema.accounts,
        (schema.accounts.c.platform == schema.rooms.c.platform)
        & (schema.accounts.c.external == schema.rooms.c.external),
    )
    .where(schema.rooms.c.private, ~schema.rooms.c.gone)
    .order_by(
        func.coalesce(schema.accounts.c.reachable, false()).desc(),
        schema.rooms.c.heard_at.desc(),
        schema.rooms.c.id.desc(),
    )
    .limit(1)
)


@cache
def _room_where(*names: str) -> Statement:
    return Statement(query_where(schema.rooms, *names).add_columns(_TURNED_TO))


class Rooms:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, Room] = {}
        self._turned_to: set[int] = set()

    def forget(self) -> None:
        """Read anew from here on."""
        self._known.clear()
        self._turned_to.clear()

    def get(self, id: int) -> Room | None:
        return self._known.get(id) or self._one(id=id)

    def untouched(self, rooms: Iterable[int]) -> set[int]:
        """Read so many rooms together, to be got; return those that are untouched."""
        ids = [{"id": room} for room in set(rooms)]
        rows = [row for some in together(ids) for row in _TOGETHER.all(self._connection, **some)]
        self._known.update((row.id, _room(row)) for row in rows)
        return {row.id for row in rows if row.untouched}

    def at(self, platform: str, external: str) -> Room | None:
        return self._one(platform=platform, external=external)

    def add(self, room: Room) -> Room:
        number = added(schema.rooms).scalar(self._connection, **_room_row(room), heard_at=0)
        found = self.get(number)
        assert found is not None
        return found

    def put(self, room: Room) -> None:
        self._known.pop(room.id, None)
        self._turned_to.discard(room.id)
        changed(schema.rooms, "id").run(self._connection, **_room_row(room), of_id=room.id)

    def private_of(self, runner: int) -> Room | None:
        row = _PRIVATE.first(self._connection, runner=runner)
        return None if row is None else _room(row)

    def heard(self, room: int, now: datetime) -> None:
        if room not in self._turned_to:
            self._turned_to.clear()
            changed(schema.rooms, "id").run(self._connection, heard_at=to_moment(now), of_id=room)

    def is_reached_at(self, room: int, channel: str) -> None:
        """Keep where its platform wants what is said in a room."""
        self._known.pop(room, None)
        changed(schema.rooms, "id").run(self._connection, channel=channel, of_id=room)

    def is_untouched(self, room: Room) -> bool:
        """Whether it is a private room in which neither side has said anything."""
        return bool(_UNTOUCHED.all(self._connection, id=room.id))

    def absorb(self, room: int, other: int) -> None:
        self._known.pop(other, None)
        questions, messages = schema.conversations, schema.outbox
        newer = select(questions.c.runner).where(questions.c.room == other)
        for statement in (
            delete(questions).where(questions.c.room == room, questions.c.runner.in_(newer)),
            update(questions).where(questions.c.room == other).values(room=room),
            update(messages).where(messages.c.room == other).values(room=room),
            *_club_moved(room, other),
            delete(schema.rooms).where(schema.rooms.c.id == other),
        ):
            self._connection.execute(statement)

    def _one(self, **where: Any) -> Room | None:
        row = _room_where(*where).first(self._connection, **where)
        if row is None:
            return None
        if row.turned_to:
            self._turned_to.add(row.id)
        found = self._known[row.id] = _room(row)
        return found


def _club_moved(room: int, other: int) -> tuple[Update, ...]:
    """What a club has in the room that is no more: its place, its boards and its codes come along."""
    clubs, boards, codes = schema.club_rooms, schema.boards, schema.club_codes
    housed, shown = select(clubs.c.room).where(clubs.c.room == room), boards.alias()
    same = select(shown.c.challenge).where(shown.c.room == room)
    return (
        update(clubs).where(clubs.c.room == other, ~housed.exists()).values(room=room),
        update(boards).where(boards.c.room == other, boards.c.challenge.not_in(same)).values(room=room),
        update(codes).where(codes.c.room == other).values(room=room),
    )


def _room_row(room: Room) -> dict[str, Any]:
    return {
        "platform": room.platform,
        "external": room.external,
        "private": room.private,
        "runner": room.runner,
        "title": room.title,
        "zone": room.zone,
        "gone": room.gone,
        "forms": room.forms,
        "channel": room.channel,
    }


def _room(row: Any) -> Room:
    return Room(
        id=row.id,
        platform=row.platform,
        external=row.external,
        private=row.private,
        runner=row.runner,
        title=row.title,
        zone=row.zone,
        gone=row.gone,
        forms=row.forms,
        channel=row.channel,
    )
