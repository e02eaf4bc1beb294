"""A ping to a watchman elsewhere, as long as all is well: when it stays out, he calls."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

import aiohttp

from adapters.clock import Stopwatch

log = logging.getLogger(__name__)

EVERY: Final = 300.0
"""Seconds."""
PATIENCE: Final = 10.0


class Ping:
    """Fetches `url`; the address is a secret, because whoever knows it can say that all is well."""

    def __init__(
        self,
        url: str,
        wrong: Callable[[], Awaitable[dict[str, str]]],
        watch: Stopwatch,
        proxy: str | None = None,
    ) -> None:
        self._url = url
        self._wrong = wrong
        self._watch = watch
        self._proxy = proxy

    async def run(self, ready: asyncio.Event) -> None:
        """Ping once it is `ready`, then every five minutes, until cancelled."""
        await ready.wait()
        while True:
            if wrong := await self._wrong():
                log.warning("no ping", extra={"action": "ping_withheld", "wrong": " ".join(sorted(wrong))})
            else:
                await self._ping()
            await self._watch.sleep(EVERY)

    async def _ping(self) -> None:
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.get(self._url, proxy=self._proxy) as response,
            ):
                status = response.status
        # Its own words may hold the address, so only its kind is told.
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            log.warning("ping: %s", type(error).__name__, extra={"action": "ping_failed"})
            return
        if status >= 400:
            log.warning("ping: answered with %d", status, extra={"action": "ping_failed"})
