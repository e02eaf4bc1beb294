"""Discord's events as updates that were understood: what intake handles.

None is stored before it is handled: Discord brings nothing again, and with an interaction its
token would lie in the database. Until it is handled nothing of it is acknowledged.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from adapters.discord.answering import Answered, Answering
from adapters.discord.reading import PLATFORM
from adapters.json_text import to_json
from adapters.sending import Parcel
from core.events import Event, Role

Events = Callable[[SqlTables, str], Iterable[Event]]


def update_of(kind: str, number: str, raw: Any) -> Update:
    """Return an event as it is kept should it turn out to be unreadable: without its token."""
    kept = {name: value for name, value in raw.items() if name != "token"} if isinstance(raw, dict) else raw
    return Update(PLATFORM, f"{PLATFORM}:{kind}:{number}", 0, to_json(kept))


@dataclass(frozen=True, slots=True)
class DiscordUpdate:
    """See `adapters.understood.Read`. `looks_up` is waited for before it is handled; True: no more to do."""

    chat: str
    make: Events
    answering: Answering | None = None
    looks_up: Callable[[], Awaitable[bool]] | None = None
    _done: list[bool] = field(default_factory=list)

    @property
    def asks(self) -> bool:
        return self.looks_up is not None

    async def role(self) -> Role | None:
        if self.looks_up is not None and not self._done:
            self._done.append(await self.looks_up())
        return None

    def events(self, tables: SqlTables, key: str, role: Role | None) -> Iterable[Event]:
        return [] if any(self._done) else list(self.make(tables, key))

    async def answered(self, parcel: Parcel | None) -> Answered:
        return parcel if self.answering is None else await self.answering.answer(parcel)

    async def acknowledge(self) -> None:
        """An interaction was acknowledged by its answer; a message is by nothing."""
