"""Storing what a text certainly says, and the answer to it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.commands import describe, plan_offers, race_results, race_runs, streak_credits
from core.commands.context import Context
from core.commands.credits import credited
from core.commands.first_contact import another_city, assumed_clock, good_to_hear, greeted
from core.conversations.states import Welcome
from core.domain.goal import GoalState
from core.domain.race import Race
from core.domain.record import Kind, Record, Sport
from core.understanding import Draft, Intent, Reading
from core.wording.amounts import Month, Quoted
from core.wording.reply import THUMBS_UP, Button, Reply
from core.wording.say import buttons as label
from core.wording.say import runs as say
from core.wording.say import told as told_say
from core.wording.say.goals import name_of
from core.wording.sentence import Sentence


def log(context: Context, reading: Reading, text: str, *, note: str = "") -> Reply:
    """Store what a text certainly says, and answer it."""
    drafts = [draft for draft in reading.drafts if draft.intent in _LOGGED]
    if note:
        drafts = [_with_note(draft, note) for draft in drafts]
    race = race_runs.told_as_run(context, drafts)
    answered = _finished(context, race, drafts[0], text) if race else store(context, drafts, said=text)
    if not reading.plan:
        return answered
    return replace(
        answered,
        lines=(*answered.lines, told_say.PlanBeside(Quoted(reading.plan))),
        buttons=(*answered.buttons, *plan_offers.offers(context, reading.plan)),
    )


def _finished(context: Context, race: Race, draft: Draft, text: str) -> Reply:
    """Store the run as the race's finish, and answer what that came to."""
    record = record_of(context, draft, text)
    context.book.add(replace(record, on=race.on, zone=context.zones.of_day(race.on), kind=Kind.RACE))
    answered = race_results.finish(context, race, draft.duration or 0, draft.note)
    return replace(answered, reaction="" if context.private else THUMBS_UP)


_LOGGED = frozenset({Intent.LOG_RUN, Intent.LOG_CROSS, Intent.REST_DAY})


def _with_note(draft: Draft, note: str) -> Draft:
    return draft._replace(note=f"{draft.note}; {note}" if draft.note else note)


def record_of(context: Context, draft: Draft, said: str) -> Record:
    """Return the draft as a record of the runner; without a day it is today's."""
    on = draft.on or context.today
    return Record(
        id=0,
        runner=context.runner.id,
        sport=Sport.REST if draft.intent is Intent.REST_DAY else draft.sport,
        on=on,
        zone=context.runner.zone if on == context.today else context.zones.of_day(on),
        logged_at=context.now,
        distance=draft.distance,
        duration=draft.duration,
        stated_pace=draft.pace,
        kind=draft.kind,
        effort=draft.effort,
        avg_hr=draft.avg_hr,
        climb=draft.climb,
        shoes=draft.shoes,
        tags=draft.tags,
        note=draft.note,
        said=said,
    )


def store(context: Context, drafts: list[Draft], said: str = "") -> Reply:
    """Store the drafts and answer: what was understood, what it counts towards, Undo and Edit."""
    first_ever = context.last_record is None
    records = [context.book.add(record_of(context, draft, said or draft.said)) for draft in drafts]
    if len(records) == 1:
        typed = describe.other_unit(context, drafts[0].typed)
        lines: tuple[Sentence, ...] = describe.said(records[0], typed)
    else:
        lines = (
            say.SeveralStored(len(records)),
            *(describe.listed(record, in_full=True) for record in records),
        )
    meanwhile: tuple[Button, ...] = ()
    if context.was_silent:
        lines = (lines[0], good_to_hear(context), *lines[1:], *_longest_before(context, records))
        passed, meanwhile = _passed_goals(context)
        lines = (*lines, *passed)
    if first_ever and any(record.is_run for record in records):
        lines = (*lines, say.FirstRun())
    run_days = [record.on for record in records if record.is_run]
    counted = (
        credited(context, max(run_days))
        if run_days and not (first_ever and len(records) == 1 and not _has_aims(context))
        else ()
    )
    streak = streak_credits.logged(context, records)
    counted = (*counted, *streak.lines)
    why = why_button(context, counted, streak=streak.among is not None or streak.more)
    buttons = (*streak.buttons, *context.undo(), *_edit(records), *meanwhile, *why)
    if first_ever and _clock_is_assumed(context):
        # No city was named yet, and none is asked for: the log says by which clock its day is.
        counted, buttons = (*counted, assumed_clock(context)), (*buttons, another_city())
        if context.private:
            greeted(context)
    in_words = context.private or streak.question is not None
    return Reply((*lines, *counted), buttons, reaction="" if in_words else THUMBS_UP)


def _clock_is_assumed(context: Context) -> bool:
    talk = context.tables.conversations.get(context.runner.id, context.talk)
    return not context.runner.zone_named and not (talk is not None and isinstance(talk.state, Welcome))


def _has_aims(context: Context) -> bool:
    return bool(
        context.active_goals() or [step for step in context.steps_on(context.today) if step.has_target]
    )


def _edit(records: list[Record]) -> tuple[Button, ...]:
    return (Button(label.Edit(), f"/edit run={records[0].id}"),) if len(records) == 1 else ()


def why_button(context: Context, counted: tuple[Any, ...], *, streak: bool = False) -> tuple[Button, ...]:
    return (Button(label.Why(), "/why"),) if streak or (counted and _has_aims(context)) else ()


def _longest_before(context: Context, now: list[Record]) -> tuple[Sentence, ...]:
    """Return what the longest run was before a long silence."""
    before = [
        record
        for record in context.tables.records.newest(context.runner.id, 200)
        if record.is_run and record.distance and record.id not in {one.id for one in now}
    ]
    if not before:
        return ()
    longest = max(before, key=lambda record: record.distance.micrometres if record.distance else 0)
    return (say.LongestBefore(describe.amount(longest), Month(longest.on)),)


def _passed_goals(context: Context) -> tuple[tuple[Sentence, ...], tuple[Button, ...]]:
    """Park the goals whose day passed in the silence, and offer a new date."""
    lines: list[Sentence] = []
    buttons: list[Button] = []
    for goal in context.active_goals():
        if goal.by < context.today and goal.reached_on is None:
            context.book.put(replace(goal, state=GoalState.PARKED))
            lines.append(say.GoalPassed(name_of(goal)))
            if not buttons:
                buttons = [
                    Button(say.NewDate(), f"/goal edit goal={goal.id} day"),
                    Button(say.Smaller(), f"/goal edit goal={goal.id} amount"),
                ]
    return tuple(lines[:1]), tuple(buttons)
