"""How a challenge ends before its day: said before it is done, for a final is frozen."""

from __future__ import annotations

from core.wording.amounts import Day, Moment
from core.wording.sentence import Sentence


class EndsHow(Sentence):
    """Said before: a final is frozen."""

    says = (
        "{name} would end with {last}, day {day} of {days}; the final comes when late logs are in, and stays "
        "as it is then. End it?"
    )
    name: str
    last: Day
    day: int
    days: int


class EndIt(Sentence):
    says = "End it today"


class GoOn(Sentence):
    says = "Let it go on"


class CallOffHow(Sentence):
    says = "{name} has not begun. Call it off for everybody?"
    name: str


class CallItOff(Sentence):
    says = "Call it off"


class CalledOff(Sentence):
    says = "{name} is called off."
    name: str


class EndsNow(Sentence):
    says = (
        "{name} ends with {last}. Logs count up to {hours} h past your own midnight, the last until {closes}."
    )
    name: str
    last: Day
    hours: int
    closes: Moment


class BackToEnd(Sentence):
    says = "Back to {last}"
    last: Day
