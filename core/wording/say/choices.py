"""The choices that a doubtful text leaves, as their buttons call them."""

from __future__ import annotations

from core.wording.amounts import InUnit, Time
from core.wording.sentence import Sentence


class JustSo(Sentence):
    """6 miles"""

    says = "{distance}"
    distance: InUnit


class InMinutes(Sentence, plural="minutes"):
    """6 minutes, where a figure may be a distance, too."""

    says = ("{minutes} minute", "{minutes} minutes")
    minutes: int


class InTime(Sentence):
    """5 km in 25:00"""

    says = "{distance} in {time}"
    distance: InUnit
    time: Time


class InAnotherTime(Sentence):
    """10 km, other time"""

    says = "{distance}, other time"
    distance: InUnit


class InAll(Sentence):
    """15 km in all"""

    says = "{distance} in all"
    distance: InUnit


class ARunOf(Sentence):
    """a run of 2 km: a new one, not more of the last"""

    says = "a run of {distance}"
    distance: InUnit


class IDid(Sentence):
    says = "I did"


class NotMe(Sentence):
    says = "Not me"
