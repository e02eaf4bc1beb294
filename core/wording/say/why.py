"""The ledger behind a number: arithmetic that a person can redo."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import Capital, CityOf, Day, Days, Joined, Moment, NearDay, Total
from core.wording.sentence import Sentence


class NothingNow(Sentence):
    says = "No figure to explain now: this week has no run, and no goal, step or race is set."


class NothingToExplain(Sentence):
    says = "There is no figure to explain yet. It starts with a run: “5 km in 31:20”."


class NoSuchFigure(Sentence):
    says = "I show no figure called “{name}”. These I can explain:"
    name: str


class WeekLabel(Sentence):
    says = "This week: {distance}"
    distance: Total


class StepLabel(Sentence):
    says = "This week: {parts}"
    parts: Joined


class GoalLabel(Sentence):
    says = "{goal}: {margin}"
    goal: Sentence
    margin: Sentence


class GoalSum(Sentence):
    """Needed through today: 2,026 km × 322 of 365 days = 1,787.3. Run: 1,793.4 km in 337 runs."""

    says = (
        "Needed through {through}: {target} × {counted} of {all_days} days = {needed}. "
        "Run: {run}. Difference: {margin}."
    )
    through: NearDay
    target: object
    counted: int
    all_days: int
    needed: object
    run: Sentence
    margin: Sentence


class CountSum(Sentence):
    says = (
        "Needed through {through}: {target} × {counted} of {all_days} days = {needed}, rounded up. "
        "Done: {done}. Difference: {margin}."
    )
    through: NearDay
    target: Sentence
    counted: int
    all_days: int
    needed: int
    done: Sentence
    margin: Sentence


class RateSum(Sentence, plural="days"):
    """Left: 494 km over 136 days, today included: 3.7 km a day."""

    says = (
        "Left: {left} over {days} day, today: {rate}.{projected}",
        "Left: {left} over {days} days, today included: {rate} a day.{projected}",
    )
    days: int
    left: object
    rate: object
    projected: Sentence | None


class DayCount(Sentence, plural="count"):
    says = ("{count} day", "{count} days")
    count: int


class AboutDayCount(Sentence, plural="count"):
    says = ("about {count} day", "about {count} days")
    count: int


class LastDays(Sentence, plural="count"):
    says = ("the last day", "the last {count} days")
    count: int


class ProjectionSum(Sentence):
    """278.2 km in the last 28 days; at that, what is left takes 160 days: Tue 27 Apr."""

    says = " {lately} in {days}; at that, what is left takes {more}: {on}."
    lately: object
    days: Sentence
    more: Sentence
    on: Day


class RaceLabel(Sentence, plural="days"):
    says = ("{name}: {days} day", "{name}: {days} days")
    days: int
    name: str


class RaceSum(Sentence, plural="days"):
    says = (
        "{name}: from {today} to {on} it is {days} day.",
        "{name}: from {today} to {on} it is {days} days.",
    )
    days: int
    name: str
    today: Day
    on: Day


class RunInRuns(Sentence):
    says = "{distance} in {runs}"
    distance: object
    runs: Sentence


class StepStands(Sentence):
    says = "{step}, {days}: {parts}."
    step: Capital
    days: Days
    parts: Joined


class NoRunIn(Sentence):
    says = "No run in {days} yet."
    days: Days


class OneRun(Sentence):
    says = "{day} {amount}"
    day: NearDay
    amount: Sentence


class EarlierRuns(Sentence, plural="count"):
    says = ("{count} earlier run{length}", "{count} earlier runs{length}")
    count: int
    length: Sentence | None


class OfLength(Sentence):
    says = " of {distance}"
    distance: Distance


class RunsAre(Sentence):
    says = "{runs}."
    runs: Joined


class RunsAddUp(Sentence):
    """2 earlier runs of 15.8 km, today 10.55 km: together 26.35 km."""

    says = "{runs}: together {distance}{rounded}."
    runs: Joined
    distance: Distance
    rounded: Sentence | None


class EachRounded(Sentence):
    says = ", each rounded"


class ChangedSince(Sentence):
    says = "Changed since you last asked: {changes}."
    changes: Joined


class WasChanged(Sentence):
    says = "{day}, {before} to {after} (you, {when})"
    day: NearDay
    before: Sentence
    after: Sentence
    when: Moment


class WasDeleted(Sentence):
    says = "{day}, {before} deleted (you, {when})"
    day: NearDay
    before: Sentence
    when: Moment


class DaysAre(Sentence):
    says = "Days are {city}’s.{elsewhere}"
    city: CityOf
    elsewhere: Sentence | None


class Elsewhere(Sentence):
    says = " Elsewhere: {places}."
    places: Joined


class DayElsewhere(Sentence):
    says = "{day} is {city}’s"
    day: Day
    city: CityOf


class DaysElsewhere(Sentence):
    says = "{days} are {city}’s"
    days: Days
    city: CityOf


class TheRuns(Sentence):
    says = "The runs"
