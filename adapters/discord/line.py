"""A line to the gateway, held: begun, resumed, begun anew, with pauses that grow while it breaks."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import aiohttp
from discord.gateway import ReconnectWebSocket
from yarl import URL

from adapters.clock import Stopwatch
from adapters.discord.client import Client, Heard, Socket

log = logging.getLogger(__name__)

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 120.0
"""Seconds. Who identifies more than 1,000 times a day is given another token."""
LONGEST_UNREACHED: Final = 15.0
"""Seconds between two tries of which none says who the bot is: those are not counted."""
LONGEST_UNHEARD: Final = 2.0
"""Seconds before a session is resumed that just stood: what is pressed meanwhile is waited for three."""
STEADY: Final = 120.0
"""Seconds that a line has to stand, once much was begun anew; one that broke earlier is not tried at once."""
BETWEEN_IDENTIFIES: Final = 5.0
"""Seconds: Discord takes no more than one of a bot's shards in so many."""
SPARE: Final = 100
DAY: Final = 86_400.0
"""So many times in so many seconds a line that stood is begun anew without a growing pause (ours)."""
LOST: Final = 2.0
"""Seconds before a line whose session is lost begins anew: Discord asks for one to five."""
PATIENCE: Final = 60.0
"""Seconds from the first word to READY or RESUMED."""
BEGIN_ANEW: Final = (4003, 4007, 4009)
"""Close codes after which there is nothing to resume."""
STANDS: Final = ("READY", "RESUMED")


class Pauses:
    """How long to wait before the next try: nothing at first, then ever longer."""

    def __init__(self, longest: float = LONGEST_PAUSE, *, at_once: bool = False) -> None:
        """`at_once` is for what usually comes back by the first try."""
        self._longest = longest
        self._first = 0.0 if at_once else FIRST_PAUSE
        self._next = self._first

    def after(self, stood: float = 0.0) -> float:
        """Return the pause after something that stood for so many seconds."""
        if stood >= STEADY:
            self._next = self._first
        pause, self._next = self._next, min(max(self._next * 2, FIRST_PAUSE), self._longest)
        return pause


class Turns:
    """When the bot may say who it is: its shards, and one client after the other, take turns."""

    def __init__(self, watch: Stopwatch) -> None:
        self._watch = watch
        self._one = asyncio.Lock()
        self._next = float("-inf")
        self._newest: deque[float] = deque(maxlen=SPARE)
        self.count = 0
        """How often the bot has said who it is."""

    @property
    def spare(self) -> bool:
        """Whether the bot has said so seldom enough today that once more at once does no harm."""
        newest = self._newest
        return len(newest) < SPARE or newest[0] < self._watch.seconds() - DAY

    def taken(self) -> None:
        """The bot says who it is, now."""
        self.count += 1
        self._newest.append(self._watch.seconds())
        self._next = self._watch.seconds() + BETWEEN_IDENTIFIES

    @asynccontextmanager
    async def mine(self) -> AsyncIterator[None]:
        """Wait for a turn, and keep it while the block lasts."""
        async with self._one:
            await self._watch.sleep(max(self._next - self._watch.seconds(), 0.0))
            yield


class Line:
    """One shard's line. `shard` is None where there is only one and nobody counts."""

    def __init__(
        self,
        client: Client,
        shard: int | None,
        gateway: str | None,
        watch: Stopwatch,
        turns: Turns,
        heard: Heard,
    ) -> None:
        """`gateway` is where an operator wants it; where to resume, Discord says, if it is on that host."""
        self._client = client
        self._shard = shard
        self._gateway = gateway
        self._watch = watch
        self._turns = turns
        self._heard = heard
        self._socket: Socket | None = None
        self._stood_at: float | None = None
        self._fell_at = float("-inf")
        self._resumed: dict[str, Any] = {}
        """What the library needs to go on where the last socket ended."""

    @property
    def stands(self) -> bool:
        return self._stood_at is not None

    def heard_at(self, now: float) -> float:
        """Return when the line was last seen to stand: while it does, now, because it beats by itself."""
        return now if self.stands else self._fell_at

    @property
    def sequence(self) -> int | None:
        """The number of the last event that came."""
        return self._socket.sequence if self._socket is not None else None

    async def hold(self) -> None:
        """Hold the line until cancelled. Raises ConnectionClosed for what no new try can mend."""
        anew = Pauses(at_once=True)
        unreached = Pauses(LONGEST_UNREACHED, at_once=True)
        unheard = Pauses(LONGEST_UNHEARD, at_once=True)
        while True:
            least, reached, count = 0.0, True, self._turns.count
            try:
                await self._once()
            except ReconnectWebSocket as asked:
                why = "broke"
                if not asked.resume:
                    why, least = "lost its session", LOST
            except (OSError, aiohttp.ClientError, TimeoutError) as error:
                why, reached = f"cannot be had ({type(error).__name__})", False
            finally:
                stood = self._falls()
            if stood:
                unreached = Pauses(LONGEST_UNREACHED, at_once=True)
            if stood >= STEADY or (stood and self._turns.spare):
                anew = Pauses(at_once=True)
            if self._resumed and stood:
                pauses = unheard
            elif self._turns.count == count and (self._resumed or not reached):
                pauses = unreached
            else:
                pauses = anew
            pause = max(pauses.after(stood), least)
            log.log(
                logging.WARNING if pause else logging.INFO,
                "the line to Discord %s; again in %.0f s",
                why,
                pause,
                extra={"action": "discord_line_broke"},
            )
            await self._watch.sleep(pause)

    async def _once(self) -> None:
        """Connect and listen; ends by an exception."""
        if self._resumed:
            socket = await self._connected()
        else:
            async with self._turns.mine():
                socket = await self._connected()
        while True:
            await socket.poll_event()

    async def _connected(self) -> Socket:
        """Return a socket on which the line stands."""
        resumed = self._resumed
        async with asyncio.timeout(self._watch.real(PATIENCE)):
            socket = self._socket = await Socket.from_client(
                self._client,
                shard_id=self._shard,
                resume=bool(resumed),
                **{**resumed, "gateway": self._where()},
            )
            socket.hand_on(self._hear)
            while not self.stands:
                await socket.poll_event()
        return socket

    def _where(self) -> URL | None:
        """Return where to connect; None for where everybody does.

        A session is resumed where the gateway said, but not past the host that the operator wants.
        """
        told, wanted = self._resumed.get("gateway"), URL(self._gateway) if self._gateway else None
        return told if told and (wanted is None or told.host == wanted.host) else wanted

    def _hear(self, name: str, data: Any) -> None:
        if name in STANDS:
            self._stood_at = self._watch.seconds()
        self._heard(name, data)

    def _falls(self) -> float:
        """Return for how many seconds the line stood, and keep what is needed to go on."""
        socket, self._socket = self._socket, None
        if socket is None:
            # Nobody was to be had where the session is; where everybody connects somebody knows of it.
            self._resumed.pop("gateway", None)
        else:
            socket.let_go()
            self._resumed = {}
            over = socket.socket.close_code in BEGIN_ANEW
            if socket.session_id is not None and socket.sequence is not None and not over:
                self._resumed = {
                    "session": socket.session_id,
                    "sequence": socket.sequence,
                    "gateway": socket.gateway,
                }
        stood_at, self._stood_at = self._stood_at, None
        if stood_at is None:
            return 0.0
        self._fell_at = self._watch.seconds()
        return self._fell_at - stood_at
