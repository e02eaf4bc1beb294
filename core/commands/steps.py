"""Steps: `micro new`, `micro list`, `micro done`, `micro change`, `micro drop`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Annotated

from core.commands.catalogue import menu, way_to
from core.commands.choosing import SHOWN, choose
from core.commands.context import Context
from core.commands.menu import Missing, Needs
from core.commands.options import Option, OptionType
from core.commands.own_words import turned
from core.commands.promising import retell
from core.commands.which_goal import AGoal
from core.domain.calendar import Week, week_of
from core.domain.distance import Unit
from core.domain.goal import GoalState, MicroGoal
from core.errors import Refusal
from core.prompts import figures
from core.understanding import count_in, small_talk, step_in, week_told
from core.wording.amounts import Capital, Day, Days, InUnit, Joined, Needed, Quoted
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu_goals as ask
from core.wording.say import steps as say
from core.wording.sentence import Sentence

MOST_RUNS = 50
MOST_FAR = 1000
DAYS = 7
_BARE = re.compile(
    r"(?:run |on )*([\d.,]+) ?(?:runs?|days?|times|outings|km|k|mi|miles?)(?: this week)?", re.IGNORECASE
)
"""A figure and its unit: never a promise in words."""
LISTED = 6


def step_sentence(step: MicroGoal) -> Sentence:
    """Return "2 runs, 12 km", or the runner's words."""
    parts: list[Sentence] = []
    if step.runs is not None:
        parts.append(say.Runs(step.runs))
    if step.days is not None:
        parts.append(say.RunDays(step.days))
    if step.distance is not None:
        parts.append(say.Length(Needed(step.distance)))
    return say.Step(Joined(tuple(parts), ", ")) if parts else say.Words(Quoted(step.said))


def read_step(context: Context, words: str, week: Week, goal: int | None = None) -> MicroGoal:
    """Return the step that the words are: counted if they count, else a promise in words. Raises Refusal."""
    found = step_in(words, context.runner.units, languages=context.languages)
    runner, said = context.runner.id, words.strip()[:300]
    step = MicroGoal(
        id=0, runner=runner, goal=goal, starts=week.first, by=week.last, made_at=context.now, said=said
    )
    if found is None:
        if small_talk.is_yes_or_no(words, context.runner.language):
            raise Refusal(say.WhatWillItBe())
        if figure := _BARE.fullmatch(turned(context, words.strip())):
            raise Refusal(say.TooMuch() if figure[1].strip("0., ") else say.NothingToRun())
        return step
    if 0 in (found.runs, found.days) or (found.distance is not None and not found.distance):
        raise Refusal(say.NothingToRun())
    if (found.days or 0) > 7 or (found.runs or 0) > MOST_RUNS:
        raise Refusal(say.TooMuch())
    when = turned(context, found.when).casefold()
    plan = found.when if when not in ("", "this week", "next week") else ""
    return replace(step, runs=found.runs, days=found.days, distance=found.distance, if_then=plan)


def _counted(context: Context, words: str) -> None:
    """Ask what a bare figure counts. Raises Missing."""
    count = count_in(words, languages=context.languages) if words.strip().isalnum() else None
    if count is None:
        return
    if not count:
        raise Refusal(say.NothingToRun())
    most = ((MOST_RUNS, f"{count} runs"), (MOST_FAR, f"{count} {context.runner.units}"))
    ways = [way for limit, way in (*most, (DAYS, f"run on {count} days")) if count <= limit]
    raise Missing("what", say.OfWhat(count), tuple(Button(worded(context, way), way) for way in ways))


def make_step(context: Context, words: str, week: Week, *, goal: int | None = None) -> MicroGoal:
    """Store the step that the words are; the same one twice is one. Raises Refusal."""
    step = read_step(context, words, week, goal or _only_goal(context))
    same = next((one for one in context.steps_on(week.last) if _same(one, step)), None)
    return same if same is not None else context.book.add(step)


