"""Goals in one's own words: what was understood of them, and what is missing."""

from __future__ import annotations

from core.wording.amounts import Day, Time
from core.wording.sentence import Sentence


class Called(Sentence):
    """What a race is called that has no name yet: by its distance."""

    says = "{distance}"
    distance: object


class Under(Sentence):
    says = "{race} under {time}"
    race: object
    time: Time


class OnceItHasItsDay(Sentence):
    says = "{race}: it goes on the list once it has its day."
    race: object


class ToQualify(Sentence):
    says = "To qualify takes a marathon in your standard’s time. It goes on the list with its name and day."


class ToQualifyThere(Sentence):
    says = "To qualify takes a marathon in your standard’s time. On your list: {race}."
    race: Sentence


class NoRaceYet(Sentence):
    says = "No race yet"


class ByDay(Sentence):
    """“run a 5k without walking” by Sun 28 Feb 2027."""

    says = "{what} by {by}"
    what: str
    by: Day


class InARow(Sentence):
    says = "{count} runs a week as a streak"
    count: int
