"""Which of the runner's goals, races or steps a line means: by its number, or by words of its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from core.commands.context import Context
from core.commands.lines import without
from core.commands.menu import Missing
from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.errors import Refusal
from core.wording.reply import Button
from core.wording.say import refusals as say
from core.wording.sentence import Sentence
from core.wording.words import word

SHOWN = 4

T = TypeVar("T", Goal, Race, MicroGoal)


NUMBERS = 3
"""Digits up to which a bare figure is a number of the list, and no figure in a name."""


def named_so(context: Context, words: str, things: Sequence[T], name: Callable[[T], Sentence]) -> list[T]:
    """Return the things with that number, else those with the words in their names.

    A short figure is a number only: 1 is not the goal whose day is the 12th.
    """
    exactly = [thing for thing in things if str(thing.id) == words]
    if exactly or (words.isdigit() and len(words) <= NUMBERS):
        return exactly
    listener = context.listener
    wanted = _bare(words)
    return [thing for thing in things if wanted in _bare(word(name(thing), listener))]


def _bare(words: str) -> str:
    """Without case, and without the marks between thousands: "2000" is "2,000 km in 2026"."""
    return re.sub(r"(?<=\d)[,.\u202f\u00a0](?=\d{3}(?!\d))", "", words.casefold())


def choose(
    context: Context,
    option: str,
    words: str,
    things: Sequence[T],
    name: Callable[[T], Sentence],
    label: Callable[[T], Sentence] | None = None,
) -> T | None:
    """Return the one that is meant; the only one if nothing is said; None if there is none.

    `label` is what tells them apart on a button, where the name is too long for one.
    Raises Missing where nothing is said and there are several, Refusal where the words fit several.
    """
    found = named_so(context, words, things, name) if words else list(things)
    if len(found) == 1:
        return found[0]
    if not found:
        return None
    if not words:
        raise Missing(option)
    raise Refusal(say.WhichOfThem(words[:60]), choices(context, option, found, label or name))


def choices(
    context: Context, option: str, things: Sequence[T], name: Callable[[T], Sentence]
) -> tuple[Button, ...]:
    """Return a button for each: the line that is being run, with this one named instead."""
    line = without(option, context.line)
    return tuple(Button(name(thing), f"/{line} {option}={thing.id}") for thing in things[:SHOWN])
