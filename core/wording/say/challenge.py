"""What a challenge is: its rule as it is printed at the opening, who joins and leaves, how it ends."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import CityOf, Day, Days, Joined, Moment
from core.wording.sentence import Sentence

# --- what a day asks for, and what counts ------------------------------------------------------


class AMileADay(Sentence):
    says = "1 mile ({mile}) a day"
    mile: object


class AMileInOneGo(Sentence):
    says = "1 mile ({mile}) in one go, each day"
    mile: object


class ADayOf(Sentence):
    """2 km a day."""

    says = "{least} a day"
    least: Distance


class AnyRun(Sentence):
    says = "any run counts"


class Together(Sentence):
    """1,000 km together."""

    says = "{target} together"
    target: object


class LongestRow(Sentence):
    says = "Score: longest unbroken row of days."


class DaysThatCount(Sentence):
    says = "Score: days that count."


class DistanceInAll(Sentence):
    says = "Score: distance in all."


class OneForAll(Sentence):
    says = "One goal for all, and no places."


# --- the opening ----------------------------------------------------------------------------------


class Headline(Sentence):
    """Holiday Streak: 1 mile (1.61 km) a day, Thu 26 Nov to Fri 1 Jan, 37 days."""

    says = "{name}: {what}, {first} to {last}, {days}."
    name: str
    what: Sentence
    first: Day
    last: Day
    days: Sentence


class HeadlineOfADay(Sentence):
    """Sprint: 1 mile (1.61 km) a day, Mon 2 Nov, 1 day."""

    says = "{name}: {what}, {day}, {days}."
    name: str
    what: Sentence
    day: Day
    days: Sentence


class DaysLong(Sentence, plural="count"):
    says = ("{count} day", "{count} days")
    count: int


class Rule(Sentence):
    """Your own midnight counts; logs up to 48 h late; no pauses; ties share the place (1, 1, 3)."""

    says = "Your own midnight counts; logs up to {hours} h late{pauses}{ties}."
    hours: int
    pauses: Sentence | None
    ties: Sentence | None


class NoPauses(Sentence):
    says = "; no pauses"


class TiesShare(Sentence):
    says = "; ties share the place (1, 1, 3)"


class TiesByDistance(Sentence):
    says = "; of a tie the greater distance goes first"


class FinalAt(Sentence):
    """The final comes when the last runner's midnight is 48 h past."""

    says = "The final comes {hours} h after the last runner’s midnight. Boards at {at}, {city}’s clock."
    hours: int
    at: object
    city: CityOf


class JoiningShows(Sentence):
    says = "Joining shows your name and your days to {club}."
    club: str


class ThisClub(Sentence):
    says = "Joining shows your name and your days to this club."


class Open(Sentence, context="challenge"):
    says = "Open it"


class Join(Sentence):
    says = "Join"


class JoinHidden(Sentence):
    says = "Join hidden"


class Rules(Sentence):
    says = "Rules"


class WhatIsDifferent(Sentence):
    says = "What is different? A rule, other days, another name."


class Another(Sentence):
    """A choice for a challenge that is being changed: classic mile."""

    says = "{what}"
    what: object


# --- joining and leaving -----------------------------------------------------------------------


class InAs(Sentence):
    says = "You’re in, as {name}."
    name: str


class InHidden(Sentence):
    says = "You’re in, hidden: no board has your name."


class InAlready(Sentence):
    says = "You’re in already, as {name}."
    name: str


class InAlreadyHidden(Sentence):
    says = "You’re in already, hidden."


class ShowInstead(Sentence):
    says = "Show {name} instead"
    name: str


class HideMe(Sentence):
    says = "Hide me"


class ShowMyRaces(Sentence):
    says = "Tell them of my races"


class KeepMyRaces(Sentence):
    says = "Keep my races private"


class RacesShown(Sentence):
    says = "In the week of a race of yours the club reads its name and its day. Your times stay yours."


class RacesKept(Sentence):
    says = "Your races stay yours: the club reads nothing of them."


class Left(Sentence):
    says = "You’ve left {name}: your days went with you."
    name: str


class NameOff(Sentence):
    """After the final, which is frozen."""

    says = "Your name is off the final of {name}; the places stay."
    name: str


class BackIn(Sentence):
    says = "Back in"


class LeaveIt(Sentence):
    says = "Leave it"


class Stay(Sentence):
    says = "Stay"


class Staying(Sentence):
    says = "All stays as it is."


# --- lists ---------------------------------------------------------------------------------------


class Listing(Sentence):
    """Holiday Streak, Thu 26 Nov to Fri 1 Jan: day 10 of 37, 8 runners."""

    says = "{name}, {days}: {stands}."
    name: str
    days: Days
    stands: Joined


class DayOf(Sentence):
    says = "day {day} of {days}"
    day: int
    days: int


class StartsOn(Sentence):
    says = "starts {on}"
    on: Day


class WaitsForLate(Sentence):
    says = "open for late logs until {until}"
    until: Moment


class Over(Sentence):
    says = "final"


class Runners(Sentence, plural="count"):
    says = ("{count} runner", "{count} runners")
    count: int


class Nothing(Sentence):
    says = "No challenge runs here."


class NothingToJoin(Sentence):
    """To a member: who may open one."""

    says = "No challenge runs here. An administrator of this group can open one."


class NothingOfYours(Sentence):
    says = "You’re in no challenge. They begin in a club’s group: join one there."


class Named(Sentence):
    says = "{name}"
    name: str
