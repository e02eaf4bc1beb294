"""Clubs in the database: what comes back, what a board counts, what an erasure and a move leave."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.database.erasures import erase_again
from adapters.database.mapping import from_moment
from adapters.database.tables import SqlTables
from bot.world import World
from core.domain.calendar import DAY, Zones
from core.domain.challenge import Challenge, Kind, Member, Phase, Tie
from core.domain.club import Club, ClubRoom, Shown
from core.domain.distance import NOTHING, Distance, Unit
from core.domain.kept_days import DayRun
from core.domain.standings import SCORES, Credit, Entrant, Line, credits_of, final
from core.domain.streak_rule import Rule
from core.ports.clubs import ClubCode, Entered, ShownBoard, Span
from core.ports.values import Outgoing
from core.prompts import clubs
from core.prompts.club_terms import WORDS

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
START = date(2026, 11, 26)
PLAIN = Challenge(
    id=0, club=1, key="K1", name="Streak", starts=START, ends=START + 9 * DAY, zone="Europe/Berlin", opener=1,
    opened_at=NOW,
)  # fmt: skip


@pytest.fixture
def world() -> Iterator[World]:
    made = World(":memory:", NOW)
    for name, zone in (("Ana", "Europe/Berlin"), ("Bo", "America/New_York")):
        made.introduce(name, zone, Unit.KM, "en")
    made.open_room("club", "Europe/Berlin")
    yield made
    made.close()


def test_every_kind_has_its_words() -> None:
    assert WORDS.keys() == SCORES.keys()


def test_values_come_back_as_they_were_stored(world: World) -> None:
    def work(tables: SqlTables) -> None:
        club = tables.clubs.add(
            Club(id=0, name="C", zone="UTC", units=Unit.MILE, board_time=time(19, 30), since=NOW)
        )
        assert tables.clubs.get(club.id) == club
        tables.clubs.put(replace(club, name="D"))
        assert tables.clubs.get(club.id) == replace(club, name="D")
        code = ClubCode(code="AAAA-AA", club=club.id, runner=1, room=1, expires=NOW)
        tables.clubs.offer(code)
        tables.clubs.offer(replace(code, used=True))
        assert tables.clubs.offered("AAAA-AA") == replace(code, used=True)
        tables.clubs.forget(NOW + DAY)
        assert tables.clubs.offered("AAAA-AA") is None
        whole = replace(
            PLAIN, club=club.id, kind=Kind.GROUP_GOAL, rule=Rule.CUSTOM, minimum=Distance.metres(3000),
            target=Distance.metres(500_000), said_until=START + 9 * DAY, board_time=time(18),
            ties=Tie.DISTANCE, phase=Phase.CLOSED, closed_at=NOW, given=Distance.metres(5),
        )  # fmt: skip
        stored = tables.challenges.add(whole)
        assert tables.challenges.get(stored.id) == stored == replace(whole, id=stored.id)
        assert tables.challenges.by_key("K1") == stored
        tables.challenges.put(replace(stored, name="Other"))
        assert tables.challenges.of_club(club.id) == [replace(stored, name="Other")]
        member = Member(challenge=stored.id, runner=1, joined_at=NOW, shown=Shown.INITIALS, races=True)
        tables.challenges.put_member(member)
        assert tables.challenges.member(stored.id, 1) == member
        assert tables.challenges.with_races(stored.id) == [member]
        assert tables.challenges.span(1) is None  # it is closed
        tables.challenges.put_member(replace(member, left_at=NOW))
        assert tables.challenges.count(stored.id) == 0
        line = Line(challenge=stored.id, number=1, whose=1, name="A.", score=3, place=1)
        tables.challenges.freeze([line])
        assert tables.challenges.final(stored.id) == [line]

    world.store.write_now(work)


LATE = timedelta(days=4)
RUNS = st.lists(
    st.builds(
        lambda number, offset, metres, late: DayRun(
            id=number, on=START + offset * DAY, zone="Europe/Berlin", distance=Distance.metres(metres),
            logged_at=datetime(2026, 11, 26, 20, tzinfo=UTC) + offset * DAY + late * LATE,
        ),
        st.integers(1, 10**6), st.integers(-2, 11), st.sampled_from((0, 900, 1609, 1610, 5000)),
        st.booleans(),
    ),
    max_size=12,
    unique_by=lambda run: run.id,
)  # fmt: skip


@pytest.mark.parametrize("rule", [Rule.OFFICIAL_MILE, Rule.CLASSIC_MILE, Rule.TWO_KM, Rule.CUSTOM])
def test_a_board_counts_what_the_rules_count(rule: Rule) -> None:
    made = World(":memory:", NOW)
    made.introduce("Ana", "Europe/Berlin", Unit.KM, "en")
    made.open_room("club", "Europe/Berlin")
    told = replace(PLAIN, rule=rule)

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(RUNS)
    def prove(runs: list[DayRun]) -> None:
        def work(tables: SqlTables) -> Entered:
            savepoint = tables.connection.begin_nested()
            challenge = tables.challenges.add(told)
            tables.challenges.put_member(Member(challenge=challenge.id, runner=1, joined_at=NOW))
            days = [START + offset * DAY for offset in range(-2, 12)]
            tables.challenges.put_credits(credits_of(1, runs, days))
            (entered,) = tables.challenges.entered(challenge, challenge.ends)
            savepoint.rollback()
            return entered

        entered = made.store.write_now(work)
        days = [told.starts + offset * DAY for offset in range(told.days)]
        worth = credits_of(1, runs, days)
        asks = told.asks
        kept = {
            one.on for one in worth if one and (one.longest if asks.continuous else one.sum) >= asks.minimum
        }
        assert entered.tally.kept == kept
        assert entered.tally.ran == sum((one.ran for one in worth), NOTHING)

    prove()
    made.close()


def test_edits_wait_for_their_turn_and_one_waits_for_all(world: World) -> None:
    def work(tables: SqlTables) -> list[tuple[int, datetime]]:
        first, second = (tables.challenges.add(replace(PLAIN, key=key)) for key in ("K1", "K2"))
        for one in (first, second):
            tables.challenges.put_member(Member(challenge=one.id, runner=1, joined_at=NOW))
        message = tables.outbox.add(
            Outgoing(
                id=0, key="board", kind="club_board", room=3, runner=None, due=NOW, facts={"challenge": 1}
            )
        )
        assert message is not None
        tables.challenges.show(
            ShownBoard(challenge=first.id, room=3, message=message, on=START, edits_at=NOW - DAY)
        )
        assert tables.challenges.span(1) == Span(START, START + 9 * DAY, 2)
        for seconds in (0, 1, 2, 3, 20):
            tables.challenges.edit_boards_of(
                1, Span(START, START, 1), NOTHING, NOW + timedelta(seconds=seconds)
            )
        tables.challenges.edit_boards_of(2, Span(START, START, 1), NOTHING, NOW)
        rows = tables.connection.exec_driver_sql(
            "SELECT edits, due FROM outbox WHERE edits IS NOT NULL ORDER BY due"
        )
        return [(row[0] - message, from_moment(row[1])) for row in rows]

    assert world.store.write_now(work) == [
        (0, NOW), (0, NOW + timedelta(seconds=5)), (0, NOW + timedelta(seconds=20)),
    ]  # fmt: skip


def edited(world: World, days: Span, kept: Distance, **values: Any) -> bool:
    """Return whether a board is edited when Ana has run on these days, as much as this before and after."""

    def work(tables: SqlTables) -> bool:
        one = tables.challenges.add(replace(PLAIN, **values))
        tables.challenges.put_member(Member(challenge=one.id, runner=1, joined_at=NOW))
        message = tables.outbox.add(
            Outgoing(id=0, key="board", kind="club_board", room=3, runner=None, due=NOW, facts={})
        )
        assert message is not None
        shown = ShownBoard(challenge=one.id, room=3, message=message, on=START, edits_at=NOW - DAY)
        tables.challenges.show(shown)
        tables.outbox.queued = False
        tables.challenges.edit_boards_of(1, days, kept, NOW)
        found = tables.connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE edits IS NOT NULL")
        edits = bool(found.scalar_one())
        assert tables.outbox.queued == edits
        return edits

    return world.store.write_now(work)


@pytest.mark.parametrize(
    ("values", "metres", "edits"),
    [
        ({}, 0, True),
        ({}, 1609, True),
        ({}, 1610, False),
        ({"rule": Rule.TWO_KM}, 1999, True),
        ({"rule": Rule.TWO_KM}, 2000, False),
        ({"rule": Rule.CUSTOM, "minimum": Distance.metres(5000)}, 4999, True),
        ({"rule": Rule.CUSTOM, "minimum": Distance.metres(5000)}, 5000, False),
        ({"rule": Rule.CUSTOM, "minimum": NOTHING}, 0, True),
        ({"rule": Rule.CUSTOM, "minimum": NOTHING}, 1, False),
        ({"kind": Kind.DAYS_RUN}, 5000, False),
        ({"kind": Kind.DAYS_RUN, "ties": Tie.DISTANCE}, 5000, True),
        ({"kind": Kind.DISTANCE}, 5000, True),
        ({"kind": Kind.GROUP_GOAL}, 5000, True),
    ],
)
def test_a_board_of_days_is_not_edited_where_each_was_kept_and_is(
    world: World, values: dict[str, Any], metres: int, *, edits: bool
) -> None:
    assert edited(world, Span(START, START + DAY, 1), Distance.metres(metres), **values) == edits


@pytest.mark.parametrize(
    ("first", "last", "edits"), [(-2, -1, False), (-2, 0, True), (9, 12, True), (10, 12, False)]
)
def test_a_board_of_other_days_is_not_edited(world: World, first: int, last: int, *, edits: bool) -> None:
    assert edited(world, Span(START + first * DAY, START + last * DAY, 1), NOTHING) == edits


def test_a_room_that_moves_takes_its_club_along(world: World) -> None:
    def work(tables: SqlTables) -> None:
        old = tables.rooms.at("console", "#club")
        assert old is not None
        new = tables.rooms.add(replace(old, external="#new"))
        tables.clubs.house(ClubRoom(room=new.id, club=1, language="en"))
        tables.clubs.leave(old.id)
        tables.rooms.absorb(old.id, new.id)
        assert tables.clubs.at(old.id) == ClubRoom(room=old.id, club=1, language="en")

    world.store.write_now(work)


def test_a_move_changes_when_it_closes(world: World) -> None:
    def work(tables: SqlTables) -> tuple[datetime, datetime]:
        challenge = tables.challenges.add(PLAIN)
        tables.challenges.put_member(Member(challenge=challenge.id, runner=1, joined_at=NOW))
        before = clubs.closes_at(tables, challenge)
        tables.challenges.put_member(Member(challenge=challenge.id, runner=2, joined_at=NOW))
        assert isinstance(tables.challenges.zones(challenge.id)[2], Zones)
        return before, clubs.closes_at(tables, challenge)

    berlin, new_york = world.store.write_now(work)
    assert new_york - berlin == timedelta(hours=6)


def test_a_restored_backup_forgets_a_name_and_keeps_the_places(tmp_path: Path) -> None:
    file, backup = tmp_path / "milepost.db", tmp_path / "backup.db"
    made = World(file, NOW)
    made.introduce("Canarina", "Europe/Berlin", Unit.KM, "en")
    made.open_room("club", "Europe/Berlin")

    def fill(tables: SqlTables) -> None:
        group = replace(PLAIN, kind=Kind.GROUP_GOAL, target=Distance.metres(100_000))
        challenge = tables.challenges.add(group)
        tables.challenges.put_member(Member(challenge=challenge.id, runner=1, joined_at=NOW))
        length = Distance.metres(5000)
        tables.challenges.put_credits([Credit(runner=1, on=START, ran=length, sum=length, longest=length)])
        over = tables.challenges.add(replace(PLAIN, key="K2"))
        entrant = Entrant(runner=1, name="Canarina", kept=frozenset({START}), open_from=START)
        tables.challenges.freeze(final(over, [entrant]))

    made.store.write_now(fill)
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(backup)) as target:
        source.backup(target)
    made.say("Canarina", "/forget")
    made.say("Canarina", "forget everything")
    made.close()
    restored = tmp_path / "restored.db"
    shutil.copy(backup, restored)
    erase_again(restored, file)
    for one in (file, restored):
        with closing(sqlite3.connect(one)) as connection:
            assert connection.execute("SELECT whose, name, score, place FROM finals").fetchall() == [
                (None, "", 1, 1)
            ]
            assert connection.execute("SELECT given, opener FROM challenges ORDER BY id").fetchall() == [
                (5_000_000_000, None), (0, None),
            ]  # fmt: skip
            assert connection.execute("SELECT COUNT(*) FROM members").fetchone() == (0,)
            assert connection.execute("SELECT COUNT(*) FROM day_credits").fetchone() == (0,)
