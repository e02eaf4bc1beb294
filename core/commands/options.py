"""Options: what a command can be told, each with its type, its question and its suggestions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from core.commands.choice_names import listed
from core.commands.languages import language_in
from core.domain.cities import Place, find_place
from core.errors import Refusal
from core.understanding import (
    count_in,
    day_in,
    distance_in,
    duration_in,
    is_no_day,
    line_in_english,
    pace_in,
    time_in,
    weekday_in,
)
from core.wording.amounts import Listed
from core.wording.catalogues import ENGLISH
from core.wording.reply import Button
from core.wording.say import refusals as say
from core.wording.sentence import Sentence

if TYPE_CHECKING:
    from core.commands.context import Context


class OptionType(StrEnum):
    """The types that `menu` names; stable identifiers."""

    TEXT = "text"
    DISTANCE = "distance"
    DURATION = "duration"
    PACE = "pace"
    DATE = "date"
    TIME = "time"
    WEEKDAY = "weekday"
    ZONE = "zone"
    LANGUAGE = "language"
    CHOICE = "choice"
    INTEGER = "integer"
    NUMBER = "number"
    PERSON = "person"
    FILE = "file"
    CODE = "code"


Suggest = Callable[["Context"], Sequence[Button]]

Read = Callable[["Context", str], Any]
"""Reads more forms of an option's value than its type has; None if the text is none of them."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a command can be told.

    `question` is asked when it is missing; `suggest` gives the likely answers as buttons.
    `every` gives all that it may be, where more than a few can be listed, or nothing is asked.
    `past` reads a day as the latest such day (a log) instead of the next (a race).
    `read` is tried before the type's own reader, and may raise a Refusal of its own.
    `name` is the stable identifier, filled in from the function's parameter.
    """

    type: OptionType
    question: Sentence
    choices: tuple[str, ...] = ()
    suggest: Suggest | None = None
    every: Suggest | None = None
    past: bool = False
    read: Read | None = None
    name: str = ""
    required: bool = False


def read_option(option: Option, text: str, context: Context) -> Any:
    """Return the value that `text` names. Raises Refusal if it names none.

    Values by type: text str, distance (Distance, Unit), duration and pace seconds and Pace,
    date, time, weekday 0-6, zone a Place, language and choice their identifiers,
    integer int, number float, code str.
    """
    text = text.strip()
    value = _value(option, text, context) if text else None
    if value is None:
        because: Sentence = say.NotRead(
            _kinds.get(option.type, say.AnAnswer)(), text[:60], _examples.get(option.type, "")
        )
        if option.type is OptionType.DATE and is_no_day(text, context.today, languages=context.languages):
            because = say.NoSuchDay(text[:60], _examples[option.type])
        if option.choices:
            because = say.NoChoice(text[:60], Listed(_choices(option, context), "or"))
        raise Refusal(because, tuple(offers(option, context)))
    return value


def _choices(option: Option, context: Context) -> tuple[object, ...]:
    """Return what can be chosen: by its names, which are English; else as it is offered."""
    offered = tuple(button.label for button in offers(option, context))
    if context.spoken != ENGLISH and len(offered) > 1:
        return offered
    return tuple(choice.replace("_", " ") for choice in option.choices)


def _value(option: Option, text: str, context: Context) -> Any:
    """Read the text as typed, else with the words of the runner's language turned into English ones."""
    plain = line_in_english(text, context.languages)
    try:
        value = _read(option, text, context)
    except Refusal as refused:
        try:
            value = _read(option, plain, context) if plain != text else None
        except Refusal:
            value = None
        if value is None:
            raise refused from None
    return _read(option, plain, context) if value is None and plain != text else value


def _read(option: Option, text: str, context: Context) -> Any:
    value = option.read(context, text) if option.read else None
    return _readers[option.type](option, text, context) if value is None else value


def offers(option: Option, context: Context) -> Sequence[Button]:
    """Return the likely answers to the option's question."""
    if option.suggest:
        return option.suggest(context)
    return [Button(name, choice) for choice, name in listed(option.name, option.choices)[:4]]


_kinds: dict[OptionType, type[Sentence]] = {
    OptionType.DISTANCE: say.ADistance,
    OptionType.DURATION: say.ATime,
    OptionType.PACE: say.APace,
    OptionType.DATE: say.ADate,
    OptionType.TIME: say.ATime,
    OptionType.WEEKDAY: say.AWeekday,
    OptionType.ZONE: say.ACity,
    OptionType.INTEGER: say.ANumber,
    OptionType.NUMBER: say.ANumber,
}

_examples = {
    OptionType.DISTANCE: "8 km",
    OptionType.DURATION: "46:44",
    OptionType.PACE: "5:30",
    OptionType.DATE: "2026-12-31",
    OptionType.TIME: "18:00",
    OptionType.WEEKDAY: "sun",
    OptionType.ZONE: "Berlin",
    OptionType.LANGUAGE: "en",
    OptionType.INTEGER: "3",
    OptionType.NUMBER: "2.5",
}


def _distance(_: Option, text: str, context: Context) -> Any:
    read = distance_in(text, context.runner.units, languages=context.languages)
    return read if read and read[0] else None


def _date(option: Option, text: str, context: Context) -> dt.date | None:
    return day_in(
        text,
        context.today,
        future=not option.past,
        month_first=context.month_first,
        languages=context.languages,
    )


def _zone(_: Option, text: str, __: Context) -> Place | None:
    return next(iter(find_place(text)), None)


def _choice(option: Option, text: str, _: Context) -> str | None:
    wanted = text.casefold().replace(" ", "_").replace("-", "_")
    return next((choice for choice in option.choices if choice.casefold() == wanted), None)


MOST = 1_000_000
"""No count that anybody means is larger."""


def _integer(_: Option, text: str, context: Context) -> int | None:
    count = count_in(text, languages=context.languages)
    return count if count is None or count <= MOST else None


def _number(_: Option, text: str, __: Context) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


_readers: dict[OptionType, Callable[[Option, str, Context], Any]] = {
    OptionType.TEXT: lambda _, text, __: text,
    OptionType.DISTANCE: _distance,
    OptionType.DURATION: lambda _, text, context: duration_in(text, languages=context.languages),
    OptionType.PACE: lambda _, text, context: pace_in(
        text, context.runner.units, languages=context.languages
    ),
    OptionType.DATE: _date,
    OptionType.TIME: lambda _, text, context: time_in(text, languages=context.languages),
    OptionType.WEEKDAY: lambda _, text, context: weekday_in(text, languages=context.languages),
    OptionType.ZONE: _zone,
    OptionType.LANGUAGE: lambda _, text, __: language_in(text),
    OptionType.CHOICE: _choice,
    OptionType.INTEGER: _integer,
    OptionType.NUMBER: _number,
    OptionType.PERSON: lambda _, text, __: text,
    OptionType.FILE: lambda _, text, __: text,
    OptionType.CODE: lambda _, text, __: text,
}
