"""The names of things: a term each, with the context that a translator needs.

`Kind.RACE` and `Sport.ROW` are translated apart from other uses of the same English word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from core.domain.distance import Unit
from core.domain.goal import GoalState
from core.domain.race import Outcome, Priority
from core.domain.record import Kind, Sport
from core.domain.runner import PromptKind


@dataclass(frozen=True, slots=True)
class Term:
    """One name: `english` is the msgid, `context` the msgctxt."""

    context: str
    english: str


def _terms(context: str, names: Mapping[Enum, str]) -> dict[Enum, Term]:
    return {member: Term(context, english) for member, english in names.items()}


NAMES: Final[dict[Enum, Term]] = (
    _terms(
        "kind of run",
        {
            Kind.EASY: "easy",
            Kind.LONG: "long run",
            Kind.TEMPO: "tempo",
            Kind.INTERVAL: "intervals",
            Kind.RACE: "race",
            Kind.RECOVERY: "recovery",
            Kind.HILLS: "hills",
            Kind.TRAIL: "trail",
            Kind.TREADMILL: "treadmill",
        },
    )
    | _terms(
        "sport",
        {
            Sport.RUN: "run",
            Sport.REST: "rest day",
            Sport.STRENGTH: "strength",
            Sport.STRETCH: "stretch",
            Sport.FOAM_ROLL: "foam roll",
            Sport.BIKE: "bike",
            Sport.SWIM: "swim",
            Sport.YOGA: "yoga",
            Sport.WALK: "walk",
            Sport.HIKE: "hike",
            Sport.ROW: "row",
            Sport.ELLIPTICAL: "elliptical",
            Sport.STAIRS: "stairs",
            Sport.AQUA_JOG: "aqua jog",
            Sport.PILATES: "Pilates",
        },
    )
    | _terms("unit", {Unit.KM: "kilometres", Unit.MILE: "miles"})
    | _terms(
        "message",
        {
            PromptKind.REVIEW: "weekly review",
            PromptKind.NUDGE: "nudge",
            PromptKind.RESCUE: "streak rescue",
            PromptKind.COUNTDOWN: "race countdown",
            PromptKind.RACE_RESULT: "race result",
        },
    )
    | _terms(
        "goal",
        {
            GoalState.ACTIVE: "active",
            GoalState.PARKED: "parked",
            GoalState.DONE: "done",
            GoalState.LET_GO: "let go",
        },
    )
    | _terms("race priority", {Priority.A: "A", Priority.B: "B", Priority.C: "C"})
    | _terms(
        "race outcome",
        {
            Outcome.FINISHED: "finished",
            Outcome.DID_NOT_FINISH: "did not finish",
            Outcome.DID_NOT_START: "did not start",
        },
    )
)

TODAY: Final = Term("day", "today")
YESTERDAY: Final = Term("day", "yesterday")
TOMORROW: Final = Term("day", "tomorrow")

WEEKDAYS: Final = tuple(
    Term("every", each)
    for each in ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
)

ORDINALS: Final = tuple(
    Term("ordinal", each)
    for each in (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    )
)

BESIDE: Final = {each: Term("beside a run", each) for each in ("warm-up", "stretch", "roll", "core")}
"""By the tags of a record; another tag stands for itself."""

TERMS: Final = (*NAMES.values(), TODAY, YESTERDAY, TOMORROW, *WEEKDAYS, *ORDINALS, *BESIDE.values())
"""Every term, for the catalogues."""
