"""Completion of a line that is being typed, and the menu for machines. Both only read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from core.commands.choice_names import listed
from core.commands.command_lines import without_mention
from core.commands.menu import Command, Menu, Where, Who
from core.conversations.states import Form
from core.domain.distance import Unit
from core.events import Person, Place, Pressed, Said
from core.ports.store import Tables
from core.wording.say import help as say
from core.wording.words import Listener, word

MOST: Final = 25
"""What the narrowest platform lists."""


def complete(tables: Tables, person: Person, place: Place, text: str, now: datetime, menu: Menu) -> list[str]:
    """Return what `text` may become: commands, option names, choices, the runner's races and goals."""
    if not text.startswith("/"):
        return []
    line = text[1:]
    found = menu.match(line)
    if found is None or not line[len(found[0].name) :].startswith(" "):
        names = [command.name for command in menu if command.name.startswith(line.casefold())]
        groups = {command.group for command in menu if command.group.startswith(line.casefold())} - {""}
        return [f"/{name}" for name in sorted({*names, *groups})][:MOST]
    command, _ = found
    head, _, last = text.rpartition(" ")
    return [f"{head} {ending}" for ending in _endings(tables, person, command, last)][:MOST]


def _endings(tables: Tables, person: Person, command: Command, last: str) -> list[str]:
    name, is_value, typed = last.partition("=")
    if not is_value:
        return [f"{option.name}=" for option in command.options if option.name.startswith(last)]
    option = next((one for one in command.options if one.name == name), None)
    if option is None:
        return []
    values = list(option.choices)
    runner = tables.runners.by_account(person.platform, person.external)
    if runner is not None and name == "race":
        values += [str(race.id) for race in tables.races.of(runner.id)]
    if runner is not None and name == "goal" and command.group == "goal":
        values += [str(goal.id) for goal in tables.goals.of(runner.id)]
    return [f"{name}={value}" for value in values if value.casefold().startswith(typed.casefold())]


def menu_lines(menu: Menu, now: datetime, language: str = "en") -> Iterator[dict[str, Any]]:
    """Yield each command as `python -m bot menu` prints it."""
    listener = Listener(language, Unit.KM, "UTC", now)
    for command in menu:
        questions = {option.name: word(option.question, listener) for option in command.options}
        yield command.as_json(word(command.summary, listener), questions)


def choices_called(menu: Menu, now: datetime, language: str) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return what the choices of each command's options are called, by its name and the option's."""
    listener = Listener(language, Unit.KM, "UTC", now)
    return {
        (command.name, option.name): [
            (choice, word(name, listener)) for choice, name in listed(option.name, option.choices)
        ]
        for command in menu
        for option in command.options
        if option.choices
    }


def menu_words(
    menu: Menu, where: Where, language: str, now: datetime, *, admin: bool
) -> list[tuple[str, str]]:
    """Return the first words that somebody can use there, each with its summary in that language."""
    listener = Listener(language, Unit.KM, "UTC", now)
    return [(name, word(summary, listener)) for name, summary in menu.words(where, admin=admin)]


def introduction(language: str, now: datetime) -> tuple[str, str]:
    """Return what the bot does, at length and in short, for who has not begun."""
    listener = Listener(language, Unit.KM, "UTC", now)
    return word(say.WhatIDo(), listener), word(say.InShort(), listener)


def needs_role(tables: Tables, event: Said | Pressed, menu: Menu) -> bool:
    """Whether what is asked for is only for some: then the platform must say who this is."""
    if not event.place.private and _answers_admin(tables, event, menu):
        return True
    if isinstance(event, Said):
        line = event.text
    else:
        row = tables.outbox.get(event.on)
        shown = row.message.buttons if row is not None and row.message is not None else ()
        line = shown[event.index].says if event.shown and 0 <= event.index < len(shown) else ""
    if not line.startswith("/"):
        return False
    found = menu.match(said := without_mention(line[1:]))
    if found is not None and found[0].who is not Who.ANYONE:
        return True
    return not event.place.private and _may_offer(tables, event, menu, said)


def _may_offer(tables: Tables, event: Said | Pressed, menu: Menu, line: str) -> bool:
    """Whether the answer may show what only some may do: a group's bare word, or how its first one begins."""
    word, _, rest = line.strip().casefold().partition(" ")
    if word != "start" and all(command.who is Who.ANYONE for command in menu.group(word)):
        return False
    room = tables.rooms.at(event.place.platform, event.place.external)
    housed = tables.clubs.at(room.id) if room is not None else None
    return not rest or housed is None or not tables.challenges.of_club(housed.club)


def _answers_admin(tables: Tables, event: Said | Pressed, menu: Menu) -> bool:
    """Whether it may answer a question of a command that is only for some: it is asked of them again."""
    if isinstance(event, Said) and event.answers is None:
        return False
    runner = tables.runners.by_account(event.by.platform, event.by.external)
    room = tables.rooms.at(event.place.platform, event.place.external)
    talk = tables.conversations.get(runner.id, room.id) if runner is not None and room is not None else None
    asking = menu.get(talk.state.command) if talk is not None and isinstance(talk.state, Form) else None
    return asking is not None and asking.who is not Who.ANYONE
