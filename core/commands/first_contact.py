"""First contact: two questions, neither in the way of a log or a command."""

from __future__ import annotations

from dataclasses import replace

from core.commands.context import Context
from core.commands.introduction import hold_zone
from core.commands.languages import is_spoken, language_buttons, only_understood
from core.conversations.states import Welcome
from core.domain.calendar import UnknownZone, zone
from core.domain.cities import Place, city_of, did_you_mean, find_place
from core.domain.distance import Unit
from core.domain.runner import Runner
from core.errors import Refusal
from core.wording.amounts import CityOf, Weekday
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import welcome as say
from core.wording.sentence import Sentence

BUTTONS = 5
"""The most under a message."""
TYPE_A_CITY = "type a city"
ANOTHER_CITY = "another city"
SHORTEST_CITY = 4
"""Letters: shorter words are greetings and signs ("hi", "ok") before they are places."""


def hello(context: Context) -> Reply:
    """Say what this is, and ask for the city."""
    runner = greeted(context)
    if runner.zone_named:
        return _ask_wish(context, say.Hello(runner.name))
    context.open(Welcome(asking="city"))
    other = None if is_spoken(runner.language) else only_understood(runner.language)
    buttons = (*_cities(context), *_languages(context))
    return reply(say.Hello(runner.name), other, _which_city(context), buttons=buttons)


def _languages(context: Context) -> list[Button]:
    """Offer the other languages where the platform does not tell hers."""
    found = [] if context.by.language else language_buttons("/settings language=")
    return [one for one in found if not one.says.endswith(f"={context.spoken}")]


def with_hello(answered: Reply, runner: Runner) -> Reply:
    """Say what this is above an answer."""
    return replace(answered, lines=(say.Hello(runner.name), *answered.lines))


def greeted(context: Context) -> Runner:
    """Note that first contact was made: it is not made again, and there is nothing to undo."""
    context.runner = replace(context.runner, welcomed=True)
    context.tables.runners.put(context.runner)
    return context.runner


def ask_after(context: Context, answered: Reply) -> Reply:
    """Add the question for the city to the first private answer that leaves room for a question.

    So it comes also to somebody who begins with a command, or who was first met in a group.
    """
    runner, talks = context.runner, context.tables.conversations
    if context.erased or context.asked or not context.private or runner.welcomed:
        return answered
    if runner.zone_named:
        greeted(context)
        return answered
    asks = any(talks.get(runner.id, room) is not None for room in (context.talk, context.shelf))
    if asks or answered.edits is not None:
        return answered
    greeted(context)
    context.open(Welcome(asking="city"))
    buttons = (*_cities(context), *answered.buttons)
    return replace(answered, lines=(*answered.lines, _which_city(context)), buttons=buttons[:BUTTONS])


def city_in(context: Context, words: str) -> bool:
    """Whether the words name the city of somebody who has named none yet."""
    return not context.runner.zone_named and len(words) >= SHORTEST_CITY and bool(find_place(words))


def _which_city(context: Context) -> say.WhichCity:
    return say.WhichCity(CityOf(context.runner.zone), context.local.time())


def _cities(context: Context) -> tuple[Button, ...]:
    return (_assumed(context), Button(say.TypeACity(), TYPE_A_CITY))


def _assumed(context: Context) -> Button:
    zone_name = context.runner.zone
    return Button(say.City(CityOf(zone_name)), city_of(zone_name))


def wish_after(context: Context, answered: Reply) -> Reply:
    """Let the second question follow a command that answered the first: it named the city."""
    asked = _ask_wish(context)
    buttons = (*asked.buttons, *answered.buttons)
    return replace(answered, lines=(*answered.lines, *asked.lines), buttons=buttons[:BUTTONS])


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
        Button(say.JoinMyClub(), "join my club"),
    )


def _ask_wish(context: Context, *before: Sentence) -> Reply:
    context.open(Welcome(asking="wish"))
    return reply(*before, say.WhatWouldYouLike(), buttons=_wishes())


def place_named(text: str) -> Place:
    """Return the place of a city or zone name. Raises Refusal with close ones."""
    try:
        exactly = str(zone(text.strip()))
        return Place(city_of(exactly), exactly)
    except UnknownZone:
        found = find_place(text)
    if found:
        return found[0]
    near = {find_place(name)[0].zone: Button(say.City(name), name) for name in reversed(did_you_mean(text))}
    raise Refusal(say.UnknownCity(text.strip()[:60]), tuple(reversed(near.values())))


def called(place: Place) -> str | CityOf:
    """Return the place's name; that of its zone's own city in the listener's language."""
    return CityOf(place.zone) if place.name == city_of(place.zone) else place.name


def city_answered(context: Context, text: str) -> Reply:
    """Take the city, and ask for the wish. Raises Refusal with close ones and a way out."""
    if text.casefold().strip() == TYPE_A_CITY:
        context.open(Welcome(asking="city"))
        return reply(say.TypeItsName())
    try:
        place = place_named(text)
    except Refusal as unknown:
        ways = (*unknown.instead, _assumed(context), Button(label.NotNow(), "not now"))
        raise Refusal(unknown.because, ways) from None
    city = city_taken(context, place)
    other = Unit.MILE if context.runner.units is Unit.KM else Unit.KM
    switch = Button(say.UseMiles() if other is Unit.MILE else say.UseKilometres(), f"/settings units={other}")
    asked = _ask_wish(context, city)
    return replace(asked, buttons=(switch, *asked.buttons))


def city_taken(context: Context, place: Place) -> Sentence:
    """Let the runner's clock be that of the place, and say so, with the units and the week that follow."""
    hold_zone(context, place.zone)
    runner = context.runner
    units = say.Kilometres() if runner.units is Unit.KM else say.Miles()
    return say.CityTaken(place.name, context.local.time(), units, Weekday(runner.week_start))


def leave(context: Context, state: Welcome) -> Reply:
    """Go on without an answer: by the assumed clock, and as a log."""
    if state.asking == "city":
        return _ask_wish(context, assumed_clock(context))
    context.close()
    return reply(say.LogItIs())


def assumed_clock(context: Context) -> Sentence:
    """Say by which clock days are counted as long as no city was named."""
    return say.ByAssumedClock(CityOf(context.runner.zone))


def another_city() -> Button:
    return Button(say.AnotherCity(), ANOTHER_CITY)


def pressed_later(context: Context, says: str) -> Reply | None:
    """Answer a first-contact button pressed when its question is no longer open."""
    if says == ANOTHER_CITY:
        context.open(Welcome(asking="city"))
        return reply(_which_city(context), buttons=_cities(context))
    return None


def good_to_hear(context: Context) -> Sentence:
    return say.GoodToHear(context.runner.name)


def short_hello(context: Context) -> Sentence:
    """Greet somebody whose first words were a wish; the clock can be named later."""
    runner = greeted(context)
    return say.ShortHello(runner.name, CityOf(runner.zone))
