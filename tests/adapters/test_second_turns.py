"""What comes twice, or too early: no answer is given again, and a halted platform is not filled."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from adapters.delivery import Delivery
from adapters.intake import Intake
from adapters.metrics import Metrics
from adapters.platform import House
from adapters.sending import Halted, Parcel, Shown
from core.domain.runner import PromptKind
from core.events import Event, Person, Place, Role, Said
from core.ports.values import Outgoing, Room, State
from core.wording.reply import Message
from tests.adapters.database.test_writer import PATIENCE, open_store
from tests.adapters.test_delivery import make_app, turns
from tests.adapters.test_lane import Hands

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)
HALT = 80


@dataclass
class Heard:
    """The same words each time, told in a chat; the answer is shown when the test says so."""

    chat: str
    shown: asyncio.Event = field(default_factory=asyncio.Event)
    given: list[Parcel | None] = field(default_factory=list)

    @property
    def asks(self) -> bool:
        return False

    async def role(self) -> Role | None:
        return None

    def events(self, tables: SqlTables, key: str, role: Role | None) -> Iterable[Event]:
        place = Place("telegram", "17", private=True)
        return [Said(key="once", by=Person("telegram", "17", "Ana"), place=place, text="ran 5k", message="1")]

    async def answered(self, parcel: Parcel | None) -> Parcel | Shown | None:
        self.given.append(parcel)
        await self.shown.wait()
        return Shown("4711") if parcel is not None else None

    async def acknowledge(self) -> None:
        """Nobody waits for it."""


async def test_words_told_again_before_their_answer_is_shown_have_no_second_one(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)

    house = House(
        store, make_app, Delivery(store, make_app, {}, lambda: NOW), lambda: NOW, lambda _: None,
        ready=lambda _: None, door=None, metrics=Metrics(),
    )  # fmt: skip
    intake = Intake("telegram", house, Hands())
    first, second = Heard("a"), Heard("b")
    async with asyncio.timeout(PATIENCE):
        for number, heard in enumerate((first, second)):
            await intake.hear(Update("telegram", f"update {number}", number, "{}"), lambda heard=heard: heard)
            while not heard.given:
                await turns(1)
    assert [parcel is not None for parcel in (*first.given, *second.given)] == [True, False]
    first.shown.set()
    second.shown.set()
    await intake.drain(PATIENCE)
    await store.close()


class Halting:
    """A platform that wants to be left alone at the first message."""

    def __init__(self) -> None:
        self.sent: list[int] = []

    def chat(self, room: Room) -> str:
        return room.external

    async def send(self, parcel: Parcel) -> str | None:
        self.sent.append(parcel.row.id)
        raise Halted(timedelta(seconds=HALT))


async def plan(store: Store, key: str) -> int:
    """Let a prompt be due."""

    def work(tables: SqlTables) -> int:
        room = tables.rooms.at("telegram", "17") or tables.rooms.add(
            Room(id=0, platform="telegram", external="17", private=True)
        )
        row = Outgoing(
            id=0, key=key, kind=PromptKind.REVIEW, room=room.id, runner=None, due=NOW, priority=2,
            message=Message(text=key),
        )  # fmt: skip
        added = tables.outbox.add(row)
        assert added is not None
        return added

    return await store.write(work)


async def test_a_platform_that_is_halted_for_long_is_given_nothing_to_hold(tmp_path: Path) -> None:
    store, sender = open_store(tmp_path), Halting()
    delivery = Delivery(store, make_app, {"telegram": sender}, lambda: NOW, watch=Hands())
    delivery.open("telegram")
    await plan(store, "before")
    await delivery.fill()
    async with asyncio.timeout(PATIENCE):
        while delivery.lanes()["telegram"].in_hand:
            await turns(1)
    row = await plan(store, "meanwhile")
    assert await delivery.fill() == NOW + timedelta(seconds=HALT)
    waiting = await store.write(lambda tables: tables.outbox.get(row))
    assert waiting is not None
    assert (waiting.state, len(sender.sent)) == (State.QUEUED, 1)
    await delivery.drain(0)
    await store.close()
