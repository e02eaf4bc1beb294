"""The menu's sentences: what each command does, and the question of each option."""

from __future__ import annotations

from core.wording.sentence import Sentence

# --- logging ----------------------------------------------------------------------


class LogARun(Sentence):
    says = "Log a run"


class TellTheRun(Sentence):
    says = "Tell me the run in your own words."


class HowFar(Sentence):
    says = "How far was it?"


class HowLong(Sentence):
    says = "How long did it take?"


class AnythingToRemember(Sentence):
    says = "Anything to remember?"


class LogRest(Sentence):
    says = "Log a rest day"


class WhichDay(Sentence):
    says = "Which day?"


class ListRuns(Sentence):
    says = "List your runs"


class HowManyToSkip(Sentence):
    says = "How many of the newest to skip?"


class TakeBack(Sentence):
    says = "Take back your last change"


class WhichChange(Sentence):
    says = "Which change?"


class EditARun(Sentence):
    says = "Correct a run"


class WhichRun(Sentence):
    says = "Which run?"


class WhatShouldItSay(Sentence):
    says = "What is right instead?"


class SumTheWeek(Sentence):
    says = "This week’s sum"


class SumTheMonth(Sentence):
    says = "This month’s sum"


class SumTheYear(Sentence):
    says = "This year’s sum"


class ExplainANumber(Sentence):
    says = "Show how a number is made"


class WhichFigure(Sentence):
    says = "Which figure?"


class ReviewTheWeek(Sentence):
    says = "Review your week"
