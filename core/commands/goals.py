"""Goals: `goal new`, `goal list`, `goal show`, `goal edit`, and how they end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from core.commands import goal_builder, steps
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.goal_making import first_bite, make_goal
from core.commands.goal_words import attained, rate_of, shown
from core.commands.options import Option, OptionType, read_option
from core.domain.distance import Unit
from core.domain.goal import Goal, GoalKind, GoalState, Measure
from core.errors import Refusal
from core.prompts import figures
from core.understanding import day_in, total_in
from core.wording.amounts import Day
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import goals as say
from core.wording.say import menu_goals as ask
from core.wording.sentence import Sentence

LISTED = 6


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
    by: Annotated[dt.date | None, Option(OptionType.DATE, ask.ByWhen())] = None,
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
    micro: Annotated[str, Option(OptionType.TEXT, ask.WhichFirstStep())] = "",
) -> Reply:
    """Set a goal from a line, or open the dialogue that makes one."""
    if kind == str(GoalKind.OPEN):
        return goal_builder.keep_open(context, what or why)
    if not amount:
        if (passed := _passed(context, what)) is not None:
            raise Refusal(say.InThePast(Day(passed, year=True)), (Button(say.NewGoal(), "/goal new"),))
        return goal_builder.open_builder(context, what)
    measure, target, shown_in = _target(context, amount, unit)
    if by is None:
        return goal_builder.ask_by(context, measure, target, shown_in, why)
    goal = make_goal(context, measure, target, shown_in, from_ or context.today, by, why=why)
    return _set(context, goal, micro)


def _passed(context: Context, what: str) -> dt.date | None:
    """Return the day that the words name as their end, if it lies behind."""
    _, found, tail = what.rpartition(" by ")
    if found:
        on = day_in(tail, context.today, future=False, month_first=context.month_first)
        return on if on is not None and on < context.today else None
    year = what.rpartition(" in ")[2].strip()
    if len(year) == 4 and year.isdigit() and 1900 < int(year) < context.today.year:
        return dt.date(int(year), 12, 31)
    return None


def _target(context: Context, amount: str, unit: str) -> tuple[Measure, int, Unit]:
    """Read an amount with its unit. Raises Refusal."""
    own = context.runner.units
    if unit == "runs" or (not unit and "run" in amount.casefold()):
        text = "".join(char for char in amount if char.isdigit())
        return Measure.RUNS, int(text or 0), own
    read = read_option(
        Option(OptionType.DISTANCE, ask.HowMuch(), name="amount"), f"{amount} {unit}".strip(), context
    )
    return Measure.DISTANCE, read[0].micrometres, read[1]


def _set(context: Context, goal: Goal, micro: str = "") -> Reply:
    """Answer a goal set in one line: the sum, what the runner's own weeks say, a first bite."""
    lines, alternatives = attained(context, goal)
    bite: tuple[Button, ...] = ()
    if micro:
        lines = (*lines, *steps.answer(context, steps.make_step(context, micro, context.week, goal=goal.id)))
    elif goal.starts <= context.week.last:
        words = first_bite(context, goal)
        bite = (Button(say.TakeBite(words), f'/micro new what="{words}" goal={goal.id}'),)
    keep = (Button(say.KeepGoal(say.amount_of(goal)), f"/goal show goal={goal.id}"),) if alternatives else ()
    return Reply(
        (say.Set(say.name_of(goal), rate_of(goal, context.today)), *lines),
        (*bite, *alternatives, *keep, *context.undo())[:5],
    )


# --- finding one --------------------------------------------------------------------------


def goal_meant(context: Context, words: str, *, states: tuple[GoalState, ...] = (GoalState.ACTIVE,)) -> Goal:
    """Return the goal of that number or with those words; the only one if nothing is said. Raises Refusal."""
    goals = [goal for goal in context.tables.goals.of(context.runner.id) if goal.state in states]
    if words.isdigit():
        found = [goal for goal in goals if goal.id == int(words)]
    elif words:
        wanted = words.casefold()
        found = [goal for goal in goals if wanted in goal.what.casefold() or wanted in str(goal.by)]
    else:
        found = goals
    if len(found) == 1:
        return found[0]
    if not goals:
        raise Refusal(say.NoGoal(), (Button(say.NewGoal(), "/goal new"),))
    if words and not found:
        raise Refusal(say.NoSuchGoal(words[:60]), (Button(label.Send("goal list"), "/goal list"),))
    choices = tuple(
        Button(say.Summary(say.name_of(goal)), f"/goal show goal={goal.id}") for goal in goals[:4]
    )
    raise Refusal(say.WhichGoal(), choices)


