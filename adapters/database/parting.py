"""One runner becomes two again: what was said since goes to the account where it was said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, and_, delete, insert, or_, select, update

from adapters.database import schema
from adapters.database.erasures import RUNNER
from adapters.database.joining import MAPPERS, PERIODS, POINTERS, QUESTIONS, own, own_key
from adapters.database.ledger import Ledger, Row, is_row, rows
from adapters.database.mapping import from_image
from adapters.database.statements import added_once
from core.domain.runner import Runner, ZoneHeld
from core.ports.values import State, Value

TABLES: Final = {table.name: table for table in schema.metadata.sorted_tables}
SHELVES: Final = {mapper.cls: mapper.table for mapper in MAPPERS}


class Part:
    """One joining, taken apart on one connection."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self.connection = connection
        self.ledger = ledger
        self.runner, self.other = ledger.entries.runner, ledger.entries.other
        self.accounts = {f"{platform}:{external}" for platform, external in ledger.entries.accounts}

    def run(self) -> None:
        self.ledger.bring_back(TABLES)
        own(self.connection, [key[0] for key in self.ledger.entries.moved["changes"]], self.other)
        self._rooms()
        self._outbox()
        self._questions()
        for change_set in self._since(schema.change_sets, self.ledger.entries.newest):
            self._values(change_set)
        for change_set in self._since(schema.change_sets, self.ledger.entries.newest):
            self._journal(change_set)
        self._point_at_nothing_of_hers()
        self._lives()

    def _since(self, table: Any, newest: int) -> list[Row]:
        return rows(self.connection, table, table.c.runner == self.runner, table.c.id > newest)

    @property
    def _own_rooms(self) -> list[int]:
        rooms = schema.rooms
        here = or_(
            *(
                and_(rooms.c.platform == platform, rooms.c.external == external)
                for platform, external in self.ledger.entries.accounts
            )
        )
        return list(self.connection.execute(select(rooms.c.id).where(rooms.c.private, here)).scalars())

    def _rooms(self) -> None:
        """A private room that is new since belongs to its account."""
        rooms = schema.rooms
        here = rooms.c.id.in_(self._own_rooms)
        self.connection.execute(update(rooms).where(here).values(runner=self.other))

    def _outbox(self) -> None:
        """What was said in the rooms of the other's is hers; no period is spoken of again to either."""
        outbox = schema.outbox
        hers = set(self._own_rooms)
        for row in self._since(outbox, self.ledger.entries.said):
            here = row["room"] in hers
            if row["priority"] == 2 and row["key"].split(":")[0] in PERIODS:
                self._say_once(row, here=here)
            if here:
                mine = update(outbox).where(outbox.c.id == row["id"])
                self.connection.execute(mine.values(runner=self.other))
                presses = schema.presses
                pressed = and_(presses.c.runner == self.runner, presses.c.message == row["id"])
                self.connection.execute(update(presses).where(pressed).values(runner=self.other))

    def _say_once(self, row: Row, *, here: bool) -> None:
        """Keep under the key of who did not get the message that she has had it."""
        outbox = schema.outbox
        theirs = own_key(row["key"], self.runner, self.other, {})
        if rows(self.connection, outbox, outbox.c.key == theirs):
            return
        told = {name: value for name, value in row.items() if name != "id"}
        told |= {"state": str(State.DROPPED), "message": None, "sent_at": None, "sent_as": None}
        told |= {"leased_until": None, "asks": False}
        if here:
            mine = update(outbox).where(outbox.c.id == row["id"])
            self.connection.execute(mine.values(key=theirs))
        else:
            told |= {"key": theirs, "runner": self.other, "room": min(self._own_rooms)}
        self.connection.execute(insert(outbox).values(told))

    def _questions(self) -> None:
        """A question that was asked in a room of the other's since is hers, if she has none open."""
        talks, outbox = schema.conversations, schema.outbox
        here = select(outbox.c.id).where(outbox.c.room.in_(self._own_rooms))
        asked = and_(talks.c.runner == self.runner, talks.c.room.in_(QUESTIONS), talks.c.message.in_(here))
        known = {row["room"] for row in rows(self.connection, talks, talks.c.runner == self.other)}
        for row in rows(self.connection, talks, asked):
            one = and_(talks.c.runner == self.runner, talks.c.room == row["room"])
            if row["room"] in known:
                self.connection.execute(delete(talks).where(one))
            else:
                self.connection.execute(update(talks).where(one).values(runner=self.other))

    # --- what was logged since ---------------------------------------------------------

    def _values(self, change_set: Row) -> None:
        """What an account of the other's made is hers."""
        if change_set["account"] not in self.accounts:
            return
        for change in self._changes_of(change_set):
            image = from_image(change["after"])
            if change["before"] is None and image is not None and type(image) in SHELVES:
                table = SHELVES[type(image)]
                here = and_(table.c.id == image.id, table.c.runner == self.runner)
                self.connection.execute(update(table).where(here).values(runner=self.other))

    def _journal(self, change_set: Row) -> None:
        """A change goes with what it changed; a set of both is two sets."""
        found = self._changes_of(change_set)
        hers = [one["id"] for one in found if self._is_hers(one, change_set)]
        if not hers:
            return
        table, of = schema.change_sets, change_set["id"]
        if len(hers) == len(found):
            self.connection.execute(update(table).where(table.c.id == of).values(runner=self.other))
        else:
            copy = {name: value for name, value in change_set.items() if name != "id"}
            added = insert(table).values({**copy, "runner": self.other}).returning(table.c.id)
            moved = update(schema.changes).where(schema.changes.c.id.in_(hers))
            self.connection.execute(moved.values(change_set=self.connection.execute(added).scalar_one()))
        own(self.connection, hers, self.other)

    def _changes_of(self, change_set: Row) -> list[Row]:
        table = schema.changes
        return rows(self.connection, table, table.c.change_set == change_set["id"])

    def _is_hers(self, change: Row, change_set: Row) -> bool:
        image = from_image(change["after"]) or from_image(change["before"])
        if image is None or isinstance(image, Runner | ZoneHeld):
            return False
        standing = self._whose(image)
        return standing == self.other if standing else change_set["account"] in self.accounts

    def _whose(self, image: Value) -> int | None:
        table = SHELVES[type(image)]
        return self.connection.execute(select(table.c.runner).where(table.c.id == image.id)).scalar()

    def _point_at_nothing_of_hers(self) -> None:
        """A step of one is for no goal of the other."""
        for table, column, to in POINTERS:
            whose = select(TABLES[to].c.id).where(TABLES[to].c.runner == table.c.runner)
            both = table.c.runner.in_((self.runner, self.other))
            stray = and_(both, table.c[column].is_not(None), table.c[column].not_in(whose))
            self.connection.execute(update(table).where(stray).values({column: None}))

    def _lives(self) -> None:
        """Each erases only her own; backups of meanwhile have the other's accounts at the runner."""
        lives, runners = schema.lives, schema.runners
        accounts = self.ledger.entries.accounts
        names = select(runners.c.since).where(runners.c.id == self.other)
        since = self.connection.execute(names).scalar_one()
        for platform, external in (*accounts, (RUNNER, str(self.other))):
            hers = {"runner": self.runner, "platform": platform, "external": external, "since": since}
            self.connection.execute(delete(lives).where(is_row(lives, hers)))
        met = select(runners.c.since).where(runners.c.id == self.runner)
        remember(self.connection, self.other, accounts, met)


def remember(connection: Connection, runner: int, accounts: Iterable[tuple[str, str]], since: Any) -> None:
    """Keep that backups have these accounts of the runner's at another one, met at `since`."""
    met = connection.execute(since).scalar_one()
    for platform, external in accounts:
        life = {"runner": runner, "platform": platform, "external": external, "since": met}
        added_once(schema.lives).run(connection, **life)
