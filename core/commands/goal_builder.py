"""From "get in shape" to a goal: a kind question, concrete offers, then when, why and a first bite."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from core.commands import steps
from core.commands.context import Context
from core.commands.goal_making import check, days_to_come, first_bite, make_goal
from core.commands.goal_words import rate_of
from core.conversations.states import Building
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, GoalKind, Measure
from core.errors import Refusal
from core.understanding import day_in, step_in, total_in
from core.wording.amounts import Day, Needed, Quoted
from core.wording.reply import Button, Reply, reply
from core.wording.say import building as building_say
from core.wording.say import buttons as label
from core.wording.say import goals as say
from core.wording.sentence import Sentence

WEEKS = 12
"""Three months: how far ahead the first question looks."""
OPEN_FOR = 13 * 7
SKIP = frozenset({"skip", "no", "-"})
OPEN = frozenset({"keep it open", "open", "leave it open", "i don't know", "don't know", "dunno"})
PEOPLE = 300


def open_builder(context: Context, text: str) -> Reply:
    """Ask what would be different, with offers that can be set at once."""
    context.open(Building(asking="measure", what=text.strip()[:120]))
    return reply(building_say.Different(), buttons=_offers(context))


def _offers(context: Context) -> tuple[Button, ...]:
    unit = context.runner.units
    total = 100 if unit is Unit.KM else 60
    return (
        Button(building_say.AWeekOffer(3), "3 outings a week"),
        Button(building_say.TotalOffer(Needed(Distance.of(total, unit))), f"{total} {unit} in 8 weeks"),
        Button(building_say.KeepItOpen(), "keep it open"),
    )


def keep_open(context: Context, what: str) -> Reply:
    """Store an open goal with a day on which to look at it."""
    by = context.today + OPEN_FOR * DAY
    context.close()
    context.book.add(
        Goal(
            id=0,
            runner=context.runner.id,
            kind=GoalKind.OPEN,
            measure=Measure.RUNS,
            target=None,
            unit=context.runner.units,
            starts=context.today,
            by=by,
            made_at=context.now,
            what=what.strip()[:120],
        )
    )
    return reply(building_say.OpenThen(Day(by)), buttons=context.undo())


def ask_by(context: Context, measure: Measure, target: int, unit: Unit, why: str = "") -> Reply:
    """Ask for the day of a goal whose amount is known."""
    state = Building(asking="by", measure=str(measure), target=target, unit=str(unit), why=why)
    context.open(state)
    return _question(context, state)


def step(context: Context, state: Building, text: str) -> Reply:
    """Take an answer and ask the next question, or save. Raises Refusal if it cannot be read."""
    words = " ".join(text.split())
    match state.asking:
        case "measure":
            return _measure(context, state, words)
        case "by":
            return _by(context, state, words)
        case "why":
            why = "" if words.casefold().strip(" .") in SKIP else words[:PEOPLE]
            return _next(context, _with(state, asking="step", why=why))
        case "step":
            if words.casefold().strip(" .") in SKIP:
                return _next(context, _with(state, asking="save"))
            return _next(context, _with(state, asking="save", **_first_step(context, state, words)))
        case _:
            return _save(context, state, words)


def _measure(context: Context, state: Building, words: str) -> Reply:
    said = words.casefold().strip(" .!")
    if said in OPEN:
        return keep_open(context, state.what)
    weeks = _in_weeks(words)
    counted = step_in(words, context.runner.units)
    if weeks is None and counted is not None and _is_weekly(said) and (counted.runs or counted.days):
        per_week = counted.runs or counted.days or 0
        by = context.today + (WEEKS * 7 - 1) * DAY
        runs = per_week * WEEKS
        return _next(
            context,
            _with(
                state,
                asking="why",
                measure=str(Measure.RUNS),
                target=runs,
                unit=str(context.runner.units),
                starts=context.today,
                by=by,
                step=f"{per_week} runs",
            ),
        )
    amount_words, by_weeks = weeks if weeks is not None else (words, None)
    total = total_in(amount_words, context.runner.units, context.today, month_first=context.month_first)
    if total is None or (total.distance is None and total.runs is None):
        context.open(state)
        raise Refusal(building_say.HowMuch(), _offers(context))
    measure = Measure.DISTANCE if total.distance is not None else Measure.RUNS
    target = total.distance.micrometres if total.distance is not None else total.runs or 0
    last = total.by or (context.today + (by_weeks * 7 - 1) * DAY if by_weeks else None)
    following = _with(
        state,
        asking="why" if last else "by",
        measure=str(measure),
        target=target,
        unit=str(total.unit),
        starts=total.starts or context.today,
        by=last,
    )
    return _next(context, following)


def _is_weekly(said: str) -> bool:
    return any(mark in said for mark in ("a week", "per week", "weekly", "each week", "every week"))


def _in_weeks(words: str) -> tuple[str, int] | None:
    """Part "100 km in 8 weeks" into its amount and its weeks."""
    head, found, tail = words.rpartition(" in ")
    count = tail.split()
    if found and len(count) == 2 and count[0].isdigit() and count[1].startswith("week"):
        return head, int(count[0])
    return None


def _by(context: Context, state: Building, words: str) -> Reply:
    if words.casefold() == "another day":
        context.open(state)
        return reply(building_say.NameTheDay())
    on = day_in(
        words.removeprefix("by ").strip(), context.today, future=True, month_first=context.month_first
    )
    if on is None:
        raise Refusal(building_say.NameTheDay(), _days(context))
    if on < context.today:
        raise Refusal(say.InThePast(Day(on, year=True)), _days(context))
    return _next(context, _with(state, asking="why", starts=state.starts or context.today, by=on))


def _days(context: Context) -> tuple[Button, ...]:
    return (*days_to_come(context), Button(building_say.AnotherDay(), "another day"))


def _with(state: Building, **changed: object) -> Building:
    return msgspec.structs.replace(state, **changed)


def _next(context: Context, state: Building) -> Reply:
    """Ask the next question. What the goal cannot be is refused here, before more is asked."""
    if state.by is not None:
        check(context, _goal(context, state))
    context.open(state)
    return _question(context, state)


def _goal(context: Context, state: Building) -> Goal:
    return Goal(
        id=0,
        runner=context.runner.id,
        kind=GoalKind.TOTAL,
        measure=Measure(state.measure),
        target=state.target,
        unit=Unit(state.unit),
        starts=state.starts or context.today,
        by=state.by or context.today,
        made_at=context.now,
        why=state.why,
    )


def _question(context: Context, state: Building) -> Reply:
    match state.asking:
        case "measure":
            return reply(building_say.Different(), buttons=_offers(context))
        case "by":
            return reply(building_say.ByWhen(say.amount_of(_goal(context, state))), buttons=_days(context))
        case "why":
            goal = _goal(context, state)
            return reply(
                say.Summary(say.name_of(goal)),
                building_say.WhyThisOne(rate_of(goal, context.today)),
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
    if step_in(words, context.runner.units) is not None:
        found = steps.read_step(context, words, context.week)
        return {"step": words, "if_then": found.if_then}
    bite = state.step or first_bite(context, _goal(context, state))
    return {"step": bite, "if_then": words[:200]}


def _worded(context: Context, state: Building, words: str) -> Sentence:
    return steps.worded(context, words, Unit(state.unit))


def _summary(context: Context, state: Building) -> tuple[Sentence, ...]:
    lines: list[Sentence] = [say.Summary(say.name_of(_goal(context, state)))]
    if state.why:
        lines.append(say.Why(Quoted(state.why)))
    if state.step:
        lines.append(building_say.SummaryStep(_worded(context, state, state.step)))
    if state.if_then:
        lines.append(building_say.SummaryPlan(Quoted(state.if_then)))
    return tuple(lines)


def _save(context: Context, state: Building, words: str) -> Reply:
    said = words.casefold().strip(" .!")
    if said in ("save", "ok", "yes", "save it", "good"):
        context.close()
        return _saved(context, state)
    if said in ("change", "no", "start again"):
        return open_builder(context, state.what)
    if said == "not now":
        context.close()
        return reply(building_say.NotSet())
    raise Refusal(building_say.SaveIt(say.name_of(_goal(context, state))), _question(context, state).buttons)


def _saved(context: Context, state: Building) -> Reply:
    new = _goal(context, state)
    goal = make_goal(context, new.measure, new.target or 0, new.unit, new.starts, new.by, why=new.why)
    context.book.put(replace(goal, what=state.what))
    lines: tuple[Sentence, ...] = (building_say.Yours(say.name_of(goal)),)
    if state.step:
        made = steps.make_step(context, state.step, context.week, goal=goal.id)
        if state.if_then and not made.if_then:
            made = context.book.put(replace(made, if_then=state.if_then))
        lines = (*lines, *steps.answer(context, made))
    return reply(*lines, buttons=context.undo())


def ask_again(context: Context, state: Building) -> Reply:
    context.open(state)
    return _question(context, state)
