"""The bot on Discord, as ratios measured in one run: a slash command beside a bare bot's, S8, S9.

    python -m benchmarks.discord [slash S8 S9]

The fake Discord runs in this process, with its checks off; every bot has a process of its own.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks.beside import (
    CROWD,
    IDLE_RUNNERS,
    PATIENCE,
    channel_of,
    in_a_hurry,
    only,
    process,
    report_memory,
    resident,
    resident_of_imports,
)
from benchmarks.store import report
from tests.wire.discord import DiscordServer, Limits, User, shapes
from tests.wire.discord.parsing import NOBODY, Pings
from tests.wire.discord.record import Kind, Upload
from tests.wire.discord.state import Room, Wire

ROUNDS = 5
SLASHES = 60
"""Commands a round, one after the other."""
REST = 0.02
"""Seconds before each, in which a bot comes to rest: one that still marks its last answer is not idle."""
IN_FLIGHT = 8
BURST = 100_000
BURST_SPEEDS = {"S8_discord": 50.0, "S8_discord_slower": 10.0}
"""Of the server's clock; see `benchmarks.telegram`."""
SLICE = 300.0
"""Seconds of the server's for which a burst is watched."""
LIVE_EVERY = 2.0
OVERALL = 50
"""Requests a second that Discord takes."""


class Timed(DiscordServer):
    """A server that keeps no record, counts, and wakes who waits for a message."""

    def __init__(self, **more: Any) -> None:
        super().__init__(checks=False, recording=False, **more)
        self.waits: dict[int, asyncio.Future[str]] = {}
        self.count = 0
        self.sending = asyncio.Event()

    def known(self, person: int) -> None:
        """Let there be somebody who has written with the bot some time ago."""
        wire = shapes.user_wire(person, "Somebody")
        channel = int(channel_of(str(person)))
        room = Room(shapes.private_wire(channel, [wire]), people={person}, opened=True)
        self.state.users[person] = wire
        self.state.installed.add(person)
        self.state.direct[person] = self.state.rooms[channel] = room

    def show(
        self,
        kind: Kind,
        room: Room,
        message: Wire | None,
        *,
        files: Sequence[Upload] = (),
        pings: Pings = NOBODY,
        only_for: int | None = None,
        interaction: int | None = None,
        emoji: str = "",
        form: Wire | None = None,
        choices: Sequence[Wire] = (),
    ) -> None:
        if message is None or message["author"]["id"] != str(self.bot_id):
            return
        self.count += interaction is None
        self.sending.set()
        waiting = self.waits.pop(interaction or room.id, None)
        if waiting is not None:
            waiting.set_result(str(message["content"]))

    async def _said(self, where: int) -> str:
        waiting = self.waits[where] = asyncio.get_running_loop().create_future()
        return await asyncio.wait_for(waiting, PATIENCE)

    async def answer(self, user: User, text: str) -> str:
        """Return what the bot says to this in a direct message."""
        said = asyncio.ensure_future(self._said(user.dm.id))
        await asyncio.sleep(0)  # noqa: TID251 -- who waits is noted first
        user.writes_dm(text)
        return await said

    async def slash(self, user: User, **options: str) -> str:
        """Return what the bot says to a log."""
        return await self._said(user.slash(user.dm, "log", **options).id)


def environment(dc: DiscordServer, folder: Path, **more: str) -> dict[str, str]:
    return only(
        DISCORD_TOKEN=dc.token,
        DISCORD_API_URL=dc.api_url,
        DISCORD_GATEWAY_URL=dc.gateway_url,
        DATABASE=str(folder / "milepost.db"),
        LOG_LEVEL="WARNING",
        **more,
    )


async def listens(dc: Timed) -> None:
    await dc.wait_for(lambda: dc.gateway.live and dc.state.commands, PATIENCE)


async def introduced(dc: Timed, *, many: int = 1, words: Sequence[str] = ("/start", "berlin")) -> list[User]:
    people = [dc.user(f"Runner {number}", installed=True) for number in range(many)]
    for one in people:
        for text in words:
            await dc.answer(one, text)
    return people


# --- a slash command ------------------------------------------------------------------------------


