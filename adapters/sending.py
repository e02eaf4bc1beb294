"""What delivery hands to a platform, and what a platform answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from core.ports.values import Outgoing, Room
from core.wording.reply import Message


class Refused(Exception):
    """The platform takes nothing for this room, now or later (blocked, closed, gone)."""


class Unsendable(Exception):
    """The platform does not take this one message; the room is well."""


class TryAgain(Exception):
    """The platform did not take it this time. `after`: not before so long.

    `unsure` is True when it may have been taken all the same (the answer was lost).
    """

    def __init__(self, after: timedelta | None = None, *, unsure: bool = False) -> None:
        super().__init__("try again")
        self.after = after
        self.unsure = unsure


class Halted(TryAgain):
    """The platform asks us to send nothing at all for `after`."""

    def __init__(self, after: timedelta) -> None:
        super().__init__(after)
        self.halt = after


class Moved(Exception):
    """The room goes on under another platform id."""

    def __init__(self, new_external: str) -> None:
        super().__init__("moved")
        self.new_external = new_external


@dataclass(frozen=True, slots=True)
class Parcel:
    """A leased row with its words and the room it goes to.

    `shown_as` is the platform's id of the message that it edits; `first_contact` is True for a
    private room in which neither side has said anything yet. `maybe_said` is True when somebody
    had it who did not tell what became of it.
    """

    row: Outgoing
    room: Room
    message: Message
    shown_as: str | None = None
    first_contact: bool = False
    maybe_said: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A parcel that its adapter has shown by itself. `shown_as` is the platform's id of the message."""

    shown_as: str | None = None


class Sender(Protocol):
    """One platform's way out."""

    def chat(self, room: Room) -> str:
        """Return what the platform's limits count together: the topics of a group are one chat."""
        ...

    async def send(self, parcel: Parcel) -> str | None:
        """Return the platform's id of the message. Raises Refused, Unsendable, TryAgain, Halted, Moved."""
        ...
