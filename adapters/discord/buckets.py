"""How fast each route of Discord's may be asked, as its answers tell.

Discord counts by buckets that only it knows: a route belongs to one, and each channel, server or
interaction has its own count in it. All times are seconds of a stopwatch that is handed in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from math import inf
from typing import Final

MANY: Final = 256
"""Buckets from which on those are let go of that hold nobody back."""
REMAINING, RESET_AFTER = "X-RateLimit-Remaining", "X-RateLimit-Reset-After"
NAME: Final = "X-RateLimit-Bucket"


class Bucket:
    """One count. Of one that is not known, yet or any more, a single request finds out."""

    def __init__(self) -> None:
        self.wanted = 0
        """Requests that wait for their turn."""
        self.under_way = 0
        self._left: float = 1
        self._resets_at = inf
        self._held_until = -inf
        self._changed: asyncio.Event | None = None
        """Made when somebody waits: most buckets see one request, and nobody who does."""

    def free_at(self, now: float) -> float:
        """Return when a request may leave: now, later, or infinity (when an answer has come)."""
        if now < self._held_until:
            return self._held_until
        if now >= self._resets_at:
            # Some count by windows that slide: then it is one that is free again, not all.
            self._left, self._resets_at = 1, inf
        if self._left > self.under_way:
            return now
        return inf if self.under_way else self._resets_at

    def told(self, headers: Mapping[str, str], now: float) -> None:
        """Learn from the headers of an answer; without them nothing is counted."""
        try:
            left, after = int(headers[REMAINING]), float(headers[RESET_AFTER])
        except (KeyError, ValueError):
            self._left = self._resets_at = inf
            return
        # Answers overtake each other: of one window the lowest count is the latest.
        self._left = left if self._resets_at == inf else min(left, self._left)
        self._resets_at = now + after

    def hold(self, until: float) -> None:
        """Let nothing leave before `until`: Discord said so."""
        self._held_until = max(self._held_until, until)

    def idle(self, now: float) -> bool:
        counts = now < self._resets_at < inf
        return not (self.wanted or self.under_way or counts or now < self._held_until)

    def notify(self) -> None:
        """Let everybody who waits look again."""
        if self._changed is not None:
            self._changed.set()
            self._changed = None

    async def changes(self) -> None:
        if self._changed is None:
            self._changed = asyncio.Event()
        await self._changed.wait()


class Buckets:
    """All counts, by the route and what it is about."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._many = MANY

    def of(self, route: str, about: str, now: float) -> Bucket:
        key = (self._names.get(route, route), about)
        found = self._buckets.get(key)
        if found is None:
            if len(self._buckets) >= self._many:
                self._buckets = {key: one for key, one in self._buckets.items() if not one.idle(now)}
                # Looked through for each new one, those of a burst would cost more than its requests.
                self._many = max(2 * len(self._buckets), MANY)
            found = self._buckets[key] = Bucket()
        return found

    def answered(
        self, route: str, about: str, bucket: Bucket, headers: Mapping[str, str], now: float
    ) -> None:
        """Learn from an answer, also to which bucket the route belongs."""
        bucket.told(headers, now)
        name = headers.get(NAME)
        if name is not None and self._names.get(route) != name:
            self._names[route] = name
            self._buckets.pop((route, about), None)
            self._buckets.setdefault((name, about), bucket)
