"""Whether all is well, and how much there is of everything: what the HTTP door tells."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import Delivery
from adapters.figures import Figures
from adapters.platform import Platform
from core.app import App

SILENT: Final = 150.0
"""Seconds without a word from a platform after which the bot is not well."""
PATIENCE: Final = 3.0
"""Seconds that the database may take."""
ROOM: Final = 64 * 1024 * 1024
"""Bytes that have to be free where the database lies."""


class Health:
    """Looks at one process that serves."""

    def __init__(
        self,
        store: Store,
        platforms: Sequence[Platform],
        delivery: Delivery,
        make_app: Callable[[SqlTables, datetime], App],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._platforms = platforms
        self._delivery = delivery
        self._make_app = make_app
        self._now = now

    async def wrong(self) -> dict[str, str]:
        """Return what is wrong, by part; empty while all is well."""
        told = {platform.name: _state(platform) for platform in self._platforms}
        wrong = {name: state for name, state in told.items() if state}
        if state := await self._database():
            wrong["database"] = state
        if state := self._disk():
            wrong["disk"] = state
        return wrong

    async def figures(self) -> Figures:
        """Return what stands now. Raises what the database raises."""
        lanes = self._delivery.lanes()
        return replace(
            await self._store.read(self._kept),
            lane_waiting={name: lane.waiting for name, lane in lanes.items()},
            halts={name: lane.halts for name, lane in lanes.items()},
            silent={platform.name: platform.silent_for for platform in self._platforms},
            commits=self._store.commits,
        )

    def _kept(self, tables: SqlTables) -> Figures:
        now = self._now()
        due = self._make_app(tables, now).next_due()
        return Figures(
            outbox_waiting=dict.fromkeys(self._delivery.lanes(), 0) | tables.outbox.backlog(),
            not_sent=tables.outbox.failed(),
            updates_waiting=tables.updates.count(),
            dead_letters=tables.updates.dead_letters(),
            due_lag=max((now - due).total_seconds(), 0) if due is not None else 0,
        )

    async def _database(self) -> str:
        """A unit on the writer tells more than a reader's: it waits, commits, and finds a broken file."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._store.write(lambda tables: tables.updates.dead_letters())
        except TimeoutError:
            return f"no answer in {PATIENCE:.0f} s"
        except Exception as error:
            return type(error).__name__
        if self._store.path is not None and not self._store.path.exists():
            return "the file was removed; what is stored now ends with the process"
        return ""

    def _disk(self) -> str:
        if self._store.path is None:
            return ""
        try:
            free = shutil.disk_usage(self._store.path.parent).free
        except OSError as error:
            return type(error).__name__
        return f"{free // 2**20} MiB free" if free < ROOM else ""


def _state(platform: Platform) -> str:
    if platform.trouble:
        return platform.trouble
    if platform.silent_for == float("inf"):
        return "not reached yet"
    return f"silent for {platform.silent_for:.0f} s" if platform.silent_for > SILENT else ""
