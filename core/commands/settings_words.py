"""The one-line forms of `settings`: "review sunday 18:00", "nudge 17:00", "zone Berlin", "week_start sun"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from core.commands.catalogue import way_to
from core.commands.circumstances import city_told
from core.commands.context import Context
from core.commands.first_contact import place_named
from core.commands.languages import language_buttons, language_in, named_languages
from core.commands.lines import read_typed
from core.commands.menu import Command
from core.commands.quiet import hours_in
from core.commands.stop import kind_called
from core.domain.cities import Place
from core.errors import Refusal
from core.understanding import time_in, weekday_in
from core.wording.amounts import Listed
from core.wording.reply import Button
from core.wording.say import languages as language_say
from core.wording.say import settings as say

ON: Final = frozenset({"on", "again", "start"})
OFF: Final = frozenset({"off", "stop", "none", "no"})
LITTLE: Final = frozenset({"on", "at", "to", "from", "starts", "begins", "start", "a", "every"})

Values = Mapping[str, Any]


def read_setting(context: Context, text: str) -> Values:
    """Read the one-line forms; a setting may also be called by its name in the menu, and several follow.

    A setting's name alone is asked about. Raises Refusal for a line that is none, with the
    likely values where it is plain which setting is meant.
    """
    command = context.menu.get("settings")
    assert command is not None
    values: dict[str, Any] = {}
    for name, typed in _parts(command, text):
        values.update(_read(context, command, name, typed, text))
    return values


def _parts(command: Command, text: str) -> Iterator[tuple[str, str]]:
    """Part "week_start sun quiet_from 22:00" before each setting's name; else the first word names it."""
    names = {option.name for option in command.options}
    words = text.split()
    starts = [0, *(place for place, word in enumerate(words) if place and word.casefold() in names)]
    for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
        yield words[start].casefold(), " ".join(words[start + 1 : end])


def _read(context: Context, command: Command, name: str, typed: str, text: str) -> Values:
    rest = typed.casefold()
    kind = kind_called(name)
    if kind is not None and rest in ON:
        return {"begin": kind}
    if kind is not None and rest in OFF:
        return {"end": kind}
    asked, form = _TOPICS.get(name, (name, None))
    known = {option.name: option for option in command.options}
    if asked not in known:
        raise Refusal(say.NotASetting(text[:60]), (way_to("settings"),))
    if not rest:
        return {"asks": asked}
    told = {one: words for one, words in form(rest).items() if words} if form is not None else {}
    return {
        one: read_typed(command, known[one], words, context) if one in known else words
        for one, words in (told or {asked: typed}).items()
    }


Told = Mapping[str, str]
"""What is said of which settings, as typed."""


def _words(rest: str) -> list[str]:
    return [word for word in rest.replace(",", " ").split() if word not in LITTLE]


PARTS: Final = frozenset(
    part + end for part in ("morning", "noon", "afternoon", "evening", "night") for end in ("", "s")
)


def _review(rest: str) -> Told:
    """Part a weekday from a time: "sundays at 18:00"; of "sunday evening" the hour is asked."""
    days = [word for word in _words(rest) if weekday_in(word.removesuffix("s")) is not None]
    left = [word for word in _words(rest) if word not in days]
    if days and left and all(word in PARTS or word in ("in", "the") for word in left):
        return {"review_day": days[-1].removesuffix("s"), "asks": "review_time"}
    at = " ".join(left)
    if not days and time_in(at) is None:
        return {"review_day": rest}
    told = {"review_day": days[-1].removesuffix("s")} if days else {}
    return told | ({"review_time": at} if at else {})


def _nudge(rest: str) -> Told:
    return {"nudge_time": " ".join(_words(rest))}


def _rescue(rest: str) -> Told:
    return {"rescue_time": " ".join(_words(rest))}


def _week(rest: str) -> Told:
    return {"week_start": "".join(_words(rest)[-1:]).removesuffix("s")}


def _quiet(rest: str) -> Told:
    hours = hours_in(rest)
    return {} if hours is None else {"quiet_from": f"{hours[0]:%H:%M}", "quiet_until": f"{hours[1]:%H:%M}"}


_TOPICS: Final[dict[str, tuple[str, Callable[[str], Told] | None]]] = {
    "review": ("review_day", _review),
    "reviews": ("review_day", _review),
    "nudge": ("nudge_time", _nudge),
    "nudges": ("nudge_time", _nudge),
    "rescue": ("rescue_time", _rescue),
    "rescues": ("rescue_time", _rescue),
    "city": ("zone", None),
    "clock": ("zone", None),
    "unit": ("units", None),
    "week": ("week_start", _week),
    "weeks": ("week_start", _week),
    "quiet": ("quiet_from", _quiet),
    "name": ("board_name", None),
    "board": ("board_name", None),
}
"""Other names of settings, each with the name in the menu and the form of its own."""


# --- values ----------------------------------------------------------------------------------


Slot = tuple[int, dt.time]


def read_slot(_: Context, text: str) -> Slot | None:
    """Return weekday and time where both are said: "wednesday at 19:00"."""
    told = _review(text.casefold())
    weekday, at = (
        weekday_in(told.get("review_day", "")),
        time_in(told.get("review_time", "")),
    )
    return None if weekday is None or at is None else (weekday, at)


def read_zone(context: Context, text: str) -> Place:
    """Return the place of a city or zone name, also where one tells that one is there.

    Raises Refusal with close ones and a way out.
    """
    try:
        return place_named(city_told(context, text.removeprefix("to ").strip()))
    except Refusal as unknown:
        lines = tuple(Button(button.label, f"/settings zone {button.says}") for button in unknown.instead)
        raise Refusal(unknown.because, lines or (Button(say.AnotherCity(), "/settings zone"),)) from None


_UNITS: Final = {"km": "km", "kilometres": "km", "kilometers": "km", "mi": "mi", "mile": "mi", "miles": "mi"}


def read_units(_: Context, text: str) -> str | None:
    return _UNITS.get(text.casefold())


def read_language(_: Context, text: str) -> str:
    """Return its code. Raises Refusal for a language that is not even understood."""
    language = language_in(text)
    if language is None:
        because = language_say.NoSuchLanguage(text[:40], Listed(named_languages(), "or"))
        raise Refusal(because, tuple(language_buttons("/settings language ")))
    return language
