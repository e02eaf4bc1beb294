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
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from core.domain.distance import Distance, Unit


@dataclass(frozen=True, slots=True)
class Total:
    """A distance reached: one decimal at most, rounded down. `figure`: without its unit.

    `fixed` keeps the decimal of a whole figure, so that a row reads 42.3, 41.0, 44.4.
    """

    distance: Distance
    figure: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Needed:
    """A distance still needed: rounded up (a mile is 1.61 km, never 1.6)."""

    distance: Distance
    figure: bool = False
    decimals: int = 1


@dataclass(frozen=True, slots=True)
class UpToTenths:
    """A mean count that is still needed, such as runs a week: one decimal, rounded up."""

    number: Fraction


@dataclass(frozen=True, slots=True)
class InUnit:
    """An amount or sentence said in `unit`, whatever the listener's own: a goal's in the goal's."""

    amount: object
    unit: Unit


@dataclass(frozen=True, slots=True)
class Capital:
    """An amount that begins a sentence: its first letter is a capital."""

    amount: object


@dataclass(frozen=True, slots=True)
class Margin:
    """A distance ahead or behind, given without its sign: to the nearest, one decimal."""

    distance: Distance
    figure: bool = False


@dataclass(frozen=True, slots=True)
class InWords:
    """A distance in a sentence, not in a list: "2,027 miles" where a list has "2,027 mi"."""

    distance: Distance | Total | Needed | Margin


@dataclass(frozen=True, slots=True)
class Typed:
    """A distance in the unit it was typed in, for the brackets of "9.66 km (6 mi)"."""

    distance: Distance
    unit: Unit


@dataclass(frozen=True, slots=True)
class Time:
    """A run's or a race's time in seconds, to the second: 46:44, 2:06:41."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in words: "45 min", "2 h 19", "3 h left" without the "left"."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Day:
    """A date with its weekday: Sun 28 Feb; with the year beyond six months, or if `year`."""

    on: dt.date
    year: bool = False


@dataclass(frozen=True, slots=True)
class NearDay:
    """A date as people say it: today, yesterday, tomorrow, else like `Day`."""

    on: dt.date


@dataclass(frozen=True, slots=True)
class Days:
    """A range of days: "9 to 15 Nov", "30 Nov to 6 Dec"."""

    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday by name, Monday 0. `plural`: "Sundays"."""

    number: int
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant on the listener's clock: "Sat 21:00", with the date when a week or more away."""

    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Ordinal:
    """1st, 2nd, third: the locale's ordinal."""

    number: int


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its name: German; with `own` as it calls itself: Deutsch."""

    code: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class CommandName:
    """A command as it is typed, with its slash; where a platform can, it is something to press."""

    name: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What was done beside a run, by its tag: stretch, warm-up."""

    tag: str


@dataclass(frozen=True, slots=True)
class CityOf:
    """The city that an IANA zone is named after, as the listener's language calls it: Vienna, Wien."""

    zone: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody's own words in the locale's quotation marks, unchanged."""

    words: str


@dataclass(frozen=True, slots=True)
class Year:
    """The calendar year that begins on `first`: 2027, without a group separator."""

    first: dt.date


@dataclass(frozen=True, slots=True)
class Month:
    """The month that begins on `first`, by name; with its year if that is not this one."""

    first: dt.date


@dataclass(frozen=True, slots=True)
class Listed:
    """Amounts, sentences or words as a list: "a, b and c", or "a, b or c" with `style` "or"."""

    items: tuple[object, ...]
    style: Literal["and", "or"] = "and"


@dataclass(frozen=True, slots=True)
class Joined:
    """Amounts, sentences or words with `separator` between those that say something."""

    items: tuple[object, ...]
    separator: str = " · "
