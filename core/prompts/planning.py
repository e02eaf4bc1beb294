"""When to look next: a runner's subscriptions, planned anew when what they depend on changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from core.domain.calendar import DAY, Week, local_day, midnight_after, week_of
from core.domain.countdown import Mark, MarkKind, next_marks
from core.domain.distance import Distance
from core.domain.goal import Goal, GoalState, MicroGoal
from core.domain.micro_goal import nudge_days
from core.domain.occurrence import Occurrence, next_daily, next_weekly, weekly
from core.domain.race import Race
from core.domain.record import Record
from core.domain.run_streak import RunStreak
from core.domain.runner import PromptKind, Runner, ZoneHeld
from core.ports.store import Tables
from core.ports.values import Change, Outgoing, State, Subscription
from core.prompts import clubs, crediting, rescuing, streaks


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """A message to come: `due` in UTC, `on` the runner's day, `ref` a race, `mark` its mark.

    `maybe`: it comes only if it is worth sending then (a nudge). `queued`: it waits for the end
    of quiet hours, or for a day with room.
    """

    kind: PromptKind
    due: datetime
    on: date
    ref: int = 0
    mark: str = ""
    maybe: bool = False
    queued: bool = False


def review_key(runner: int, week: date) -> str:
    return f"review:{runner}:{week.isoformat()}"


def nudge_key(runner: int, on: date) -> str:
    return f"nudge:{runner}:{on.isoformat()}"


def rescue_key(runner: int, on: date) -> str:
    return f"rescue:{runner}:{on.isoformat()}"


def countdown_key(runner: int, mark: Mark) -> str:
    return f"countdown:{runner}:{mark.race}:{mark.key}"


_PLANNED_BY = Runner | ZoneHeld | Race | MicroGoal | Goal | RunStreak


def after(
    tables: Tables,
    runner_id: int,
    changes: Sequence[Change],
    now: datetime,
    credited: Mapping[date, Distance] | None = None,
) -> None:
    """Follow up what a message changed: plan again, and bring a review's figures up to date.

    What the days in `credited` are worth to her challenges was counted for the answer already.
    """
    images = [image for change in changes for image in (change.before, change.after) if image is not None]
    if any(isinstance(image, _PLANNED_BY) for image in images):
        runner = tables.runners.get(runner_id)
        if runner is not None:
            plan(tables, runner, now)
            before = next((image for image in images if isinstance(image, Runner)), runner)
            _catch_up(tables, before, runner, now)
            if before.board_name != runner.board_name:
                for challenge in tables.challenges.of_runner(runner_id):
                    tables.challenges.edit_boards(now, challenge.id)
    if any(isinstance(image, ZoneHeld) for image in images):
        crediting.count_anew(tables, runner_id)
        clubs.plan_of_runner(tables, runner_id, now)
    crediting.after(tables, runner_id, images, now, credited)
    days = {image.on for image in images if isinstance(image, Record)}
    days |= {image.by for image in images if isinstance(image, MicroGoal)}
    if days:
        refresh_review(tables, runner_id, days, now)
    streak = streaks.running(tables, runner_id) if images else None
    if streak is not None and (counts := tables.runners.get(runner_id)) is not None:
        streaks.settle(tables, counts, streak, now)


def plan(tables: Tables, runner: Runner, now: datetime) -> None:
    """Set every subscription of the runner to its next due moment; drop those that have none."""
    wanted = {(found.kind, found.ref): found.due for found in next_of_each(tables, runner, now)}
    for subscription in tables.subscriptions.of(runner.id):
        key = (subscription.kind, subscription.ref)
        due = wanted.pop(key, None)
        if due is None:
            tables.subscriptions.remove(runner.id, subscription.kind, subscription.ref)
        elif due != subscription.next_due:
            tables.subscriptions.put(replace(subscription, next_due=due))
    for (kind, ref), due in wanted.items():
        tables.subscriptions.put(Subscription(runner=runner.id, kind=kind, ref=ref, next_due=due))


def _catch_up(tables: Tables, before: Runner, runner: Runner, now: datetime) -> None:
    """Look now at what a move to another zone jumped over: its hour was to come, and has passed.

    A review and what is said of a race come at least once. A new slot or week start that was
    chosen begins with its next occurrence.
    """
    if before.zone == runner.zone:
        return
    over: set[tuple[PromptKind, int]] = set()
    for mark in next_marks(tables.races.of(runner.id), now, before.zone, runner.quiet):
        if mark.due(runner.zone) <= now < mark.ends(runner.zone):
            over.add((kind_of(mark), mark.race))
    if before.week_start == runner.week_start:
        week = Week(next_review(tables, before, now).key_day)
        if weekly(week, runner.zone, runner.reviews_on, runner.review_time).due <= now:
            over.add((PromptKind.REVIEW, 0))
    for kind, ref in over:
        if kind not in runner.stopped:
            standing = tables.subscriptions.get(runner.id, kind, ref)
            standing = standing or Subscription(runner=runner.id, kind=kind, ref=ref, next_due=now)
            tables.subscriptions.put(replace(standing, next_due=now))


def next_of_each(tables: Tables, runner: Runner, now: datetime) -> list[Upcoming]:
    """Return the next occurrence of each thing that the runner is subscribed to."""
    found: list[Upcoming] = []
    if PromptKind.REVIEW not in runner.stopped:
        review = next_review(tables, runner, now)
        found.append(Upcoming(kind=PromptKind.REVIEW, due=review.due, on=review.on))
    if PromptKind.NUDGE not in runner.stopped and (nudge := next_nudge(tables, runner, now)):
        found.append(Upcoming(kind=PromptKind.NUDGE, due=nudge.due, on=nudge.on, maybe=True))
    if PromptKind.RESCUE not in runner.stopped and (rescue := rescuing.next_rescue(tables, runner, now)):
        found.append(Upcoming(kind=PromptKind.RESCUE, due=rescue.due, on=rescue.on, maybe=True))
    for race in tables.races.of(runner.id):
        seen: set[PromptKind] = set()
        for mark in next_marks([race], now, runner.zone, runner.quiet):
            kind = kind_of(mark)
            if kind not in seen and kind not in runner.stopped:
                found.append(_of_mark(mark, runner.zone))
            seen.add(kind)
    return found


def kind_of(mark: Mark) -> PromptKind:
    return PromptKind.RACE_RESULT if mark.kind is MarkKind.RESULT else PromptKind.COUNTDOWN


def _of_mark(mark: Mark, zone: str) -> Upcoming:
    return Upcoming(kind=kind_of(mark), due=mark.due(zone), on=mark.on, ref=mark.race, mark=str(mark.kind))


def next_review(tables: Tables, runner: Runner, now: datetime) -> Occurrence:
    """Return the next review whose period has not been spoken about yet."""
    after_moment = now
    while True:
        found = next_weekly(
            after_moment, runner.zone, runner.reviews_on, runner.review_time, runner.week_start
        )
        if tables.outbox.by_key(review_key(runner.id, found.key_day)) is None:
            return found
        after_moment = found.due


def next_nudge(tables: Tables, runner: Runner, now: datetime) -> Occurrence | None:
    """Return the next moment at which a step with a target could be worth a nudge."""
    steps = [
        step
        for step in tables.micro_goals.of(runner.id)
        if step.has_target and step.state is GoalState.ACTIVE and not step.quiet
    ]
    today = local_day(now, runner.zone)
    days = _nudge_days(steps, today, runner.week_start)
    return next_daily(days, now, runner.zone, runner.nudge_time)


def _nudge_days(steps: Iterable[MicroGoal], today: date, week_start: int) -> list[date]:
    days: set[date] = set()
    for step in steps:
        day = max(step.starts, today - DAY)
        while day <= step.by:
            if day in nudge_days(week_of(day, week_start)):
                days.add(day)
            day += DAY
    return sorted(days)


def upcoming(tables: Tables, runner: Runner, now: datetime, until: datetime) -> list[Upcoming]:
    """Return every message that may come in (now, until], in order; what is stopped is left out."""
    found: list[Upcoming] = []
    if PromptKind.REVIEW not in runner.stopped:
        review = next_review(tables, runner, now)
        while review.due <= until:
            found.append(Upcoming(kind=PromptKind.REVIEW, due=review.due, on=review.on))
            review = next_review(tables, runner, review.due)
    if PromptKind.NUDGE not in runner.stopped:
        nudge = next_nudge(tables, runner, now)
        while nudge is not None and nudge.due <= until:
            found.append(Upcoming(kind=PromptKind.NUDGE, due=nudge.due, on=nudge.on, maybe=True))
            nudge = next_nudge(tables, runner, nudge.due)
    if PromptKind.RESCUE not in runner.stopped:
        rescue = rescuing.next_rescue(tables, runner, now)
        while rescue is not None and rescue.due <= until:
            found.append(Upcoming(kind=PromptKind.RESCUE, due=rescue.due, on=rescue.on, maybe=True))
            rescue = rescuing.next_rescue(tables, runner, rescue.due)
    found += [
        _of_mark(mark, runner.zone)
        for mark in next_marks(tables.races.of(runner.id), now, runner.zone, runner.quiet)
        if mark.due(runner.zone) <= until and kind_of(mark) not in runner.stopped
    ]
    found += [
        Upcoming(
            kind=PromptKind(row.kind),
            due=row.due,
            on=local_day(row.due, runner.zone),
            ref=int(row.facts.get("race", 0)),
            mark=str(row.facts.get("mark", "")),
            queued=True,
        )
        for row in tables.outbox.prompts(runner.id, now, until)
        if row.state is State.QUEUED and row.due > now and row.kind not in runner.stopped
    ]
    if runner.snoozed_until is not None:
        asleep_until = runner.snoozed_until
        found = [message for message in found if message.on >= asleep_until]
    return sorted(found, key=lambda message: (message.due, message.kind, message.ref))


# --- a review's figures, edited until its week is over -------------------------------


def refresh_review(tables: Tables, runner_id: int, days: set[date], now: datetime) -> None:
    """Queue an edit of the week's review whose figures a run or step of one of `days` changed."""
    runner = tables.runners.get(runner_id)
    if runner is None:
        return
    week = week_of(local_day(now, runner.zone), runner.week_start)
    if not any(week.holds(day) for day in days):
        return
    shown = tables.outbox.by_key(review_key(runner_id, week.first))
    if shown is None or shown.sent_at is None or shown.facts.get("goodbye"):
        return
    tables.outbox.add(
        Outgoing(
            id=0,
            # Within one second as many edits as were shown: one that waits has the newest figures anyhow.
            key=f"{shown.key}:edit:{now.isoformat()}:{shown.revision}",
            kind=shown.kind,
            room=shown.room,
            runner=runner_id,
            due=now,
            expires=midnight_after(week.last, runner.zone),
            priority=1,
            facts=shown.facts,
            edits=shown.id,
        )
    )
