"""What is known of somebody who only looks: nothing of her is made or changed."""

from __future__ import annotations

from datetime import datetime

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.introduction import newcomer
from core.events import Person, Place
from core.ports.codes import Codes
from core.ports.store import Tables
from core.ports.values import Room


def looking(
    tables: Tables, by: Person, place: Place, now: datetime, codes: Codes, home: str
) -> Context | None:
    """Return the context of a look; None for whom nobody knows. `home` is the clock of who was never met."""
    if by.anonymous:
        return None
    runner = tables.runners.by_account(by.platform, by.external) or newcomer(by, home, now)
    room = tables.rooms.at(place.platform, place.external)
    if room is None:
        room = Room(id=0, platform=place.platform, external=place.external, private=place.private)
    return Context(
        tables=tables, now=now, runner=runner, room=room, by=by, menu=menu, codes=codes, guest=place.guest
    )
