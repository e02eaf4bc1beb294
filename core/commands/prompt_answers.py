"""Answers to what the bot said unasked: a review, a nudge, a race's result."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.commands import race_results, reviewing
from core.commands.context import Context
from core.conversations.states import AnyState
from core.domain.runner import PromptKind
from core.errors import Refusal
from core.ports.values import Outgoing
from core.prompts import rescuing
from core.prompts.planning import rescue_key
from core.understanding import says_when
from core.understanding.text import even, typed
from core.wording.reply import Button, Reply
from core.wording.say import buttons as label
from core.wording.say import nudge as say
from core.wording.say import refusals
from core.wording.say import rescue as rescue_say
from core.wording.words import word

FRESH = timedelta(days=7)
"""How long a message of ours may be answered without a press or a reply: as long as a question is open."""

JUST_SENT = timedelta(hours=1)
"""So soon after a review something else that is asked lets its first question follow (ours)."""


def takes_press(row: Outgoing) -> bool:
    """Whether the message is answered by pressing its buttons."""
    return (row.asks and not row.answered) or row.kind == PromptKind.RESCUE


def asked_by(context: Context, text: str, *, unclear: bool) -> Outgoing | None:
    """Return the message of ours that these words answer, if one does.

    An outcome answers the question after a race, also after "Later" or when something else
    was asked since. Words that are `unclear` may be half a run: they answer nothing else.
    """
    tables, runner, since = context.tables, context.runner.id, context.now - FRESH
    if _bare(text) in RESCUED:
        row = tables.outbox.by_key(rescue_key(runner, context.today))
        if row is not None and row.sent_at is not None:
            return row
    if race_results.tells_outcome(text, context.languages):
        for row in reversed(tables.outbox.prompts(runner, since, context.now + FRESH)):
            race = tables.races.get(int(row.facts["race"])) if row.kind == PromptKind.RACE_RESULT else None
            if row.sent_at is not None and race is not None and race.outcome is None:
                return row
    return None if unclear else newest_open(context)


def newest_open(context: Context) -> Outgoing | None:
    """Return the newest message of ours that asks, while it may be answered."""
    newest = context.tables.outbox.newest_asking(context.runner.id)
    if newest is None or newest.answered or newest.sent_at is None or newest.sent_at < context.now - FRESH:
        return None
    if newest.kind == PromptKind.REVIEW and reviewing.is_over(context, newest):
        return None
    if newest.kind == PromptKind.RACE_RESULT and _has_result(context, newest):
        return None
    return newest


def review_just_sent(context: Context) -> AnyState | None:
    """Return the review that was sent a moment ago, as the open question that it is from now on."""
    row = newest_open(context) if context.private else None
    if row is None or row.kind != PromptKind.REVIEW or row.sent_at is None:
        return None
    if context.now - row.sent_at > JUST_SENT:
        return None
    context.tables.outbox.mark_answered(row.id)
    return reviewing.begun(context, row)


def _has_result(context: Context, row: Outgoing) -> bool:
    """Whether the race's result was told otherwise than in answer to the question for it."""
    race = context.tables.races.get(int(row.facts["race"]))
    return race is None or race.outcome is not None


def button_typed(context: Context, row: Outgoing, text: str) -> str:
    """Return what the message's button says whose words these are; empty if they are no button's.

    Where a form takes the buttons' place they are the likely answers to its first question.
    """
    shown = row.message.buttons if row.message is not None else ()
    answers = [(one.label, one.says) for one in shown]
    if row.kind == PromptKind.REVIEW and any(one.form for one in shown):
        listener = context.listener
        answers = [(word(one.label, listener), one.says) for one in reviewing.likely_answers(context, row)]
    said = _bare(even(text))
    typed_as = ((says, (typed(shown_as), typed(says))) for shown_as, says in answers if says[:1] != "/")
    return next((says for says, words in typed_as if said in words), "")


def answer(context: Context, row: Outgoing, text: str) -> Reply:
    """Take the words as the answer to the prompt of `row`. Raises Refusal if they are none."""
    match row.kind:
        case PromptKind.REVIEW:
            asked = reviewing.begin(context, row, text)
            context.tables.outbox.mark_answered(row.id)
            return asked
        case PromptKind.NUDGE:
            context.tables.outbox.mark_answered(row.id)
            return _nudge(context, row, text)
        case PromptKind.RESCUE:
            return _rescue(context, row, text)
        case PromptKind.RACE_RESULT:
            race = context.tables.races.get(int(row.facts["race"]))
            answered = race_results.answer_result(context, race, text) if race is not None else None
            if answered is None:
                because = refusals.NotRead(refusals.ATime(), text[:60], "2:06:41")
                raise Refusal(because, race_results.without_a_time(race) if race is not None else ())
            context.tables.outbox.mark_answered(row.id)
            return answered
        case _:
            raise Refusal(refusals.OldButton(), (Button(label.MyWeek(), "/week"),))


RESCUED = frozenset({rescuing.GOING, rescuing.LET_IT_END, "i'm going", "i’m going"})
"""What answers a rescue, pressed or typed. No other words do: it asks nothing."""


def _rescue(context: Context, row: Outgoing, text: str) -> Reply:
    found = rescuing.needed(context.tables, context.runner, context.now)
    if found is None or found.state.open_until is None:
        raise Refusal(rescue_say.KeptAlready(), (Button(label.MyWeek(), "/week"),))
    edits = row.id if context.pressed == row.id else None
    if _bare(text) != rescuing.LET_IT_END:
        return Reply((rescue_say.Good(rescuing.left(found, context.now)),), edits=edits)
    ends = rescue_say.ItEndsInWeeks if found.rule.weekly else rescue_say.ItEnds
    return Reply((ends(found.state.length),), edits=edits)


NO = frozenset({"not this week", "no", "skip", "nope"})


def says_no(text: str) -> bool:
    """Whether the words say that it will not be this week."""
    return _bare(text) in NO


def answers_nudge(context: Context, text: str) -> bool:
    """Whether the words say when, or that it will not be."""
    return says_no(text) or says_when(text, languages=context.languages)


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold().strip(" .!")


def _nudge(context: Context, row: Outgoing, text: str) -> Reply:
    """A named time becomes the step's if-then plan; either way no more nudges for it."""
    step = context.tables.micro_goals.get(int(row.facts["step"]))
    if step is None:
        raise Refusal(refusals.OldButton(), (Button(label.MyWeek(), "/week"),))
    words = " ".join(text.split())
    edits = row.id if context.pressed == row.id else None
    if says_no(text):
        context.book.put(replace(step, quiet=True))
        return Reply((say.NotThisWeek(),), context.undo(), edits=edits)
    context.book.put(replace(step, quiet=True, if_then=words[:200]))
    return Reply((say.IfThen(words[:200], say.KeepsIt()), say.NoMoreReminders()), context.undo(), edits=edits)
