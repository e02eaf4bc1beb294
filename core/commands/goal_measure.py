"""How much a goal is: what words say of it, and what is offered where they say too little."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from core.commands import steps
from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.own_words import turned
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, Measure
from core.understanding import StepWords, distance_named, step_in, total_in
from core.wording.amounts import Capital, Day, InUnit, Needed
from core.wording.reply import Button
from core.wording.say import aiming as aim_say
from core.wording.say import building as say
from core.wording.say import buttons as label
from core.wording.say import goals as goal_say
from core.wording.sentence import Sentence

WEEKS: Final = 12
"""Three months: how far ahead the first question looks, and a rate a week is added up."""
MOST_WEEKS: Final = 520
"""Ten years: at a smaller rate no day is told (ours)."""
A_WEEK = ("a week", "per week", "weekly", "each week", "every week", "/week", "a wk", "per wk", "/wk")
NEXT_WEEK = ("next week",)
ONE_WEEK = ("this week", *NEXT_WEEK)
AGAIN = (*A_WEEK, "a month", "per month", "monthly", "each", "every", "daily", "a day", "per day")
SHOWN = 60
"""Characters of the runner's words in a sentence."""
_BARE: Final = re.compile(r"\d{1,4}")
_TIMES: Final = re.compile(r"(?<=\d) ?[x×] ?/? ?(?=(?:week|wk)\b)")
"""What is left out of "3x a week" by who types "3x week"."""


def offers(context: Context) -> tuple[Button, ...]:
    """Return goals that can be set at once."""
    unit = context.runner.units
    total = 100 if unit is Unit.KM else 60
    return (
        Button(say.AWeekOffer(3), "3 outings a week"),
        Button(say.TotalOffer(Needed(Distance.of(total, unit))), f"{total} {unit} in 8 weeks"),
        Button(say.KeepItOpen(), "keep it open"),
    )


def opening(context: Context, words: str) -> tuple[Sentence, tuple[Button, ...]]:
    """Return the first question. Of words with a figure that is no total it says why, and what comes near."""
    said = words.strip()[:SHOWN]
    counted = counted_in(context, words)
    if counted is not None and _holds(turned(context, words), A_WEEK):
        return say.NotEachWeek(said), _near(context, counted)
    if counted is not None and _holds(turned(context, words), ONE_WEEK):
        keep = Button(say.KeepItOpen(), "keep it open")
        is_next = _holds(turned(context, words), NEXT_WEEK)
        step = _as_next_step(context, counted) if is_next else _as_step(context, counted)
        return say.OneWeek(said), (step, keep, _way_out())
    raced = distance_named(
        words, context.runner.units, languages=context.languages
    ) is not None and not _holds(turned(context, words), AGAIN)
    if raced or any(sign.isdigit() for sign in words):
        return say.NotCounted(said), (*((way_to("race add"),) if raced else ()), *offers(context)[1:])
    return say.Different(), offers(context)


def counted_in(context: Context, words: str) -> StepWords | None:
    """Return what the words count as a week's step, in the runner's language or turned into English."""
    found = step_in(words, context.runner.units, languages=context.languages)
    return found or step_in(turned(context, words), context.runner.units)


def how_much(context: Context, words: str) -> tuple[Sentence, tuple[Button, ...]]:
    """Return the question after an answer that is no amount; a bare figure is asked what it counts."""
    ways = offers(context)
    if not _BARE.fullmatch(words) or not int(words):
        raced = distance_named(words, context.runner.units, languages=context.languages) is not None
        return say.HowMuch(words[:SHOWN]), (*((way_to("race add"),) if raced else ()), *ways, _way_out())
    unit = context.runner.units
    counted = [
        Button(label.Amount(InUnit(Distance.of(int(words), unit), unit)), f"{words} {unit}"),
        Button(label.Amount(goal_say.CountOfRuns(int(words))), f"{words} runs"),
    ]
    if 0 < int(words) <= 7:
        counted.insert(0, Button(say.AWeekOffer(int(words)), f"{words} outings a week"))
    return say.OfWhat(words), (*counted, ways[-1])


def read_measure(context: Context, words: str) -> dict[str, Any] | None:
    """Return what the words say of a goal, by the names of the builder's state; None if no amount.

    A rate a week is added up over twelve weeks, and is the first step.
    """
    unit = context.runner.units
    counted = counted_in(context, words)
    weeks = _in_weeks(turned(context, words))
    if weeks is None and counted is not None and _holds(turned(context, words), A_WEEK):
        measure, target = _over(counted, WEEKS)
        return {
            "asking": "why",
            "measure": str(measure),
            "target": target,
            "unit": str(counted.unit),
            "starts": context.today,
            "by": context.today + (WEEKS * 7 - 1) * DAY,
            "step": _typed(counted),
        }
    amount, by_weeks = weeks if weeks is not None else (words, None)
    total = total_in(
        amount, unit, context.today, month_first=context.month_first, languages=context.languages
    )
    if total is None or (total.distance is None and total.runs is None):
        return None
    last = total.by or (context.today + (by_weeks * 7 - 1) * DAY if by_weeks else None)
    way = total.distance
    return {
        "asking": "why" if last else "by",
        "measure": str(Measure.RUNS if way is None else Measure.DISTANCE),
        "target": (total.runs or 0) if way is None else way.micrometres,
        "unit": str(total.unit),
        "starts": total.starts or context.today,
        "by": last,
    }


