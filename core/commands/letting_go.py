"""A question to which two answers were none is let go: kindly, and it can be asked again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import msgspec

from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.running import line_meant
from core.conversations.states import Building, Correcting, Form
from core.errors import Refusal
from core.events import Event, Said
from core.wording.reply import Button
from core.wording.say import building, refusals, runs, talk, welcome
from core.wording.sentence import Sentence

GO_ON: Final = "go on"
NO_ANSWER: Final[tuple[type[Sentence], ...]] = (
    building.HowMuch,
    building.NoDayIn,
    building.SaveIt,
    runs.WhatShouldItSay,
    refusals.NotRead,
    refusals.NoChoice,
    welcome.UnknownCity,
)
"""What says that words were no answer to the question. What is read and cannot be is another thing."""


def after(context: Context, event: Event, refusal: Refusal) -> Refusal:
    """Note that an answer was none; return what is said of it, after the second one a way back."""
    found = context.open_question() if isinstance(event, Said) and context.private else None
    if found is None or not isinstance(found.state, Form | Building | Correcting):
        return refusal
    if not isinstance(refusal.because, NO_ANSWER) or _is_command(context, event):
        return refusal
    missed = found.state.missed
    kept = replace(found, state=msgspec.structs.replace(found.state, missed=not missed))
    if not missed:
        context.tables.conversations.put(kept)
        return refusal
    context.set_aside(kept)
    return Refusal(talk.LetGo(), (Button(talk.GoOn(), GO_ON, typed=True), way_to("help")))


def _is_command(context: Context, event: Event) -> bool:
    return isinstance(event, Said) and (
        event.text.startswith("/") or line_meant(context, event.text) is not None
    )
