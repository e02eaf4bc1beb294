"""Goals: `goal new`, `goal list`, `goal show`, `goal edit`, and how they end."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated, Any

from core.commands import aiming, goal_builder, goal_streaks, steps
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.goal_making import (
    bite,
    days_to_come,
    end_meant,
    keep_open,
    make_goal,
    may_end,
    passed_end,
    target_of,
)
from core.commands.goal_words import attained, rate_of, shown, standing_of
from core.commands.menu import at_once
from core.commands.options import Option, OptionType
from core.commands.own_words import turned
from core.commands.which_goal import AGoal, goal_meant, in_order
from core.domain.goal import Goal, GoalKind, GoalState
from core.errors import Refusal
from core.understanding import total_in
from core.wording.amounts import Day, Quoted
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import goal_refusals as refused
from core.wording.say import goals as say
from core.wording.say import menu_goals as ask
from core.wording.sentence import Sentence

LISTED = 6
MOST_FIGURES = 6
MOST_LINES = 4
"""Lines under the first; an answer has five."""
_BARE = re.compile(r"(?:run |log |do )*([\d.,]+) ?(?:runs?|km|k|mi|miles?|kilomet\w+)\b", re.IGNORECASE)
"""A figure and its unit at the head: what no total is made of is nothing, or more than anybody runs."""


def read_total(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read the natural form: "run 2,027 miles in 2027". None if the words are no total."""
    found = total_in(
        text,
        context.runner.units,
        context.today,
        month_first=context.month_first,
        languages=context.languages,
    )
    if found is None or (found.distance is None and found.runs is None):
        return {"what": text}
    values: dict[str, Any] = {"what": text, "kind": str(GoalKind.TOTAL)}
    if found.by is not None:
        values["by"] = found.by
    if found.starts is not None:
        values["from"] = found.starts
    if found.distance is not None:
        # 26.2 miles are a marathon: to the micrometre that is more digits than anybody reads.
        values["amount"] = f"{found.distance.in_unit(found.unit):.6f}".rstrip("0").rstrip(".")
        values["unit"] = str(found.unit)
    else:
        values["amount"], values["unit"] = str(found.runs), "runs"
    return values


@menu.command(
    "goal new",
    ask.SetAGoal(),
    example=(
        "/goal new",
        "/goal new run 2,027 miles in 2027",
        "/goal new kind=total amount=100 unit=runs by=2027-12-31",
    ),
    natural=read_total,
    form=at_once("what", "by", "why"),
)
def goal_new(
    context: Context,
    what: Annotated[str, Option(OptionType.TEXT, ask.WhatGoal())] = "",
    kind: Annotated[
        str, Option(OptionType.CHOICE, ask.WhatKind(), choices=("total", goal_streaks.KIND, "open"))
    ] = "",
    amount: Annotated[str, Option(OptionType.TEXT, ask.HowMuch())] = "",
    unit: Annotated[str, Option(OptionType.CHOICE, ask.WhichUnit(), choices=("km", "mi", "runs"))] = "",
    per: Annotated[str, Option(OptionType.CHOICE, ask.PerWhat(), choices=("all",))] = "",
    from_: Annotated[dt.date | None, Option(OptionType.DATE, ask.FromWhen())] = None,
    by: Annotated[
        dt.date | None, Option(OptionType.DATE, ask.ByWhen(), every=days_to_come, read=end_meant)
    ] = None,
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
    micro: Annotated[str, Option(OptionType.TEXT, ask.WhichFirstStep())] = "",
) -> Reply:
    """Set a goal from a line, or open the dialogue that makes one."""
    if kind == str(GoalKind.OPEN):
        return keep_open(context, what or why, by)
    if kind == goal_streaks.KIND:
        return goal_streaks.start(context, what or goal_streaks.of_amount(amount, unit), by, why)
    if what and not amount and (total := read_total(context, what)) is not None and "amount" in total:
        # Told by its name: what="300 km in 2027". What is named beside it goes first.
        amount, unit = total["amount"], total["unit"]
        from_, by = from_ or total.get("from"), by or total.get("by")
    if not amount:
        if figure := _BARE.match(turned(context, what)):
            ways = (Button(say.NewGoal(), "/goal new"),)
            if not figure[1].strip("0., "):
                raise Refusal(refused.NothingToRun(), ways)
            if len(figure[1].partition(".")[0].replace(",", "")) > MOST_FIGURES:
                raise Refusal(refused.MoreThanAnybody(), ways)
        if (passed := passed_end(context, what)) is not None:
            raise Refusal(refused.InThePast(Day(passed, year=True)), (Button(say.NewGoal(), "/goal new"),))
        if not kind and goal_streaks.is_streak(what):
            return goal_streaks.start(context, what, by, why)
        drafted = aiming.drafted(context, what) if what and by is None and not why else None
        return drafted or goal_builder.open_builder(context, what, by, why)
    measure, target, shown_in = target_of(context, amount, unit)
    if by is None:
        return goal_builder.ask_by(context, measure, target, shown_in, why, may_end(context, what))
    goal = make_goal(context, measure, target, shown_in, from_ or context.today, by, why=why)
    return _set(context, goal, micro)


