"""What is leased, and when a prompt whose holder died is said again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.leasing import lease
from core.domain.distance import Unit
from core.domain.runner import PromptKind
from core.events import Person, Place
from core.ports.values import Outgoing, State
from tests.adapters.database.test_writer import open_store
from tests.adapters.test_delivery import make_app

ANA, HOME = Person("telegram", "17", "Ana"), Place("telegram", "17", private=True)
TEN_PM = datetime(2026, 11, 22, 22, tzinfo=UTC)
"""When Ana's quiet hours begin."""
SECOND = timedelta(seconds=1)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    made = open_store(tmp_path)
    yield made
    await made.close()


@pytest.mark.parametrize(
    ("held_until", "said"),
    [
        (None, False),  # nobody has said it
        (TEN_PM - 30 * SECOND, True),  # a platform still knows whether somebody has
        (TEN_PM - timedelta(hours=3), False),
    ],
)
async def test_a_prompt_that_may_have_been_said_a_moment_ago_does_not_wait_for_the_morning(
    store: Store, held_until: datetime | None, said: bool
) -> None:
    def work(tables: SqlTables) -> tuple[list[str], State]:
        app = make_app(tables, TEN_PM)
        app.introduce(ANA, HOME, zone="Etc/UTC", units=Unit.KM, language="en")
        runner, room = tables.runners.by_account("telegram", "17"), tables.rooms.at("telegram", "17")
        assert runner is not None
        assert room is not None
        row = tables.outbox.add(
            Outgoing(
                id=0, key="review:1", kind=PromptKind.REVIEW, room=room.id, runner=runner.id,
                due=TEN_PM - timedelta(hours=4), priority=2, facts={"week": "2026-11-16"},
            ),
            leased_until=held_until,
        )  # fmt: skip
        assert row is not None
        parcels = lease(tables, app, TEN_PM + SECOND)
        stands = tables.outbox.get(row)
        assert stands is not None
        return [parcel.row.key for parcel in parcels], stands.state

    assert await store.write(work) == ((["review:1"], State.LEASED) if said else ([], State.QUEUED))
