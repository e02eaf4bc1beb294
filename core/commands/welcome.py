"""What is said at first contact: the very first words, and the answers to its two questions."""

from __future__ import annotations

from dataclasses import replace

from core.commands import aiming, circumstances, first_contact, goal_builder, unclear
from core.commands.context import Context
from core.commands.first_contact import place_named
from core.commands.goal_offers import goal_in
from core.commands.running import run_line
from core.commands.settings_words import read_units
from core.conversations.states import Building, Welcome
from core.domain.cities import find_place
from core.errors import Refusal
from core.ports.values import Conversation
from core.understanding import About, Decision, Reading, command_asked, read, small_talk
from core.wording.reply import Button, Reply, reply
from core.wording.say import welcome as say

KEEP_A_LOG = frozenset({"keep a log", "log", "a log", "just a log", "nothing", "skip"})
FOR_A_RACE = frozenset({"train for a race", "race", "a race"})
MORE_REGULARLY = frozenset({"run more regularly", "run more", "regularly"})

JOIN_A_CLUB = frozenset({"join my club", "join a club", "my club", "club", "a club"})


def first_words(context: Context, found: Conversation | None, text: str, reading: Reading) -> Reply | None:
    """Meet somebody's first words, and take a city from her who has named none; None: read them as ever."""
    if _names_city(context, found, text, reading):
        city = circumstances.city_told(context, text)
        if found is not None and isinstance(found.state, Building):
            asked = goal_builder.ask_again(context, found.state)
            return replace(asked, lines=(first_contact.city_taken(context, place_named(city)), *asked.lines))
        answered = first_contact.city_answered(context, city)
        return first_contact.with_hello(answered, context.runner) if context.first_contact else answered
    if not context.first_contact or found is not None:
        return None
    if reading.about is About.WISH or goal_in(context, text) is not None:
        # It is met at once, and the clock is asked for later.
        asked, other = unclear.answer(context, text, reading), Button(say.AnotherCity(), "/settings zone")
        lines = (first_contact.short_hello(context), *asked.lines)
        return replace(asked, lines=lines, buttons=(*asked.buttons, other))
    return None if reading.decision is Decision.ASK else first_contact.hello(context)


def _names_city(context: Context, found: Conversation | None, text: str, reading: Reading) -> bool:
    open_otherwise = found is not None and not isinstance(found.state, Welcome | Building)
    chatter = reading.decision is Decision.IGNORE and reading.about is About.CHATTER
    if open_otherwise or not chatter or not context.private:
        return False
    if small_talk.is_all(text, context.runner.language):
        return False
    return first_contact.city_in(context, circumstances.city_told(context, text))


def command(context: Context, state: Welcome, line: str) -> Reply:
    """Run a command that leaves first contact's question open, unless it answers that."""
    answered = run_line(context, line)
    if line.startswith("settings language=") and context.opened is None and not context.asked:
        return _and_again(context, state, answered)
    if context.opened is None and not context.asked and state.asking == "city" and context.runner.zone_named:
        return first_contact.wish_after(context, answered)
    return answered


def step(context: Context, state: Welcome, text: str) -> Reply:
    """Take an answer; one that is none leaves the question open."""
    words = text.casefold().strip(" .!?")
    if (unit := read_units(context, words.removeprefix("use "))) is not None:
        return _and_again(context, state, run_line(context, f"settings units={unit}"))
    if (asked := command_asked(text)).startswith("settings language"):
        return _and_again(context, state, run_line(context, asked))
    if state.asking == "city":
        return _city(context, state, text, words)
    if words in KEEP_A_LOG:
        context.close()
        return reply(say.LogItIs())
    if words in FOR_A_RACE:
        context.close()
        return run_line(context, "race add")
    if words in MORE_REGULARLY:
        context.close()
        return goal_builder.open_builder(context, text)
    if words in JOIN_A_CLUB:
        context.close()
        return run_line(context, "challenge join")
    if (offered := circumstances.offers(context, text)) is not None:
        return offered
    reading = read(text, context.reader())
    if (aimed := aiming.answer(context, text, reading, wished=True)) is not None:
        return aimed
    unread = reading.about in (None, About.CHATTER) and reading.ask is None
    leaves = small_talk.bids_farewell(text, context.runner.language)
    if unread and not leaves and not small_talk.greets(text):
        # "get fit" is no sentence of its own, and here it is a wish.
        if len(words.split()) > 1 and not small_talk.thanks(text):
            return goal_builder.open_builder(context, text)
        raise Refusal(say.WhatWouldYouLike(), first_contact.repeat(context, state).buttons)
    return unclear.answer(context, text, reading)


LATER = frozenset({"skip", "later"})
MOST_WORDS = 5
"""No city's name has more, its region included."""
_NO_CITY = frozenset({About.PLAN, About.OTHERS, About.SKIPPED, About.UNWELL, About.QUESTION})


def _city(context: Context, state: Welcome, text: str, words: str) -> Reply:
    """Take a city; what is plainly something else is answered, and the question stays."""
    city = circumstances.city_told(context, text)
    if words == first_contact.TYPE_A_CITY or find_place(city):
        return first_contact.city_answered(context, city)
    if words in LATER:
        return first_contact.leave(context, state)
    reading = read(text, context.reader())
    if reading.about is About.WISH or reading.ask is not None:
        return unclear.answer(context, text, reading)
    thanked = small_talk.thanks(text)
    if reading.about in _NO_CITY or thanked or any(sign.isdigit() for sign in words):
        return _and_again(context, state, unclear.answer(context, text, reading))
    if small_talk.is_all(text, context.runner.language) or len(words.split()) > MOST_WORDS:
        return first_contact.repeat(context, state)
    return first_contact.city_answered(context, city)


def _and_again(context: Context, state: Welcome, answered: Reply) -> Reply:
    """Let the question that is still open follow an answer."""
    asked = first_contact.repeat(context, state)
    buttons = (*asked.buttons, *answered.buttons)
    return replace(answered, lines=(*answered.lines, *asked.lines), buttons=buttons[: first_contact.BUTTONS])
