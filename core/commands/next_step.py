"""What is offered for next week at the end of a review: steps by the runner's own weeks."""

from __future__ import annotations

from collections.abc import Sequence

from core.commands import steps
from core.commands.context import Context
from core.domain.calendar import Week
from core.domain.distance import Distance
from core.domain.goal import MicroGoal
from core.domain.review import (
    LOOKED_BACK,
    Suggestion,
    SuggestionKind,
    WeekFigures,
    suggested_steps,
    week_figures,
    weeks_in_a_row,
)
from core.prompts import review
from core.understanding import answer_in_english
from core.wording.amounts import Capital, Joined, Total
from core.wording.reply import Button, Reply
from core.wording.said import said_by
from core.wording.say import buttons as label
from core.wording.say import review as say
from core.wording.sentence import Sentence

A_ROW = 3
"""Weeks that make a row worth saying."""
SAME = frozenset({"same", "same again", "the same", "the same again", "same as this week", "again"})
LONGEST_WORDS = 24
"""Characters of a promise that still make a button."""


def ask_for_next(context: Context, week: Week, *, bad: bool) -> Reply:
    """Ask what next week shall be, and offer what the runner's own weeks suggest."""
    weeks = _weeks(context, week)
    step = next(iter(review.steps_of(context.tables, context.runner, week)), None)
    said = review.review_before(context.tables, context.runner, week)
    promise = said.promise if said is not None and len(said.promise) <= LONGEST_WORDS else ""
    found = suggested_steps(weeks, step, bad=bad, promise=promise, unit=context.runner.units)
    buttons = [_button(context, suggestion) for suggestion in found]
    row = None if bad else _row(weeks, step)
    lines = (row, say.NextWeek()) if row is not None else (say.WhatNextWeek(),)
    return Reply(lines, (*dict.fromkeys(buttons), Button(label.Skip(), "skip")))


def same_again(context: Context, week: Week, words: str) -> str:
    """Return what was to be done in `week`, if the words ask for the same; else the words."""
    if answer_in_english(words, context.languages).casefold().strip(" .!") not in SAME:
        return words
    step = next(iter(review.steps_of(context.tables, context.runner, week)), None)
    if step is not None and step.has_target:
        return _words(context, Suggestion(SuggestionKind.AGAIN, step.runs, step.days, step.distance))
    before = review.review_before(context.tables, context.runner, week)
    return before.promise if before is not None and before.promise else words


def _weeks(context: Context, week: Week) -> list[WeekFigures]:
    """Return the last four weeks, oldest first; weeks before the first run are left out."""
    found: list[WeekFigures] = []
    period = week
    for _ in range(LOOKED_BACK):
        totals = context.tables.records.totals(context.runner.id, period.first, period.last)
        found.insert(0, week_figures(period, totals))
        period = period.before
    while len(found) > 1 and not found[0].runs:
        found.pop(0)
    return found


def _row(weeks: Sequence[WeekFigures], step: MicroGoal | None) -> Sentence | None:
    if step is None or step.distance is None:
        return None
    count = weeks_in_a_row(weeks, step.distance)
    if count < A_ROW:
        return None
    shown = tuple(Total(week.distance, figure=True, fixed=True) for week in weeks[-count:])
    return say.WeeksInARow(count, Total(step.distance), Joined(shown, ", "))


def _button(context: Context, suggestion: Suggestion) -> Button:
    match suggestion.kind:
        case SuggestionKind.REST:
            rest = say.ARestWeek()
            return Button(rest, said_by(rest, "a rest week", context.listener))
        case SuggestionKind.SAME_PROMISE:
            return Button(label.Amount(suggestion.said), suggestion.said)
        case _:
            words = _words(context, suggestion)
            step = label.Amount(Capital(steps.worded(context, words)))
            return Button(step, said_by(step, words, context.listener))


def _words(context: Context, suggestion: Suggestion) -> str:
    """Return the step as it could have been typed: "2 runs, 12 km"."""
    parts: list[str] = []
    if suggestion.runs is not None:
        parts.append(f"{suggestion.runs} run" + "s" * (suggestion.runs != 1))
    if suggestion.days is not None:
        parts.append(f"run on {suggestion.days} day" + "s" * (suggestion.days != 1))
    if suggestion.distance is not None:
        parts.append(f"{_whole(suggestion.distance, context)} {context.runner.units}")
    return ", ".join(parts)


def _whole(distance: Distance, context: Context) -> str:
    return f"{float(distance.in_unit(context.runner.units)):g}"
