"""What will come unasked, and why."""

from __future__ import annotations

from datetime import time

from core.wording.amounts import Day, Joined, Listed
from core.wording.sentence import Sentence


class Until(Sentence):
    says = "Until {day}, at most:"
    day: Day


class NothingUntil(Sentence):
    says = "Until {day}: nothing."
    day: Day


class AsleepUntil(Sentence):
    says = "Nothing until {day}, as you asked."
    day: Day


class Reviews(Sentence):
    """Sun 29 Nov and Sun 6 Dec, 18:00: weekly review."""

    says = "{days}, {at}: weekly review."
    days: Listed
    at: time


class MoreDays(Sentence, plural="count"):
    says = ("{count} more", "{count} more")
    count: int


class Race(Sentence):
    """Lake 10k: Sun 6 Dec, 8:00 (a week to go); Sat 12 Dec, 18:00 (the eve)."""

    says = "{name}: {marks}."
    name: str
    marks: Joined


class MarkAt(Sentence):
    says = "{day}, {at} ({what})"
    day: Day
    at: time
    what: Sentence


class FourWeeks(Sentence):
    says = "4 weeks to go"


class OneWeek(Sentence):
    says = "a week to go"


class Eve(Sentence):
    says = "the eve"


class Morning(Sentence):
    says = "the morning"


class Result(Sentence):
    says = "how it went"


class Rescues(Sentence):
    """21:00, on days without what your streak asks for: a streak rescue."""

    says = "{at}, on days that lack what your streak asks for: a streak rescue."
    at: time


class WeekRescues(Sentence):
    says = "{at}, when each day left of a week is needed for your streak: a streak rescue."
    at: time


class PausedNoRescues(Sentence):
    says = "Your streak is paused: no rescues."


class NoRescues(Sentence):
    """Today has its run, and what follows of these days is paused."""

    says = "No rescue is needed on these days."


class Nudges(Sentence):
    """17:30, twice a week at most: a nudge, if the 42 km are behind and can still be kept."""

    says = "{at}, twice a week at most: a nudge, if {step} is behind and can still be kept.{now}"
    at: time
    step: Sentence
    now: Sentence | None


class AStep(Sentence):
    says = "a step"


class OneStep(Sentence):
    says = "your step ({step})"
    step: Sentence


class AsItStands(Sentence):
    says = " As it stands: {days}."
    days: Listed


class Reason(Sentence):
    says = " {why}, so none now."
    why: Sentence


class NoStep(Sentence):
    says = "No nudges: no step of yours counts runs or distance now."


class More(Sentence, plural="count"):
    says = ("And {count} more race.", "And {count} more races.")
    count: int


class StopReviews(Sentence):
    says = "Stop reviews"


class StopNudges(Sentence):
    says = "Stop nudges"


class StopRescues(Sentence):
    says = "Stop rescues"


class StopResults(Sentence):
    says = "Stop asking for results"


class StopCountdowns(Sentence):
    says = "Stop countdowns"


# --- why no nudge now -------------------------------------------------------------------


class OnTrack(Sentence):
    says = "On track"


class Done(Sentence):
    says = "Your step is done"


class OutOfReach(Sentence):
    says = "It can no longer be kept"


class Paused(Sentence):
    says = "Paused"


class Asleep(Sentence):
    says = "Snoozed"


class RaceNear(Sentence):
    says = "A race is two days away or less"


class OthersDue(Sentence):
    says = "Another message is due soon"


class OneToday(Sentence):
    says = "Today’s has come"


class TwoThisWeek(Sentence):
    says = "This week’s two have come"


class SaidGoodbye(Sentence):
    says = "I said goodbye until you write"


class QuietHour(Sentence):
    says = "It is a quiet hour"


class Parked(Sentence):
    says = "Its goal is parked"


class Promised(Sentence):
    says = "You named a day, or said not this week"


class TooEarly(Sentence):
    says = "The week is young"


class RanToday(Sentence):
    says = "You ran today"


class Fewer(Sentence):
    says = "Fewer"
