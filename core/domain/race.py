"""Races: the calendar's fixed points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from core.domain.distance import Distance


class Priority(StrEnum):
    """A: the one the plan is for. B: a test on the way. C: for fun, as training."""

    A = "A"
    B = "B"
    C = "C"


class Outcome(StrEnum):
    FINISHED = "finished"
    DID_NOT_FINISH = "dnf"
    DID_NOT_START = "dns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Race:
    """`start` is wall time in the zone that the runner has on race day. Times in seconds."""

    id: int
    runner: int
    name: str
    on: date
    made_at: datetime
    start: time | None = None
    distance: Distance | None = None
    priority: Priority = Priority.B
    goal: int | None = None
    why: str = ""
    outcome: Outcome | None = None
    time: int | None = None
    place: int | None = None
    note: str = ""
