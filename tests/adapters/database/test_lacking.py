"""What a runner has none of is known from her row: nothing is looked up, and nothing is missed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from adapters.database.engine import raw_of, writing_engine
from adapters.database.leases import Mark
from adapters.database.migrating import bring_up_to_date
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state
from core.conversations.states import Welcome
from core.domain.challenge import Challenge, Member
from core.domain.club import Club
from core.domain.goal import MicroGoal
from core.domain.run_streak import Pause, Reason, RunStreak
from core.domain.runner import PromptKind, Runner
from core.domain.streak_rule import Rule
from core.ports.clubs import Span
from core.ports.values import Conversation, Outgoing, Room, Subscription

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = date(2026, 3, 1)
ANA = 1

Look = Callable[[SqlTables], Any]
LOOKS: dict[str, Look] = {
    "streaks": lambda tables: tables.streaks.of(ANA),
    "pauses": lambda tables: tables.pauses.of(ANA),
    "steps": lambda tables: tables.micro_goals.of(ANA),
    "question": lambda tables: tables.conversations.get(ANA, 0),
    "asked": lambda tables: tables.outbox.newest_asking(ANA),
    "unanswered": lambda tables: tables.subscriptions.heard(ANA),
    "challenges": lambda tables: tables.challenges.of_runner(ANA),
    "running": lambda tables: tables.challenges.running(ANA, Span(DAY, DAY), 3),
    "span": lambda tables: tables.challenges.span(ANA),
}


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = writing_engine(":memory:")
    bring_up_to_date(engine, None)
    with engine.connect() as made:
        tables = tables_of(made)
        ana = tables.runners.add(Runner(id=0, name="Ana", zone="UTC", since=NOW))
        tables.runners.add_account(ana.id, "console", "ana")
        tables.rooms.add(Room(id=0, platform="console", external="ana", private=True, runner=ana.id))
        yield made
    engine.dispose()


def tables_of(connection: Connection) -> SqlTables:
    return SqlTables(connection, encode_state, decode_state)


def met(connection: Connection) -> SqlTables:
    """Return the tables of a unit in which Ana was read."""
    tables = tables_of(connection)
    assert tables.runners.by_account("console", "ana") is not None
    return tables


def asks(tables: SqlTables) -> None:
    row = Outgoing(id=0, key="review", kind="review", room=1, runner=ANA, due=NOW, priority=2, asks=True)
    added = tables.outbox.add(row)
    assert added is not None
    tables.outbox.mark_sent(Mark(added, NOW))


def joins(tables: SqlTables) -> None:
    club = tables.clubs.add(Club(id=0, name="Club", zone="UTC", since=NOW))
    challenge = tables.challenges.add(
        Challenge(
            id=0, club=club.id, key="K", name="Streak", starts=DAY, ends=DAY + timedelta(days=9), zone="UTC",
            opened_at=NOW,
        )
    )  # fmt: skip
    tables.challenges.put_member(Member(challenge=challenge.id, runner=ANA, joined_at=NOW))


def joins_in_vain(tables: SqlTables) -> None:
    with tables.attempt():
        joins(tables)
        raise ZeroDivisionError


def waits(tables: SqlTables) -> None:
    asked = Subscription(runner=ANA, kind=PromptKind.REVIEW, ref=0, next_due=NOW, unanswered=1, silent=True)
    tables.subscriptions.put(asked)


def opens(tables: SqlTables) -> None:
    tables.conversations.put(
        Conversation(runner=ANA, room=0, state=Welcome("city"), message=None, opened_at=NOW)
    )


WRITES: dict[str, Callable[[SqlTables], Any]] = {
    "streaks": lambda tables: tables.streaks.add(
        RunStreak(id=0, runner=ANA, rule=Rule.TWO_KM, first=DAY, made_at=NOW)
    ),
    "pauses": lambda tables: tables.pauses.add(
        Pause(id=0, runner=ANA, first=DAY, last=None, reason=Reason.SICK, made_at=NOW)
    ),
    "steps": lambda tables: tables.micro_goals.add(
        MicroGoal(id=0, runner=ANA, goal=None, starts=DAY, by=DAY, made_at=NOW, said="one", runs=1)
    ),
    "question": opens,
    "asked": asks,
    "unanswered": waits,
    "challenges": joins,
    "running": joins,
    "span": joins,
}


def test_who_has_nothing_pays_for_no_look(connection: Connection) -> None:
    tables, said = met(connection), list[str]()
    raw_of(connection).set_trace_callback(said.append)
    assert not any(look(tables) for look in LOOKS.values())
    assert said == []


@pytest.mark.parametrize("what", LOOKS)
def test_what_was_written_is_found_in_the_unit_that_wrote_it_and_in_the_next(
    connection: Connection, what: str
) -> None:
    tables = met(connection)
    assert not LOOKS[what](tables)
    WRITES[what](tables)
    if what != "unanswered":  # to be heard is to have answered
        assert LOOKS[what](tables)
    assert LOOKS[what](met(connection))


def test_what_was_rolled_back_is_looked_up_again(connection: Connection) -> None:
    tables = met(connection)
    with pytest.raises(ZeroDivisionError):
        joins_in_vain(tables)
    assert tables.challenges.span(ANA) is None
    joins(tables)
    assert tables.challenges.span(ANA) == Span(DAY, DAY + timedelta(days=9), 1)
    left = tables.challenges.member(1, ANA)
    assert left is not None
    tables.challenges.put_member(replace(left, left_at=NOW))
    assert tables.challenges.span(ANA) is None
