"""Races: `race add`, `race list`, `race edit`, `race drop`, `countdown`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.which_race import ARace, named, race_of
from core.domain.countdown import next_marks
from core.domain.distance import Distance, Unit
from core.domain.race import Priority, Race
from core.domain.splits import pace_for
from core.errors import Refusal
from core.prompts.planning import kind_of
from core.understanding import race_in
from core.understanding.plausible import meant
from core.wording.amounts import Day, InUnit, Quoted, Time
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu_races as ask
from core.wording.say import races as say
from core.wording.say import results as results_say
from core.wording.sentence import Sentence

LISTED = 7
LONGEST = 300
LONGEST_NAME = 80
"""Characters of a note or a why, and of a name or a place."""
LETTERS = ("A", "B", "C")
EXPLAINED: dict[Priority, type[Sentence]] = {
    Priority.A: say.PriorityA,
    Priority.B: say.PriorityB,
    Priority.C: say.PriorityC,
}


def read_race(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read the natural form: "A race: Canal 10k, 24 Oct 2027, start 9:30"."""
    found = race_in(text, context.today, context.runner.units, month_first=context.month_first)
    if found is None or not found.name:
        return {"name": text}
    told = {"name": found.name, "goal": found.goal, "place": found.venue, "why": found.why}
    values: dict[str, Any] = {name: value for name, value in told.items() if value}
    if found.no_day:
        values["unread"] = say.NoSuchDay(found.no_day)
    if found.on is not None:
        values["date"] = found.on
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
)
def race_add(
    context: Context,
    name: Annotated[str, Option(OptionType.TEXT, ask.WhatName())],
    date: Annotated[dt.date, Option(OptionType.DATE, ask.WhichDate())],
    start: Annotated[dt.time | None, Option(OptionType.TIME, ask.WhichStart())] = None,
    distance: Annotated[tuple[Distance, Unit] | None, Option(OptionType.DISTANCE, ask.HowLong())] = None,
    priority: Annotated[str, Option(OptionType.CHOICE, ask.WhichPriority(), choices=LETTERS)] = "B",
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
    known = race_in(name, context.today, context.runner.units, month_first=context.month_first)
    length = distance[0] if distance else (known.distance if known is not None else None)
    race = Race(
        id=0,
        runner=context.runner.id,
        name=name.strip()[:LONGEST_NAME],
        on=date,
        made_at=context.now,
        start=start,
        distance=length,
        priority=Priority(priority),
        goal=_meant(length, goal),
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
    lines = (say.Added(named(race), EXPLAINED[race.priority]()), *_facts(race), first)
    return reply(*lines, buttons=(*context.undo(), Button(label.Change(), f"/race edit race={race.id}")))


def _meant(distance: Distance | None, goal: int | None) -> int | None:
    return meant(distance.micrometres, goal) if distance is not None and goal is not None else goal


def _its_result(name: str, on: dt.date, distance: tuple[Distance, Unit] | None) -> str:
    """Return the line that adds a race that has been run."""
    words = name.replace('"', "").replace(",", " ")
    way = f", {float(distance[0].in_unit(Unit.KM)):.9g} km" if distance else ""
    return f'/race result race="{words}{way}, {on.isoformat()}"'


@menu.hub("race", ask.AboutRaces(), say.NoRace())
def standing(context: Context) -> tuple[Sentence, ...]:
    return _lines(context)


def _lines(context: Context) -> tuple[Sentence, ...]:
    races = sorted(context.tables.races.of(context.runner.id), key=lambda race: (race.on, race.id))
    lines = []
    for race in races:
        outcome: Sentence | None = None
        if race.outcome is not None:
            outcome = say.Result(Time(race.time)) if race.time else say.Result(race.outcome)
        elif race.on < context.today:
            outcome = say.NoResultYet()
        elif race.goal:
            outcome = say.ListedTarget(Time(race.goal))
        lines.append(say.Listed(race.id, named(race), race.priority, outcome))
    return tuple(lines[-LISTED:])


@menu.command("race list", ask.ListRaces(), example="/race list")
def race_list(context: Context) -> Reply:
    """List races to come and run."""
    lines = _lines(context)
    if not lines:
        return reply(say.NoRace(), buttons=(Button(say.AddOne(), "/race add"),))
    return reply(*lines, buttons=(Button(say.AddOne(), "/race add"), way_to("countdown")))


_EDITS: Final = {
    "day": "date",
    "date": "date",
    "start": "start",
    "distance": "distance",
    "priority": "priority",
    "goal": "goal",
    "target": "goal",
    "name": "name",
    "place": "place",
    "note": "note",
    "why": "why",
}
"""What of a race a word names, to be asked for."""


def read_edit(context: Context, text: str) -> Mapping[str, Any]:
    """Read what of a race is to be asked for ("start"); anything else names the race."""
    first, _, last = text.rpartition(" ")
    asks = _EDITS.get(last.casefold())
    if asks is None:
        return {"race": text}
    return {"race": first, "asks": asks} if first else {"asks": asks}


@menu.command(
    "race edit", ask.EditARace(), example=("/race edit", "/race edit start=9:30"), natural=read_edit
)
def race_edit(
    context: Context,
    race: ARace = "",
    name: Annotated[str, Option(OptionType.TEXT, ask.WhatName())] = "",
    date: Annotated[dt.date | None, Option(OptionType.DATE, ask.WhichDate())] = None,
    start: Annotated[
        dt.time | None, Option(OptionType.TIME, ask.WhichStart(), suggest=lambda _: starts())
    ] = None,
    distance: Annotated[
        tuple[Distance, Unit] | None,
        Option(OptionType.DISTANCE, ask.HowLong(), suggest=lambda _: distances()),
    ] = None,
    priority: Annotated[str, Option(OptionType.CHOICE, ask.WhichPriority(), choices=LETTERS)] = "",
    goal: Annotated[int | None, Option(OptionType.DURATION, ask.WhichTarget())] = None,
    place: Annotated[str, Option(OptionType.TEXT, ask.WhereIsIt())] = "",
    why: Annotated[str, Option(OptionType.TEXT, ask.WhyThisOne())] = "",
    note: Annotated[str, Option(OptionType.TEXT, ask.AnyNote())] = "",
    asks: str = "",
) -> Reply:
    """Change what is known of a race; `asks` names the one that a line named without a value."""
    found = race_of(context, race)
    if asks and not any((name, date, start is not None, distance, priority, goal, place, why, note)):
        raise Missing(asks)
    if date is not None and date < context.today:
        raise Refusal(say.Past(Day(date, year=True)))
    length = distance[0] if distance else found.distance
    now = replace(
        found,
        name=name.strip()[:LONGEST_NAME] or found.name,
        on=date or found.on,
        start=start if start is not None else found.start,
        distance=length,
        priority=Priority(priority) if priority else found.priority,
        goal=_meant(length, goal) or found.goal,
        why=why[:LONGEST] or found.why,
        note=note[:LONGEST] or found.note,
        venue=place[:LONGEST_NAME] or found.venue,
    )
    if now == replace(found, note=now.note) != found:
        context.book.put(now)
        return reply(results_say.Kept(Quoted(now.note)), buttons=context.undo())
    if now == found:
        return reply(
            say.WhatToChange(named(found)),
            buttons=(
                Button(say.TheDay(), f"/race edit race={found.id} day"),
                Button(say.TheStart(), f"/race edit race={found.id} start"),
                Button(say.TheDistance(), f"/race edit race={found.id} distance"),
                Button(say.TheTarget(), f"/race edit race={found.id} target"),
                way_to("race drop", f"race drop race={found.id}"),
            ),
        )
    context.book.put(now)
    return reply(say.Changed(named(now)), EXPLAINED[now.priority](), *_facts(now), buttons=context.undo())


def _facts(race: Race) -> tuple[Sentence, ...]:
    """Return what is stored of a race beside what it is called: its target, why, note."""
    target: Sentence | None = None
    if race.goal and race.distance:
        target = say.Target(Time(race.goal), pace_for(race.distance, race.goal))
    elif race.goal:
        target = say.BareTarget(Time(race.goal))
    why = say.ItsWhy(Quoted(race.why)) if race.why else None
    note = say.ItsNote(Quoted(race.note)) if race.note else None
    return tuple(line for line in (target, why, note) if line is not None)


def starts() -> list[Button]:
    """Offer the usual hours of a start."""
    return [Button(say.AtHour(dt.time(hour)), f"{hour}:00") for hour in (8, 9, 10)]


def distances() -> list[Button]:
    """Offer the usual distances of a race."""
    usual = (("5 km", Distance.of(5, Unit.KM)), ("10 km", Distance.of(10, Unit.KM)))
    named_ones = (Button(say.Half(), "half"), Button(say.Marathon(), "marathon"))
    return [*(Button(label.Amount(InUnit(size, Unit.KM)), text) for text, size in usual), *named_ones]


@menu.command("race drop", ask.DropARace(), example="/race drop")
def race_drop(context: Context, race: ARace = "") -> Reply:
    """Take a race off the list."""
    found = race_of(context, race)
    context.book.drop(found)
    return reply(say.Dropped(named(found)), buttons=context.undo(label.BringItBack()))


@menu.command("countdown", ask.CountDown(), example="/countdown")
def countdown(context: Context, race: ARace = "") -> Reply:
    """Say how long it is to the next race, and what comes next."""
    found = race_of(context, race, nearest=True)
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
        line, *_facts(found), following, buttons=(Button(label.Change(), f"/race edit race={found.id}"),)
    )
