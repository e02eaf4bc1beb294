"""The ledger behind a number: what was needed, what was run, what changed, whose days."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from core.commands import steps, why_streak, why_sums
from core.commands.catalogue import menu, way_to
from core.commands.challenges import challenge_why
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.commands.periods import Period, of_key
from core.domain.challenge import Challenge, Phase
from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.domain.record import Record
from core.domain.run_streak import RunStreak
from core.errors import Refusal
from core.prompts import figures, streaks
from core.wording.amounts import Capital, CityOf, Day, Days, Joined, Moment, NearDay, Total
from core.wording.reply import Button, Reply
from core.wording.say import challenge as challenge_say
from core.wording.say import goals as goal_say
from core.wording.say import menu as ask
from core.wording.say import streak_days
from core.wording.say import why as say
from core.wording.sentence import Sentence

CHANGES_SHOWN = 2
CALLED = {"week": "step", "this week": "step", "year": "goal", "countdown": "race"}
"""What people call a figure, and how its key begins."""
STREAK = "streak"
LOOKED_AT = 100
"""Newest change sets that are looked through for corrections."""


def _offered(context: Context) -> list[Button]:
    return [Button(name, key) for key, name, _ in _figures(context)]


@menu.command("why", ask.ExplainANumber(), example="/why", looks=True)
def why(
    context: Context,
    figure: Annotated[
        str, Option(OptionType.TEXT, ask.WhichFigure(), every=lambda context: _offered(context))
    ] = "",
    skip: Annotated[int, Option(OptionType.INTEGER, ask.HowManyToSkip())] = 0,
) -> Reply:
    """Explain one figure; with several to choose from ask which. Raises Refusal without any."""
    found = _figures(context)
    if (period := of_key(context, figure)) is not None:
        return _explain(context, figure, period, found)
    if not found:
        raise Refusal(say.NothingToExplain() if context.last_record is None else say.NothingNow())
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
    others = [one for one in found if one is not chosen]
    if isinstance(chosen[2], RunStreak):
        return _streak(context, chosen[2], skip, others)
    if isinstance(chosen[2], Challenge):
        return challenge_why(context, str(chosen[2].id))
    return _explain(context, chosen[0], chosen[2], others)


Summed = Goal | MicroGoal | Race | Period | None
About = Summed | RunStreak | Challenge
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
    if (streak := streaks.running(tables, runner)) is not None:
        length = streaks.standing_of(tables, context.runner, streak, context.now).state.length
        found.append((STREAK, streak_days.StreakLabel(length), streak))
    found += [
        (f"challenge:{one.id}", challenge_say.Named(one.name), one)
        for one in tables.challenges.of_runner(runner)
        if one.phase is Phase.OPEN and one.starts <= context.today
    ]
    for race in context.coming_races()[:1]:
        days = (race.on - context.today).days
        found.append((f"race:{race.id}", say.RaceLabel(days, race.name), race))
    return found


def _streak(context: Context, streak: RunStreak, skip: int, others: list[Figure]) -> Reply:
    """Open the days of a streak, each with what holds it; what was changed, and whose days they are."""
    told = why_streak.days_of(context, streak, skip)
    lines = list(told.lines)
    if told.first is not None and not skip:
        lines += _changed(context, STREAK, told.first, context.today)
        lines.append(_whose_days(context, told.first, context.today))
        _note_asked(context, STREAK)
    ways = (Button(name, f"/why figure={other}") for other, name, _ in others[:2])
    return Reply(tuple(lines), (*told.buttons, *ways))


def _note_asked(context: Context, key: str) -> None:
    newest = next(iter(context.tables.changes.newest(context.runner.id, 1)), None)
    context.tables.asked.set(context.runner.id, key, newest.id if newest is not None else 0)


def _explain(context: Context, key: str, about: Summed, others: list[Figure]) -> Reply:
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
        case Period() | None:
            lines.append(_runs_of(context, first, last))
    lines += _changed(context, key, first, last)
    lines.append(_whose_days(context, first, last))
    _note_asked(context, key)
    own = Button(say.TheRuns(), "/runs")
    if isinstance(about, Race):
        own = way_to("countdown", f"countdown race={about.id}")
    return Reply(
        tuple(lines), (own, *(Button(name, f"/why figure={other}") for other, name, _ in others[:2]))
    )


def _period(context: Context, about: Summed) -> tuple[date, date]:
    match about:
        case Goal() | MicroGoal():
            return about.starts, about.by
        case Race():
            return context.today, context.today
        case Period():
            return about.first, about.last
        case None:
            return context.week.first, context.week.last


def _goal(context: Context, goal: Goal) -> tuple[Sentence, ...]:
    found = figures.progress_of(context.tables, goal, context.today)
    totals = context.tables.records.totals(context.runner.id, goal.starts, found.counted_through)
    return why_sums.of_goal(goal, found, sum(day.runs for day in totals))


def _step(context: Context, step: MicroGoal) -> tuple[Sentence, ...]:
    stands = figures.standing_of(context.tables, step)
    return (
        say.StepStands(
            Capital(steps.step_sentence(step)), Days(step.starts, step.by), figures.parts_of(stands)
        ),
    )


def _runs_of(context: Context, first: date, last: date) -> Sentence:
    records = [one for one in context.tables.records.between(context.runner.id, first, last) if one.is_run]
    return why_sums.of_runs(records, context.runner.units) if records else say.NoRunIn(Days(first, last))


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
                found.append(say.WasDeleted(NearDay(before.on), why_sums.amount_of(before), Moment(made.at)))
            elif isinstance(now, Record) and before.distance != now.distance:
                was, became = why_sums.amount_of(before), why_sums.amount_of(now)
                found.append(say.WasChanged(NearDay(before.on), was, became, Moment(made.at)))
    return [say.ChangedSince(Joined(tuple(found[:CHANGES_SHOWN]), "; "))] if found else []


def _whose_days(context: Context, first: date, last: date) -> Sentence:
    """Say whose clock decided the days, and where another one did."""
    records = context.tables.records.between(context.runner.id, first, last)
    own = context.runner.zone
    away: dict[str, list[date]] = {}
    for record in records:
        if record.is_run and record.zone != own:
            away.setdefault(record.zone, []).append(record.on)
    elsewhere = tuple(_elsewhere(days, zone) for zone, days in list(away.items())[:2])
    return say.DaysAre(CityOf(own), say.Elsewhere(Joined(elsewhere, ", ")) if elsewhere else None)


def _elsewhere(days: list[date], zone: str) -> Sentence:
    first, last = min(days), max(days)
    if first == last:
        return say.DayElsewhere(Day(first), CityOf(zone))
    return say.DaysElsewhere(Days(first, last), CityOf(zone))
