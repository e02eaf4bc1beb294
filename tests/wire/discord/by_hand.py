"""A bot beside a Discord whose time, and the bot's, passes only by hand; and a store that is slow at will."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from tests.wire.clock import StillClock
from tests.wire.discord import DiscordServer, Limits
from tests.wire.discord.serving import Served, serving
from tests.wire.hands import HandWatch

LONGEST = 10.0
"""Real seconds for which a store is held at most."""


@asynccontextmanager
async def by_hand(database: Path) -> AsyncIterator[Served]:
    async with DiscordServer(clock=StillClock(), limits=Limits(on=False)) as dc:
        async with serving(dc, database, watch=HandWatch()) as served:
            yield served
        assert dc.violations == []


@contextmanager
def held(served: Served) -> Iterator[None]:
    """Let the store take nothing meanwhile."""
    gate = threading.Event()
    served.store.submit(lambda tables: gate.wait(LONGEST))
    try:
        yield
    finally:
        gate.set()
