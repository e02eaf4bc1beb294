"""Texts that are no certain log: ask one question, or say kindly what they are."""

from __future__ import annotations

from datetime import timedelta

from core.commands import aiming, circumstances, doubts, goal_streaks, plan_offers
from core.commands.catalogue import way_to
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.commands.corrections import correct
from core.commands.goal_builder import open_builder
from core.commands.goal_offers import goal_in
from core.commands.runs import store
from core.conversations.states import Unclear
from core.errors import Refusal
from core.prompts import streaks
from core.understanding import (
    About,
    Decision,
    Draft,
    Intent,
    Reading,
    command_asked,
    complete,
    is_bare,
    is_own_log,
    read,
    small_talk,
)
from core.understanding import Unclear as Doubt
from core.wording.reply import Button, Reply, reply
from core.wording.say import help as help_say
from core.wording.say import pauses as pause_say
from core.wording.say import refusals
from core.wording.say import talk as say
from core.wording.say import unclear as ask_say


def answer(context: Context, text: str, reading: Reading) -> Reply:
    """Answer a text that is not stored: a question, or what it was taken for."""
    language = context.runner.language
    if small_talk.tells_age(text, language):
        return reply(say.NoAge())
    if small_talk.bids_farewell(text, language):
        return reply(say.SeeYou())
    if command_asked(text) == "unpause":
        return reply(say.GoodToHear())  # nothing waits for her
    if small_talk.greets(text):
        return hello_again(context)
    if small_talk.acknowledges(text, language):
        return reply(say.Listening(), buttons=_ways())
    if reading.decision is Decision.IGNORE and reading.about not in (About.OTHERS, About.UNWELL):
        offered = circumstances.offers(context, text)
        if offered is not None:
            return offered
    if (aimed := aiming.answer(context, text, reading)) is not None:
        return aimed
    if (asked := _its_day(context, text, reading)) is not None:
        return asked
    if (goal := goal_in(context, text)) is not None:
        return goal
    if reading.decision is Decision.ASK and reading.ask is not None:
        return ask(context, text, reading)
    match reading.about:
        case About.PLAN if small_talk.asks(text, language) and not plan_offers.is_race(context, text):
            return by_a_word()  # "will it rain tomorrow"
        case About.PLAN:
            ways = plan_offers.offers(context, text)
            if len(ways) == 1:
                circumstances.offer(context, ways[0].says.removeprefix("/"))
            return reply(say.Plan(), buttons=ways)
        case About.WISH if small_talk.asks(text, language):
            return by_a_word()  # "can I change my name" is none to be run for
        case About.WISH:
            streak = goal_streaks.is_streak(text)
            return goal_streaks.start(context, text) if streak else open_builder(context, text)
        case About.OTHERS:
            return reply(say.OthersRun())
        case About.SKIPPED:
            return reply(say.NoRun(), buttons=(Button(say.LogRestDay(), "/rest"),))
        case About.UNWELL:
            return unwell(context, text)
        case About.QUESTION:
            return by_a_word()
        case About.CHATTER if small_talk.thanks(text):
            return reply(say.Thanks())
        case _:
            ways = tuple(way_to(name) for name in ("log", "goal", "help"))
            return circumstances.remark(context, text) or reply(say.WhatWasThat(), buttons=ways)


def _its_day(context: Context, text: str, reading: Reading) -> Reply | None:
    """Ask for the day of a race that the words name with a part of a year."""
    if reading.about is About.OTHERS or reading.about is About.QUESTION:
        return None
    vague = reading.ask is not None and reading.ask.unclear is Doubt.WHICH_DAY
    told = reading.decision is Decision.IGNORE or vague
    return plan_offers.ask_its_day(context, text) if told else None


def by_a_word() -> Reply:
    """Say of a question that a word or a button asks it."""
    return reply(say.Question(), buttons=_ways())


TALK = frozenset({None, About.CHATTER, About.OTHERS, About.PLAN})


def is_talk(context: Context, reading: Reading) -> bool:
    """Whether a reply to a message of ours in a group is a word to the others: a cheer under the board."""
    replies = not context.private and context.answers is not None
    return replies and reading.decision is Decision.IGNORE and reading.about in TALK


def _ways() -> tuple[Button, ...]:
    return tuple(way_to(name) for name in ("week", "goal", "help"))


def unwell(context: Context, text: str) -> Reply:
    """No advice and no symptoms: a kind word, and quiet. A streak that can wait may."""
    if (offered := circumstances.offers(context, text)) is not None:
        return offered
    words = say.CannotJudge() if "?" in text else say.Unwell()
    streak = streaks.running(context.tables, context.runner.id)
    waits = streak is not None and not streak.strict
    pause = (Button(pause_say.PauseTheStreak(), "/pause sick"),) if waits else ()
    return reply(words, buttons=(*pause, Button(say.QuietAWeek(), "/snooze 7 days")))


def hello_again(context: Context) -> Reply:
    return reply(help_say.HelloAgain(context.runner.name), buttons=_ways())


def ask(context: Context, text: str, reading: Reading) -> Reply:
    """Ask the one question that a doubtful text needs; nothing is stored."""
    context.open(Unclear(text=text, at=context.now))
    return doubts.asked(context, reading)


