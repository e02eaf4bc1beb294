"""What a kill of `serve` must not break: a database, a platform, and who writes there."""

from __future__ import annotations

import asyncio
import contextlib
import re
import signal
import sqlite3
import time
from abc import abstractmethod
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from adapters import clock
from adapters.database.tables import SqlTables
from bot.settings import Settings
from bot.wiring import open_store
from core.domain.runner import PromptKind
from core.ports.values import Outgoing
from tests.process.serves import PATIENCE, Platform, Serve, Warm, cold
from tests.process.warm_serve import AXE

RUNNERS: Final = 4
LEASE_AND_MORE: Final = 90.0
"""Seconds by which every next process's clock is ahead: the leases of the killed one have run out."""


class Proof:
    """One life of a bot, of many processes. Its platform outlives them."""

    platform: str

    def __init__(self, server: Platform, database: Path, parent: Warm) -> None:
        self.server = server
        self.database = database
        self.parent = parent
        self.starts = 0
        self.kills = 0
        self.said = 0
        self.prompts: dict[int, str] = {}

    # --- what differs -----------------------------------------------------------------------

    @property
    @abstractmethod
    def people(self) -> Sequence[int]:
        """Everybody's number on the platform."""

    @abstractmethod
    def says(self, number: int, words: str) -> None:
        """Let somebody log a run with a note."""

    @property
    @abstractmethod
    def texts(self) -> list[str]:
        """What the bot has said."""

    @abstractmethod
    def delivered(self) -> Counter[int]:
        """How often each review was shown, by its outbox row."""

    @property
    @abstractmethod
    def connected(self) -> int:
        """How many processes have connected."""

    @property
    @abstractmethod
    def is_idle(self) -> bool:
        """Whether the bot listens and has heard everything."""

    # --- processes ------------------------------------------------------------------------------

    async def start(self, point: str = "", *, mutant: str = "", cold_one: bool = False) -> Serve:
        """Start the bot a lease later than the one before."""
        if cold_one:
            return await cold(self.server, self.database)
        self.starts += 1
        ahead = self.starts * LEASE_AND_MORE
        return await self.parent.start(self.server, self.database, point=point, mutant=mutant, ahead=ahead)

    async def end(self, one: Serve) -> None:
        one.terminate()
        begun = time.monotonic()
        assert await one.ended() == 0
        assert time.monotonic() - begun < 5

    async def listens(self, connected: int) -> None:
        """Wait until a process more than so many has connected, and listens."""
        await self.server.wait_for(lambda: self.connected > connected and self.is_idle, PATIENCE)

    async def dies(self, one: Serve, point: str) -> None:
        assert await one.ended() == -signal.SIGKILL, f"{point} was never reached"
        self.kills += 1

    async def settled(self, *, answered: bool) -> None:
        """Serve until nothing waits any more, then end well; `answered` waits for all that was said."""
        connected = self.connected
        one = await self.start()
        await self.listens(connected)
        if answered:
            await self.server.wait_for(lambda: len(self.acknowledged) == self.said, PATIENCE)
        async with asyncio.timeout(PATIENCE):
            while any(state in ("queued", "leased", "leaving") for state in self.states().values()):
                await asyncio.to_thread(time.sleep, 0.02)
        await self.end(one)

    async def until(self, moment: Callable[[], bool], seconds: float) -> None:
        """Wait for something, but not for long: it may never come."""
        with contextlib.suppress(AssertionError):
            await self.server.wait_for(moment, seconds)

    # --- what is said --------------------------------------------------------------------------

    def log(self, words: str = "") -> int:
        self.said += 1
        self.says(self.said % RUNNERS, f"{words}number {self.said}.")
        return self.said

    def log_fatally(self) -> int:
        return self.log(f"{AXE} ")

    @property
    def acknowledged(self) -> Counter[int]:
        notes = re.findall(r"Note: .*?number (\d+)\.", "\n".join(self.texts))
        return Counter(int(number) for number in notes)

    async def hears(self, number: int) -> None:
        await self.server.wait_for(lambda: number in self.acknowledged, PATIENCE)

    def plan(self, kind: PromptKind, number: int, settings: Settings) -> None:
        """Let a prompt be due."""
        store = open_store(settings)
        due = clock.now() - timedelta(minutes=1)
        person = str(self.people[number % RUNNERS])
        week = f"{due - timedelta(days=due.weekday()):%Y-%m-%d}"
        facts = {"goodbye": True} if kind is PromptKind.NUDGE else {"week": week}

        def work(tables: SqlTables) -> int | None:
            runner = tables.runners.by_account(self.platform, person)
            room = tables.rooms.at(self.platform, person)
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

    def nudged(self) -> int:
        return sum("nudge" in text for text in self.texts)

    def states(self) -> dict[int, str]:
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            return dict(connection.execute("SELECT id, state FROM outbox").fetchall())

    # --- what must hold ------------------------------------------------------------------

    def stored(self, when: object) -> Counter[int]:
        """Return how often each log stands in the database, which is whole."""
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            notes = connection.execute("SELECT note FROM records WHERE note LIKE '%number%'").fetchall()
            counted = connection.execute("SELECT SUM(runs) FROM days").fetchone()[0] or 0
            runs = connection.execute("SELECT COUNT(*) FROM records").fetchone()[0]
        assert counted == runs, f"{when}: the totals are not those of the log"
        return Counter(int(note.rpartition("number ")[2].rstrip(".")) for (note,) in notes)

    def no_log_is_doubled_nor_lost(self, wanted: set[int], when: object) -> None:
        stored = self.stored(when)
        lost = wanted - set(stored)
        assert not lost, f"{when}: written to the bot and lost: {sorted(lost)}"
        assert max(stored.values(), default=0) <= 1, f"{when}: stored twice"

    def prompts_are_said_once(self, when: object, *, again: int) -> None:
        """`again` is how many reviews may have been said twice."""
        states, delivered = self.states(), self.delivered()
        reviews = [row for row, kind in self.prompts.items() if kind == PromptKind.REVIEW]
        nudges = [row for row, kind in self.prompts.items() if kind == PromptKind.NUDGE]
        unsaid = [row for row in reviews if states[row] == "sent" and not delivered[row]]
        assert not unsaid, f"{when}: marked as sent and not delivered: {unsaid}"
        assert all(delivered[row] for row in reviews), f"{when}: never said"
        twice = sum(delivered[row] - 1 for row in reviews)
        assert twice <= again, f"{when}: {twice} said twice after {self.kills} kills"
        assert self.nudged() <= len(nudges), f"{when}: a nudge was said twice"
