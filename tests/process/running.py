"""The bot as a process of its own, with only the settings that a test gives it.

`run` forks it from a parent that has imported it and nothing else; `python` starts it cold.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.wire.discord import DiscordServer
from tests.wire.telegram import TelegramServer

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
IN_TIME = 5.0
"""Seconds in which a signal ends the process."""


class Parent:
    """The parent of forked processes; it is started for the first."""

    def __init__(self) -> None:
        self._orders: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, order: Mapping[str, Any], descriptors: Sequence[int] = ()) -> int:
        """Return what it is told: the number of a new process, or the exit code of one that has ended."""
        if self._orders is None:
            self._orders, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            started = [sys.executable, "-m", "tests.process.warm_door", str(theirs.fileno())]
            self._process = subprocess.Popen(started, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
            theirs.close()
            self._orders.settimeout(PATIENCE)
        socket.send_fds(self._orders, [json.dumps(order).encode()], descriptors)
        return int(self._orders.recv(4096))

    def end(self) -> None:
        if self._orders is not None and self._process is not None:
            self._orders.close()
            self._process.wait(PATIENCE)


PARENT = Parent()


class Forked:
    """A process that was forked, as asyncio shows one that it has started."""

    def __init__(self, pid: int, stdout: asyncio.StreamReader, stderr: asyncio.StreamReader) -> None:
        self.pid = pid
        self.stdout = stdout
        self.stderr = stderr
        self.returncode: int | None = None

    def send_signal(self, sign: signal.Signals) -> None:
        os.kill(self.pid, sign)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def communicate(self) -> tuple[bytes, bytes]:
        """Read to the end of its output, which comes with its own."""
        said, failed = await asyncio.gather(self.stdout.read(), self.stderr.read())
        self.returncode = await asyncio.to_thread(PARENT.ask, {"wait": self.pid})
        return said, failed


@dataclass
class Running:
    """A process, and what it has said so far on standard error."""

    process: Process | Forked
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


@asynccontextmanager
async def run(folder: Path, door: str = "serve", **settings: str) -> AsyncIterator[Running]:
    """Fork the bot into the folder; kill it at the end, if it still lives."""
    order = {"folder": str(folder), "environment": environment(folder, **settings), "arguments": [door]}
    (out, said), (err, failed) = os.pipe(), os.pipe()
    pid = await asyncio.to_thread(PARENT.ask, order, [said, failed])
    os.close(said)
    os.close(failed)
    async with _reading(out) as stdout, _reading(err) as stderr:
        process = Forked(pid, stdout, stderr)
        try:
            yield Running(process)
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()


@asynccontextmanager
async def _reading(descriptor: int) -> AsyncIterator[asyncio.StreamReader]:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(descriptor, "rb")
    )
    try:
        yield reader
    finally:
        transport.close()


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
