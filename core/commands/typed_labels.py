"""A button is a shortcut for typing: who types what is written on one is understood as if it was pressed."""

from __future__ import annotations

from collections.abc import Iterator

from core.commands.context import Context
from core.ports.values import Conversation, Outgoing
from core.understanding.text import typed
from core.wording.catalogues import ENGLISH
from core.wording.compose import LONGEST_LABEL
from core.wording.reply import WordedButton


def command_typed(context: Context, text: str) -> tuple[Outgoing, str] | None:
    """Return the newest answer and the command of the button in it whose label was typed, if it is one."""
    row = context.tables.outbox.newest_answer(context.runner.id, context.room.id) if context.private else None
    if row is None or row.message is None or len(text) > LONGEST_LABEL:
        return None
    words = _bare(text)
    for button in row.message.buttons:
        if button.says.startswith("/") and _bare(button.label) == words:
            return row, button.says[1:]
    return None


def answer_typed(context: Context, found: Conversation | None, text: str) -> str:
    """Return what the button says whose label was typed: of the open question, or of the newest message."""
    if not context.private or len(text) > LONGEST_LABEL:
        return ""
    words = _bare(text)
    return next((one.says for one in _answers(context, found) if _bare(one.label) == words), "")


def _answers(context: Context, found: Conversation | None) -> Iterator[WordedButton]:
    outbox = context.tables.outbox
    asked = outbox.get(found.message) if found is not None and found.message is not None else None
    if asked is not None and asked.message is not None:
        yield from (one for one in asked.message.buttons if not one.says.startswith("/"))
    # In English a button that says a line of its own is called by that line: "Go on".
    newest = None
    if context.spoken != ENGLISH:
        newest = outbox.newest_answer(context.runner.id, context.room.id)
    if newest is not None and newest.message is not None:
        yield from (one for one in newest.message.buttons if one.typed)


def _bare(text: str) -> str:
    return typed(text).strip(" .!")
