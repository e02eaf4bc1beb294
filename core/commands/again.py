"""The same sentence is never said twice in a row: what is said the second time."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from core.commands.context import Context
from core.commands.posting import worded
from core.events import Event, Said
from core.wording.reply import Message, Reply
from core.wording.say import building, talk, welcome
from core.wording.say import help as help_say
from core.wording.sentence import Sentence

OTHERWISE: Final[dict[type[Sentence], Sentence]] = {
    talk.WhatWasThat: talk.NorThat(),
    talk.Question: talk.AskAnother(),
    talk.Plan: talk.AnotherPlan(),
    talk.Unwell: talk.UnwellToo(),
    talk.Thanks: talk.Gladly(),
    talk.OthersRun: talk.NotYoursEither(),
    talk.NoRun: talk.NoRunEither(),
    talk.Listening: talk.StillHere(),
    help_say.HelloAgain: talk.StillHere(),
    building.HowMuch: building.AnAmount(),
    building.NoDayIn: building.NoDayEither(),
    building.NeedsADay: building.StillNeedsADay(),
    welcome.WhichCity: welcome.TypeItsName(),
}
"""What takes the place of an answer to words that tell nothing to do."""


def vary(context: Context, event: Event, reply: Reply, message: Message, *, refused: bool) -> Message:
    """Return the message, worded otherwise if the runner just read the same one.

    A command that is said again shows its figures again; words that were not understood do not
    get the same words back.
    """
    if not isinstance(event, Said) or not context.private or not reply.lines or context.erased:
        return message
    other = OTHERWISE.get(type(reply.lines[0]))
    if other is None and (not refused or event.text.startswith("/")):
        return message
    last = context.tables.outbox.newest_answer(context.runner.id, context.room.id)
    if last is None or last.message is None or last.message.text != message.text:
        return message
    lines = (other, *reply.lines[1:]) if other is not None else (talk.NotThatEither(), *reply.lines)
    return worded(context, replace(reply, lines=lines))
