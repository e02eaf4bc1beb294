"""How much Discord lets through: 50 requests a second, so many on each route, few first contacts."""

from __future__ import annotations

import zlib
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.wire.discord.errors import ApiError, too_many

ROUTES: Mapping[str, tuple[int, float]] = {
    "create_message": (5, 5.0),
    "update_message": (5, 5.0),
    "delete_message": (5, 1.0),
    "add_my_message_reaction": (1, 0.25),
    "delete_my_message_reaction": (1, 0.25),
    "create_dm": (10, 10.0),
    "execute_webhook": (5, 2.0),
    "update_original_webhook_message": (5, 2.0),
    "update_webhook_message": (5, 2.0),
}
OTHER = (50, 1.0)
FREE = frozenset({"create_interaction_response", "execute_webhook"})
"""Operations that the overall limit does not count, with all on a message of an interaction."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What passes. Each can be switched off alone; `on=False` switches off all, and sends no headers."""

    on: bool = True
    overall: int | None = 50
    """Requests a second."""
    routes: bool = True
    """Whether each route has its own count, such as 5 messages in 5 s in a channel."""
    contacts: int | None = 10
    """First direct messages a minute."""
    slack: float = 0.0
    """Real seconds by which a request may come too early, because the way here is not always equally long."""
    real_waits: bool = True
    """Whether waits are told in real seconds, as the library sleeps them; else in the server's."""


@dataclass(slots=True)
class Pace:
    """Counts what arrives, and halts who is too fast."""

    limits: Limits
    speed: float = 1.0
    early: int = 0
    """Requests that came during a halt."""
    early_everywhere: int = 0
    """Those of them that came during a halt for all: some may have been under way when it was told."""
    refused: int = 0
    """Requests that were one too many."""
    _times: defaultdict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _halts: dict[str, float] = field(default_factory=dict)

    def take(self, operation: str, major: str, now: float) -> dict[str, str]:
        """Count a request and return the headers of its answer, or refuse it."""
        counted = not (operation in FREE or operation.endswith("webhook_message"))
        bucket = f"{operation}:{major}"
        for key in (EVERYBODY, bucket) if counted else (bucket,):
            if now < (until := self._halts.get(key, 0.0)):
                self.early += 1
                self.early_everywhere += key == EVERYBODY
                raise self._too_many(until - now, key)
        if not self.limits.on:
            return {}
        slack = self.limits.slack * self.speed
        overall = self.limits.overall
        most, span = ROUTES.get(operation, OTHER)
        if counted and overall is not None and (wait := self._full(EVERYBODY, overall, 1.0, now, slack)):
            raise self._too_many(self.halt(EVERYBODY, wait, now), EVERYBODY)
        routed = self.limits.routes and operation != "create_interaction_response"
        if routed and (wait := self._full(bucket, most, span, now, slack)):
            raise self._too_many(self.halt(bucket, wait, now), bucket)
        if counted and overall is not None:
            self._times[EVERYBODY].append(now)
        if not routed:
            return {}
        times = self._times[bucket]
        times.append(now)
        after = self._told(times[0] + span - now)
        name = f"{zlib.crc32(operation.encode()):08x}"
        headers = {"X-RateLimit-Limit": str(most), "X-RateLimit-Remaining": str(most - len(times))}
        headers |= {"X-RateLimit-Reset": f"{now + after:.3f}", "X-RateLimit-Reset-After": f"{after:.3f}"}
        return headers | {"X-RateLimit-Bucket": name}

    def contact(self, now: float) -> None:
        """Count a first contact, or refuse it."""
        most = self.limits.contacts if self.limits.on else None
        if most is None:
            return
        if self._full(CONTACTS, most, 60.0, now, self.limits.slack * self.speed):
            self.refused += 1
            raise ApiError(403, 40003, "You are opening direct messages too fast.")
        self._times[CONTACTS].append(now)

    def halt(self, key: str, seconds: float, now: float) -> float:
        self.refused += 1
        self._halts[key] = now + seconds
        return seconds

    def halted(self, operation: str, major: str, seconds: float, now: float, everywhere: bool) -> ApiError:
        """Halt by script; return the refusal."""
        key = EVERYBODY if everywhere else f"{operation}:{major}"
        self._halts[key] = now + seconds
        return self._too_many(seconds, key)

    def _full(self, key: str, most: int, span: float, now: float, slack: float) -> float:
        """Return for how long a count is full, or 0."""
        times = self._times[key]
        while times and times[0] <= now - span + slack:
            times.popleft()
        return times[0] + span - now if len(times) >= most else 0.0

    def _too_many(self, seconds: float, key: str) -> ApiError:
        return too_many(self._told(seconds), "global" if key == EVERYBODY else "user")

    def _told(self, seconds: float) -> float:
        """Return a wait as the client is told: a thousandth more, so that it is surely over."""
        told = seconds / self.speed if self.limits.real_waits else seconds
        return round(told + 0.001, 3)


EVERYBODY = "everybody"
CONTACTS = "contacts"
