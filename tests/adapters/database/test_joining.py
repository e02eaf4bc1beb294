"""Joining two runners: nothing is lost or doubled, and parting gives both back as they were."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table

from adapters.database import joining, schema
from adapters.database.ledger import rows
from adapters.database.mapping import from_image
from adapters.database.parting import POINTERS
from adapters.database.tables import SqlTables
from bot.world import World
from core.commands.joining import joining_of
from core.domain.distance import Unit
from core.domain.runner import Runner

START = datetime(2026, 11, 18, 18, tzinfo=UTC)
OF_LINKS = {"links", "lives", "link_codes", "link_guesses"}

LINES = (
    *("ran 5k in 25:00", "ran 5.1k yesterday, felt great", "ran 10 km on monday", "6 miles easy yesterday"),
    *("rest day", "strength 30 min", "make that 6k", "that was yesterday", "delete my last run"),
    *("/goal new run 500 km in 2027", "/goal new run 30 runs in 2027", "/goal new", "/goal park 1"),
    *("/micro new 3 runs this week", "/micro new 20 km this week", "/micro done 1", "6m easy"),
    *("/race add Lake 10k, 29 Nov 2026", "/race add Canal 5k, 22 Nov 2026", "/race result 1 48:10"),
    *("/settings review monday 7:00", "/settings zone Europe/Lisbon", "/quiet 21:00-06:00", "/snooze 3 days"),
    *("/streak start 2 km", "/streak start official mile", "/streak end", "/pause sick", "/unpause"),
    *("/review", "skip", "Work", "2 runs, 12 km", "/why", "/week", "/undo", "go on", "/stop nudge"),
)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(("Ana", "Bo")), st.sampled_from(LINES), st.sampled_from((None, "club"))),
        st.tuples(st.just("wait"), st.sampled_from(("3", "26", "90", "170")), st.none()),
    ),
    max_size=14,
)


def world() -> World:
    made = World(":memory:", START)
    for name, zone in (("Ana", "Europe/Berlin"), ("Bo", "America/New_York")):
        made.introduce(name, zone, Unit.KM, "en")
    made.open_room("club", "Europe/Berlin")
    return made


def act(made: World, acts: list[tuple[str, str, str | None]]) -> None:
    for who, line, room in acts:
        if who == "wait":
            made.advance(made.now + timedelta(hours=int(line)))
        else:
            made.say(who, f"/log {line}" if room and not line.startswith("/") else line, room)
    assert not made.codes.bugs, made.codes.bugs


def runner_of(tables: SqlTables, name: str) -> Runner:
    found = tables.runners.by_account("console", name)
    assert found is not None
    return found


def join(made: World) -> None:
    """Join Bo to Ana, and look whether all of it is whole."""

    def work(tables: SqlTables) -> None:
        ana, bo = runner_of(tables, "Ana"), runner_of(tables, "Bo")
        tables.links.join(joining_of(tables, ana, bo, made.now))
        assert runner_of(tables, "Bo").id == ana.id

    made.store.write_now(work)
    made.store.write_now(look)


def part(made: World) -> None:
    """Take it apart, unless somebody has (`/undo`)."""

    def work(tables: SqlTables) -> None:
        link = tables.links.newest(runner_of(tables, "Ana").id, made.now)
        if link is not None:
            tables.links.part(link)

    made.store.write_now(work)
    made.store.write_now(look)


def look(tables: SqlTables) -> None:
    """Each row refers to its own runner's, and totals are what the log says."""
    connection = tables.connection
    assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    for row in rows(connection, schema.changes):
        for image in map(from_image, (row["before"], row["after"])):
            assert image is None or row["runner"] == (image.id if isinstance(image, Runner) else image.runner)
    whose = {row["id"]: row["runner"] for row in rows(connection, schema.change_sets)}
    assert all(whose[row["change_set"]] == row["runner"] for row in rows(connection, schema.changes))
    for table, column, to in POINTERS:
        owners = {row["id"]: row["runner"] for row in rows(connection, schema.metadata.tables[to])}
        for row in rows(connection, table, table.c[column].is_not(None)):
            assert owners.get(row[column], row["runner"]) == row["runner"]
    before = rows(connection, schema.days)
    tables.records.rebuild_totals()
    assert rows(connection, schema.days) == before


def dump(tables: SqlTables) -> dict[str, list[Any]]:
    tables_of_all = schema.metadata.sorted_tables
    found = {
        table.name: rows(tables.connection, table) for table in tables_of_all if table.name not in OF_LINKS
    }
    # How far a streak was counted is no part of it: it is counted anew from the log.
    return found | {"streaks": [{**row, "counted": None} for row in found["streaks"]]}


