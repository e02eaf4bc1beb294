"""Which goal a line means, and the options that name one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from core.commands.catalogue import way_to
from core.commands.choosing import SHOWN, choose, named_so
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.domain.goal import Goal, GoalState
from core.errors import Refusal
from core.wording.reply import Button
from core.wording.say import goal_refusals as refused
from core.wording.say import goals as say
from core.wording.say import menu_goals as ask

ACTIVE = (GoalState.ACTIVE,)
PARKED = (GoalState.PARKED,)
OPEN = (*ACTIVE, *PARKED)


def in_order(context: Context, states: tuple[GoalState, ...] = OPEN) -> list[Goal]:
    """Return the goals as they are listed: active first, then parked, soonest deadline first."""
    goals = [goal for goal in context.tables.goals.of(context.runner.id) if goal.state in states]
    return sorted(goals, key=lambda goal: (states.index(goal.state), goal.by, goal.id))


def goal_meant(context: Context, words: str, states: tuple[GoalState, ...] = OPEN) -> Goal:
    """Return the goal of that number or with those words; the only one if nothing is said.

    Raises Missing where nothing is said and there are several, Refusal where there is none.
    """
    found = choose(context, "goal", words, in_order(context, states), say.name_of)
    if found is not None:
        return found
    if not in_order(context):
        raise Refusal(say.NoGoal(), (Button(say.NewGoal(), "/goal new"),))
    ways = (way_to("goal list"),)
    elsewhere = [goal for goal in context.tables.goals.of(context.runner.id) if goal.state not in states]
    if words and len(known := named_so(context, words, elsewhere, say.name_of)) == 1:
        parked = known[0].state is GoalState.PARKED
        back = (Button(say.Resume(), f"/goal resume goal={known[0].id}"),) if parked else ()
        raise Refusal(refused.Is(say.name_of(known[0]), known[0].state), (*back, *ways))
    raise Refusal(refused.NoSuchGoal(words[:60]) if words else refused.NoneIs(states[0]), ways)


def _which(states: tuple[GoalState, ...]) -> Option:
    """An option that names a goal in one of the states; words that name none are no answer."""

    def offered(context: Context) -> Sequence[Button]:
        return every(context)[:SHOWN]

    def every(context: Context) -> Sequence[Button]:
        return [Button(say.name_of(goal), str(goal.id)) for goal in in_order(context, states)]

    def read(context: Context, text: str) -> str:
        return str(goal_meant(context, text, states).id)

    return Option(OptionType.CODE, ask.WhichGoal(), suggest=offered, every=every, read=read)


AnActiveGoal = Annotated[str, _which(ACTIVE)]
AParkedGoal = Annotated[str, _which(PARKED)]
AGoal = Annotated[str, _which(OPEN)]
