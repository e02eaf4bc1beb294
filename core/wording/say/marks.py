"""What is said on the way to a race, and the question after it."""

from __future__ import annotations

from datetime import time

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Day, Joined, Quoted, Time, Total
from core.wording.sentence import Sentence


class FourWeeks(Sentence):
    says = "4 weeks to {name}, {on}.{longest}"
    name: str
    on: Day
    longest: Sentence | None


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
    says = "A week to {name}, {on}.{usual}"
    name: str
    on: Day
    usual: Sentence | None


class DaysLeft(Sentence, plural="days"):
    says = ("{days} day to {name}, {on}.", "{days} days to {name}, {on}.")
    days: int
    name: str
    on: Day


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
    says = "Tomorrow{at}: {name}.{splits}"
    at: Sentence | None
    name: str
    splits: Sentence | None


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
    says = "Today, {at}: {name}.{why}{first}"
    at: time
    name: str
    why: Sentence | None
    first: Sentence | None


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
