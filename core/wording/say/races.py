"""Races: added, counted down to, finished."""

from __future__ import annotations

from datetime import time

from core.domain.pace import Pace
from core.wording.amounts import Capital, Day, Joined, Quoted, Time
from core.wording.sentence import Sentence


class Race(Sentence):
    """Canal run (10 km, Bergamo), Sun 24 Oct 2027, start 9:30"""

    says = "{name}{details}, {on}{start}"
    name: str
    details: Sentence | None
    on: Day
    start: Sentence | None


class Details(Sentence):
    says = " ({details})"
    details: Joined


class Venue(Sentence):
    says = "{venue}"
    venue: str


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


class BareTarget(Sentence):
    says = "Target {time}."
    time: Time


class ItsWhy(Sentence):
    says = "Why: {words}"
    words: Quoted


class ItsNote(Sentence):
    says = "Note: {words}"
    words: Quoted


class NeedsItsDay(Sentence):
    """“Bristol 10k” goes on the list once it has its day."""

    says = "{name} goes on the list once it has its day."
    name: Quoted


class NotKnownYet(Sentence):
    says = "Not known yet"


class NoSuchDay(Sentence):
    says = "No calendar has “{words}”."
    words: str


class Listed(Sentence):
    says = "{number}  {race}, {priority}{outcome}"
    number: int
    race: Sentence
    priority: object
    outcome: Sentence | None


class ListedTarget(Sentence):
    says = ", target {time}"
    time: Time


class NoResultYet(Sentence):
    says = ": no result yet"


class Result(Sentence):
    says = ": {result}"
    result: object


class More(Sentence, plural="count"):
    says = (
        "And {count} more; /countdown with its name shows it.",
        "And {count} more; /countdown with a name shows one.",
    )
    count: int


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


class TooFast(Sentence):
    """Half in 50:00 is 2:22 /km. Nobody has run that, so nothing is stored; which target is it?"""

    says = "{distance} in {time} is {pace}. Nobody has run that, so nothing is stored; which target is it?"
    distance: Capital
    time: Time
    pace: Pace


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
