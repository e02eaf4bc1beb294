"""Tables of the talk: rooms, open questions, subscriptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database import schema
from adapters.database.mapping import from_moment, to_moment
from adapters.database.statements import changed, rows_where
from core.domain.runner import PromptKind
from core.ports.values import Conversation, Room, Subscription


class Rooms:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, id: int) -> Room | None:
        return self._one(id=id)

    def at(self, platform: str, external: str) -> Room | None:
        return self._one(platform=platform, external=external)

    def add(self, room: Room) -> Room:
        values = {**_room_row(room), "heard_at": 0}
        result = self._connection.execute(insert(schema.rooms).values(values))
        found = self.get(result.inserted_primary_key[0])  # type: ignore[index]
        assert found is not None
        return found

    def put(self, room: Room) -> None:
        self._connection.execute(
            update(schema.rooms).where(schema.rooms.c.id == room.id).values(_room_row(room))
        )

    def private_of(self, runner: int) -> Room | None:
        rooms = schema.rooms
        row = self._connection.execute(
            select(rooms)
            .where(rooms.c.runner == runner, rooms.c.private, ~rooms.c.gone)
            .order_by(rooms.c.heard_at.desc(), rooms.c.id.desc())
            .limit(1)
        ).mappings()
        return next((_room(found) for found in row), None)

    def heard(self, room: int, now: datetime) -> None:
        values = {"heard_at": to_moment(now), "of_id": room}
        self._connection.execute(changed(schema.rooms, "id"), values)

    def _one(self, **where: Any) -> Room | None:
        row = self._connection.execute(rows_where(schema.rooms, *where), where).mappings().first()
        return None if row is None else _room(row)


def _room_row(room: Room) -> dict[str, Any]:
    return {
        "platform": room.platform,
        "external": room.external,
        "private": room.private,
        "runner": room.runner,
        "title": room.title,
        "zone": room.zone,
        "gone": room.gone,
    }


def _room(row: Any) -> Room:
    return Room(
        id=row["id"],
        platform=row["platform"],
        external=row["external"],
        private=row["private"],
        runner=row["runner"],
        title=row["title"],
        zone=row["zone"],
        gone=row["gone"],
    )


class Conversations:
    def __init__(
        self, connection: Connection, encode: Callable[[Any], str], decode: Callable[[str], Any]
    ) -> None:
        self._connection = connection
        self._encode = encode
        self._decode = decode

    def get(self, runner: int, room: int) -> Conversation | None:
        at = {"runner": runner, "room": room}
        row = self._connection.execute(rows_where(schema.conversations, *at), at).first()
        if row is None:
            return None
        return Conversation(
            runner=runner,
            room=room,
            state=self._decode(row.state),
            message=row.message,
            opened_at=from_moment(row.opened_at),
            aside=row.aside,
        )

    def put(self, conversation: Conversation) -> None:
        values = {
            "runner": conversation.runner,
            "room": conversation.room,
            "state": self._encode(conversation.state),
            "message": conversation.message,
            "opened_at": to_moment(conversation.opened_at),
            "aside": conversation.aside,
        }
        keys = ["runner", "room"]
        self._connection.execute(
            upsert(schema.conversations)
            .values(values)
            .on_conflict_do_update(index_elements=keys, set_=values)
        )

    def close(self, runner: int, room: int) -> None:
        self._connection.execute(delete(schema.conversations).where(*self._at(runner, room)))

    @staticmethod
    def _at(runner: int, room: int) -> tuple[Any, ...]:
        return schema.conversations.c.runner == runner, schema.conversations.c.room == room


_NEXT_DUE = select(func.min(schema.subscriptions.c.next_due))
_OF_RUNNER = rows_where(schema.subscriptions, "runner").order_by(
    schema.subscriptions.c.kind, schema.subscriptions.c.ref
)


class Subscriptions:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, now: datetime, limit: int) -> Sequence[Subscription]:
        table = schema.subscriptions
        return self._all(
            select(table)
            .where(table.c.next_due <= to_moment(now))
            .order_by(table.c.next_due, table.c.runner, table.c.kind, table.c.ref)
            .limit(limit)
        )

    def next_due(self) -> datetime | None:
        found = self._connection.execute(_NEXT_DUE).scalar()
        return None if found is None else from_moment(found)

    def of(self, runner: int) -> Sequence[Subscription]:
        return self._all(_OF_RUNNER, runner=runner)

    def get(self, runner: int, kind: PromptKind, ref: int = 0) -> Subscription | None:
        return next(iter(self._all(select(schema.subscriptions).where(*self._at(runner, kind, ref)))), None)

    def put(self, subscription: Subscription) -> None:
        values = {
            "runner": subscription.runner,
            "kind": str(subscription.kind),
            "ref": subscription.ref,
            "next_due": to_moment(subscription.next_due),
            "unanswered": subscription.unanswered,
            "silent": subscription.silent,
        }
        keys = ["runner", "kind", "ref"]
        self._connection.execute(
            upsert(schema.subscriptions)
            .values(values)
            .on_conflict_do_update(index_elements=keys, set_=values)
        )

    def remove(self, runner: int, kind: PromptKind, ref: int = 0) -> None:
        self._connection.execute(delete(schema.subscriptions).where(*self._at(runner, kind, ref)))

    def heard(self, runner: int) -> bool:
        table = schema.subscriptions
        waiting = [one for one in self.of(runner) if one.unanswered or one.silent]
        if not waiting:
            return False
        self._connection.execute(
            update(table).where(table.c.runner == runner).values(unanswered=0, silent=False)
        )
        return any(one.silent for one in waiting)

    def look_again(self, now: datetime) -> None:
        table = schema.subscriptions
        moment = to_moment(now)
        self._connection.execute(update(table).where(table.c.next_due > moment).values(next_due=moment))

    def _all(self, query: Any, **values: Any) -> list[Subscription]:
        return [
            Subscription(
                runner=row.runner,
                kind=PromptKind(row.kind),
                ref=row.ref,
                next_due=from_moment(row.next_due),
                unanswered=row.unanswered,
                silent=row.silent,
            )
            for row in self._connection.execute(query, values)
        ]

    @staticmethod
    def _at(runner: int, kind: PromptKind, ref: int) -> tuple[Any, ...]:
        table = schema.subscriptions
        return table.c.runner == runner, table.c.kind == str(kind), table.c.ref == ref
