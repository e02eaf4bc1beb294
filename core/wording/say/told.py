"""Runs told beside something else: named, and offered for the log."""

from __future__ import annotations

from core.wording.amounts import Day, Joined
from core.wording.sentence import Sentence


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
