"""Forms as Discord's modals. Looking for one changes nothing, and it is the first answer or none."""

from __future__ import annotations

import logging
from typing import Any, Final

from adapters.database.tables import SqlTables
from adapters.discord.lines import FORM, line_of
from adapters.discord.reading import Me, Reading
from adapters.discord.received import Interaction, Kind
from adapters.platform import House
from core.app import FormFor
from core.commands.forms import Field, Form, has_form
from core.commands.options import OptionType
from core.events import Pressed, Said

log = logging.getLogger(__name__)

LABEL, INPUT, SELECT = 18, 4, 3
SHORT, PARAGRAPH = 1, 2
LONGEST_NAME: Final = 45
"""Characters of a title or a label."""
LONGEST_KEY: Final = 100
LONGEST_HINT: Final = 100
LONGEST_VALUE: Final = 500
"""Characters of an answer: as many of any are kept (ours)."""
MOST_CHOICES: Final = 25


async def form_for(asked: Interaction, me: Me, house: House) -> dict[str, Any] | None:
    """Return the modal with which an interaction is to be answered; None if it is to be handled.

    What goes wrong here is told to the log only: one question at a time is asked all the same.
    """
    data = asked.data
    if data is None or asked.type not in (Kind.COMMAND, Kind.COMPONENT):
        return None
    if asked.type == Kind.COMMAND and not has_form(line_of(data)):
        return None

    def look(tables: SqlTables) -> Form | None:
        for event in Reading(me, "").wanted(asked, tables):
            if isinstance(event, Said | Pressed):
                form: Form | None = house.make_app(tables, house.now()).look(FormFor(event))
                return form
        return None

    try:
        form = await house.store.read(look)
    except Exception:
        log.exception("bug", extra={"action": "bug"})
        return None
    return None if form is None or len(FORM + form.line) > LONGEST_KEY else modal(form)


def modal(form: Form) -> dict[str, Any]:
    """Return the form as Discord takes it."""
    return {
        "custom_id": FORM + form.line,
        "title": _cut(form.title, LONGEST_NAME),
        "components": [_labelled(field) for field in form.fields],
    }


def _labelled(field: Field) -> dict[str, Any]:
    made: dict[str, Any] = {"type": LABEL, "label": _cut(field.question, LONGEST_NAME)}
    if len(field.question) > LONGEST_NAME:
        made["description"] = _cut(field.question, LONGEST_HINT)
    chosen = field.choices and len(field.choices) <= MOST_CHOICES and field.value in (*field.choices, "")
    return made | {"component": _select(field) if chosen else _input(field)}


def _input(field: Field) -> dict[str, Any]:
    own = field.type is OptionType.TEXT
    made: dict[str, Any] = {
        "type": INPUT,
        "custom_id": field.option,
        "style": PARAGRAPH if own and len(field.value) > LONGEST_HINT else SHORT,
        "required": field.required,
        "max_length": LONGEST_VALUE,
    }
    if field.ways:
        made["placeholder"] = _cut(" · ".join(shown for shown, _ in field.ways), LONGEST_HINT)
    if field.value:
        made["value"] = field.value[:LONGEST_VALUE]
    return made


def _select(field: Field) -> dict[str, Any]:
    """A choice shows its own names, or the words of the likely answers where they stand for one."""
    words = {says: shown for shown, says in field.ways}
    options = [
        {"label": words.get(one, one)[:LONGEST_HINT], "value": one, "default": one == field.value}
        for one in field.choices
    ]
    return {
        "type": SELECT,
        "custom_id": field.option,
        "required": field.required,
        "min_values": 1 if field.required else 0,
        "options": options,
    }


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
