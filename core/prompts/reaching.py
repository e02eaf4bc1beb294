"""What waited for somebody who could not be reached: it opens the next contact.

At most one prompt of a kind waits. What is no use any more stays unsaid: a nudge after its
two hours, the words for a race morning after it, anything that has waited for a week.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.budget import turn
from core.domain.calendar import local, local_day, midnight_after
from core.domain.countdown import MarkKind
from core.domain.runner import PromptKind, Runner
from core.ports.store import Tables
from core.ports.values import Outgoing
from core.prompts.ticking import ASKING, ON_TIME, Candidate, allowed_from

WAITS_FOR = timedelta(days=7)
ON_THE_DAY = frozenset({MarkKind.EVE, MarkKind.MORNING})
"""Marks whose words are of no use once their day is over."""


def open_contact(tables: Tables, runner: Runner, now: datetime) -> None:
    """Queue what has waited for the runner and is still worth saying; drop the rest."""
    waiting = sorted(tables.outbox.waiting(runner.id), key=lambda row: turn(PromptKind(row.kind)))
    for row in waiting:
        if not _is_worth_saying(tables, runner, row, now) or not _queue(tables, runner, row, now):
            tables.outbox.drop(row.id)


def _is_worth_saying(tables: Tables, runner: Runner, row: Outgoing, now: datetime) -> bool:
    today = local_day(now, runner.zone)
    asleep = runner.snoozed_until is not None and today < runner.snoozed_until
    if asleep or row.kind in runner.stopped or now - row.due > WAITS_FOR:
        return False
    expired = row.expires is not None and now >= row.expires
    match PromptKind(row.kind):
        case PromptKind.REVIEW | PromptKind.RACE_RESULT:
            return True
        case PromptKind.NUDGE | PromptKind.RESCUE:
            return not expired
        case PromptKind.COUNTDOWN:
            race = tables.races.get(int(row.facts["race"]))
            if race is None or race.on <= today:
                return not expired
            return not expired or MarkKind(row.facts["mark"]) not in ON_THE_DAY


def _queue(tables: Tables, runner: Runner, row: Outgoing, now: datetime) -> bool:
    """Queue the row for when it may be said; False if there is no such moment soon."""
    kind = PromptKind(row.kind)
    candidate = Candidate(
        kind=kind,
        key=row.key,
        due=now,
        expires=row.expires or now,
        facts=dict(row.facts),
        in_quiet_hours=row.facts.get("mark") == MarkKind.MORNING,
    )
    due = allowed_from(tables, runner, candidate, now)
    if due is None:
        return False
    facts = dict(row.facts) | ({"late": True, "waited": True} if now - row.due > ON_TIME else {})
    room = tables.rooms.private_of(runner.id)
    if room is not None and room.id != row.room:
        tables.outbox.readdress(row.id, room.id)
    tables.outbox.release(row.id, due, midnight_after(local(due, runner.zone).date(), runner.zone), facts)
    subscription = tables.subscriptions.get(runner.id, kind)
    if kind in ASKING and subscription is not None and not subscription.unanswered:
        tables.subscriptions.put(replace(subscription, unanswered=1))
    return True