MOST_ANSWERS = 5
"""So many answers may leave one doubt open; after another the question is given up."""


def _doubtful(context: Context, state: Unclear) -> Reading:
    """Return what was read of the text, with the answers that have been given."""
    reader = context.reader(at=state.at)
    reading = read(state.text, reader)
    for answer in state.answers:
        reading = complete(reading, answer, reader)
    return reading


def _said(state: Unclear) -> str:
    return "\n".join((state.text, *state.answers))


ONE_FIGURE = frozenset({Doubt.UNIT_OF, Doubt.RANGE, Doubt.ADD_OR_SET, Doubt.WHICH_DAY, Doubt.WHICH_DAYS})
"""Doubts about one figure or day: a run with distance and time is no answer to them."""


def completes(context: Context, state: Unclear, text: str) -> bool:
    """Whether a text that is a certain log by itself is meant as the answer to the doubt."""
    told = read(text, context.reader()).drafts
    reader = context.reader(at=state.at)
    doubtful = _doubtful(context, state)
    if any(draft.intent in (Intent.LOG_CROSS, Intent.REST_DAY) for draft in told):
        return False
    if is_own_log(text, reader) and not _adds_nothing(doubtful, told):
        return False
    whole_run = any(draft.distance and draft.duration for draft in told)
    if whole_run and doubtful.ask is not None and doubtful.ask.unclear in ONE_FIGURE:
        return False
    completed = complete(doubtful, text, reader)
    if completed.ask is not None and doubtful.ask is not None:
        return completed.ask.unclear is not doubtful.ask.unclear  # what leaves the doubt answers nothing
    return completed.decision is not Decision.IGNORE


def _adds_nothing(doubtful: Reading, told: tuple[Draft, ...]) -> bool:
    """Whether the log says all that the doubtful text said: "ran", then "ran 5k"; of figures, one of them."""
    offered = [each.draft for each in doubtful.ask.choices if each.draft is not None] if doubtful.ask else []
    if len(told) > 1 or (offered and not any(told[0].distance in (each.distance, None) for each in offered)):
        return False
    return all(
        draft.action is None
        and draft.distance is None
        and draft.duration is None
        and all(draft.on in (None, each.on) and draft.kind in (None, each.kind) for each in told)
        for draft in doubtful.drafts
    )


ANSWERS_FOR = timedelta(hours=6)
"""How long any words may answer a doubt; later a bare figure or a choice does."""


def is_past(context: Context, state: Unclear, text: str) -> bool:
    """Whether the doubt is too old for these words: they are about something else.

    A bare figure answers an old "how far", but changes no old run: by then it is a run of its own.
    """
    if context.now - state.at < ANSWERS_FOR or small_talk.denies(text, context.runner.language):
        return False
    doubtful = _doubtful(context, state)
    return _corrects(doubtful) or not is_bare(text, doubtful, context.reader(at=state.at))


def _corrects(doubtful: Reading) -> bool:
    return any(draft.action is not None for draft in doubtful.drafts)


def step(context: Context, state: Unclear, text: str) -> Reply:
    """Take the answer to the question about a doubtful text."""
    if small_talk.denies(text, context.runner.language):
        context.close()
        doubtful = _doubtful(context, state)
        only_that = text.casefold().strip(" .!") == doubts.NOT_A_RUN
        certain = doubts.certain_beside(doubtful) if only_that else []
        if certain:
            return store(context, certain, said=_said(state))  # only the doubtful one was none
        return reply(refusals.LeftOpen() if _corrects(doubtful) else ask_say.NotLogged())
    reader = context.reader(at=state.at)
    completed = complete(_doubtful(context, state), text, reader)
    if completed.decision is Decision.STORE:
        context.close()
        return _done(context, completed, f"{_said(state)}\n{text}")
    if completed.decision is Decision.ASK and completed.ask is not None:
        if len(state.answers) == MOST_ANSWERS:
            context.close()
            return reply(ask_say.StillUnclear(), buttons=(way_to("log"),))
        context.open(Unclear(text=state.text, at=state.at, answers=(*state.answers, text)))
        return doubts.asked(context, completed)
    afresh = read(text, context.reader())
    context.close()
    if afresh.decision is Decision.STORE:
        return _done(context, afresh, text)  # certain, whatever question is open
    if afresh.decision is Decision.IGNORE and afresh.about is None:
        raise Refusal(ask_say.StillUnclear(), (way_to("log"),))
    return answer(context, text, afresh)


def _done(context: Context, reading: Reading, said: str) -> Reply:
    """Store what was logged, or put right what was corrected."""
    if any(draft.action is not None for draft in reading.drafts):
        return correct(context, reading, said, answered=True)
    return store(context, list(reading.drafts), said=said)


def ask_again(context: Context, state: Unclear) -> Reply:
    reading = _doubtful(context, state)
    context.open(state)
    return doubts.asked(context, reading) if reading.ask else reply(ask_say.HowFar())


def ask_whose(context: Context, text: str) -> Reply:
    """A forwarded message is somebody else's until the sender says it is hers."""
    return reply(say.Forwarded(), buttons=(Button(say.Mine(), f'/log what="{quotable(text)}"'),))
