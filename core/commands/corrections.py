"""Corrections: "make that 6", an edited message, `edit`, and deleting a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

from core.commands import describe, differences, race_runs, streak_credits
from core.commands.catalogue import menu, way_to
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.commands.corrected import corrected
from core.commands.credits import credited, in_one_line
from core.commands.meant import is_named, meant
from core.commands.menu import Needs
from core.commands.moved_race import ask_which as ask_race_or_run
from core.commands.options import Option, OptionType
from core.commands.runs import record_of
from core.commands.typed_runs import log_line
from core.commands.which_part import ask_which_part
from core.conversations.states import Correcting, Undoing
from core.domain.record import Record, Sport
from core.errors import Refusal
from core.understanding import (
    About,
    Decision,
    Draft,
    Intent,
    Reading,
    day_in,
    distance_in,
    duration_in,
    pace_in,
    read,
)
from core.understanding.values import LAST
from core.wording.amounts import Day
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import runs as say
from core.wording.say import streaks as streak_say
from core.wording.say import talk
from core.wording.say import told as told_say
from core.wording.say import unclear as unclear_say
from core.wording.sentence import Sentence

LISTED = 25
"""Newest runs that are offered while one is named."""
LOOKED_AT = 30
"""Newest change sets that are looked through for the last one of a run."""


def correct(context: Context, reading: Reading, text: str, *, answered: bool = False) -> Reply:
    """Do what a certain correction says to the record that it means. Raises Refusal.

    After several runs in one message it is asked which; not again where a question was `answered`.
    """
    draft = next(draft for draft in reading.drafts if draft.intent is Intent.CORRECTION)
    named = is_named(draft)
    changed = _changed_last(context) if draft.which == LAST and not answered and not named else []
    if len(changed) > 1:
        return _ask_which(changed, text)
    record = meant(context, draft)
    if not answered and (asked := ask_race_or_run(context, draft, record, text)) is not None:
        return asked
    if record is None and reading.about is About.PLAN:
        return reply(talk.Plan(), buttons=(way_to("plan"),))  # "move Thursday's tempo to Friday"
    if record is None:
        if named and context.last_record is not None:
            raise Refusal(say.NoSuchRun(), (way_to("runs"),))
        raise Refusal(say.NothingToCorrect(), _as_a_run(context, draft, text))
    if changed and changed[0].id != record.id:
        return apply_words(context, changed[0], text)  # read for that one, not for the last that was logged
    return _apply(context, record, draft)


def _as_a_run(context: Context, draft: Draft, text: str) -> tuple[Button, ...]:
    """Offer to log the distance that puts right a run which is not there."""
    if draft.action == "delete" or draft.distance is None:
        return (way_to("log"),)
    run = draft._replace(intent=Intent.LOG_RUN, action=None, sport=Sport.RUN)
    amount = describe.amount(record_of(context, run, text))
    return (Button(told_say.LogIt(amount, None), log_line(context, run)),)


def _changed_last(context: Context) -> list[Record]:
    """Return what the last message that logged or corrected records is about, as far as it still stands."""
    for made in context.tables.changes.newest(context.runner.id, LOOKED_AT):
        images = [change.after for change in made.changes if isinstance(change.after, Record)]
        if images and not made.undone:
            found = (context.tables.records.get(image.id) for image in images)
            return [record for record in found if record is not None]
    return []


def _ask_which(records: list[Record], text: str) -> Reply:
    """Ask which of the runs of one message is meant: each button says the correction of one."""
    words = quotable(text)
    ways = []
    for record in records[:4]:
        name = told_say.OneOf(describe.amount(record), Day(record.on))
        ways.append(Button(name, f'/edit run={record.id} what="{words}"'))
    return reply(told_say.WhichOne(), unclear_say.NothingChanged(), buttons=tuple(ways))


def _apply(context: Context, record: Record, draft: Draft) -> Reply:
    if draft.action == "delete":
        return delete(context, record)
    asked = ask_which_part(context, record, draft)
    return asked or change(context, record, corrected(context, record, draft))


def delete(context: Context, record: Record) -> Reply:
    context.book.drop(record)
    result = race_runs.follow(context, record, None)
    moved, asked = _moved(context, record.on, [record], [])
    lines = (say.Deleted(describe.short(record)), *result, *moved)
    return Reply(lines, (*asked, *context.undo(label.BringItBack())))


def change(context: Context, record: Record, now: Record) -> Reply:
    """Store the corrected record and answer with what it was; the button names what it restores."""
    if now.distance != record.distance:
        now = replace(now, exact=False)  # what was said of the other distance
    if now == record:
        return reply(say.Unchanged(describe.short(record)))
    if now.sport is Sport.REST and (now.distance or now.duration or now.stated_pace):
        ways = (*delete_or_keep(record)[:1], way_to("log"))
        raise Refusal(say.NoFigures(describe.short(record)), ways)
    context.book.put(now)
    result = race_runs.follow(context, record, now)
    if now.on != record.on and replace(now, on=record.on, zone=record.zone) == record:
        # Days by their dates: a button that says "today" would be wrong tomorrow.
        lines: tuple[Sentence, ...] = (say.MovedTo(Day(now.on)),)
        back: Sentence = label.BackTo(Day(record.on))
    else:
        line, back = differences.told(record, now)
        lines = (line,)
    moved, asked = _moved(context, now.on, [record], [now])
    return Reply(
        (*lines, *result, *moved),
        (*asked, *context.undo(back), Button(label.Edit(), f"/edit run={now.id}")),
    )


def _moved(
    context: Context, on: date, was: Iterable[Record], now: Iterable[Record]
) -> tuple[tuple[Sentence, ...], tuple[Button, ...]]:
    """Return what a run on `on` counts towards now, on one line; what it does to the streak, and asks."""
    streak = streak_credits.moved(context, was, now)
    return in_one_line(credited(context, on), streak), streak.buttons


# --- edit -------------------------------------------------------------------------


def read_edit(context: Context, text: str) -> Mapping[str, Any]:
    """Read "make that 6 km" for the last one, "12 make that 6 km" for that of the number."""
    first, _, rest = text.partition(" ")
    if first.isdigit() and context.tables.records.get(int(first)) is not None:
        return {"run": first, "what": rest.strip()}
    return {"what": text}


def _newest(context: Context) -> list[Button]:
    records = context.tables.records.newest(context.runner.id, LISTED)
    return [Button(describe.short(record), str(record.id)) for record in records]


@menu.command(
    "edit",
    ask.EditARun(),
    example=("/edit", '/edit what="make that 6 km"', "/edit make that 6 km"),
    natural=read_edit,
    needs=Needs(("what",), of=lambda context, given: _named(context, given.get("run", ""))),
)
def edit(
    context: Context,
    run: Annotated[str, Option(OptionType.CODE, ask.WhichRun(), every=lambda context: _newest(context))] = "",
    what: Annotated[
        str, Option(OptionType.TEXT, ask.WhatShouldItSay(), suggest=lambda context: _ways(context))
    ] = "",
) -> Reply:
    """Correct one record: the named one, else the one logged last."""
    record = _named(context, run)
    if what:
        return apply_words(context, record, what)
    context.open(Correcting(record=record.id))
    return _ask(record)


def _named(context: Context, run: str) -> Record:
    """Return the record of that number, else the one logged last. Raises Refusal without any."""
    record = context.tables.records.get(int(run)) if run.isdigit() else context.last_record
    if record is None or record.runner != context.runner.id:
        known = context.last_record is not None
        ways = (way_to("runs"),) if known else ()
        raise Refusal(say.NoSuchRun() if known else say.NothingToCorrect(), ways)
    return record


def _ways(context: Context) -> list[Button]:
    """Offer an answer whatever run is meant."""
    record = context.last_record
    return [Button(say.DeleteIt(describe.amount(record)), "delete")] if record is not None else []


def _ask(record: Record) -> Reply:
    return reply(
        say.WhatShouldItSay(describe.short(record)),
        buttons=(Button(say.DeleteIt(describe.amount(record)), "delete"), Button(label.KeepIt(), "keep it")),
    )


KEEP = frozenset({"keep it", "keep", "nothing", "no", "leave it", "cancel", "never mind"})
EXACTLY = "exactly"
"""The distance is what it says, and no longer one that was shown rounded."""
DELETE = frozenset({"delete", "delete it", "remove it", "remove", "yes"})


def apply_words(context: Context, record: Record, text: str) -> Reply:
    """Change one known record as the words say. Raises Refusal if they say no change."""
    words = text.casefold().strip(" .!")
    if words in DELETE:
        return delete(context, record)
    if words == EXACTLY:
        return _exactly(context, record)
    reader = replace(context.reader(), last=replace(record, logged_at=context.now))  # it is talked of now
    reading = read(text, reader)
    if reading.decision is Decision.STORE and reading.drafts:
        draft = reading.drafts[0]
        if draft.action == "delete":
            return delete(context, record)
        asked = ask_which_part(context, record, draft)
        return asked or change(context, record, corrected(context, record, draft))
    if distance := distance_in(text, context.runner.units, languages=context.languages):
        return change(context, record, replace(record, distance=distance[0]))
    if seconds := duration_in(text, languages=context.languages):
        return change(context, record, replace(record, duration=seconds))
    if pace := pace_in(text, context.runner.units, languages=context.languages):
        return _apply(context, record, Draft(intent=Intent.CORRECTION, pace=pace))
    if on := day_in(
        text, context.today, future=False, month_first=context.month_first, languages=context.languages
    ):
        return change(context, record, replace(record, on=on, zone=context.zones.of_day(on)))
    raise Refusal(say.WhatShouldItSay(describe.short(record)), delete_or_keep(record))


def _exactly(context: Context, record: Record) -> Reply:
    if record.distance is None or record.exact:
        return reply(say.Unchanged(describe.short(record)))
    now = context.book.put(replace(record, exact=True))
    streak = streak_credits.moved(context, [record], [now])
    lines = (streak_say.ExactlySaid(record.distance), *in_one_line((), streak))
    return Reply(lines, (*streak.buttons, *context.undo()))


def step(context: Context, state: Correcting, text: str) -> Reply:
    record = context.tables.records.get(state.record)
    context.close()
    if record is None:
        raise Refusal(say.NothingToCorrect())
    if text.casefold().strip(" .!") in KEEP:
        return reply(say.Kept(describe.short(record)))
    return apply_words(context, record, text)


def delete_or_keep(record: Record) -> tuple[Button, ...]:
    return (
        Button(say.DeleteIt(describe.amount(record)), f'/edit run={record.id} what="delete"'),
        Button(label.KeepIt(), "keep it"),
    )


def ask_delete(context: Context, record: Record) -> Reply:
    """What an outdated Undo asks: the run has changed since."""
    context.open(Undoing(record=record.id))
    return reply(say.ChangedSince(), buttons=delete_or_keep(record))


def step_undoing(context: Context, state: Undoing, text: str) -> Reply:
    record = context.tables.records.get(state.record)
    context.close()
    if record is None:
        raise Refusal(say.NothingToCorrect())
    if text.casefold().strip(" .!") in KEEP:
        return reply(say.Kept(describe.short(record)))
    return apply_words(context, record, text)


def ask_again(context: Context, state: Correcting | Undoing) -> Reply:
    record = context.tables.records.get(state.record)
    if record is None:
        context.close()
        raise Refusal(say.NothingToCorrect())
    return _ask(record)
