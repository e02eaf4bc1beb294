"""Clubs, their rooms, and the codes that bring rooms together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete

from adapters.database import schema
from adapters.database.mapping import CLUB_CODES, CLUB_ROOMS, CLUBS, to_moment
from adapters.database.statements import Statement, added, changed, put_by, query_where, removed, rows_where
from core.domain.club import Club, ClubRoom
from core.ports.clubs import ClubCode

_ROOMS: Final = Statement(query_where(schema.club_rooms, "club").order_by(schema.club_rooms.c.room))
_OVER: Final = Statement(delete(schema.club_codes).where(schema.club_codes.c.expires < bindparam("before")))


class Clubs:
    """See `core.ports.clubs.Clubs`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, id: int) -> Club | None:
        row = rows_where(schema.clubs, "id").first(self._connection, id=id)
        return None if row is None else CLUBS.value(row)

    def add(self, club: Club) -> Club:
        row = CLUBS.row(club)
        del row["id"]
        return replace(club, id=added(schema.clubs).scalar(self._connection, **row))

    def put(self, club: Club) -> None:
        row = CLUBS.row(club)
        changed(schema.clubs, "id").run(self._connection, **row, of_id=row.pop("id"))

    def remove(self, id: int) -> None:
        removed(schema.clubs, "id").run(self._connection, id=id)

    def at(self, room: int) -> ClubRoom | None:
        row = rows_where(schema.club_rooms, "room").first(self._connection, room=room)
        return None if row is None else CLUB_ROOMS.value(row)

    def rooms(self, club: int) -> Sequence[ClubRoom]:
        return [CLUB_ROOMS.value(row) for row in _ROOMS.all(self._connection, club=club)]

    def house(self, room: ClubRoom) -> None:
        put_by(schema.club_rooms, "room").run(self._connection, **CLUB_ROOMS.row(room))

    def leave(self, room: int) -> None:
        removed(schema.boards, "room").run(self._connection, room=room)
        removed(schema.club_rooms, "room").run(self._connection, room=room)

    def offer(self, code: ClubCode) -> None:
        if not code.used:
            removed(schema.club_codes, "club").run(self._connection, club=code.club)
        put_by(schema.club_codes, "code").run(self._connection, **CLUB_CODES.row(code))

    def offered(self, code: str) -> ClubCode | None:
        row = rows_where(schema.club_codes, "code").first(self._connection, code=code)
        return None if row is None else CLUB_CODES.value(row)

    def forget(self, before: datetime) -> None:
        _OVER.run(self._connection, before=to_moment(before))
