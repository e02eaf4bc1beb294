"""The bot on Telegram beside a bare echo bot, as ratios measured in one run: S1, S8, S9, S10.

    python -m benchmarks.telegram [S1 S8 S9 S10]

The fake Telegram runs in this process, with its checks off; every bot has a process of its own.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import tempfile
import time
from contextlib import AbstractAsyncContextManager
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks.beside import (
    CROWD,
    IDLE_RUNNERS,
    PATIENCE,
    as_installed,
    in_a_hurry,
    only,
    process,
    report_memory,
    resident,
    resident_of_imports,
)
from benchmarks.store import report
from tests.wire.telegram import Limits, TelegramServer, User
from tests.wire.telegram.parameters import Upload
from tests.wire.telegram.state import Room as Chat
from tests.wire.telegram.state import Wire

ROUNDS = 5
IN_FLIGHT = 8
LOGS = 600
"""Messages a round with several in flight; a third of it one after the other."""
BURST = 100_000
BURST_SPEEDS = {"S8": 50.0, "S8_slower": 10.0}
"""Of the server's clock. At the first a millisecond of this machine is a twentieth of the server's second,
so it measures the machine as well; the second shows how much."""
SLICE = 600.0
"""Seconds of the server's for which a burst is watched."""
LIVE_EVERY = 2.0


class Timed(TelegramServer):
    """A server that keeps no record, counts, and wakes who waits for a message in a chat."""

    def __init__(self, **more: Any) -> None:
        super().__init__(checks=False, recording=False, **more)
        self.waits: dict[int, asyncio.Future[Wire]] = {}
        self.count = 0
        self.sending = asyncio.Event()

    def known(self, chat: int) -> None:
        """Let there be somebody who pressed Start some time ago."""
        wire: Wire = {"id": chat, "first_name": "Somebody", "type": "private"}
        self.state.users[chat] = {"id": chat, "is_bot": False, "first_name": "Somebody"}
        self.state.rooms[chat] = Chat(wire, open=True)

    def record(self, message: Wire, method: str, values: Wire, file: Upload | None) -> None:
        self.count += 1
        self.sending.set()
        waiting = self.waits.pop(message["chat"]["id"], None)
        if waiting is not None:
            waiting.set_result(message)

    async def answer(self, user: User, text: str) -> str:
        """Return what the bot says to this."""
        waiting = self.waits[user.id] = asyncio.get_running_loop().create_future()
        user.writes(text)
        message = await asyncio.wait_for(waiting, PATIENCE)
        return str(message["text"])


def environment(tg: TelegramServer, folder: Path, **more: str) -> dict[str, str]:
    return only(
        TELEGRAM_TOKEN=tg.token,
        TELEGRAM_API_URL=tg.base_url.removesuffix("/bot"),
        DATABASE=str(folder / "milepost.db"),
        LOG_LEVEL="WARNING",
        **more,
    )


# --- S1 ---------------------------------------------------------------------------------------


async def rate(tg: Timed, users: list[User], many: int) -> float:
    """Return messages answered in a second, with one in flight for each user."""
    numbers = iter(range(many))

    async def chat(user: User) -> None:
        for number in numbers:
            await tg.answer(user, f"ran {3 + number % 17}.{number % 10} km easy")

    start = time.perf_counter()
    await asyncio.gather(*(chat(user) for user in users))
    return many / (time.perf_counter() - start)


async def introduced(tg: Timed) -> list[User]:
    """Return people who have said where they are and what they run for."""
    users = [tg.user(f"Runner {number}") for number in range(IN_FLIGHT)]
    for user in users:
        for words in ("/start", "berlin", "/goal new run 2027 km in 2027", "ran 5k"):
            await tg.answer(user, words)
    return users


