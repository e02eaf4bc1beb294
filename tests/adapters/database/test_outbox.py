"""The outbox: what is leased, in which order, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from adapters.database.engine import writing_engine
from adapters.database.leases import Mark
from adapters.database.migrating import bring_up_to_date
from adapters.database.outbox import Outbox
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state
from core.domain.runner import Runner
from core.ports.values import Outgoing, Room, State

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = writing_engine(":memory:")
    bring_up_to_date(engine, None)
    with engine.connect() as made:
        yield made
    engine.dispose()


@pytest.fixture
def outbox(connection: Connection) -> Outbox:
    tables = SqlTables(connection, encode_state, decode_state)
    for name in ("Ana", "Bo"):
        tables.runners.add(Runner(id=0, name=name, zone="UTC", since=NOW))
    tables.rooms.add(Room(id=0, platform="console", external="ana", private=True, runner=1))
    return tables.outbox


def put(outbox: Outbox, key: str, leased_until: datetime | None = None, **values: Any) -> int:
    row = Outgoing(**{"id": 0, "key": key, "kind": "reply", "room": 1, "runner": 1, "due": NOW, **values})
    added = outbox.add(row, leased_until=leased_until)
    assert added is not None
    return added


def leased(outbox: Outbox, now: datetime = NOW, limit: int = 50) -> list[str]:
    return [row.key for row in outbox.lease(now, limit, now + 30 * SECOND)]


def state(outbox: Outbox, row: int) -> State:
    found = outbox.get(row)
    assert found is not None
    return found.state


def test_answers_go_before_prompts_then_by_due_time_then_runner(outbox: Outbox) -> None:
    put(outbox, "prompt", priority=2, due=NOW - 9 * SECOND)
    put(outbox, "of Bo", runner=2)
    put(outbox, "of Ana")
    put(outbox, "earlier", runner=2, due=NOW - SECOND)
    put(outbox, "not yet", due=NOW + SECOND)
    assert leased(outbox, limit=2) == ["earlier", "of Ana"]
    assert leased(outbox) == ["of Bo", "prompt"]
    assert leased(outbox) == []


def test_a_key_stands_once(outbox: Outbox) -> None:
    put(outbox, "review:1:2026-03-01")
    again = Outgoing(id=0, key="review:1:2026-03-01", kind="reply", room=1, runner=1, due=NOW)
    assert outbox.add(again) is None


def test_a_lease_keeps_delivery_away_until_it_runs_out(outbox: Outbox) -> None:
    put(outbox, "answer", leased_until=NOW + 30 * SECOND)
    assert leased(outbox, NOW + 29 * SECOND) == []
    assert outbox.next_due() == NOW + 30 * SECOND
    assert leased(outbox, NOW + 30 * SECOND) == ["answer"]


def test_the_leases_of_who_is_gone_end_and_nothing_else_changes(outbox: Outbox) -> None:
    put(outbox, "answer", leased_until=NOW + 30 * SECOND)
    put(outbox, "later", due=NOW + 5 * SECOND)
    nudge = put(outbox, "nudge", leased_until=NOW + 30 * SECOND)
    outbox.leave(nudge, NOW + 60 * SECOND)
    outbox.end_leases(NOW)
    outbox.drop_expired(NOW)
    assert leased(outbox) == ["answer"]
    gone = outbox.get(nudge)
    assert gone is not None
    assert gone.state is State.DROPPED


def test_next_due_is_the_moment_at_which_something_can_be_leased(outbox: Outbox) -> None:
    assert outbox.next_due() is None
    row = put(outbox, "later", due=NOW + 5 * SECOND)
    assert outbox.next_due() == NOW + 5 * SECOND
    assert leased(outbox, NOW + 4 * SECOND) == []
    assert leased(outbox, NOW + 5 * SECOND) == ["later"]
    outbox.mark_sent(Mark(row, NOW + 6 * SECOND, "77"))
    assert outbox.next_due() is None


def test_a_row_tried_again_waits_for_its_new_time(outbox: Outbox) -> None:
    row = put(outbox, "answer")
    assert leased(outbox) == ["answer"]
    outbox.retry(row, NOW + 7 * SECOND)
    assert outbox.next_due() == NOW + 7 * SECOND
    assert leased(outbox, NOW + 6 * SECOND) == []
    assert leased(outbox, NOW + 7 * SECOND) == ["answer"]
    assert outbox.tries(row) == 2


def test_what_failed_or_expired_is_never_leased_again(outbox: Outbox) -> None:
    failed = put(outbox, "failed")
    late = put(outbox, "late", expires=NOW)
    assert leased(outbox) == ["failed"]
    outbox.fail(failed, "blocked")
    assert outbox.drop_expired(NOW) == 1
    assert (state(outbox, failed), state(outbox, late)) == (State.FAILED, State.DROPPED)
    assert leased(outbox, NOW + timedelta(days=1)) == []


def test_of_what_is_said_at_most_once_only_what_was_leaving_is_dropped_with_its_holder(
    outbox: Outbox,
) -> None:
    waiting, left = (put(outbox, key, kind="nudge", priority=2) for key in ("waiting", "left"))
    assert sorted(leased(outbox)) == ["left", "waiting"]
    outbox.leave(left, NOW + 60 * SECOND)
    later = NOW + 31 * SECOND
    assert outbox.drop_expired(later) == 0
    assert leased(outbox, later) == ["waiting"]
    assert (state(outbox, waiting), state(outbox, left)) == (State.LEASED, State.LEAVING)
    assert outbox.drop_expired(NOW + 60 * SECOND) == 1
    assert state(outbox, left) is State.DROPPED


def test_only_a_waiting_row_is_dropped(outbox: Outbox) -> None:
    waiting, under_way = put(outbox, "waiting"), put(outbox, "under way", leased_until=NOW + SECOND)
    outbox.drop(waiting)
    outbox.drop(under_way)
    assert (state(outbox, waiting), state(outbox, under_way)) == (State.DROPPED, State.LEASED)


def test_a_sent_row_is_found_by_what_the_platform_calls_it(outbox: Outbox) -> None:
    row = put(outbox, "answer")
    outbox.mark_sent(Mark(row, NOW, "4711"))
    assert outbox.sent_as(row) == "4711"
    assert outbox.by_platform_message(1, "4711") == row
    assert outbox.by_platform_message(2, "4711") is None


def test_a_crowd_is_what_is_due_of_one_priority_and_in_nobodys_hand(outbox: Outbox) -> None:
    for number in range(3):
        put(outbox, f"prompt {number}", priority=2)
    put(outbox, "later", priority=2, due=NOW + SECOND)
    put(outbox, "answer")
    put(outbox, "in hand", NOW + SECOND, priority=2)
    assert outbox.has_more_than(2, 2, NOW)
    assert not outbox.has_more_than(3, 2, NOW)
