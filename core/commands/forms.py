"""Forms: what a half-said command asks, all at once, where a place can show that. Looking changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from core.commands import running
from core.commands.catalogue import menu
from core.commands.choice_names import listed
from core.commands.command_lines import without_mention
from core.commands.context import Context
from core.commands.lines import emptied, named
from core.commands.looking import looking
from core.commands.menu import Command, Missing, Needs, Question
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
"""Questions; one alone is better asked in the chat, where an answer can be typed into it."""
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


def form_for(tables: Tables, event: Said | Pressed, now: datetime, codes: Codes, home: str) -> Form | None:
    """Return the form with which the event is answered; None where it is handled as anything else."""
    context = looking(tables, event.by, event.place, now, codes, home) if event.place.forms else None
    if context is None or (context.private and not context.runner.id):
        return None  # in private a newcomer is met first
    if isinstance(event, Said):
        return _form(context, event.text)
    row = tables.outbox.get(event.on)
    shown = row.message.buttons if row is not None and row.message is not None else ()
    if row is None or not event.shown or not 0 <= event.index < len(shown):
        return None
    button = shown[event.index]
    if button.whose is Whose.OWN and row.runner != context.runner.id:
        return None
    return _form(context, button.says, wanted=button.form, single=button.form)


def has_form(text: str) -> bool:
    """Whether a command's line may be answered with a form: for most nobody has to be looked for."""
    found = _command(text)
    if found is None:
        return False
    command, words = found
    return command.form is not None or bool(_left(command, words) or _bare(command, words))


def again(context: Context, event: Event, instead: tuple[Button, ...]) -> tuple[Button, ...]:
    """Return what is offered with a refusal: first the form that was refused, as it was filled in."""
    if not (isinstance(event, Said) and event.place.forms and _form(context, event.text, wanted=True)):
        return instead
    return (Button(label.FillInAgain(), event.text, form=True), *instead[: SHOWN - 1])


def _form(context: Context, text: str, *, wanted: bool = False, single: bool = False) -> Form | None:
    """Return the form of a line that says too little, or of any whose form is `wanted`.

    In private a `single` question is asked in a form only where a button leads to it.
    """
    found = _command(text)
    if found is None:
        return None
    command, words = found
    given, rest = named(words)
    if any(name not in (option.name for option in command.options) for name in given):
        return None
    try:
        running.allow(context, command)
    except Refusal:
        return None
    if questions := _at_once(context, command, given, rest, wanted=wanted):
        return _worded(context, command, given, questions)
    if context.private and not single:
        return None
    # In company a typed answer reaches us only with a mention.
    names = command.needed(given) if wanted else _asked_of(context, command, words)
    if names and command.needs is not None and not _is_clear(context, command.needs, given):
        return None
    alone = tuple(Question(name, value=given.get(name, "")) for name in names)
    return _worded(context, command, given, alone, needed=True) if alone else None


def _at_once(
    context: Context, command: Command, given: Mapping[str, str], rest: str, *, wanted: bool
) -> tuple[Question, ...]:
    """Return the questions that the command declares as a form, where the line leaves several open."""
    missing = [option for option in command.options if option.required and option.name not in given]
    if command.form is None or rest or not (wanted or not given or len(missing) >= FEWEST):
        return ()
    questions = command.form(context, given)[:MOST]
    return questions if len(questions) >= FEWEST else ()


def _asked_of(context: Context, command: Command, words: str) -> tuple[str, ...]:
    """Return the options that would be asked for: also the one that a line names without a value."""
    if not (bare := _bare(command, words)):
        return _left(command, words)
    try:
        read = command.natural(context, bare) if command.natural is not None else None
    except Refusal:
        return ()
    return (read["asks"],) if read is not None and read.keys() == {"asks"} else ()


def _is_clear(context: Context, needs: Needs, given: Mapping[str, str]) -> bool:
    """Whether it is known what the answers are about: nobody fills in what is refused anyhow."""
    try:
        needs.of(context, given)
    except (Refusal, Missing):
        return False
    return True


def _bare(command: Command, words: str) -> str:
    """Return what stands for a name alone: "nudge_time", or "nudge_time=" where nothing has to be said."""
    rest, empty = named(words)[1], emptied(words)
    return next(iter(empty)) if not rest and len(empty) == 1 and not command.needed(()) else rest


def _left(command: Command, words: str) -> tuple[str, ...]:
    """Return what a line of `name=value` pairs leaves open."""
    given, rest = named(words)
    return () if rest else tuple(name for name in command.needed(given) if name not in given)


def _command(text: str) -> tuple[Command, str] | None:
    return menu.match(without_mention(text[1:])) if text.startswith("/") else None


def _worded(
    context: Context,
    command: Command,
    given: Mapping[str, str],
    questions: tuple[Question, ...],
    *,
    needed: bool = False,
) -> Form:
    """Return the form in words; `needed`: without an answer nothing would come of it."""
    listener = context.listener
    asked = {question.option for question in questions}
    known = [f'{name}="{value}"' for name, value in given.items() if name not in asked]
    return Form(
        " ".join([command.name, *known]),
        word(command.summary, listener),
        tuple(_field(context, command, question, listener, needed=needed) for question in questions),
    )


def _field(
    context: Context, command: Command, question: Question, listener: Listener, *, needed: bool
) -> Field:
    option = command.option(question.option)
    ways = question.ways
    if ways is None:
        ways = tuple(option.every(context)[:HINTS] if option.every else offers(option, context))
    named = listed(option.name, option.choices)
    ways = (*ways, *(Button(name, choice) for choice, name in named))
    return Field(
        option.name,
        word(question.asked or option.question, listener),
        option.type,
        option.required or needed,
        tuple((word(way.label, listener), way.says) for way in ways if not way.says.startswith("/")),
        tuple(choice for choice, _ in named),
        question.value,
    )
