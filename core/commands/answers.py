"""Answers to open questions: which state takes which words, and who acts on them."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from core.commands import (
    aiming,
    circumstances,
    corrections,
    first_contact,
    goal_builder,
    goal_streaks,
    midnight,
    prompt_answers,
    race_results,
    reviewing,
    running,
    unclear,
    welcome,
    yours,
)
from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.goal_offers import goal_in
from core.commands.options import read_option
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
    lets_go,
    takes_any_words,
)
from core.domain.runner import PromptKind
from core.errors import Refusal
from core.ports.values import Conversation, Outgoing
from core.understanding import About, Decision, Reading, read, small_talk, step_in, total_in
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import refusals as say
from core.wording.say import talk

WORDS_FOR = timedelta(hours=12)
"""How long a question for free words may take a run's text for its answer."""
FORGET = frozenset(
    {
        *("forget everything", "delete everything", "erase everything", "delete all my data"),
        *("delete my data", "delete my account", "forget me"),
    }
)
"""Words that ask to be forgotten; the words that do it are asked for then."""
LEAVE = frozenset({"cancel", "never mind", "nevermind", "stop it", "forget it", "not now", "quit", "exit"})
"""Words that close any question but the review's, whose answers are free."""


def fits(context: Context, found: Conversation, text: str) -> bool:
    """Whether the open question asks for exactly what `text` is, or for free words."""
    state: AnyState = found.state
    if isinstance(state, Reviewing) and state.asking == reviewing.QUESTIONS - 1:
        # What will be done is a promise; what was done is a run.
        if _is_log(context, text, timed=True):
            return False
        return step_in(text, context.runner.units, languages=context.languages) is not None or not _is_log(
            context, text
        )
    if isinstance(state, Form) and state.free:
        # "Canal 10k" names a race; what has a time as well is a run.
        return not _is_log(context, text, timed=True)
    if isinstance(state, Building) and state.asking == "measure" and text[:1].isdigit():
        # "100 km" is what the goal is; "ran 100 km", or one with a time, is a run.
        return total_in(text, context.runner.units, context.today, languages=context.languages) is not None
    if isinstance(state, Building) and state.asking == "measure" and goal_streaks.is_streak(text):
        return True  # "a mile daily" is what the goal is
    if isinstance(state, Unclear) and _is_log(context, text):
        # What completes the doubtful text is its answer; another certain log is a log.
        return unclear.completes(context, state, text)
    if isinstance(state, Building) and takes_any_words(state) and _is_log(context, text, timed=True):
        return False  # a run with its time is no reason, and no plan
    if takes_any_words(state):
        return context.now - found.opened_at < WORDS_FOR or not _is_log(context, text)
    if not isinstance(state, Form) or not state.asking:
        return False
    command = context.menu.get(state.command)
    if command is None:
        return False
    try:
        read_option(command.option(state.asking), text, context)
    except (Refusal, KeyError):
        return False
    return True


def is_unwell(reading: Reading) -> bool:
    """Whether one is ill or hurt, and tells of nothing else."""
    return reading.about is About.UNWELL and reading.decision is Decision.IGNORE


def beside_prompt(context: Context, text: str, reading: Reading) -> bool:
    """Whether the words are no answer to a review or a nudge, though they come next.

    A greeting or a word of thanks answers nothing; a nudge is answered by when it will be, or by no.
    """
    row = prompt_answers.asked_by(context, text, unclear=False)
    if row is None or row.kind not in (PromptKind.REVIEW, PromptKind.NUDGE, PromptKind.RACE_RESULT):
        return False
    if small_talk.is_courtesy(text, context.runner.language) or circumstances.is_aside(context, text):
        return True
    if row.kind == PromptKind.RACE_RESULT:
        told = reading.about not in (None, About.CHATTER) or small_talk.asks(text, context.runner.language)
        return told and not race_results.may_tell_outcome(text, context.languages)
    if row.kind == PromptKind.NUDGE and not prompt_answers.says_no(text):
        asks = small_talk.asks(text, context.runner.language)
        told = asks or reading.about in (
            About.SKIPPED,
            About.OTHERS,
        )  # "didn't run today" is no hour to run at
        if told or not prompt_answers.answers_nudge(context, text):
            return True
    if is_unwell(reading):
        return row.kind == PromptKind.NUDGE or not reviewing.begins_with_what_set_back(context, row)
    return goal_in(context, text) is not None


