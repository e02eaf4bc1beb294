"""First contact: two questions, neither in the way of a log."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core.commands.arrivals import room_of
from core.commands.context import Context
from core.commands.menu import Menu
from core.commands.options import LANGUAGES
from core.conversations.states import Welcome
from core.domain.calendar import UnknownZone, zone
from core.domain.cities import city_of, did_you_mean, find_zone
from core.domain.distance import Unit
from core.domain.runner import Runner, ZoneHeld
from core.errors import Refusal
from core.events import Deleted, Edited, FileSent, Person, Place, Pressed, Said
from core.ports.codes import Codes
from core.ports.store import Tables
from core.ports.values import Room
from core.prompts import planning
from core.wording.amounts import Weekday
from core.wording.reply import Button, Reply, reply
from core.wording.say import welcome as say
from core.wording.sentence import Sentence

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
    first = runner is None
    if runner is None:
        runner = _make(tables, by, home, now)
    was_silent = tables.subscriptions.heard(runner.id)
    heard_before = runner.heard_at
    runner = replace(runner, heard_at=now)
    tables.runners.put(runner)
    if room.private and room.runner != runner.id:
        room = replace(room, runner=runner.id)
        tables.rooms.put(room)
    tables.rooms.heard(room.id, now)
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
        first_contact=first,
        heard_before=None if first else heard_before,
        was_silent=was_silent,
    )


def introduce(
    tables: Tables, person: Person, place: Place, zone_name: str, units: Unit, language: str, now: datetime
) -> Runner:
    """Make a runner whose questions are answered. Raises UnknownZone."""
    runner = _make(tables, person, str(zone(zone_name)), now)
    runner = replace(
        runner,
        zone_named=True,
        units=units,
        language=language if language in LANGUAGES else LANGUAGES[0],
        welcomed=True,
    )
    tables.runners.put(runner)
    room = room_of(tables, place)
    tables.rooms.put(replace(room, runner=runner.id))
    tables.rooms.heard(room.id, now)
    planning.plan(tables, runner, now)
    return runner


def _make(tables: Tables, person: Person, zone_name: str, now: datetime) -> Runner:
    language = person.language.partition("-")[0]
    runner = tables.runners.add(
        Runner(
            id=0,
            name=person.name,
            zone=zone_name,
            units=units_of(zone_name),
            language=language if language in LANGUAGES else LANGUAGES[0],
            since=now,
            heard_at=now,
        )
    )
    tables.runners.add_account(runner.id, person.platform, person.external)
    tables.zones.add(ZoneHeld(id=0, runner=runner.id, since=now, zone=zone_name))
    planning.plan(tables, runner, now)
    return runner


# --- the dialogue ---------------------------------------------------------------


def hello(context: Context) -> Reply:
    """Say what this is, and ask for the city."""
    runner = context.runner
    context.book.put(replace(runner, welcomed=True))
    context.runner = replace(runner, welcomed=True)
    if runner.zone_named:
        return _ask_wish(context, say.Hello(runner.name))
    context.open(Welcome(asking="city"))
    return reply(say.Hello(runner.name), _which_city(context), buttons=_cities(context))


def hello_from(context: Context, text: str) -> Reply | None:
    """Say what this is to somebody whose first words name a city, and take it; None if they name none."""
    words = text.strip(" .!")
    if len(words) < SHORTEST_CITY or not find_zone(words):
        return None
    runner = replace(context.runner, welcomed=True)
    context.runner = context.book.put(runner)
    answered = city_answered(context, words)
    return replace(answered, lines=(say.Hello(runner.name), *answered.lines))


SHORTEST_CITY = 4
"""Letters: shorter words are greetings and signs ("hi", "ok") before they are places."""


def _which_city(context: Context) -> say.WhichCity:
    return say.WhichCity(city_of(context.runner.zone), context.local.time())


def _cities(context: Context) -> tuple[Button, ...]:
    city = city_of(context.runner.zone)
    return (Button(say.City(city), city), Button(say.TypeACity(), "type a city"))


def repeat(context: Context, state: Welcome) -> Reply:
    """Ask the open question again."""
    if state.asking == "city":
        return reply(_which_city(context), buttons=_cities(context))
    return reply(say.WhatWouldYouLike(), buttons=_wishes())


def _wishes() -> tuple[Button, ...]:
    return (
        Button(say.MoreRegularly(), "run more regularly"),
        Button(say.ForARace(), "train for a race"),
        Button(say.KeepALog(), "keep a log"),
    )


def _ask_wish(context: Context, *before: Sentence) -> Reply:
    context.open(Welcome(asking="wish"))
    return reply(*before, say.WhatWouldYouLike(), buttons=_wishes())


def zone_named(context: Context, text: str) -> str:
    """Return the zone of a city or zone name. Raises Refusal with close ones."""
    try:
        return str(zone(text.strip()))
    except UnknownZone:
        found = find_zone(text)
    if found:
        return found[0]
    near = tuple(Button(say.City(city_of(name)), city_of(name)) for name in did_you_mean(text)[:3])
    raise Refusal(say.UnknownCity(text.strip()[:60]), near)


def hold_zone(context: Context, name: str) -> None:
    """Let the runner's clock be that of `name` from now on.

    A zone that was only assumed so far is replaced from the beginning: it never held.
    """
    runner = context.runner
    held = context.tables.zones.of(runner.id)
    if not runner.zone_named and held:
        context.book.put(replace(held[-1], zone=name))
    elif runner.zone != name:
        context.book.add(ZoneHeld(id=0, runner=runner.id, since=context.now, zone=name))
    units = runner.units if runner.zone_named else units_of(name)
    context.runner = context.book.put(replace(runner, zone=name, zone_named=True, units=units))
    context.__dict__.pop("zones", None)


def city_answered(context: Context, text: str) -> Reply:
    if text.casefold().strip() == "type a city":
        context.open(Welcome(asking="city"))
        return reply(say.TypeItsName())
    hold_zone(context, zone_named(context, text))
    runner = context.runner
    city = say.CityTaken(
        city_of(runner.zone),
        context.local.time(),
        say.Kilometres() if runner.units is Unit.KM else say.Miles(),
        Weekday(runner.week_start),
    )
    other = Unit.MILE if runner.units is Unit.KM else Unit.KM
    switch = Button(say.UseMiles() if other is Unit.MILE else say.UseKilometres(), f"/settings units={other}")
    asked = _ask_wish(context, city)
    return replace(asked, buttons=(switch, *asked.buttons))


def assumed_clock(context: Context) -> Sentence:
    """Say by which clock a first log was dated."""
    return say.ByAssumedClock(city_of(context.runner.zone))


def another_city() -> Button:
    return Button(say.AnotherCity(), ANOTHER_CITY)


ANOTHER_CITY = "another city"


def pressed_later(context: Context, says: str) -> Reply | None:
    """Answer a first-contact button pressed when its question is no longer open."""
    if says == ANOTHER_CITY:
        context.open(Welcome(asking="city"))
        return reply(_which_city(context), buttons=_cities(context))
    return None


def good_to_hear(context: Context) -> Sentence:
    return say.GoodToHear(context.runner.name)


def short_hello(context: Context) -> Sentence:
    return say.ShortHello(context.runner.name, city_of(context.runner.zone))
