"""Intake: what waits for nothing is handled in the unit that would store it; nothing is lost by that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.database.updates import Update, Updates
from adapters.delivery import Delivery
from adapters.intake import Intake
from adapters.metrics import Metrics
from adapters.platform import House
from adapters.sending import Parcel, Shown
from adapters.understood import Unreadable
from core.events import Event, Person, Place, Role, Said
from core.ports.store import StorageFailed
from tests.adapters.database.test_writer import PATIENCE, open_store
from tests.adapters.test_delivery import make_app, turns
from tests.adapters.test_lane import Hands

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)


@dataclass
class Platform:
    """Updates are "CHAT WORDS"; what is to go wrong with some words is said by the test."""

    asked: set[str] = field(default_factory=set)
    """Words for which somebody is asked who this is."""
    failing: list[str] = field(default_factory=list)
    """Words that cannot be stored; each once."""
    handled: list[str] = field(default_factory=list)

    def read(self, raw: str) -> Words:
        if " " not in raw:
            raise Unreadable("no chat")
        return Words(self, *raw.split(" ", 1))


@dataclass
class Words:
    platform: Platform
    chat: str
    words: str

    @property
    def asks(self) -> bool:
        return self.words in self.platform.asked

    async def role(self) -> Role | None:
        return None

    def events(self, tables: SqlTables, key: str, role: Role | None) -> Iterable[Event]:
        if self.words in self.platform.failing:
            self.platform.failing.remove(self.words)
            raise StorageFailed("no room")
        self.platform.handled.append(self.words)
        place = Place("telegram", self.chat, private=True)
        return [Said(key=key, by=Person("telegram", self.chat, "Ana"), place=place, text=self.words)]

    async def answered(self, parcel: Parcel | None) -> Parcel | Shown | None:
        return None

    async def acknowledge(self) -> None:
        """Nobody waits for it."""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    made = open_store(tmp_path)
    yield made
    await made.close()


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was stored as it was received, in order."""
    seen: list[str] = []
    store = Updates.store

    def watched(self: Updates, received: Sequence[Update], now: datetime) -> None:
        seen.extend(update.raw for update in received)
        store(self, received, now)

    monkeypatch.setattr(Updates, "store", watched)
    return seen


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def make_intake(store: Store, platform: Platform, hands: Hands) -> Callable[[], Intake]:
    def made() -> Intake:
        house = House(
            store, make_app, Delivery(store, make_app, {}, lambda: NOW), lambda: NOW, lambda _: None,
            ready=lambda _: None, door=None, metrics=Metrics(),
        )  # fmt: skip
        return Intake("telegram", house, hands, platform.read)

    return made


@pytest.fixture
async def intake(make_intake: Callable[[], Intake]) -> AsyncIterator[Intake]:
    made = make_intake()
    yield made
    await made.drain(PATIENCE)


def updates(*raw: str) -> list[Update]:
    return [Update("telegram", f"telegram:1:{one}", number, one) for number, one in enumerate(raw)]


async def take(intake: Intake, *raw: str) -> None:
    """Hand them in, and wait until all are handled."""
    async with asyncio.timeout(PATIENCE):
        await intake.take(updates(*raw))
        while intake._tasks:
            await turns(1)


async def stored(store: Store) -> list[str]:
    return [update.raw for update in await store.write(lambda tables: tables.updates.waiting("telegram"))]


async def test_what_waits_for_nothing_is_never_stored_unhandled(
    intake: Intake, platform: Platform, rows: list[str]
) -> None:
    await take(intake, "a ran 5k", "b ran 6k")
    assert sorted(platform.handled) == ["ran 5k", "ran 6k"]
    assert rows == []


async def test_what_is_not_alone_of_its_chat_is_stored_until_its_turn(
    intake: Intake, store: Store, platform: Platform, rows: list[str]
) -> None:
    await take(intake, "a ran 5k", "a ran 6k", "a make that 7k", "b ran 8k")
    assert sorted(platform.handled) == ["make that 7k", "ran 5k", "ran 6k", "ran 8k"]
    assert [one for one in platform.handled if one != "ran 8k"] == ["ran 5k", "ran 6k", "make that 7k"]
    assert rows == ["a ran 5k", "a ran 6k", "a make that 7k"]
    assert await stored(store) == []


async def test_whoever_comes_after_a_kill_keeps_the_order_of_a_chat(
    make_intake: Callable[[], Intake], platform: Platform
) -> None:
    killed = make_intake()
    killed._draining = True  # what was stored is committed, and nothing is handled any more
    came = updates("a ran 5k", "a ran 6k", "a make that 7k")
    with suppress(StorageFailed):
        await killed.take(came)
    await killed.drain(PATIENCE)
    assert platform.handled == []
    after = make_intake()
    await after.handle_waiting()
    await take(after, *(update.raw for update in came))  # none of them was confirmed: they come again
    await after.drain(PATIENCE)
    assert platform.handled[:3] == ["ran 5k", "ran 6k", "make that 7k"]


async def test_what_somebody_must_be_asked_about_is_stored_before(
    intake: Intake, platform: Platform, rows: list[str]
) -> None:
    platform.asked.add("/club settings")
    await take(intake, "a /club settings")
    assert platform.handled == ["/club settings"]
    assert rows == ["a /club settings"]


async def test_what_cannot_be_read_is_laid_aside_and_the_next_is_served(
    intake: Intake, store: Store, platform: Platform
) -> None:
    await take(intake, "nonsense", "a ran 5k")
    assert platform.handled == ["ran 5k"]
    assert await store.write(lambda tables: tables.updates.dead_letters()) == 1


async def test_what_cannot_be_handled_now_is_stored_and_handled_later(
    intake: Intake, store: Store, platform: Platform, hands: Hands
) -> None:
    platform.failing.append("ran 5k")
    async with asyncio.timeout(PATIENCE):
        await intake.take(updates("a ran 5k", "b ran 6k"))
        while not hands.calls:
            await turns(1)
        assert platform.handled == ["ran 6k"]
        assert await stored(store) == ["a ran 5k"]
        await hands.goes_on(5.0)
        while intake._tasks:
            await turns(1)
    assert platform.handled == ["ran 6k", "ran 5k"]


async def test_what_can_be_neither_handled_nor_stored_must_come_again(
    intake: Intake, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Updates.store

    def cannot(self: Any, received: Sequence[Update], now: datetime) -> None:
        if any(update.raw == "a ran 5k" for update in received):
            raise StorageFailed("no room")
        store(self, received, now)

    platform.failing.append("ran 5k")
    with monkeypatch.context() as broken:
        broken.setattr(Updates, "store", cannot)
        with pytest.raises(StorageFailed):
            await take(intake, "a ran 5k", "b ran 6k")
        while intake._tasks:
            await turns(1)
        assert platform.handled == ["ran 6k"]
        with pytest.raises(StorageFailed):
            await take(intake, "a ran 5k", "b ran 6k", "a ran 7k")
        while intake._tasks:
            await turns(1)
        assert set(platform.handled) == {"ran 6k"}
    platform.handled.clear()
    await take(intake, "a ran 5k", "b ran 6k", "a ran 7k")
    assert [one for one in platform.handled if one != "ran 6k"] == ["ran 5k", "ran 7k"]
