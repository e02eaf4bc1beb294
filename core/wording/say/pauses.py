"""Pauses: days on which a streak waits."""

from __future__ import annotations

from core.wording.amounts import Day, Days, NearDay
from core.wording.sentence import Sentence


class Sorry(Sentence):
    says = "Sorry to hear it."


class SorryToo(Sentence):
    says = "Sorry to hear that, too."


class PausedFrom(Sentence):
    """Paused from Wed 2 Dec."""

    says = "Paused from {first}."
    first: NearDay


class PausedFor(Sentence):
    says = "Paused, {days}."
    days: Days


class PausedOn(Sentence):
    says = "Paused, {day}."
    day: NearDay


class Waits(Sentence):
    """Your streak waits at 18: those days neither break it nor count."""

    says = "Your streak waits at {length}: those days neither break it nor count."
    length: int


class NoNudges(Sentence):
    says = "No nudges and no rescues meanwhile."


class UntilYouRun(Sentence):
    says = "No nudges and no rescues until you run again, or write “unpause”."


class NoneByTheRule(Sentence):
    """The official mile has no pauses: a day without ends it, whatever the reason. Yours stands at 63."""

    says = "The {rule} has no pauses: a day without ends it, whatever the reason. Yours stands at {length}."
    rule: Sentence
    length: int


class StayInYourBook(Sentence, plural="days"):
    says = (
        "The {days} stays in your book. From today you can count by a rule that waits.",
        "The {days} stay in your book. From today you can count by a rule that waits.",
    )
    days: int


class EndsBeforeItBegins(Sentence):
    says = "{last} is before {first}, so nothing is paused."
    last: Day
    first: Day


class PausedAlready(Sentence):
    says = "That is paused already."


class NotPaused(Sentence):
    says = "Nothing is paused."


class Over(Sentence):
    says = "The pause is over."


class NeverBegun(Sentence):
    says = "The pause that was to begin {first} is off."
    first: NearDay


class PauseOf(Sentence):
    """As undo says it: the pause from 2 Dec"""

    says = "the pause from {first}"
    first: Day


class Sick(Sentence):
    says = "Ill"


class Injured(Sentence):
    says = "Injured"


class Away(Sentence):
    says = "Away"


class Rest(Sentence):
    says = "Planned rest"


class Unpause(Sentence):
    says = "Unpause"


class PausedButton(Sentence):
    says = "Pause"


class PauseTheStreak(Sentence):
    says = "Pause the streak"
