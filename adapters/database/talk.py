"""Tables of the talk: open questions, subscriptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from adapters.database import schema
from adapters.database.lacking import QUESTIONS, WAITING, Lacking
from adapters.database.mapping import from_moment, to_moment
from adapters.database.statements import Statement, changed, put_by, query_where, removed, rows_where
from core.domain.runner import PromptKind
from core.ports.values import Conversation, Subscription


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
