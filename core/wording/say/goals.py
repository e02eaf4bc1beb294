"""Goals: their names, where they stand, and what they cannot be."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.domain.distance import Distance
from core.domain.goal import Goal, GoalKind, Measure
from core.wording.amounts import Day, InUnit, Month, NearDay, Needed, Quoted, Year
from core.wording.sentence import Sentence

DAY: Final = timedelta(days=1)


class InYear(Sentence):
    says = "{amount} in {year}"
    amount: object
    year: Year


class InMonth(Sentence):
    says = "{amount} in {month}"
    amount: object
    month: Month


class ByDay(Sentence):
    says = "{amount} by {by}"
    amount: object
    by: Day


class FromTo(Sentence):
    says = "{amount} from {starts} to {by}"
    amount: object
    starts: Day
    by: Day


class Open(Sentence):
    says = "{what} (open)"
    what: str


class OpenGoal(Sentence):
    says = "An open goal"


class CountOfRuns(Sentence, plural="count"):
    says = ("{count} run", "{count} runs")
    count: int


def amount_of(goal: Goal) -> object:
    """Return a total goal's target as an amount."""
    target = goal.target or 0
    return (
        InUnit(Needed(Distance(target)), goal.unit)
        if goal.measure is Measure.DISTANCE
        else CountOfRuns(target)
    )


def name_of(goal: Goal) -> Sentence:
    """Return what a goal is called: its amount and its period, or its words."""
    if goal.kind is GoalKind.OPEN:
        return Open(goal.what) if goal.what else OpenGoal()
    amount, first, last = amount_of(goal), goal.starts, goal.by
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return InYear(amount, Year(first))
    if first.day == 1 and last == _month_end(first):
        return InMonth(amount, Month(first))
    if first > goal.made_at.date() + DAY:  # in no zone the day on which it was set
        return FromTo(amount, Day(first), Day(last, year=True))
    return ByDay(amount, Day(last, year=True))


def _month_end(first: date) -> date:
    return (first.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


# --- set and shown ------------------------------------------------------------------------


class Set(Sentence):
    says = "Set: {goal}. {rate}"
    goal: Sentence
    rate: Sentence | None


class AWeek(Sentence):
    says = "That is {amount} a week."
    amount: object


class ADay(Sentence):
    says = "That is {amount} a day."
    amount: object


class TakeBite(Sentence):
    says = "{step} this week"
    step: object


class TakeBiteFrom(Sentence):
    says = "{step} from {monday}"
    step: object
    monday: Day


class FirstBite(Sentence):
    says = "First bite: {step} in the week of {monday}."
    step: object
    monday: Day


class Starts(Sentence):
    says = "It starts on {day}; until then nothing is behind."
    day: Day


class Stands(Sentence):
    says = "{goal}: {done}, {margin}."
    goal: Sentence
    done: object
    margin: Sentence


class RateAWeek(Sentence, plural="days"):
    """Of runs, which nobody counts by the day."""

    says = (
        "{days} day left: {rate} a week get there.",
        "{days} days left: {rate} a week get there.",
    )
    days: int
    rate: object


class Rate(Sentence, plural="days"):
    says = (
        "{days} day left: {rate} a day{pace} gets there.",
        "{days} days left: {rate} a day{pace} gets there.",
    )
    days: int
    rate: object
    pace: Sentence | None


class InsteadOf(Sentence):
    says = " instead of {lately}"
    lately: object


class Projected(Sentence):
    says = "At the pace of the last four weeks: {day}{buffer}."
    day: Day
    buffer: Sentence | None


class InHand(Sentence, plural="days"):
    says = (", {days} day in hand", ", {days} days in hand")
    days: int


class TooLate(Sentence, plural="days"):
    says = (", {days} day late", ", {days} days late")
    days: int


class Why(Sentence):
    says = "Why: {words}"
    words: Quoted


class Reached(Sentence):
    says = "{goal}: reached {day}{early}. What next?"
    goal: Sentence
    day: NearDay
    early: Sentence | None


class Early(Sentence, plural="days"):
    says = (", {days} day early", ", {days} days early")
    days: int


class Passed(Sentence):
    says = "Its day, {by}, has passed with {done}."
    by: Day
    done: object


class LookDue(Sentence):
    says = "A look at it is due on {by}."
    by: Day


class OpenSince(Sentence):
    says = "{goal}. A look at it is due on {by}."
    goal: Sentence
    by: Day


class Listed(Sentence):
    says = "{number}  {goal}{state}"
    number: int
    goal: Sentence
    state: Sentence | None


class State(Sentence):
    says = ", {state}"
    state: object


class Standing(Sentence):
    says = ": {done}, {margin}"
    done: object
    margin: Sentence


class ListedReached(Sentence):
    says = ": {done}, reached {day}"
    done: object
    day: NearDay


class ListedPassed(Sentence):
    says = ": {done}, its day has passed"
    done: object


class IsParked(Sentence):
    says = "Parked: it never nags until you take it up again."


class NoWhy(Sentence):
    says = "No why any more."


class NoGoal(Sentence):
    says = "No goal yet."


class NewGoal(Sentence):
    says = "New goal"


class Another(Sentence):
    says = "Another goal"


class Parked(Sentence):
    says = "Parked: {goal}. It never nags from here."
    goal: Sentence


class Resumed(Sentence):
    says = "On again: {goal}."
    goal: Sentence


class Resume(Sentence):
    says = "Resume"


class Done(Sentence):
    says = "Done: {goal}."
    goal: Sentence


class LetGo(Sentence):
    says = "Let go: {goal}. Your runs stay."
    goal: Sentence


class Changed(Sentence):
    says = "Changed: {goal}. {rate}"
    goal: Sentence
    rate: Sentence | None


class Kept(Sentence):
    says = "Yours: {goal}. {rate}"
    goal: Sentence
    rate: Sentence | None


class Summary(Sentence):
    says = "{goal}"
    goal: Sentence
