"""All tables of one unit of work, on one connection: what core's port asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, delete, select

from adapters.database import schema
from adapters.database.engine import savepoint
from adapters.database.erasures import Life
from adapters.database.failures import as_storage
from adapters.database.journal import Asked, Changes, Inbox, Presses, Process
from adapters.database.mapping import GOALS, MICRO_GOALS, RACES, ZONES
from adapters.database.outbox import Outbox
from adapters.database.shelves import Records, Reviews, Runners, Shelf
from adapters.database.talk import Conversations, Rooms, Subscriptions
from adapters.database.updates import Updates
from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.domain.runner import ZoneHeld


class SqlTables:
    """See `core.ports.store.Tables`."""

    def __init__(
        self, connection: Connection, encode: Callable[[Any], str], decode: Callable[[str], Any]
    ) -> None:
        self.connection = connection
        self._encode = encode
        self._decode = decode
        self.erased: list[Life] = []
        """Whose rows this unit deleted: noted before its commit, scrubbed from the log after it."""

    @cached_property
    def runners(self) -> Runners:
        return Runners(self.connection)

    @cached_property
    def zones(self) -> Shelf[ZoneHeld]:
        return Shelf(self.connection, ZONES)

    @cached_property
    def records(self) -> Records:
        return Records(self.connection)

    @cached_property
    def goals(self) -> Shelf[Goal]:
        return Shelf(self.connection, GOALS)

    @cached_property
    def micro_goals(self) -> Shelf[MicroGoal]:
        return Shelf(self.connection, MICRO_GOALS)

    @cached_property
    def races(self) -> Shelf[Race]:
        return Shelf(self.connection, RACES)

    @cached_property
    def reviews(self) -> Reviews:
        return Reviews(self.connection)

    @cached_property
    def changes(self) -> Changes:
        return Changes(self.connection)

    @cached_property
    def rooms(self) -> Rooms:
        return Rooms(self.connection)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self.connection, self._encode, self._decode)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        return Subscriptions(self.connection)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.connection)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.connection)

    @cached_property
    def updates(self) -> Updates:
        return Updates(self.connection)

    @cached_property
    def presses(self) -> Presses:
        return Presses(self.connection)

    @cached_property
    def process(self) -> Process:
        return Process(self.connection)

    @cached_property
    def asked(self) -> Asked:
        return Asked(self.connection)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        try:
            with savepoint(self.connection, "attempt"):
                yield
        except Exception as error:
            self.forget()
            # A full disk is no bug of core's, and may have ended the savepoint with the transaction.
            if (storage := as_storage(error)) is not error:
                raise storage from error
            raise

    def forget(self) -> None:
        """Read everything anew: what was written since may have been rolled back."""
        for shelf in (self.runners, self.zones, self.records, self.goals, self.micro_goals, self.races):
            shelf.forget()
        self.reviews.forget()
        self.rooms.forget()
        self.outbox.forget()

    def everything_of(self, runner: int) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        found: dict[str, Sequence[Mapping[str, Any]]] = {}
        own = select(schema.runners).where(schema.runners.c.id == runner)
        found["runners"] = [dict(row) for row in self.connection.execute(own).mappings()]
        for table in schema.OF_RUNNER:
            rows = self.connection.execute(select(table).where(table.c.runner == runner)).mappings()
            found[table.name] = [dict(row) for row in rows]
        return found

    def erase(self, runner: int) -> None:
        accounts, runners = schema.accounts, schema.runners
        known = select(accounts.c.platform, accounts.c.external, runners.c.since)
        known = known.join(runners, runners.c.id == accounts.c.runner).where(runners.c.id == runner)
        self.erased += [Life(*row) for row in self.connection.execute(known)]
        self.updates.erase([life.external for life in self.erased])
        private = select(schema.rooms.c.id).where(schema.rooms.c.runner == runner, schema.rooms.c.private)
        answers = select(schema.outbox.c.id).where(schema.outbox.c.runner == runner)
        inbox = schema.inbox
        self.connection.execute(delete(inbox).where(inbox.c.outbox.in_(answers)))
        self.connection.execute(delete(schema.outbox).where(schema.outbox.c.room.in_(private)))
        for table in reversed(schema.OF_RUNNER):
            if table is not schema.rooms:
                self.connection.execute(delete(table).where(table.c.runner == runner))
        # The rooms stay, without a name and without her: a receipt must still find its way.
        rooms = schema.rooms
        self.connection.execute(rooms.update().where(rooms.c.runner == runner).values(runner=None, title=""))
        self.connection.execute(delete(schema.runners).where(schema.runners.c.id == runner))
        self.forget()
