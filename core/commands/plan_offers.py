"""What is offered for a plan: a race for the list, or this week's step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from core.commands import running
from core.commands.catalogue import way_to
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.domain.distance import Distance, Unit
from core.understanding import (
    RaceWords,
    bare_aim,
    day_ahead,
    distance_named,
    race_planned,
    race_roughly,
    race_to_list,
    rough_day_in,
    says_when,
    small_talk,
    week_told,
)
from core.understanding.typed import typed_duration
from core.wording.amounts import Quoted
from core.wording.reply import Button, Reply
from core.wording.say import races as race_say
from core.wording.say import talk as say


def offers(context: Context, text: str) -> tuple[Button, ...]:
    """Return what a plan can be made into; what lies beyond this week is no step of it."""
    race = _race(context, text)
    rough = rough_day_in(text, context.today, languages=context.languages)
    if race is None and rough is not None and rough.first > context.week.last:
        return (way_to("race add"), way_to("goal new"))
    if race is None and _is_far(context, text):
        return (way_to("race add"), way_to("goal new"))
    on = _day_of(context, text)
    if race is None and on is not None and on > context.week.after.last:
        return (way_to("race add"), way_to("goal new"))
    what = f'/micro new what="{_intent(context, text)}"'
    if race is None and on is not None and on > context.week.last:
        return (Button(say.MakeItNextWeeks(), f"{what} week={on}"),)
    step = Button(say.MakeItAStep(), what)
    if race is None or race.on is None:
        return (step,)
    entry = Button(say.MakeItARace(), _its_line(race))
    return (entry, step) if race.on <= context.week.last else (entry,)


def is_race(context: Context, text: str) -> bool:
    """Whether the plan is a race on a day that is known: it can be put on the list."""
    return _race(context, text) is not None


def line_adding(context: Context, text: str) -> str | None:
    """Return the line that puts the race on the list which one is told to add, None if none is."""
    if not context.private:
        return None
    race = race_to_list(
        text,
        context.today,
        context.runner.units,
        month_first=context.month_first,
        languages=context.languages,
    )
    return _its_line(race).removeprefix("/") if race is not None else None


def _race(context: Context, text: str) -> RaceWords | None:
    return race_planned(
        text,
        context.today,
        context.runner.units,
        month_first=context.month_first,
        languages=context.languages,
    )


def _day_of(context: Context, text: str) -> date | None:
    """Return a day on which, or in whose week, it will be."""
    first, languages = context.month_first, context.languages
    _, week = week_told(text, context.today, month_first=first, languages=languages)
    return week or day_ahead(text, context.today, month_first=first, languages=languages)


FAR: Final = Distance.of(21, Unit.KM)


def _is_far(context: Context, text: str) -> bool:
    """Whether a half or more is meant some day, such as nobody makes a step of this week."""
    way = distance_named(text, context.runner.units, languages=context.languages)
    dated = says_when(text, languages=context.languages)
    return way is not None and way >= FAR and not dated


def ask_its_day(context: Context, text: str) -> Reply | None:
    """Ask for the day of the race that a plan names with a part of a year: "a marathon end of May"."""
    found = race_roughly(
        text,
        context.today,
        context.runner.units,
        month_first=context.month_first,
        languages=context.languages,
    )
    if found is None or context.open_question() is not None:
        return None
    race, rough = found
    context.rough = rough.first, rough.last
    asked = running.run_line(context, _its_line(race).removeprefix("/"))
    return replace(asked, lines=(race_say.NeedsItsDay(Quoted(race.name)), *asked.lines))


def _its_line(race: RaceWords) -> str:
    """Return the line that adds the race."""
    parts = [f'name="{quotable(race.name)}"']
    if race.on is not None:
        parts.append(f"date={race.on}")
    if race.start is not None:
        parts.append(f"start={race.start:%H:%M}")
    if race.distance is not None:
        parts.append(f'distance="{float(race.distance.in_unit(Unit.KM)):.9g} km"')
    if race.priority is not None:
        parts.append(f"priority={race.priority}")
    if race.goal is not None:
        parts.append(f"goal={typed_duration(race.goal)}")
    return "/race add " + " ".join(parts)


def _intent(context: Context, text: str) -> str:
    """Return what a plan says will be done, without the words that say it is a plan.

    A bare figure gets the runner's unit: "might do 10 on sunday" is "10 km on sunday".
    """
    said = bare_aim(quotable(text), context.languages)
    return small_talk.intent_in(said, context.runner.units, context.runner.language)
