"""A line of the stories as the slash command that says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from adapters.discord.commands import INTEGER, NUMBER, TYPES
from core.commands.choice_names import listed
from core.commands.lines import named
from core.commands.options import Option, OptionType
from core.commands.topics import menu

WHOLE_LINE = "what"
"""The option that takes a line in one's own words."""


@dataclass(frozen=True, slots=True)
class Slashed:
    line: str
    options: dict[str, Any]


def slashed(text: str) -> Slashed | None:
    """Return the command, or None where a client would not let it through."""
    found = menu.match(text[1:]) if text.startswith("/") else None
    if found is None:
        return None
    command, words = found
    typed, rest = named(words)
    if rest:
        if WHOLE_LINE in typed:
            return None
        typed[WHOLE_LINE] = rest
    known = {option.name: option for option in command.options}
    if not typed.keys() <= known.keys():
        return None
    values = {name: _value(known[name], value) for name, value in typed.items()}
    return None if None in values.values() else Slashed(command.name, values)


def _value(option: Option, text: str) -> Any:
    """Return what the client sends; None for what it does not take."""
    if option.choices:
        return text if text in dict(listed(option.name, option.choices)) else None
    if option.name == WHOLE_LINE and option.type is not OptionType.TEXT:
        return None
    try:
        match TYPES.get(option.type):
            case one if one == INTEGER:
                return int(text)
            case one if one == NUMBER:
                return float(text)
    except ValueError:
        return None
    return text
