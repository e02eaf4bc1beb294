"""What is said when a message is no run: plans, wishes, chatter, files."""

from __future__ import annotations

from core.wording.amounts import Day
from core.wording.sentence import Sentence


class NothingThere(Sentence):
    says = "That message had no words in it. Tell me a run, such as “5 km in 31:20”."


class OnlyWords(Sentence):
    says = "I only read words so far, so nothing is stored. Tell me the run in a line: “8.2 km in 46:44”."


class GoOn(Sentence):
    says = "Go on"


class LetGo(Sentence):
    says = "I can’t read that one either, so my question rests. “go on” asks it again."


class NothingOpen(Sentence):
    says = "No question of mine is open. Tell me a run, or pick one."


class WhatWasThat(Sentence):
    says = "A run, a plan or a question? If it was a run: how far?"


class Plan(Sentence):
    says = "A plan, so not logged."


class MakeItARace(Sentence):
    says = "Put it on the race list"


class MakeItAStep(Sentence):
    says = "Make it this week’s step"


class MakeItNextWeeks(Sentence):
    says = "Make it next week’s step"


class Question(Sentence):
    says = "Ask me with a word or a button."


class OthersRun(Sentence):
    says = "Somebody else’s run, so not logged. If it was yours, say “I ran …”."


class NoRun(Sentence):
    says = "No run, then. Nothing is logged, and nothing is owed."


class Unwell(Sentence):
    says = "Sorry to hear it. I can keep quiet for a while."


class CannotJudge(Sentence):
    says = "I can’t judge that; a doctor or physio can. I can keep quiet for a while."


class AGoal(Sentence):
    says = "A goal, not set yet: {goal}. {rate}"
    goal: Sentence
    rate: Sentence | None


class SetIt(Sentence):
    says = "Set it"


class SetItBy(Sentence):
    says = "Set it by {day}"
    day: Day


class QuietAWeek(Sentence):
    says = "Nothing for a week"


class LogRestDay(Sentence):
    says = "Log a rest day"


class Forwarded(Sentence):
    says = "A forwarded message, so not logged. Is it your run?"


class Mine(Sentence):
    says = "Mine"


class Thanks(Sentence):
    says = "Any time."


class NoAge(Sentence):
    """To a runner who tells how old she is: no sum needs it."""

    says = "Nothing I count needs your age, so I don’t keep it."


class SeeYou(Sentence):
    says = "See you."


class GoodToHear(Sentence):
    says = "Good to hear."


class Listening(Sentence):
    says = "I’m here. Tell me a run, or pick one."


# --- said where the same answer would come twice in a row ----------------------------------


class StillHere(Sentence):
    says = "Still here. “5 km in 31:20” would be a run; a button shows the rest."


class NorThat(Sentence):
    says = "I can’t place that one either. “5 km in 31:20” would be a run."


class NotThatEither(Sentence):
    says = "I can’t read that one either."


class AnotherPlan(Sentence):
    says = "Another plan, so not logged."


class UnwellToo(Sentence):
    says = "Sorry to hear that, too. I can keep quiet for a while."


class Gladly(Sentence):
    says = "Gladly."


class UntilThen(Sentence):
    says = "Until then."


class NotYoursEither(Sentence):
    says = "Not yours either, as I read it, so not logged. If it was, say “I ran …”."


class NoRunEither(Sentence):
    says = "No run there either. Nothing is logged, and nothing is owed."


class AskAnother(Sentence):
    says = "I don’t know that one either. A button shows what I know."
