"""What a goal cannot be, and which one is not there."""

from __future__ import annotations

from core.wording.amounts import Day
from core.wording.sentence import Sentence


class InThePast(Sentence):
    says = "{by} has passed. A goal needs a day to come."
    by: Day


class NothingToRun(Sentence):
    says = "A goal needs an amount above nothing."


class TooMuch(Sentence):
    says = "That is {amount} a day, more than anybody has run. Nothing is set; name another amount or day."
    amount: object


class MoreThanAnybody(Sentence):
    says = "That is more than anybody has run. Nothing is set; name another amount."


class Twice(Sentence):
    says = "You have that goal already: {goal}."
    goal: Sentence


class EndsFirst(Sentence):
    says = "It would start on {starts} and end before, on {by}."
    starts: Day
    by: Day


class NoneIs(Sentence):
    says = "None of your goals is {state}."
    state: object


class Is(Sentence):
    """100 km by Thu 31 Dec 2026 is parked."""

    says = "{goal} is {state}."
    goal: Sentence
    state: object


class NoSuchGoal(Sentence):
    says = "I know no goal called “{text}”."
    text: str
