"""What the runner's own weeks say of a goal, and the ways on."""

from __future__ import annotations

from core.wording.amounts import Day
from core.wording.sentence import Sentence


class AWeekAgainst(Sentence, plural="weeks"):
    says = (
        "That is {amount} a week; your best week was {best}{percent}{this_year}.",
        "That is {amount} a week; your best {weeks} weeks were {best}{percent}{this_year}.",
    )
    amount: object
    weeks: int
    best: object
    percent: Sentence | None
    this_year: Sentence | None


class ThisYear(Sentence):
    says = ", this year {amount}"
    amount: object


class Percent(Sentence):
    says = " (so +{percent} %)"
    percent: int


class Yardstick(Sentence):
    says = "The yardstick, your own best weeks, is ours, not research. Your call."


class WithinReach(Sentence):
    says = "Your best weeks cover it."


class Smaller(Sentence):
    says = "{amount}, {rate} a week"
    amount: object
    rate: object


class LaterBy(Sentence):
    says = "By {by}"
    by: Day


class KeepGoal(Sentence):
    says = "Keep {amount}"
    amount: object
