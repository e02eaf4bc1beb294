"""What lies ahead at one look: `plan`."""

from __future__ import annotations

from core.commands import steps
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.goal_words import standing_of
from core.commands.which_race import named
from core.domain.goal import GoalKind
from core.wording.reply import Reply, reply
from core.wording.say import goals as goal_say
from core.wording.say import menu_goals as ask
from core.wording.say import races as race_say
from core.wording.say import steps as say
from core.wording.sentence import Sentence

LINES = 5
MOST = 2
"""Steps, and goals: what is left of the lines is the races'."""


@menu.command("plan", ask.ShowThePlan(), example="/plan", looks=True)
def plan(context: Context) -> Reply:
    """Say what is to be done: the steps of this week and the next, the goals, and the races to come."""
    lines = [*_steps(context)[:MOST], *_goals(context)[:MOST]]
    lines += _races(context)[: LINES - len(lines)]
    if not lines:
        return reply(say.NoPlan(), buttons=(way_to("goal new"), way_to("race add")))
    first = "micro list" if context.steps_on(context.today) else "micro new"
    ways = (first, "goal list" if context.active_goals() else "goal new")
    return reply(*lines, buttons=tuple(way_to(name) for name in ways))


def _steps(context: Context) -> list[Sentence]:
    found = (*context.steps_on(context.today), *context.steps_on(context.week.after.last))
    return [steps.listed(context, step) for step in dict.fromkeys(found)]


def _goals(context: Context) -> list[Sentence]:
    found: list[Sentence] = []
    for goal in context.active_goals():
        begun = goal.kind is GoalKind.TOTAL and goal.starts <= context.today
        found.append(say.Ahead(goal_say.name_of(goal), standing_of(context, goal) if begun else None))
    return found


def _races(context: Context) -> list[Sentence]:
    found: list[Sentence] = []
    for race in context.coming_races():
        days = (race.on - context.today).days
        found.append(race_say.DaysTo(named(race), days) if days else race_say.IsToday(named(race)))
    return found
