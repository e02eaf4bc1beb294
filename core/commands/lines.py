"""Reading a command line: `name=value` in any order, quotes, the natural form, what is missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.menu import Command
from core.commands.options import Option, OptionType, read_option
from core.errors import Refusal
from core.wording.amounts import CommandName, Listed
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.say import refusals as say

_NAMED = re.compile(
    r"(?:^|(?<=\s))([A-Za-z_]+)\s?=(?:\s(?![A-Za-z_]+\s?=))?"
    r"(\"[^\"]*\"|“[^”]*”|'[^']*'|(?![,;])\S+?(?=[,;]?(?:\s|$))|(?=[\s,;])|$)[,;]?"
)
_QUOTES = "\"“”'"


def named(text: str) -> tuple[dict[str, str], str]:
    """Part `name=value` pairs (values may be quoted) from the rest; an empty value says nothing."""
    found = {match[1].casefold(): match[2].strip(_QUOTES) for match in _NAMED.finditer(text)}
    rest = " ".join(_NAMED.sub(" ", text).split(" ")).strip() if found else text.strip()
    return {name: value for name, value in found.items() if value.strip()}, rest


def without(name: str, text: str) -> str:
    """Return the text without the pair of that name."""
    kept = _NAMED.sub(lambda match: "" if match[1].casefold() == name else match[0], text)
    return " ".join(kept.split())


def emptied(text: str) -> frozenset[str]:
    """Return the names in `name=` pairs that have no value."""
    return frozenset(
        match[1].casefold() for match in _NAMED.finditer(text) if not match[2].strip(_QUOTES).strip()
    )


def read_line(command: Command, text: str, given: Mapping[str, str], context: Context) -> dict[str, Any]:
    """Return the options' values that the words after a command give, by name.

    `given` are answers to questions, as typed. Raises Refusal for an option that is not
    there, a value that cannot be read, or more words than the command can use.
    """
    typed, rest = named(text)
    _refuse_two_of_a_name(text)
    for name in typed:
        if all(option.name != name for option in command.options):
            known = Listed(tuple(option.name for option in command.options))
            raise Refusal(
                say.UnknownOption(CommandName(command.name), name, known),
                (Button(label.HelpWith(command.name), f"/help {command.name}"),),
            )
    values: dict[str, Any] = {}
    if rest:
        values.update(_read_rest(command, rest, typed.keys() | given.keys(), context))
    for name, words in typed.items():
        if name not in given:
            values[name] = read_typed(command, command.option(name), words, context)
    for name, words in given.items():
        values[name] = read_option(command.option(name), words, context)
    return values


def _refuse_two_of_a_name(text: str) -> None:
    """Raises Refusal where a name has two values: which of them is meant nobody knows."""
    found: dict[str, str] = {}
    for match in _NAMED.finditer(text):
        name, value = match[1].casefold(), match[2].strip(_QUOTES)
        if found.setdefault(name, value) != value:
            raise Refusal(say.SaidTwice(name, found[name], value))


def read_typed(command: Command, option: Option, words: str, context: Context) -> Any:
    """Read a typed value. Raises Refusal, whose likely answers are whole lines: nothing was asked."""
    try:
        return read_option(option, words, context)
    except Refusal as refusal:
        instead = tuple(
            button
            if button.says.startswith("/")
            else replace(button, says=f'/{command.name} {option.name}="{button.says}"')
            for button in refusal.instead
        )
        raise Refusal(refusal.because, instead) from None


def _read_rest(command: Command, rest: str, taken: Any, context: Context) -> Mapping[str, Any]:
    if command.natural and (found := command.natural(context, rest)) is not None:
        return found
    free = [option for option in command.options if option.name not in taken]
    if not free:
        alone = way_to(command.name)
        raise Refusal(say.TooMuch(CommandName(command.name), rest[:60]), (alone,))
    first = free[0]
    if first.type is OptionType.TEXT or len(free) == 1:
        return {first.name: read_typed(command, first, rest.strip(_QUOTES), context)}
    # Several typed options: a word each, in their order; the last takes what is left.
    values = {}
    words = rest.split()
    for index, option in enumerate(free):
        if not words:
            break
        last = index == len(free) - 1 or option.type is OptionType.TEXT
        values[option.name] = read_typed(command, option, " ".join(words) if last else words[0], context)
        words = [] if last else words[1:]
    return values