async def s1() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            Timed(limits=Limits(on=False)) as ours,
            Timed(limits=Limits(on=False)) as theirs,
            process("bot", "serve", env=environment(ours, Path(folder), SEND_LIMITS="off")),
            process("benchmarks.echo", theirs.token, theirs.base_url),
        ):
            runners, others = await introduced(ours), await introduced(theirs)
            found: dict[str, list[float]] = {"8": [], "8 echo": [], "1": [], "1 echo": []}
            for _ in range(ROUNDS):
                found["8"].append(await rate(ours, runners, LOGS))
                found["8 echo"].append(await rate(theirs, others, LOGS))
                found["1"].append(await rate(ours, runners[:1], LOGS // 3))
                found["1 echo"].append(await rate(theirs, others[:1], LOGS // 3))
    middle = {name: statistics.median(rates) for name, rates in found.items()}
    for name, value in middle.items():
        report(f"S1_{name.replace(' ', '_')}", value, "messages/s", None, True)
    together, alone = middle["8"] / middle["8 echo"], middle["1"] / middle["1 echo"]
    return all(
        (
            report("S1", together, "times", 1.2, together >= 1.2),
            report("S1_sequential", alone, "times", 0.8, alone >= 0.8),
        )
    )


# --- S8 -------------------------------------------------------------------------------------------


def hurried(
    tg: Timed, speed: float, folder: str, prompts: int = 0
) -> AbstractAsyncContextManager[asyncio.subprocess.Process]:
    return in_a_hurry("telegram", tg.clock, speed, prompts, environment(tg, Path(folder)))


async def s8() -> bool:
    """A hundred thousand prompts wait; meanwhile somebody writes every few seconds of the server's."""
    return all([await burst(name, speed) for name, speed in BURST_SPEEDS.items()])


async def burst(name: str, speed: float) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        async with Timed(speed=speed) as tg:
            crowd = {CROWD + number for number in range(BURST)}
            for chat in crowd:
                tg.known(chat)
            gc.freeze()  # a server that stops to look through its crowd would be measured, not the bot
            people = [tg.user(f"Runner {number}", started=True) for number in range(IN_FLIGHT)]
            async with hurried(tg, speed, folder, BURST):
                await asyncio.wait_for(tg.sending.wait(), 10 * PATIENCE)
                for number in range(2 * IN_FLIGHT):  # whose first words they are, S10 measures
                    await tg.answer(people[number % IN_FLIGHT], "ran 5 km")
                begun, count = tg.clock.now, tg.count
                took = await live(tg, people, begun + SLICE)
                passed, sent = tg.clock.now - begun, tg.count - count
    refused = tg.pace.refused
    share = 100 * sent / (30 * passed)
    late = sorted(took)[int(len(took) * 0.99)]
    return all(
        (
            report(f"{name}_rate", share, "% of 30/s", 95, share >= 95),
            report(f"{name}_429", refused, "refused", 0, refused == 0),
            report(f"{name}_live_p99", late, "s of the server's clock", 1, late <= 1),
        )
    )


async def live(tg: Timed, people: list[User], until: float) -> list[float]:
    """Let people write in turn; return how long each answer took, in the server's seconds."""
    took = []
    for number in count():
        if tg.clock.now >= until:
            return took
        who, begun = people[number % len(people)], tg.clock.now
        await tg.answer(who, f"ran {3 + number % 17} km")
        took.append(tg.clock.now - begun)
        await asyncio.sleep(tg.clock.real(LIVE_EVERY))  # noqa: TID251 -- people take their time
    return took


# --- S9, S10 ------------------------------------------------------------------------------------


async def s9() -> bool:
    """Memory after an idle hour, with and without people, against the imports alone."""
    imports = await resident_of_imports("adapters.telegram.service")
    after = {people: await idle(people) for people in (0, *IDLE_RUNNERS)}
    return report_memory("", imports, after)


async def idle(people: int) -> float:
    """Return the memory of a bot that has idled for an hour of the server's clock."""
    with tempfile.TemporaryDirectory() as folder:
        async with Timed(speed=50, limits=Limits(on=False)) as tg, hurried(tg, 50, folder) as one:
            runners = [tg.user(f"Runner {number}") for number in range(people)]
            for start in range(0, people, IN_FLIGHT):
                await asyncio.gather(
                    *(tg.answer(who, "/start") for who in runners[start : start + IN_FLIGHT])
                )
            await tg.wait_for(lambda: tg.updates.is_polled, PATIENCE)
            await asyncio.sleep(tg.clock.real(3600))  # noqa: TID251 -- this is the hour
            return resident(one.pid)


async def s10() -> bool:
    """From the start of the process to the first poll, and to the first answer of a talk."""
    polls, talks = [], []
    for _ in range(1 + ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            async with Timed(limits=Limits(on=False)) as tg:
                begun = time.perf_counter()
                async with process("bot", "serve", env=environment(tg, Path(folder))):
                    await tg.wait_for(lambda: tg.updates.is_polled, PATIENCE)
                    polls.append(time.perf_counter() - begun)
            pipe = asyncio.subprocess.PIPE
            env = as_installed() | {"MILEPOST_DATABASE": f"{folder}/talk.db"}
            begun = time.perf_counter()
            async with process("bot", "talk", env=env, stdin=pipe, stdout=pipe) as talk:
                assert talk.stdin is not None
                assert talk.stdout is not None
                talk.stdin.write(b"ran 5k\n")
                await asyncio.wait_for(talk.stdout.readuntil(b"5 km"), PATIENCE)
                talks.append(time.perf_counter() - begun)
    # The first start of each compiles the sources: it is not counted.
    poll, talk_time = statistics.median(polls[1:]), statistics.median(talks[1:])
    return all(
        (
            report("S10_poll", poll, "s", 1.0, poll <= 1.0),
            report("S10_talk", talk_time, "s", 1.5, talk_time <= 1.5),
        )
    )


def main() -> int:
    figures = {"S1": s1, "S8": s8, "S9": s9, "S10": s10}
    wanted = sys.argv[1:] or list(figures)
    results = [asyncio.run(figures[name]()) for name in wanted]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
