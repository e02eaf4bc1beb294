"""The outbox: messages that must be sent, from before they are sent until they are forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    bindparam,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database import leases
from adapters.database.lacking import ASKING, Lacking
from adapters.database.mapping import from_moment, to_moment
from adapters.database.messages import message_row, outgoing_of
from adapters.database.schema import outbox, rooms, talk
from adapters.database.statements import Statement, changed, query_where, rows_where
from core.ports.values import Outgoing, State
from core.wording.reply import Message

_ADD = Statement(upsert(outbox).on_conflict_do_nothing(index_elements=["key"]).returning(outbox.c.id))
_ASKING = Statement(
    query_where(outbox, "runner")
    .where(talk.ASKING, talk.SENT)
    .order_by(outbox.c.sent_at.desc(), outbox.c.id.desc())
    .limit(1)
)
_REPLIES = Statement(
    query_where(outbox, "runner", "room").where(talk.REPLIES).order_by(outbox.c.id.desc()).limit(1)
)
_CHANGE_WORDS = Statement(
    update(outbox)
    .where(outbox.c.id == bindparam("of_id"))
    .values(message=bindparam("message"), revision=outbox.c.revision + 1)
)

_BY_PLATFORM = Statement(
    query_where(outbox, "room", "sent_as")
    .with_only_columns(outbox.c.id)
    .where(talk.SHOWN)
    .order_by(outbox.c.id.desc())
    .limit(1)
)
_BY_KEY = Statement(query_where(outbox, "key"))
_WAITING = Statement(query_where(outbox, "runner").where(talk.WAITING).order_by(outbox.c.due, outbox.c.id))
_PROMPTS = Statement(
    query_where(outbox, "runner")
    .where(
        talk.UNASKED,
        outbox.c.due >= bindparam("since"),
        outbox.c.due < bindparam("until"),
        ~or_(talk.DROPPED, talk.FAILED, talk.WAITING),
    )
    .order_by(outbox.c.due, outbox.c.id)
)


class Outbox:
    """See `core.ports.store.Outbox`; `lease` to `fail` are for delivery."""

    def __init__(self, connection: Connection, lacking: Lacking) -> None:
        self._connection = connection
        self._lacking = lacking
        self.queued = False
        """Whether this unit put something here that delivery has to fetch."""
        self._new: dict[int, Outgoing] = {}
        """What this unit put here and has not touched since."""
        self._put: set[int] = set()
        """What this unit put here."""

    def forget(self) -> None:
        """Read anew from here on."""
        self._new.clear()

    # --- core's part -----------------------------------------------------------------

    def add(self, row: Outgoing, *, leased_until: datetime | None = None) -> int | None:
        self.queued = self.queued or leased_until is None
        state = State.QUEUED if leased_until is None else State.LEASED
        values = {
            "key": row.key,
            "kind": row.kind,
            "room": row.room,
            "runner": row.runner,
            "due": to_moment(row.due),
            "expires": None if row.expires is None else to_moment(row.expires),
            "priority": row.priority,
            "facts": dict(row.facts),
            "message": None if row.message is None else message_row(row.message),
            "edits": row.edits,
            "revision": row.revision,
            "asks": row.asks,
            "answered": row.answered,
            "state": str(state),
            "leased_until": None if leased_until is None else to_moment(leased_until),
            "tries": 0,
            "failure": "",
            "answers": row.answers or None,
        }
        added: int | None = _ADD.scalar(self._connection, **values)
        if added is not None:
            self._put.add(added)
            self._lacking.has_one(row.runner if row.asks else None, ASKING)
            self._new[added] = replace(row, id=added, state=state, sent_at=None)
        return added

    def is_new(self, id: int) -> bool:
        """Whether this unit put the row here: an answer of earlier is not sent a second time."""
        return id in self._put

    def get(self, id: int) -> Outgoing | None:
        return self._new.get(id) or self._first(rows_where(outbox, "id"), id=id)

    def put_message(self, id: int, message: Message) -> None:
        self.forget()
        _CHANGE_WORDS.run(self._connection, message=message_row(message), of_id=id)

    def mark_answered(self, id: int) -> None:
        self._set(id, answered=True)

    def drop(self, id: int) -> None:
        self.forget()
        unsent = outbox.c.state.in_([str(State.QUEUED), str(State.WAITING)])
        one = update(outbox).where(outbox.c.id == id, unsent)
        self._connection.execute(one.values(state=str(State.DROPPED)))

    def wait(self, id: int) -> None:
        row = self.get(id)
        if row is None:
            return
        self.forget()
        of_its_kind = (outbox.c.runner == row.runner) & (outbox.c.kind == row.kind)
        earlier = update(outbox).where(of_its_kind, talk.WAITING)
        self._connection.execute(earlier.values(state=str(State.DROPPED)))
        self._set(id, state=str(State.WAITING), leased_until=None)

    def waiting(self, runner: int) -> Sequence[Outgoing]:
        return self._all(_WAITING, runner=runner)

    def readdress(self, id: int, room: int) -> None:
        self._set(id, room=room)

    def release(self, id: int, due: datetime, expires: datetime, facts: Mapping[str, Any]) -> None:
        self.queued = True
        when = {"due": to_moment(due), "expires": to_moment(expires)}
        self._set(id, state=str(State.QUEUED), **when, facts=dict(facts), message=None)

    def newest_asking(self, runner: int) -> Outgoing | None:
        return None if self._lacking.has_none(runner, ASKING) else self._first(_ASKING, runner=runner)

    def newest_answer(self, runner: int, room: int) -> Outgoing | None:
        return self._first(_REPLIES, runner=runner, room=room)

    def prompts(self, runner: int, since: datetime, until: datetime) -> Sequence[Outgoing]:
        return self._all(_PROMPTS, runner=runner, since=to_moment(since), until=to_moment(until))

    def by_key(self, key: str) -> Outgoing | None:
        return self._first(_BY_KEY, key=key)

    # --- delivery's part -------------------------------------------------------------

    def lease(
        self, now: datetime, limit: int, until: datetime, platforms: tuple[str, ...] | None = None
    ) -> list[Outgoing]:
        """Take rows to send: due, not expired, queued or with a lease that has run out.

        `platforms` are those that can be written to now; None is all.
        """
        self.forget()
        free, over = leases.to_lease(platforms)
        values = {"now": to_moment(now), "most": limit}
        # One after the other, so that each follows an index in the order of sending.
        found = self._all(free, **values) + self._all(over, **values)
        rows = sorted(found, key=lambda row: (row.priority, row.due, row.runner or 0, row.id))[:limit]
        held = to_moment(until)
        for some in leases.together([{"id": row.id} for row in rows]):
            leases.LEASE.run(self._connection, **some, leased_until=held)
        return rows

    def end_leases(self, now: datetime) -> None:
        """Let every lease run out now: whoever held one is gone."""
        for statement in leases.END:
            statement.run(self._connection, now=to_moment(now))

    def is_first_try(self, id: int) -> bool:
        """Whether a leased row was never leased before: nothing of it can have been sent."""
        tries = select(outbox.c.tries).where(outbox.c.id == id)
        return bool(self._connection.execute(tries).scalar_one() == 1)

    def keep_words(self, id: int, message: Message) -> None:
        """Store what a leased prompt says, so that its buttons can be pressed."""
        self._set(id, message=message_row(message))

    def leave(self, id: int, until: datetime) -> None:
        """Note that a leased row may have been said from now on; `until` then it is in somebody's hand."""
        self._new.pop(id, None)
        leases.LEAVE.run(self._connection, of_id=id, leased_until=to_moment(until))

    def mark_sent(self, *marks: leases.Mark) -> None:
        for mark in marks:
            self._new.pop(mark.row, None)
        leases.mark(self._connection, marks)

    def retry(self, id: int, due: datetime) -> None:
        """Give the row back, to be leased again at `due`."""
        self._set(id, state=str(State.QUEUED), due=to_moment(due), leased_until=None)

    def give_up(self, id: int) -> None:
        """Do not send a leased row: it is no longer true."""
        self._set(id, state=str(State.DROPPED), leased_until=None)

    def fail(self, id: int, why: str) -> None:
        self._set(id, state=str(State.FAILED), failure=why, leased_until=None)

    def tries(self, id: int) -> int:
        return int(self._connection.execute(select(outbox.c.tries).where(outbox.c.id == id)).scalar_one())

    def hold(self, ids: Iterable[int], until: datetime) -> None:
        """Make the leases of these rows longer: they are in hand, and wait for their turn."""
        held = to_moment(until)
        leases.HOLD.run_many(self._connection, [{"of_id": row, "leased_until": held} for row in ids])

    def give_back(self, ids: Sequence[int]) -> None:
        """Queue leased rows again: nothing of them has left."""
        leases.GIVE_BACK.run_many(self._connection, [{"of_id": row} for row in ids])

    def drop_expired(self, now: datetime) -> int:
        """Drop what was not sent in time; return how many.

        What is leased is in somebody's hand until its lease has run out. What was leaving then
        is dropped in any case: it may be said at most once, and perhaps it was.
        """
        moment = to_moment(now)
        # One after the other, so that each follows an index.
        return sum(drop.run(self._connection, now=moment) for drop in leases.DROPS)

    def next_due(self, platforms: tuple[str, ...] | None = None) -> datetime | None:
        """Return the earliest moment at which something can be leased for these platforms."""
        moments = [query.scalar(self._connection) for query in leases.next_moments(platforms)]
        return min((from_moment(one) for one in moments if one is not None), default=None)

    def has_more_than(self, many: int, priority: int, now: datetime) -> bool:
        """Whether more than so many of this priority are due and not in anybody's hand."""
        return bool(leases.AFTER.all(self._connection, priority=priority, until=to_moment(now), many=many))

    def backlog(self) -> dict[str, int]:
        """Return how many are to be sent, now or later, by platform."""
        found: Counter[str] = Counter()
        query = select(rooms.c.platform, func.count()).select_from(outbox).join(rooms)
        for state in (talk.QUEUED, talk.LEASED, talk.LEAVING):
            rows = self._connection.execute(query.where(state).group_by(rooms.c.platform))
            found.update({row[0]: row[1] for row in rows})
        return found

    def failed(self) -> int:
        query = select(func.count()).select_from(outbox).where(talk.FAILED)
        return int(self._connection.execute(query).scalar_one())

    def sent_as(self, id: int) -> str | None:
        return self._connection.execute(select(outbox.c.sent_as).where(outbox.c.id == id)).scalar()

    def by_platform_message(self, room: int, platform_message: str) -> int | None:
        row = _BY_PLATFORM.first(self._connection, room=room, sent_as=platform_message)
        return None if row is None else int(row.id)

    def _set(self, id: int, **values: Any) -> None:
        self._new.pop(id, None)
        changed(outbox, "id").run(self._connection, **values, of_id=id)

    def _first(self, query: Statement, **values: Any) -> Outgoing | None:
        row = query.first(self._connection, **values)
        return None if row is None else outgoing_of(row)

    def _all(self, query: Statement, **values: Any) -> list[Outgoing]:
        return [outgoing_of(row) for row in query.all(self._connection, **values)]