def _set(context: Context, goal: Goal, micro: str = "") -> Reply:
    """Answer a goal set in one line: the sum, what the runner's own weeks say, a first bite."""
    lines, alternatives = attained(context, goal)
    # The comparison says the rate itself.
    rate = None if lines else rate_of(context, goal)
    offered, first = ((), None) if micro else bite(context, goal)
    if goal.why:
        lines = (*lines, say.Why(Quoted(goal.why)))
    if micro:
        lines = (*lines, *steps.answer(context, steps.make_step(context, micro, context.week, goal=goal.id)))
    if first is not None and len(lines) < MOST_LINES:
        lines = (*lines, first)
    return Reply((say.Set(say.name_of(goal), rate), *lines), (*offered, *alternatives, *context.undo())[:5])


# --- listed and shown ---------------------------------------------------------------------


@menu.hub("goal", ask.AboutGoals(), say.NoGoal())
def standing(context: Context) -> tuple[Sentence, ...]:
    return _lines(context)


def _lines(context: Context) -> tuple[Sentence, ...]:
    lines = []
    for goal in in_order(context)[:LISTED]:
        state: Sentence | None = say.State(goal.state) if goal.state is not GoalState.ACTIVE else None
        if state is None and goal.kind is GoalKind.TOTAL and goal.starts <= context.today:
            state = standing_of(context, goal)
        lines.append(say.Listed(goal.id, say.name_of(goal), state))
    return tuple(lines)


@menu.command("goal list", ask.ListGoals(), example="/goal list", looks=True)
def goal_list(context: Context) -> Reply:
    """List active and parked goals."""
    lines = _lines(context)
    if not lines:
        return reply(say.NoGoal(), buttons=(Button(say.NewGoal(), "/goal new"),))
    return reply(*lines, buttons=(way_to("goal show"), Button(say.NewGoal(), "/goal new")))


@menu.command("goal show", ask.ShowAGoal(), example="/goal show", looks=True)
def goal_show(context: Context, goal: AGoal = "") -> Reply:
    """Show where a goal stands: done, needed, the rate that closes it, when it will be reached."""
    found = goal_meant(context, goal)
    parked = found.state is GoalState.PARKED
    buttons = (
        *((Button(say.Resume(), f"/goal resume goal={found.id}"),) if parked else ()),
        *((Button(label.Why(), f"/why figure=goal:{found.id}"),) if found.kind is GoalKind.TOTAL else ()),
        Button(label.Change(), f"/goal edit goal={found.id}"),
    )
    return reply(*shown(context, found), say.IsParked() if parked else None, buttons=buttons)
