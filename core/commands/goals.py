"""Goals: `goal new`, `goal list`, `goal show`, `goal edit`, and how they end."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands import goal_builder, steps
from core.commands.catalogue import menu, way_to
from core.commands.choosing import named_so
from core.commands.context import Context
from core.commands.goal_making import (
    check,
    days_to_come,
    end_meant,
    first_bite,
    make_goal,
    may_end,
    passed_end,
)
from core.commands.goal_words import attained, rate_of, shown
from core.commands.menu import Missing
from core.commands.options import Option, OptionType, read_option
from core.commands.which_goal import ACTIVE, PARKED, AGoal, AnActiveGoal, AParkedGoal, goal_meant, in_order
from core.domain.distance import Unit
from core.domain.goal import Goal, GoalKind, GoalState, Measure
from core.errors import Refusal
from core.prompts import figures
from core.understanding import total_in
from core.wording.amounts import Day
from core.wording.reply import Button, Reply, reply
from core.wording.say import building
from core.wording.say import buttons as label
from core.wording.say import goals as say
from core.wording.say import menu_goals as ask
from core.wording.sentence import Sentence

LISTED = 6
MOST_FIGURES = 6
_BARE = re.compile(r"(?:run |log |do )*([\d.,]+) ?(?:runs?|km|k|mi|miles?|kilomet\w+)\b", re.IGNORECASE)
"""A figure and its unit at the head: what no total is made of is nothing, or more than anybody runs."""


def read_total(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read the natural form: "run 2,027 miles in 2027". None if the words are no total."""
    found = total_in(text, context.runner.units, context.today, month_first=context.month_first)
    if found is None or (found.distance is None and found.runs is None):
        return {"what": text}
    values: dict[str, Any] = {"what": text, "kind": str(GoalKind.TOTAL)}
    if found.by is not None:
        values["by"] = found.by
    if found.starts is not None:
        values["from"] = found.starts
    if found.distance is not None:
        values["amount"] = str(found.distance.in_unit(found.unit))
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
)
def goal_new(
    context: Context,
    what: Annotated[str, Option(OptionType.TEXT, ask.WhatGoal())] = "",
    kind: Annotated[str, Option(OptionType.CHOICE, ask.WhatKind(), choices=("total", "open"))] = "",
    amount: Annotated[str, Option(OptionType.TEXT, ask.HowMuch())] = "",
    unit: Annotated[str, Option(OptionType.CHOICE, ask.WhichUnit(), choices=("km", "mi", "runs"))] = "",
    per: Annotated[str, Option(OptionType.CHOICE, ask.PerWhat(), choices=("all",))] = "",
    from_: Annotated[dt.date | None, Option(OptionType.DATE, ask.FromWhen())] = None,
    by: Annotated[dt.date | None, Option(OptionType.DATE, ask.ByWhen(), read=end_meant)] = None,
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
    micro: Annotated[str, Option(OptionType.TEXT, ask.WhichFirstStep())] = "",
) -> Reply:
    """Set a goal from a line, or open the dialogue that makes one."""
    if kind == str(GoalKind.OPEN):
        return goal_builder.keep_open(context, what or why)
    if what and not amount and (total := read_total(context, what)) is not None and "amount" in total:
        # Told by its name: what="300 km in 2027". What is named beside it goes first.
        amount, unit = total["amount"], total["unit"]
        from_, by = from_ or total.get("from"), by or total.get("by")
    if not amount:
        if figure := _BARE.match(what):
            ways = (Button(say.NewGoal(), "/goal new"),)
            if not figure[1].strip("0., "):
                raise Refusal(say.NothingToRun(), ways)
            if len(figure[1].partition(".")[0].replace(",", "")) > MOST_FIGURES:
                raise Refusal(say.MoreThanAnybody(), ways)
        if (passed := passed_end(context, what)) is not None:
            raise Refusal(say.InThePast(Day(passed, year=True)), (Button(say.NewGoal(), "/goal new"),))
        return goal_builder.open_builder(context, what)
    measure, target, shown_in = _target(context, amount, unit)
    if by is None:
        return goal_builder.ask_by(context, measure, target, shown_in, why, may_end(context, what))
    goal = make_goal(context, measure, target, shown_in, from_ or context.today, by, why=why)
    return _set(context, goal, micro)


