"""Labels of buttons that more than one topic uses: at most 28 characters."""

from __future__ import annotations

from core.wording.amounts import Day, NearDay
from core.wording.sentence import Sentence


class Undo(Sentence):
    says = "Undo"


class Edit(Sentence):
    says = "Edit"


class Why(Sentence):
    says = "Why?"


class Skip(Sentence):
    says = "Skip"


class Change(Sentence):
    says = "Change"


class Save(Sentence):
    says = "Save"


class NotNow(Sentence):
    says = "Not now"


class BringItBack(Sentence):
    says = "Bring it back"


class KeepIt(Sentence):
    says = "Keep it"


class BackTo(Sentence):
    says = "Back to {what}"
    what: object


class OnDay(Sentence):
    says = "{day}"
    day: Day | NearDay


class HelpWith(Sentence):
    """`/help` for one command."""

    says = "About /{command}"
    command: str


class Line(Sentence):
    """A line to press, shown as it would be typed."""

    says = "{line}"
    line: str


class MyWeek(Sentence):
    says = "This week"


class Amount(Sentence):
    """A bare amount: a distance, a time, a count."""

    says = "{amount}"
    amount: object


class Answer(Sentence):
    """All questions at once."""

    says = "Answer"


class AnswerInOurChat(Sentence):
    says = "Answer in our chat"


class InviteMe(Sentence):
    says = "Invite me"


class FillInAgain(Sentence):
    says = "Fill in again"


class NeverMind(Sentence):
    says = "Never mind"


class OpenIt(Sentence):
    says = "Open it"
