"""What delivery hands to a platform, and what a platform answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from core.ports.values import Outgoing, Room
from core.wording.reply import Message


class Refused(Exception):
    """The platform will not take this message, now or later (blocked, closed, gone)."""


class TryAgain(Exception):
    """The platform did not take it this time. `after`: not before so long."""

    def __init__(self, after: timedelta | None = None) -> None:
        super().__init__("try again")
        self.after = after


@dataclass(frozen=True, slots=True)
class Parcel:
    """A leased row with its words and the room it goes to."""

    row: Outgoing
    room: Room
    message: Message


class Sender(Protocol):
    """One platform's way out."""

    async def send(self, parcel: Parcel) -> str | None:
        """Return the platform's id of the message. Raises Refused and TryAgain."""
        ...
