"""A streak's rule: what it is called, what it asks for; and how a streak is begun and ended."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import Capital, Days, InUnit, Needed
from core.wording.sentence import Sentence

# --- rules by name ------------------------------------------------------------------------


class OfficialMile(Sentence):
    says = "official mile"


class ClassicMile(Sentence):
    says = "classic mile"


class EachDay(Sentence):
    """2 km a day"""

    says = "{minimum} a day"
    minimum: Distance | InUnit


class EachWeek(Sentence, plural="runs"):
    says = ("{runs} run a week", "{runs} runs a week")
    runs: int


class Holiday(Sentence):
    says = "holiday streak"


class Summer(Sentence):
    says = "summer streak"


class WithPauses(Sentence):
    """2 km a day, with pauses: a button."""

    says = "{rule}, with pauses"
    rule: Sentence


class JustRule(Sentence):
    says = "{rule}"
    rule: Capital


class OfficialMileIs(Sentence):
    says = "{name}: {minimum} or more in each calendar day, in one run or several."
    name: Capital
    minimum: Needed


class ClassicMileIs(Sentence):
    says = "{name}: {minimum} or more in one run, each calendar day."
    name: Capital
    minimum: Needed


class EachDayIs(Sentence):
    says = "{name}, in one run or several."
    name: Capital


class EachWeekIs(Sentence):
    says = "{name}, as many as you like on one day."
    name: Capital


class NoPauses(Sentence):
    says = "It has no pauses: a day without ends it, whatever the reason."


class HasPauses(Sentence):
    says = "It can pause: sick, injured, away or at rest, those days neither break it nor count."


class YourMidnight(Sentence):
    """The zone's rule, said once where the rule is shown."""

    says = "Days are those of where you ran; on a day of travel either clock counts."


class SeasonIs(Sentence):
    """Holiday streak: 26 Nov to 1 Jan, 37 days."""

    says = "{name}: {days}, {count} days."
    name: Capital
    days: Days
    count: int


# --- started, changed, ended ------------------------------------------------------------------


class FromTheLog(Sentence):
    """Your log holds 3 days in a row already, so today is day 3."""

    says = "Your log has it at {stands} already."
    stands: Sentence


class StartedInstead(Sentence):
    """Official mile is ended for it; its days stay in your book."""

    says = "{rule} is ended for it; what you ran stays in your book."
    rule: Capital


class CountsAlready(Sentence):
    says = "That is the rule already."


class EndedNow(Sentence, plural="days"):
    says = (
        "{rule} is ended, at {days} day. What you ran stays in your book.",
        "{rule} is ended, at {days} days. What you ran stays in your book.",
    )
    rule: Capital
    days: int


class EndedNowInWeeks(Sentence, plural="weeks"):
    says = (
        "{rule} is ended, at {weeks} week. What you ran stays in your book.",
        "{rule} is ended, at {weeks} weeks. What you ran stays in your book.",
    )
    rule: Capital
    weeks: int


class EndedUnbegun(Sentence):
    says = "{rule} is not counted any more."
    rule: Capital


class NothingToEnd(Sentence):
    says = "No streak is counted now, so there is none to end."


class SeasonsHaveDays(Sentence):
    says = "A season has days of its own; to count it, begin it."


class TooManyRuns(Sentence):
    says = "A week has 1 to 21 runs here."


class TooShort(Sentence):
    says = "A day’s distance is 100 m to 100 km here."


class FromToday(Sentence):
    says = "Count from today"


class Leave(Sentence, context="streak"):
    """The rule stays as it is."""

    says = "Leave it"


class MyDays(Sentence):
    says = "The days"
