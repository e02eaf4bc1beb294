"""The name on boards: one's own instead of the platform's."""

from __future__ import annotations

from core.wording.sentence import Sentence


class BoardsSay(Sentence):
    says = "On boards: {name}."
    name: str


class NewBoardName(Sentence):
    """It tells nobody hidden: what boards show of her is as she has chosen."""

    says = "Where you show your name, boards say {name} from now on."
    name: str


class OwnNameAgain(Sentence):
    says = "Where you show your name, boards say {name} again."
    name: str


class KeepName(Sentence):
    says = "{name}"
    name: str


class NoNameInIt(Sentence):
    says = "A name needs a letter or a digit, so that a board can show it. Nothing is changed."


class NameTooLong(Sentence):
    says = "A board has room for {most} characters of a name; this has {count}. Nothing is changed."
    most: int
    count: int
