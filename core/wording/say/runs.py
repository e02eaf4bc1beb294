"""Runs: logged, corrected, listed, summed."""

from __future__ import annotations

from core.domain.distance import Distance
from core.domain.pace import Pace
from core.wording.amounts import Day, Joined, Month, NearDay, Needed, Time, Total, Typed, UpToTenths
from core.wording.sentence import Sentence

# --- one record -----------------------------------------------------------------


class Run(Sentence):
    """8.2 km in 46:44 (5:42 /km), easy, today."""

    says = "{what}{typed}{time}{pace}{kind}{more}, {day}."
    what: Sentence
    typed: Sentence | None
    time: Sentence | None
    pace: Sentence | None
    kind: Sentence | None
    more: Sentence | None
    day: NearDay


class JustDistance(Sentence):
    says = "{distance}"
    distance: Distance


class JustTime(Sentence):
    says = "{time}"
    time: object


class ARun(Sentence):
    says = "A run"


class AsTyped(Sentence):
    says = " ({typed})"
    typed: Typed


class InTimeOf(Sentence):
    says = " in {time}"
    time: Time


class AtPace(Sentence):
    says = " ({pace})"
    pace: Pace


class OfKind(Sentence):
    says = ", {kind}"
    kind: object


class Other(Sentence):
    """Bike 40 min, today."""

    says = "{sport}{amount}{more}, {day}."
    sport: object
    amount: Sentence | None
    more: Sentence | None
    day: NearDay


class With(Sentence):
    says = " {amount}"
    amount: object


class RestDay(Sentence):
    says = "Rest day, {day}."
    day: NearDay


class Note(Sentence):
    says = "Note: {note}."
    note: str


class FirstRun(Sentence):
    says = "Your first run here."


class SeveralStored(Sentence, plural="count"):
    says = ("{count} logged:", "{count} logged:")
    count: int


class Was(Sentence):
    """6 km, today (was 5 km)."""

    says = "{run} (was {before})."
    run: object
    before: object


class ShortRun(Sentence):
    """6 km in 33:10, today — for lists, corrections and undo; no full stop."""

    says = "{what}{time}{pace}{kind}, {day}"
    what: Sentence
    time: Sentence | None
    pace: Sentence | None
    kind: Sentence | None
    day: NearDay | Day


class ShortOther(Sentence):
    says = "{sport}{amount}, {day}"
    sport: object
    amount: Sentence | None
    day: NearDay | Day


class ShortRest(Sentence):
    says = "rest day, {day}"
    day: NearDay | Day


class MovedTo(Sentence):
    says = "Moved to {day}."
    day: Day | NearDay


class Deleted(Sentence):
    says = "Deleted: {run}."
    run: Sentence


class Restored(Sentence):
    says = "Back: {run}."
    run: Sentence


class NothingToUndo(Sentence):
    says = "There is nothing of the last 7 days left to take back."


class NothingToCorrect(Sentence):
    says = "There is no run to correct yet."


class NoSuchRun(Sentence):
    says = "That one is not in your log any more, or never was."


class ChangedSince(Sentence):
    says = "This run has changed since."


class ChangedSinceOther(Sentence):
    says = "That has changed since, so it stays as it is."


class DeleteIt(Sentence):
    says = "Delete {what}"
    what: Sentence


class Kept(Sentence):
    says = "Kept: {run}."
    run: Sentence


class NoFigures(Sentence):
    says = "The last one is a {run}, and that has no distance or time. Nothing is changed."
    run: Sentence


class WhatShouldItSay(Sentence):
    says = "{run}. What is right instead? For example “make that 6 km”, “yesterday” or “delete”."
    run: Sentence


class Unchanged(Sentence):
    says = "That is what it says already: {run}."
    run: Sentence


class EditIsLate(Sentence):
    says = "I read edited messages again for 48 hours; this one’s run stays as it is: {run}."
    run: Sentence


class EditChangesRuns(Sentence):
    says = "An edit corrects runs; what this message did first still stands. The new line is a button."


class EditIsNoRun(Sentence):
    says = "Your edited message reads as no run now. The one it made still stands: {run}."
    run: Sentence


# --- credits --------------------------------------------------------------------


class WeekSoFar(Sentence):
    says = "This week: {distance}"
    distance: Total


class WeekOfStep(Sentence):
    says = "This week: {parts}"
    parts: Joined


class DistanceOf(Sentence):
    says = "{done} of {target}"
    done: Total
    target: Needed


class RunsOf(Sentence, plural="target"):
    says = ("{done} of {target} run", "{done} of {target} runs")
    done: int
    target: int


class DaysOf(Sentence, plural="target"):
    says = ("run on {done} of {target} day", "run on {done} of {target} days")
    done: int
    target: int


class GoalAt(Sentence):
    """2,026 km in 2026: 1,793.4 km, 6.1 ahead"""

    says = "{goal}: {done}, {margin}"
    goal: Sentence
    done: object
    margin: Sentence


class Ahead(Sentence):
    says = "{margin} ahead"
    margin: object


class Behind(Sentence):
    says = "{margin} behind"
    margin: object


class OnTheLine(Sentence):
    says = "on the line"


class Reached(Sentence):
    says = "{goal}: {done}, reached {day}"
    goal: Sentence
    done: object
    day: NearDay


class OneLine(Sentence):
    """Credits on one line: This week: 26 of 40 km · 2,026 km in 2026: 1,798.4 km, 5.5 ahead"""

    says = "{parts}"
    parts: Joined


class Runs(Sentence, plural="count"):
    says = ("{count} run", "{count} runs")
    count: int


class RunsAbout(Sentence):
    """1.8 runs"""

    says = "{count} runs"
    count: UpToTenths


class NoTime(Sentence):
    says = "no time"


class LongestBefore(Sentence):
    says = "Your longest before was {amount}, in {month}."
    amount: Sentence
    month: Month


class GoalPassed(Sentence):
    says = "The day of {goal} passed meanwhile; it is parked."
    goal: Sentence


class NewDate(Sentence):
    says = "Same goal, new date"


class Smaller(Sentence):
    says = "Something smaller"
