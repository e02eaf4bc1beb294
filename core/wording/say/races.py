"""Races: added, counted down to, finished."""

from __future__ import annotations

from datetime import time

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Day, Joined, Quoted, Time, Total
from core.wording.sentence import Sentence


class Race(Sentence):
    """Canal 10k, Sun 24 Oct 2027, start 9:30"""

    says = "{name}, {on}{start}"
    name: str
    on: Day
    start: Sentence | None


class StartsAt(Sentence):
    says = ", start {at}"
    at: time


class Added(Sentence):
    says = "{race}. {priority}"
    race: Sentence
    priority: Sentence


class PriorityA(Sentence):
    says = "A: the one the plan is for."


class PriorityB(Sentence):
    says = "B: a test on the way."


class PriorityC(Sentence):
    says = "C: for fun, as training."


class FirstMark(Sentence):
    says = "I’ll count down from {on}."
    on: Day


class Target(Sentence):
    """45:00 is 4:30 /km."""

    says = "{time} is {pace}."
    time: Time
    pace: Pace


class Listed(Sentence):
    says = "{number}  {race}, {priority}{outcome}"
    number: int
    race: Sentence
    priority: object
    outcome: Sentence | None


class Result(Sentence):
    says = ": {result}"
    result: object


class NoRace(Sentence):
    says = "No race on the list."


class NoneWaits(Sentence):
    says = "No race waits for its result."


class NoneToCome(Sentence):
    says = "No race to come on the list."


class AddOne(Sentence):
    says = "Add a race"


class NoSuchRace(Sentence):
    says = "I know no race called “{text}”."
    text: str


class Past(Sentence):
    says = "{on} has passed. A race to come needs a day to come."
    on: Day


class AddItsResult(Sentence):
    says = "It has been run"


class Twice(Sentence):
    says = "That race is on the list already: {race}."
    race: Sentence


class Changed(Sentence):
    says = "Changed: {race}."
    race: Sentence


class WhatToChange(Sentence):
    says = "{race}. What is different?"
    race: Sentence


class TheDay(Sentence):
    says = "The day"


class TheStart(Sentence):
    says = "The start"


class TheDistance(Sentence):
    says = "The distance"


class TheTarget(Sentence):
    says = "The target"


class OfLength(Sentence):
    says = "{distance}."
    distance: Distance


class AtHour(Sentence):
    says = "{at}"
    at: time


class Half(Sentence):
    says = "Half marathon"


class Marathon(Sentence):
    says = "Marathon"


class Dropped(Sentence):
    says = "Off the list: {race}."
    race: Sentence


class DaysTo(Sentence, plural="days"):
    says = ("{race}: {days} day to go.", "{race}: {days} days to go.")
    race: Sentence
    days: int


class IsToday(Sentence):
    says = "{race}: today."
    race: Sentence


class NextWord(Sentence):
    says = "You’ll hear from me next on {on}, {at}."
    on: Day
    at: time


# --- the marks -----------------------------------------------------------------------


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
