"""A total in free words ("300 km by June"): offered as a goal with its sum, and set by a tap."""

from __future__ import annotations

import re
from datetime import date

from core.commands import goal_words
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.domain.goal import Goal, GoalKind, Measure
from core.understanding import TotalWords, bare_aim, total_in
from core.wording.amounts import Day
from core.wording.reply import Button, Reply, reply
from core.wording.say import goals as goal_say
from core.wording.say import talk as say


def goal_in(context: Context, text: str) -> Reply | None:
    """Offer the total that a text is as a goal; one for this week is a step.

    "by June" may mean its last day or its first: both are offered, the sum is of the last.
    """
    said = _WISHED.sub("", quotable(bare_aim(text, context.languages)), count=1)
    found = total_in(
        said,
        context.runner.units,
        context.today,
        month_first=context.month_first,
        languages=context.languages,
    )
    if found is None or (found.distance is None and found.runs is None):
        return None
    if found.may_end is not None:
        first, last = found.may_end
        ways = tuple(
            Button(say.SetItBy(Day(by, year=True)), f"/goal new {_without_end(said)} by {by}")
            for by in (last, first)
            if by > context.today
        )
        return reply(_offer(context, found, context.today, last), buttons=ways)
    if found.by is None or found.by <= context.week.after.last:
        return None
    offer = _offer(context, found, found.starts or context.today, found.by)
    return reply(offer, buttons=(Button(say.SetIt(), f"/goal new {said}"),))


def _offer(context: Context, found: TotalWords, starts: date, by: date) -> say.AGoal:
    goal = Goal(
        id=0,
        runner=context.runner.id,
        kind=GoalKind.TOTAL,
        measure=Measure.RUNS if found.distance is None else Measure.DISTANCE,
        target=found.runs if found.distance is None else found.distance.micrometres,
        unit=found.unit,
        starts=starts,
        by=by,
        made_at=context.now,
    )
    return say.AGoal(goal_say.name_of(goal), goal_words.rate_of(context, goal))


def _without_end(said: str) -> str:
    """Return the amount: what stands before the last two words ("by June")."""
    return " ".join(said.split()[:-2])


_WISHED = re.compile(
    r"^(?:(?:i(?:'|’)?(?:d|m|ll)?|my goal (?:is|:)|goal:?)\s+)?"
    r"(?:would like|like|want|am going|going|plan|hope|aim)?\s*(?:to\s+)?",
    re.IGNORECASE,
)
