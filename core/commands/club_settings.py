"""`club settings`: the board's hour, the club's clock and units, and the language of this room."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.catalogue import menu
from core.commands.challenge_opening import club_of
from core.commands.clubs import here
from core.commands.context import Context
from core.commands.languages import is_spoken, language_buttons, language_in, named_languages
from core.commands.menu import Missing, Where, Who
from core.commands.options import Option, OptionType, read_option
from core.commands.own_words import in_own_words
from core.domain.calendar import local_day
from core.domain.challenge import Phase
from core.domain.cities import Place
from core.domain.club import Club, ClubRoom
from core.domain.distance import Unit
from core.errors import Refusal
from core.prompts import clubs
from core.wording.amounts import CityOf, Language, Listed
from core.wording.listener import PSEUDO
from core.wording.reply import Button, Reply, Whose, reply
from core.wording.say import club as say
from core.wording.say import languages as language_say
from core.wording.say import menu_clubs as ask
from core.wording.sentence import Sentence

_HOUR: Final = re.compile(r"^boards?\s+(?:time\s+)?(?:at\s+)?(.+)$", re.IGNORECASE)
_CLOCK: Final = re.compile(r"^(?:zone|clock|city)\s+(.+)$", re.IGNORECASE)
_TONGUE: Final = re.compile(r"^language\s+(\S+)$", re.IGNORECASE)
_NAMED: Final = {"board_time": _HOUR, "zone": _CLOCK, "language": _TONGUE}
_UNITS: Final = re.compile(r"^(?:units\s+)?(km|kilometres|mi|miles)$", re.IGNORECASE)


def read_settings(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read "board 20:00", "zone Berlin", "language en", "miles". Raises Refusal for "board 25:00"."""
    text = text.strip()
    command = context.menu.get("club settings")
    assert command is not None
    for option, form in _NAMED.items():
        if told := form.match(text):
            return {option: read_option(command.option(option), told[1], context)}
    if units := _UNITS.match(text):
        return {"units": str(Unit.KM if units[1].casefold().startswith("k") else Unit.MILE)}
    return None


def _language(_: Context, text: str) -> str:
    """Return a language that is spoken, or the pseudo-language. Raises Refusal."""
    if text.strip().casefold() == PSEUDO.casefold():
        return PSEUDO  # it shows what is not translated
    language = language_in(text)
    if language is None or not is_spoken(language):
        because = language_say.NoSuchLanguage(text[:40], Listed(named_languages(), "or"))
        raise Refusal(because, tuple(language_buttons("/club settings language ")))
    return language


@menu.command(
    "club settings",
    ask.SetClub(),
    example=("/club settings", "/club settings board 20:00", "/club settings zone=Berlin units=km"),
    who=Who.ADMIN,
    where=(Where.GROUP,),
    natural=in_own_words(read_settings),
    personal=False,
)
def club_settings(
    context: Context,
    board_time: Annotated[dt.time | None, Option(OptionType.TIME, ask.BoardHour())] = None,
    zone: Annotated[Place | None, Option(OptionType.ZONE, ask.WhoseClock())] = None,
    language: Annotated[
        str,
        Option(
            OptionType.LANGUAGE, ask.WhichLanguage(), suggest=lambda _: language_buttons(), read=_language
        ),
    ] = "",
    units: Annotated[str, Option(OptionType.CHOICE, ask.WhichUnits(), choices=tuple(map(str, Unit)))] = "",
) -> Reply:
    """Set the club's hour, clock, units, and this room's language; without any say how they are."""
    if "zone" in context.emptied and zone is None:
        raise Missing("zone")
    tables = context.tables
    club = club_of(context)
    housed = tables.clubs.at(context.room.id)
    if housed is None:
        club = tables.clubs.add(club)
        housed = ClubRoom(room=context.room.id, club=club.id, language=context.spoken)
        tables.clubs.house(housed)
    after = replace(
        club,
        board_time=board_time or club.board_time,
        zone=zone.zone if zone is not None else club.zone,
        units=Unit(units) if units else club.units,
    )
    if after == club and not language:
        return _as_it_is(club)
    tables.clubs.put(after)
    if language:
        tables.clubs.house(replace(housed, language=language))
    running = [one for one in tables.challenges.of_club(club.id) if one.phase is Phase.OPEN]
    begun = [one for one in running if local_day(context.now, one.zone) >= one.starts]
    for challenge in running:
        # What has not begun goes by the new clock; what runs keeps the one that was said at its opening.
        moved = challenge if challenge in begun else replace(challenge, zone=after.zone)
        if zone is not None and moved != challenge:
            tables.challenges.put(moved)
        clubs.plan(tables, moved if zone is not None else challenge, context.now)
    if zone is not None:
        _set_rooms(context, after)
    hour = (board_time, zone) != (None, None)
    lines: tuple[Sentence | None, ...] = (
        say.NewHour(after.board_time, CityOf(after.zone)) if hour else None,
        say.KeepTheirs() if zone is not None and begun else None,
        say.NewUnits(after.units) if units else None,
        say.NewLanguage(Language(language)) if language else None,
    )
    return replace(reply(*lines), for_all=True)


def _set_rooms(context: Context, club: Club) -> None:
    """Let what is said there to nobody known go by the club's clock, too."""
    for housed in context.tables.clubs.rooms(club.id):
        room = context.tables.rooms.get(housed.room)
        if room is not None:
            context.tables.rooms.put(replace(room, zone=club.zone))


def _as_it_is(club: Club) -> Reply:
    ways = tuple(
        Button(say.BoardAt(at), f"/club settings board_time={at:%H:%M}", Whose.ANYBODY)
        for at in (dt.time(18), dt.time(20), dt.time(21))
        if at != club.board_time
    )
    return replace(reply(here(club), buttons=ways), for_all=True)
