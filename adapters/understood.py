"""An update that was understood, or why it was not: what intake handles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from adapters.sending import Parcel, Shown
from core.events import Event, Role


class Unreadable(Exception):
    """The update is not what the platform says that updates are."""


class Read(Protocol):
    """An update that was understood, before the unit of work in which it is handled."""

    @property
    def chat(self) -> str:
        """Updates of one chat are handled one after the other."""
        ...

    @property
    def asks(self) -> bool:
        """Whether `role` may have to ask somebody: that takes as long as it takes."""
        ...

    async def role(self) -> Role | None:
        """Ask the platform who this is; None where nothing depends on it."""
        ...

    def events(self, tables: SqlTables, key: str, role: Role | None) -> Iterable[Event]: ...

    async def answered(self, parcel: Parcel | None) -> Parcel | Shown | None:
        """Show the answer, where that is for the update itself to do.

        Returns what is still to be sent, or as what it was shown just now; None without an answer.
        """
        ...

    async def acknowledge(self) -> None:
        """Tell the platform that it was handled, unless the answer did: its sending waits for nothing."""
        ...


Understood = tuple[Update, Read | Unreadable]


def understood(make: Callable[[], Read]) -> Read | Unreadable:
    """Return what `make` reads, or why it cannot."""
    try:
        return make()
    except Unreadable as unreadable:
        return unreadable
