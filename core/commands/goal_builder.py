"""From "get in shape" to a goal: a kind question, concrete offers, then when, why and a first bite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import msgspec

from core.commands import goal_measure, goal_streaks, steps
from core.commands.context import Context
from core.commands.goal_making import check, days_to_come, end_meant, first_bite, keep_open, make_goal
from core.commands.goal_words import rate_of
from core.commands.running import run_line
from core.conversations.states import Building
from core.domain.distance import Unit
from core.domain.goal import Goal, GoalKind, Measure
from core.errors import Refusal
from core.understanding import plainly, step_in
from core.wording.amounts import Day, Quoted
from core.wording.reply import Button, Reply, reply
from core.wording.say import aiming as aim_say
from core.wording.say import building as building_say
from core.wording.say import buttons as label
from core.wording.say import goal_refusals as refused
from core.wording.say import goals as say
from core.wording.sentence import Sentence

SKIP = frozenset({"skip", "no", "-"})
SAVE = ("save", "save it", "ok", "yes", "good")
"""The first two are no why and no plan."""
OPEN = frozenset({"keep it open", "open", "leave it open", "i don't know", "don't know", "dunno"})
CHANGE = ("change", "no", "start again")
ANOTHER_DAY = "another day"
PEOPLE = 300


def open_builder(context: Context, text: str, by: date | None = None, why: str = "") -> Reply:
    """Ask what would be different, with offers that can be set at once; `by` and `why` are told already."""
    state = Building(asking="measure", what=text.strip()[:120], by=by, why=why.strip()[:PEOPLE])
    context.open(state)
    return _question(context, state)


def open_by(context: Context, what: str, by: date | None) -> Reply:
    """Ask for the day of a goal that is kept in words, or, where it is known, why it is one."""
    state = Building(asking="why" if by is not None else "by", what=what[:120], starts=context.today, by=by)
    context.open(state)
    return _question(context, state)


def ask_by(
    context: Context, measure: Measure, target: int, unit: Unit, why: str = "", ends: Sequence[date] = ()
) -> Reply:
    """Ask for the day of a goal whose amount is known; `ends` are the days that may be meant."""
    state = Building(asking="by", measure=str(measure), target=target, unit=str(unit), why=why)
    context.open(state)
    asked = _question(context, state)
    if not ends:
        return asked
    days = tuple(Button(label.OnDay(Day(end, year=True)), end.isoformat()) for end in ends)
    return replace(asked, buttons=(*days, asked.buttons[-1]))


def step(context: Context, state: Building, text: str) -> Reply:
    """Take an answer and ask the next question, or save. Raises Refusal if it cannot be read."""
    words = " ".join(text.split())
    if state.asking in ("why", "step") and words.casefold().strip(" .!") in SAVE[:2]:
        return _saved(context, state)
    plain = plainly(words, context.languages)
    match state.asking:
        case "measure":
            return _measure(context, state, plain)
        case "by":
            return _by(context, state, plain)
        case "why" if plain != words and goal_measure.counted_in(context, plain) is not None:
            return _bite(context, state, plain)
        case "why" if (on := _another_end(context, plain)) is not None:
            return _next(context, _with(state, by=on))
        case "why":
            why = "" if words.casefold().strip(" .") in SKIP else words[:PEOPLE]
            return _next(context, _with(state, asking="step", why=why))
        case "step":
            if words.casefold().strip(" .") in SKIP:
                return _next(context, _with(state, asking="save"))
            return _next(context, _with(state, asking="save", **_first_step(context, state, plain)))
        case _:
            return _save(context, state, words)


def _another_end(context: Context, words: str) -> date | None:
    """Return the day that "march 20" names for the end that was said; a feast may be why."""
    named = any(map(str.isdigit, words)) and any(map(str.isalpha, words))
    on = end_meant(context, words) if named else None
    return on if on is not None and on > context.today else None


def _bite(context: Context, state: Building, words: str) -> Reply:
    """Take "3 times a week is realistic" for the first step: it answers the sum, and is no why."""
    step = goal_measure.as_a_step(context, words)
    context.open(_with(state, step=step))
    again = _question(context, _with(state, step=step))
    bite = building_say.ABite(_worded(context, state, step))
    return replace(again, lines=(bite, building_say.WhyThisOne(None)))


def answers(context: Context, state: Building, text: str) -> bool:
    """Whether the words answer the question as it is asked; any words are a why, or a plan."""
    text = plainly(text, context.languages)
    said = text.casefold().strip(" .!")
    if said in (*OPEN, *SKIP, *SAVE, *CHANGE, ANOTHER_DAY):
        return True
    match state.asking:
        case "measure":
            return goal_measure.is_measure(context, text) or goal_streaks.is_streak(text)
        case "by":
            rate = goal_measure.end_at_a_rate(context, _goal(context, state), text)
            return rate is not None or end_meant(context, text) is not None
        case asking:
            return asking != "save"


def _measure(context: Context, state: Building, words: str) -> Reply:
    said = words.casefold().strip(" .!")
    if said in OPEN:
        return keep_open(context, state.what)
    if goal_measure.is_of_one_week(context, words):
        context.close()
        return run_line(context, "micro new " + words)
    read = goal_measure.read_measure(context, words)
    if read is None and goal_streaks.is_streak(words):
        context.close()
        return goal_streaks.start(context, words, state.by, state.why)
    if read is None:
        raise Refusal(*goal_measure.how_much(context, words))
    if read["by"] is None and state.by is not None:
        read |= {"asking": "why", "by": state.by}
    return _next(context, _with(state, **read))


def _by(context: Context, state: Building, words: str) -> Reply:
    said = words.casefold().strip(" .!")
    if said == ANOTHER_DAY:
        context.open(state)
        return reply(building_say.NameTheDay(), buttons=(_way_out(),))
    if said in OPEN:
        return keep_open(context, state.what or goal_measure.typed(_goal(context, state)))
    days = days_to_come(context)
    if said in SKIP or said in SAVE:
        keep = Button(building_say.KeepItOpen(), "keep it open")
        raise Refusal(building_say.NeedsADay(), (*days, keep, _way_out()))
    ways = (*days, _way_out())
    on = end_meant(context, words) or goal_measure.end_at_a_rate(context, _goal(context, state), words)
    if on is None:
        raise Refusal(building_say.NoDayIn(words[: goal_measure.SHOWN]), ways)
    if on < context.today:
        raise Refusal(refused.InThePast(Day(on, year=True)), ways)
    return _next(context, _with(state, asking="why", starts=state.starts or context.today, by=on))


def _days(context: Context) -> tuple[Button, ...]:
    return (*days_to_come(context), Button(building_say.AnotherDay(), ANOTHER_DAY))


def _way_out() -> Button:
    return Button(label.NeverMind(), "never mind")


def _with(state: Building, **changed: object) -> Building:
    """Return the state after an answer: the next question was asked nothing yet."""
    return msgspec.structs.replace(state, repeated=False, missed=False, **changed)


def _next(context: Context, state: Building) -> Reply:
    """Ask the next question. What the goal cannot be is refused here, before more is asked."""
    if state.by is not None and state.measure:
        check(context, _goal(context, state))
    if state.asking == "why" and state.why:
        state = _with(state, asking="step")
    context.open(state)
    return _question(context, state)


def _goal(context: Context, state: Building) -> Goal:
    return Goal(
        id=0,
        runner=context.runner.id,
        kind=GoalKind.TOTAL if state.measure else GoalKind.OPEN,
        measure=Measure(state.measure or Measure.RUNS),
        target=state.target if state.measure else None,
        unit=Unit(state.unit or context.runner.units),
        starts=state.starts or context.today,
        by=state.by or context.today,
        made_at=context.now,
        why=state.why,
    )


def _name(goal: Goal, state: Building) -> Sentence:
    """Return what the goal is called; one that is kept in words by these and its day."""
    return say.name_of(goal) if state.measure else aim_say.ByDay(state.what, Day(goal.by, year=True))


def _question(context: Context, state: Building) -> Reply:
    match state.asking:
        case "measure":
            first, ways = goal_measure.opening(context, state.what)
            return reply(first, buttons=ways)
        case "by":
            amount = say.amount_of(_goal(context, state)) if state.measure else Quoted(state.what)
            return reply(building_say.ByWhen(amount), buttons=_days(context))
        case "why":
            goal = _goal(context, state)
            return reply(
                say.Summary(_name(goal, state)),
                building_say.WhyThisOne(rate_of(context, goal) if state.measure else None),
                buttons=(Button(label.Skip(), "skip"),),
            )
        case "step":
            bite = state.step or first_bite(context, _goal(context, state))
            return reply(
                building_say.FirstBiteWhen(_worded(context, state, bite)),
                buttons=(Button(_worded(context, state, bite), bite), Button(label.Skip(), "skip")),
            )
        case _:
            return reply(
                *_summary(context, state),
                buttons=(
                    Button(label.Save(), "save"),
                    Button(label.Change(), "change"),
                    Button(label.NotNow(), "not now"),
                ),
            )


def _first_step(context: Context, state: Building, words: str) -> dict[str, object]:
    """Read the answer to "a first bite": another amount, or when she will go."""
    if step_in(words, context.runner.units, languages=context.languages) is not None:
        found = steps.read_step(context, words, context.week)
        return {"step": words, "if_then": found.if_then}
    bite = state.step or first_bite(context, _goal(context, state))
    return {"step": bite, "if_then": words[:200]}


def _worded(context: Context, state: Building, words: str) -> Sentence:
    return steps.worded(context, words, Unit(state.unit or context.runner.units))


def _summary(context: Context, state: Building) -> tuple[Sentence, ...]:
    lines: list[Sentence] = [say.Summary(_name(_goal(context, state), state))]
    if state.why:
        lines.append(say.Why(Quoted(state.why)))
    if state.step:
        lines.append(building_say.SummaryStep(_worded(context, state, state.step)))
    if state.if_then:
        lines.append(building_say.SummaryPlan(Quoted(state.if_then)))
    return tuple(lines)


def _save(context: Context, state: Building, words: str) -> Reply:
    said = words.casefold().strip(" .!")
    if said in SAVE:
        return _saved(context, state)
    if said in CHANGE:
        return open_builder(context, state.what)
    if said == "not now":
        context.close()
        return reply(building_say.NotSet())
    name = _name(_goal(context, state), state)
    raise Refusal(building_say.SaveIt(name), _question(context, state).buttons)


def _saved(context: Context, state: Building) -> Reply:
    context.close()
    new = _goal(context, state)
    if state.measure:
        made = make_goal(context, new.measure, new.target or 0, new.unit, new.starts, new.by, why=new.why)
        goal = context.book.put(replace(made, what=state.what))
    else:
        goal = context.book.add(replace(new, what=state.what))
    lines: tuple[Sentence, ...] = (building_say.Yours(_name(goal, state)),)
    if state.step:
        step = steps.make_step(context, state.step, context.week, goal=goal.id)
        if state.if_then and not step.if_then:
            step = context.book.put(replace(step, if_then=state.if_then))
        lines = (*lines, *steps.answer(context, step))
    return reply(*lines, buttons=context.undo())


def ask_again(context: Context, state: Building) -> Reply:
    context.open(state)
    return _question(context, state)
