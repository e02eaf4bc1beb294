"""What a tick does: look at what is due, and plan the messages that are worth sending.

A tick may come late, twice or never: what it adds has a key, so that a second look adds
nothing, and what is stale stays unsaid. After a time off a runner hears at most one message
that she missed: the oldest review or race message that is not stale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.domain.budget import FIRST, has_room
from core.domain.calendar import DAY, instant, local, midnight_after, midnight_before
from core.domain.countdown import MarkKind, open_mark
from core.domain.merging import APART_FOR
from core.domain.occurrence import last_daily, last_weekly
from core.domain.quiet import is_quiet, next_allowed
from core.domain.runner import AT_MOST_ONCE, PromptKind, Runner
from core.ports.store import StorageFailed, Tables
from core.ports.values import Outgoing, Subscription
from core.prompts import clubs, nudging, rescuing
from core.prompts.planning import countdown_key, kind_of, next_of_each, nudge_key, rescue_key, review_key

AT_ONCE = 200
"""Due rows planned in one unit of work, so that answers go between."""
ON_TIME = timedelta(minutes=2)
"""What is due for longer than this is late, and says so: twice the watchdog of the alarm."""
REVIEW_FOR = timedelta(hours=36)
NUDGE_FOR = timedelta(hours=2)
AFTER_A_BUG = timedelta(hours=1)
ASKING = frozenset({PromptKind.REVIEW, PromptKind.NUDGE})
"""Kinds whose silence counts: two unanswered, and the third says goodbye."""
UNANSWERED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A message that is due: `due` as scheduled, not said any more from `expires` on."""

    kind: PromptKind
    key: str
    due: datetime
    expires: datetime
    facts: dict[str, object]
    asks: bool = False
    in_quiet_hours: bool = False


def tick(tables: Tables, now: datetime, bug: Callable[[Exception], object]) -> bool:
    """Plan what is due. True: more is due, tick again in another unit of work.

    A runner whose planning raises is left for an hour and told to `bug`; the others go on.
    """
    alive = tables.process.alive_at()
    set_back = alive is not None and alive - now > ON_TIME
    if set_back:
        tables.subscriptions.look_again(now)
    off_since = alive if alive is not None and now - alive > ON_TIME else None
    tables.links.forget(now - APART_FOR)
    due = tables.subscriptions.due(now, AT_ONCE)
    for runner_id in dict.fromkeys(subscription.runner for subscription in due):
        runner = tables.runners.get(runner_id)
        if runner is None:
            continue
        try:
            with tables.attempt():
                _plan_runner(tables, runner, now, off_since, at_most_one=set_back or off_since is not None)
        except StorageFailed:
            raise
        except Exception as error:
            bug(error)
            for subscription in tables.subscriptions.of(runner_id):
                if subscription.next_due <= now:
                    tables.subscriptions.put(replace(subscription, next_due=now + AFTER_A_BUG))
    of_clubs = clubs.tick(tables, now, bug, off_since=off_since, set_back=set_back)
    more = len(due) == AT_ONCE or of_clubs
    if not more:
        # Only when all is looked at: until then the time off still stands for those left.
        tables.process.set_alive(now)
    return more


def _plan_runner(
    tables: Tables, runner: Runner, now: datetime, off_since: datetime | None, *, at_most_one: bool
) -> None:
    """Plan all that is due for one runner, and when to look at her next.

    `at_most_one`: the machine was off or its clock was set, so that one message is caught up.
    """
    subscriptions = tables.subscriptions.of(runner.id)
    due = [subscription for subscription in subscriptions if subscription.next_due <= now]
    candidates = [found for one in due if (found := _candidate(tables, runner, one, now)) is not None]
    candidates.sort(key=lambda found: (found.kind not in FIRST, found.due, found.key))
    for candidate in _worth_saying(candidates, now) if at_most_one else candidates:
        _post(tables, runner, candidate, now, off_since)
    _look_next(tables, runner, due, now)


def _candidate(tables: Tables, runner: Runner, subscription: Subscription, now: datetime) -> Candidate | None:
    match subscription.kind:
        case PromptKind.REVIEW:
            return _review(tables, runner, now)
        case PromptKind.NUDGE:
            return _nudge(tables, runner, now)
        case PromptKind.RESCUE:
            return _rescue(tables, runner, now)
        case PromptKind.COUNTDOWN | PromptKind.RACE_RESULT:
            return _race(tables, runner, subscription, now)


def _review(tables: Tables, runner: Runner, now: datetime) -> Candidate | None:
    found = last_weekly(now, runner.zone, runner.reviews_on, runner.review_time, runner.week_start)
    if found.due < runner.since or now >= found.due + REVIEW_FOR:
        return None
    said = tables.reviews.of_week(runner.id, found.key_day)
    if said is not None and said.finished:
        return None
    return Candidate(
        kind=PromptKind.REVIEW,
        key=review_key(runner.id, found.key_day),
        due=found.due,
        expires=found.due + REVIEW_FOR,
        facts={"week": found.key_day.isoformat(), "on": found.on.isoformat()},
        asks=True,
    )


def _nudge(tables: Tables, runner: Runner, now: datetime) -> Candidate | None:
    found = last_daily(now, runner.zone, runner.nudge_time)
    if now >= found.due + NUDGE_FOR:
        return None
    step = nudging.step_to_send(tables, runner, now)
    if step is None:
        return None
    return Candidate(
        kind=PromptKind.NUDGE,
        key=nudge_key(runner.id, found.on),
        due=found.due,
        expires=found.due + NUDGE_FOR,
        facts={"step": step.id, "on": found.on.isoformat()},
        asks=True,
    )


