"""What was taken back."""

from __future__ import annotations

from core.wording.amounts import Joined
from core.wording.sentence import Sentence


class TakenBack(Sentence):
    says = "Taken back."


class TakenBackAlready(Sentence):
    says = "That was taken back already."


class AsBefore(Sentence):
    says = "As before: {what}."
    what: Sentence


class Gone(Sentence):
    says = "Taken back: {what}."
    what: Sentence


class Named(Sentence):
    says = "{name}"
    name: str


class SettingsBack(Sentence):
    """As before. Nudges: 17:30, two a week at most."""

    says = "As before. {how}"
    how: Joined


class AnswersBack(Sentence):
    says = "Your answer in the review is as it was before."
