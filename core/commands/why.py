"""The ledger behind a number: what was needed, what was run, what changed, whose days."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from core.commands import steps
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.domain.cities import city_of
from core.domain.distance import Distance
from core.domain.goal import Goal, Measure, MicroGoal
from core.domain.record import Record
from core.errors import Refusal
from core.prompts import figures
from core.wording.amounts import Capital, Days, InUnit, Joined, Moment, NearDay, Needed, Total
from core.wording.reply import Button, Reply
from core.wording.say import goals as goal_say
from core.wording.say import menu as ask
from core.wording.say import runs as run_say
from core.wording.say import why as say
from core.wording.sentence import Sentence

LISTED = 4
CHANGES_SHOWN = 2
LOOKED_AT = 100
"""Newest change sets that are looked through for corrections."""


@menu.command("why", ask.ExplainANumber(), example="/why")
def why(context: Context, figure: Annotated[str, Option(OptionType.TEXT, ask.WhichFigure())] = "") -> Reply:
    """Explain one figure; with several to choose from ask which. Raises Refusal without any."""
    found = _figures(context)
    if not found:
        raise Refusal(say.NothingToExplain())
    if not figure and len(found) > 1:
        buttons = tuple(Button(name, f"/why figure={key}") for key, name, _ in found[:4])
        return Reply((ask.WhichFigure(),), buttons)
    wanted = figure.casefold()
    chosen = next((one for one in found if one[0] == wanted or not figure), None)
    chosen = chosen or next((one for one in found if one[0].startswith(wanted[:4])), None)
    if chosen is None:
        raise Refusal(
            say.NoSuchFigure(figure), tuple(Button(name, f"/why figure={key}") for key, name, _ in found[:4])
        )
    return _explain(context, chosen[0], chosen[2], [one for one in found if one is not chosen])


Figure = tuple[str, Sentence, Goal | MicroGoal | None]


def _figures(context: Context) -> list[Figure]:
    """Return the runner's figures: a key, a label, and what it belongs to (None: the week)."""
    tables, runner = context.tables, context.runner.id
    found: list[Figure] = []
    for step in figures.steps_with_targets(tables, runner, context.today):
        stands = figures.standing_of(tables, step)
        found.append((f"step:{step.id}", say.StepLabel(figures.parts_of(stands)), step))
    if not found and tables.records.totals(runner, context.week.first, context.week.last):
        distance = figures.week_distance(tables, runner, context.week.first, context.week.last)
        found.append(("week", say.WeekLabel(Total(distance)), None))
    for goal in figures.active_totals(tables, runner, context.today):
        margin = figures.margin_of(goal, figures.progress_of(tables, goal, context.today))
        found.append((f"goal:{goal.id}", say.GoalLabel(goal_say.name_of(goal), margin), goal))
    return found


def _explain(context: Context, key: str, about: Goal | MicroGoal | None, others: list[Figure]) -> Reply:
    first, last = _period(context, about)
    lines: list[Sentence] = []
    match about:
        case Goal():
            lines.append(_goal(context, about))
        case MicroGoal():
            lines += [*_step(context, about), _runs_of(context, first, last)]
        case None:
            lines.append(_runs_of(context, first, last))
    lines += _changed(context, key, first, last)
    lines.append(_whose_days(context, first, last))
    context.tables.asked.set(context.runner.id, key, context.now)
    buttons = (
        Button(say.TheRuns(), "/runs"),
        *(Button(name, f"/why figure={other}") for other, name, _ in others[:2]),
    )
    return Reply(tuple(lines), buttons)


def _period(context: Context, about: Goal | MicroGoal | None) -> tuple[date, date]:
    if about is None:
        return context.week.first, context.week.last
    return about.starts, about.by


def _goal(context: Context, goal: Goal) -> Sentence:
    """Return a sum that a person can redo: target x days of days = needed; run; difference."""
    found = figures.progress_of(context.tables, goal, context.today)
    totals = context.tables.records.totals(context.runner.id, goal.starts, found.counted_through)
    runs = sum(day.runs for day in totals)
    if goal.measure is Measure.DISTANCE:
        return say.GoalSum(
            NearDay(found.counted_through),
            InUnit(Needed(Distance(found.target)), goal.unit),
            found.days_counted,
            found.days_in_all,
            InUnit(Needed(Distance(found.needed_whole), figure=True), goal.unit),
            say.RunInRuns(InUnit(Total(Distance(found.done)), goal.unit), run_say.Runs(runs)),
            figures.margin_of(goal, found, figure=False),
        )
    return say.CountSum(
        NearDay(found.counted_through),
        run_say.Runs(found.target),
        found.days_counted,
        found.days_in_all,
        found.needed_whole,
        run_say.Runs(found.done),
        figures.margin_of(goal, found),
    )


def _step(context: Context, step: MicroGoal) -> tuple[Sentence, ...]:
    stands = figures.standing_of(context.tables, step)
    return (
        say.StepStands(
            Capital(steps.step_sentence(step)), Days(step.starts, step.by), figures.parts_of(stands)
        ),
    )


def _runs_of(context: Context, first: date, last: date) -> Sentence:
    records = [one for one in context.tables.records.between(context.runner.id, first, last) if one.is_run]
    if not records:
        return say.NoRunIn(Days(first, last))
    shown = tuple(say.OneRun(NearDay(one.on), _amount(one)) for one in records[-LISTED:])
    distance = Distance(sum(one.distance.micrometres for one in records if one.distance))
    if len(records) > LISTED:
        return say.RunsAddUpWith(len(records) - LISTED, Joined(shown, ", "), Total(distance))
    return say.RunsAddUp(Joined(shown, ", "), Total(distance))


def _amount(record: Record) -> Sentence:
    return run_say.JustDistance(record.distance) if record.distance else run_say.ARun()


def _changed(context: Context, key: str, first: date, last: date) -> list[Sentence]:
    """Return the corrections since this figure was asked about last."""
    since = context.tables.asked.last(context.runner.id, key)
    if since is None:
        return []
    found: list[Sentence] = []
    for made in context.tables.changes.newest(context.runner.id, LOOKED_AT):
        if made.at <= since or made.undone:
            continue
        for change in made.changes:
            before, now = change.before, change.after
            if not isinstance(before, Record) or not first <= before.on <= last:
                continue
            if now is None:
                found.append(say.WasDeleted(NearDay(before.on), _amount(before), Moment(made.at)))
            elif isinstance(now, Record) and before.distance != now.distance:
                found.append(
                    say.WasChanged(NearDay(before.on), _amount(before), _amount(now), Moment(made.at))
                )
    return [say.ChangedSince(Joined(tuple(found[:CHANGES_SHOWN]), "; "))] if found else []


def _whose_days(context: Context, first: date, last: date) -> Sentence:
    """Say whose clock decided the days, and where another one did."""
    records = context.tables.records.between(context.runner.id, first, last)
    own = context.runner.zone
    away: dict[str, list[date]] = {}
    for record in records:
        if record.is_run and record.zone != own:
            away.setdefault(record.zone, []).append(record.on)
    elsewhere = tuple(
        say.DaysElsewhere(Days(min(days), max(days)), city_of(zone)) for zone, days in list(away.items())[:2]
    )
    return say.DaysAre(city_of(own), say.Elsewhere(Joined(elsewhere, ", ")) if elsewhere else None)
