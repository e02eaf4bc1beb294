"""Streaks: what a run counts for them, and how they stand."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import Capital, Day, Days, Moment, NearDay, Needed, Span
from core.wording.sentence import Sentence

# --- credits ----------------------------------------------------------------------------


class RunStreak(Sentence):
    """Run streak: day 41"""

    says = "Run streak: {stands}{spare}"
    stands: Sentence
    spare: Sentence | None


class InShort(Sentence):
    """On one line with other credits: streak day 42"""

    says = "streak {stands}"
    stands: Sentence


class DayNumber(Sentence):
    says = "day {day}"
    day: int


class WeekNumber(Sentence):
    says = "week {week}"
    week: int


class ToSpare(Sentence):
    says = ", with {left} to spare"
    left: Span


class StandsAt(Sentence):
    """The streak stands at 41; 1.61 km by midnight makes it 42."""

    says = "The streak stands at {length}; {makes}."
    length: int
    makes: Sentence


class IsOpenAgain(Sentence):
    """Thu 19 Nov is open again: the streak stands at 41; 1.61 km by midnight makes it 42."""

    says = "{day} is open again: the streak stands at {length}; {makes}."
    day: Capital
    length: int
    makes: Sentence


class DistanceMakesIt(Sentence):
    says = "{missing} {until} makes it {next}"
    missing: Sentence
    until: Sentence
    next: int


class RunsMakeIt(Sentence, plural="runs"):
    says = ("{runs} run {until} makes it {next}", "{runs} runs {until} make it {next}")
    runs: int
    until: Sentence
    next: int


class IsNotKept(Sentence):
    """Tue 17 Nov is not kept now: the streak is day 2."""

    says = "{day} is not kept now: the streak is {stands}."
    day: Capital
    stands: Sentence


class IsNotKeptAndEnds(Sentence, plural="length"):
    says = (
        "{day} is not kept now: the streak ended at {length}.",
        "{day} is not kept now: the streak ended at {length}.",
    )
    day: Capital
    length: int


class Lacks(Sentence):
    says = "{missing}"
    missing: Needed


class LacksInOneRun(Sentence):
    says = "{missing} in one run"
    missing: Needed


class LacksRuns(Sentence, plural="runs"):
    says = ("{runs} run", "{runs} runs")
    runs: int


class ByMidnight(Sentence):
    says = "by midnight"


class ByMoment(Sentence):
    says = "by {until}"
    until: Moment


class ByTheEndOf(Sentence):
    says = "by the end of {day}"
    day: NearDay


class NeitherBrokeNorCount(Sentence, plural="count"):
    """6 days from 2 to 7 Dec neither broke the streak nor count. A single one is its own range."""

    says = (
        "{count} day, {days}, neither broke the streak nor counts.",
        "{count} days from {days} neither broke the streak nor count.",
    )
    days: Days
    count: int


class DaysInARow(Sentence, plural="days"):
    says = ("{days} day in a row", "{days} days in a row")
    days: int


class WeeksInARow(Sentence, plural="weeks"):
    says = ("{weeks} week in a row", "{weeks} weeks in a row")
    weeks: int


class Milestone(Sentence):
    says = "{length}, since {first}."
    length: Sentence
    first: Day


class PastMilestone(Sentence):
    says = "Past {length}, since {first}."
    length: Sentence
    first: Day


class AFullMile(Sentence):
    """Thu 19 Nov is at 1.6 km: a full mile, 1.61 km?"""

    says = "{day} is at {distance}. A full mile, {mile}?"
    day: Capital
    distance: Distance
    mile: Needed


class FullMile(Sentence):
    says = "A full mile"


class ExactlySo(Sentence):
    says = "Exactly {distance}"
    distance: Distance


class ExactlySaid(Sentence):
    says = "{distance} it is."
    distance: Distance


# --- how it stands --------------------------------------------------------------------------


class Stands(Sentence):
    """Official mile: day 41, since Fri 9 Oct."""

    says = "{rule}: {stands}, since {first}."
    rule: Capital
    stands: Sentence
    first: Day


class NotBegun(Sentence):
    says = "{rule}: not begun yet."
    rule: Capital


class Begins(Sentence):
    says = "{rule}: begins {first}."
    rule: Capital
    first: Day


class Makes(Sentence):
    """1.61 km by midnight makes it 42."""

    says = "{makes}."
    makes: Sentence


class Keeps(Sentence):
    """Kept for today; the next 1.61 km are due by Fri 24:00."""

    says = "Today is kept. Next: {missing} {until}."
    missing: Sentence
    until: Sentence


class WeekIsKept(Sentence):
    says = "This week is kept. Next: {missing} {until}."
    missing: Sentence
    until: Sentence


class StandsPaused(Sentence):
    says = "Paused: it waits at {length}."
    length: int


class Ended(Sentence, plural="days"):
    says = (
        "The streak ended at {days} day{longest}. Today can be day 1.",
        "The streak ended at {days} days{longest}. Today can be day 1.",
    )
    days: int
    longest: Sentence | None


class EndedInWeeks(Sentence, plural="weeks"):
    says = (
        "The streak ended at {weeks} week{longest}. This week can be week 1.",
        "The streak ended at {weeks} weeks{longest}. This week can be week 1.",
    )
    weeks: int
    longest: Sentence | None


class YourLongest(Sentence):
    says = ", your longest"


class Longest(Sentence, plural="days"):
    says = ("Longest: {days} day, {span}.", "Longest: {days} days, {span}.")
    days: int
    span: Days


class LongestInWeeks(Sentence, plural="weeks"):
    says = ("Longest: {weeks} week, {span}.", "Longest: {weeks} weeks, {span}.")
    weeks: int
    span: Days


class SeasonOver(Sentence):
    says = "{rule}: {kept} of {days} days in a row at best; it went to {last}."
    rule: Capital
    kept: int
    days: int
    last: Day


class NoStreak(Sentence):
    says = "No streak is counted now. Every run can be the first day of one."
