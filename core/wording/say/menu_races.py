"""The menu's sentences of races."""

from __future__ import annotations

from core.wording.sentence import Sentence


class AboutRaces(Sentence):
    says = "Your races"


class AddARace(Sentence):
    says = "Add a race"


class ListRaces(Sentence):
    says = "List your races"


class EditARace(Sentence):
    says = "Change a race"


class RecordAResult(Sentence):
    says = "Record a race’s result"


class DropARace(Sentence):
    says = "Take a race off the list"


class CountDown(Sentence):
    says = "How long to your next race"


class WhatName(Sentence):
    says = "What is the race called?"


class WhichDate(Sentence):
    says = "On which day is it?"


class WhichStart(Sentence):
    says = "When does it start?"


class HowLong(Sentence):
    says = "How long is it?"


class WhichPriority(Sentence):
    says = "A, B or C? A is the one the plan is for."


class WhichTarget(Sentence):
    says = "What time would you like?"


class WhichPlace(Sentence):
    says = "Which place did you come in?"


class WhereIsIt(Sentence):
    says = "Where is it?"


class WhichRace(Sentence):
    says = "Which race?"


class WhichTime(Sentence):
    says = "What was your time?"


class AnyNote(Sentence):
    says = "Anything to remember?"


class WhyThisOne(Sentence):
    says = "Why this one? I’ll quote you."
