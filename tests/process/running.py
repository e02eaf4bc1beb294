"""Python as a process of its own, with only the settings that a test gives it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.wire.discord import DiscordServer
from tests.wire.telegram import TelegramServer

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
IN_TIME = 5.0
"""Seconds in which a signal ends the process."""


@dataclass
class Running:
    """A process, and what it has said so far on standard error."""

    process: Process
    said: list[str] = field(default_factory=list)

    async def until(self, wanted: str) -> str:
        """Read on until a line holds `wanted`; return it."""
        assert self.process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            while line := (await self.process.stderr.readline()).decode():
                self.said.append(line.rstrip("\n"))
                if wanted in line:
                    return self.said[-1]
        raise AssertionError(f"never said {wanted}: {self.said}")

    async def end(self, sign: signal.Signals = signal.SIGTERM) -> float:
        """Send the signal, wait for the end, and return the seconds that it took."""
        began = time.monotonic()
        self.process.send_signal(sign)
        await self.rest()
        return time.monotonic() - began

    async def rest(self) -> int:
        """Wait for the end and return the exit code."""
        async with asyncio.timeout(PATIENCE):
            _, said = await self.process.communicate()
        self.said += said.decode().splitlines()
        assert self.process.returncode is not None
        return self.process.returncode

    @property
    def text(self) -> str:
        return "\n".join(self.said)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Only these settings. Starts share their bytecode, so that each costs half a second."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MILEPOST_")}
    kept |= {"PYTHONPATH": str(ROOT)}
    if kept.pop("PYTHONDONTWRITEBYTECODE", ""):
        kept["PYTHONPYCACHEPREFIX"] = str(folder.parent / "bytecode")
    given = {"database": str(folder / "milepost.db"), **settings}
    return {**kept, **{f"MILEPOST_{name.upper()}": value for name, value in given.items()}}


def run(folder: Path, door: str = "serve", **settings: str) -> AbstractAsyncContextManager[Running]:
    return python(folder, "-m", "bot", door, **settings)


@asynccontextmanager
async def python(folder: Path, *arguments: str, **settings: str) -> AsyncIterator[Running]:
    """Run Python in the folder; kill it at the end, if it still lives."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=folder, env=environment(folder, **settings), stdout=PIPE, stderr=PIPE
    )
    try:
        yield Running(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def towards(tg: TelegramServer) -> dict[str, str]:
    return {"telegram_token": tg.token, "telegram_api_url": tg.base_url.removesuffix("/bot")}


def towards_discord(dc: DiscordServer) -> dict[str, str]:
    return {
        "discord_token": dc.token,
        "discord_api_url": dc.api_url,
        "discord_gateway_url": dc.gateway_url,
    }
