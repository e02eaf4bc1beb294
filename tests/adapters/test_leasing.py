"""What is leased, and when a prompt whose holder died is said again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from adapters.database.engine import raw_of
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.leasing import lease
from core.domain.distance import Unit
from core.domain.runner import PromptKind
from core.events import Person, Place
from core.ports.values import Outgoing, Room, State
from core.wording.reply import Message
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


async def test_many_prompts_with_their_words_are_leased_with_as_many_statements_as_one(store: Store) -> None:
    """Beside a busy event loop each statement waits for it longer than it takes."""

    def work(tables: SqlTables, many: int) -> tuple[int, set[bool]]:
        for number in range(many):
            room = tables.rooms.add(Room(id=0, platform="discord", external=f"{many}-{number}", private=True))
            if number % 2:
                tables.rooms.heard(room.id, TEN_PM)
            tables.outbox.add(
                Outgoing(
                    id=0, key=f"{many}:{number}", kind=PromptKind.REVIEW, room=room.id, runner=None,
                    due=TEN_PM, priority=2, message=Message(text="Prompt"),
                )
            )  # fmt: skip
        tables.rooms.forget()
        asked: list[str] = []
        raw_of(tables.connection).set_trace_callback(asked.append)
        parcels = lease(tables, make_app(tables, TEN_PM), TEN_PM + SECOND)
        raw_of(tables.connection).set_trace_callback(None)
        assert len(parcels) == many
        return len(asked), {parcel.first_contact for parcel in parcels}

    (one, first), (forty, both) = [await store.write(partial(work, many=many)) for many in (1, 40)]
    assert forty == one
    assert first == {True}
    assert both == {True, False}
