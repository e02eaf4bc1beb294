"""What pace a run is, and how long a distance takes at one."""

from __future__ import annotations

from core.domain.pace import Pace
from core.wording.amounts import Capital, InUnit, Time
from core.wording.sentence import Sentence


class PaceIs(Sentence):
    """Half in 2:00:00: 5:41 /km, or 9:09 /mi."""

    says = "{distance} in {time}: {pace}, or {otherwise}."
    distance: Capital
    time: Time
    pace: Pace
    otherwise: InUnit


class TimeIs(Sentence):
    """Half at 5:30 /km: 1:56:02."""

    says = "{distance} at {pace}: {time}."
    distance: Capital
    pace: Pace
    time: Time


class HowLongWasIt(Sentence):
    """5 km, today: I have no time for it. How long did it take?"""

    says = "{run}: I have no time for it. How long did it take?"
    run: Capital


class HowFarWasIt(Sentence):
    says = "{run}: I have no distance for it. How far was it?"
    run: Capital


class NoRunToTell(Sentence):
    says = "No runs yet. Any distance and time will do: “/pace 5 km in 31:20”."
