"""The weekly review: four answers, and the promise that is quoted a week later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import Final

from core.domain.calendar import Week
from core.domain.distance import Distance, Unit
from core.domain.goal import MicroGoal
from core.domain.micro_goal import Standing
from core.domain.progress import DayOfRuns

MORE_BY: Final = Fraction(5, 100)
"""How much more is offered after a kept step. Ours, well under the customary tenth."""
EASY_SHARE: Final = Fraction(3, 4)
"""An easy week's share of the step: coaches' custom is a fifth to a third less."""
LOOKED_BACK: Final = 4
"""Weeks whose mean is offered while there is no step to go by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What the runner said about the week that began on `week`; each answer may be empty.

    `promise` is for the week after; `step` is the micro goal it was read as. `message` is
    the outbox id of the prompt or reply that shows the figures, edited until the week ends.
    """

    id: int
    runner: int
    week: date
    said_at: datetime
    message: int | None = None
    went_well: str = ""
    set_back: str = ""
    felt: str = ""
    promise: str = ""
    step: int | None = None
    finished: bool = False


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """What a week came to: runs, distinct days with a run, and the distance."""

    week: Week
    runs: int
    days: int
    distance: Distance
    run_days: tuple[date, ...]


class SuggestionKind(StrEnum):
    AGAIN = "again"
    MORE = "more"
    EASY = "easy"
    SMALLER = "smaller"
    SAME_PROMISE = "same_promise"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A step offered for next week: its targets, or for SAME_PROMISE the runner's own words."""

    kind: SuggestionKind
    runs: int | None = None
    days: int | None = None
    distance: Distance | None = None
    said: str = ""


def week_figures(week: Week, days: Iterable[DayOfRuns]) -> WeekFigures:
    """Sum up the days that lie in `week`."""
    within = sorted((day for day in days if week.holds(day.on)), key=lambda day: day.on)
    run_days = tuple(sorted({day.on for day in within if day.runs > 0}))
    return WeekFigures(
        week,
        runs=sum(day.runs for day in within),
        days=len(run_days),
        distance=Distance(sum(day.micrometres for day in within)),
        run_days=run_days,
    )


def is_bad_week(standing: Standing) -> bool:
    """Whether any target of the step was met by less than half; never for a promise in words."""
    return any(part.done * 2 < part.target for part in standing.parts)


def weeks_in_a_row(weeks: Sequence[WeekFigures], at_least: Distance) -> int:
    """How many of the latest weeks, without a gap, came to `at_least`. `weeks` oldest first."""
    row = 0
    for week in reversed(weeks):
        if week.distance < at_least:
            break
        row += 1
    return row


def suggested_steps(
    weeks: Sequence[WeekFigures],
    step: MicroGoal | None,
    *,
    bad: bool,
    promise: str = "",
    unit: Unit = Unit.KM,
) -> list[Suggestion]:
    """Up to three steps for next week, the likeliest first.

    `weeks` oldest first, the week under review last; `step` is what that week was to be and
    `promise` the runner's own words for it. Distances are whole units. After a good week: the
    same again, a twentieth more, an easy week. After a bad one: one run more than there was,
    the same promise again, a rest week. All three are ours.
    """
    if bad:
        return _after_a_bad_week(weeks, step, promise, unit)
    if step is None or not step.has_target:
        return _from_habit(weeks, unit)
    again = Suggestion(SuggestionKind.AGAIN, step.runs, step.days, step.distance)
    more, easy = _more(step, unit), _easy(step, unit)
    return [suggestion for suggestion in (again, more, easy) if suggestion is not None]


def _more(step: MicroGoal, unit: Unit) -> Suggestion | None:
    if step.distance is not None:
        metres = step.distance.micrometres
        # At least one unit more, or small steps would never grow.
        whole = max(_whole(metres * (1 + MORE_BY), unit), _whole(Fraction(metres), unit) + unit.micrometres)
        return Suggestion(SuggestionKind.MORE, step.runs, step.days, Distance(whole))
    if step.days is not None:
        return Suggestion(SuggestionKind.MORE, step.runs, step.days + 1) if step.days < 7 else None
    return None if step.runs is None else Suggestion(SuggestionKind.MORE, step.runs + 1)


def _easy(step: MicroGoal, unit: Unit) -> Suggestion | None:
    def fewer(count: int | None) -> int | None:
        return None if count is None else max(count - 1, 1)

    if step.distance is not None:
        whole = _whole(step.distance.micrometres * EASY_SHARE, unit)
        return Suggestion(SuggestionKind.EASY, step.runs, step.days, Distance(whole)) if whole else None
    if (step.runs or step.days or 0) < 2:
        return None
    return Suggestion(SuggestionKind.EASY, fewer(step.runs), fewer(step.days))


def _after_a_bad_week(
    weeks: Sequence[WeekFigures], step: MicroGoal | None, promise: str, unit: Unit
) -> list[Suggestion]:
    found = [_smaller(weeks[-1] if weeks else None, step, unit)]
    if promise:
        found.append(Suggestion(SuggestionKind.SAME_PROMISE, said=promise))
    elif step is not None and step.has_target:
        found.append(Suggestion(SuggestionKind.AGAIN, step.runs, step.days, step.distance))
    return [*found, Suggestion(SuggestionKind.REST)]


def _smaller(week: WeekFigures | None, step: MicroGoal | None, unit: Unit) -> Suggestion:
    """One run more than there was, each as long as that week's were, and less than the step."""
    if week is None or week.runs == 0:
        return Suggestion(SuggestionKind.SMALLER, runs=1)
    runs = week.runs + 1
    if step is not None and step.runs is not None:
        runs = max(min(runs, step.runs - 1), 1)
    whole = _whole(Fraction(week.distance.micrometres * runs, week.runs), unit)
    too_long = step is not None and step.distance is not None and whole >= step.distance.micrometres
    return Suggestion(
        SuggestionKind.SMALLER, runs, distance=Distance(whole) if whole and not too_long else None
    )


def _from_habit(weeks: Sequence[WeekFigures], unit: Unit) -> list[Suggestion]:
    lately = weeks[-LOOKED_BACK:]
    runs = sum(week.runs for week in lately)
    if not runs:
        return [Suggestion(SuggestionKind.SMALLER, runs=1), Suggestion(SuggestionKind.SMALLER, runs=2)]
    usual = Suggestion(SuggestionKind.AGAIN, runs=max(round(Fraction(runs, len(lately))), 1))
    whole = _whole(Fraction(sum(week.distance.micrometres for week in lately), len(lately)), unit)
    if not whole:
        return [usual, Suggestion(SuggestionKind.REST)]
    return [
        Suggestion(SuggestionKind.AGAIN, distance=Distance(whole)),
        usual,
        Suggestion(SuggestionKind.REST),
    ]


def _whole(micrometres: Fraction, unit: Unit) -> int:
    """Round down to whole units, in micrometres."""
    return micrometres // unit.micrometres * unit.micrometres