@settings(max_examples=20, deadline=None)
@example([("Ana", "6m easy", None), ("Bo", "/review", None), ("Ana", "/goal new", None)])
@given(ACTS)
def test_parting_gives_both_back_as_they_were(acts: list[tuple[str, str, str | None]]) -> None:
    made = world()
    try:
        act(made, acts)
        before = made.store.write_now(dump)
        join(made)
        part(made)
        after = made.store.write_now(dump)
        assert {name: after[name] for name in before if after[name] != before[name]} == {
            name: before[name] for name in before if after[name] != before[name]
        }
    finally:
        made.close()


@settings(max_examples=15, deadline=None)
@given(ACTS, ACTS)
def test_whatever_is_said_while_they_are_one_they_part_whole(
    acts: list[tuple[str, str, str | None]], since: list[tuple[str, str, str | None]]
) -> None:
    made = world()
    try:
        act(made, acts)
        join(made)
        act(made, [one for one in since if one[0] != "wait"])
        made.store.write_now(look)
        part(made)
        # What each says from now on is her own.
        act(made, since)
        made.store.write_now(look)
    finally:
        made.close()


RUNS = st.lists(st.tuples(st.integers(1, 9), st.sampled_from((5, 7, 12))), max_size=12)


@settings(max_examples=20, deadline=None)
@given(RUNS, RUNS, RUNS, RUNS)
def test_totals_are_the_sum_without_doubles(
    anas: list[tuple[int, int]],
    bos: list[tuple[int, int]],
    anas_since: list[tuple[int, int]],
    bos_since: list[tuple[int, int]],
) -> None:
    """A multiset of (day, length): what both have stands once, as often as the one who has more of it."""
    made = world()
    try:
        log(made, "Ana", anas)
        log(made, "Bo", bos)
        join(made)
        assert logged(made, "Ana") == Counter(anas) | Counter(bos)
        log(made, "Ana", anas_since)
        log(made, "Bo", bos_since)
        part(made)
        assert logged(made, "Ana") == Counter(anas) + Counter(anas_since)
        assert logged(made, "Bo") == Counter(bos) + Counter(bos_since)
    finally:
        made.close()


def log(made: World, who: str, runs: list[tuple[int, int]]) -> None:
    for day, length in runs:
        made.say(who, f"/log {length} km 2026-11-0{day}")


def logged(made: World, who: str) -> Counter[tuple[int, int]]:
    def work(tables: SqlTables) -> Counter[tuple[int, int]]:
        found = tables.records.between(runner_of(tables, who).id, date.min, date.max)
        return Counter((run.on.day, run.distance.micrometres // 10**9) for run in found if run.distance)

    return made.store.write_now(work)


def test_every_table_of_a_runner_has_its_rule() -> None:
    assert set(joining.RULES) == {table.name for table in schema.OF_RUNNER}


def test_every_column_that_names_a_runner_is_looked_at() -> None:
    """A runner is named by `runner`, or by what `joining` and the foreign keys of codes take care of."""
    named = {
        (table.name, column.name)
        for table in schema.metadata.sorted_tables
        for column in table.c
        for key in column.foreign_keys
        if key.column.table is schema.runners and column.name != "runner"
    }
    assert named == {("link_codes", "joins"), *((table.name, column) for table, column in joining.NAMED)}


def test_a_table_without_a_rule_stops_the_joining(monkeypatch: pytest.MonkeyPatch) -> None:
    made = world()
    shoes = Table("shoes", MetaData(), Column("runner", Integer, primary_key=True))
    monkeypatch.setattr(schema, "OF_RUNNER", (*schema.OF_RUNNER, shoes))
    try:
        with pytest.raises(KeyError, match="shoes"):
            join(made)
    finally:
        made.close()


def test_of_two_streaks_the_older_runs_on_and_parting_gives_both_back() -> None:
    made = world()
    try:
        for who, line in (("Bo", "official mile"), ("Ana", "2 km")):
            made.say(who, f"/streak start {line}")
            made.advance(made.now + timedelta(hours=1))
        for who, day in (("Ana", 16), ("Bo", 17), ("Ana", 18)):
            made.say(who, f"/log 5 km 2026-11-{day}")
        join(made)
        made.say("Ana", "/streak show")
        assert "Official mile: day 3, since Mon 16 Nov." in made.sent[-1].message.text
        part(made)
        made.say("Ana", "/streak show")
        assert "2 km a day: day 1" in made.sent[-1].message.text
        made.say("Bo", "/streak show")
        assert "Official mile: day 1" in made.sent[-1].message.text
    finally:
        made.close()
