"""What a run does to a challenge, told to her who ran it."""

from __future__ import annotations

from core.wording.amounts import Needed, Total
from core.wording.sentence import Sentence


class InARow(Sentence, plural="row"):
    """Holiday Streak: day 3 of 37, 3 in a row."""

    says = (
        "{name}: day {day} of {days} counts.",
        "{name}: day {day} of {days}, {row} in a row.",
    )
    name: str
    day: int
    days: int
    row: int


class DaysCounted(Sentence, plural="count"):
    """Winter Days: day 12 of 90, 9 days count."""

    says = (
        "{name}: day {day} of {days}, {count} day counts so far.",
        "{name}: day {day} of {days}, {count} days count so far.",
    )
    name: str
    day: int
    days: int
    count: int


class SoFar(Sentence):
    """Winter Miles: day 12 of 90, 84.2 km so far."""

    says = "{name}: day {day} of {days}, {distance} so far."
    name: str
    day: int
    days: int
    distance: Total


class FromYou(Sentence):
    """Winter 500: day 12 of 90, 84.2 km from you. Together with others it is a group's goal."""

    says = "{name}: day {day} of {days}, {distance} from you."
    name: str
    day: int
    days: int
    distance: Total


class StillLacks(Sentence):
    """Holiday Streak: day 3 of 37 still lacks 0.61 km."""

    says = "{name}: day {day} of {days} still lacks {missing}{in_one_go}."
    name: str
    day: int
    days: int
    missing: Needed
    in_one_go: Sentence | None


class InOneGo(Sentence):
    says = " in one go"


class CameTooLate(Sentence):
    """The day's run was logged when the window for it had closed."""

    says = "{name}: too late for day {day} of {days}; logs count up to {hours} h after it."
    name: str
    day: int
    days: int
    hours: int
