"""Goals as they change: `goal edit`, `goal park`, `goal resume`, and how they end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.catalogue import menu, way_to
from core.commands.choosing import named_so
from core.commands.context import Context
from core.commands.goal_making import bite, check, days_to_come, end_meant, target_of
from core.commands.goal_words import rate_of
from core.commands.goals import read_total
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.own_words import turned
from core.commands.which_goal import ACTIVE, PARKED, AGoal, AnActiveGoal, AParkedGoal, goal_meant, in_order
from core.domain.goal import Goal, GoalKind, GoalState
from core.errors import Refusal
from core.wording.amounts import Day, Quoted
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import goal_edits as edit_say
from core.wording.say import goal_refusals as refused
from core.wording.say import goals as say
from core.wording.say import menu_goals as ask

_EDITS: Final = {"day": "by", "date": "by", "by": "by", "amount": "amount", "why": "why"}
"""What of a goal a word names, to be asked for."""


def read_edit(context: Context, text: str) -> Mapping[str, Any]:
    """Read "3 by 31 March", "300 km", "day" (to be asked for); anything else names the goal."""
    first, _, rest = text.partition(" ")
    if first.isdigit() and rest and named_so(context, first, in_order(context), say.name_of):
        return {"goal": first, **read_edit(context, rest.strip())}
    named = turned(context, text).casefold()
    if named in _EDITS:
        return {"asks": _EDITS[named]}
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
    cleared = "why" in context.emptied and bool(found.why)
    asks = asks or next((name for name in ("amount", "by", "why") if name in context.emptied), "")
    if not amount and by is None and not why and not cleared:
        if asks:
            raise Missing(asks)
        raise Missing("", edit_say.WhatToChange(say.name_of(found)), _changes(found), {"goal": str(found.id)})
    now = found
    if amount:
        measure, target, unit = target_of(context, amount, "", found)
        now = replace(now, kind=GoalKind.TOTAL, measure=measure, target=target, unit=unit)
    if by is not None:
        # A new day takes a parked goal up again.
        now = replace(now, by=by, state=GoalState.ACTIVE)
    now = replace(now, why="" if cleared else why.strip()[:300] or now.why)
    if now.kind is GoalKind.TOTAL and (amount or by is not None):
        check(context, now)
    rate = rate_of(context, now) if now.kind is GoalKind.TOTAL else say.LookDue(Day(now.by, year=True))
    offered, first = bite(context, now)
    if now == found:
        starts = say.Starts(Day(now.starts)) if now.starts > context.today else None
        return reply(say.Kept(say.name_of(now), rate), first, starts, buttons=offered)
    context.book.put(now)
    reason = say.NoWhy() if cleared else say.Why(Quoted(now.why)) if now.why != found.why else None
    return reply(say.Changed(say.name_of(now), rate), reason, buttons=(*offered, *context.undo()))


def _changes(goal: Goal) -> tuple[Button, ...]:
    """Return what of a goal can be changed, a button each."""
    amount = (Button(edit_say.AnotherAmount(), f"/goal edit goal={goal.id} amount"),)
    return (
        Button(edit_say.AnotherDay(), f"/goal edit goal={goal.id} day"),
        *(amount if goal.kind is GoalKind.TOTAL else ()),
        Button(edit_say.Reason(), f"/goal edit goal={goal.id} why"),
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
        day = Button(edit_say.AnotherDay(), f"/goal edit goal={found.id} day")
        raise Refusal(refused.InThePast(Day(found.by, year=True)), (day,))
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
