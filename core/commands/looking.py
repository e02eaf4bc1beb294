"""What is known of somebody who only looks: nothing of her is made or changed."""

from __future__ import annotations

from datetime import datetime

from core.commands.catalogue import menu
from core.commands.context import Context
from core.events import Person, Place
from core.ports.codes import Codes
from core.ports.store import Tables
from core.ports.values import Room


def looking(tables: Tables, by: Person, place: Place, now: datetime, codes: Codes) -> Context | None:
    """Return the context of a look; None for somebody who was never met."""
    runner = tables.runners.by_account(by.platform, by.external)
    if runner is None or by.anonymous:
        return None
    room = tables.rooms.at(place.platform, place.external)
    if room is None:
        room = Room(id=0, platform=place.platform, external=place.external, private=place.private)
    return Context(
        tables=tables, now=now, runner=runner, room=room, by=by, menu=menu, codes=codes, guest=place.guest
    )