def in_order(context: Context) -> list[Goal]:
    """Return the goals as they are listed: active first, then parked, soonest deadline first."""
    order = {GoalState.ACTIVE: 0, GoalState.PARKED: 1}
    goals = [goal for goal in context.tables.goals.of(context.runner.id) if goal.state in order]
    return sorted(goals, key=lambda goal: (order[goal.state], goal.by, goal.id))


Which = Annotated[str, Option(OptionType.TEXT, ask.WhichGoal())]


@menu.hub("goal", ask.AboutGoals())
def standing(context: Context) -> tuple[Sentence, ...]:
    return _lines(context) or (say.NoGoal(),)


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
    return reply(
        *lines, buttons=(Button(label.Send("goal show"), "/goal show"), Button(say.NewGoal(), "/goal new"))
    )


@menu.command("goal show", ask.ShowAGoal(), example="/goal show")
def goal_show(context: Context, goal: Which = "") -> Reply:
    """Show where a goal stands: done, needed, the rate that closes it, when it will be reached."""
    found = goal_meant(context, goal, states=(GoalState.ACTIVE, GoalState.PARKED))
    return reply(
        *shown(context, found),
        buttons=(
            Button(label.Why(), f"/why figure=goal:{found.id}"),
            Button(label.Change(), f"/goal edit goal={found.id}"),
        ),
    )


@menu.command("goal edit", ask.EditAGoal(), example=("/goal edit", "/goal edit by=2027-12-31"))
def goal_edit(
    context: Context,
    goal: Which = "",
    amount: Annotated[str, Option(OptionType.TEXT, ask.HowMuch())] = "",
    by: Annotated[dt.date | None, Option(OptionType.DATE, ask.ByWhen())] = None,
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
) -> Reply:
    """Change a goal's amount, day or reason."""
    found = goal_meant(context, goal, states=(GoalState.ACTIVE, GoalState.PARKED))
    if not amount and by is None and not why:
        return reply(
            say.WhatToChange(say.name_of(found)),
            buttons=(
                Button(label.Send("goal park"), f"/goal park goal={found.id}"),
                Button(label.Send("goal drop"), f"/goal drop goal={found.id}"),
            ),
        )
    now = found
    if amount:
        measure, target, unit = _target(context, amount, "runs" if found.measure is Measure.RUNS else "")
        if target <= 0:
            raise Refusal(say.NothingToRun())
        now = replace(now, measure=measure, target=target, unit=unit)
    if by is not None:
        if by < context.today:
            raise Refusal(say.InThePast(Day(by, year=True)))
        # A new day takes a parked goal up again.
        now = replace(now, by=by, state=GoalState.ACTIVE)
    now = context.book.put(replace(now, why=why.strip()[:300] or now.why))
    rate = rate_of(now, context.today) if now.kind is GoalKind.TOTAL else say.Summary(say.name_of(now))
    return reply(say.Changed(say.name_of(now), rate), buttons=context.undo())


@menu.command("goal park", ask.ParkAGoal(), example="/goal park")
def goal_park(context: Context, goal: Which = "") -> Reply:
    """Park a goal: it never nags from here."""
    found = goal_meant(context, goal)
    context.book.put(replace(found, state=GoalState.PARKED))
    buttons = (Button(say.Resume(), f"/goal resume goal={found.id}"), *context.undo())
    return reply(say.Parked(say.name_of(found)), buttons=buttons)


@menu.command("goal resume", ask.ResumeAGoal(), example="/goal resume")
def goal_resume(context: Context, goal: Which = "") -> Reply:
    """Take up a parked goal."""
    found = goal_meant(context, goal, states=(GoalState.PARKED,))
    context.book.put(replace(found, state=GoalState.ACTIVE))
    return reply(say.Resumed(say.name_of(found)), buttons=context.undo())


@menu.command("goal done", ask.FinishAGoal(), example="/goal done")
def goal_done(context: Context, goal: Which = "") -> Reply:
    """Take the runner's word that a goal is done."""
    found = goal_meant(context, goal, states=(GoalState.ACTIVE, GoalState.PARKED))
    context.book.put(replace(found, state=GoalState.DONE))
    return reply(say.Done(say.name_of(found)), buttons=(Button(say.Another(), "/goal new"), *context.undo()))


@menu.command("goal drop", ask.DropAGoal(), example="/goal drop")
def goal_drop(context: Context, goal: Which = "") -> Reply:
    """Let a goal go; the runs stay."""
    found = goal_meant(context, goal, states=(GoalState.ACTIVE, GoalState.PARKED))
    context.book.put(replace(found, state=GoalState.LET_GO))
    return reply(say.LetGo(say.name_of(found)), buttons=context.undo(label.BringItBack()))
