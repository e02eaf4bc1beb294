"""R4: an answer that gets lost on its way, or comes too late: written once, and answered all the same.

`PROOF=long` loses a thousand, as `make prove` does.
"""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientTimeout

from adapters.discord import api
from tests.wire.discord import (
    DROP,
    GARBAGE,
    LOSE,
    SERVER_ERROR,
    SILENCE,
    UNAVAILABLE,
    DiscordServer,
    Fault,
    Limits,
    Shown,
    acknowledges_late,
    answers,
    delays,
    halts,
    says,
)
from tests.wire.discord.serving import Served, serving

SPEED = 20.0
LOST = 1000 if os.environ.get("PROOF") == "long" else 60
FAULTS: dict[str, Fault] = {
    "dropped": DROP,
    "lost": LOSE,
    "500": SERVER_ERROR,
    "503": UNAVAILABLE,
    "a page of HTML": GARBAGE,
    "a page of HTML that says 200": says("<html>fine</html>"),
    "no answer": SILENCE,
    "late": delays(3.5),
    "acknowledged late": acknowledges_late(3.5),
    "429": halts(1),
    "429 for long": halts(30),
    "unknown": answers(404, 10062, "Unknown interaction"),
    "revoked": answers(401),
    "no access": answers(403, 50001, "Missing Access"),
    "no right": answers(403, 50013, "Missing Permissions"),
    "not taken": answers(400, 50035, "Invalid Form Body"),
    "forbidden": answers(403, 0, "Forbidden"),
    "not found": answers(404, 10003, "Unknown Channel"),
}


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False, real_waits=False), speed=SPEED) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def served(dc: DiscordServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Served]:
    monkeypatch.setattr(api, "TIMEOUT", ClientTimeout(sock_read=0.3))
    async with serving(dc, tmp_path / "milepost.db") as one:
        yield one


def stored(served: Served) -> Counter[str]:
    """Return how often each note stands in the log."""
    assert served.store.path is not None
    with contextlib.closing(sqlite3.connect(served.store.path)) as connection:
        return Counter(note for (note,) in connection.execute("SELECT note FROM records"))


def said(dc: DiscordServer, words: str) -> list[Shown]:
    """Return the answers that have such words in them, as messages that somebody has seen."""
    answers = [one for one in dc.shown if one.by_bot and one.kind in ("message", "edit")]
    return [one for one in answers if words in one.parsed.text]


@pytest.mark.parametrize("where", ["in private", "in a server"])
@pytest.mark.parametrize("name", list(FAULTS))
async def test_a_lost_answer_comes_by_other_means_and_only_once(
    dc: DiscordServer, served: Served, name: str, where: str
) -> None:
    ana = await served.runner("Ana")
    club = dc.guild("Runners", members=[ana])
    channel = ana.dm if where == "in private" else club.channel("general")
    dc.fails("create_interaction_response", FAULTS[name], times=2 if name == "dropped" else 1)
    ana.slash(channel, "log", distance="5 km", note="number 1.")
    await dc.wait_for(lambda: said(dc, "number 1."), 10)
    await served.rests()
    assert stored(served) == {"number 1.": 1}
    assert len(said(dc, "number 1.")) == 1
    (answer,) = said(dc, "number 1.")
    assert answer.only_for == ana.id or answer.channel == ana.dm.id, "her figures are for her alone"


@pytest.mark.parametrize("where", ["in private", "in a server"])
@pytest.mark.parametrize("name", ["lost again", "not told"])
async def test_an_answer_that_arrived_is_not_given_again_when_that_is_lost_too(
    dc: DiscordServer, served: Served, name: str, where: str
) -> None:
    """The second try finds it acknowledged; that gets lost as well, or what stands there is not told."""
    ana = await served.runner("Ana")
    club = dc.guild("Runners", members=[ana])
    dc.fails("create_interaction_response", LOSE, times=2 if name == "lost again" else 1)
    if name == "not told":
        dc.fails("get_original_webhook_message", SERVER_ERROR)
    channel = ana.dm if where == "in private" else club.channel("general")
    ana.slash(channel, "log", distance="5 km", note="number 1.")
    await dc.wait_for(lambda: said(dc, "number 1."), 10)
    await served.rests()
    ana.writes_dm("/week")
    await served.rests()
    assert stored(served) == {"number 1.": 1}
    assert len(said(dc, "number 1.")) == 1


@pytest.mark.parametrize("name", list(FAULTS))
async def test_a_press_whose_answer_is_lost_does_its_work_once(
    dc: DiscordServer, served: Served, name: str
) -> None:
    ana = await served.runner("Ana")
    ana.writes_dm("ran 5k")
    (logged,) = await ana.hears()
    dc.fails("create_interaction_response", FAULTS[name])
    ana.presses(logged, "Undo")
    await dc.wait_for(lambda: said(dc, "Deleted: 5 km"), 10)
    await served.rests()
    assert stored(served) == {}
    assert {one.message_id for one in said(dc, "Deleted: 5 km")} == {logged.message_id}


async def test_many_that_are_lost_are_written_once_and_answered(dc: DiscordServer, served: Served) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    people = [await served.runner(f"Runner {number}") for number in range(8)]
    club = dc.guild("Runners", members=people)
    slow = ("revoked", "429 for long", "no answer", "late", "acknowledged late")
    faults = [fault for name, fault in FAULTS.items() if name not in slow]
    for number in range(LOST):
        user = chance.choice(people)
        channel = chance.choice([user.dm, club.channel("general")])
        dc.fails(
            "create_interaction_response",
            chance.choice(faults if number % 10 else [FAULTS[name] for name in slow[2:]]),
        )
        user.slash(channel, "log", distance="5 km", note=f"number {number}.")
        if number % 20 == 19:
            dc.gateway.drops()
            await dc.gateway.ready()
        await dc.wait_for(lambda number=number: number < 4 or said(dc, f"number {number - 4}."), 30)
    notes = [f"number {number}." for number in range(LOST)]
    await dc.wait_for(lambda: all(said(dc, note) for note in notes), 60)
    await served.rests()
    assert stored(served) == Counter(notes), f"seed {seed}"
