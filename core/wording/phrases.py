"""The small sentences inside amounts: what of them is language, not figures."""

from __future__ import annotations

import datetime as dt

from core.wording.sentence import Sentence


class Figure(str):
    """A part of an amount that is ready: digits, a unit's sign, a name from the locale data."""

    __slots__ = ()


class Minutes(Sentence):
    says = "{minutes} min"
    minutes: Figure


class Hours(Sentence):
    says = "{hours} h"
    hours: Figure


class HoursAndMinutes(Sentence):
    """Two hours and nineteen minutes: the minutes have two digits."""

    says = "{hours} h {minutes}"
    hours: Figure
    minutes: Figure


class MilesInWords(Sentence, plural="number"):
    """`number` is 1 for exactly one mile, else 2 or more; `figure` is what is shown."""

    says = ("{figure} mile", "{figure} miles")
    number: int
    figure: Figure


class KilometresInWords(Sentence, plural="number"):
    """`number` is 1 for exactly one kilometre, else 2 or more; `figure` is what is shown."""

    says = ("{figure} km", "{figure} km")
    number: int
    figure: Figure


class PaceOfTime(Sentence):
    """5:42 /km, with the sign of the unit."""

    says = "{time} /{unit}"
    time: Figure
    unit: Figure


class DaysFromTo(Sentence):
    """9 to 15 Nov: `first` may be a bare figure."""

    says = "{first} to {last}"
    first: Figure
    last: Figure


class DayAndTime(Sentence):
    """Sun 29 Nov, 18:00."""

    says = "{day}, {time}"
    day: Figure
    time: dt.time


class WeekdayAndTime(Sentence):
    """Sat 21:00, of a day less than a week away."""

    says = "{weekday} {time}"
    weekday: Figure
    time: dt.time


class MorningTime(Sentence):
    """7 am, where the clock has twelve hours."""

    says = "{time} am"
    time: Figure


class AfternoonTime(Sentence):
    """6 pm, where the clock has twelve hours."""

    says = "{time} pm"
    time: Figure


class OrdinalOne(Sentence):
    """21st; the ordinals up to tenth are words."""

    says = "{figure}st"
    figure: Figure


class OrdinalTwo(Sentence):
    """22nd."""

    says = "{figure}nd"
    figure: Figure


class OrdinalFew(Sentence):
    """23rd."""

    says = "{figure}rd"
    figure: Figure


class OrdinalOther(Sentence):
    """24th."""

    says = "{figure}th"
    figure: Figure


class InQuotes(Sentence):
    """Somebody's own words, in the language's quotation marks."""

    says = '"{words}"'
    words: str


class LinesLeftOut(Sentence, plural="lines"):
    """Last line of an answer that was too long; `where` says where the rest is."""

    says = ("One more line. {where}", "{lines} more lines. {where}")
    lines: int
    where: Sentence | None