def _rescue(tables: Tables, runner: Runner, now: datetime) -> Candidate | None:
    slot = last_daily(now, runner.zone, rescuing.slot(runner))
    found = rescuing.needed(tables, runner, now) if now < midnight_after(slot.on, runner.zone) else None
    until = found.state.open_until if found is not None else None
    if until is None:
        return None
    return Candidate(
        kind=PromptKind.RESCUE,
        key=rescue_key(runner.id, slot.on),
        due=slot.due,
        expires=min(until, midnight_after(slot.on, runner.zone)),
        facts={"on": slot.on.isoformat()},
    )


def _race(tables: Tables, runner: Runner, subscription: Subscription, now: datetime) -> Candidate | None:
    race = tables.races.get(subscription.ref)
    mark = open_mark(race, now, runner.zone, runner.quiet) if race is not None else None
    if race is None or mark is None or kind_of(mark) is not subscription.kind:
        return None
    return Candidate(
        kind=subscription.kind,
        key=countdown_key(runner.id, mark),
        due=mark.due(runner.zone),
        expires=mark.ends(runner.zone),
        facts={"race": race.id, "mark": str(mark.kind), "on": mark.on.isoformat()},
        asks=subscription.kind is PromptKind.RACE_RESULT,
        in_quiet_hours=mark.kind is MarkKind.MORNING,
    )


def _worth_saying(candidates: Iterable[Candidate], now: datetime) -> list[Candidate]:
    """Keep what is on time, and of what is late the one that goes first and is oldest."""
    kept: list[Candidate] = []
    caught_up = False
    for candidate in candidates:
        late = now - candidate.due > ON_TIME
        if late and caught_up:
            continue
        caught_up = caught_up or late
        kept.append(candidate)
    return kept


def _post(
    tables: Tables, runner: Runner, candidate: Candidate, now: datetime, off_since: datetime | None
) -> None:
    """Queue the message, unless she wants none or has had enough; it waits if she cannot be reached."""
    subscription = tables.subscriptions.get(
        runner.id, candidate.kind, int(str(candidate.facts.get("race", 0)))
    )
    room = tables.rooms.private_of(runner.id)
    if subscription is None or subscription.silent or room is None:
        return
    if runner.snoozed_until is not None and local(now, runner.zone).date() < runner.snoozed_until:
        return
    reachable = tables.runners.reachable(runner.id)
    due = allowed_from(tables, runner, candidate, now) if reachable else candidate.due
    if due is None or due >= candidate.expires:
        return
    facts = dict(candidate.facts)
    if now - candidate.due > ON_TIME:
        facts["late"] = True
        if off_since is not None:
            facts |= {"off_from": off_since.isoformat(), "off_to": now.isoformat()}
    goodbye = reachable and candidate.kind in ASKING and subscription.unanswered >= UNANSWERED
    if goodbye:
        facts["goodbye"] = True
    added = tables.outbox.add(
        Outgoing(
            id=0,
            key=candidate.key,
            kind=str(candidate.kind),
            room=room.id,
            runner=runner.id,
            due=due,
            expires=candidate.expires,
            priority=2,
            facts=facts,
            asks=candidate.asks and not goodbye,
        )
    )
    if added is not None and not reachable:
        tables.outbox.wait(added)
    elif added is not None and candidate.kind in ASKING:
        tables.subscriptions.put(
            replace(subscription, unanswered=subscription.unanswered + 1, silent=goodbye)
        )


def allowed_from(tables: Tables, runner: Runner, candidate: Candidate, now: datetime) -> datetime | None:
    """Return from when the message may be sent: after quiet hours, on a day with room for it."""
    due = max(now, candidate.due)
    at = local(due, runner.zone)
    if not candidate.in_quiet_hours and is_quiet(
        at.time().replace(tzinfo=None), runner.quiet_from, runner.quiet_until
    ):
        if candidate.kind in AT_MOST_ONCE:
            return None
        day, wall = next_allowed(
            at.date(), at.time().replace(tzinfo=None), runner.quiet_from, runner.quiet_until
        )
        due = instant(day, wall, runner.zone)
    day = local(due, runner.zone).date()
    if has_room(_said_on(tables, runner, day)):
        return due
    if candidate.kind in AT_MOST_ONCE:
        return None
    following = instant(day + DAY, runner.quiet_until, runner.zone)
    return following if has_room(_said_on(tables, runner, day + DAY)) else None


def _said_on(tables: Tables, runner: Runner, day: date) -> int:
    first, last = midnight_before(day, runner.zone), midnight_after(day, runner.zone)
    return len(tables.outbox.prompts(runner.id, first, last))


def _look_next(tables: Tables, runner: Runner, due: Iterable[Subscription], now: datetime) -> None:
    wanted = {(found.kind, found.ref): found.due for found in next_of_each(tables, runner, now)}
    for subscription in due:
        following = wanted.get((subscription.kind, subscription.ref))
        current = tables.subscriptions.get(runner.id, subscription.kind, subscription.ref)
        if current is None:
            continue
        if following is None:
            tables.subscriptions.remove(runner.id, subscription.kind, subscription.ref)
        else:
            tables.subscriptions.put(replace(current, next_due=following))
