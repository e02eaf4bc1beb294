"""Marks of what was sent, stored together: what comes while some are being stored goes in the next unit."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from adapters.database.leases import Mark
from adapters.database.tables import SqlTables

Work = Callable[[SqlTables], None]


class Marking:
    """Stores marks for which nothing waits. `store` stores a unit, however long it takes.

    A unit a mark woke the writer for each message, which cost the event loop more than to send it.
    """

    def __init__(self, store: Callable[[Work], Awaitable[None]]) -> None:
        self._store = store
        self._waiting: list[tuple[Mark, asyncio.Future[None]]] = []
        self._storing: asyncio.Task[None] | None = None

    async def mark(self, mark: Mark) -> None:
        """Return when it is stored; it is stored all the same if who waits is cancelled.

        Raises what the storing raised.
        """
        stored: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((mark, stored))
        if self._storing is None:
            self._storing = asyncio.create_task(self._store_all())
        await stored

    async def drain(self, seconds: float) -> None:
        """Wait until everything is stored, for so many seconds at most."""
        if self._storing is not None:
            await asyncio.wait({self._storing}, timeout=seconds)

    async def _store_all(self) -> None:
        try:
            while self._waiting:
                together, self._waiting = self._waiting, []
                failed: Exception | None = None
                try:
                    await self._store(partial(_mark_all, [mark for mark, _ in together]))
                except Exception as error:  # a bug is told to who waits, and the next marks are stored
                    failed = error
                for _, stored in together:
                    if not stored.done():
                        stored.set_exception(failed) if failed else stored.set_result(None)
        finally:
            self._storing = None


def _mark_all(marks: list[Mark], tables: SqlTables) -> None:
    tables.outbox.mark_sent(*marks)
