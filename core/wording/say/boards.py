"""Boards and finals: what a club reads of its challenge. They never name who has not run."""

from __future__ import annotations

import datetime as dt

from core.wording.amounts import CityOf, Day, Joined, Moment, Ordinal
from core.wording.say.challenge import Runners
from core.wording.sentence import Sentence

# --- the board -----------------------------------------------------------------------------------


class Standing(Sentence):
    """Holiday Streak, day 10 of 37. 8 runners, 7 unbroken: Ayo, Dana, Jonas."""

    says = "{name}, day {day} of {days}. {how}."
    name: str
    day: int
    days: int
    how: Sentence


class SomeUnbroken(Sentence):
    """7 unbroken: names."""

    says = "{runners}, {count} unbroken: {names}"
    runners: Runners
    count: int
    names: Joined


class NoneUnbroken(Sentence):
    says = "{runners}; every day counts towards the next row"
    runners: Runners


class InAll(Sentence):
    """412.3 of 1,000 km together, 8 runners."""

    says = "{done} of {target} together, {runners}"
    done: object
    target: object
    runners: Runners


class Leading(Sentence):
    """8 runners. Tom 84.2 km, Dana 80.1 km."""

    says = "{runners}. {rows}"
    runners: Runners
    rows: Joined


class NobodyIn(Sentence):
    says = "Nobody is in yet"


class Row(Sentence):
    says = "{who} {score}"
    who: object
    score: object


class AndMore(Sentence, plural="count"):
    says = ("{count} other", "{count} others")
    count: int


class NobodyHasRun(Sentence):
    says = "No runs today so far.{last}"
    last: Sentence | None


class HaveRun(Sentence, plural="count"):
    says = ("{count} has run today.{last}", "{count} have run today.{last}")
    count: int
    last: Sentence | None


class LastMidnight(Sentence):
    says = " The last midnight is {city}’s, {at} here."
    city: CityOf
    at: dt.time


class LastMidnightAt(Sentence):
    """Where the city would tell of somebody who is hidden."""

    says = " The last midnight is at {at} here."
    at: dt.time


class Hidden(Sentence, plural="count"):
    says = ("a hidden runner", "{count} hidden runners")
    count: int


class MyDays(Sentence):
    says = "My days"


# --- start and calls -------------------------------------------------------------------------------


class StartsTomorrow(Sentence):
    """Holiday Streak starts tomorrow: 1 mile (1.61 km) a day. 8 are in."""

    says = "{name} starts tomorrow: {what}. {runners} so far."
    name: str
    what: Sentence
    runners: Runners


class RaceWeek(Sentence):
    """Race week: Dana, Canal 10k on Sun 24 Oct."""

    says = "Race week: {races}."
    races: Joined


class ARace(Sentence):
    says = "{who}, {race} on {on}"
    who: str
    race: str
    on: Day


class LastDay(Sentence):
    says = (
        "Today is the last day of {name}. Logs for it count up to {hours} h past your own midnight, the last "
        "until {closes}."
    )
    name: str
    hours: int
    closes: Moment


# --- the final -----------------------------------------------------------------------------------


class Final(Sentence):
    """Holiday Streak, final. Longest row of days, of 37:"""

    says = "{name}, final. {what}:"
    name: str
    what: Sentence


class RowsOf(Sentence):
    says = "Longest row of days, of {days}"
    days: int


class DaysOf(Sentence):
    says = "Days that count, of {days}"
    days: int


class Distances(Sentence):
    says = "Distance in all"


class FinalTogether(Sentence):
    """Winter 1000, final: 1,021.4 of 1,000 km together, 8 runners."""

    says = "{name}, final: {done} of {target} together, {runners}."
    name: str
    done: object
    target: object
    runners: Runners


class FinalNobody(Sentence):
    says = "{name} is over. Nobody was in it."
    name: str


class Place(Sentence):
    """1  Dana, Jonas, Lena, Tom: 37"""

    says = "{place}  {names}: {score}"
    place: int
    names: Joined
    score: object


class PlacesLeftOut(Sentence, plural="count"):
    says = (
        "{count} more has a place, behind the button.",
        "{count} more have places, behind the button.",
    )
    count: int


class SharedFirst(Sentence):
    """Four share first place, so the next is fifth."""

    says = "{count} share the {place} place, so the next is {following}."
    count: int
    place: Ordinal
    following: Ordinal


class AllShare(Sentence):
    says = "All {count} share the {place} place."
    count: int
    place: Ordinal


class DistanceDecided(Sentence):
    says = "Of a tie, the greater distance went first."


class LogsClosed(Sentence):
    """Logs closed at Mon 6:00; one came later and is not in."""

    says = "Logs closed {at}.{late}"
    at: Moment
    late: Sentence | None


class CameLater(Sentence, plural="count"):
    says = (" {count} came too late and is not in.", " {count} came too late and are not in.")
    count: int


class AgainNextYear(Sentence):
    says = "Again next year"


# --- late ------------------------------------------------------------------------------------


class Late(Sentence):
    """Late: I was off from Sat 21:00 to Sun 23:40."""

    says = "Late: I was off from {since} to {until}."
    since: Moment
    until: Moment
