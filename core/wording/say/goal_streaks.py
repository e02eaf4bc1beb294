"""What a streak does not keep of what was said for a goal."""

from __future__ import annotations

from core.wording.amounts import Day
from core.wording.sentence import Sentence


class NoLastDay(Sentence):
    says = "A streak has no last day: it goes on after {by}, until a day lacks its run or you end it."
    by: Day


class NoWhy(Sentence):
    says = "A streak keeps no why; say it to a goal with an amount, and I quote it."
