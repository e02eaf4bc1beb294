"""Races: `race add`, `race list`, `countdown`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated, Any

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.menu import at_once
from core.commands.options import Option, OptionType
from core.commands.race_offers import distances, starts, sundays
from core.commands.race_verdict import length as length_of
from core.commands.which_race import ARace, named, race_of
from core.domain.countdown import next_marks
from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.race import Priority, Race
from core.domain.splits import pace_for
from core.errors import Refusal
from core.prompts.planning import kind_of
from core.understanding import RaceWords, day_in, race_in, rough_day_in
from core.understanding.plausible import is_run, meant
from core.wording.amounts import Capital, Day, Quoted, Time
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu_races as ask
from core.wording.say import races as say
from core.wording.say import refusals as refused
from core.wording.sentence import Sentence

_QUOTED_NAME = re.compile(r"^[\"“]([^\"“”]+)[\"”]\s*")
LISTED = 7
RUN_LISTED = 2
LONGEST = 300
LONGEST_NAME = 80
"""Characters of a note or a why, and of a name or a place."""
LETTERS = ("A", "B", "C")
EXPLAINED: dict[Priority, type[Sentence]] = {
    Priority.A: say.PriorityA,
    Priority.B: say.PriorityB,
    Priority.C: say.PriorityC,
}


def _race_in(context: Context, text: str) -> RaceWords | None:
    return race_in(
        text,
        context.today,
        context.runner.units,
        month_first=context.month_first,
        languages=context.languages,
    )


def read_race(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read the natural form: "A race: Canal 10k, 24 Oct 2027, start 9:30"."""
    text = _QUOTED_NAME.sub(r"\1 ", text).strip()
    asked_for = day_in(
        text, context.today, future=True, month_first=context.month_first, languages=context.languages
    )
    if asked_for is not None:
        return {"date": asked_for}
    found = _race_in(context, text)
    rough = rough_day_in(text, context.today, languages=context.languages)
    if found is not None and found.on is None and not found.no_day and rough is not None:
        found, context.rough = _race_in(context, rough.left), (rough.first, rough.last)
    if found is None or not found.name:
        return {"name": text}
    if found.no_time:
        raise Refusal(refused.NotRead(refused.ATime(), found.no_time, "9:30"), (way_to("race add"),))
    told = {"name": found.name, "goal": found.goal, "place": found.venue, "why": found.why}
    values: dict[str, Any] = {name: value for name, value in told.items() if value}
    if found.no_day:
        values["unread"] = say.NoSuchDay(found.no_day)
    if found.on is not None:
        values["date"] = found.on
    elif context.rough is not None:
        values["unread"] = say.NeedsItsDay(Quoted(found.name))
    if found.start is not None:
        values["start"] = found.start
    if found.distance is not None:
        values["distance"] = (found.distance, context.runner.units)
    if found.priority is not None:
        values["priority"] = str(found.priority)
    return values


@menu.command(
    "race add",
    ask.AddARace(),
    example=(
        "/race add A race: Canal 10k, 24 Oct 2027, start 9:30",
        '/race add name="Lake half" date=2027-09-12 distance=half priority=A goal=1:58:00 place=Lecco',
    ),
    natural=read_race,
    form=at_once("name", "date", "distance", "priority", "goal"),
)
def race_add(
    context: Context,
    name: Annotated[str, Option(OptionType.TEXT, ask.WhatName())],
    date: Annotated[dt.date, Option(OptionType.DATE, ask.WhichDate(), suggest=sundays)],
    start: Annotated[
        dt.time | None, Option(OptionType.TIME, ask.WhichStart(), every=lambda _: starts())
    ] = None,
    distance: Annotated[
        tuple[Distance, Unit] | None,
        Option(OptionType.DISTANCE, ask.HowLong(), every=lambda _: distances()),
    ] = None,
    priority: Annotated[str, Option(OptionType.CHOICE, ask.WhichPriority(), choices=LETTERS)] = "",
    goal: Annotated[int | None, Option(OptionType.DURATION, ask.WhichTarget())] = None,
    place: Annotated[str, Option(OptionType.TEXT, ask.WhereIsIt())] = "",
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
    note: Annotated[str, Option(OptionType.TEXT, ask.AnyNote())] = "",
) -> Reply:
    """Put a race on the list; its countdown plans itself."""
    if date < context.today:
        raise Refusal(
            say.Past(Day(date, year=True)),
            (
                Button(say.AddItsResult(), _its_result(name, date, distance)),
                way_to("race add"),
            ),
        )
    name = name.strip(' "“”,')
    known = _race_in(context, name)
    length = distance[0] if distance else (known.distance if known is not None else None)
    race = Race(
        id=0,
        runner=context.runner.id,
        name=name.strip()[:LONGEST_NAME],
        on=date,
        made_at=context.now,
        start=start,
        distance=length,
        priority=Priority(priority) if priority else _usual_letter(context),
        goal=time_meant(length, goal),
        why=why[:LONGEST],
        note=note[:LONGEST],
        venue=place[:LONGEST_NAME],
    )
    for other in context.coming_races():
        if other.on == race.on and other.name.casefold() == race.name.casefold():
            raise Refusal(say.Twice(named(other)), (Button(label.Change(), f"/race edit race={other.id}"),))
    race = context.book.add(race)
    marks = next_marks([race], context.now, context.runner.zone, context.runner.quiet)
    first = say.FirstMark(Day(marks[0].on)) if marks else None
    lines = (say.Added(named(race), EXPLAINED[race.priority]()), *facts(race), first)
    return reply(*lines, buttons=(*context.undo(), Button(label.Change(), f"/race edit race={race.id}")))


