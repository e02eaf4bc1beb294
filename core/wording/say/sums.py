"""Sums of a period, and lists of runs."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import Capital, Day, Joined, Margin, NearDay, Total
from core.wording.sentence import Sentence

# --- sums -----------------------------------------------------------------------


class SumOf(Sentence):
    says = "{period}: {distance}{runs}{time}."
    period: object
    distance: Sentence | None
    runs: Sentence
    time: Sentence | None


class NoRuns(Sentence):
    says = "{period}: no runs yet."
    period: object


class NoRunsKnown(Sentence):
    """Of a period that is over: what was run and not told is not known."""

    says = "{period}: no runs that I know of."
    period: object


class LongestRun(Sentence):
    says = "Longest: {distance}, {day}."
    distance: Distance
    day: NearDay


class BySameDay(Sentence):
    """October, by the same day: 31 km. Behind the sum of November so far."""

    says = "{period}, by the same day: {distance}."
    period: Capital
    distance: Total


class NoneBySameDay(Sentence):
    """October, by the same day: no run; 31 km in all."""

    says = "{period}, by the same day: no run; {distance} in all."
    period: Capital
    distance: Total


class InAll(Sentence):
    """October: 31 km. Behind the sum of another month that is over."""

    says = "{period}: {distance}."
    period: Capital
    distance: Total


class MeanAWeek(Sentence):
    says = "{distance} a week on average."
    distance: Margin


class RunsListed(Sentence):
    says = "Your log, newest first:"


class LogLine(Sentence):
    """A line of /runs."""

    says = "{day}: {what}{time}{kind}{more}{note}"
    day: Day | NearDay
    what: Sentence
    time: Sentence | None
    kind: Sentence | None
    more: Sentence | None
    note: Sentence | None


class LineNote(Sentence):
    says = " ({note})"
    note: str


class OnDay(Sentence):
    """Yesterday: 8.2 km in 46:44 (5:42 /km), easy."""

    says = "{day}: {done}."
    day: Capital
    done: Joined


class Done(Sentence):
    """What was done on a day that is named: 8.2 km in 46:44 (5:42 /km), easy"""

    says = "{what}{time}{pace}{kind}"
    what: Sentence
    time: Sentence | None
    pace: Sentence | None
    kind: Sentence | None


class MoreOn(Sentence, plural="count"):
    says = ("{count} more.", "{count} more.")
    count: int


class NothingOn(Sentence):
    says = "{day}: no run that I know of."
    day: Capital


class NoOlder(Sentence):
    says = "No older ones."


class MoreRuns(Sentence, plural="count"):
    says = ("{count} older one.", "{count} older ones.")
    count: int


class Older(Sentence):
    says = "Older"


class NoRunsAtAll(Sentence):
    says = "No runs yet. Tell me one: “5 km in 31:20”."


class SumTime(Sentence):
    says = ", {time}"
    time: object


class DaySum(Sentence):
    says = "{day} {distance}"
    day: NearDay
    distance: Total


class SumDistance(Sentence):
    says = "{distance}, "
    distance: Total


class ProjectedSoFar(Sentence):
    """While there are less than four weeks to go by."""

    says = "At the pace so far: {day}{buffer}."
    day: Day
    buffer: Sentence | None
