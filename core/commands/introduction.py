"""Meeting somebody: who is behind an event, made on first sight, and by which clock she lives."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core.commands.arrivals import room_of
from core.commands.context import Context
from core.commands.languages import language_of
from core.commands.menu import Menu
from core.domain.calendar import zone
from core.domain.distance import Unit
from core.domain.runner import Runner, ZoneHeld
from core.events import Deleted, Edited, FileSent, Person, Place, Pressed, Said
from core.ports.codes import Codes
from core.ports.store import Tables
from core.ports.values import Room
from core.prompts import planning

MILES = (
    "US/",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Detroit",
    "America/Anchorage",
    "America/Boise",
    "America/Indiana/",
    "America/Kentucky/",
    "America/North_Dakota/",
    "Pacific/Honolulu",
)
"""Zones whose road signs are in miles."""


def units_of(zone_name: str) -> Unit:
    return Unit.MILE if zone_name.startswith(MILES) else Unit.KM


def meet(
    tables: Tables,
    event: Said | Pressed | Edited | FileSent | Deleted,
    room: Room,
    now: datetime,
    home: str,
    menu: Menu,
    codes: Codes,
) -> Context:
    """Return the context of the runner behind the event, made on first sight, and note that she was heard."""
    by = event.by
    runner = tables.runners.by_account(by.platform, by.external)
    if runner is None:
        runner = _make(tables, by, home, now)
    was_silent = tables.subscriptions.heard(runner.id)
    if room.private and room.runner != runner.id:
        room = replace(room, runner=runner.id)
        tables.rooms.put(room)
    tables.rooms.heard(room.id, now)
    if not room.private and by.reached_at is not None:
        _open_private(tables, runner, event.place, by.reached_at)
    message = getattr(event, "message", "")
    return Context(
        tables=tables,
        now=now,
        runner=runner,
        room=room,
        by=by,
        menu=menu,
        codes=codes,
        message=f"{room.id}:{message}" if message else "",
        pressed=event.on if isinstance(event, Pressed) else None,
        answers=event.answers if isinstance(event, Said) else None,
        whispers=event.place.whispers,
        guest=event.place.guest,
        first_contact=room.private and not runner.welcomed,
        was_silent=was_silent,
    )


def _open_private(tables: Tables, runner: Runner, place: Place, external: str) -> None:
    """Know the chat in which she can be written to, though she has not written there yet."""
    if tables.rooms.at(place.platform, external) is None:
        own = Place(place.platform, external, private=True, forms=place.forms)
        tables.rooms.put(replace(room_of(tables, own), runner=runner.id))


def introduce(
    tables: Tables, person: Person, place: Place, zone_name: str, units: Unit, language: str, now: datetime
) -> Runner:
    """Make a runner whose questions are answered. Raises UnknownZone."""
    runner = _make(tables, person, str(zone(zone_name)), now)
    runner = replace(
        runner,
        zone_named=True,
        units=units,
        language=language_of(language),
        welcomed=True,
    )
    tables.runners.put(runner)
    room = room_of(tables, place)
    tables.rooms.put(replace(room, runner=runner.id))
    tables.rooms.heard(room.id, now)
    planning.plan(tables, runner, now)
    return runner


def newcomer(person: Person, zone_name: str, now: datetime) -> Runner:
    """Return who somebody is before anything is known of her; her id is 0."""
    return Runner(
        id=0,
        name=person.name,
        zone=zone_name,
        units=units_of(zone_name),
        language=language_of(person.language),
        since=now,
    )


def _make(tables: Tables, person: Person, zone_name: str, now: datetime) -> Runner:
    runner = tables.runners.add(newcomer(person, zone_name, now))
    tables.runners.add_account(runner.id, person.platform, person.external)
    tables.zones.add(ZoneHeld(id=0, runner=runner.id, since=now, zone=zone_name))
    planning.plan(tables, runner, now)
    return runner


def hold_zone(context: Context, name: str) -> None:
    """Let the runner's clock be that of `name` from now on.

    A zone that was only assumed so far is replaced from the beginning: it never held. With it
    come the units of its roads, unless others were chosen already.
    """
    runner = context.runner
    held = context.tables.zones.of(runner.id)
    if not runner.zone_named and held:
        context.book.put(replace(held[-1], zone=name))
    elif runner.zone != name:
        context.book.add(ZoneHeld(id=0, runner=runner.id, since=context.now, zone=name))
    chosen = runner.zone_named or runner.units is not units_of(runner.zone)
    units = runner.units if chosen else units_of(name)
    context.runner = context.book.put(replace(runner, zone=name, zone_named=True, units=units))
    context.__dict__.pop("zones", None)
