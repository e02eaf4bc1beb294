"""Two runners become one: what happens to each table's rows. Every table of a runner's has its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from sqlalchemy import Connection, Table, delete, select, update

from adapters.database import schema
from adapters.database.erasures import RUNNER
from adapters.database.ledger import Ledger, Row, by_key, rows
from adapters.database.mapping import (
    GOALS,
    MICRO_GOALS,
    PAUSES,
    RACES,
    RECORDS,
    REVIEWS,
    RUNNERS,
    STREAKS,
    Mapper,
    from_image,
    of_runner,
    to_image,
)
from adapters.database.statements import added_once
from core.domain.runner import Runner, ZoneHeld
from core.ports.values import Double, Joining, State

QUESTIONS: Final = (0, -1)
"""Under these numbers stand the open question of the private rooms, and the one set aside."""
MAPPERS: Final[tuple[Mapper[Any], ...]] = (
    *(RECORDS, GOALS, MICRO_GOALS, RACES, REVIEWS),
    *(STREAKS, PAUSES),
)
POINTERS: Final = (
    (schema.micro_goals, "goal", "goals"),
    (schema.races, "goal", "goals"),
    (schema.reviews, "step", "micro_goals"),
)
"""Columns that name a row of another table."""
NAMED: Final = ((schema.challenges, "opener"), (schema.finals, "whose"))
"""Columns that name a runner in what is a club's."""
FACTS: Final = {"step": "micro_goals", "race": "races"}
"""The same, in what an unasked message tells of."""
PERIODS: Final = ("review", "nudge", "rescue", "countdown")
"""How the keys of unasked messages begin; the runner follows."""


class Join:
    """One joining, on one connection."""

    def __init__(self, connection: Connection, ledger: Ledger, joining: Joining) -> None:
        self.connection = connection
        self.ledger = ledger
        self.joining = joining
        self.keeper, self.other = joining.runner.id, joining.other
        self.instead: dict[tuple[str, int], int] = {}
        """Which row stands for a double that is gone, by table."""

    def run(self) -> None:
        """Let everything be the keeper's. Raises KeyError for a table that has no rule."""
        for mapper in MAPPERS:
            for double in self.joining.doubles:
                if isinstance(double.kept, mapper.cls):
                    self._make_one(mapper, double)
        self._point_elsewhere()
        for table in schema.OF_RUNNER:
            RULES[table.name](self, table)
        for table, column in NAMED:
            for row in rows(self.connection, table, table.c[column] == self.other):
                self.ledger.alter(table, row, **{column: self.keeper})
        row = self.one(schema.runners, self.keeper)
        self.ledger.alter(schema.runners, row, **_changed(row, RUNNERS.row(self.joining.runner)))
        self.ledger.drop(schema.runners, self.one(schema.runners, self.other))

    def one(self, table: Table, id: int) -> Row:
        return rows(self.connection, table, table.c.id == id)[0]

    def others(self, table: Table) -> list[Row]:
        return rows(self.connection, table, table.c.runner == self.other)

    def _make_one(self, mapper: Mapper[Any], double: Double) -> None:
        table = mapper.table
        kept = self.one(table, double.kept.id)
        self.ledger.alter(table, kept, **_changed(kept, mapper.row(double.merged)))
        self.ledger.drop(table, self.one(table, double.double.id))
        self.instead[table.name, double.double.id] = double.kept.id

    def _point_elsewhere(self) -> None:
        both = (self.keeper, self.other)
        for table, column, to in POINTERS:
            for row in rows(self.connection, table, table.c.runner.in_(both), table.c[column].is_not(None)):
                if (instead := self.instead.get((to, row[column]))) is not None:
                    self.ledger.alter(table, row, **{column: instead})


def _changed(row: Row, after: Row) -> dict[str, Any]:
    return {name: value for name, value in after.items() if row[name] != value}


Rule = Callable[[Join, Table], None]


def _come_along(join: Join, table: Table) -> None:
    join.ledger.move(table)


def _once(join: Join, table: Table) -> None:
    """What stands at both is kept as the keeper has it."""
    known = by_key(table, rows(join.connection, table, table.c.runner == join.keeper))
    for key, row in by_key(table, join.others(table)).items():
        if key in known:
            join.ledger.drop(table, row)
    join.ledger.move(table)


def _planned_anew(join: Join, table: Table) -> None:
    for row in join.others(table):
        join.ledger.drop(table, row)


def _over(join: Join, table: Table) -> None:
    """Codes and wrong guesses: whoever was to be joined is, now."""
    join.connection.execute(delete(table).where(table.c.runner.in_((join.keeper, join.other))))


def _summed(join: Join, table: Table) -> None:
    """The totals of days are sums of the log; see `sum_days`."""
    join.connection.execute(delete(table).where(table.c.runner == join.other))


def _zones(join: Join, table: Table) -> None:
    for row in rows(join.connection, table, table.c.id.in_(join.joining.zones_left)):
        join.ledger.drop(table, row)
    join.ledger.move(table)


def _change_sets(join: Join, table: Table) -> None:
    """The other's journal, but what it says of settings that are no more."""
    left: dict[int, list[Row]] = {}
    for row in join.others(schema.changes):
        left.setdefault(row["change_set"], []).append(row)
    for row in join.others(table):
        found = left.get(row["id"], [])
        lapsed = [one for one in found if _is_no_more(join, one)]
        for one in lapsed:
            join.ledger.drop(schema.changes, one)
        if found and len(lapsed) == len(found):
            join.ledger.drop(table, row)
    join.ledger.move(table)


