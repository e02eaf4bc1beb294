"""The menu's sentences of streaks and pauses."""

from __future__ import annotations

from core.wording.sentence import Sentence


class AboutStreaks(Sentence):
    says = "Your streak"


class StartAStreak(Sentence):
    says = "Count days or weeks in a row"


class ShowTheStreak(Sentence):
    says = "Show how the streak stands"


class ShowTheRule(Sentence):
    says = "Show or change its rule"


class EndTheStreak(Sentence):
    says = "Stop counting it"


class WhichRule(Sentence):
    says = "By which rule?"


class HowManyRuns(Sentence):
    says = "How many runs a week?"


class HowFarADay(Sentence):
    says = "How far each day, at least?"


class WhichSeason(Sentence):
    says = "Which season?"


class FromWhichDay(Sentence):
    says = "From which day?"


class PauseIt(Sentence):
    says = "Pause the streak"


class EndThePause(Sentence):
    says = "End the pause"


class UntilWhichDay(Sentence):
    says = "Until which day?"


class WhyPause(Sentence):
    says = "What is it?"


class HowMuchBeforeMidnight(Sentence):
    says = "How much of it was before midnight?"
