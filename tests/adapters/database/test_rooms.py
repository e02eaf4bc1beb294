"""Where a runner wrote last: noted when she turns to another room, and not with every message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from adapters.database.engine import raw_of, writing_engine
from adapters.database.migrating import bring_up_to_date
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state
from core.domain.runner import Runner
from core.ports.values import Room

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLATFORMS = ("console", "telegram", "discord")


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = writing_engine(":memory:")
    bring_up_to_date(engine, None)
    with engine.connect() as made:
        yield made
    engine.dispose()


def tables_of(connection: Connection) -> SqlTables:
    return SqlTables(connection, encode_state, decode_state)


def a_runner(connection: Connection, platforms: tuple[str, ...] = PLATFORMS) -> int:
    """Return somebody with a private room on each of these platforms."""
    tables = tables_of(connection)
    runner = tables.runners.add(Runner(id=0, name="Ana", zone="UTC", since=NOW))
    for platform in platforms:
        external = f"ana {runner.id}"
        tables.runners.add_account(runner.id, platform, external)
        tables.rooms.add(Room(id=0, platform=platform, external=external, private=True, runner=runner.id))
    return runner.id


def writes(connection: Connection, runner: int, platform: str, minute: int) -> list[str]:
    """Let her write there, in a unit of its own; return what that changed."""
    tables, said = tables_of(connection), list[str]()
    room = tables.rooms.at(platform, f"ana {runner}")
    assert room is not None
    raw_of(connection).set_trace_callback(said.append)
    tables.rooms.heard(room.id, NOW + timedelta(minutes=minute))
    raw_of(connection).set_trace_callback(None)
    return said


@given(turns=st.lists(st.sampled_from(PLATFORMS), min_size=1))
def test_her_room_is_the_one_in_which_she_wrote_last(connection: Connection, turns: list[str]) -> None:
    runner = a_runner(connection)
    for minute, platform in enumerate(turns):
        writes(connection, runner, platform, minute)
        room = tables_of(connection).rooms.private_of(runner)
        assert room is not None
        assert room.platform == platform


def test_going_on_in_the_same_room_changes_nothing(connection: Connection) -> None:
    runner = a_runner(connection)
    assert writes(connection, runner, "console", 1) != []
    assert writes(connection, runner, "console", 2) == []
    assert writes(connection, runner, "discord", 3) != []
    assert writes(connection, runner, "console", 4) != []


def test_of_two_rooms_at_one_moment_each_is_turned_to(connection: Connection) -> None:
    runner = a_runner(connection)
    for platform in PLATFORMS:
        writes(connection, runner, platform, 1)
    for minute, platform in enumerate(PLATFORMS, 2):
        writes(connection, runner, platform, minute)
        room = tables_of(connection).rooms.private_of(runner)
        assert room is not None
        assert room.platform == platform


def test_a_room_that_becomes_anothers_is_noted_as_hers(connection: Connection) -> None:
    ana, bo = a_runner(connection, ("console",)), a_runner(connection, ("discord", "telegram"))
    writes(connection, ana, "console", 1)
    writes(connection, bo, "discord", 2)
    tables = tables_of(connection)
    room = tables.rooms.at("console", f"ana {ana}")
    assert room is not None
    tables.rooms.put(replace(room, runner=bo))
    tables.rooms.heard(room.id, NOW + timedelta(minutes=3))
    found = tables_of(connection).rooms.private_of(bo)
    assert found is not None
    assert found.id == room.id
