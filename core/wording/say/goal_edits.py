"""What of a goal changes: `goal edit` asked without a value."""

from __future__ import annotations

from core.wording.sentence import Sentence


class WhatToChange(Sentence):
    says = "{goal}. What is different?"
    goal: Sentence


class AnotherDay(Sentence):
    says = "Another day"


class AnotherAmount(Sentence):
    says = "Another amount"


class Reason(Sentence):
    says = "The why"
