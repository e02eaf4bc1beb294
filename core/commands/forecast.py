"""The forecast of what will be said unasked, which `preview` shows."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import Final

from core.commands import steps
from core.commands.context import Context
from core.domain.calendar import DAY, local, midnight_after
from core.domain.challenge import Phase, next_hour
from core.domain.countdown import MarkKind
from core.domain.micro_goal import Verdict
from core.domain.quiet import is_quiet, next_allowed
from core.domain.runner import PromptKind, Runner
from core.prompts import clubs, nudging, rescuing, streaks
from core.prompts.planning import Upcoming, upcoming
from core.wording.amounts import Day, Joined, Listed
from core.wording.reply import Button, Reply, reply
from core.wording.say import club as club_say
from core.wording.say import preview as say
from core.wording.say import settings as set_say
from core.wording.sentence import Sentence

LONGEST: Final = 366
"""Days that can be looked ahead."""
DAYS_SHOWN: Final = 4
RACES_SHOWN: Final = 3
MARKS: Final[dict[MarkKind, type[Sentence]]] = {
    MarkKind.FOUR_WEEKS: say.FourWeeks,
    MarkKind.ONE_WEEK: say.OneWeek,
    MarkKind.EVE: say.Eve,
    MarkKind.MORNING: say.Morning,
    MarkKind.RESULT: say.Result,
}

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
    (PromptKind.RESCUE, say.StopRescues),
    (PromptKind.COUNTDOWN, say.StopCountdowns),
    (PromptKind.RACE_RESULT, say.StopResults),
)
MOST_STOPS: Final = 3
"""Switches shown one by one; for more there is one that asks which."""


def foretold(context: Context, days: int) -> Reply:
    """Return what may come in the next `days`, and what stops it: at most eight lines."""
    runner = context.runner
    last = context.today + days * DAY
    found = upcoming(context.tables, runner, context.now, midnight_after(last, runner.zone))
    if runner.snoozed_until is not None and runner.snoozed_until > context.today and not found:
        return reply(
            say.AsleepUntil(Day(runner.snoozed_until)),
            _what_holds(runner),
            buttons=(_AWAKE, Button(set_say.OtherHours(), "/quiet")),
        )
    rescues, found = _rescues(context, found)
    lines = [*_reviews(runner, found, last), *_marks(context, found), *rescues]
    nudges = _nudges(context, found)
    coming = lines or PromptKind.NUDGE in {message.kind for message in found}
    first = say.Until(Day(last)) if coming else say.NothingUntil(Day(last))
    kinds = {message.kind for message in found}
    stops = tuple(Button(name(), f"/stop {kind}") for kind, name in STOPS if kind in kinds)
    if len(stops) > MOST_STOPS:
        stops = (Button(say.Fewer(), "/stop"),)
    snoozed = _snoozed(context)
    ways = (
        Button(set_say.OtherHours(), "/quiet"),
        Button(set_say.TwoWeeks(), "/snooze 14 days") if snoozed is None else _AWAKE,
    )
    in_club = _in_club(context, last)
    return reply(first, *lines, nudges, in_club, _what_holds(runner, snoozed), buttons=(*stops, *ways))


_AWAKE: Final = Button(set_say.MessagesAgain(), "/snooze off")


def _snoozed(context: Context) -> Sentence | None:
    until = context.runner.snoozed_until
    return set_say.Snoozed(Day(until)) if until is not None and until > context.today else None


def _in_club(context: Context, last: date) -> Sentence | None:
    """Say that a club's board comes, too, though not to her."""
    tables = context.tables
    for challenge in tables.challenges.of_runner(context.runner.id):
        club = tables.clubs.get(challenge.club)
        if challenge.phase is not Phase.OPEN or club is None or not clubs.rooms_of(tables, club.id):
            continue
        at = clubs.board_hour(tables, challenge)
        comes = next_hour(challenge, at, context.now)
        first = max(challenge.starts, local(comes, challenge.zone).date()) if comes is not None else None
        if first is not None and first <= min(last, challenge.ends):
            return club_say.BoardsIn(club.name, challenge.name, at, Day(first))
    return None


def _slot(runner: Runner, message: Upcoming) -> tuple[date, time]:
    """Return the day and wall time at which a message comes: what falls into quiet hours waits."""
    at = local(message.due, runner.zone)
    if message.queued or message.mark == MarkKind.MORNING:
        return at.date(), at.time().replace(tzinfo=None)
    return next_allowed(at.date(), at.time().replace(tzinfo=None), runner.quiet_from, runner.quiet_until)


