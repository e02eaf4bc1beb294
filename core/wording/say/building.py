"""The dialogue that makes a goal."""

from __future__ import annotations

from core.wording.amounts import Day, Quoted
from core.wording.sentence import Sentence

# --- the builder --------------------------------------------------------------------------------


class Different(Sentence):
    says = "Good. If it worked, what would be different in three months? Pick one or say it your way."


class AWeekOffer(Sentence):
    says = "{count} outings a week"
    count: int


class TotalOffer(Sentence):
    says = "{amount} in 8 weeks"
    amount: object


class TotalInWeeks(Sentence):
    says = "{amount} in {weeks} weeks"
    amount: object
    weeks: int


class KeepItOpen(Sentence):
    says = "Keep it open"


class OpenThen(Sentence):
    says = "Open, then. /goal shows it, with {day} as the day to look at what has changed."
    day: Day


class HowMuch(Sentence):
    says = "I can’t count “{words}”. How much, and in what, such as “100 km” or “24 runs”?"
    words: str


class OfWhat(Sentence):
    says = "{count} of what?"
    count: str


class AnAmount(Sentence):
    says = "How much, and in what? For example “100 km” or “24 runs”."


class NotEachWeek(Sentence):
    says = "“{words}”: I can’t follow each week of a goal yet, so nothing is set. Which comes nearest?"
    words: str


class OneWeek(Sentence):
    says = "“{words}” is a step of one week. Set it as that?"
    words: str


class NotCounted(Sentence):
    says = (
        "“{words}”: what I can add up so far is an amount by a day. "
        "How much would it be, such as “300 km by 31 March”?"
    )
    words: str


class ByWhen(Sentence):
    says = "{amount}. By when?"
    amount: object


class WhyThisOne(Sentence):
    says = "{rate} Why this one? I’ll quote you."
    rate: Sentence | None


class ABite(Sentence):
    says = "A first bite, then: {step}."
    step: object


class FirstBiteWhen(Sentence):
    says = "A first bite for this week: {step}. When will you go? “If it is …, then …”"
    step: object


class SummaryStep(Sentence):
    says = "This week: {step}"
    step: object


class SummaryPlan(Sentence):
    says = "Your plan: {when}"
    when: Quoted


class SaveIt(Sentence):
    says = "{goal}. Save it, change it, or leave it for now?"
    goal: Sentence


class Yours(Sentence):
    says = "Yours: {goal}."
    goal: Sentence


class NotSet(Sentence):
    says = "Not set. “go on” or /goal new whenever you like."


class AnotherDay(Sentence):
    says = "Another day"


class NameTheDay(Sentence):
    says = "Which day, such as “31 March” or “end of May”?"


class NoDayIn(Sentence):
    says = "I know no day called “{words}”. By when, such as “31 March” or “end of May”?"
    words: str


class NeedsADay(Sentence):
    says = "What adds up needs a day, or it stays open. By when?"


class StillNeedsADay(Sentence):
    says = "A day is still missing. A button names one, or keeps the goal open."
