"""Updates as received: each has its turn once, however often it comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from core.conversations.codec import decode_state, encode_state

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
UPDATE = Update("telegram", "telegram:1:7", 7, '{"update_id": 7}')


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "milepost.db", decode_state=decode_state, encode_state=encode_state)
    yield made
    made.close_now()


def test_what_comes_again_before_its_turn_is_kept_once(store: Store) -> None:
    def work(tables: SqlTables) -> tuple[int, bool, bool]:
        tables.updates.store([UPDATE, UPDATE], NOW)
        tables.updates.store([UPDATE], NOW)
        return tables.updates.count(), tables.updates.take(UPDATE.key), tables.updates.take(UPDATE.key)

    assert store.write_now(work) == (1, True, False)


def test_what_comes_again_after_its_turn_has_no_second_one(store: Store) -> None:
    """Its answer may not be marked as sent yet: handled again, it would be said again."""

    def work(tables: SqlTables) -> tuple[bool, bool]:
        tables.updates.store([UPDATE], NOW)
        first = tables.updates.take(UPDATE.key)
        tables.inbox.take(UPDATE.key, NOW)
        tables.updates.store([UPDATE], NOW)
        return first, tables.updates.take(UPDATE.key)

    assert store.write_now(work) == (True, False)


def test_what_cannot_be_read_has_no_turn(store: Store) -> None:
    def work(tables: SqlTables) -> tuple[bool, int, int]:
        tables.updates.store([UPDATE], NOW)
        tables.updates.unreadable(UPDATE.key, "ValidationError")
        return tables.updates.take(UPDATE.key), tables.updates.count(), tables.updates.dead_letters()

    assert store.write_now(work) == (False, 0, 1)
