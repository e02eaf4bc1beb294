"""The nudge, and what answers it."""

from __future__ import annotations

from core.domain.pace import Pace
from core.wording.amounts import Capital, NearDay, Needed, Span
from core.wording.sentence import Sentence


class DistanceKeeps(Sentence):
    """1 of 2 runs, 5.1 of 12 km: 6.9 km today or tomorrow keeps your step, 45 min at your usual 6:30 /km."""

    says = "{parts}: {distance} {when} keeps your step{time}."
    parts: Capital
    distance: Needed
    when: Sentence
    time: Sentence | None


class DistancesKeep(Sentence):
    """0 of 15 km: 3 times 5 km in the 4 days to Sun 8 Nov keeps your step."""

    says = "{parts}: {outings} times {each} {when} keeps your step."
    parts: Capital
    outings: int
    each: Needed
    when: Sentence


class AboutTime(Sentence):
    says = ", {time} at your usual {pace}"
    time: Span
    pace: Pace


class RunsKeep(Sentence, plural="left"):
    says = ("{parts}: {left} run {when} keeps your step.", "{parts}: {left} runs {when} keep your step.")
    parts: Capital
    left: int
    when: Sentence


class RunDaysKeep(Sentence):
    says = "{parts}: a run {when} keeps your step."
    parts: Capital
    when: Sentence


class On(Sentence):
    says = "{day}"
    day: NearDay


class TodayOr(Sentence):
    says = "today or {last}"
    last: NearDay


class TodayAnd(Sentence):
    says = "today and {last}"
    last: NearDay


class InTheDays(Sentence, plural="still"):
    """Today is one of the days."""

    says = ("in the {still} day to {last}", "in the {still} days to {last}")
    still: int
    last: NearDay


class OnEachDay(Sentence, plural="still"):
    says = ("on the {still} day to {last}", "on each of the {still} days to {last}")
    still: int
    last: NearDay


class OnSomeDays(Sentence, plural="still"):
    says = ("on {some} of the {still} day to {last}", "on {some} of the {still} days to {last}")
    some: int
    still: int
    last: NearDay


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
