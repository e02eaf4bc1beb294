"""Another place, a time off, a wish to be reminded: what is offered then."""

from __future__ import annotations

from datetime import time

from core.wording.amounts import CityOf, Day
from core.wording.sentence import Sentence

# --- another place -------------------------------------------------------------------------


class ByItsClock(Sentence):
    """It is 20:05 in Berlin. Shall your days and messages go by that clock?"""

    says = "It is {time} in {city}. Shall your days and messages go by that clock?"
    city: str | CityOf
    time: time


class GoodTrip(Sentence):
    says = "Good trip. It is {time} in {city} now; once you’re there, one tap sets your clock."
    city: str | CityOf
    time: time


class SameClock(Sentence):
    says = "{city} goes by the clock you have, so nothing changes."
    city: str | CityOf


class ItsClock(Sentence):
    says = "{city}’s clock"
    city: str | CityOf


class KeepClock(Sentence):
    says = "Keep {city}’s"
    city: CityOf


# --- a time off ----------------------------------------------------------------------------


class Enjoy(Sentence):
    says = "Have a good time."


class PauseUntil(Sentence):
    """Pause until Tue 1 Dec? Nudges wait until then, and so does your streak."""

    says = "Pause until {last}? Nudges wait until then{streak}."
    last: Day
    streak: Sentence | None


class PauseFromUntil(Sentence):
    says = "Pause from {first} until {last}? Nudges wait meanwhile{streak}."
    first: Day
    last: Day
    streak: Sentence | None


class PauseFrom(Sentence):
    says = "Pause from {first} until you run again? Nudges wait meanwhile{streak}."
    first: Day
    streak: Sentence | None


class PauseUntilRun(Sentence):
    says = "Pause until you run again? Nudges wait meanwhile{streak}."
    streak: Sentence | None


class NoPauseIn(Sentence):
    says = "{challenge} has no pauses: a day without a run ends your row there."
    challenge: str


class AndTheStreak(Sentence):
    says = ", and so does your streak"


class QuietMeanwhile(Sentence):
    """Where the streak's rule knows no pause."""

    says = "Shall I keep quiet meanwhile?"


class PauseTill(Sentence):
    says = "Pause until {last}"
    last: Day


class PauseTillRun(Sentence):
    says = "Pause until I run"


class NothingUntil(Sentence):
    says = "Nothing until {day}"
    day: Day


class NoPause(Sentence):
    says = "No pause"


class NoQuiet(Sentence):
    says = "Keep writing"


class MyStreak(Sentence):
    says = "And my streak?"


# --- a remark ------------------------------------------------------------------------------


class KeepItWith(Sentence):
    """Keep that with the 5 km?"""

    says = "Keep that with the {run}?"
    run: Sentence


class NoteIt(Sentence):
    says = "Keep it"


class NoNote(Sentence):
    says = "No need"


# --- a reminder ----------------------------------------------------------------------------


class RemindsAt(Sentence):
    says = "I’m no alarm clock, but at {at} I can nudge you when a step is behind and can still be kept."
    at: time


class WhatReminds(Sentence):
    says = (
        "I’m no alarm clock. A nudge comes when a step is behind and can still be kept, twice a week at most."
    )


class NudgesAt(Sentence):
    says = "Nudges at {at}"
    at: time


class RescuesAt(Sentence):
    says = "Streak rescues at {at}"
    at: time


class NoReminder(Sentence):
    says = "No reminder"
