"""What a run, a correction or an undo does to the challenges that a runner is in, for her own eyes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from core.commands.context import Context
from core.commands.credit import NOTHING, Credit, ask_about, joined
from core.domain.calendar import DAY, midnight_after
from core.domain.challenge import Challenge, Kind, Phase
from core.domain.distance import NOTHING as NO_WAY
from core.domain.distance import Distance
from core.domain.kept_days import LATE_AFTER
from core.domain.record import Record
from core.domain.streak import Days
from core.ports.clubs import Entered, Span
from core.prompts import clubs, crediting
from core.prompts.club_terms import HOURS
from core.wording.amounts import Needed, Total
from core.wording.say import challenge_credits as say
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
    if not running:
        return NOTHING
    crediting.count(tables, runner, days)
    context.credited = frozenset(days), len(context.book.changes)
    late = {record.on for record in now if record.is_run and _is_late(record)}
    found = Credit(more=len(running) > TOLD)
    for challenge in running[:TOLD]:
        (entered,) = tables.challenges.entered(challenge, runner)
        told_days = sorted({max(after or before), *(before - entered.kept)})
        found = joined(found, _told(context, challenge, entered, told_days, late))
    return found


def _is_late(record: Record) -> bool:
    return record.logged_at > midnight_after(record.on, record.zone) + LATE_AFTER


def _told(
    context: Context, challenge: Challenge, entered: Entered, days: Sequence[date], late: set[date]
) -> Credit:
    doubted = (
        clubs.in_question(context.tables, challenge, entered, Days(context.zones, context.now))
        if entered.close
        else {}
    )
    lines: list[Sentence] = []
    asked = NOTHING
    for day in days:
        if not challenge.holds(day):
            continue
        if day in doubted:
            asked = ask_about(doubted[day], challenge.asks, day)
        elif (line := _line(context, challenge, entered, day, late=day in late)) is not None:
            lines.append(line)
    return joined(Credit(own=tuple(lines)), asked)


def waiting(context: Context, challenge: Challenge) -> Credit:
    """Ask about the last day of hers that waits until she has said whether it was a full mile."""
    found = next(iter(context.tables.challenges.entered(challenge, context.runner.id)), None)
    if found is None or not found.close or challenge.phase is not Phase.OPEN:
        return NOTHING
    doubted = clubs.in_question(context.tables, challenge, found, Days(context.zones, context.now))
    return ask_about(doubted[day], challenge.asks, day) if (day := max(doubted, default=None)) else NOTHING


def _line(
    context: Context, challenge: Challenge, entered: Entered, day: date, *, late: bool
) -> Sentence | None:
    number, days, name = challenge.day(day), challenge.days, challenge.name
    if challenge.kind is Kind.DISTANCE and not late:
        return say.SoFar(name, number, days, Total(entered.ran))
    if challenge.kind is Kind.GROUP_GOAL and not late:
        return say.FromYou(name, number, days, Total(entered.ran))
    if day in entered.kept:
        if challenge.kind is Kind.DAYS_RUN:
            return say.DaysCounted(name, number, days, len(entered.kept))
        return say.InARow(name, number, days, row_around(day, entered.kept))
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
