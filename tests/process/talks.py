"""Talks fed by a pipe, as real processes: forked from a warm parent, or started cold."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

PATIENCE = 15


class Talk:
    """One process with `talk` in it."""

    def __init__(self, pid: int, talk_in: int, talk_out: int, wait: Any) -> None:
        self.pid = pid
        self._in = os.fdopen(talk_in, "w", buffering=1)
        self._out = os.fdopen(talk_out, "r")
        self._wait = wait

    def say(self, text: str) -> None:
        with contextlib.suppress(BrokenPipeError):
            self._in.write(f"{text}\n")
            self._in.flush()

    def answered(self, wanted: str) -> bool:
        """Read on until a line holds `wanted`; False at the end of the output."""
        with self._deadline():
            return any(wanted in line for line in iter(self._out.readline, ""))

    @contextlib.contextmanager
    def _deadline(self) -> Iterator[None]:
        """Kill a talk that says nothing for too long: whoever reads from it comes to an end."""
        timer = threading.Timer(PATIENCE, self.kill)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def end(self) -> tuple[int, str]:
        """Close its input, wait for its end; return its exit code and what was left of its output."""
        with contextlib.suppress(BrokenPipeError):
            self._in.close()
        with self._deadline():
            rest = self._out.read()
        self._out.close()
        return self._wait(), rest


class Warm:
    """The parent of warm talks."""

    def __init__(self, orders: socket.socket) -> None:
        self._orders = orders

    def start(self, database: Path, point: str = "", faults: Mapping[str, bool] | None = None) -> Talk:
        their_in, our_in = os.pipe()
        our_out, their_out = os.pipe()
        order = {"database": str(database), "point": point, "faults": dict(faults or {})}
        socket.send_fds(self._orders, [json.dumps(order).encode()], [their_in, their_out])
        os.close(their_in)
        os.close(their_out)
        pid = self._answer()
        return Talk(pid, our_in, our_out, lambda: self._ask({"wait": pid}))

    def _ask(self, order: Mapping[str, Any]) -> int:
        self._orders.send(json.dumps(order).encode())
        return self._answer()

    def _answer(self) -> int:
        said = self._orders.recv(4096)
        assert said, "the warm parent has died"
        return int(json.loads(said))


@contextlib.contextmanager
def warm() -> Iterator[Warm]:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.settimeout(PATIENCE)
    parent = subprocess.Popen(
        [sys.executable, "-m", "tests.process.warm", str(theirs.fileno())],
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
    )
    theirs.close()
    try:
        yield Warm(ours)
    finally:
        ours.close()
        parent.wait(PATIENCE)


def cold(database: Path) -> Talk:
    """Start a talk with all its imports, as `make talk` does."""
    their_in, our_in = os.pipe()
    our_out, their_out = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "talk", "--as", "Ana"],
        env={**os.environ, "MILEPOST_DATABASE": str(database)},
        stdin=their_in,
        stdout=their_out,
    )
    os.close(their_in)
    os.close(their_out)
    return Talk(process.pid, our_in, our_out, lambda: process.wait(PATIENCE))
