"""Questions about a text that may be a run."""

from __future__ import annotations

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import InUnit, Listed, Span, Time
from core.wording.sentence import Sentence


class SoFar(Sentence):
    """A choice, one way to read what the runner wrote: 6 miles."""

    says = "{distance}"
    distance: InUnit


class MinutesLong(Sentence, plural="count"):
    """A choice: 6 minutes."""

    says = ("{count} minute", "{count} minutes")
    count: int


class InThatTime(Sentence):
    """A choice: 5 km in 31:30."""

    says = "{distance} in {time}"
    distance: InUnit
    time: Time


class OtherTime(Sentence):
    """A choice: the distance is right, and the time is another."""

    says = "{distance}, other time"
    distance: InUnit


class InAllSo(Sentence):
    """A choice: what is added makes this much."""

    says = "{distance} in all"
    distance: InUnit


class ARunOf(Sentence):
    """A choice: what is told is another run, so long."""

    says = "a run of {distance}"
    distance: InUnit


class IDid(Sentence):
    """Who ran it: it was I."""

    says = "I did"


class NotMe(Sentence):
    """Who ran it: somebody else."""

    says = "Not me"


class NothingLogged(Sentence):
    says = "Nothing is logged yet."


class NothingChanged(Sentence):
    says = "Nothing is changed yet."


class WhichUnit(Sentence):
    """6 miles or 6 minutes?"""

    says = "{words}?"
    words: Listed


class FasterThanEver(Sentence):
    says = "That is {pace}; your fastest so far is {fastest}. Which part is right?"
    pace: Pace
    fastest: Pace


class VeryFast(Sentence):
    says = "That is {pace}. Which part is right?"
    pace: Pace


class WhichPart(Sentence):
    says = "Those figures don’t go together. Which part is right?"


class AnotherPace(Sentence):
    """5 km in 25:00 is 5:00 /km, not 4:00 /km. Which part is right?"""

    says = "{distance} in {time} is {pace}, not {said}. Which part is right?"
    distance: Distance
    time: Time
    pace: Pace
    said: Pace


class InAllOrOne(Sentence):
    """Of several distances: "ran 3k, 4k and 5k"."""

    says = "In all, or one of them?"


class HowFar(Sentence):
    says = "How far was it?"


class InOneDay(Sentence):
    """500 km in one day?"""

    says = "{distance} in one day?"
    distance: InUnit


class InAll(Sentence):
    """50 m in all?"""

    says = "{distance} in all?"
    distance: InUnit


class InOneGo(Sentence):
    """50 hours in one go?"""

    says = "{time} in one go?"
    time: Span


class HowLong(Sentence):
    says = "How long did it take?"


class WhichDay(Sentence):
    says = "Which day was it?"


class WhichDays(Sentence):
    """One run told with several days: "ran 5k monday and tuesday"."""

    says = "On each day, or on one of them?"


class EachDay(Sentence):
    says = "Each day"


class WhichOfThem(Sentence):
    says = "Which of the two?"


class AddOrSet(Sentence):
    says = "Add it, or is it the whole run?"


class DidYou(Sentence):
    says = "Did you run that?"


class NotARun(Sentence):
    says = "Not a run"


class NothingToLog(Sentence):
    says = "Nothing to log"


class Only(Sentence):
    """Beside a doubtful record a certain one: "Only 3 km" leaves the doubtful one out."""

    says = "Only {what}"
    what: Sentence


class NotLogged(Sentence):
    says = "Then nothing is logged."


class StillUnclear(Sentence):
    says = "I can’t make a run of that, so nothing is logged. “5 km in 31:20” would do."
