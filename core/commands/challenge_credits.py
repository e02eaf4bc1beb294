"""What a run, a correction or an undo does to the challenges that a runner is in, for her own eyes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from core.commands.context import Context
from core.commands.credit import NOTHING, Credit, ask_about
from core.domain.calendar import DAY, midnight_after
from core.domain.challenge import Challenge, Kind, Phase
from core.domain.distance import NOTHING as NO_WAY
from core.domain.distance import Distance
from core.domain.kept_days import LATE_AFTER, DayRun
from core.domain.record import Record
from core.domain.streak import Days
from core.ports.clubs import Span, Tally
from core.prompts import clubs, crediting
from core.prompts.club_terms import HOURS
from core.wording.amounts import Needed, Total
from core.wording.say import challenge_credits as say
from core.wording.say.challenge_refusals import IsOver
from core.wording.sentence import Sentence

TOLD: Final = 2
"""Challenges that an answer tells of; the others are behind its "Why?"."""


def told(context: Context, was: Iterable[Record], now: Sequence[Record]) -> Credit:
    """Return a line for each of the first challenges that hold a day of these runs, and what it asks.

    It tells of the last day that has a run, and of one that has lost what it counted.
    """
    before = {record.on for record in was if record.is_run}
    after = {record.on for record in now if record.is_run}
    if not before and not after:
        return NOTHING
    days = before | after
    tables, runner = context.tables, context.runner.id
    running = tables.challenges.running(runner, Span(min(days), max(days)), TOLD + 1)
    over = _finals(context, days)
    if not running:
        return Credit(own=over)
    context.credited = crediting.count(tables, runner, days, context.zones), len(context.book.changes)
    late = {record.on for record in now if record.is_run and _is_late(record)}
    lines: list[Sentence] = [*over]
    asked = NOTHING
    for challenge in running[:TOLD]:
        tally = tables.challenges.tally(challenge, runner)
        told_days = [
            day for day in sorted({max(after or before), *(before - tally.kept)}) if challenge.holds(day)
        ]
        doubted = _doubted(context, challenge, tally)
        for day in told_days:
            if day in doubted:
                asked = ask_about(doubted[day], challenge.asks, day)
            elif (line := _line(context, challenge, tally, day, late=day in late)) is not None:
                lines.append(line)
    return replace(asked, own=tuple(lines), more=len(running) > TOLD)


def _finals(context: Context, days: set[date]) -> tuple[Sentence, ...]:
    """Say whose final a change of these days comes after. None closes before its logs may be late."""
    if context.now.date() - min(days) < LATE_AFTER:
        return ()
    hers = context.tables.challenges.of_runner(context.runner.id)
    over = [one for one in hers if one.phase is Phase.CLOSED and any(map(one.holds, days))]
    return tuple(IsOver(one.name) for one in over[:TOLD])


def _is_late(record: Record) -> bool:
    return record.logged_at > midnight_after(record.on, record.zone) + LATE_AFTER


def _doubted(context: Context, challenge: Challenge, tally: Tally) -> Mapping[date, Sequence[DayRun]]:
    if not tally.close:
        return {}
    days = Days(context.zones, context.now)
    return clubs.in_question(context.tables, challenge, context.runner.id, tally.close, days)


def waiting(context: Context, challenge: Challenge) -> Credit:
    """Ask about the last day of hers that waits until she has said whether it was a full mile."""
    if challenge.phase is not Phase.OPEN:
        return NOTHING
    doubted = _doubted(context, challenge, context.tables.challenges.tally(challenge, context.runner.id))
    return ask_about(doubted[day], challenge.asks, day) if (day := max(doubted, default=None)) else NOTHING


def _line(context: Context, challenge: Challenge, tally: Tally, day: date, *, late: bool) -> Sentence | None:
    number, days, name = challenge.day(day), challenge.days, challenge.name
    if challenge.kind is Kind.DISTANCE and not late:
        return say.SoFar(name, number, days, Total(tally.ran))
    if challenge.kind is Kind.GROUP_GOAL and not late:
        return say.FromYou(name, number, days, Total(tally.ran))
    if day in tally.kept:
        if challenge.kind is Kind.DAYS_RUN:
            return say.DaysCounted(name, number, days, len(tally.kept))
        return say.InARow(name, number, days, row_around(day, tally.kept))
    if late:
        return say.CameTooLate(name, number, days, HOURS)
    missing = _missing(context, challenge, day)
    if not missing:
        return None
    return say.StillLacks(
        name, number, days, Needed(missing, decimals=2), say.InOneGo() if challenge.asks.continuous else None
    )


def row_around(day: date, kept: frozenset[date]) -> int:
    """Return how many kept days in a row there are with this one."""
    first = last = day
    while first - DAY in kept:
        first -= DAY
    while last + DAY in kept:
        last += DAY
    return (last - first).days + 1


def _missing(context: Context, challenge: Challenge, day: date) -> Distance:
    """Return what the day lacks, all of it where it has to be one run."""
    rule = challenge.asks
    log = () if rule.continuous else context.tables.records.between(context.runner.id, day, day)
    done = sum((one.distance for one in log if one.is_run and one.distance), NO_WAY)
    return Distance(max(0, rule.minimum.micrometres - done.micrometres))
