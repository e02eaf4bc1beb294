"""What is said the second time: never the same sentence twice in a row, but what is shown is shown again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.commands import company, running
from core.commands.context import Context
from core.commands.posting import worded
from core.events import Event, Said, Whisper
from core.wording.reply import Message, Reply, Whose, WordedButton, reply
from core.wording.say import building, pauses, refusals, talk, welcome
from core.wording.say import help as help_say
from core.wording.sentence import Sentence

OTHERWISE: Final[dict[type[Sentence], Sentence]] = {
    talk.WhatWasThat: talk.NorThat(),
    talk.Question: talk.AskAnother(),
    talk.Plan: talk.AnotherPlan(),
    talk.Unwell: talk.UnwellToo(),
    pauses.Sorry: pauses.SorryToo(),
    talk.Thanks: talk.Gladly(),
    talk.SeeYou: talk.UntilThen(),
    talk.OthersRun: talk.NotYoursEither(),
    talk.NoRun: talk.NoRunEither(),
    talk.Listening: talk.StillHere(),
    help_say.HelloAgain: talk.StillHere(),
    building.NeedsADay: building.StillNeedsADay(),
    welcome.WhichCity: welcome.TypeItsName(),
}
"""What takes the place of an answer to words that tell nothing to do."""


DOUBLE_TAP: Final = timedelta(seconds=10)
"""So soon after an answer the same button was tapped twice, and a picture is one of several sent at once."""


def just_answered(context: Context) -> bool:
    """Whether she was answered so shortly before that what came now belongs to it."""
    last = context.tables.outbox.newest_answer(context.runner.id, context.room.id)
    return last is not None and context.now - last.due < DOUBLE_TAP


def shown(context: Context, button: WordedButton) -> Reply | None:
    """Answer a button that counted already: what only shows is shown each time. Raises Refusal.

    A room's button stands there for days and for everybody; under one's own answer a tap may be double.
    """
    found = context.menu.match(button.says[1:]) if button.says.startswith("/") else None
    if found is None or not found[0].looks:
        return None
    if button.whose is Whose.OWN:
        if just_answered(context):
            return None
    elif company.only_invites(context):
        # The room has read once how to open the private chat.
        return reply(refusals.InPrivateAsSaid()) if context.whispers is Whisper.BRIEF else None
    return running.run_line(context, button.says[1:])


def vary(context: Context, event: Event, reply: Reply, message: Message, *, refused: bool) -> Message:
    """Return the message, worded otherwise if the runner just read the same one.

    A command that is said again shows its figures again; words that were not understood do not
    get the same words back.
    """
    if not isinstance(event, Said) or not context.private or not reply.lines or context.erased:
        return message
    other = OTHERWISE.get(type(reply.lines[0]))
    if other is None and (not refused or _says_command(context, event.text)):
        return message
    last = context.tables.outbox.newest_answer(context.runner.id, context.room.id)
    if last is None or last.message is None or last.message.text != message.text:
        return message
    lines = (other, *reply.lines[1:]) if other is not None else (talk.NotThatEither(), *reply.lines)
    return worded(context, replace(reply, lines=lines))


def _says_command(context: Context, text: str) -> bool:
    return text.startswith("/") or running.line_meant(context, text) is not None
