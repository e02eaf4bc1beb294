"""Goals, and the steps (micro goals) that they are eaten in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.domain.distance import Distance, Unit


class GoalKind(StrEnum):
    TOTAL = "total"
    OPEN = "open"


class Measure(StrEnum):
    """What a total adds up."""

    DISTANCE = "distance"
    RUNS = "runs"


class GoalState(StrEnum):
    ACTIVE = "active"
    PARKED = "parked"
    DONE = "done"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal over the local days `starts` .. `by`, both included.

    `target` is micrometres or a count, as `measure` says, None for an open goal; `unit` is
    the unit it was set in. An open goal's `by` is the day on which the bot asks again.
    """

    id: int
    runner: int
    kind: GoalKind
    measure: Measure
    target: int | None
    unit: Unit
    starts: date
    by: date
    made_at: datetime
    what: str = ""
    why: str = ""
    state: GoalState = GoalState.ACTIVE
    reached_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MicroGoal:
    """A step: what to do within the local days `starts` .. `by` (a week, as a rule).

    Any of `runs`, `days` (distinct days with a run) and `distance` may be set; all that are
    set must be met. With none of them it is a promise in words, which only the runner can
    judge. `said` keeps the runner's own words; `if_then` the plan attached to it.
    """

    id: int
    runner: int
    goal: int | None
    starts: date
    by: date
    made_at: datetime
    runs: int | None = None
    days: int | None = None
    distance: Distance | None = None
    said: str = ""
    if_then: str = ""
    state: GoalState = GoalState.ACTIVE
    quiet: bool = False
    """No more nudges for this step ("not this week", or a day was named)."""
    kept: bool | None = None
    """What the runner said of a promise in words; None while unsaid."""

    @property
    def has_target(self) -> bool:
        return any(target is not None for target in (self.runs, self.days, self.distance))
