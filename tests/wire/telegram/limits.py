"""How much Telegram lets through: 30 messages a second, 1 in a private chat, 20 a minute in a group."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages that pass. `burst` is how many a private chat takes at once, in as many seconds."""

    on: bool = True
    overall: int = 30
    burst: int = 1
    group: int = 20
    slack: float = 0.0
    """Real seconds by which a message may come too early, because the way here is not always equally long."""
    edits: bool = False
    """Whether edits count as messages."""

    def windows(self, chat: int) -> tuple[tuple[int, int, float], ...]:
        """Return what counts for a chat: whose count, how many, in how many seconds."""
        own = (chat, self.burst, float(self.burst)) if chat > 0 else (chat, self.group, 60.0)
        return (EVERYBODY, self.overall, 1.0), own


EVERYBODY = 0
"""The key of the count over all chats; no chat has this id."""


class Pace:
    """Counts what arrives, and halts who is too fast."""

    def __init__(self, limits: Limits, speed: float = 1.0) -> None:
        self.limits = limits
        self._slack = limits.slack * speed
        self.early = 0
        """Requests that came during a halt."""
        self.refused = 0
        """Requests that were one too many."""
        self._times: defaultdict[int, deque[float]] = defaultdict(deque)
        self._halts: dict[int, float] = {}

    def refuse(self, chat: int, now: float) -> int | None:
        """Return for how many seconds a message has to wait, or count it and return None."""
        for key in (EVERYBODY, chat):
            until = self._halts.get(key, 0.0)
            if now < until:
                self.early += 1
                return math.ceil(until - now)
        if not self.limits.on:
            return None
        windows = self.limits.windows(chat)
        for key, most, span in windows:
            times = self._times[key]
            while times and times[0] <= now - span + self._slack:
                times.popleft()
            if len(times) >= most:
                self.refused += 1
                return self.halt(key, math.ceil(times[0] + span - now), now)
        for key, _, _ in windows:
            self._times[key].append(now)
        return None

    def halt(self, key: int, seconds: int, now: float) -> int:
        self._halts[key] = now + seconds
        return seconds
