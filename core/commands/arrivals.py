"""Rooms: found or made when something happens in them; who enters, leaves, moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core.domain.calendar import zone as known_zone
from core.domain.club import Club, ClubRoom
from core.domain.distance import Unit
from core.events import Joined, Left, Place, RoomMigrated
from core.ports.store import Tables
from core.ports.values import Room


def room_of(tables: Tables, place: Place) -> Room:
    """Return the room, made on first sight; a private one gets its runner when she is met."""
    room = tables.rooms.at(place.platform, place.external)
    if room is None:
        room = tables.rooms.add(
            Room(
                id=0,
                platform=place.platform,
                external=place.external,
                private=place.private,
                title=place.title,
                forms=place.forms,
            )
        )
    elif room.gone or (place.forms and not room.forms):
        room = replace(room, gone=False, forms=place.forms or room.forms)
        tables.rooms.put(room)
    return room


def open_room(tables: Tables, place: Place, zone: str, units: Unit, now: datetime) -> Room:
    """Make a group room with a club that lives by that zone, or set the club's. Raises UnknownZone."""
    room = replace(room_of(tables, place), zone=str(known_zone(zone)), title=place.title)
    tables.rooms.put(room)
    housed = tables.clubs.at(room.id)
    club = tables.clubs.get(housed.club) if housed is not None else None
    if club is not None:
        tables.clubs.put(replace(club, zone=room.zone))
    else:
        club = tables.clubs.add(Club(id=0, name=place.title, zone=room.zone, units=units, since=now))
        tables.clubs.house(ClubRoom(room=room.id, club=club.id))
    return room


def note(tables: Tables, event: Joined | Left | RoomMigrated, now: datetime) -> None:
    """Keep what the platform says of a room: the bot came or went, the room moved."""
    match event:
        case RoomMigrated():
            _move(tables, event)
        case Left(is_bot=True):
            tables.rooms.put(replace(room_of(tables, event.place), gone=True))
        case Joined() | Left():
            tables.rooms.heard(room_of(tables, event.place).id, now)


def _move(tables: Tables, event: RoomMigrated) -> None:
    """Let the room go on elsewhere; the news may come twice, and after words from there."""
    room = tables.rooms.at(event.place.platform, event.place.external)
    if room is None:
        return
    newcomer = tables.rooms.at(event.place.platform, event.new_external)
    if newcomer is not None:
        tables.rooms.absorb(room.id, newcomer.id)
    tables.rooms.put(replace(room, external=event.new_external, gone=False))
