"""`serve` as real processes beside a fake platform: forked from a warm parent, or started cold."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from tests.process.running import towards, towards_discord
from tests.wire.discord import DiscordServer
from tests.wire.telegram import TelegramServer

PATIENCE = 60


Platform = TelegramServer | DiscordServer


def environment(platform: Platform, database: Path, **more: str) -> dict[str, str]:
    is_telegram = isinstance(platform, TelegramServer)
    settings = towards(platform) if is_telegram else towards_discord(platform)
    return {
        **{f"MILEPOST_{name.upper()}": value for name, value in settings.items()},
        "MILEPOST_DATABASE": str(database),
        "MILEPOST_LOG_LEVEL": "ERROR",
        "MILEPOST_SEND_LIMITS": "off",
        **more,
    }


class Serve:
    """One process with `serve` in it."""

    def __init__(self, pid: int, wait: Callable[[], Awaitable[int]]) -> None:
        self.pid = pid
        self._wait = wait

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def terminate(self) -> None:
        os.kill(self.pid, signal.SIGTERM)

    async def ended(self) -> int:
        """Wait for its end; return its exit code."""
        return await asyncio.wait_for(self._wait(), PATIENCE)


class Warm:
    """The parent of warm processes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def start(
        self,
        platform: Platform,
        database: Path,
        *,
        point: str = "",
        mutant: str = "",
        ahead: float = 0,
        **more: str,
    ) -> Serve:
        """`ahead` is by how many seconds its clock is ahead of ours, `mutant` what is wrong with it."""
        order = {"environment": environment(platform, database, **more), "ahead": ahead}
        pid = await self._ask(order | {"point": point, "mutant": mutant})
        return Serve(pid, lambda: self._ask({"wait": pid}))

    async def _ask(self, order: dict[str, object]) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        return int(await self._process.stdout.readline())


@contextlib.asynccontextmanager
async def warm() -> AsyncIterator[Warm]:
    pipe = asyncio.subprocess.PIPE
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.process.warm_serve", stdin=pipe, stdout=pipe
    )
    try:
        yield Warm(parent)
    finally:
        assert parent.stdin is not None
        parent.stdin.close()
        await asyncio.wait_for(parent.wait(), PATIENCE)


async def cold(platform: Platform, database: Path, **more: str) -> Serve:
    """Start it with all its imports, by its own clock."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve", env={**os.environ, **environment(platform, database, **more)}
    )
    return Serve(process.pid, process.wait)
