"""R3 for Discord: what is told twice, again or out of order is applied once, in each chat's order.

Discord keeps the order of what happens in one chat; between chats there is none. `PROOF=long` brings a
hundred thousand events, as `make prove` does.
"""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.intake import Intake
from tests.wire.discord import DiscordServer, Limits, User
from tests.wire.discord.serving import Served, serving

EVENTS = 100_000 if os.environ.get("PROOF") == "long" else 2_000
BATCH = 50
PEOPLE = 12
PATIENCE = 10 + EVENTS / 20


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False), checks=False) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def served(dc: DiscordServer, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(dc, tmp_path / "milepost.db", loud=False) as one:
        yield one


def logged(served: Served) -> dict[str, list[str]]:
    """Return what is in everybody's log, in the order in which it was logged."""
    assert served.store.path is not None
    found = defaultdict(list)
    with contextlib.closing(sqlite3.connect(served.store.path)) as connection:
        rows = connection.execute(
            "SELECT accounts.external, records.note FROM records JOIN accounts USING (runner) "
            "WHERE records.note <> '' ORDER BY records.id"
        )
        for external, note in rows:
            found[external].append(note)
    return found


def chat_of(event: tuple[Any, str, str]) -> str:
    _, _, body = event
    return body.partition('"channel_id":"')[2].partition('"')[0]


def unruly(chance: random.Random, held: list[Any]) -> list[Any]:
    """Mix the chats anew, each in its order, and tell a quarter again, at once or later."""
    chats = defaultdict(list)
    for event in held:
        chats[chat_of(event)].append(event)
    turns = [chat_of(event) for event in held]
    chance.shuffle(turns)
    order = [chats[chat].pop(0) for chat in turns]
    for event in chance.sample(order, len(order) // 4):
        first = order.index(event)
        order.insert(chance.randrange(first + 1, len(order) + 1), event)
    return order


async def play(dc: DiscordServer, served: Served, chance: random.Random) -> dict[str, list[str]]:
    """Bring events in every wrong way; return what each person has logged."""
    people = [await served.runner(f"Runner {number}") for number in range(PEOPLE)]
    oracle: dict[str, list[str]] = defaultdict(list)
    written = 0
    for start in range(0, EVENTS, BATCH):
        dc.gateway.holds()
        for number in range(start, start + BATCH):
            who = chance.choice(people)
            slash = chance.random() < 0.3
            written += not slash
            log_a_run(who, f"number {number}.", slash=slash)
            oracle[str(who.id)].append(f"number {number}.")
        dc.gateway.releases(order=lambda held: unruly(chance, held))
        dc.gateway.repeats(chance.randrange(BATCH))
        if start % 10_000 == 1_000:
            dc.gateway.drops()
            await dc.gateway.ready()
        enough = written + start + BATCH - 200
        await dc.wait_for(lambda: len(dc.shown) >= enough, PATIENCE)  # noqa: B023 -- waited for at once
    await served.rests(PATIENCE)
    return oracle


def log_a_run(who: User, note: str, *, slash: bool) -> None:
    if slash:
        who.slash(who.dm, "log", distance="5 km", note=note)
    else:
        who.writes_dm(f'/log distance="5 km" note="{note}"')


def applied_once_and_in_order(dc: DiscordServer, served: Served, oracle: dict[str, list[str]]) -> None:
    assert logged(served) == oracle, "the logs are not those of the oracle"
    answers = [one.parsed.text for one in dc.shown if one.by_bot and one.kind == "message"]
    notes = Counter(text.split("Note: ")[-1].split("\n")[0] for text in answers)
    assert len(notes) == EVENTS, "somebody was not answered"
    assert set(notes.values()) == {1}, "somebody was answered twice"


async def test_events_twice_again_and_mixed_equal_each_once_in_order(
    dc: DiscordServer, served: Served
) -> None:
    seed = random.randrange(10**6)
    try:
        applied_once_and_in_order(dc, served, await play(dc, served, random.Random(seed)))
    except AssertionError as error:
        error.add_note(f"seed {seed}")
        raise


@pytest.mark.mutant
async def test_an_inbox_without_keys_would_be_found(
    dc: DiscordServer, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit = Intake._unit
    numbers = iter(range(10**9))

    def new_each_time(self: Intake, tables: Any, update: Any, read: Any, role: Any) -> Any:
        forged = type(update)(update.platform, f"{update.key}:{next(numbers)}", update.number, update.raw)
        return unit(self, tables, forged, read, role)

    monkeypatch.setattr(Intake, "_unit", new_each_time)
    monkeypatch.setitem(globals(), "EVENTS", 200)
    oracle = await play(dc, served, random.Random(3))
    with pytest.raises(AssertionError, match="not those of the oracle"):
        applied_once_and_in_order(dc, served, oracle)


async def test_a_poisoned_event_does_not_stop_the_next(dc: DiscordServer, served: Served) -> None:
    ana = await served.runner("Ana")
    poisons: list[tuple[str, Any]] = [
        ("MESSAGE_CREATE", {"id": 1, "channel_id": None}),
        ("MESSAGE_CREATE", [1, 2, 3]),
        ("MESSAGE_CREATE", None),
        ("INTERACTION_CREATE", {"id": "7", "type": "two", "token": "token-never-to-be-seen"}),
        ("INTERACTION_CREATE", {"id": "8", "type": 2, "token": "token-never-to-be-seen", "data": 5}),
        ("A_KIND_OF_NEXT_YEAR", {"id": "9"}),
        ("MESSAGE_UPDATE", {"id": "10", "channel_id": "11", "author": "Ana"}),
        ("MESSAGE_DELETE", {"id": "12"}),
        ("CHANNEL_DELETE", {"id": {}}),
    ]
    for name, body in poisons:
        dc.gateway.brings(name, body)
    ana.writes_dm("ran 5k")
    (answer,) = await ana.hears()
    assert "5 km" in answer.text
    await served.rests()
    letters = await served.store.read(lambda tables: tables.updates.dead_letters())
    assert letters >= 4
    assert served.store.path is not None
    with contextlib.closing(sqlite3.connect(served.store.path)) as connection:
        assert "never-to-be-seen" not in "\n".join(connection.iterdump())
