"""What figures of both platforms need: processes with settings of their own, a faster clock, memory.

    python -m benchmarks.beside PLATFORM SPEED BEGAN PROMPTS

serves by a clock that runs so many times faster, with so many prompts waiting.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.clock import Stopwatch
from adapters.database.tables import SqlTables
from benchmarks.store import report
from bot.loading import loading
from bot.settings import read_settings
from bot.wiring import make_platforms, open_store
from core.domain.runner import PromptKind
from core.ports.values import Outgoing, Room
from core.wording.reply import Message
from tests.wire.clock import START, Clock

PATIENCE = 30
CROWD = 9_000_000_000
"""The number of the first of many people."""
IDLE_RUNNERS = 2000, 4000
"""So many that SQLite's page cache, of 2 MB, is full before the second half of them comes."""


def as_installed() -> dict[str, str]:
    """Return this environment, but bytecode is kept: an installation compiles once, not at each start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def only(**settings: str) -> dict[str, str]:
    """Return this environment with these settings and no others."""
    kept = {name: value for name, value in as_installed().items() if not name.startswith("MILEPOST_")}
    return kept | {f"MILEPOST_{name}": value for name, value in settings.items()}


@asynccontextmanager
async def process(*command: str, **more: Any) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a Python module until the block ends."""
    one = await asyncio.create_subprocess_exec(sys.executable, "-m", *command, **more)
    try:
        yield one
    finally:
        if one.returncode is None:
            one.terminate()
        await asyncio.wait_for(one.wait(), PATIENCE)


# --- a bot whose clock runs faster --------------------------------------------------------------


def in_a_hurry(
    platform: str, clock: Clock, speed: float, prompts: int, env: Mapping[str, str]
) -> AbstractAsyncContextManager[asyncio.subprocess.Process]:
    """Serve by the clock of a server that runs faster."""
    began = time.monotonic() - (clock.now - START) / speed
    return process("benchmarks.beside", platform, str(speed), str(began), str(prompts), env=env)


class Hurried(Stopwatch):
    """The server's clock, in another process: both go by the machine's monotonic clock."""

    def __init__(self, speed: float, began: float) -> None:
        super().__init__(speed)
        self._began = began

    def now(self) -> datetime:
        passed = (time.monotonic() - self._began) * self._speed
        return datetime.fromtimestamp(START + passed, UTC)


def hurry(platform: str, speed: float, began: float, prompts: int) -> int:
    """Serve by such a clock, with so many prompts waiting and as many people who do nothing."""
    with loading():
        from bot.serving import Serving, run

    settings = read_settings()
    watch = Hurried(speed, began)
    store = open_store(settings)
    if prompts:
        store.write_now(lambda tables: queue(tables, platform, prompts, watch.now()))
    platforms = make_platforms(settings, watch)
    return run(Serving(settings, store, platforms, watch, watch.now))


def queue(tables: SqlTables, platform: str, many: int, now: datetime) -> None:
    """Let a prompt be due for each of so many people, who have all been written to before."""
    for number in range(many):
        person = str(CROWD + number)
        room = tables.rooms.add(
            Room(id=0, platform=platform, external=person, private=True, channel=channel_of(person))
        )
        tables.rooms.heard(room.id, now)
        tables.outbox.add(
            Outgoing(
                id=0, key=f"prompt:{number}", kind=PromptKind.REVIEW, room=room.id, runner=None, due=now,
                priority=2, message=Message(text=f"Prompt {number}"),
            )
        )  # fmt: skip


def channel_of(person: str) -> str:
    """Return where somebody of the crowd is written to, on a platform where that is not her own number."""
    return f"1{person}"


# --- memory ----------------------------------------------------------------------------------


def resident(pid: int) -> float:
    """Return a process's resident memory in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def resident_of_imports(platform: str) -> float:
    """The same modules in a process that does nothing."""
    code = f"import {platform}, bot.serving, bot.cli, sys; print(flush=True); sys.stdin.read()"
    pipe = asyncio.subprocess.PIPE
    one = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdin=pipe, stdout=pipe)
    assert one.stdout is not None
    await one.stdout.readline()
    found = resident(one.pid)
    await one.communicate(b"")  # the end of its input is its end
    return found


def report_memory(of: str, imports: float, after: Mapping[int, float]) -> bool:
    """Report memory after an idle hour, by how many people there are, against the imports alone."""
    ratio = after[0] / imports
    few, many = IDLE_RUNNERS  # what the first of them bring in, code, statements, pages, is nobody's
    each = (after[many] - after[few]) * 1000 / (many - few)
    report(f"S9{of}_imports", imports, "MB", None, True)
    report(f"S9{of}_idle", after[0], "MB", None, True)
    return all(
        (
            report(f"S9{of}", ratio, "times", 1.25, ratio <= 1.25),
            report(f"S9{of}_runner", each, "KB an idle runner", 0.5, each <= 0.5),
        )
    )


if __name__ == "__main__":
    name, speed, began, prompts = sys.argv[1:]
    sys.exit(hurry(name, float(speed), float(began), int(prompts)))
