"""Steps: a week's bite of a goal."""

from __future__ import annotations

from core.wording.amounts import Capital, Day, Days, Joined, Needed, Quoted
from core.wording.sentence import Sentence


class Step(Sentence):
    """2 runs, 12 km"""

    says = "{parts}"
    parts: Joined


class Words(Sentence):
    says = "{words}"
    words: Quoted


class Runs(Sentence, plural="count"):
    says = ("{count} run", "{count} runs")
    count: int


class RunDays(Sentence, plural="count"):
    says = ("a run on {count} day", "a run on {count} days")
    count: int


class Length(Sentence):
    says = "{distance}"
    distance: Needed


class Set(Sentence):
    """3 runs, by Sun 22 Nov. Your plan: "Saturday 7:30"."""

    says = "{step}, by {last}.{plan}"
    step: Capital
    last: Day
    plan: Sentence | None


class SetFor(Sentence):
    """3 runs, 4 to 10 Jan."""

    says = "{step}, {days}.{plan}"
    step: Capital
    days: Days
    plan: Sentence | None


class YourPlan(Sentence):
    says = " Your plan: {when}."
    when: Quoted


class Promise(Sentence):
    says = "{words}, by {last}. Say when it is done."
    words: Quoted
    last: Day


class Done(Sentence):
    says = "Done: {step}."
    step: Sentence


class MarkDone(Sentence):
    says = "Done"


class Already(Sentence):
    says = "That step is set already: {step}."
    step: Sentence


class Changed(Sentence):
    says = "{step} now, by {last} (was {before})."
    step: Capital
    last: Day
    before: Sentence


class Dropped(Sentence):
    says = "Let go: {step}."
    step: Sentence


class NoStep(Sentence):
    says = "No step for this week yet."


class Listed(Sentence):
    says = "{days}: {step}{standing}"
    days: Days
    step: Sentence
    standing: Sentence | None


class Ahead(Sentence):
    """100 runs by Thu 31 Dec 2027: 12 done"""

    says = "{goal}{state}"
    goal: Sentence
    state: Sentence | None


class NoPlan(Sentence):
    says = "No plan yet. A goal or a race to come makes one, a week at a time."


class SoFar(Sentence):
    """16 to 22 Nov: 1 of 3 runs."""

    says = "{parts}"
    parts: Joined


class IsDone(Sentence):
    says = ", done"


class NoSuchStep(Sentence):
    says = "I know no step called “{text}”."
    text: str


class WeekIsOver(Sentence):
    says = "{days} is over. A step needs a week to come."
    days: Days


class OfWhat(Sentence):
    says = "{count} of what?"
    count: int


class WhatWillItBe(Sentence):
    """To a bare yes or no."""

    says = "What will it be? Small is fine, such as “2 runs”."


class NothingToRun(Sentence):
    says = "A step needs an amount above nothing."


class TooMuch(Sentence):
    says = "That is more than a week holds. What is a small step?"
