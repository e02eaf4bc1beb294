"""The amounts that stand in sentences, as values; `words.py` gives each its form.

Plain values that need no wrapper: `Distance` (a run's own: up to two decimals if it has
them), `Pace`, `int` (a count), `datetime.time` (a wall time), `str` (an identifier or
somebody's own words, unchanged), sentences, tuples of any of these (with spaces between),
None (nothing), and the members of those enums that have a name (`core.wording.names`).

An optional field is None or a sentence that brings its own comma or space with it
(", {kind}"); beside a field that says nothing, one of two spaces of the template goes.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from core.domain.distance import Distance, Unit


class Total(Struct, frozen=True):
    """A distance reached: one decimal at most, rounded down. `figure`: without its unit.

    `fixed` keeps the decimal of a whole figure, so that a row reads 42.3, 41.0, 44.4.
    """

    distance: Distance
    figure: bool = False
    fixed: bool = False


class Needed(Struct, frozen=True):
    """A distance still needed: rounded up (a mile is 1.61 km, never 1.6)."""

    distance: Distance
    figure: bool = False
    decimals: int = 1


class UpToTenths(Struct, frozen=True):
    """A mean count that is still needed, such as runs a week: one decimal, rounded up."""

    number: Fraction


class InUnit(Struct, frozen=True):
    """An amount or sentence said in `unit`, whatever the listener's own: a goal's in the goal's."""

    amount: object
    unit: Unit


class Capital(Struct, frozen=True):
    """An amount that begins a sentence: its first letter is a capital."""

    amount: object


class Margin(Struct, frozen=True):
    """A distance ahead or behind, given without its sign: to the nearest, one decimal."""

    distance: Distance
    figure: bool = False


class InWords(Struct, frozen=True):
    """A distance in a sentence, not in a list: "2,027 miles" where a list has "2,027 mi"."""

    distance: Distance | Total | Needed | Margin


class Typed(Struct, frozen=True):
    """A distance in the unit it was typed in, for the brackets of "9.66 km (6 mi)"."""

    distance: Distance
    unit: Unit


class Time(Struct, frozen=True):
    """A run's or a race's time in seconds, to the second: 46:44, 2:06:41."""

    seconds: int


class Span(Struct, frozen=True):
    """A length of time in words: "45 min", "2 h 19", "3 h left" without the "left"."""

    seconds: int


class Day(Struct, frozen=True):
    """A date with its weekday: Sun 28 Feb; with the year beyond six months, or if `year`."""

    on: dt.date
    year: bool = False


class NearDay(Struct, frozen=True):
    """A date as people say it: today, yesterday, tomorrow, else like `Day`."""

    on: dt.date


class Days(Struct, frozen=True):
    """A range of days: "9 to 15 Nov", "30 Nov to 6 Dec"."""

    first: dt.date
    last: dt.date


class Weekday(Struct, frozen=True):
    """A weekday by name, Monday 0. `plural`: "Sundays"."""

    number: int
    plural: bool = False


class Moment(Struct, frozen=True):
    """An instant on the listener's clock: "Sat 21:00", with the date when a week or more away."""

    at: dt.datetime


class Ordinal(Struct, frozen=True):
    """1st, 2nd, third: the locale's ordinal."""

    number: int


class Language(Struct, frozen=True):
    """A language by its name: German; with `own` as it calls itself: Deutsch."""

    code: str
    own: bool = False


class CommandName(Struct, frozen=True):
    """A command as it is typed, with its slash; where a platform can, it is something to press."""

    name: str


class Beside(Struct, frozen=True):
    """What was done beside a run, by its tag: stretch, warm-up."""

    tag: str


class CityOf(Struct, frozen=True):
    """The city that an IANA zone is named after, as the listener's language calls it: Vienna, Wien."""

    zone: str


class Quoted(Struct, frozen=True):
    """Somebody's own words in the locale's quotation marks, unchanged."""

    words: str


class Year(Struct, frozen=True):
    """The calendar year that begins on `first`: 2027, without a group separator."""

    first: dt.date


class Month(Struct, frozen=True):
    """The month that begins on `first`, by name; with its year if that is not this one."""

    first: dt.date


class Listed(Struct, frozen=True):
    """Amounts, sentences or words as a list: "a, b and c", or "a, b or c" with `style` "or"."""

    items: tuple[object, ...]
    style: Literal["and", "or"] = "and"


class Joined(Struct, frozen=True):
    """Amounts, sentences or words with `separator` between those that say something."""

    items: tuple[object, ...]
    separator: str = " · "