def _is_log(context: Context, text: str, *, timed: bool = False) -> bool:
    reading = read(text, context.reader())
    if reading.decision is not Decision.STORE:
        return False
    return not timed or any(draft.distance and draft.duration for draft in reading.drafts)


def still_open(context: Context, found: Conversation | None, text: str) -> Conversation | None:
    """Return the open question; an offer has ended where the words neither take it nor leave it.

    What it was made beside is the open question again then.
    """
    if found is None or not isinstance(found.state, Offered):
        return found
    language = context.runner.language
    if small_talk.agrees(text, language) or small_talk.denies(text, language) or _leaves(text):
        return found
    context.close()
    waits = context.question_aside() if found.state.behind else None
    return context.bring_back(waits) if waits is not None else None


def _leaves(text: str) -> bool:
    return text.casefold().strip(" .!") in LEAVE


def command_behind(state: AnyState) -> str:
    """Return the command that asked; said in full it answers the question, too."""
    match state:
        case Form():
            return state.command
        case Correcting() | Undoing():
            return "edit"
        case Building():
            return "goal new"
        case Reviewing():
            return "review"
        case Forgetting():
            return "forget"
        case Unclear() | Welcome() | Offered() | Lapsed():
            return ""


def is_first_contact(state: AnyState) -> bool:
    return isinstance(state, Welcome)


def step(context: Context, state: AnyState, text: str) -> Reply:
    """Give the words to the open question. Raises Refusal if they are no answer to it."""
    if _leaves(text) and not isinstance(state, Reviewing | Forgetting | Unclear | Offered):
        if isinstance(state, Welcome):
            return first_contact.leave(context, state)
        context.close()
        return reply(say.LeftOpen())
    match state:
        case Form():
            return running.answer_form(context, state, text)
        case Unclear():
            return unclear.step(context, state, text)
        case Welcome():
            return welcome.step(context, state, text)
        case Correcting():
            return corrections.step(context, state, text)
        case Undoing():
            return corrections.step_undoing(context, state, text)
        case Reviewing():
            return reviewing.step(context, state, text)
        case Building():
            return aiming.answered(context, state, text) or goal_builder.step(context, state, text)
        case Forgetting():
            return yours.step_forgetting(context, state, text)
        case Offered():
            context.agreed = small_talk.agrees(text, context.runner.language)
            return take_offer(context, state, state.line if context.agreed else "")
        case Lapsed():
            context.close()
            raise Refusal(say.OldButton(), (Button(label.MyWeek(), "/week"),))


def nothing_open() -> Reply:
    """Say that there is no question to go on with, or to leave."""
    return reply(talk.NothingOpen(), buttons=tuple(way_to(name) for name in ("log", "goal", "help")))


def ask_again(context: Context, state: AnyState) -> Reply:
    """Repeat the open question, after a log came between or at "go on"."""
    match state:
        case Form() if midnight.waits(state):
            return midnight.ask_again(context, state)
        case Form():
            return running.ask(context, state)
        case Unclear():
            return unclear.ask_again(context, state)
        case Welcome():
            return first_contact.repeat(context, state)
        case Correcting() | Undoing():
            return corrections.ask_again(context, state)
        case Reviewing():
            return reviewing.ask_again(context, state)
        case Building():
            return goal_builder.ask_again(context, state)
        case Forgetting():
            return running.run_line(context, "forget")
        case Offered() | Lapsed():
            return reply(say.OldButton())


def ask_after_log(context: Context, logged: Reply, state: AnyState) -> Reply:
    """Let the open question follow on what was logged, with its answers first: once, not after each log."""
    if state.repeated:
        if lets_go(state):
            context.close()
        return logged
    again = ask_again(context, state)
    if context.opened is not None:
        context.open(msgspec.structs.replace(context.opened, repeated=True))
    return Reply((*logged.lines, *again.lines), (*again.buttons[:4], *logged.buttons[:1]))


def take_offer(context: Context, state: Offered, line: str) -> Reply:
    """Run the line that takes the offer, if there is one; then what it was made beside is asked again."""
    context.close()
    answered = running.run_line(context, line) if line else reply(say.LeftOpen())
    waits = context.question_aside() if state.behind and context.opened is None else None
    if waits is None:
        return answered
    context.take_up(waits.state)
    again = ask_again(context, waits.state)
    return Reply((*answered.lines, *again.lines), (*again.buttons[:4], *answered.buttons[:1]))


def to_prompt(context: Context, row: Outgoing, text: str) -> Reply:
    """Give the words to a message of ours that asked something."""
    return prompt_answers.answer(context, row, text)
