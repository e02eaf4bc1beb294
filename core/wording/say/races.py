"""Races: added, counted down to, finished."""

from __future__ import annotations

from datetime import time

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Day, Joined, NearDay, Quoted, Time, Total, Weekday
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


class AddOne(Sentence):
    says = "Add a race"


class SetResult(Sentence):
    says = "Its result"


class WhichRace(Sentence):
    says = "Which race?"


class NoSuchRace(Sentence):
    says = "I know no race called “{text}”."
    text: str


class Past(Sentence):
    says = "{on} has passed. A race to come needs a day to come."
    on: Day


class AddItsResult(Sentence):
    says = "It has been run"


class NotRead(Sentence):
    says = "I can’t read a race in “{text}”. Like this: “Canal 10k, 24 Oct 2027, start 9:30”."
    text: str


class Twice(Sentence):
    says = "That race is on the list already: {race}."
    race: Sentence


class Changed(Sentence):
    says = "Changed: {race}."
    race: Sentence


class WhatToChange(Sentence):
    says = "{race}. What is different? For example “start=9:30” or “date=2027-10-25”."
    race: Sentence


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


class OneWeek(Sentence):
    says = "A week to {name}, {on}.{usual}"
    name: str
    on: Day
    usual: Sentence | None


class UsualWeek(Sentence):
    says = " You usually run {distance} a week; less this week is coaches’ custom."
    distance: Total


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


class OnDay(Sentence):
    says = "{day}"
    day: NearDay | Weekday
