"""One connection of the gateway, and the session that outlives it."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 8, 9, 10, 11
PRESENCE, VOICE = 3, 4
KEPT = 20_000
"""Events that a session keeps to be told again."""

encode = json.JSONEncoder(separators=(",", ":")).encode


class Connection:
    """A socket. What goes out waits in line, so that whoever causes it need not wait."""

    def __init__(self, socket: web.WebSocketResponse, transport: Any, compress: str) -> None:
        self.socket = socket
        self.session: Session | None = None
        self.silent = False
        """Whether nothing more goes out, although the socket is open."""
        self._transport = transport
        self._packer = zlib.compressobj() if compress == "zlib-stream" else None
        self._waiting: asyncio.Queue[str | int | None] = asyncio.Queue()

    def send(self, op: int, data: Any = None) -> None:
        self._waiting.put_nowait(f'{{"op":{op},"d":{encode(data)},"s":null,"t":null}}')

    def dispatch(self, sequence: int, name: str, body: str) -> None:
        self._waiting.put_nowait(f'{{"op":{DISPATCH},"d":{body},"s":{sequence},"t":"{name}"}}')

    def brings(self, text: str) -> None:
        """Send what need not be a word of a gateway's."""
        self._waiting.put_nowait(text)

    def close(self, code: int) -> None:
        """Close with a code, after what waits in line."""
        self._waiting.put_nowait(code)

    def drop(self) -> None:
        """Cut the line, without a word."""
        self._waiting.put_nowait(None)
        if self._transport is not None:
            self._transport.abort()

    async def write(self) -> None:
        """Send what waits in line until the end."""
        while (one := await self._waiting.get()) is not None:
            if isinstance(one, int):
                await self.socket.close(code=one)
                return
            if not self.silent:
                try:
                    await self._out(one)
                except ConnectionError:
                    return

    async def _out(self, text: str) -> None:
        if self._packer is None:
            await self.socket.send_str(text)
        else:
            packed = self._packer.compress(text.encode()) + self._packer.flush(zlib.Z_SYNC_FLUSH)
            await self.socket.send_bytes(packed)


@dataclass(eq=False, slots=True)
class Session:
    """What a bot that identified is told, numbered, on one shard."""

    id: str
    intents: int
    shard: tuple[int, int]
    compress: str = ""
    connection: Connection | None = None
    sequence: int = 0
    kept: deque[tuple[int, str, str]] = field(default_factory=lambda: deque(maxlen=KEPT))

    def covers(self, guild: int | None) -> bool:
        """Tell whether events of a guild, or of direct messages, come on this shard."""
        number, count = self.shard
        return number == (0 if guild is None else (guild >> 22) % count)

    def tell(self, name: str, body: str) -> None:
        """Tell an event, whose body is JSON already."""
        self.sequence += 1
        self.kept.append((self.sequence, name, body))
        if self.connection is not None:
            self.connection.dispatch(self.sequence, name, body)

    def repeat(self, after: int) -> None:
        """Tell again what came after a number, to the connection that resumed."""
        assert self.connection is not None
        for sequence, name, body in self.kept:
            if sequence > after:
                self.connection.dispatch(sequence, name, body)
