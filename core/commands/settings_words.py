"""The one-line forms of `settings`: "review sunday 18:00", "nudge 17:00", "zone Berlin"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.introduction import zone_named
from core.commands.options import LANGUAGES
from core.commands.talking import hours_in, kind_called
from core.domain.cities import find_zone
from core.errors import Refusal
from core.understanding import time_in, weekday_in
from core.wording.reply import Button
from core.wording.say import settings as say

ON: Final = frozenset({"on", "again", "start"})
OFF: Final = frozenset({"off", "stop", "none", "no"})
LITTLE: Final = frozenset({"on", "at", "to", "from", "starts", "begins", "start", "a", "every"})

Values = Mapping[str, Any] | None


def read_setting(context: Context, text: str) -> Mapping[str, Any]:
    """Read the one-line forms: "review sunday 18:00", "nudge 17:00", "zone Berlin", "units mi".

    A setting's name alone is asked about. Raises Refusal for a line that is none.
    """
    name, _, typed = text.strip().partition(" ")
    name, typed = name.casefold(), typed.strip()
    rest = typed.casefold()
    kind = kind_called(name)
    if kind is not None and rest in ON:
        return {"begin": kind}
    if kind is not None and rest in OFF:
        return {"end": kind}
    topic = _TOPICS.get(name)
    if topic is not None:
        asked, reads = topic
        # A city is quoted back as it was typed.
        found = reads(context, typed if reads is _zone else rest) if rest else {"asks": asked}
        if found is not None:
            return found
    raise Refusal(say.NotASetting(text[:60]), (way_to("settings"),))


def _words(rest: str) -> list[str]:
    return [word for word in rest.replace(",", " ").split() if word not in LITTLE]


def _review(_: Context, rest: str) -> Values:
    values: dict[str, Any] = {}
    for word in _words(rest):
        if (weekday := weekday_in(word.removesuffix("s"))) is not None:
            values["review_day"] = weekday
        elif (at := time_in(word)) is not None:
            values["review_time"] = at
        else:
            return None
    return values or None


def _nudge(_: Context, rest: str) -> Values:
    at = time_in(" ".join(_words(rest)))
    return None if at is None else {"nudge_time": at}


def read_zone(context: Context, text: str) -> str:
    """Return the zone of a city or zone name. Raises Refusal with close ones."""
    try:
        return zone_named(context, text)
    except Refusal as unknown:
        near = {tuple(find_zone(button.says)): button for button in reversed(unknown.instead)}
        lines = tuple(
            Button(button.label, f"/settings zone {button.says}") for button in reversed(near.values())
        )
        raise Refusal(unknown.because, lines) from None


def _zone(context: Context, rest: str) -> Values:
    return {"zone": read_zone(context, rest.removeprefix("to ").strip())}


_UNITS: Final = {"km": "km", "kilometres": "km", "kilometers": "km", "mi": "mi", "mile": "mi", "miles": "mi"}


def read_units(_: Context, text: str) -> str | None:
    return _UNITS.get(text.casefold())


def _units(context: Context, rest: str) -> Values:
    unit = read_units(context, rest)
    return None if unit is None else {"units": unit}


def _week(_: Context, rest: str) -> Values:
    words = _words(rest)
    weekday = weekday_in(words[-1].removesuffix("s")) if words else None
    return None if weekday is None else {"week_start": weekday}


def read_language(_: Context, text: str) -> str | None:
    words = text.casefold().strip()
    return _LANGUAGES.get(words) or (words if words in LANGUAGES else None)


_LANGUAGES: Final = {"english": "en"}


def _language(context: Context, rest: str) -> Values:
    language = read_language(context, rest)
    return None if language is None else {"language": language}


def _quiet(_: Context, rest: str) -> Values:
    hours = hours_in(rest)
    return None if hours is None else {"quiet_from": hours[0], "quiet_until": hours[1]}


_TOPICS: Final[dict[str, tuple[str, Callable[[Context, str], Values]]]] = {
    "review": ("review_day", _review),
    "reviews": ("review_day", _review),
    "nudge": ("nudge_time", _nudge),
    "nudges": ("nudge_time", _nudge),
    "zone": ("zone", _zone),
    "city": ("zone", _zone),
    "clock": ("zone", _zone),
    "units": ("units", _units),
    "unit": ("units", _units),
    "week": ("week_start", _week),
    "weeks": ("week_start", _week),
    "language": ("language", _language),
    "quiet": ("quiet_from", _quiet),
}
