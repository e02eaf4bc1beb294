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


class KeepItOpen(Sentence):
    says = "Keep it open"


class OpenThen(Sentence):
    says = "Open, then. /goal shows it, with {day} as the day to look at what has changed."
    day: Day


class HowMuch(Sentence):
    says = "How much, and in what? For example “100 km” or “24 runs”."


class ByWhen(Sentence):
    says = "{amount}. By when?"
    amount: object


class WhyThisOne(Sentence):
    says = "{rate} Why this one? I’ll quote you."
    rate: Sentence


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
    says = "Name the day, such as “31 March” or “2027-03-31”."