def end_at_a_rate(context: Context, goal: Goal, words: str) -> date | None:
    """Return the day by which the goal is reached at so much a week: 600 km at "20 km a week"."""
    counted = counted_in(context, words)
    if counted is None or not goal.target or not _holds(turned(context, words), A_WEEK):
        return None
    measure, a_week = _over(counted, 1)
    if measure is not goal.measure or goal.target > a_week * MOST_WEEKS:
        return None
    return context.today + (-(-goal.target // a_week) * 7 - 1) * DAY


def is_measure(context: Context, words: str) -> bool:
    """Whether the words answer how much: an amount, a rate, or this week's."""
    return read_measure(context, words) is not None or is_of_one_week(context, words)


def is_a_rate(context: Context, words: str) -> bool:
    """Whether the words are so much a week and nothing else: "3x week", "30 km a week"."""
    counted = counted_in(context, words)
    if counted is None or counted.when or not _holds(turned(context, words), A_WEEK):
        return False
    return turned(context, counted.rest).casefold().strip("/ ") in ("", "week", "wk")


def repeats(context: Context, words: str) -> bool:
    """Whether the words are so much each week, month or day."""
    return _holds(turned(context, words), AGAIN)


def is_of_one_week(context: Context, words: str) -> bool:
    """Whether the words are this week's step or the next one's, and no goal."""
    return _holds(turned(context, words), ONE_WEEK) and counted_in(context, words) is not None


def _holds(words: str, marks: tuple[str, ...]) -> bool:
    said = _TIMES.sub(" times a ", words.casefold())
    return any(re.search(rf"(?:(?<!\w)|(?=/)){re.escape(mark)}(?!\w)", said) for mark in marks)


def _in_weeks(words: str) -> tuple[str, int] | None:
    """Part "100 km in 8 weeks" into its amount and its weeks."""
    head, found, tail = words.rpartition(" in ")
    count = tail.split()
    if found and len(count) == 2 and count[0].isdigit() and count[1].startswith("week"):
        return head, int(count[0])
    return None


def _over(counted: StepWords, weeks: int) -> tuple[Measure, int]:
    """Return a week's count, or else its distance, times so many weeks."""
    if count := counted.runs or counted.days:
        return Measure.RUNS, count * weeks
    assert counted.distance is not None
    return Measure.DISTANCE, counted.distance.micrometres * weeks


def as_a_step(context: Context, words: str) -> str:
    """Return what the words count a week as one would type it; themselves where they count nothing."""
    counted = counted_in(context, words)
    return _typed(counted) if counted is not None else words


def _typed(counted: StepWords) -> str:
    """Return a week's amount as one would type it."""
    if counted.days:
        return f"run on {counted.days} days"
    if counted.runs:
        return f"{counted.runs} runs"
    assert counted.distance is not None
    return _size(Measure.DISTANCE, counted.distance.micrometres, counted.unit)


def typed(goal: Goal) -> str:
    """Return a goal's amount as one would type it."""
    return _size(goal.measure, goal.target or 0, goal.unit)


def _size(measure: Measure, target: int, unit: Unit) -> str:
    if measure is Measure.RUNS:
        return f"{target} runs"
    return f"{round(float(Distance(target).in_unit(unit)), 1):g} {unit}"


def _near(context: Context, counted: StepWords) -> tuple[Button, ...]:
    """Offer what comes near to a goal for each week: a row of weeks, a step, twelve weeks, the words."""
    measure, target = _over(counted, WEEKS)
    count = counted.runs or counted.days
    row = (Button(aim_say.InARow(count), f"/streak start {count} runs a week"),) if count else ()
    total = f"{_size(measure, target, counted.unit)} in {WEEKS} weeks"
    return (
        *row,
        _as_step(context, counted),
        Button(say.TotalInWeeks(_amount(measure, target, counted.unit), WEEKS), total),
        Button(say.KeepItOpen(), "keep it open"),
    )


def _amount(measure: Measure, target: int, unit: Unit) -> object:
    if measure is Measure.RUNS:
        return goal_say.CountOfRuns(target)
    return InUnit(Needed(Distance(target)), unit)


def _as_step(context: Context, counted: StepWords) -> Button:
    words = _typed(counted)
    step = goal_say.TakeBite(Capital(steps.worded(context, words, counted.unit)))
    return Button(step, f'/micro new what="{words}"')


def _as_next_step(context: Context, counted: StepWords) -> Button:
    words, monday = _typed(counted), context.week.after.first
    step = goal_say.TakeBiteFrom(Capital(steps.worded(context, words, counted.unit)), Day(monday))
    return Button(step, f'/micro new what="{words}" week={monday}')


def _way_out() -> Button:
    return Button(label.NeverMind(), "never mind")
