"""What was told beside: more of a run than its figures, or a run in an answer to something else."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import Day, Joined, Quoted
from core.wording.sentence import Sentence


class More(Sentence):
    """What else was told and is stored: climb 120 m, heart rate 150."""

    says = ", {parts}"
    parts: Joined


class NotLoggedYet(Sentence):
    """A run told as an answer in free words: its words are kept, the run is offered."""

    says = "Not logged yet: {runs}."
    runs: Joined


class LogIt(Sentence):
    """Log 5 km; Log 5 km, Mon 2 Nov — where several are offered."""

    says = "Log {what}{day}"
    what: Sentence
    day: Sentence | None


class OnThatDay(Sentence):
    says = ", {day}"
    day: Day


class WhichOne(Sentence):
    """A correction after a message that logged several runs."""

    says = "Which one?"


class OneOf(Sentence):
    """8 km, Wed 4 Nov — what a button calls one of several runs."""

    says = "{what}, {day}"
    what: Sentence
    day: Day


class PlanBeside(Sentence):
    """Beside a log: "ran 5k this morning and 10k tomorrow"."""

    says = "{plan} is a plan, so not logged."
    plan: Quoted


class NotAllOfIt(Sentence):
    """The run is parted at midnight, so each side has some of it."""

    says = "It was {whole} in all, so part of that. How much was before midnight?"
    whole: Distance


class OfTheRunOverMidnight(Sentence):
    """Repeated after another run: of which it asks."""

    says = "The run over midnight: how much of it was before midnight?"
