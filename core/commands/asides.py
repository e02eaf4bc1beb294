"""What is said beside an open question: it is met as ever, and the question waits behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import msgspec

from core.commands import answers, circumstances, goal_builder, reviewing, unclear
from core.commands.context import Context
from core.commands.goal_offers import goal_in
from core.commands.plan_offers import is_race
from core.commands.running import command_of
from core.commands.typed_labels import command_typed
from core.conversations.states import (
    AnyState,
    Building,
    Correcting,
    Forgetting,
    Form,
    Lapsed,
    Offered,
    Reviewing,
    Unclear,
    Undoing,
    Welcome,
    keeps_words,
)
from core.ports.values import Conversation, Outgoing
from core.understanding import About, Decision, Reading, says_when, small_talk, weekdays_in
from core.wording.reply import Button, Reply
from core.wording.say import talk as say

GO_ON: Final = "go on"
TAKES_ALL: Final = frozenset({"note", "why"})
"""Options in whose answer any words are kept, whatever they tell."""
SETTINGS: Final = "settings"
"""Of these many can be asked for; another one than was offered waits."""
NOT_THE_RUNNERS_RUN: Final = frozenset({About.OTHERS, About.SKIPPED})


def beside(context: Context, found: Conversation, text: str, reading: Reading) -> Reply | None:
    """Answer what is said beside the open question; None where it may answer that. The question stays."""
    state: AnyState = found.state
    if reading.decision is Decision.STORE:
        return None
    if small_talk.bids_farewell(text, context.runner.language) and not isinstance(state, Welcome):
        return unclear.answer(context, text, reading)
    if small_talk.tells_age(text, context.runner.language) and not _takes_a_reason(state):
        return _and_again(context, state, unclear.answer(context, text, reading))
    if not isinstance(state, Unclear | Welcome) and small_talk.is_courtesy(text, context.runner.language):
        thanked = unclear.answer(context, text, reading).lines if small_talk.thanks(text) else ()
        return _and_again(context, state, Reply(thanked))
    if _may_be_beside(context, found, text) and (offered := _offered(context, found, text)) is not None:
        return offered
    if answers.is_unwell(reading) and not _may_tell_of_it(context, found, text):
        said, again = unclear.unwell(context, text), answers.ask_again(context, state)
        return Reply((*said.lines, *again.lines), (*again.buttons[:4], *said.buttons))
    if _asks_back(state, text, reading, context.languages) or _is_a_question(
        context, found, text, reading.about
    ):
        return _and_again(context, state, Reply(unclear.by_a_word().lines))
    if isinstance(state, Unclear | Welcome):
        return goal_in(context, text)
    if reading.decision is Decision.IGNORE and _is_else(context, found, text, reading):
        return _and_again(context, state, unclear.answer(context, text, reading))
    return None


def _takes_a_reason(state: AnyState) -> bool:
    """Whether any words may be the answer, also how old one is."""
    return keeps_words(state) or (isinstance(state, Form) and state.asking in TAKES_ALL)


def _and_again(context: Context, state: AnyState, said: Reply) -> Reply:
    """Let the open question follow on what was answered, with its answers first."""
    again = answers.ask_again(context, state)
    return Reply((*said.lines, *again.lines), (*again.buttons[:4], *said.buttons[:1]))


# --- an offer beside the question ---------------------------------------------------------------


def _may_be_beside(context: Context, found: Conversation, text: str) -> bool:
    """Whether another place, a time off or a reminder told in these words is no answer to the question."""
    state: AnyState = found.state
    match state:
        case Reviewing():
            return not reviewing.asks_what_set_back(state) and circumstances.is_aside(context, text)
        case Building():
            # "When will you go?" may be answered by when one does not.
            if state.asking in ("why", "step"):
                return circumstances.is_aside(context, text)
            return not goal_builder.answers(context, state, text)
        case Form():
            return state.asking not in TAKES_ALL and (state.free or not answers.fits(context, found, text))
        case Correcting() | Undoing() | Unclear():
            return True
        case Welcome() | Forgetting() | Offered() | Lapsed():
            return False


def _offered(context: Context, found: Conversation, text: str) -> Reply | None:
    """Offer what follows from the words; the question waits until the offer is taken or left."""
    if circumstances.offers(context, text) is None:
        return None
    context.set_aside(found)
    offered = circumstances.offers(context, text)
    assert offered is not None
    if not isinstance(context.opened, Offered):
        context.take_up(found.state)
        return _and_again(context, found.state, offered)
    if command_of(context, context.opened.line) == answers.command_behind(found.state) != SETTINGS:
        # "Pulled my hamstring" answers the pause that was begun.
        context.tables.conversations.close(context.runner.id, context.shelf)
        return offered
    context.open(msgspec.structs.replace(context.opened, behind=True))
    return replace(offered, buttons=(*offered.buttons[:4], Button(say.GoOn(), GO_ON, typed=True)))


def offer_taken(context: Context, row: Outgoing, line: str) -> Reply | None:
    """Run the button of an offer that was made beside a question, which follows then; None for another."""
    found = context.open_question()
    if found is None or not isinstance(found.state, Offered) or not found.state.behind:
        return None
    return answers.take_offer(context, found.state, line) if found.message == (row.edits or row.id) else None


# --- what else is no answer ---------------------------------------------------------------------


def _is_else(context: Context, found: Conversation, text: str, reading: Reading) -> bool:
    """Whether the words ask, tell of somebody else's run or of none, or name a race to come."""
    state: AnyState = found.state
    match state:
        case Building():
            answered = goal_builder.answers(context, state, text)
        case Form() if state.asking and not state.free:
            answered = answers.fits(context, found, text)
        case Reviewing() if state.asking < reviewing.QUESTIONS - 1:
            # What is to come is a promise for the last question only.
            return reading.about is About.PLAN and is_race(context, text)
        case _:
            return False
    if answered or command_typed(context, text) is not None:
        return False
    if reading.about is About.PLAN:
        return is_race(context, text)
    return reading.about in NOT_THE_RUNNERS_RUN or reading.about is About.QUESTION