def worded(context: Context, words: str, unit: Unit | None = None) -> Sentence:
    """Return the step that the typed words are, as it is said; distances in `unit`, else the runner's."""
    found = step_sentence(read_step(context, words, context.week))
    return label.Amount(InUnit(found, unit or context.runner.units))


def _only_goal(context: Context) -> int | None:
    """A step belongs to the goal, as long as there is one only."""
    goals = context.active_goals()
    return goals[0].id if len(goals) == 1 else None


def _same(one: MicroGoal, other: MicroGoal) -> bool:
    if not other.has_target:
        return one.said == other.said and one.starts == other.starts
    return (one.starts, one.runs, one.days, one.distance) == (
        other.starts,
        other.runs,
        other.days,
        other.distance,
    )


def answer(context: Context, step: MicroGoal) -> tuple[Sentence, ...]:
    """Return what a new step is, and where it stands already."""
    if not step.has_target:
        return (say.Promise(Quoted(step.said), Day(step.by)),)
    plan = say.YourPlan(Quoted(step.if_then)) if step.if_then else None
    if step.starts > context.today:
        return (say.SetFor(Capital(step_sentence(step)), Days(step.starts, step.by), plan),)
    return (say.Set(Capital(step_sentence(step)), Day(step.by), plan),)


@menu.command(
    "micro new", ask.SetAStep(), example=("/micro new 3 runs this week", "/micro new 20 km this week")
)
def micro_new(
    context: Context,
    what: Annotated[str, Option(OptionType.TEXT, ask.WhatStep(), suggest=lambda context: offers(context))],
    goal: AGoal = "",
    week: Annotated[dt.date | None, Option(OptionType.DATE, ask.InWhichWeek())] = None,
) -> Reply:
    """Set a step for this week, or the one that holds the day `week`: a count, a distance, words."""
    what, told = week_told(what, context.today, month_first=context.month_first, languages=context.languages)
    _counted(context, what)
    when = week_of(week or told or context.today, context.runner.week_start)
    if when.last < context.today:
        raise Refusal(say.WeekIsOver(Days(when.first, when.last)), (way_to("micro new"),))
    made = make_step(context, what, when, goal=int(goal) if goal.isdigit() else None)
    if context.book.set_id is None:
        return reply(say.Already(step_sentence(made)), buttons=(_change(made),))
    buttons: tuple[Button, ...] = (*context.undo(), _change(made))
    if not made.has_target:
        buttons = (Button(say.MarkDone(), f"/micro done step={made.id}"), *buttons)
    return reply(*answer(context, made), buttons=buttons)


def _change(step: MicroGoal) -> Button:
    return Button(label.Change(), f"/micro change step={step.id}")


def offers(context: Context) -> list[Button]:
    """Offer steps by the runner's own last weeks."""
    before = context.week.before
    totals = context.tables.records.totals(context.runner.id, before.first, before.last)
    runs = max(sum(day.runs for day in totals), 2)
    unit = context.runner.units
    distance = figures.week_distance(context.tables, context.runner.id, before.first, before.last)
    whole = int(distance.in_unit(unit))
    texts = [f"{runs} runs"] + ([f"{whole} {unit}"] if whole >= 3 else [f"{runs + 1} runs"])
    return [Button(worded(context, text), text) for text in texts]


def step_meant(context: Context, words: str) -> MicroGoal:
    """Return the step of that number or with those words; the only one that is open if nothing is said.

    Raises Missing where nothing is said and there are several, Refusal where there is none.
    """
    if words:
        named = choose(context, "step", words, _all(context), step_sentence)
        if named is None:
            raise Refusal(say.NoSuchStep(words[:60]), (way_to("micro list"),))
        return named
    found = _open(context)
    if not found:
        raise Refusal(say.NoStep(), tuple(_new(context)))
    if len(found) > 1:
        raise Missing("step")
    return found[0]


def _open(context: Context) -> list[MicroGoal]:
    """Return this week's and next week's steps that are not done, newest first."""
    coming = context.steps_on(context.week.after.last)
    found = (*context.steps_on(context.today), *coming)
    return [step for step in reversed(found) if step.state is GoalState.ACTIVE]


