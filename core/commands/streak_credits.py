"""What a run, a correction or an undo does to the streak and to challenges, as the answer tells it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from core.commands import challenge_credits, streak_words
from core.commands.context import Context
from core.commands.credit import NOTHING, Credit, ask_about, joined
from core.domain.calendar import DAY
from core.domain.kept_days import kept_days, seen
from core.domain.milestones import to_tell
from core.domain.record import Record
from core.domain.run_streak import Pause
from core.prompts import rescuing, streaks
from core.prompts.planning import rescue_key
from core.prompts.streaks import Standing
from core.wording.amounts import Capital, Day, NearDay, Span
from core.wording.say import streaks as say
from core.wording.sentence import Sentence


def logged(context: Context, records: Sequence[Record]) -> Credit:
    """Return what runs that were just stored do to streak and challenges; a pause that they end is over."""
    return joined(_logged(context, records), challenge_credits.told(context, (), records))


def moved(context: Context, was: Iterable[Record], now: Iterable[Record]) -> Credit:
    """Return how streak and challenges stand after a correction or an undo, and which day is kept no more."""
    before, after = tuple(was), tuple(now)
    return joined(_moved(context, before, after), challenge_credits.told(context, before, after))


def _logged(context: Context, records: Sequence[Record]) -> Credit:
    days = [record.on for record in records if record.is_run]
    if not days:
        return NOTHING
    pause = _ended(context, min(days))
    found = _standing(context, days)
    if found is None:
        return NOTHING
    among = say.RunStreak(streak_words.number(found), _spare(context, found)) if _shows(found) else None
    own = [*_stands(context, found), *_waited(found, pause), *_milestone(context, found)]
    return replace(_asked(found, days), among=among, own=tuple(own))


def _moved(context: Context, was: Iterable[Record], now: Iterable[Record]) -> Credit:
    before = [record for record in was if record.is_run]
    days = [*(record.on for record in before), *(record.on for record in now if record.is_run)]
    found = _standing(context, days) if days else None
    if found is None:
        return NOTHING
    among = say.InShort(streak_words.number(found)) if _shows(found) else None
    left = [day for day in dict.fromkeys(one.on for one in before) if _was_kept(found, before, day)]
    lines = [line for day in left if (line := _no_more(context, found, day)) is not None]
    own = [*(lines or _stands(context, found)), *_milestone(context, found)]
    return replace(_asked(found, days), among=among, own=tuple(own))


def _standing(context: Context, days: Sequence[date]) -> Standing | None:
    """Return how the streak stands, if it counts any of these days."""
    streak = streaks.running(context.tables, context.runner.id)
    if streak is None:
        return None
    counted = (
        (streak.first is None or day >= streak.first) and (streak.last is None or day <= streak.last)
        for day in days
    )
    if not any(counted):
        return None
    return streaks.standing_of(context.tables, context.runner, streak, context.now)


def _shows(found: Standing) -> bool:
    return found.state.alive and found.state.kept_now


def _stands(context: Context, found: Standing) -> list[Sentence]:
    """Say what is still lacking where the day that runs is not kept."""
    if found.state.kept_now or found.days.today in found.doubted:
        return []
    line = streak_words.stands_at(context.runner, found)
    return [line] if line is not None else []


def _spare(context: Context, found: Standing) -> Sentence | None:
    """Say how much time was left, where a rescue was sent for this day."""
    if context.local.time() < rescuing.slot(context.runner):
        return None
    sent = context.tables.outbox.by_key(rescue_key(context.runner.id, context.today))
    if sent is None or sent.sent_at is None:
        return None
    return say.ToSpare(Span(streak_words.left_until(found, context.now)))


# --- pauses -----------------------------------------------------------------------------


def _ended(context: Context, on: date) -> Pause | None:
    """End the pause without an end that a run comes after; return it as it was kept."""
    open_ones = (one for one in context.tables.pauses.of(context.runner.id) if one.last is None)
    pause = next((one for one in open_ones if one.first < on), None)
    return None if pause is None else context.book.put(replace(pause, last=on - DAY))


def _waited(found: Standing, pause: Pause | None) -> list[Sentence]:
    if pause is None or pause.last is None or found.rule.strict or not found.state.alive:
        return []
    line = streak_words.waited(found, pause.first, pause.last)
    return [line] if line is not None else []


# --- milestones -------------------------------------------------------------------------


def _milestone(context: Context, found: Standing) -> list[Sentence]:
    """Tell of a milestone in the answer that reaches it, once."""
    row = found.state.row
    if row is None or not found.state.alive or not found.state.kept_now:
        return []
    told = context.tables.streaks.told(found.streak)
    length = to_tell(row, told, weekly=found.rule.weekly)
    if not length:
        return []
    context.tables.streaks.tell(found.streak, row)
    if length < row.length:  # a day that was logged later has closed a gap
        return [say.PastMilestone(number_of(found, length), Day(row.first))]
    return [say.Milestone(number_of(found, length), Day(row.first))]


def number_of(found: Standing, length: int) -> Sentence:
    """Return "30 days"."""
    return say.WeeksInARow(length) if found.rule.weekly else say.DaysInARow(length)


# --- days that are kept no more --------------------------------------------------------------


def _was_kept(found: Standing, before: Iterable[Record], day: date) -> bool:
    """Whether the day was kept before these records were changed, and is no more."""
    if found.rule.weekly or day in found.kept or day in found.doubted:
        return False
    ids = {record.id for record in before}
    others = [run for run in found.runs.get(day, ()) if run.id not in ids]
    runs = [*others, *(seen(record) for record in before if record.on == day)]
    return day in kept_days(runs, found.rule)


def _no_more(context: Context, found: Standing, day: date) -> Sentence | None:
    state = found.state
    if not found.days.is_over(day):
        return streak_words.stands_at(context.runner, found, day) if state.alive else None
    if state.row is None:
        return None
    if state.alive and day == state.row.first - DAY:
        return say.IsNotKept(Capital(NearDay(day)), streak_words.number(found))
    if not state.alive and day == state.ended_on:
        return say.IsNotKeptAndEnds(Capital(NearDay(day)), state.row.length)
    return None


# --- a mile that was shown rounded ------------------------------------------------------------


def _asked(found: Standing, days: Sequence[date]) -> Credit:
    """Ask about a day at 1.60 km before it counts or breaks."""
    doubted = sorted(day for day in days if day in found.doubted)
    return ask_of(found, doubted[-1]) if doubted else NOTHING


def ask_of(found: Standing, day: date) -> Credit:
    """Ask whether a day in doubt has a full mile."""
    return ask_about(found.runs[day], found.rule, day)