def _is_no_more(join: Join, change: Row) -> bool:
    image = from_image(change["before"]) or from_image(change["after"])
    left = join.joining.zones_left
    return isinstance(image, Runner) or (isinstance(image, ZoneHeld) and image.id in left)


def _changes(join: Join, table: Table) -> None:
    join.ledger.move(table)
    own(join.connection, [key[0] for key in join.ledger.entries.moved[table.name]], join.keeper)


def _conversations(join: Join, table: Table) -> None:
    """One question is open at most, and one set aside; core has said which."""
    both = table.c.runner.in_((join.keeper, join.other))
    found = rows(join.connection, table, both, table.c.room.in_(QUESTIONS))
    kept = {(whose, number): now for whose, number, now in join.joining.talks}
    going = [row for row in found if (row["runner"], row["room"]) in kept]
    for row in found:
        if row in going:
            here = (table.c.runner == row["runner"], table.c.room == row["room"])
            join.connection.execute(delete(table).where(*here))
        else:
            join.ledger.drop(table, row)
    for row in going:
        now = kept[row["runner"], row["room"]]
        join.ledger.replace(table, row, {**row, "runner": join.keeper, "room": now, "aside": now < 0})
    _once(join, table)


def _outbox(join: Join, table: Table) -> None:
    """What was said of a period stays said; what is still to be said is said once."""
    unasked = rows(join.connection, table, table.c.runner == join.other, table.c.priority == 2)
    for row in unasked:
        facts = _facts(join, row["facts"])
        key = own_key(row["key"], join.other, join.keeper, facts)
        standing = rows(join.connection, table, table.c.key == key)
        after: dict[str, Any] = {"facts": facts}
        unsaid = row["state"] in (State.QUEUED, State.WAITING)
        if not standing:
            after["key"] = key
        elif unsaid and standing[0]["id"] != row["id"]:
            after["state"] = str(State.DROPPED)
        if row["state"] == State.WAITING and _waits(join, table, row["kind"]):
            after["state"] = str(State.DROPPED)
        join.ledger.alter(table, row, **after)
    join.ledger.move(table)


def _facts(join: Join, facts: Row) -> dict[str, Any]:
    return {
        name: join.instead.get((FACTS[name], value), value) if name in FACTS else value
        for name, value in facts.items()
    }


def own_key(key: str, of: int, to: int, facts: Row) -> str:
    """Return the key of an unasked message as another runner's own, about the race of its facts."""
    period, *rest = key.split(":")
    if period not in PERIODS or rest[:1] != [str(of)]:
        return key
    rest[0] = str(to)
    if period == "countdown" and "race" in facts:
        rest[1] = str(facts["race"])
    return ":".join((period, *rest))


def _waits(join: Join, table: Table, kind: str) -> bool:
    here = (table.c.runner == join.keeper, table.c.kind == kind, table.c.state == State.WAITING)
    return bool(rows(join.connection, table, *here))


def _streaks(join: Join, table: Table) -> None:
    """One streak runs at a time: the one that was begun first. The other is in her book."""
    both = table.c.runner.in_((join.keeper, join.other))
    running = rows(join.connection, table, both, table.c.ended_on.is_(None))
    for row in sorted(running, key=lambda row: (row["made_at"], row["id"]))[1:]:
        join.ledger.alter(table, row, ended_on=join.joining.at.date().isoformat())
    join.ledger.move(table)


def _credits(join: Join, table: Table) -> None:
    """What days are worth is a sum of the log; core counts it anew."""
    join.connection.execute(delete(table).where(table.c.runner.in_((join.keeper, join.other))))


def _lives(join: Join, table: Table) -> None:
    """A backup of before knows the other, and her accounts, as a runner of her own."""
    _once(join, table)
    since = join.one(schema.runners, join.other)["since"]
    for platform, external in (*join.ledger.entries.accounts, (RUNNER, str(join.other))):
        life = {"runner": join.keeper, "platform": platform, "external": external, "since": since}
        added_once(table).run(join.connection, **life)


RULES: Final[dict[str, Rule]] = {
    "accounts": _come_along,
    "asked": _once,
    "change_sets": _change_sets,
    "changes": _changes,
    "club_codes": _over,
    "conversations": _conversations,
    "day_credits": _credits,
    "days": _summed,
    "goals": _come_along,
    "link_codes": _over,
    "link_guesses": _over,
    "links": _come_along,
    "lives": _lives,
    "members": _once,
    "micro_goals": _come_along,
    "outbox": _outbox,
    "pauses": _come_along,
    "presses": _once,
    "races": _come_along,
    "records": _come_along,
    "reviews": _come_along,
    "rooms": _come_along,
    "streaks": _streaks,
    "subscriptions": _planned_anew,
    "zones": _zones,
}
"""By table. One that is not here stops the joining: nothing is lost because it was forgotten."""


def own(connection: Connection, changes: Iterable[int], runner: int) -> None:
    """Let the images in these changes (ids) be the runner's, as their rows are."""
    table = schema.changes
    ids = list(changes)
    for start in range(0, len(ids), 500):
        for row in rows(connection, table, table.c.id.in_(ids[start : start + 500])):
            images = {
                name: to_image(of_runner(from_image(row[name]), runner)) for name in ("before", "after")
            }
            connection.execute(update(table).where(table.c.id == row["id"]).values(**images, runner=runner))


def newest(connection: Connection, table: Table) -> int:
    """Return the highest number of a row, 0 without one."""
    return connection.execute(select(table.c.id).order_by(table.c.id.desc()).limit(1)).scalar() or 0
