"""What is said of a race that has been run."""

from __future__ import annotations

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Capital, Day, InUnit, Quoted, Time, Total
from core.wording.sentence import Sentence

# --- results ---------------------------------------------------------------------------


class Finished(Sentence):
    """2:06:41 (6:00 /km), your fastest half by 4:27. Target 2:05:00: missed by 1:41."""

    says = "{time}{pace}{place}{best}.{target}{note}"
    time: Time
    pace: Sentence | None
    place: Sentence | None
    best: Sentence | None
    target: Sentence | None
    note: Sentence | None


class AtPace(Sentence):
    says = " ({pace})"
    pace: Pace


class Half(Sentence):
    says = "half"


class Marathon(Sentence):
    says = "marathon"


class InPlace(Sentence):
    says = ", place {place}"
    place: int


class WithNote(Sentence):
    says = " Note: {words}"
    words: Quoted


class FastestBy(Sentence):
    says = ", your fastest {distance} by {by}"
    distance: Sentence | Distance | InUnit
    by: Time


class FirstAt(Sentence):
    says = ", your first {distance} here"
    distance: Sentence | Distance | InUnit


class EqualsFastest(Sentence):
    says = ", equal to your fastest {distance}"
    distance: Sentence | Distance | InUnit


class SlowerBy(Sentence):
    says = ", {by} behind your fastest {distance}"
    distance: Sentence | Distance | InUnit
    by: Time


class Met(Sentence):
    says = " Target {target}: met, {by} to spare."
    target: Time
    by: Time


class MetExactly(Sentence):
    says = " Target {target}: met, to the second."
    target: Time


class Missed(Sentence):
    says = " Target {target}: missed by {by}."
    target: Time
    by: Time


class EasyUntil(Sentence, plural="days"):
    says = (
        "Easy until {on}: {days} day, one for each mile, a coaches’ custom.",
        "Easy until {on}: {days} days, one for each mile, a coaches’ custom.",
    )
    on: Day
    days: int


class WhatNext(Sentence):
    says = "Next?"


class Under(Sentence):
    """Half under 2:05:00"""

    says = "{distance} under {time}"
    distance: Capital
    time: Time


class AnotherRace(Sentence):
    says = "Another race"


class ANewGoal(Sentence):
    says = "A new goal"


class Unlikely(Sentence):
    """Half in 45:00 is 2:08 /km. What was your time?"""

    says = "{distance} in {time} is {pace}. What was your time?"
    distance: Capital
    time: Time
    pace: Pace


class Unfinished(Sentence):
    says = "Recorded as not finished. How far, and what happened, if you want to keep it?"


class NotStarted(Sentence):
    says = "Recorded. The training stays yours{done}."
    done: Sentence | None


class TrainedSince(Sentence):
    says = ": {distance} since {since}"
    distance: Total
    since: Day


class LaterThen(Sentence):
    says = "Whenever you like: the time alone will do."


class Kept(Sentence):
    says = "Kept: {words}."
    words: Quoted


class NoFuture(Sentence):
    says = "{race} is still to come; its result can wait."
    race: Sentence


class ResultNow(Sentence):
    """A correction of the race's run corrects its result, too."""

    says = "{race}: {time} now."
    race: str
    time: Time


class WithoutResult(Sentence):
    """Deleting the run that a result made takes the result back."""

    says = "{race} has no result now."
    race: str
