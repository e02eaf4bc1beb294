"""The words of a prompt, by the figures of the moment at which it is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from core.domain.calendar import instant, local, local_day
from core.domain.countdown import MarkKind
from core.domain.micro_goal import Verdict
from core.domain.quiet import is_quiet, next_allowed
from core.domain.runner import PromptKind, Runner
from core.ports.store import Tables
from core.ports.values import Outgoing
from core.prompts import countdown, nudging, rescuing, review
from core.wording.amounts import Moment, Weekday
from core.wording.reply import Reply
from core.wording.say import nudge as nudge_say
from core.wording.say import review as say
from core.wording.sentence import Sentence

SURELY_KNOWN: Final = timedelta(minutes=2)
"""How long a platform that knows what it was sent knows it at least."""


def compose_prompt(tables: Tables, runner: Runner, row: Outgoing, now: datetime) -> Reply | None:
    """Return the prompt's reply; None when it is no longer true, or no longer wanted."""
    if row.edits is None and _is_unwanted(runner, row, now):
        return None
    found = _words(tables, runner, row, now)
    late = _late(row)
    if found is None or late is None:
        return found
    return replace(found, lines=(late, *found.lines))


def not_before(runner: Runner, row: Outgoing, now: datetime) -> datetime | None:
    """Return the end of the quiet hours if it is a prompt's turn in them: after a time off, or a move.

    What may have been said a moment ago is said again now: in the morning nobody knows it any more.
    """
    if row.leased_until is not None and now - row.leased_until < SURELY_KNOWN:
        return None
    at = local(now, runner.zone)
    wall = at.time().replace(tzinfo=None)
    said_in_them = row.edits is not None or row.facts.get("mark") == MarkKind.MORNING
    if said_in_them or not is_quiet(wall, runner.quiet_from, runner.quiet_until):
        return None
    return instant(*next_allowed(at.date(), wall, runner.quiet_from, runner.quiet_until), runner.zone)


def _is_unwanted(runner: Runner, row: Outgoing, now: datetime) -> bool:
    """Whether the runner stopped its kind, or snoozed, while it waited for its hour."""
    asleep = runner.snoozed_until is not None and local_day(now, runner.zone) < runner.snoozed_until
    return asleep or row.kind in runner.stopped


def _words(tables: Tables, runner: Runner, row: Outgoing, now: datetime) -> Reply | None:
    match row.kind:
        case PromptKind.REVIEW:
            week = date.fromisoformat(str(row.facts["week"]))
            if row.facts.get("goodbye"):
                return Reply((say.Goodbye(),))
            shown = tables.outbox.get(row.edits) if row.edits is not None else row
            answered = shown is not None and shown.answered
            room = tables.rooms.get(row.room)
            forms = room is not None and room.forms
            return review.compose(tables, runner, week, now, asking=not answered, forms=forms)
        case PromptKind.NUDGE:
            if row.facts.get("goodbye"):
                return Reply((nudge_say.Goodbye(),))
            step = tables.micro_goals.get(int(str(row.facts["step"])))
            if step is None or nudging.verdict_of(tables, runner, step, now, row.id) is not Verdict.SEND:
                return None
            return nudging.compose(tables, runner, step, now)
        case PromptKind.RESCUE:
            found = rescuing.needed(tables, runner, now)
            return rescuing.compose(tables, runner, found, now) if found is not None else None
        case PromptKind.COUNTDOWN | PromptKind.RACE_RESULT:
            race = tables.races.get(int(str(row.facts["race"])))
            if race is None:
                return None
            return countdown.compose(tables, runner, race, MarkKind(str(row.facts["mark"])), now)
        case _:
            raise ValueError(row.kind)


def _late(row: Outgoing) -> Sentence | None:
    if not row.facts.get("late"):
        return None
    day = Weekday(date.fromisoformat(str(row.facts["on"])).weekday())
    what = say.KINDS[PromptKind(row.kind)]()
    if row.facts.get("waited"):
        return say.LateForReach(day, what)
    if "off_from" not in row.facts:
        return say.LateByTheClock(day, what)
    off_from, off_to = (datetime.fromisoformat(str(row.facts[name])) for name in ("off_from", "off_to"))
    return say.Late(day, what, Moment(off_from), Moment(off_to))
