"""A message that is edited: it corrects the run that it made, or is heard for the first time; or deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from core.commands import describe, race_runs, running, streak_credits
from core.commands.context import Context
from core.commands.corrected import corrected
from core.commands.corrections import change, delete_or_keep
from core.commands.credits import credited
from core.commands.race_results import time_told
from core.commands.typed_runs import drafts_in
from core.commands.undo import UNDO_FOR
from core.conversations.states import Undoing
from core.domain.record import Record
from core.ports.values import ChangeSet
from core.understanding import Decision, read
from core.understanding.plausible import is_run
from core.wording.amounts import Joined
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import corrected as corrected_say
from core.wording.say import runs as say

REREAD_FOR = timedelta(hours=48)
"""How long an edited message is read again."""


def reread(context: Context, text: str, anew: Callable[[str], Reply | None]) -> Reply | None:
    """Read the runner's own edited message again: correct what it made, and the bot's answer.

    A message that made nothing, or whose doing was taken back, is heard `anew` if it is certain now.
    """
    made = context.tables.changes.of_message(context.runner.id, context.message)
    if made is None or made.undone:
        return anew(text) if _is_certain(context, text) else None
    kept = [change.after for change in made.changes if isinstance(change.after, Record)]
    if not kept and text.startswith("/"):
        return _stands(text, made)
    record = context.tables.records.get(kept[0].id) if len(kept) == 1 else None
    if record is None:
        return None
    asked = context.open_question()
    asks = asked is not None and asked.state == Undoing(record=record.id)
    if record.said == text:
        return _kept(context, record) if asks else None
    if context.now - made.at > REREAD_FOR:
        return reply(
            say.EditIsLate(describe.short(record)), buttons=(Button(label.Edit(), f"/edit run={record.id}"),)
        )
    seconds = time_told(text, context.languages) if record.source == "race" else None
    if seconds is not None and record.distance and is_run(record.distance.micrometres, seconds):
        return change(context, record, replace(record, duration=seconds))  # the answer "47:30", put right
    drafts = drafts_in(context, text, context.reader(at=record.logged_at))
    if len(drafts) != 1:
        context.open(Undoing(record=record.id))
        return reply(say.EditIsNoRun(describe.short(record)), buttons=delete_or_keep(record))
    if asks:
        context.close()  # what an edit asked, the next one answers
    draft = drafts[0]
    on = draft.on or context.reader(at=record.logged_at).now.date()
    bare = replace(record, distance=None, duration=None, stated_pace=None, kind=None, note="")
    now = replace(corrected(context, bare, draft), on=on, said=text)
    if now == record:
        return _kept(context, record) if asks else None
    context.book.put(now)
    result = race_runs.follow(context, record, now)
    streak = streak_credits.logged(context, [now])
    buttons = (*streak.buttons, *context.undo(), Button(label.Edit(), f"/edit run={now.id}"))
    lines = (*describe.said(now), *result, *credited(context, now.on), *streak.lines)
    return Reply(lines, buttons, edits=made.answer)


def _kept(context: Context, record: Record) -> Reply:
    """Say that the run stands: the message reads again as it did before an edit asked."""
    context.close()
    return reply(say.Kept(describe.short(record)))


def still_stands(context: Context) -> Reply | None:
    """Say of a deleted message that what it did stands, and how to take that back; nothing if it does not."""
    made = context.tables.changes.of_message(context.runner.id, context.message)
    if made is None or made.undone or context.now - made.at > UNDO_FOR:
        return None
    undo: tuple[Button, ...] = (Button(label.Undo(), f"/undo {made.id}"),)
    images = [change.after for change in made.changes if isinstance(change.after, Record)]
    if not images:
        return reply(corrected_say.DeletedDid(), buttons=undo)
    kept = [record for image in images if (record := context.tables.records.get(image.id)) is not None]
    if not kept:
        return None
    if all(change.before is not None for change in made.changes):
        undo = delete_or_keep(kept[0])[:1]  # the message was edited: its Undo would bring back the old words
    return reply(corrected_say.DeletedStands(Joined(tuple(map(describe.short, kept)), "; ")), buttons=undo)


def _is_certain(context: Context, text: str) -> bool:
    """Whether the text is a command, or a log that is not there already by an answer given since."""
    if text.startswith("/"):
        return True
    reading = read(text, context.reader())
    if reading.decision is not Decision.STORE:
        return False
    last = context.last_record
    return last is None or all(
        (draft.on or context.today, draft.distance) != (last.on, last.distance) for draft in reading.drafts
    )


def _stands(text: str, made: ChangeSet) -> Reply:
    """Say that what the message did stands; to take it back and to say the new line are a button each."""
    return reply(
        say.EditChangesRuns(), buttons=(running.pressed_line(text), Button(label.Undo(), f"/undo {made.id}"))
    )