def _reviews(runner: Runner, found: list[Upcoming], last: date) -> list[Sentence]:
    """Return reviews by the time at which they come."""
    by_time: dict[time, list[date]] = defaultdict(list)
    for message in found:
        if message.kind is PromptKind.REVIEW:
            day, at = _slot(runner, message)
            if day <= last:
                by_time[at].append(day)
    return [say.Reviews(_shown(days), at) for at, days in by_time.items()]


def _shown(days: list[date]) -> Listed:
    if len(days) <= DAYS_SHOWN:
        return Listed(tuple(Day(day) for day in days))
    rest = say.MoreDays(len(days) - DAYS_SHOWN + 1)
    return Listed((*(Day(day) for day in days[: DAYS_SHOWN - 1]), rest))


def _marks(context: Context, found: list[Upcoming]) -> list[Sentence]:
    """What is said about races: a line each, with every mark that quiet hours let through."""
    runner = context.runner
    by_race: dict[int, list[Sentence]] = defaultdict(list)
    for message in found:
        if not message.mark:
            continue
        on, at = _slot(runner, message)
        if on != message.on:
            continue  # its day is over before it may be said
        by_race[message.ref].append(say.MarkAt(Day(on), at, MARKS[MarkKind(message.mark)]()))
    lines: list[Sentence] = []
    for ref, marks in by_race.items():
        race = context.tables.races.get(ref)
        if race is not None:
            lines.append(say.Race(race.name, Joined(tuple(marks), "; ")))
    if len(lines) <= RACES_SHOWN:
        return lines
    return [*lines[: RACES_SHOWN - 1], say.More(len(lines) - RACES_SHOWN + 1)]


def _rescues(context: Context, found: list[Upcoming]) -> tuple[list[Sentence], list[Upcoming]]:
    """When a rescue comes, on days that lack what the streak asks for; and what comes on no paused day."""
    streak = streaks.running(context.tables, context.runner.id)
    rescues = [message for message in found if message.kind is PromptKind.RESCUE and not message.queued]
    if not rescues or streak is None:
        return [], found
    pauses = [] if streak.strict else context.tables.pauses.of(context.runner.id)
    paused = [one for one in rescues if streaks.pause_on(pauses, one.on) is not None]
    kept = streaks.standing_of(context.tables, context.runner, streak, context.now).state.kept_now
    idle = {id(one) for one in (*paused, *(one for one in rescues if kept and one.on == context.today))}
    if len(paused) == len(rescues):
        line: Sentence = say.PausedNoRescues()
    elif len(idle) == len(rescues):
        line = say.NoRescues()
    else:
        at = rescuing.slot(context.runner)
        line = say.WeekRescues(at) if streak.counts_by.weekly else say.Rescues(at)
    return [line], [message for message in found if id(message) not in idle]


def _nudges(context: Context, found: list[Upcoming]) -> Sentence | None:
    """When a nudge may come, and what comes as things stand; a line also if none can come at all."""
    runner, tables = context.runner, context.tables
    if PromptKind.NUDGE in runner.stopped:
        return None
    slots = [message for message in found if message.kind is PromptKind.NUDGE]
    if is_quiet(runner.nudge_time, runner.quiet_from, runner.quiet_until):
        return set_say.NudgesFallSilent(runner.nudge_time)
    expected: list[date] = []
    verdicts: list[Verdict | None] = []
    for slot in slots:
        verdicts.append(nudging.reason(tables, runner, slot.due, expected))
        if verdicts[-1] is Verdict.SEND:
            expected.append(slot.on)
    verdict = verdicts[0] if verdicts else nudging.reason(tables, runner, context.now)
    if verdict is None:
        return say.NoStep()
    now: Sentence | None = None
    if expected:
        now = say.AsItStands(Listed(tuple(Day(day) for day in expected[:DAYS_SHOWN])))
    elif (reason := REASONS.get(verdict)) is not None:
        now = say.Reason(reason())
    return say.Nudges(runner.nudge_time, _step_named(context, slots), now)


def _step_named(context: Context, slots: list[Upcoming]) -> Sentence:
    """Name the step that a nudge would be about, if there is but one."""
    day = slots[0].on if slots else context.today
    found = [step for step in context.steps_on(day) if step.has_target]
    return say.OneStep(steps.step_sentence(found[0])) if len(found) == 1 else say.AStep()


def _what_holds(runner: Runner, snoozed: Sentence | None = None) -> Sentence | None:
    """What keeps messages away: a snooze, kinds that are stopped, quiet hours."""
    held: list[Sentence] = [] if snoozed is None else [snoozed]
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
