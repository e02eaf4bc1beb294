"""What a platform is to the process that serves it, and what it finds there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import Delivery
from adapters.pace import Limits
from adapters.sending import Sender
from core.app import App

if TYPE_CHECKING:
    # Loaded with the HTTP door only.
    from adapters.metrics import Metrics
    from adapters.web import WebDoor

MakeApp = Callable[[SqlTables, datetime], App]


class CannotServe(Exception):
    """What stands in the way of a platform for good, in a sentence for whoever runs the bot."""


@dataclass(frozen=True, slots=True)
class House:
    """What every platform shares.

    `due_changed` is told when something falls due next; `ready` is called by a platform when
    it listens; `door` and `metrics` are None while the HTTP door is shut.
    """

    store: Store
    make_app: MakeApp
    delivery: Delivery
    now: Callable[[], datetime]
    due_changed: Callable[[datetime | None], None]
    ready: Callable[[str], None]
    door: WebDoor | None
    metrics: Metrics | None


class Platform(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def sender(self) -> Sender: ...
    @property
    def limits(self) -> Limits: ...
    @property
    def silent_for(self) -> float:
        """Seconds since the platform was last heard; infinity before the first time."""
        ...

    @property
    def trouble(self) -> str:
        """What the platform refuses us until somebody acts (`token`, `conflict`); empty if nothing."""
        ...

    async def serve(self, house: House) -> None:
        """Connect and listen until cancelled. Raises CannotServe."""
        ...

    async def drain(self, seconds: float) -> None:
        """Finish what was heard; called after `serve` has been cancelled."""
        ...

    async def close(self) -> None: ...
