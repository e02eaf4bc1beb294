"""One's own view of a challenge: what counts of one's days, and who stands next."""

from __future__ import annotations

from core.wording.amounts import Day, Joined
from core.wording.sentence import Sentence


class Own(Sentence):
    """Holiday Streak, day 10 of 37: 9 of 10 days so far, longest row 9."""

    says = "{name}, {when}: {stands}."
    name: str
    when: Sentence
    stands: Joined


class NotBegun(Sentence):
    """Holiday Streak starts Thu 26 Nov: 1 mile (1.61 km) a day."""

    says = "{name} starts {on}: {what}."
    name: str
    on: Day
    what: Sentence


class WaitsForOthers(Sentence):
    says = "waits for others’ late logs"


class OwnDays(Sentence):
    says = "{count} of {days} days count"
    count: int
    days: int


class OwnRow(Sentence):
    says = "longest row {count}"
    count: int


class OwnDistance(Sentence):
    says = "{distance}"
    distance: object


class OwnPlace(Sentence):
    says = "place {place}"
    place: int


class Counted(Sentence):
    """Counted: 26 Nov to 3 Dec, 5 Dec."""

    says = "Counted: {days}."
    days: Joined


class NoneCounted(Sentence):
    says = "No day counts so far: {what}."
    what: Sentence


class TodayOpen(Sentence):
    says = "Today is open until midnight: {what}."
    what: Sentence


class Both(Sentence):
    says = "{counted} {today}"
    counted: Sentence
    today: Sentence


class TooLate(Sentence):
    """Logged too late to count: 28 Nov."""

    says = "Logged more than {hours} h late, so not in: {days}."
    hours: int
    days: Joined


class Between(Sentence):
    """Next above: Ayo, 12. Next below: Maya, 8."""

    says = "{above} {below}"
    above: Sentence | None
    below: Sentence | None


class Above(Sentence):
    says = "Next above: {who}, {score}."
    who: object
    score: object


class Below(Sentence):
    says = "Next below: {who}, {score}."
    who: object
    score: object


class SeenAs(Sentence):
    says = "The club sees you as {name}."
    name: str


class SeenHidden(Sentence):
    says = "The club does not see your name."