def _target(context: Context, amount: str, unit: str, goal: Goal | None = None) -> tuple[Measure, int, Unit]:
    """Read an amount; a bare figure is in the unit of `goal`, else in the runner's. Raises Refusal."""
    count = amount.replace(",", "").removesuffix("runs").removesuffix("run").strip()
    own = goal.unit if goal is not None else context.runner.units
    if not unit and count.isdigit() and goal is not None and amount.strip()[-1:].isdigit():
        unit = "runs" if goal.measure is Measure.RUNS else str(own)
    if unit == "runs" or (not unit and "run" in amount.casefold()):
        if not count.isdigit():
            raise Refusal(building.AnAmount())
        return Measure.RUNS, int(count[:9]), own
    if not amount.strip("0., "):
        raise Refusal(say.NothingToRun())
    read = read_option(
        Option(OptionType.DISTANCE, ask.HowMuch(), name="amount"), f"{amount} {unit}".strip(), context
    )
    return Measure.DISTANCE, read[0].micrometres, read[1]


def _set(context: Context, goal: Goal, micro: str = "") -> Reply:
    """Answer a goal set in one line: the sum, what the runner's own weeks say, a first bite."""
    lines, alternatives = attained(context, goal)
    # The comparison says the rate itself.
    rate = None if lines else rate_of(goal, context.today)
    bite = () if micro else _bite(context, goal)
    if micro:
        lines = (*lines, *steps.answer(context, steps.make_step(context, micro, context.week, goal=goal.id)))
    return Reply((say.Set(say.name_of(goal), rate), *lines), (*bite, *alternatives, *context.undo())[:5])


def _bite(context: Context, goal: Goal) -> tuple[Button, ...]:
    """Offer a first step, where the goal counts this week and the week has no step yet."""
    counts = goal.kind is GoalKind.TOTAL and goal.state is GoalState.ACTIVE
    this_week = goal.starts <= context.week.last < goal.by
    if not counts or not this_week or context.steps_on(context.today):
        return ()
    words = first_bite(context, goal)
    bite = say.TakeBite(steps.worded(context, words, goal.unit))
    return (Button(bite, f'/micro new what="{words}" goal={goal.id}'),)


# --- listed and shown ---------------------------------------------------------------------


@menu.hub("goal", ask.AboutGoals(), say.NoGoal())
def standing(context: Context) -> tuple[Sentence, ...]:
    return _lines(context)


def _lines(context: Context) -> tuple[Sentence, ...]:
    lines = []
    for goal in in_order(context)[:LISTED]:
        state: Sentence | None = say.State(goal.state) if goal.state is not GoalState.ACTIVE else None
        if state is None and goal.kind is GoalKind.TOTAL and goal.starts <= context.today:
            found = figures.progress_of(context.tables, goal, context.today)
            state = say.Standing(figures.done_of(goal, found.done), figures.margin_of(goal, found))
        lines.append(say.Listed(goal.id, say.name_of(goal), state))
    return tuple(lines)


@menu.command("goal list", ask.ListGoals(), example="/goal list")
def goal_list(context: Context) -> Reply:
    """List active and parked goals."""
    lines = _lines(context)
    if not lines:
        return reply(say.NoGoal(), buttons=(Button(say.NewGoal(), "/goal new"),))
    return reply(*lines, buttons=(way_to("goal show"), Button(say.NewGoal(), "/goal new")))


@menu.command("goal show", ask.ShowAGoal(), example="/goal show")
def goal_show(context: Context, goal: AGoal = "") -> Reply:
    """Show where a goal stands: done, needed, the rate that closes it, when it will be reached."""
    found = goal_meant(context, goal)
    why = (Button(label.Why(), f"/why figure=goal:{found.id}"),) if found.kind is GoalKind.TOTAL else ()
    return reply(
        *shown(context, found), buttons=(*why, Button(label.Change(), f"/goal edit goal={found.id}"))
    )


_EDITS: Final = {"day": "by", "date": "by", "by": "by", "amount": "amount", "why": "why"}
"""What of a goal a word names, to be asked for."""


def read_edit(context: Context, text: str) -> Mapping[str, Any]:
    """Read "3 by 31 March", "300 km", "day" (to be asked for); anything else names the goal."""
    first, _, rest = text.partition(" ")
    if first.isdigit() and rest and named_so(context, first, in_order(context), say.name_of):
        return {"goal": first, **read_edit(context, rest.strip())}
    if text.casefold() in _EDITS:
        return {"asks": _EDITS[text.casefold()]}
    if (on := end_meant(context, text)) is not None:
        return {"by": on}
    total = read_total(context, text) or {}
    found = {name: total[name] for name in ("by",) if name in total}
    if "amount" in total:
        found["amount"] = f"{total['amount']} {total['unit']}"
    return found or {"goal": text}


