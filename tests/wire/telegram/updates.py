"""What waits for the bot, and how it fetches it: getUpdates with the semantics of the real one."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from tests.wire.clock import Clock
from tests.wire.telegram.errors import ApiError, wrong
from tests.wire.telegram.state import Wire

KEPT = 24 * 3600
"""Seconds after which Telegram forgets what nobody fetched."""
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_IS_SET = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


@dataclass(eq=False, slots=True)
class _Poll:
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    terminated: bool = False


class Updates:
    def __init__(self, clock: Clock, noticed: Callable[[], None]) -> None:
        self.noticed = noticed
        self.allowed: frozenset[str] = frozenset()
        """The kinds that the bot asked for; empty means all but the rare ones."""
        self.log: list[Wire] = []
        """Every update that was made, in order."""
        self.mangle: Callable[[list[Wire]], list[Wire]] | None = None
        """Shuffles or doubles what one fetch brings, by script."""
        self.closed = False
        self.arrived = asyncio.Event()
        self._clock = clock
        self._waiting: deque[tuple[float, Wire]] = deque()
        self._again: list[Wire] = []
        self.next_id = 500_000_001
        self._poll: _Poll | None = None

    def __len__(self) -> int:
        self._forget_old()
        return len(self._waiting)

    @property
    def is_polled(self) -> bool:
        """Whether a long poll is waiting."""
        return self._poll is not None

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def push(self, kind: str, body: object) -> Wire | None:
        """Queue an update, unless the bot did not ask for its kind."""
        if not self.wants(kind):
            return None
        return self.push_raw({kind: body})

    def push_raw(self, update: Wire) -> Wire:
        update = {"update_id": self.next_id, **update}
        self.next_id += 1
        self.log.append(update)
        self._waiting.append((self._clock.now, update))
        self._wake()
        return update

    def repeat(self, update: Wire) -> None:
        """Bring an update once more, whether or not it was confirmed."""
        self._again.append(update)
        self._wake()

    def first(self) -> Wire | None:
        """Return the oldest that waits, for the webhook."""
        if self._again:
            return self._again[0]
        self._forget_old()
        return self._waiting[0][1] if self._waiting else None

    def confirm(self, update: Wire) -> None:
        if self._again and self._again[0] is update:
            del self._again[0]
        elif self._waiting and self._waiting[0][1] is update:
            self._waiting.popleft()

    def drop(self) -> None:
        self._waiting.clear()

    def allow(self, kinds: list[str] | None) -> None:
        if kinds is not None:
            self.allowed = frozenset(kinds)

    async def fetch(self, values: Wire) -> list[Wire]:
        """Answer getUpdates."""
        limit, timeout = values.get("limit", 100), values.get("timeout", 0)
        if not 1 <= limit <= 100 or timeout < 0:
            raise wrong("limit must be between 1 and 100, and timeout not negative")
        self.terminate()
        self.allow(values.get("allowed_updates"))
        self._confirm_below(values.get("offset", 0))
        mine = self._poll = _Poll()
        self.noticed()
        if not self._waiting and not self._again and timeout and not self.closed:
            with suppress(TimeoutError):
                await asyncio.wait_for(mine.woken.wait(), self._clock.real(timeout))
        if mine.terminated:
            raise ApiError(409, CONFLICT)
        self._poll = None
        self._forget_old()
        batch = [*self._again, *(update for _, (_, update) in zip(range(limit), self._waiting, strict=False))]
        self._again.clear()
        return self.mangle(batch) if self.mangle else batch

    def terminate(self) -> None:
        """End the poll that waits, because another one came."""
        if self._poll is not None:
            self._poll.terminated = True
            self._poll.woken.set()
            self._poll = None

    def close(self) -> None:
        self.closed = True
        self._wake()

    def _wake(self) -> None:
        self.arrived.set()
        if self._poll is not None:
            self._poll.woken.set()

    def _confirm_below(self, offset: int) -> None:
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and self._waiting[0][1]["update_id"] < offset:
            self._waiting.popleft()

    def _forget_old(self) -> None:
        while self._waiting and self._waiting[0][0] < self._clock.now - KEPT:
            self._waiting.popleft()
