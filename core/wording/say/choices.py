"""What the choices of options are called, where they are listed: in a slash command, a form, a button."""

from __future__ import annotations

from core.wording.sentence import Sentence


class Yes(Sentence):
    says = "Yes"


class No(Sentence):
    says = "No"


# --- goals --------------------------------------------------------------------------------


class ATotal(Sentence):
    says = "A total"


class InARow(Sentence):
    says = "Days or weeks in a row"


class WithoutANumber(Sentence):
    says = "Something without a number"


class Runs(Sentence):
    says = "Runs"


class InAll(Sentence):
    says = "In all"


# --- streaks ------------------------------------------------------------------------------


class SoManyAWeek(Sentence):
    says = "So many runs a week"


class AnotherDistance(Sentence):
    says = "Another distance a day"


# --- clubs --------------------------------------------------------------------------------


class LongestRow(Sentence):
    says = "The longest row of days"


class DaysThatCount(Sentence):
    says = "The days that count"


class DistanceInAll(Sentence):
    says = "The distance in all"


class OneForAll(Sentence):
    says = "One goal for all"


class PlaceShared(Sentence):
    says = "They share the place"


class GreaterDistance(Sentence):
    says = "Who ran farther"


class ShowFirst(Sentence):
    says = "Show it first"


class ByName(Sentence):
    says = "By name"


class ByInitials(Sentence):
    says = "By initials"


class Hidden(Sentence):
    says = "Hidden"
