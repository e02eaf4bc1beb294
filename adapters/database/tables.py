"""All tables of one unit of work, on one connection: what core's port asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection, delete, select, text

from adapters.database import schema
from adapters.database.challenges import Challenges
from adapters.database.clubs import Clubs
from adapters.database.engine import savepoint
from adapters.database.erasures import GIVEN, OUT_OF_CLUBS, RUNNER, Life
from adapters.database.failures import as_storage
from adapters.database.joining import NAMED
from adapters.database.journal import Asked, Changes, Inbox, Presses, Process
from adapters.database.lacking import Lacking
from adapters.database.links import Links
from adapters.database.mapping import GOALS, MICRO_GOALS, PAUSES, RACES, ZONES
from adapters.database.outbox import Outbox
from adapters.database.records import Records
from adapters.database.rooms import Rooms
from adapters.database.shelves import Rare, Reviews, Runners, Shelf
from adapters.database.streaks import Streaks
from adapters.database.talk import Conversations, Subscriptions
from adapters.database.unsaying import seen_as, unsay
from adapters.database.updates import Updates
from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.domain.run_streak import Pause
from core.domain.runner import ZoneHeld

MEMORIES: Final = (Lacking, Shelf, Rooms, Outbox)
"""The tables that keep what they have read, and what they know of it."""


class SqlTables:
    """See `core.ports.store.Tables`. Each is made when it is asked for: most units need two or three."""

    def __init__(
        self, connection: Connection, encode: Callable[[Any], str], decode: Callable[[str], Any]
    ) -> None:
        self.connection = connection
        self.erased: list[Life] = []
        """Whose rows this unit deleted: noted before its commit, scrubbed from the log after it."""
        self._encode, self._decode = encode, decode

    @cached_property
    def _lacking(self) -> Lacking:
        return Lacking()

    @cached_property
    def runners(self) -> Runners:
        return Runners(self.connection, self._lacking)

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
    def micro_goals(self) -> Rare[MicroGoal]:
        return Rare(self.connection, MICRO_GOALS, self._lacking)

    @cached_property
    def races(self) -> Shelf[Race]:
        return Shelf(self.connection, RACES)

    @cached_property
    def reviews(self) -> Reviews:
        return Reviews(self.connection)

    @cached_property
    def streaks(self) -> Streaks:
        return Streaks(self.connection, self._lacking)

    @cached_property
    def pauses(self) -> Rare[Pause]:
        return Rare(self.connection, PAUSES, self._lacking)

    @cached_property
    def changes(self) -> Changes:
        return Changes(self.connection)

    @cached_property
    def rooms(self) -> Rooms:
        return Rooms(self.connection)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self.connection, self._lacking, self._encode, self._decode)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        return Subscriptions(self.connection, self._lacking)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.connection, self._lacking)

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

    @property
    def links(self) -> Links:
        # Kept here it would hold what it belongs to: a unit's rows would stay until the collector comes.
        return Links(self.connection, self.records, self.forget)

    @cached_property
    def clubs(self) -> Clubs:
        return Clubs(self.connection)

    @cached_property
    def challenges(self) -> Challenges:
        return Challenges(self.connection, self._lacking, self.subscriptions, self.outbox)

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
        for table in vars(self).values():
            if isinstance(table, MEMORIES):
                table.forget()

    def everything_of(self, runner: int) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        found: dict[str, Sequence[Mapping[str, Any]]] = {}
        own = select(schema.runners).where(schema.runners.c.id == runner)
        found["runners"] = [dict(row) for row in self.connection.execute(own).mappings()]
        for table in schema.OF_RUNNER:
            rows = self.connection.execute(select(table).where(table.c.runner == runner)).mappings()
            found[table.name] = [dict(row) for row in rows]
        for table, column in NAMED:
            rows = self.connection.execute(select(table).where(table.c[column] == runner)).mappings()
            found[table.name] = [dict(row) for row in rows]
        return found

    def erase(self, runner: int) -> None:
        lives = self._lives(runner)
        self.erased += lives
        self.updates.erase([life.external for life in lives if life.platform != RUNNER])
        private = select(schema.rooms.c.id).where(schema.rooms.c.runner == runner, schema.rooms.c.private)
        answers = select(schema.outbox.c.key).where(schema.outbox.c.runner == runner)
        inbox = schema.inbox
        self.connection.execute(delete(inbox).where(("reply:" + inbox.c.key).in_(answers)))
        self.connection.execute(delete(schema.outbox).where(schema.outbox.c.room.in_(private)))
        seen = seen_as(self.connection, runner)
        self.connection.execute(text(GIVEN), {"runner": runner})
        for statement in OUT_OF_CLUBS:
            self.connection.execute(text(statement), {"runner": runner})
        unsay(self.connection, seen)
        for table in reversed(schema.OF_RUNNER):
            if table is not schema.rooms:
                self.connection.execute(delete(table).where(table.c.runner == runner))
        # The rooms stay, without a name and without her: a receipt must still find its way.
        rooms = schema.rooms
        self.connection.execute(rooms.update().where(rooms.c.runner == runner).values(runner=None, title=""))
        self.connection.execute(delete(schema.runners).where(schema.runners.c.id == runner))
        self.forget()

    def _lives(self, runner: int) -> list[Life]:
        """Under which names this runner stands in backups: hers, her accounts', and those joined to her."""
        accounts, runners, lives = schema.accounts, schema.runners, schema.lives
        known = select(accounts.c.platform, accounts.c.external, runners.c.since)
        known = known.join(runners, runners.c.id == accounts.c.runner).where(runners.c.id == runner)
        former = select(lives.c.platform, lives.c.external, lives.c.since).where(lives.c.runner == runner)
        since = self.connection.execute(select(runners.c.since).where(runners.c.id == runner)).scalar_one()
        found = [Life(*row) for query in (known, former) for row in self.connection.execute(query)]
        return [*found, Life(RUNNER, str(runner), since)]
