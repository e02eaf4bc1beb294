"""The countdown to a race: what each mark says."""

from __future__ import annotations

from datetime import time

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Day, Joined, Quoted, Time, Total
from core.wording.sentence import Sentence


class FourWeeks(Sentence):
    says = "4 weeks to {name}, {on}.{line}"
    name: str
    on: Day
    line: Sentence | None


class LongestRun(Sentence):
    says = " Longest run in 30 days: {distance} ({on})."
    distance: Distance
    on: Day


class LongestRunAndMore(Sentence):
    says = " Longest run in 30 days: {distance} ({on}); up to {more} stays within 10 % of it."
    distance: Distance
    on: Day
    more: Total


class OneWeek(Sentence):
    says = "A week to {name}, {on}.{line}"
    name: str
    on: Day
    line: Sentence | None


class DaysLeft(Sentence, plural="days"):
    says = ("{days} day to {name}, {on}.{line}", "{days} days to {name}, {on}.{line}")
    days: int
    name: str
    on: Day
    line: Sentence | None


class UsualWeek(Sentence):
    says = " You usually run {distance} a week."
    distance: Total


class Taper(Sentence):
    """You usually run 34 km a week; taper studies cut 41 to 60 %: 14 to 20 km."""

    says = (
        " You usually run {distance} a week; taper studies cut 41 to 60 % "
        "and kept the number of runs: {least} to {most}."
    )
    distance: Total
    least: int
    most: Total


class Eve(Sentence):
    says = "Tomorrow{at}: {name}.{line}"
    at: Sentence | None
    name: str
    line: Sentence | None


class At(Sentence):
    says = ", {time}"
    time: time


class Splits(Sentence):
    """A 2:05:00 is 5:55 /km: 29:37, 59:15, 1:28:52 at 5, 10, 15 km."""

    says = " A {time} is {pace}: {splits}."
    time: Time
    pace: Pace
    splits: Joined


class AtEvenPace(Sentence):
    says = " A {time} is {pace}."
    time: Time
    pace: Pace


class SplitAt(Sentence):
    says = "{time} at {distance}"
    time: Time
    distance: Distance


class LayOut(Sentence):
    says = "Nothing left to train. Lay out your things."


class Morning(Sentence):
    says = "Today{at}: {name}.{line}"
    at: Sentence | None
    name: str
    line: Sentence | None


class Why(Sentence):
    says = " Why, in your words: {words}."
    words: Quoted


class FirstSplit(Sentence):
    says = " First {distance}: {time} or slower."
    distance: Distance
    time: Time


class HowDidItGo(Sentence):
    says = "How did {name} go? Send your time."
    name: str


class DidNotFinish(Sentence):
    says = "Did not finish"


class DidNotStart(Sentence):
    says = "Did not start"


class Later(Sentence):
    says = "Later"


class StopCountdowns(Sentence):
    says = "Stop countdowns"


class LongestSoFar(Sentence):
    says = " Your longest run so far: {distance} ({on})."
    distance: Distance
    on: Day


class LastWeeks(Sentence):
    says = " The last 4 weeks: {distance} in {runs}."
    distance: Total
    runs: Sentence


class BehindYou(Sentence):
    says = " Behind you: {distance} in {runs} since {first}."
    distance: Total
    runs: Sentence
    first: Day


class UsualPace(Sentence):
    says = " Your usual pace: {pace}."
    pace: Pace


class Both(Sentence):
    says = "{first}{second}"
    first: Sentence
    second: Sentence


class NextOn(Sentence):
    says = " You’ll hear from me next on {on}, {at}."
    on: Day
    at: time


class IllAsk(Sentence):
    says = " I’ll ask at {at} how it went."
    at: time


class MoreWithRuns(Sentence):
    """Nothing is known of the runner yet."""

    says = " With your runs in the log I can say more next time."
