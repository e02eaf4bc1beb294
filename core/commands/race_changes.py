"""Races as they change: `race edit`, `race drop`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.lines import read_typed
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.own_words import turned
from core.commands.race_offers import distances, starts
from core.commands.races import EXPLAINED, LETTERS, LONGEST, LONGEST_NAME, facts, time_meant
from core.commands.which_race import ARace, named, race_of
from core.domain.distance import Distance, Unit
from core.domain.race import Priority
from core.errors import Refusal
from core.understanding import day_in, time_in
from core.wording.amounts import Day, Quoted
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu_races as ask
from core.wording.say import races as say
from core.wording.say import results as results_say

_CLEARED: Final[dict[str, dict[str, Any]]] = {
    "start": {"start": None},
    "goal": {"goal": None},
    "place": {"venue": ""},
    "why": {"why": ""},
    "note": {"note": ""},
}
"""What `why=` without a value takes away."""
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
    """Read "start 10:00", "25 oct 2027", or what is to be asked for ("start"); else it names the race."""
    if (told := _told(context, text)) is not None:
        return told
    first, _, last = text.rpartition(" ")
    asks = _EDITS.get(turned(context, last).casefold())
    if asks is None:
        return {"race": text}
    return {"race": first, "asks": asks} if first else {"asks": asks}


def _told(context: Context, text: str) -> Mapping[str, Any] | None:
    """Return what the words put in place: a value behind its name, or a day or an hour by itself."""
    command = context.menu.get("race edit")
    assert command is not None
    name, _, value = text.partition(" ")
    option = _EDITS.get(turned(context, name).casefold())
    if option is not None and value.strip():
        try:
            return {option: read_typed(command, command.option(option), value.strip(), context)}
        except Refusal:
            return None  # a race may be called so
    if text.isdigit():
        return None  # the race's number
    if (
        on := day_in(
            text, context.today, future=True, month_first=context.month_first, languages=context.languages
        )
    ) is not None:
        return {"date": on}
    at = time_in(text, languages=context.languages)
    return {"start": at} if at is not None else None


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
        goal=time_meant(length, goal) or found.goal,
        why=why[:LONGEST] or found.why,
        note=note[:LONGEST] or found.note,
        venue=place[:LONGEST_NAME] or found.venue,
    )
    for option in context.emptied & _CLEARED.keys():
        now = replace(now, **_CLEARED[option])
    if now.note and now == replace(found, note=now.note) != found:
        context.book.put(now)
        return reply(results_say.Kept(Quoted(now.note)), buttons=context.undo())
    if now == found:
        changes = (
            Button(say.TheDay(), f"/race edit race={found.id} day"),
            Button(say.TheStart(), f"/race edit race={found.id} start"),
            Button(say.TheDistance(), f"/race edit race={found.id} distance"),
            Button(say.TheTarget(), f"/race edit race={found.id} target"),
            way_to("race drop", f"race drop race={found.id}"),
        )
        raise Missing("", say.WhatToChange(named(found)), changes, {"race": str(found.id)})
    context.book.put(now)
    letter = EXPLAINED[now.priority]() if now.priority is not found.priority else None
    told = (fact for fact in facts(now) if fact not in facts(found))
    return reply(say.Changed(named(now)), letter, *told, buttons=context.undo())


@menu.command("race drop", ask.DropARace(), example="/race drop")
def race_drop(context: Context, race: ARace = "") -> Reply:
    """Take a race off the list."""
    found = race_of(context, race)
    context.book.drop(found)
    return reply(say.Dropped(named(found)), buttons=context.undo(label.BringItBack()))
