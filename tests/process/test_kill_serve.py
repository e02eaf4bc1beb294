"""kill -9 of `serve` beside the fake Telegram: logs are stored once, prompts are said once.

Processes are forked from a parent that has imported the bot and nothing else; one in ten starts
cold. The fake lives in this process, so that what it knows outlives the bot.
`PROOF=long` kills a thousand times at random, as `make prove` does.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import re
import shutil
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from adapters import clock
from adapters.database.tables import SqlTables
from adapters.keys import row_of
from bot.wiring import open_store
from core.domain.runner import PromptKind
from core.ports.values import Outgoing
from tests.process.serves import PATIENCE, Serve, Warm, cold, warm
from tests.process.warm_serve import AXE, POINTS, PROMPT_POINTS
from tests.wire.telegram import Limits, TelegramServer, User
from tests.wire.telegram.serving import settings_for

KILLS = 1000 if os.environ.get("PROOF") == "long" else 20
COLD = 10
"""One in so many starts cold."""
RUNNERS = 4
LEASE_AND_MORE = 90.0
"""Seconds by which every next process's clock is ahead: the leases of the killed one have run out."""


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def parent() -> AsyncIterator[Warm]:
    async with warm() as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def introduced(parent: Warm, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which everybody has a run and a step for the week: there is something to review."""
    database = tmp_path_factory.mktemp("introduced") / "milepost.db"
    async with TelegramServer(limits=Limits(on=False)) as tg:
        proof = Proof(tg, database, parent)
        one = await proof.start()
        for user in proof.users:
            for words in ("/start", "berlin", "ran 5k", "/micro new 3 runs this week"):
                user.writes(words)
                await user.hears(deadline=PATIENCE)
        await proof.end(one)
    return database


class Proof:
    """A database, a Telegram, and who writes there."""

    def __init__(self, tg: TelegramServer, database: Path, parent: Warm) -> None:
        self.tg = tg
        self.database = database
        self.parent = parent
        self.starts = 0
        self.kills = 0
        self.said = 0
        self.prompts: dict[int, str] = {}
        self.users: list[User] = [tg.user(f"Runner {number}", started=True) for number in range(RUNNERS)]

    async def start(self, point: str = "", *, mutant: bool = False, cold_one: bool = False) -> Serve:
        """Start the bot a lease later than the one before."""
        if cold_one:
            return await cold(self.tg, self.database)
        self.starts += 1
        ahead = self.starts * LEASE_AND_MORE
        return await self.parent.start(self.tg, self.database, point=point, mutant=mutant, ahead=ahead)

    async def end(self, one: Serve) -> None:
        one.terminate()
        begun = time.monotonic()
        assert await one.ended() == 0
        assert time.monotonic() - begun < 5

    def log(self, words: str = "") -> int:
        self.said += 1
        user = self.users[self.said % RUNNERS]
        user.writes(f'/log distance="5 km" note="{words}number {self.said}."')
        return self.said

    @property
    def acknowledged(self) -> Counter[int]:
        notes = re.findall(r"Note: .*?number (\d+)\.", "\n".join(one.text for one in self.tg.sent))
        return Counter(int(number) for number in notes)

    async def hears(self, number: int) -> None:
        await self.tg.wait_for(lambda: number in self.acknowledged, PATIENCE)

    def plan(self, kind: PromptKind, number: int) -> None:
        """Let a prompt be due."""
        store = open_store(settings_for(self.tg, self.database))
        due = clock.now() - timedelta(minutes=1)
        user = self.users[number % RUNNERS]
        week = f"{due - timedelta(days=due.weekday()):%Y-%m-%d}"
        facts = {"goodbye": True} if kind is PromptKind.NUDGE else {"week": week}

        def work(tables: SqlTables) -> int | None:
            runner = tables.runners.by_account("telegram", str(user.id))
            room = tables.rooms.at("telegram", str(user.id))
            assert runner is not None
            assert room is not None
            return tables.outbox.add(
                Outgoing(
                    id=0, key=f"{kind}:proof:{number}", kind=kind, room=room.id, runner=runner.id, due=due,
                    priority=2, facts=facts,
                )
            )  # fmt: skip

        row = store.write_now(work)
        store.close_now()
        assert row is not None
        self.prompts[row] = kind

    def delivered(self) -> Counter[int]:
        """How often each review was shown, by its outbox row."""
        rows: Counter[int] = Counter()
        for one in self.tg.sent:
            if one.buttons and not one.edit and (row := row_of(one.buttons[0].data)) is not None:
                rows[row] += 1
        return rows

    @property
    def connected(self) -> int:
        """How many processes have connected."""
        return sum(call.method == "getMe" for call in self.tg.calls)

    @property
    def is_idle(self) -> bool:
        """Whether everything was fetched and confirmed, and the bot asks for more."""
        return self.tg.updates.is_polled and not self.tg.updates

    def nudged(self) -> int:
        return sum("nudge" in one.text for one in self.tg.sent)

    def states(self) -> dict[int, str]:
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            return dict(connection.execute("SELECT id, state FROM outbox").fetchall())

    async def settled(self) -> None:
        """Serve until nothing waits any more, then end well."""
        connected = self.connected
        one = await self.start()
        await self.tg.wait_for(lambda: self.connected > connected and self.is_idle, PATIENCE)
        await self.tg.wait_for(lambda: len(self.acknowledged) == self.said, PATIENCE)
        async with asyncio.timeout(PATIENCE):
            while any(state in ("queued", "leased") for state in self.states().values()):
                await asyncio.to_thread(time.sleep, 0.02)
        await self.end(one)

    # --- what must hold ------------------------------------------------------------------

    def no_log_is_lost_or_doubled(self, when: object) -> None:
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            notes = connection.execute("SELECT note FROM records WHERE note LIKE '%number%'").fetchall()
            counted = connection.execute("SELECT SUM(runs) FROM days").fetchone()[0] or 0
            runs = connection.execute("SELECT COUNT(*) FROM records").fetchone()[0]
        stored = Counter(int(note.rpartition("number ")[2].rstrip(".")) for (note,) in notes)
        lost = set(range(1, self.said + 1)) - set(stored)
        assert not lost, f"{when}: written to Telegram and lost: {sorted(lost)}"
        assert max(stored.values(), default=0) <= 1, f"{when}: stored twice"
        assert counted == runs, f"{when}: the totals are not those of the log"

    def prompts_are_said_once(self, when: object) -> None:
        states, delivered = self.states(), self.delivered()
        reviews = [row for row, kind in self.prompts.items() if kind == PromptKind.REVIEW]
        nudges = [row for row, kind in self.prompts.items() if kind == PromptKind.NUDGE]
        unsaid = [row for row in reviews if states[row] == "sent" and not delivered[row]]
        assert not unsaid, f"{when}: marked as sent and not delivered: {unsaid}"
        assert all(delivered[row] for row in reviews), f"{when}: never said"
        again = sum(delivered[row] - 1 for row in reviews)
        assert again <= self.kills, f"{when}: {again} said twice after {self.kills} kills"
        assert self.nudged() <= len(nudges), f"{when}: a nudge was said twice"


@pytest_asyncio.fixture(loop_scope="module")
async def proof(parent: Warm, introduced: Path, tmp_path: Path) -> AsyncIterator[Proof]:
    async with TelegramServer(limits=Limits(on=False)) as tg:
        # The fake gives its people the same numbers every time, so this is theirs; new updates are new.
        tg.updates.next_id += 1_000_000
        yield Proof(tg, shutil.copy(introduced, tmp_path / "milepost.db"), parent)
        assert tg.violations == []


async def killed_at(proof: Proof, point: str, *, mutant: bool = False) -> None:
    one = await proof.start(point, mutant=mutant)
    if point in POINTS:
        await proof.hears(proof.log())
        proof.log(f"{AXE} ")
    assert await one.ended() == -signal.SIGKILL, f"{point} was never reached"
    proof.kills += 1


@pytest.mark.parametrize("point", POINTS)
async def test_a_kill_at_a_named_point_loses_and_doubles_nothing(proof: Proof, point: str) -> None:
    await killed_at(proof, point)
    proof.log()
    await proof.settled()
    proof.no_log_is_lost_or_doubled(point)


@pytest.mark.parametrize("point", PROMPT_POINTS)
async def test_a_kill_over_a_prompt_says_it_once_and_a_nudge_never_twice(proof: Proof, point: str) -> None:
    proof.plan(PromptKind.REVIEW, 1)
    await killed_at(proof, point)
    proof.plan(PromptKind.NUDGE, 2)
    await killed_at(proof, point)
    await proof.settled()
    proof.prompts_are_said_once(point)


async def test_an_offset_before_its_commit_would_be_found(proof: Proof) -> None:
    await killed_at(proof, "before the update is stored", mutant=True)
    proof.said -= 1  # nobody waits for an answer to what is gone
    await proof.settled()
    proof.said += 1
    with pytest.raises(AssertionError, match="written to Telegram and lost"):
        proof.no_log_is_lost_or_doubled("confirmed before it was stored")


async def until(proof: Proof, moment: Callable[[], bool], seconds: float) -> None:
    """Wait for something, but not for long: it may never come."""
    with contextlib.suppress(AssertionError):
        await proof.tg.wait_for(moment, seconds)


async def test_kills_at_random_lose_and_double_nothing(proof: Proof) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    for number in range(KILLS):
        proof.plan(PromptKind.REVIEW if number % 3 else PromptKind.NUDGE, number)
        for _ in range(chance.randrange(1, 4)):
            proof.log()
        one = await proof.start(cold_one=number % COLD == COLD - 1)
        heard = len(proof.tg.sent)
        if number % 4:
            # Most kills fall into the burst after the start, some into the start itself.
            await until(proof, lambda heard=heard: len(proof.tg.sent) > heard, 2)
            await until(proof, lambda: False, chance.random() * 0.06)
        else:
            await until(proof, lambda: False, chance.random() * 0.8)
        one.kill()
        await one.ended()
        proof.kills += 1
    await proof.settled()
    proof.no_log_is_lost_or_doubled(f"seed {seed}")
    proof.prompts_are_said_once(f"seed {seed}")
