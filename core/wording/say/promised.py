"""A week's promise, quoted, and what became of it."""

from __future__ import annotations

from core.wording.amounts import Joined, NearDay, Quoted, Total, Weekday
from core.wording.sentence import Sentence


class Promised(Sentence):
    says = "A week ago you wrote: {words}.{verdict}"
    words: Quoted
    verdict: Sentence | None


class PromisedOn(Sentence):
    """The week is looked at early, or the promise came late."""

    says = "You wrote ({on}): {words}.{verdict}"
    on: NearDay
    words: Quoted
    verdict: Sentence | None


class Kept(Sentence):
    says = " Kept."


class NoneThisTime(Sentence):
    says = " None this time.{rest}"
    rest: Sentence | None


class NoneSoFar(Sentence):
    says = " None so far."


class PartlySoFar(Sentence):
    says = " {done} so far."
    done: Joined


class GoneNotOwed(Sentence):
    says = " The other {rest} are gone, not owed."
    rest: object


class PartlyKept(Sentence):
    says = " {done}.{rest}"
    done: Joined
    rest: Sentence | None


class DayKept(Sentence):
    """Sunday, 12.4 km: kept."""

    says = " {day}, {distance}: kept."
    day: Weekday
    distance: Total
