"""Undo: take back what one message changed, whatever it was; and take the taking back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Annotated

from core.commands import corrections, describe, steps, streak_credits, streak_words, unlinking
from core.commands.book import Conflict
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.credits import credited, in_one_line
from core.commands.options import Option, OptionType
from core.commands.settings_back import came_back
from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.domain.record import Record
from core.domain.review import Review
from core.domain.run_streak import Pause, RunStreak
from core.domain.runner import Runner, ZoneHeld
from core.errors import Refusal
from core.ports.values import Change, ChangeSet
from core.wording.amounts import Day, Joined
from core.wording.reply import Reply, reply
from core.wording.say import buttons as label
from core.wording.say import goals as goal_say
from core.wording.say import menu as ask
from core.wording.say import pauses as pause_say
from core.wording.say import runs as run_say
from core.wording.say import undo as say
from core.wording.sentence import Sentence

UNDO_FOR = timedelta(days=7)
LOOKED_AT = 30
"""Newest change sets that a bare /undo looks through for one to take back."""
BACK = "back"
"""Brings back what was taken back just now: "no, put it back"."""


@menu.command("undo", ask.TakeBack(), example="/undo")
def undo(context: Context, what: Annotated[str, Option(OptionType.CODE, ask.WhichChange())] = "") -> Reply:
    """Take back the named change set, else the last one; "back": the taking back. Raises Refusal."""
    if context.private and not what.isdigit() and (link := unlinking.joined_lately(context)) is not None:
        newest = context.tables.changes.newest(context.runner.id, 1)
        if not newest or newest[0].id <= link.newest:
            return unlinking.take_apart(context, link)
    made = _meant(context, what)
    try:
        with context.tables.attempt():
            context.book.take_back(made)
    except Conflict as conflict:
        context.open_book()
        return _changed_since(context, conflict.change)
    context.runner = context.tables.runners.get(context.runner.id) or context.runner
    context.__dict__.pop("zones", None)
    back = [line for change in reversed(made.changes) if (line := _taken_back(context, change)) is not None]
    lines = tuple(dict.fromkeys(back))
    days = [record.on for change in made.changes if (record := _run(change)) is not None]
    counted = credited(context, max(days)) if days else ()
    streak = streak_credits.moved(
        context,
        [one for change in made.changes if isinstance(one := change.after, Record)],
        [one for change in made.changes if isinstance(one := change.before, Record)],
    )
    one_line = in_one_line(counted, streak)
    only_added = all(change.before is None for change in made.changes)
    name = label.BringItBack() if only_added else label.Undo()
    buttons = (*streak.buttons, *context.undo(name))
    return Reply((*(lines or (say.TakenBack(),)), *one_line), buttons, edits=context.pressed)


def _meant(context: Context, what: str) -> ChangeSet:
    changes = context.tables.changes
    if what.isdigit():
        made = changes.get(int(what))
        if made is None or made.runner != context.runner.id:
            raise Refusal(run_say.NothingToUndo())
        if made.undone:
            raise Refusal(say.TakenBackAlready())
    else:
        newest = changes.newest(context.runner.id, LOOKED_AT)
        again = what == BACK and bool(newest) and newest[0].undoes is not None and not newest[0].undone
        made = next((one for one in newest if again or (not one.undone and one.undoes is None)), None)
        if made is None:
            raise Refusal(run_say.NothingToUndo())
    if context.now - made.at > UNDO_FOR:
        raise Refusal(run_say.NothingToUndo())
    return made


def _changed_since(context: Context, change: Change) -> Reply:
    image = change.after or change.before
    if isinstance(image, Record):
        record = context.tables.records.get(image.id)
        if record is not None:
            return corrections.ask_delete(context, record)
    return reply(run_say.ChangedSinceOther())


def _run(change: Change) -> Record | None:
    image = change.after or change.before
    return image if isinstance(image, Record) and image.is_run else None


def _taken_back(context: Context, change: Change) -> Sentence | None:
    """Return what taking this change back did; None where another line says it already."""
    image = change.before or change.after
    back = change.before is not None
    match image:
        case Record():
            return run_say.Restored(describe.short(image)) if back else run_say.Deleted(describe.short(image))
        case Goal():
            name = goal_say.name_of(image)
            return say.AsBefore(name) if back else say.Gone(name)
        case MicroGoal():
            name = steps.step_sentence(image)
            return say.AsBefore(name) if back else say.Gone(name)
        case Race():
            named = say.Named(image.name)
            return say.AsBefore(named) if back else say.Gone(named)
        case Runner():
            if not isinstance(change.after, Runner) or not _settings_differ(image, change.after):
                return None
            return say.SettingsBack(Joined(tuple(came_back(context, change.after, image)), " "))
        case Review():
            return say.AnswersBack()
        case RunStreak():
            rule = streak_words.name_of(image)
            return say.AsBefore(rule) if back else say.Gone(rule)
        case Pause():
            of = pause_say.PauseOf(Day(image.first))
            return say.AsBefore(of) if back else say.Gone(of)
        case ZoneHeld() | None:
            return None


def _settings_differ(one: Runner, other: Runner) -> bool:
    return replace(one, welcomed=other.welcomed) != other
