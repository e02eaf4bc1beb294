"""The nudge, and what answers it."""

from __future__ import annotations

from core.wording.amounts import Capital, NearDay, Needed, Span
from core.wording.sentence import Sentence


class Standing(Sentence):
    """1 of 2 runs, 5.1 of 12 km."""

    says = "{parts}."
    parts: Capital


class DistanceKeeps(Sentence):
    """6.9 km tomorrow keeps your step: 45 min at your usual 6:30 /km."""

    says = "{distance} {when} keeps your step{time}."
    distance: Needed
    when: Sentence
    time: Sentence | None


class DistanceADay(Sentence):
    """What is left, spread over the outings that are."""

    says = "{distance} left: {outings} times {each} by {last} keeps your step."
    distance: Needed
    outings: int
    each: Needed
    last: NearDay


class AboutTime(Sentence):
    says = ": about {time} at your usual pace"
    time: Span


class RunKeeps(Sentence, plural="left"):
    says = ("{left} run {when} keeps your step.", "{left} runs by {last} keep your step.")
    left: int
    when: Sentence
    last: NearDay


class RunDaysKeep(Sentence, plural="left"):
    says = ("A run {when} keeps your step.", "A run on {left} more days by {last} keeps your step.")
    left: int
    when: Sentence
    last: NearDay


class TodayOr(Sentence):
    says = "today or {last}"
    last: NearDay


class ByDay(Sentence):
    says = "by {last}"
    last: NearDay


class On(Sentence):
    says = "{day}"
    day: NearDay


class DayOnly(Sentence):
    says = "{day}"
    day: object


class NotThisWeekButton(Sentence):
    says = "Not this week"


class StopNudges(Sentence):
    says = "Stop nudges"


class NotThisWeek(Sentence):
    says = "Not this week, then. No more reminders of this step."


class IfThen(Sentence):
    """The runner's own words as her plan."""

    says = "If it is {when}, then {what}."
    when: str
    what: Sentence


class KeepsIt(Sentence):
    says = "you run"


class NoMoreReminders(Sentence):
    says = "I won’t remind you of it again."


class Goodbye(Sentence):
    says = "I’ll stop the nudges here. Your step and your log are here whenever you write."