async def slash() -> bool:
    """How long an idle bot takes for a slash command: ours stores a run, the bare one nothing."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            Timed(limits=Limits(on=False)) as ours,
            Timed(limits=Limits(on=False)) as theirs,
            process("bot", "serve", env=environment(ours, Path(folder), SEND_LIMITS="off")),
            process("benchmarks.responder", theirs.token, theirs.api_url, theirs.gateway_url),
        ):
            await listens(ours)
            await listens(theirs)
            (ana,) = await introduced(ours, words=("/start", "berlin", "keep a log"))
            bo = theirs.user("Bo", installed=True)
            found: dict[str, list[float]] = {"ours": [], "bare": []}
            for _ in range(ROUNDS):
                found["ours"] += await latencies(ours, ana)
                found["bare"] += await latencies(theirs, bo)
    middle = {name: 1000 * statistics.median(times) for name, times in found.items()}
    for name, value in middle.items():
        report(f"slash_{name}", value, "ms", None, True)
    ratio = middle["ours"] / middle["bare"]
    return report("slash", ratio, "times", 2, ratio <= 2)


async def latencies(dc: Timed, user: User) -> list[float]:
    took = []
    for number in range(SLASHES):
        await asyncio.sleep(REST)  # noqa: TID251 -- whatever it still did is done
        begun = time.perf_counter()
        await dc.slash(user, distance=f"{3 + number % 17}.{number % 10} km")
        took.append(time.perf_counter() - begun)
    return took


# --- S8 -------------------------------------------------------------------------------------------


def hurried(
    dc: Timed, speed: float, folder: str, prompts: int = 0
) -> AbstractAsyncContextManager[asyncio.subprocess.Process]:
    return in_a_hurry("discord", dc.clock, speed, prompts, environment(dc, Path(folder)))


async def s8() -> bool:
    """A hundred thousand prompts wait; meanwhile somebody writes every few seconds of the server's."""
    return all([await burst(name, speed) for name, speed in BURST_SPEEDS.items()])


async def burst(name: str, speed: float) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        async with Timed(speed=speed, heartbeat=41.25 / speed, limits=Limits(real_waits=False)) as dc:
            for number in range(BURST):
                dc.known(CROWD + number)
            gc.freeze()  # a server that stops to look through its crowd would be measured, not the bot
            people = [dc.user(f"Runner {number}", installed=True) for number in range(IN_FLIGHT)]
            async with hurried(dc, speed, folder, BURST):
                await asyncio.wait_for(dc.sending.wait(), 10 * PATIENCE)
                for number in range(2 * IN_FLIGHT):  # whose first words they are, S10 measures
                    await dc.answer(people[number % IN_FLIGHT], "ran 5 km")
                begun, sent = dc.clock.now, dc.count
                took = await live(dc, people, begun + SLICE)
                passed, sent = dc.clock.now - begun, dc.count - sent
    share = 100 * sent / (OVERALL * passed)
    late = sorted(took)[int(len(took) * 0.99)]
    return all(
        (
            report(f"{name}_rate", share, "% of 50/s", 95, share >= 95),
            report(f"{name}_429", dc.pace.refused, "refused", 0, dc.pace.refused == 0),
            report(f"{name}_live_p99", late, "s of the server's clock", 1, late <= 1),
        )
    )


async def live(dc: Timed, people: list[User], until: float) -> list[float]:
    """Let people write in turn; return how long each answer took, in the server's seconds."""
    took = []
    for number in count():
        if dc.clock.now >= until:
            return took
        who, begun = people[number % len(people)], dc.clock.now
        await dc.answer(who, f"ran {3 + number % 17} km")
        took.append(dc.clock.now - begun)
        await asyncio.sleep(dc.clock.real(LIVE_EVERY))  # noqa: TID251 -- people take their time
    return took


# --- S9 -------------------------------------------------------------------------------------------


async def s9() -> bool:
    """Memory after an idle hour, with and without people, against the imports alone."""
    imports = await resident_of_imports("adapters.discord.service")
    return report_memory("_discord", imports, {people: await idle(people) for people in (0, *IDLE_RUNNERS)})


async def idle(people: int) -> float:
    """Return the memory of a bot that has idled for an hour of the server's clock."""
    with tempfile.TemporaryDirectory() as folder:
        limits = Limits(on=False, real_waits=False)
        async with (
            Timed(speed=50, heartbeat=41.25 / 50, limits=limits) as dc,
            hurried(dc, 50, folder) as one,
        ):
            await listens(dc)
            await introduced(dc, many=people, words=("/start",))
            await asyncio.sleep(dc.clock.real(3600))  # noqa: TID251 -- this is the hour
            return resident(one.pid)


def main() -> int:
    figures = {"slash": slash, "S8": s8, "S9": s9}
    wanted = sys.argv[1:] or list(figures)
    results = [asyncio.run(figures[name]()) for name in wanted]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
