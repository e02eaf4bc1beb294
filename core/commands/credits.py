"""What a run counts towards: this week's step and every goal whose days hold it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.commands.context import Context
from core.commands.credit import Credit
from core.prompts import figures
from core.wording.amounts import Joined, Total
from core.wording.say import runs as say
from core.wording.sentence import Sentence


def credited(context: Context, on: date) -> tuple[Sentence, ...]:
    """Return a line for each thing that a run on the day `on` counts towards."""
    tables, runner, week = context.tables, context.runner.id, context.week
    found: list[Sentence] = []
    if week.holds(on):
        steps = figures.steps_with_targets(tables, runner, on)
        found += [say.WeekOfStep(figures.parts_of(figures.standing_of(tables, step))) for step in steps]
        distance = figures.week_distance(tables, runner, week.first, week.last)
        if not steps and distance:
            found.append(say.WeekSoFar(Total(distance)))
    goals = figures.active_totals(tables, runner, on)
    found += [figures.goal_at(tables, goal, context.today) for goal in goals]
    return tuple(found)


def in_one_line(counted: tuple[Sentence, ...], streak: Credit) -> tuple[Sentence, ...]:
    """Return the credits on one line, the streak's among them, and below what else it says."""
    among = (*counted, streak.among) if streak.among is not None else counted
    rest = replace(streak, among=None).lines
    return ((say.OneLine(Joined(among, " · ")),) if among else ()) + rest
