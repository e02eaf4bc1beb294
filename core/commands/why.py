"""The ledger behind a number: what was needed, what was run, what changed, whose days."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from core.commands import goal_words, steps
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.domain.cities import city_of
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, Measure, MicroGoal
from core.domain.progress import Progress
from core.domain.race import Race
from core.domain.record import Record
from core.errors import Refusal
from core.prompts import figures
from core.wording.amounts import Capital, Day, Days, InUnit, Joined, Margin, Moment, NearDay, Needed, Total
from core.wording.numbers import down, nearest
from core.wording.reply import Button, Reply
from core.wording.say import goals as goal_say
from core.wording.say import menu as ask
from core.wording.say import runs as run_say
from core.wording.say import why as say
from core.wording.sentence import Sentence

LISTED = 4
CHANGES_SHOWN = 2
CALLED = {"week": "step", "this week": "step", "year": "goal", "countdown": "race"}
"""What people call a figure, and how its key begins."""
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
    wanted = CALLED.get(figure.casefold().strip(), figure.casefold())
    chosen = next((one for one in found if one[0] == wanted or not figure), None)
    chosen = chosen or next((one for one in found if one[0].startswith(wanted[:4])), None)
    chosen = chosen or next((one for one in found if one[0] == figure.casefold().strip()), None)
    if chosen is None:
        raise Refusal(
            say.NoSuchFigure(figure), tuple(Button(name, f"/why figure={key}") for key, name, _ in found[:4])
        )
    return _explain(context, chosen[0], chosen[2], [one for one in found if one is not chosen])


About = Goal | MicroGoal | Race | None
Figure = tuple[str, Sentence, About]


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
    for race in context.coming_races()[:1]:
        days = (race.on - context.today).days
        found.append((f"race:{race.id}", say.RaceLabel(days, race.name), race))
    return found


def _explain(context: Context, key: str, about: About, others: list[Figure]) -> Reply:
    first, last = _period(context, about)
    lines: list[Sentence] = []
    match about:
        case Goal():
            lines += _goal(context, about)
        case MicroGoal():
            lines += [*_step(context, about), _runs_of(context, first, last)]
        case Race():
            days = (about.on - context.today).days
            lines.append(say.RaceSum(days, about.name, Day(context.today), Day(about.on)))
        case None:
            lines.append(_runs_of(context, first, last))
    lines += _changed(context, key, first, last)
    lines.append(_whose_days(context, first, last))
    newest = next(iter(context.tables.changes.newest(context.runner.id, 1)), None)
    context.tables.asked.set(context.runner.id, key, newest.id if newest is not None else 0)
    own = Button(say.TheRuns(), "/runs")
    if isinstance(about, Race):
        own = way_to("countdown", f"countdown race={about.id}")
    return Reply(
        tuple(lines), (own, *(Button(name, f"/why figure={other}") for other, name, _ in others[:2]))
    )


def _period(context: Context, about: About) -> tuple[date, date]:
    match about:
        case Goal() | MicroGoal():
            return about.starts, about.by
        case Race():
            return context.today, context.today
        case None:
            return context.week.first, context.week.last


def _goal(context: Context, goal: Goal) -> tuple[Sentence, ...]:
    """Return sums that a person can redo: what is needed by now, a day, and where the pace leads."""
    found = figures.progress_of(context.tables, goal, context.today)
    return tuple(line for line in (_by_now(context, goal, found), _from_now(goal, found)) if line is not None)


def _from_now(goal: Goal, found: Progress) -> Sentence | None:
    """What is left over the days left; and what the last days' mean makes of it."""
    if found.required_rate is None or not found.left:
        return None
    left, days = goal_words.amount(goal, found.left), found.days_left
    projected: Sentence | None = None
    if found.projected_on is not None:
        more = (found.projected_on - found.counted_through).days
        lately = figures.done_of(goal, found.lately)
        projected = say.ProjectionSum(
            lately, say.DayCount(found.lately_days), say.DayCount(more), Day(found.projected_on)
        )
    return say.RateSum(days, left, goal_words.rate_a_day(goal, found.required_rate), projected)


def _by_now(context: Context, goal: Goal, found: Progress) -> Sentence:
    """Return target x days of days = needed; run; difference."""
    totals = context.tables.records.totals(context.runner.id, goal.starts, found.counted_through)
    runs = sum(day.runs for day in totals)
    if goal.measure is Measure.DISTANCE:
        needed = Distance(round(found.needed_by_now))
        finely = not _adds_up(found, goal.unit)
        margin = Distance(abs(round(found.margin)))
        side = run_say.Ahead if found.margin > 0 else run_say.Behind
        return say.GoalSum(
            NearDay(found.counted_through),
            InUnit(Needed(Distance(found.target)), goal.unit),
            found.days_counted,
            found.days_in_all,
            InUnit(needed if finely else Margin(needed, figure=True), goal.unit),
            say.RunInRuns(
                InUnit(Distance(found.done) if finely else Total(Distance(found.done)), goal.unit),
                run_say.Runs(runs),
            ),
            side(InUnit(margin, goal.unit)) if finely else figures.margin_of(goal, found, figure=False),
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


def _adds_up(found: Progress, unit: Unit) -> bool:
    """Whether the sum holds in the figures of one decimal that are shown; else it is told in two."""
    needed, margin = Distance(round(found.needed_by_now)), Distance(round(found.margin))
    shown = down(Distance(found.done), unit, 1) - nearest(needed, unit, 1)
    return shown == nearest(margin, unit, 1)


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
    later = tuple(say.OneRun(NearDay(one.on), _amount(one)) for one in records[-LISTED:])
    shown = later if len(records) > LISTED else (Capital(later[0]), *later[1:])
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
        if made.id <= since or made.undone:
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
