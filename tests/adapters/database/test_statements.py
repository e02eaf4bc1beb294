"""What the driver runs is what SQLAlchemy would have run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    select,
)
from sqlalchemy.dialects.postgresql import dialect as make_postgresql

from adapters.database import leases, outbox, records, rooms
from adapters.database.statements import (
    Statement,
    _Compiled,
    added,
    added_once,
    changed,
    put_by,
    removed,
    rows_where,
)
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state

THINGS = Table(
    "things",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", String, unique=True),
    Column("on", Boolean),
    Column("facts", JSON),
)
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
FACTS = st.dictionaries(NAMES, st.one_of(st.integers(-(2**53), 2**53), st.booleans(), NAMES, st.none()))


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as made:
        THINGS.create(made)
        yield made
    engine.dispose()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES, st.one_of(st.none(), st.booleans()), st.one_of(st.none(), FACTS))
def test_a_row_is_read_as_sqlalchemy_reads_it(connection: Connection, name: str, on: Any, facts: Any) -> None:
    removed(THINGS, "name").run(connection, name=name)
    number = added(THINGS).scalar(connection, name=name, on=on, facts=facts)
    row = rows_where(THINGS, "id").first(connection, id=number)
    theirs = connection.execute(select(THINGS).where(THINGS.c.id == number)).one()
    assert tuple(row) == tuple(theirs) == (number, name, on, facts)
    assert (row.id, row.name, row.on, row.facts) == (number, name, on, facts)


def test_rows_are_changed_put_counted_and_removed(connection: Connection) -> None:
    added_once(THINGS).run_many(connection, [{"name": "one", "on": True}, {"name": "two", "on": False}])
    added_once(THINGS).run_many(connection, [])
    assert added_once(THINGS).run(connection, name="one", on=False) == 0
    assert changed(THINGS, "name").run(connection, on=False, of_name="one") == 1
    assert changed(THINGS, "name").run(connection, facts={"a": 1}, of_name="none") == 0
    put_by(THINGS, "name").run(connection, id=9, name="two", on=True, facts=None)
    put_by(THINGS, "name").run(connection, id=3, name="three", on=True, facts={"b": [2]})
    found = Statement(select(THINGS).order_by(THINGS.c.name)).all(connection)
    assert [(row.name, row.on, row.facts) for row in found] == [
        ("one", False, None),
        ("three", True, {"b": [2]}),
        ("two", True, None),
    ]
    assert removed(THINGS, "name").run(connection, name="three") == 1
    assert rows_where(THINGS, "name").first(connection, name="three") is None
    assert rows_where(THINGS, "name").scalar(connection, name="three") is None


def test_what_is_written_into_a_statement_needs_no_value(connection: Connection) -> None:
    added_once(THINGS).run_many(connection, [{"name": name, "on": name < "c"} for name in "abcd"])
    few = Statement(select(THINGS.c.name).where(THINGS.c.on == bindparam("on"), THINGS.c.name > "a").limit(1))
    assert few.all(connection, on=True) == [("b",)]
    assert few.all(connection, on=False) == [("c",)]


def test_another_database_gets_its_own_words_and_names() -> None:
    compiled = _Compiled(rows_where(THINGS, "name", "on").clause, make_postgresql(), ["name", "on"])
    assert "%(name)s" in compiled.text
    assert compiled.parameters({"name": "one", "on": True}) == {"name": "one", "on": True}


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    made = Store.open(tmp_path / "milepost.db", decode_state=decode_state, encode_state=encode_state)
    yield made
    await made.close()


async def test_the_readers_beside_the_writer_run_the_same_statements(store: Store) -> None:
    await store.write(lambda tables: tables.runners.set_reach("console", "ana", reachable=True))
    assert await store.read(lambda tables: tables.subscriptions.next_due()) is None
    assert await store.read(lambda tables: tables.runners.get(1)) is None


def plan(statement: Statement, tables: SqlTables) -> list[str]:
    text = str(statement.clause.compile(dialect=tables.connection.dialect))
    asked = tables.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", (1,) * text.count("?"))
    return [row.detail for row in asked]


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (outbox._ASKING, "ix_outbox_asking"),
        (outbox._REPLIES, "ix_outbox_replies"),
        (records._FASTEST, "ix_records_pace"),
        (records._NEWEST, "ix_records_runner_logged_at"),
        (outbox._PROMPTS, "ix_outbox_prompts"),
        (leases.AFTER, "ix_outbox_queued"),
        (outbox._BY_PLATFORM, "ix_outbox_shown"),
    ],
)
async def test_what_each_message_looks_up_is_read_off_an_index_in_order(
    store: Store, statement: Statement, index: str
) -> None:
    """So it costs the same after ten years: nothing is gone through, nothing sorted."""
    (step,) = await store.write(partial(plan, statement))
    assert f"INDEX {index} (" in step


@pytest.mark.parametrize("statement", [rooms._UNTOUCHED, rooms._TOGETHER])
async def test_whether_a_room_was_ever_written_to_is_read_off_an_index(
    store: Store, statement: Statement
) -> None:
    """It is asked for each first message of a crowd, while all the others wait in the outbox."""
    steps = await store.write(partial(plan, statement))
    assert any("INDEX ix_outbox_shown (room=?" in step for step in steps)
    assert not any("SCAN outbox" in step for step in steps)
