"""Accounts that are one runner: the codes by which they become one, and the joinings themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, insert, select, update

from adapters.database import schema
from adapters.database.joining import Join, newest
from adapters.database.ledger import Entries, Ledger
from adapters.database.mapping import from_moment, to_moment
from adapters.database.parting import Part, remember
from adapters.database.records import Records
from adapters.database.statements import Statement, put_by, removed, rows_where
from adapters.database.streaks import recount
from core.ports.values import Account, Joining, Link, Offer, State

_FORGET = (
    Statement(delete(schema.links).where(schema.links.c.at < bindparam("before"))),
    Statement(delete(schema.link_codes).where(schema.link_codes.c.expires < bindparam("before"))),
)
UNSENT = (str(State.QUEUED), str(State.WAITING))


class Links:
    """See `core.ports.links.Links`. `forget_all` makes the other tables read anew."""

    def __init__(self, connection: Connection, records: Records, forget_all: Callable[[], None]) -> None:
        self._connection = connection
        self._records = records
        self._forget_all = forget_all

    def accounts(self, runner: int) -> Sequence[Account]:
        table = schema.accounts
        found = select(table.c.platform, table.c.external).where(table.c.runner == runner)
        return [Account(*row) for row in self._connection.execute(found.order_by(*table.primary_key.columns))]

    # --- codes -------------------------------------------------------------------------

    def offer(self, offer: Offer) -> None:
        removed(schema.link_codes, "runner").run(self._connection, runner=offer.runner)
        put_by(schema.link_codes, "code").run(
            self._connection,
            code=offer.code,
            runner=offer.runner,
            room=offer.room,
            expires=to_moment(offer.expires),
            joins=offer.joins,
            joins_room=offer.joins_room,
            agreed=offer.agreed,
        )

    def offered(self, code: str) -> Offer | None:
        row = rows_where(schema.link_codes, "code").first(self._connection, code=code)
        if row is None:
            return None
        return Offer(
            code=row.code,
            runner=row.runner,
            room=row.room,
            expires=from_moment(row.expires),
            joins=row.joins,
            joins_room=row.joins_room,
            agreed=row.agreed,
        )

    def end(self, code: str) -> None:
        removed(schema.link_codes, "code").run(self._connection, code=code)

    def wrong(self, runner: int, since: datetime) -> tuple[int, datetime | None]:
        row = rows_where(schema.link_guesses, "runner").first(self._connection, runner=runner)
        if row is None or row.since < to_moment(since):
            return 0, None
        return row.wrong, from_moment(row.since)

    def count_wrong(self, runner: int, now: datetime, since: datetime) -> None:
        wrong, first = self.wrong(runner, since)
        put_by(schema.link_guesses, "runner").run(
            self._connection, runner=runner, since=to_moment(first or now), wrong=wrong + 1
        )

    # --- joinings ----------------------------------------------------------------------

    def join(self, joining: Joining) -> None:
        runner, other = joining.runner.id, joining.other
        entries = Entries(
            runner=runner,
            other=other,
            newest=newest(self._connection, schema.change_sets),
            said=newest(self._connection, schema.outbox),
            accounts=[(one.platform, one.external) for one in self.accounts(other)],
            moved={},
            altered=[],
            gone=[],
        )
        Join(self._connection, Ledger(self._connection, entries), joining).run()
        kept = msgspec.json.encode(entries).decode()
        self._connection.execute(
            insert(schema.links).values(runner=runner, other=other, at=to_moment(joining.at), ledger=kept)
        )
        self._count_anew(runner)
        self._forget_all()

    def newest(self, runner: int, since: datetime) -> Link | None:
        table = schema.links
        found = select(table).where(table.c.runner == runner, table.c.at >= to_moment(since))
        row = self._connection.execute(found.order_by(table.c.id.desc()).limit(1)).first()
        if row is None:
            return None
        entries = msgspec.json.decode(row.ledger, type=Entries)
        accounts = tuple(Account(*one) for one in entries.accounts)
        return Link(
            id=row.id,
            runner=row.runner,
            other=row.other,
            at=from_moment(row.at),
            newest=entries.newest,
            accounts=accounts,
        )

    def part(self, link: Link) -> None:
        table = schema.links
        kept = self._connection.execute(select(table.c.ledger).where(table.c.id == link.id)).scalar_one()
        entries = msgspec.json.decode(kept, type=Entries)
        removed(table, "id").run(self._connection, id=link.id)
        Part(self._connection, Ledger(self._connection, entries)).run()
        for runner in (link.runner, link.other):
            self._count_anew(runner)
        self._forget_all()

    def _count_anew(self, runner: int) -> None:
        self._records.rebuild_totals_of(runner)
        recount(self._connection, runner)

    def split(self, account: Account, runner: int) -> None:
        accounts, rooms, outbox = schema.accounts, schema.rooms, schema.outbox
        of = self._of(accounts, account)
        before = self._connection.execute(select(accounts.c.runner).where(of)).scalar_one()
        self._connection.execute(update(accounts).where(of).values(runner=runner))
        here = and_(self._of(rooms, account), rooms.c.private)
        self._connection.execute(update(rooms).where(here).values(runner=runner))
        # What was still to be said in that room goes where the record stays.
        left = select(rooms.c.id).where(rooms.c.runner == before, rooms.c.private, ~rooms.c.gone)
        elsewhere = self._connection.execute(left.order_by(rooms.c.heard_at.desc()).limit(1)).scalar()
        unsent = and_(outbox.c.runner == before, outbox.c.state.in_(UNSENT))
        unsent = and_(unsent, outbox.c.room.in_(select(rooms.c.id).where(here)))
        going = {"state": str(State.DROPPED)} if elsewhere is None else {"room": elsewhere}
        self._connection.execute(update(outbox).where(unsent).values(going))
        met = select(schema.runners.c.since).where(schema.runners.c.id == before)
        remember(self._connection, runner, [(account.platform, account.external)], met)
        self._forget_all()

    def _of(self, table: Any, account: Account) -> Any:
        return and_(table.c.platform == account.platform, table.c.external == account.external)

    def forget(self, before: datetime) -> None:
        for old in _FORGET:
            old.run(self._connection, before=to_moment(before))
