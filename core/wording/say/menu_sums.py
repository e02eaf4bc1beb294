"""The menu's sentences of sums and bests."""

from __future__ import annotations

from core.wording.sentence import Sentence


class WhichWeek(Sentence):
    says = "Which week? “last”, or any of its days."


class WhichMonth(Sentence):
    says = "Which month? “last”, or its name."


class WhichYear(Sentence):
    says = "Which year? “last”, or its number."


class BesideWhich(Sentence):
    says = "Beside which one? “last”, or its name."


class ShowPace(Sentence):
    says = "What pace it is"


class InWhatTime(Sentence):
    says = "In what time?"


class AtWhatPace(Sentence):
    says = "At what pace?"


class ShowBests(Sentence):
    says = "Your best runs"


class OverWhichDistance(Sentence):
    says = "Over which distance?"


class WhichDay(Sentence):
    says = "Which day? “last”, or its date."
