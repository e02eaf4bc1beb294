"""Forms: what a half-said command asks, all at once, where a place can show that. Looking changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from core.commands import running
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.lines import named
from core.commands.looking import looking
from core.commands.menu import Command, Question
from core.commands.options import OptionType, offers
from core.errors import Refusal
from core.events import Event, Pressed, Said
from core.ports.codes import Codes
from core.ports.store import Tables
from core.wording.listener import Listener
from core.wording.reply import Button, Whose
from core.wording.say import buttons as label
from core.wording.words import word

FEWEST: Final = 2
"""Questions; one alone is better asked in the chat."""
MOST: Final = 5
"""What the narrowest platform takes."""
LONGEST_QUESTION: Final = 45
"""Characters of a field's question in English, so that nothing is cut there."""
HINTS: Final = 4
SHOWN: Final = 5
"""Buttons under a refusal."""


@dataclass(frozen=True, slots=True)
class Field:
    """A question in words; `ways` are likely answers, each as it is shown and as it is typed.

    `choices` are all the answers that there are, `value` is what was answered already.
    """

    option: str
    question: str
    type: OptionType
    required: bool
    ways: tuple[tuple[str, str], ...] = ()
    choices: tuple[str, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Filled in it becomes a line: `line` and `option="..."` for each field.

    `line` has no slash, and names what is known already and not asked.
    """

    line: str
    title: str
    fields: tuple[Field, ...]


def form_for(tables: Tables, event: Said | Pressed, now: datetime, codes: Codes) -> Form | None:
    """Return the form with which the event is answered; None where it is handled as anything else."""
    context = looking(tables, event.by, event.place, now, codes) if event.place.forms else None
    if context is None:
        return None
    if isinstance(event, Said):
        return _form(context, event.text)
    row = tables.outbox.get(event.on)
    shown = row.message.buttons if row is not None and row.message is not None else ()
    if row is None or not event.shown or not 0 <= event.index < len(shown):
        return None
    button = shown[event.index]
    if button.whose is Whose.OWN and row.runner != context.runner.id:
        return None
    return _form(context, button.says, wanted=button.form)


def has_form(text: str) -> bool:
    """Whether the command of a line may be asked at once: for most nobody has to be looked for."""
    found = _command(text)
    return found is not None and found[0].form is not None


def again(context: Context, event: Event, instead: tuple[Button, ...]) -> tuple[Button, ...]:
    """Return what is offered with a refusal: first the form that was refused, as it was filled in."""
    if not (isinstance(event, Said) and event.place.forms and _form(context, event.text, wanted=True)):
        return instead
    return (Button(label.FillInAgain(), event.text, form=True), *instead[: SHOWN - 1])


def _form(context: Context, text: str, *, wanted: bool = False) -> Form | None:
    """Return the form of a line that says too little, or of any whose form is `wanted`."""
    found = _command(text)
    ask = found[0].form if found is not None else None
    if found is None or ask is None:
        return None
    command, words = found
    given, rest = named(words)
    if rest or any(name not in (option.name for option in command.options) for name in given):
        return None
    missing = [option for option in command.options if option.required and option.name not in given]
    if not (wanted or not given or len(missing) >= FEWEST):
        return None
    try:
        running.allow(context, command)
    except Refusal:
        return None
    questions = ask(context, given)[:MOST]
    return _worded(context, command, given, questions) if len(questions) >= FEWEST else None


def _command(text: str) -> tuple[Command, str] | None:
    return menu.match(running.without_mention(text[1:])) if text.startswith("/") else None


def _worded(
    context: Context, command: Command, given: Mapping[str, str], questions: tuple[Question, ...]
) -> Form:
    runner = context.runner
    listener = Listener(runner.language, runner.units, runner.zone, context.now)
    asked = {question.option for question in questions}
    known = [f'{name}="{value}"' for name, value in given.items() if name not in asked]
    return Form(
        " ".join([command.name, *known]),
        word(command.summary, listener),
        tuple(_field(context, command, question, listener) for question in questions),
    )


def _field(context: Context, command: Command, question: Question, listener: Listener) -> Field:
    option = command.option(question.option)
    ways = question.ways
    if ways is None:
        ways = tuple(option.every(context)[:HINTS] if option.every else offers(option, context))
    return Field(
        option.name,
        word(question.asked or option.question, listener),
        option.type,
        option.required,
        tuple((word(way.label, listener), way.says) for way in ways if not way.says.startswith("/")),
        option.choices,
        question.value,
    )
