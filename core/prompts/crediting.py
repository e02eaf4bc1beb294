"""What a runner's days are worth to her challenges, kept with the log; and the boards that show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from core.domain.calendar import DAY, Zones
from core.domain.club import ClubKind
from core.domain.kept_days import moves_of, seen
from core.domain.record import Record
from core.domain.standings import credits_of
from core.ports.clubs import ShownBoard
from core.ports.store import Tables
from core.ports.values import Outgoing

REACH: Final = 2
"""Days from a run's own to another that a move may let it count for."""
EDIT_EVERY: Final = timedelta(seconds=5)
"""A room's boards are edited no faster, taken together: answers need room in a group's limit, too."""
SHOWN_FOR: Final = timedelta(days=1)


def after(tables: Tables, runner: int, images: Sequence[object], now: datetime) -> None:
    """Follow up changed records: count their days anew, and bring the boards up to date."""
    days = {image.on for image in images if isinstance(image, Record) and image.is_run}
    span = tables.challenges.span(runner) if days else None
    if span is None:
        return
    first, last = span[0] - REACH * DAY, span[1] + REACH * DAY
    days = {day for day in days if first <= day <= last}
    if days:
        count(tables, runner, days)
        edit_boards(tables, tables.challenges.shown_for(runner, now), now)


def count(tables: Tables, runner: int, days: Collection[date]) -> None:
    """Count what these days are worth by the log as it is now."""
    moves = moves_of(Zones(tables.zones.of(runner), ""))
    reach = REACH if moves else 0
    asked = {day + number * DAY for day in days for number in range(-reach, reach + 1)}
    log = tables.records.between(runner, min(asked) - reach * DAY, max(asked) + reach * DAY)
    runs = [seen(record, moves) for record in log if record.is_run]
    tables.challenges.put_credits(credits_of(runner, runs, asked))


def count_anew(tables: Tables, runner: int) -> None:
    """Count all days of the open challenges that she is in: she joined, or her clocks are others now."""
    span = tables.challenges.span(runner)
    if span is not None:
        count(tables, runner, [span[0] + number * DAY for number in range((span[1] - span[0]).days + 1)])


def edit_boards(tables: Tables, boards: Sequence[ShownBoard], now: datetime) -> None:
    """Queue an edit of these boards, unless one waits already: it is worded with the figures of its turn."""
    in_room = Counter(board.room for board in boards)
    edited = []
    for board in boards:
        if board.edits_at > now:
            continue
        due = max(now, board.edits_at + in_room[board.room] * EDIT_EVERY)
        tables.outbox.add(
            Outgoing(
                id=0,
                key=f"{ClubKind.BOARD}:{board.challenge}:{board.room}:edit:{board.message}:{due.isoformat()}",
                kind=str(ClubKind.BOARD),
                room=board.room,
                runner=None,
                due=due,
                expires=due + SHOWN_FOR,
                priority=1,
                facts={"challenge": board.challenge, "on": board.on.isoformat()},
                edits=board.message,
            )
        )
        edited.append(replace(board, edits_at=due))
    tables.challenges.edited(edited)
