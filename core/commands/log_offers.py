"""A run that was told as an answer in free words: the words are kept, and logging it is one tap."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.commands import describe
from core.commands.context import Context
from core.commands.runs import record_of
from core.commands.typed_runs import log_line
from core.conversations.states import AnyState, Form, keeps_words
from core.domain.record import Record
from core.understanding import Decision, Draft, Intent, is_own_log, read
from core.wording.amounts import Day, Joined
from core.wording.reply import Button, Reply
from core.wording.say import told as say

SAME_AS: Final = 0.03
"""Two distances this near to each other are the same run's, told twice."""
LOOKED_BACK: Final = timedelta(days=7)
"""Where a run that names no day may be logged already."""


def with_offer(context: Context, state: AnyState, text: str, answered: Reply) -> Reply:
    """Add to what the answer was met with that the run in it is not logged yet, and how to log it."""
    if not _takes_words(state) or context.book.touched(Record):
        return answered
    drafts = [draft for draft in _told(context, text) if not _is_logged(context, draft)]
    if not drafts:
        return answered
    records = [record_of(context, draft, text) for draft in drafts]
    named = Joined(tuple(describe.short(record) for record in records), "; ")
    several = len(drafts) > 1
    ways = tuple(
        Button(
            say.LogIt(describe.amount(record), say.OnThatDay(Day(record.on)) if several else None),
            log_line(context, draft),
        )
        for draft, record in zip(drafts, records, strict=True)
    )
    return replace(
        answered, lines=(say.NotLoggedYet(named), *answered.lines), buttons=(*ways, *answered.buttons)
    )


def _takes_words(state: AnyState) -> bool:
    return keeps_words(state) or (isinstance(state, Form) and state.free and state.command != "log")


def _told(context: Context, text: str) -> list[Draft]:
    """Return the runs that the words certainly tell, by a verb, a day or a time."""
    reader = context.reader()
    reading = read(text, reader)
    if reading.decision is not Decision.STORE:
        return []
    drafts = [draft for draft in reading.drafts if draft.intent in (Intent.LOG_RUN, Intent.LOG_CROSS)]
    timed = any(draft.duration for draft in drafts)
    return drafts if timed or is_own_log(text, reader) else []


def _is_logged(context: Context, draft: Draft) -> bool:
    """Whether the log has it already: what went well is told of a run that was logged."""
    first = draft.on or context.today - LOOKED_BACK
    found = context.tables.records.between(context.runner.id, first, draft.on or context.today)
    return any(_is_same(draft, record) for record in found)


def _is_same(draft: Draft, record: Record) -> bool:
    if record.sport is not draft.sport:
        return False
    if draft.distance and record.distance:
        one, other = draft.distance.micrometres, record.distance.micrometres
        return abs(one - other) <= SAME_AS * other
    return draft.duration is not None and draft.duration == record.duration
