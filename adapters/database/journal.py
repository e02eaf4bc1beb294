"""The journal of changes, and the marks that keep things from happening twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.database import schema
from adapters.database.mapping import LARGEST, from_image, from_moment, to_image, to_moment
from adapters.database.statements import Statement, added, added_once, changed, put_by, query_where
from core.ports.values import Change, ChangeSet

_ADD_CHANGE = Statement(
    insert(schema.changes).values(
        change_set=bindparam("change_set"),
        before=bindparam("before"),
        after=bindparam("after"),
        runner=select(schema.change_sets.c.runner)
        .where(schema.change_sets.c.id == bindparam("of_set"))
        .scalar_subquery(),
    )
)

_ID = schema.change_sets.c.id
_BY_ID = query_where(schema.change_sets, "id")
_OF_MESSAGE = query_where(schema.change_sets, "runner", "message").order_by(_ID.desc()).limit(1)
_NEWEST = query_where(schema.change_sets, "runner").order_by(_ID.desc()).limit(bindparam("limit"))
_ASKED_LAST = Statement(
    query_where(schema.asked, "runner", "figure").with_only_columns(schema.asked.c.newest)
)

_ALIVE_AT = Statement(select(schema.process.c.alive_at))
_FIRST_CONTACTS_FROM = Statement(select(schema.process.c.first_contacts_from))
_FIRST_CONTACTS = Statement(select(schema.process.c.first_contacts))


@cache
def _put_in_process(*names: str) -> Statement:
    """The one row of the process gets these columns' values; the others stay."""
    new = upsert(schema.process)
    given = {name: new.excluded[name] for name in names}
    return Statement(new.on_conflict_do_update(index_elements=["id"], set_=given))


@cache
def _with_changes(sets: Select[Any]) -> tuple[Statement, Statement]:
    """These change sets, and what belongs to them."""
    table = schema.changes
    of_them = table.c.change_set.in_(sets.with_only_columns(_ID))
    return Statement(sets), Statement(select(table).where(of_them).order_by(table.c.id))


class Changes:
    """The journal: what each message of a runner changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(
        self, runner: int, at: datetime, message: str = "", undoes: int | None = None, account: str = ""
    ) -> int:
        added_set = added(schema.change_sets).scalar(
            self._connection,
            runner=runner,
            at=to_moment(at),
            message=message,
            undoes=undoes,
            undone=False,
            account=account or None,
        )
        return int(added_set)

    def add(self, set_id: int, change: Change) -> None:
        before, after = to_image(change.before), to_image(change.after)
        _ADD_CHANGE.run(self._connection, change_set=set_id, before=before, after=after, of_set=set_id)

    def answered(self, set_id: int, outbox_id: int) -> None:
        self._set(set_id, answer=outbox_id)

    def mark_undone(self, set_id: int, *, undone: bool) -> None:
        self._set(set_id, undone=undone)

    def _set(self, set_id: int, **values: Any) -> None:
        table = schema.change_sets
        changed(table, "id").run(self._connection, **values, of_id=set_id)

    def get(self, set_id: int) -> ChangeSet | None:
        return None if set_id > LARGEST else next(iter(self._sets(_BY_ID, id=set_id)), None)

    def of_message(self, runner: int, message: str) -> ChangeSet | None:
        return next(iter(self._sets(_OF_MESSAGE, runner=runner, message=message)), None)

    def newest(self, runner: int, limit: int) -> Sequence[ChangeSet]:
        return self._sets(_NEWEST, runner=runner, limit=limit)

    def _sets(self, query: Select[Any], **values: Any) -> list[ChangeSet]:
        sets, with_changes = _with_changes(query)
        rows = sets.all(self._connection, **values)
        changes: dict[int, list[Change]] = {row.id: [] for row in rows}
        for row in with_changes.all(self._connection, **values) if rows else ():
            changes[row.change_set].append(Change(from_image(row.before), from_image(row.after)))
        return [
            ChangeSet(
                id=row.id,
                runner=row.runner,
                at=from_moment(row.at),
                message=row.message,
                answer=row.answer,
                undoes=row.undoes,
                undone=row.undone,
                changes=tuple(changes[row.id]),
            )
            for row in rows
        ]


class Inbox:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, key: str, now: datetime) -> bool:
        return added_once(schema.inbox).run(self._connection, key=key, at=to_moment(now)) == 1


class Presses:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, message: int, revision: int, index: int, runner: int) -> bool:
        once = added_once(schema.presses)
        pressed = once.run(self._connection, message=message, revision=revision, index=index, runner=runner)
        return pressed == 1

    def taken(self, message: int, index: int, runner: int) -> bool:
        table = schema.presses
        query = select(table.c.message).where(
            table.c.message == message, table.c.index == index, table.c.runner == runner
        )
        return self._connection.execute(query.limit(1)).first() is not None


class Process:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def alive_at(self) -> datetime | None:
        found = _ALIVE_AT.scalar(self._connection)
        return None if found is None else from_moment(found)

    def set_alive(self, now: datetime) -> None:
        self._put(now)

    def first_contacts_from(self) -> datetime | None:
        """From when on people may be written to for the first time, if a platform had it halted."""
        found = _FIRST_CONTACTS_FROM.scalar(self._connection)
        return None if found is None else from_moment(found)

    def halt_first_contacts(self, now: datetime, until: datetime) -> None:
        self._put(now, first_contacts_from=to_moment(until))

    def first_contacts(self) -> list[datetime]:
        """When people were last written to for the first time, oldest first."""
        found = _FIRST_CONTACTS.scalar(self._connection) or ""
        return [from_moment(int(moment)) for moment in found.split()]

    def begin_first_contact(self, now: datetime, kept: int) -> None:
        """Note one more before it is tried; the newest `kept` stay noted."""
        moments = [*map(to_moment, self.first_contacts()), to_moment(now)][-kept:]
        self._put(now, first_contacts=" ".join(map(str, moments)))

    def _put(self, now: datetime, **values: object) -> None:
        values |= {"id": 1, "alive_at": to_moment(now)}
        _put_in_process(*values).run(self._connection, **values)


class Asked:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self, runner: int, figure: str) -> int | None:
        found = _ASKED_LAST.scalar(self._connection, runner=runner, figure=figure)
        return None if found is None else int(found)

    def set(self, runner: int, figure: str, newest: int) -> None:
        one = put_by(schema.asked, "runner", "figure")
        one.run(self._connection, runner=runner, figure=figure, newest=newest)