def _usual_letter(context: Context) -> Priority:
    """Return the letter of a race that is given none: a B prepares for an A, so without one it is the A."""
    has_a = any(race.priority is Priority.A for race in context.coming_races())
    return Priority.B if has_a else Priority.A


def time_meant(distance: Distance | None, goal: int | None) -> int | None:
    """Return a target in seconds; 1:58 over a half is hours and minutes.

    Raises Refusal if nobody has run it.
    """
    if distance is None or goal is None:
        return goal
    seconds = meant(distance.micrometres, goal)
    if seconds != goal and not is_run(distance.micrometres, seconds):
        raise Refusal(say.TooFast(Capital(length_of(distance)), Time(goal), Pace.of(distance, goal)))
    return seconds


def _its_result(name: str, on: dt.date, distance: tuple[Distance, Unit] | None) -> str:
    """Return the line that adds a race that has been run."""
    words = name.replace('"', "").replace(",", " ")
    way = f", {float(distance[0].in_unit(Unit.KM)):.9g} km" if distance else ""
    return f'/race result race="{words}{way}, {on.isoformat()}"'


@menu.hub("race", ask.AboutRaces(), say.NoRace())
def standing(context: Context) -> tuple[Sentence, ...]:
    return _lines(context)


def _lines(context: Context) -> tuple[Sentence, ...]:
    """Return the races: those to come, soonest first, behind the last that were run."""
    races = sorted(context.tables.races.of(context.runner.id), key=lambda race: (race.on, race.id))
    run = [race for race in races if _is_over(context, race)]
    coming = [race for race in races if not _is_over(context, race)]
    shown = run[-max(LISTED - len(coming), RUN_LISTED) :]
    shown += coming[: LISTED - len(shown)]
    lines: list[Sentence] = [
        say.Listed(race.id, named(race), race.priority, _outcome(context, race)) for race in shown
    ]
    return (*lines, say.More(len(races) - len(shown))) if len(shown) < len(races) else tuple(lines)


def _is_over(context: Context, race: Race) -> bool:
    return race.outcome is not None or race.on < context.today


def _outcome(context: Context, race: Race) -> Sentence | None:
    """Return what is known of a race's end: its result, or else its target."""
    if race.outcome is not None:
        return say.Result(Time(race.time)) if race.time else say.Result(race.outcome)
    if race.on < context.today:
        return say.NoResultYet()
    return say.ListedTarget(Time(race.goal)) if race.goal else None


@menu.command("race list", ask.ListRaces(), example="/race list", looks=True)
def race_list(context: Context) -> Reply:
    """List races to come and run."""
    lines = _lines(context)
    if not lines:
        return reply(say.NoRace(), buttons=(Button(say.AddOne(), "/race add"),))
    return reply(*lines, buttons=(Button(say.AddOne(), "/race add"), way_to("countdown")))


def facts(race: Race) -> tuple[Sentence, ...]:
    """Return what is stored of a race beside what it is called: its target, why, note."""
    target: Sentence | None = None
    if race.goal and race.distance:
        target = say.Target(Time(race.goal), pace_for(race.distance, race.goal))
    elif race.goal:
        target = say.BareTarget(Time(race.goal))
    why = say.ItsWhy(Quoted(race.why)) if race.why else None
    note = say.ItsNote(Quoted(race.note)) if race.note else None
    return tuple(line for line in (target, why, note) if line is not None)


@menu.command("countdown", ask.CountDown(), example="/countdown", looks=True)
def countdown(context: Context, race: ARace = "") -> Reply:
    """Say how long it is to the next race, and what comes next."""
    found = race_of(context, race, nearest=True)
    if _is_over(context, found):
        over = say.Listed(found.id, named(found), found.priority, _outcome(context, found))
        return reply(over, buttons=(way_to("race list"),))
    days = (found.on - context.today).days
    line = say.DaysTo(named(found), days) if days > 0 else say.IsToday(named(found))
    asleep = context.runner.snoozed_until or context.today
    marks = [
        mark
        for mark in next_marks([found], context.now, context.runner.zone, context.runner.quiet)
        if kind_of(mark) not in context.runner.stopped and mark.on >= asleep
    ]
    following = say.NextWord(Day(marks[0].on), marks[0].at) if marks else None
    return reply(
        line, *facts(found), following, buttons=(Button(label.Change(), f"/race edit race={found.id}"),)
    )
