"""Sentences into words for one listener. There is no current language: each call names it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import singledispatch
from typing import Any, Final

from core.domain.calendar import local
from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.wording import amounts, days, numbers
from core.wording.catalogues import PSEUDO, translated, translated_plural
from core.wording.names import NAMES
from core.wording.sentence import Sentence

_FIELD = re.compile(r"{(\w+)}")
OPENS, CLOSES = "\ue000", "\ue001"
"""In the pseudo-language these stand around amounts, which are not words of ours."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Whose words: language, unit of distance, zone, and the moment at which they are read."""

    language: str
    units: Unit
    zone: str
    now: dt.datetime

    @property
    def today(self) -> dt.date:
        return local(self.now, self.zone).date()

    @property
    def habits(self) -> str:
        """The locale for numbers and dates; the pseudo-language has English habits."""
        return "en" if self.language == PSEUDO else self.language


def word(sentence: Sentence, listener: Listener) -> str:
    """Return the sentence in the listener's words. Raises KeyError for a field it does not have."""
    values = sentence.amounts()

    def fill(match: re.Match[str]) -> str:
        return say(values[match[1]], listener)

    return _FIELD.sub(fill, _template(sentence, values, listener.language))


def _template(sentence: Sentence, values: dict[str, Any], language: str) -> str:
    if isinstance(sentence.says, str):
        return translated(sentence.says, language)
    one, many = sentence.says
    count = values[sentence.plural] if sentence.plural is not None else 0
    return translated_plural(one, many, count if isinstance(count, int) else 0, language)


def say(value: Any, listener: Listener) -> str:
    """Return any amount, sentence or own words as they stand in a sentence."""
    if value is None:
        return ""
    if isinstance(value, Sentence):
        return word(value, listener)
    if isinstance(value, tuple):
        return " ".join(filter(None, (say(item, listener) for item in value)))
    if isinstance(value, amounts.Joined):
        return value.separator.join(filter(None, (say(item, listener) for item in value.items)))
    if isinstance(value, amounts.Listed):
        return _listed([say(item, listener) for item in value.items], value.style, listener)
    if isinstance(value, Enum) and value in NAMES:
        return translated(NAMES[value], listener.language)
    found = amount(value, listener)
    return f"{OPENS}{found}{CLOSES}" if listener.language == PSEUDO else found


def _listed(items: list[str], style: str, listener: Listener) -> str:
    if len(items) < 2:
        return "".join(items)
    between = translated(" or " if style == "or" else " and ", listener.language)
    return ", ".join(items[:-1]) + between + items[-1]


@singledispatch
def amount(value: Any, listener: Listener) -> str:
    """Return one amount's form for the listener; strings are somebody's own, unchanged."""
    return str(value)


@amount.register
def _(value: int, listener: Listener) -> str:
    return numbers.whole(value, listener.habits)


@amount.register
def _(value: Distance, listener: Listener) -> str:
    return numbers.length(value, listener.units, listener.habits, places=2, rounding=numbers.NEAREST)


@amount.register
def _(value: amounts.Total, listener: Listener) -> str:
    return numbers.length(
        value.distance, listener.units, listener.habits, places=1, rounding=numbers.FLOOR, figure=value.figure
    )


@amount.register
def _(value: amounts.Needed, listener: Listener) -> str:
    return numbers.length(
        value.distance,
        listener.units,
        listener.habits,
        places=value.decimals,
        rounding=numbers.CEILING,
        figure=value.figure,
    )


@amount.register
def _(value: amounts.Margin, listener: Listener) -> str:
    return numbers.length(
        value.distance,
        listener.units,
        listener.habits,
        places=1,
        rounding=numbers.NEAREST,
        figure=value.figure,
    )


@amount.register
def _(value: amounts.Typed, listener: Listener) -> str:
    return numbers.length(value.distance, value.unit, listener.habits, places=2, rounding=numbers.NEAREST)


@amount.register
def _(value: Pace, listener: Listener) -> str:
    return f"{days.time_taken(round(value.a(listener.units)))} /{listener.units}"


@amount.register
def _(value: amounts.Time, listener: Listener) -> str:
    return days.time_taken(value.seconds)


@amount.register
def _(value: amounts.Span, listener: Listener) -> str:
    if value.seconds < 60:
        return f"{value.seconds} s"
    hours, minutes = divmod(round(value.seconds / 60), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes:02}" if minutes else f"{hours} h"


@amount.register
def _(value: amounts.Day, listener: Listener) -> str:
    return days.day(value.on, listener.today, listener.habits, year=value.year)


_NEAR: Final = {-1: "yesterday", 0: "today", 1: "tomorrow"}


@amount.register
def _(value: amounts.NearDay, listener: Listener) -> str:
    away = (value.on - listener.today).days
    if away in _NEAR:
        return translated(_NEAR[away], listener.language)
    return days.day(value.on, listener.today, listener.habits)


@amount.register
def _(value: amounts.Days, listener: Listener) -> str:
    to = translated("to", listener.language)
    return days.days(value.first, value.last, listener.today, listener.habits, to)


@amount.register
def _(value: amounts.Weekday, listener: Listener) -> str:
    name = days.weekday(value.number, listener.habits)
    return f"{name}s" if value.plural and listener.habits.startswith("en") else name


@amount.register
def _(value: amounts.Month, listener: Listener) -> str:
    return days.month(value.first, listener.today, listener.habits)


@amount.register
def _(value: amounts.Year, listener: Listener) -> str:
    return str(value.first.year)


@amount.register
def _(value: dt.time, listener: Listener) -> str:
    return days.clock(value, listener.habits, listener.zone)


@amount.register
def _(value: amounts.Moment, listener: Listener) -> str:
    return days.moment(value.at, listener.now, listener.habits, listener.zone)


@amount.register
def _(value: amounts.Ordinal, listener: Listener) -> str:
    ordinal = ORDINALS.get(listener.habits.partition("_")[0], _plain_ordinal)
    return ordinal(value.number)


@amount.register
def _(value: amounts.Quoted, listener: Listener) -> str:
    opening, closing = QUOTES.get(listener.habits.partition("_")[0], ("“", "”"))
    return f"{opening}{value.words}{closing}"


def _plain_ordinal(number: int) -> str:
    return f"{number}."


def _english_ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"


ORDINALS: dict[str, Callable[[int], str]] = {"en": _english_ordinal}
QUOTES = {"en": ('"', '"'), "de": ("„", "“"), "fr": ("« ", " »")}


def leaks(text: str) -> list[str]:
    """Return the words of a pseudo-worded text that came from no template and are no amount."""
    bare = re.sub(f"{OPENS}[^{CLOSES}]*{CLOSES}", "", text)
    return re.findall(r"\w*[aeiouAEIOU]\w*", bare)
