"""The days behind a streak, each with what holds it."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import Day, Joined
from core.wording.sentence import Sentence


class StreakLabel(Sentence):
    """A figure to explain: Streak: 41"""

    says = "Streak: {length}"
    length: int


class HeldBy(Sentence):
    """Thu 19 Nov: 6 km"""

    says = "{day}: {runs}{late}"
    day: Day
    runs: Joined
    late: Sentence | None


class LoggedLate(Sentence):
    says = ", logged late"


class NotHeld(Sentence):
    says = "{day}: {why}"
    day: Day
    why: Sentence


class PausedThen(Sentence):
    says = "paused"


class InDoubt(Sentence):
    says = "{distance}, a full mile?"
    distance: Distance


class EarlierDays(Sentence):
    says = "Earlier days"


class MoreRuns(Sentence, plural="count"):
    says = ("{count} more", "{count} more")
    count: int


class WeeksInAll(Sentence, plural="weeks"):
    says = (
        "{weeks} week, by the rule of {rule}, {from_} to {to}:",
        "{weeks} weeks, by the rule of {rule}, {from_} to {to}:",
    )
    weeks: int
    rule: Sentence
    from_: Day
    to: Day


class DaysInAll(Sentence, plural="days"):
    says = (
        "{days} day, by the rule of {rule}, {from_} to {to}:",
        "{days} days, by the rule of {rule}, {from_} to {to}:",
    )
    days: int
    rule: Sentence
    from_: Day
    to: Day