@menu.command(
    "goal edit",
    ask.EditAGoal(),
    example=("/goal edit", "/goal edit by=2027-12-31", "/goal edit 300 km"),
    natural=read_edit,
)
def goal_edit(
    context: Context,
    goal: AGoal = "",
    amount: Annotated[str, Option(OptionType.TEXT, ask.HowMuch())] = "",
    by: Annotated[
        dt.date | None, Option(OptionType.DATE, ask.ByWhen(), suggest=days_to_come, read=end_meant)
    ] = None,
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
    asks: str = "",
) -> Reply:
    """Change a goal's amount, day or reason; `asks` names the one that a line named without a value."""
    found = goal_meant(context, goal)
    if not amount and by is None and not why:
        if asks:
            raise Missing(asks)
        return reply(say.WhatToChange(say.name_of(found)), buttons=_changes(found))
    now = found
    if amount:
        measure, target, unit = _target(context, amount, "", found)
        now = replace(now, kind=GoalKind.TOTAL, measure=measure, target=target, unit=unit)
    if by is not None:
        # A new day takes a parked goal up again.
        now = replace(now, by=by, state=GoalState.ACTIVE)
    now = replace(now, why=why.strip()[:300] or now.why)
    if now.kind is GoalKind.TOTAL and (amount or by is not None):
        check(context, now)
    rate = rate_of(now, context.today) if now.kind is GoalKind.TOTAL else say.LookDue(Day(now.by, year=True))
    if now == found:
        starts = say.Starts(Day(now.starts)) if now.starts > context.today else None
        return reply(say.Kept(say.name_of(now), rate), starts, buttons=_bite(context, now))
    context.book.put(now)
    return reply(say.Changed(say.name_of(now), rate), buttons=(*_bite(context, now), *context.undo()))


def _changes(goal: Goal) -> tuple[Button, ...]:
    """Return what of a goal can be changed, a button each."""
    amount = (Button(say.AnotherAmount(), f"/goal edit goal={goal.id} amount"),)
    return (
        Button(say.AnotherDay(), f"/goal edit goal={goal.id} day"),
        *(amount if goal.kind is GoalKind.TOTAL else ()),
        Button(say.Reason(), f"/goal edit goal={goal.id} why"),
        way_to("goal park", f"goal park goal={goal.id}"),
        way_to("goal drop", f"goal drop goal={goal.id}"),
    )


@menu.command("goal park", ask.ParkAGoal(), example="/goal park")
def goal_park(context: Context, goal: AnActiveGoal = "") -> Reply:
    """Park a goal: it never nags from here."""
    found = goal_meant(context, goal, ACTIVE)
    context.book.put(replace(found, state=GoalState.PARKED))
    buttons = (Button(say.Resume(), f"/goal resume goal={found.id}"), *context.undo())
    return reply(say.Parked(say.name_of(found)), buttons=buttons)


@menu.command("goal resume", ask.ResumeAGoal(), example="/goal resume")
def goal_resume(context: Context, goal: AParkedGoal = "") -> Reply:
    """Take up a parked goal; one whose day has passed needs a new day first."""
    found = goal_meant(context, goal, PARKED)
    if found.by < context.today:
        day = Button(say.AnotherDay(), f"/goal edit goal={found.id} day")
        raise Refusal(say.InThePast(Day(found.by, year=True)), (day,))
    context.book.put(replace(found, state=GoalState.ACTIVE))
    return reply(say.Resumed(say.name_of(found)), buttons=context.undo())


@menu.command("goal done", ask.FinishAGoal(), example="/goal done")
def goal_done(context: Context, goal: AGoal = "") -> Reply:
    """Take the runner's word that a goal is done."""
    found = goal_meant(context, goal)
    context.book.put(replace(found, state=GoalState.DONE))
    return reply(say.Done(say.name_of(found)), buttons=(Button(say.Another(), "/goal new"), *context.undo()))


@menu.command("goal drop", ask.DropAGoal(), example="/goal drop")
def goal_drop(context: Context, goal: AGoal = "") -> Reply:
    """Let a goal go; the runs stay."""
    found = goal_meant(context, goal)
    context.book.put(replace(found, state=GoalState.LET_GO))
    return reply(say.LetGo(say.name_of(found)), buttons=context.undo(label.BringItBack()))
