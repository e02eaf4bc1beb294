"""What stands in the way of a challenge: why, and what to say instead."""

from __future__ import annotations

from core.wording.amounts import Day, Days, Listed
from core.wording.sentence import Sentence


class Past(Sentence):
    says = "{day} is past. A challenge begins today or later, so that nobody’s days are counted unasked."
    day: Day


class EndsBefore(Sentence):
    says = "{last} comes before {first}. Which day is the last?"
    last: Day
    first: Day


class TooLong(Sentence):
    says = "That is {days} days; a challenge has {most} at most."
    days: int
    most: int


class NameTooLong(Sentence):
    says = "A name has {most} characters at most, to stand in a line. What is it called?"
    most: int


class SameName(Sentence):
    says = "{name} is there already, {days}. Another name keeps them apart."
    name: str
    days: Days


class CountsDays(Sentence):
    says = "A challenge counts days. The rules are: {rules}."
    rules: Listed


class NotUnderstood(Sentence):
    says = "I can’t use “{words}” in a challenge, so nothing is opened. A name, a rule and two days will do."
    words: str


class OpenedBy(Sentence):
    """Lena opened it; she or a group admin can end it."""

    says = "{name} opened it; {name} or a group admin can end it.{leave}"
    name: str
    leave: Sentence | None


class OpenerHidden(Sentence):
    says = "Who opened it, or a group admin, can end it.{leave}"
    leave: Sentence | None


class OpenerGone(Sentence):
    says = "Who opened it has left; a group admin can end it.{leave}"
    leave: Sentence | None


class YouCanLeave(Sentence):
    """For who is in it."""

    says = " You can leave: your days go with you."


class EndsThen(Sentence):
    says = "{name} ends with {last} as it is."
    name: str
    last: Day


class IsOver(Sentence):
    says = "{name} is over, and its final stays as it is."
    name: str


class EndedOn(Sentence):
    says = "{name} ended on {last}; it waits for late logs, and takes nobody in any more."
    name: str
    last: Day


class NotIn(Sentence):
    says = "You’re not in {name}."
    name: str


class NoSuchCode(Sentence):
    says = "No challenge has “{words}” for its code. Is every letter as it stands there?"
    words: str


class NoSuch(Sentence):
    says = "There is no challenge “{words}” here."
    words: str


class NotLater(Sentence):
    says = "The days of {name} were said at its opening: it can end earlier, not later than {last}."
    name: str
    last: Day


class NotYet(Sentence):
    """The kinds that can be opened."""

    says = "{kind} is not there yet. There are: {kinds}."
    kind: object
    kinds: Listed
