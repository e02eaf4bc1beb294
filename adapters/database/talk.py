"""Tables of the talk: rooms, open questions, subscriptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Update, and_, bindparam, delete, exists, false, func, or_, select, update

from adapters.database import schema
from adapters.database.lacking import QUESTIONS, WAITING, Lacking
from adapters.database.mapping import from_moment, to_moment
from adapters.database.statements import Statement, added, changed, put_by, query_where, removed, rows_where
from core.domain.runner import PromptKind
from core.ports.values import Conversation, Room, Subscription

_UNTOUCHED = Statement(
    query_where(schema.rooms, "id")
    .with_only_columns(schema.rooms.c.id)
    .where(
        schema.rooms.c.heard_at == 0,
        ~exists().where(schema.outbox.c.room == schema.rooms.c.id, schema.outbox.c.sent_at.is_not(None)),
    )
)
_R: Final = schema.rooms.c
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
        return room.private and bool(_UNTOUCHED.all(self._connection, id=room.id))

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


class Conversations:
    def __init__(
        self,
        connection: Connection,
        lacking: Lacking,
        encode: Callable[[Any], str],
        decode: Callable[[str], Any],
    ) -> None:
        self._connection = connection
        self._lacking = lacking
        self._encode = encode
        self._decode = decode

    def get(self, runner: int, room: int) -> Conversation | None:
        if self._lacking.has_none(runner, QUESTIONS):
            return None
        one = rows_where(schema.conversations, "runner", "room")
        row = one.first(self._connection, runner=runner, room=room)
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
        self._lacking.has_one(conversation.runner, QUESTIONS)
        put_by(schema.conversations, "runner", "room").run(
            self._connection,
            runner=conversation.runner,
            room=conversation.room,
            state=self._encode(conversation.state),
            message=conversation.message,
            opened_at=to_moment(conversation.opened_at),
            aside=conversation.aside,
        )

    def close(self, runner: int, room: int) -> None:
        removed(schema.conversations, "runner", "room").run(self._connection, runner=runner, room=room)


_NEXT_DUE = Statement(select(func.min(schema.subscriptions.c.next_due)))
_OF_RUNNER = Statement(
    query_where(schema.subscriptions, "runner").order_by(
        schema.subscriptions.c.kind, schema.subscriptions.c.ref
    )
)
_DUE = Statement(
    select(schema.subscriptions)
    .where(schema.subscriptions.c.next_due <= bindparam("until"))
    .order_by(
        schema.subscriptions.c.next_due,
        schema.subscriptions.c.runner,
        schema.subscriptions.c.kind,
        schema.subscriptions.c.ref,
    )
    .limit(bindparam("most"))
)


class Subscriptions:
    def __init__(self, connection: Connection, lacking: Lacking) -> None:
        self._connection = connection
        self._lacking = lacking
        self.planned = False
        """Whether this unit set when something falls due."""

    def due(self, now: datetime, limit: int) -> Sequence[Subscription]:
        return self._all(_DUE, until=to_moment(now), most=limit)

    def next_due(self) -> datetime | None:
        found = _NEXT_DUE.scalar(self._connection)
        return None if found is None else from_moment(found)

    def of(self, runner: int) -> Sequence[Subscription]:
        return self._all(_OF_RUNNER, runner=runner)

    def get(self, runner: int, kind: PromptKind, ref: int = 0) -> Subscription | None:
        one = rows_where(schema.subscriptions, "runner", "kind", "ref")
        return next(iter(self._all(one, runner=runner, kind=str(kind), ref=ref)), None)

    def put(self, subscription: Subscription) -> None:
        self.planned = True
        self._lacking.has_one(subscription.runner, WAITING)
        put_by(schema.subscriptions, "runner", "kind", "ref").run(
            self._connection,
            runner=subscription.runner,
            kind=str(subscription.kind),
            ref=subscription.ref,
            next_due=to_moment(subscription.next_due),
            unanswered=subscription.unanswered,
            silent=subscription.silent,
        )

    def remove(self, runner: int, kind: PromptKind, ref: int = 0) -> None:
        one = removed(schema.subscriptions, "runner", "kind", "ref")
        one.run(self._connection, runner=runner, kind=str(kind), ref=ref)

    def heard(self, runner: int) -> bool:
        if self._lacking.has_none(runner, WAITING):
            return False
        table = schema.subscriptions
        waiting = [one for one in self.of(runner) if one.unanswered or one.silent]
        if not waiting:
            return False
        changed(table, "runner").run(self._connection, unanswered=0, silent=False, of_runner=runner)
        return any(one.silent for one in waiting)

    def look_again(self, now: datetime) -> None:
        self.planned = True
        table = schema.subscriptions
        moment = to_moment(now)
        self._connection.execute(update(table).where(table.c.next_due > moment).values(next_due=moment))

    def _all(self, query: Statement, **values: Any) -> list[Subscription]:
        return [
            Subscription(
                runner=row.runner,
                kind=PromptKind(row.kind),
                ref=row.ref,
                next_due=from_moment(row.next_due),
                unanswered=row.unanswered,
                silent=row.silent,
            )
            for row in query.all(self._connection, **values)
        ]
