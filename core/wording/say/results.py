"""What is said of a race that has been run."""

from __future__ import annotations

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Day, Quoted, Time, Total
from core.wording.sentence import Sentence

# --- results ---------------------------------------------------------------------------


class Finished(Sentence):
    """2:06:41 (6:00 /km), your fastest half by 4:27."""

    says = "{time}{pace}{best}."
    time: Time
    pace: Sentence | None
    best: Sentence | None


class AtPace(Sentence):
    says = " ({pace})"
    pace: Pace


class FastestBy(Sentence):
    says = ", your fastest {distance} by {by}"
    distance: Distance
    by: Time


class FirstAt(Sentence):
    says = ", your first {distance} race here"
    distance: Distance


class SlowerBy(Sentence):
    says = ", {by} behind your fastest {distance}"
    distance: Distance
    by: Time


class Met(Sentence):
    says = "{target}: met, {by} to spare."
    target: Time
    by: Time


class Missed(Sentence):
    says = "{target}: missed by {by}."
    target: Time
    by: Time


class Note(Sentence):
    says = "Note: {note}."
    note: str


class EasyUntil(Sentence):
    says = "Easy until {on}: a day for each mile, a coaches’ custom."
    on: Day


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
    says = "Whenever you like: send the time, or /race result."


class Kept(Sentence):
    says = "Kept: {words}."
    words: Quoted


class NoFuture(Sentence):
    says = "{race} is still to come; its result can wait."
    race: Sentence
