"""The forecast of what will be said unasked, which `preview` shows."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import Final

from core.commands.context import Context
from core.domain.calendar import DAY, local, midnight_after
from core.domain.micro_goal import Verdict
from core.domain.quiet import next_allowed
from core.domain.runner import PromptKind, Runner
from core.prompts import nudging
from core.prompts.planning import Upcoming, upcoming
from core.wording.amounts import Day, Joined, Listed
from core.wording.reply import Button, Reply, reply
from core.wording.say import preview as say
from core.wording.say import settings as set_say
from core.wording.sentence import Sentence

LONGEST: Final = 366
"""Days that can be looked ahead."""
DAYS_SHOWN: Final = 4
MARKS_SHOWN: Final = 3

REASONS: Final[dict[Verdict, type[Sentence]]] = {
    Verdict.GOODBYE: say.SaidGoodbye,
    Verdict.PAUSED: say.Paused,
    Verdict.SNOOZED: say.Asleep,
    Verdict.PARKED: say.Parked,
    Verdict.NOT_THIS_WEEK: say.Promised,
    Verdict.DONE: say.Done,
    Verdict.TOO_EARLY: say.TooEarly,
    Verdict.HAS_RUN_TODAY: say.RanToday,
    Verdict.ON_TRACK: say.OnTrack,
    Verdict.OUT_OF_REACH: say.OutOfReach,
    Verdict.RACE_NEAR: say.RaceNear,
    Verdict.OTHERS_DUE: say.OthersDue,
    Verdict.ONE_TODAY: say.OneToday,
    Verdict.TWO_THIS_WEEK: say.TwoThisWeek,
    Verdict.QUIET_HOUR: say.QuietHour,
}
"""Why no nudge comes now, in words. STOPPED and NO_TARGET have lines of their own."""

STOPS: Final = (
    (PromptKind.REVIEW, say.StopReviews),
    (PromptKind.NUDGE, say.StopNudges),
    (PromptKind.COUNTDOWN, say.StopCountdowns),
)


def foretold(context: Context, days: int) -> Reply:
    """Return what may come in the next `days`, and what stops it: at most eight lines."""
    runner = context.runner
    last = context.today + days * DAY
    found = upcoming(context.tables, runner, context.now, midnight_after(last, runner.zone))
    lines = [*_reviews(runner, found), *_marks(context, found)]
    nudges = _nudges(context, found)
    coming = lines or PromptKind.NUDGE in {message.kind for message in found}
    first = say.Until(Day(last)) if coming else say.NothingUntil(Day(last))
    kinds = {message.kind for message in found}
    stops = tuple(Button(name(), f"/stop {kind}") for kind, name in STOPS if kind in kinds)
    ways = (Button(set_say.OtherHours(), "/quiet"), Button(set_say.TwoWeeks(), "/snooze 14 days"))
    return reply(first, *lines, nudges, _what_holds(context), buttons=(*stops, *ways))


def _reviews(runner: Runner, found: list[Upcoming]) -> list[Sentence]:
    """Reviews by the time at which they come; one in quiet hours waits for their end."""
    by_time: dict[time, list[date]] = defaultdict(list)
    for message in found:
        if message.kind is PromptKind.REVIEW:
            day, at = next_allowed(message.on, runner.review_time, runner.quiet_from, runner.quiet_until)
            by_time[at].append(day)
    return [say.Reviews(_shown(days), at) for at, days in by_time.items()]


def _shown(days: list[date]) -> Listed:
    if len(days) <= DAYS_SHOWN:
        return Listed(tuple(Day(day) for day in days))
    rest = say.MoreDays(len(days) - DAYS_SHOWN + 1)
    return Listed((*(Day(day) for day in days[: DAYS_SHOWN - 1]), rest))


def _marks(context: Context, found: list[Upcoming]) -> list[Sentence]:
    """What is said about races, the first few of it."""
    lines: list[Sentence] = []
    for message in found:
        race = context.tables.races.get(message.ref) if message.ref else None
        if race is None:
            continue
        what = say.Result(race.name) if message.kind is PromptKind.RACE_RESULT else say.Countdown(race.name)
        lines.append(say.Mark(Day(message.on), local(message.due, context.runner.zone).time(), what))
    if len(lines) <= MARKS_SHOWN:
        return lines
    return [*lines[: MARKS_SHOWN - 1], say.More(len(lines) - MARKS_SHOWN + 1)]


def _nudges(context: Context, found: list[Upcoming]) -> Sentence | None:
    """When a nudge may come and why none comes now; a line also if none can come at all."""
    runner = context.runner
    if PromptKind.NUDGE in runner.stopped:
        return None
    verdict = nudging.reason(context.tables, runner, context.now)
    if verdict is None and not any(message.kind is PromptKind.NUDGE for message in found):
        return say.NoStep()
    reason = REASONS.get(verdict) if verdict is not None else None
    return say.Nudges(runner.nudge_time, say.Reason(reason()) if reason else None)


def _what_holds(context: Context) -> Sentence | None:
    """What keeps messages away: a snooze, kinds that are stopped, quiet hours."""
    runner = context.runner
    held: list[Sentence] = []
    if runner.snoozed_until is not None and runner.snoozed_until > context.today:
        held.append(set_say.Snoozed(Day(runner.snoozed_until)))
    if runner.stopped:
        held.append(stopped(runner))
    if runner.quiet_from != runner.quiet_until:
        held.append(set_say.Quiet(runner.quiet_from, runner.quiet_until))
    return set_say.InOneLine(Joined(tuple(held), " ")) if held else None


def stopped(runner: Runner) -> Sentence:
    """Name the kinds that the runner has stopped."""
    return set_say.Stopped(
        Listed(tuple(set_say.MANY[kind]() for kind in PromptKind if kind in runner.stopped))
    )