def _open_ones(context: Context) -> list[Button]:
    """Return the open steps, those of next week with their days."""
    return [
        Button(
            step_sentence(step)
            if step.starts <= context.today
            else say.Listed(Days(step.starts, step.by), step_sentence(step), None),
            str(step.id),
        )
        for step in _open(context)
    ]


def _some(context: Context) -> list[Button]:
    return _open_ones(context)[:SHOWN]


def _named_step(context: Context, text: str) -> str:
    return str(step_meant(context, text).id)


AStep = Annotated[
    str, Option(OptionType.CODE, ask.WhichStep(), suggest=_some, every=_open_ones, read=_named_step)
]


def _new(context: Context) -> list[Button]:
    return [Button(button.label, f"/micro new {button.says}") for button in offers(context)]


@menu.command("micro list", ask.ListSteps(), example="/micro list", looks=True)
def micro_list(context: Context) -> Reply:
    """List this week's steps and those to come, or else the newest, and where they stand."""
    steps = _all(context)
    newest = [step for step in steps if step.by >= context.today][:LISTED] or steps[:LISTED]
    if not newest:
        return reply(say.NoStep(), buttons=tuple(_new(context)))
    return reply(*(listed(context, step) for step in newest), buttons=(_change(newest[0]),))


def _all(context: Context) -> list[MicroGoal]:
    """Return the steps that were not let go, newest first."""
    steps = context.tables.micro_goals.of(context.runner.id)
    kept = [step for step in steps if step.state is not GoalState.LET_GO]
    return sorted(kept, key=lambda step: (step.by, step.id), reverse=True)


def listed(context: Context, step: MicroGoal) -> Sentence:
    standing: Sentence | None = None
    if step.kept or step.state is GoalState.DONE:
        standing = say.IsDone()
    elif step.has_target:
        so_far = say.SoFar(figures.parts_of(figures.standing_of(context.tables, step)))
        return say.Listed(Days(step.starts, step.by), so_far, None)
    return say.Listed(Days(step.starts, step.by), step_sentence(step), standing)


@menu.hub("micro", ask.AboutSteps(), say.NoStep())
def standing(context: Context) -> tuple[Sentence, ...]:
    steps = context.steps_on(context.today)
    return tuple(listed(context, step) for step in steps)


@menu.command("micro done", ask.FinishAStep(), example=("/micro done",))
def micro_done(context: Context, step: AStep = "") -> Reply:
    """Take the runner's word that a step is done."""
    found = step_meant(context, step)
    context.book.put(replace(found, kept=True, state=GoalState.DONE))
    return reply(say.Done(step_sentence(found)), buttons=context.undo())


@menu.command(
    "micro change",
    ask.ChangeAStep(),
    example=("/micro change", '/micro change what="2 runs"'),
    needs=Needs(("what",), of=lambda context, given: step_meant(context, given.get("step", ""))),
)
def micro_change(
    context: Context,
    what: Annotated[
        str, Option(OptionType.TEXT, ask.WhatStep(), suggest=lambda context: offers(context))
    ] = "",
    step: AStep = "",
) -> Reply:
    """Put another amount in a step's place."""
    found = step_meant(context, step)
    if not what:
        raise Missing("what")
    _counted(context, what)
    now = read_step(context, what, Week(found.starts), found.goal)
    if _same(now, found):
        return reply(say.Already(step_sentence(found)))
    told = {name: getattr(now, name) for name in ("runs", "days", "distance", "said", "if_then")}
    context.book.put(replace(found, **told))
    retell(context, found, now.said)
    return reply(
        say.Changed(Capital(step_sentence(now)), Day(found.by), step_sentence(found)),
        buttons=context.undo(label.BackTo(step_sentence(found))),
    )


@menu.command("micro drop", ask.DropAStep(), example="/micro drop")
def micro_drop(context: Context, step: AStep = "") -> Reply:
    """Let a step go."""
    found = step_meant(context, step)
    context.book.put(replace(found, state=GoalState.LET_GO))
    return reply(say.Dropped(step_sentence(found)), buttons=context.undo(label.BringItBack()))
