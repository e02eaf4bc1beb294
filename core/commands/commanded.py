"""Commands beside an open question: they set it aside, and what is only looked up lets it follow."""

from __future__ import annotations

from dataclasses import replace

from core.commands import answers, prompt_answers, running, welcome
from core.commands.asides import GO_ON
from core.commands.context import Context
from core.conversations.states import AnyState, Welcome
from core.ports.values import Conversation
from core.wording.reply import Button, Reply
from core.wording.say import talk


def command(context: Context, line: str) -> Reply:
    """Run a command; it sets an open question aside."""
    talk_now = answers.still_open(context, context.open_question(), line)
    if talk_now is None:
        return running.run_line(context, line)
    if isinstance(talk_now.state, Welcome):
        return welcome.command(context, talk_now.state, line)
    context.set_aside(talk_now)
    answered = running.run_line(context, line)
    if context.opened is not None:
        return answered
    behind = answers.command_behind(talk_now.state)
    if behind and running.command_of(context, line) == behind:
        # Said in full, what was asked is answered.
        context.tables.conversations.close(context.runner.id, context.shelf)
        return answered
    return replace(answered, buttons=(*answered.buttons[:4], Button(talk.GoOn(), GO_ON, typed=True)))


def asked(context: Context, line: str) -> Reply:
    """Run the line that a text without a slash is. What only looks leaves a question open, which follows."""
    waits = answers.still_open(context, context.open_question(), line) if context.private else None
    state = _asking(context, waits) if running.only_looks(context, line) else None
    if state is None or isinstance(state, Welcome):
        return command(context, line)
    answered = running.run_line(context, line)
    if context.opened is None:
        return answers.ask_after_log(context, answered, state)
    if waits is not None:
        context.tables.conversations.put(replace(waits, room=context.shelf, aside=True))
    return answered


def _asking(context: Context, waits: Conversation | None) -> AnyState | None:
    """Return the question that is open, unless it is an old one; a review that was just sent asks, too."""
    if waits is None:
        return prompt_answers.review_just_sent(context)
    return waits.state if context.now - waits.opened_at < answers.WORDS_FOR else None
