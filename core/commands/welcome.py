"""The answers to first contact's two questions."""

from __future__ import annotations

from core.commands import goal_builder, introduction, unclear
from core.commands.context import Context
from core.commands.running import run_line
from core.conversations.states import Welcome
from core.errors import Refusal
from core.understanding import About, read
from core.wording.reply import Reply, reply
from core.wording.say import welcome as say

KEEP_A_LOG = frozenset({"keep a log", "log", "a log", "just a log", "nothing", "skip"})
FOR_A_RACE = frozenset({"train for a race", "race", "a race"})
MORE_REGULARLY = frozenset({"run more regularly", "run more", "regularly"})


def step(context: Context, state: Welcome, text: str) -> Reply:
    """Take an answer; one that is none leaves the question open."""
    words = text.casefold().strip(" .!?")
    if state.asking == "city":
        if read(text, context.reader()).about is About.WISH:
            return unclear.answer(context, text, read(text, context.reader()))
        return introduction.city_answered(context, text)
    if words in KEEP_A_LOG:
        context.close()
        return reply(say.LogItIs())
    if words in FOR_A_RACE:
        context.close()
        return run_line(context, "race add")
    if words in MORE_REGULARLY:
        context.close()
        return goal_builder.open_builder(context, text)
    reading = read(text, context.reader())
    unread = reading.about in (None, About.CHATTER) and reading.ask is None
    if unread and words not in unclear.GREETINGS:
        # "get fit" is no sentence of its own, and here it is a wish.
        if len(words.split()) > 1 and not unclear.is_thanks(words):
            return goal_builder.open_builder(context, text)
        raise Refusal(say.WhatWouldYouLike(), introduction.repeat(context, state).buttons)
    return unclear.answer(context, text, reading)
