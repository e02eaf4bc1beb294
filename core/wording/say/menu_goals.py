"""The menu's sentences of goals and steps."""

from __future__ import annotations

from core.wording.sentence import Sentence


class AboutGoals(Sentence):
    says = "Your goals"


class AboutSteps(Sentence):
    says = "This week’s steps"


class SetAGoal(Sentence):
    says = "Set a goal"


class ListGoals(Sentence):
    says = "List your goals"


class ShowAGoal(Sentence):
    says = "Show where a goal stands"


class EditAGoal(Sentence):
    says = "Change a goal"


class ParkAGoal(Sentence):
    says = "Park a goal"


class ResumeAGoal(Sentence):
    says = "Take up a parked goal"


class FinishAGoal(Sentence):
    says = "Mark a goal as done"


class DropAGoal(Sentence):
    says = "Let a goal go"


class WhatGoal(Sentence):
    says = "What is the goal?"


class WhatKind(Sentence):
    says = "What kind of goal?"


class HowMuch(Sentence):
    says = "How much?"


class WhichUnit(Sentence):
    says = "In which unit?"


class PerWhat(Sentence):
    says = "Per week, month or in all?"


class FromWhen(Sentence):
    says = "From which day?"


class ByWhen(Sentence):
    says = "By when?"


class WhyThisOne(Sentence):
    says = "Why this one? I’ll quote you."


class WhichFirstStep(Sentence):
    says = "What is the first step?"


class WhichGoal(Sentence):
    says = "Which goal?"


class SetAStep(Sentence):
    says = "Set a step for this week"


class ListSteps(Sentence):
    says = "List your steps"


class ShowThePlan(Sentence):
    says = "Show what lies ahead"


class FinishAStep(Sentence):
    says = "Mark a step as done"


class ChangeAStep(Sentence):
    says = "Change this week’s step"


class DropAStep(Sentence):
    says = "Let a step go"


class WhatStep(Sentence):
    says = "What will you do this week? Small is fine."


class InWhichWeek(Sentence):
    says = "In the week of which day?"


class WhichStep(Sentence):
    says = "Which step?"