def _is_a_question(context: Context, found: Conversation, text: str, about: About | None) -> bool:
    """Whether a question is met by another, which is no answer to it: "did I run today?"."""
    asks = small_talk.asks(text, context.runner.language)
    match found.state:
        case Form(free=False) | Building(asking="measure" | "by"):
            return asks and not answers.fits(context, found, text)
        case Form(asking="name"):
            return asks  # no race is called "how far off am i"
        case Building(asking="step"):
            return asks and not says_when(text, languages=context.languages)  # "is that good"
        case Building(asking="why"):
            return asks and (text.endswith("?") or about is About.QUESTION)
        case _:
            return False


def _asks_back(state: AnyState, text: str, reading: Reading, languages: tuple[str, ...]) -> bool:
    """Whether next week's question was answered by another: "what do I need?" is no promise."""
    if not (isinstance(state, Reviewing) and state.asking == reviewing.QUESTIONS - 1 and text.endswith("?")):
        return False
    # "long run on Sunday?" is one, said with a doubt.
    return reading.about in (About.QUESTION, About.WISH) and not weekdays_in(text, languages=languages)


def _may_tell_of_it(context: Context, found: Conversation, text: str) -> bool:
    """Whether the open question takes such words: it asks what set back, or for words of one's own."""
    state: AnyState = found.state
    match state:
        case Reviewing():
            return reviewing.asks_what_set_back(state)
        case Unclear() | Welcome() | Undoing() | Forgetting() | Offered() | Lapsed():
            return False
        case Building(asking="step"):
            return False  # no plan
        case Form() | Building() | Correcting():
            return answers.fits(context, found, text)
