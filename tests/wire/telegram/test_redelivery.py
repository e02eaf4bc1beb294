"""R3: what Telegram brings twice, late or out of order is applied once, in each chat's order.

`PROOF=long` brings a hundred thousand updates, as `make prove` does.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import sqlite3
from collections import Counter, defaultdict
from pathlib import Path

from tests.wire.telegram import Limits, TelegramServer, User
from tests.wire.telegram.serving import Served, serving
from tests.wire.telegram.state import Wire

UPDATES = 100_000 if os.environ.get("PROOF") == "long" else 2_000
PEOPLE = 12
PATIENCE = UPDATES / 20


class Unruly:
    """Brings what waits in another order, some of it twice, some of it again after it was confirmed."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._before: list[Wire] = []

    def __call__(self, batch: list[Wire]) -> list[Wire]:
        again = self._chance.sample(batch, len(batch) // 4) + self._chance.sample(
            self._before, len(self._before) // 4
        )
        self._before = list(batch)
        brought = batch + again
        self._chance.shuffle(brought)
        return brought


def logged(database: Path) -> dict[str, list[str]]:
    """Return what is in everybody's log, in the order in which it was logged."""
    found = defaultdict(list)
    with contextlib.closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(
            "SELECT accounts.external, records.note FROM records JOIN accounts USING (runner) "
            "WHERE records.note <> '' ORDER BY records.id"
        )
        for external, note in rows:
            found[external].append(note)
    return found


async def introduced(tg: TelegramServer) -> list[User]:
    people = [tg.user(f"Runner {number}") for number in range(PEOPLE)]
    for one in people:
        for words in ("/start", "berlin"):
            one.writes(words)
            await one.hears()
    return people


async def test_updates_twice_late_and_shuffled_equal_each_once_in_order(
    served: Served, tg: TelegramServer
) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    people = await introduced(tg)
    tg.updates.mangle = Unruly(chance)
    oracle: dict[str, list[str]] = defaultdict(list)
    for number in range(UPDATES):
        who = chance.choice(people)
        note = f"number {number}."
        who.writes(f'/log distance="5 km" note="{note}"')
        oracle[str(who.id)].append(note)
    before = {one.id: 2 for one in people}
    await tg.wait_for(
        lambda: all(len(tg.sent_to[one.id]) >= before[one.id] + len(oracle[str(one.id)]) for one in people),
        PATIENCE,
    )
    await served.stop()
    assert logged(served.database) == oracle, f"seed {seed}"
    for one in people:
        answers = Counter(sent.text.split("Note: ")[-1].split("\n")[0] for sent in tg.sent_to[one.id][2:])
        assert set(answers.values()) == {1}, f"seed {seed}: answered twice"


async def test_a_poisoned_update_does_not_stop_the_next(served: Served, tg: TelegramServer) -> None:
    (ana, *_) = await introduced(tg)
    poisons: list[Wire] = [
        {"message": {"message_id": 1, "chat": "nobody's", "date": "never"}},
        {"message": [1, 2, 3]},
        {"callback_query": None},
        {"a_kind_of_next_year": {"id": 1}},
        {"message": {"message_id": 2, "date": 0, "chat": {"id": ana.id, "type": "private"}, "text": 5}},
        {"edited_message": {"message_id": 2, "date": 10**18, "chat": ana.wire}},
    ]
    for poison in poisons:
        tg.brings(poison)
    ana.writes("ran 5k")
    (answer,) = await ana.hears()
    assert "5 km" in answer.text
    await tg.wait_for(lambda: tg.updates.is_polled and not tg.updates)
    async with asyncio.timeout(
        PATIENCE
    ):  # what was stored is laid aside a moment after its number is confirmed
        while await served.store.read(lambda tables: tables.updates.waiting("telegram")):
            pass
    assert await served.store.read(lambda tables: tables.updates.dead_letters()) >= 3


async def test_a_number_lower_than_before_after_a_silence_is_heard(tmp_path: Path) -> None:
    """After a week without updates Telegram chooses the next number at random."""
    async with (
        TelegramServer(speed=100, limits=Limits(on=False)) as tg,
        serving(tg, tmp_path / "milepost.db"),
    ):
        (ana, *_) = await introduced(tg)
        polls = sum(call.method == "getUpdates" for call in tg.calls)
        await tg.wait_for(lambda: sum(call.method == "getUpdates" for call in tg.calls) > polls + 2)
        tg.updates.next_id = 17
        ana.writes("ran 5k")
        await ana.hears()
