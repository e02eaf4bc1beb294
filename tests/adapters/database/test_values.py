"""Every value comes back as it was stored, and the totals are what the log says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from adapters.database.engine import writing_engine
from adapters.database.mapping import from_image, from_moment, to_image, to_moment
from adapters.database.migrating import bring_up_to_date
from adapters.database.tables import SqlTables
from core.conversations.codec import decode_state, encode_state
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, GoalKind, GoalState, Measure, MicroGoal
from core.domain.pace import Pace
from core.domain.race import Outcome, Priority, Race
from core.domain.record import Kind, Record, Sport
from core.domain.review import Review
from core.domain.run_streak import Pause, Reason, RunStreak
from core.domain.runner import PromptKind, Runner, ZoneHeld
from core.domain.streak_rule import Rule
from core.ports.values import Change, DayTotal, Outgoing, Room
from core.wording.reply import Message, Whose, WordedAttachment, WordedButton

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
KILOMETRE = 1_000_000_000

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
counts = st.integers(0, 10**6)
days = st.dates()
walls = st.times().map(lambda at: at.replace(microsecond=0))
moments = st.datetimes(timezones=st.just(dt.UTC))
lengths = st.integers(0, 2**53).map(Distance)
paces = st.floats(1, 10_000).map(Pace)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


RUNNERS = st.builds(
    Runner, id=st.just(0), name=words, zone=words, zone_named=st.booleans(), units=st.sampled_from(Unit),
    language=words, week_start=st.integers(0, 6), review_day=maybe(st.integers(0, 6)), review_time=walls,
    nudge_time=walls, rescue_time=walls, quiet_from=walls, quiet_until=walls,
    stopped=st.frozensets(st.sampled_from(PromptKind)),
    snoozed_until=maybe(days), since=moments, welcomed=st.booleans(),
)  # fmt: skip
RECORDS = st.builds(
    Record, id=st.just(0), runner=st.just(1), sport=st.sampled_from(Sport), on=days, zone=words,
    logged_at=moments, distance=maybe(lengths), duration=maybe(counts), stated_pace=maybe(paces),
    kind=maybe(st.sampled_from(Kind)), effort=maybe(st.integers(1, 10)), avg_hr=maybe(counts),
    climb=maybe(counts), shoes=words, tags=st.frozensets(words, max_size=3), note=words, said=words,
    source=words, exact=st.booleans(),
)  # fmt: skip
OWNED: dict[str, st.SearchStrategy[Any]] = {
    "zones": st.builds(ZoneHeld, id=st.just(0), runner=st.just(1), since=moments, zone=words),
    "records": RECORDS,
    "goals": st.builds(
        Goal, id=st.just(0), runner=st.just(1), kind=st.sampled_from(GoalKind),
        measure=st.sampled_from(Measure), target=maybe(counts), unit=st.sampled_from(Unit), starts=days,
        by=days, made_at=moments, what=words, why=words, state=st.sampled_from(GoalState),
        reached_on=maybe(days),
    ),
    "micro_goals": st.builds(
        MicroGoal, id=st.just(0), runner=st.just(1), goal=maybe(counts), starts=days, by=days,
        made_at=moments, runs=maybe(counts), days=maybe(counts), distance=maybe(lengths), said=words,
        if_then=words, state=st.sampled_from(GoalState), quiet=st.booleans(), kept=maybe(st.booleans()),
    ),
    "races": st.builds(
        Race, id=st.just(0), runner=st.just(1), name=words, on=days, made_at=moments, start=maybe(walls),
        distance=maybe(lengths), priority=st.sampled_from(Priority), goal=maybe(counts), why=words,
        outcome=maybe(st.sampled_from(Outcome)), time=maybe(counts), place=maybe(counts), note=words,
        venue=words,
    ),
    "reviews": st.builds(
        Review, id=st.just(0), runner=st.just(1), week=days, said_at=moments, message=maybe(counts),
        went_well=words, set_back=words, felt=words, promise=words, step=maybe(counts),
        finished=st.booleans(),
    ),
    "streaks": st.builds(
        RunStreak, id=st.just(0), runner=st.just(1), rule=st.sampled_from(Rule), minimum=lengths,
        per_week=maybe(counts), strict=st.booleans(), first=maybe(days), last=maybe(days), made_at=moments,
        ended_on=maybe(days),
    ),
    "pauses": st.builds(
        Pause, id=st.just(0), runner=st.just(1), first=days, last=maybe(days),
        reason=st.sampled_from(Reason), made_at=moments,
    ),
}  # fmt: skip
MESSAGES = st.builds(
    Message, text=words,
    buttons=st.lists(st.builds(WordedButton, words, words, st.sampled_from(Whose)), max_size=2).map(tuple),
    attachments=st.lists(
        st.builds(WordedAttachment, words, words, st.binary(), words), max_size=2
    ).map(tuple),
    private=st.booleans(), reaction=words,
)  # fmt: skip

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = writing_engine(":memory:")
    bring_up_to_date(engine, None)
    with engine.connect() as made:
        made.execute(text("PRAGMA defer_foreign_keys=ON"))
        yield made
    engine.dispose()


@pytest.fixture
def tables(connection: Connection) -> SqlTables:
    made = SqlTables(connection, encode_state, decode_state)
    runner = made.runners.add(
        Runner(id=0, name="Ana", zone="UTC", since=NOW),
    )
    assert runner.id == 1
    return made


def undone(tables: SqlTables, act: Callable[[], None]) -> None:
    """Run one example and take its rows back."""
    savepoint = tables.connection.begin_nested()
    try:
        act()
    finally:
        savepoint.rollback()
        tables.forget()


@quick
@given(RUNNERS)
def test_a_runner_comes_back_as_stored(tables: SqlTables, value: Runner) -> None:
    def act() -> None:
        added = tables.runners.add(value)
        assert added == replace(value, id=added.id)
        tables.forget()
        assert tables.runners.get(added.id) == added
        assert from_image(to_image(added)) == added

    undone(tables, act)


@pytest.mark.parametrize("shelf", list(OWNED))
def test_a_value_comes_back_as_stored_changed_and_put_back(tables: SqlTables, shelf: str) -> None:
    @quick
    @given(OWNED[shelf], OWNED[shelf])
    def prove(value: Any, other: Any) -> None:
        def act() -> None:
            rows = getattr(tables, shelf)
            added = rows.add(value)
            assert added == replace(value, id=added.id)
            assert rows.get(added.id) == added
            changed = replace(other, id=added.id)
            rows.put(changed)
            assert list(rows.of(1)) == [changed]
            rows.remove(added.id)
            assert rows.get(added.id) is None
            rows.put(added)
            assert rows.get(added.id) == added
            assert from_image(to_image(added)) == added

        undone(tables, act)

    prove()


@quick
@given(MESSAGES)
def test_a_message_comes_back_with_its_files_and_buttons(tables: SqlTables, message: Message) -> None:
    def act() -> None:
        room = tables.rooms.add(Room(id=0, platform="console", external="ana", private=True, runner=1))
        row = Outgoing(id=0, key="k", kind="reply", room=room.id, runner=1, due=NOW, message=message)
        added = tables.outbox.add(row)
        assert added is not None
        as_returned = tables.outbox.get(added)
        tables.forget()
        assert tables.outbox.get(added) == as_returned == replace(row, id=added)

    undone(tables, act)


@given(moments)
def test_moments_are_exact_and_sort_as_they_are_stored(moment: dt.datetime) -> None:
    assert from_moment(to_moment(moment)) == moment
    later = moment + dt.timedelta(microseconds=1) if moment.year < 9999 else moment
    assert (to_moment(moment) < to_moment(later)) == (moment < later)


def test_a_naive_moment_is_not_stored() -> None:
    with pytest.raises(TypeError):
        to_moment(NOW.replace(tzinfo=None))


def test_a_change_set_keeps_both_images(tables: SqlTables) -> None:
    runner = tables.runners.get(1)
    assert runner is not None
    change = Change(runner, replace(runner, name="Bo"))
    first = tables.changes.open(1, NOW, message="console:1")
    tables.changes.add(first, change)
    second = tables.changes.open(1, NOW, undoes=first)
    tables.changes.mark_undone(first, undone=True)
    found = tables.changes.of_message(1, "console:1")
    assert found is not None
    assert (found.changes, found.undone) == ((change,), True)
    assert [one.id for one in tables.changes.newest(1, 5)] == [second, first]


def test_what_a_failed_attempt_wrote_is_not_remembered(tables: SqlTables) -> None:
    runner = tables.runners.get(1)
    assert runner is not None
    room = tables.rooms.add(Room(id=0, platform="console", external="ana", private=True, runner=1))
    row = Outgoing(id=0, key="k", kind="reply", room=room.id, runner=1, due=NOW)
    found: list[int | None] = []

    def fails() -> None:
        with tables.attempt():
            tables.runners.put(replace(runner, name="Bo"))
            tables.races.add(Race(id=0, runner=1, name="Canal", on=NOW.date(), made_at=NOW))
            assert len(tables.races.of(1)) == 1
            tables.rooms.put(replace(room, title="Club"))
            assert tables.rooms.get(room.id) == replace(room, title="Club")
            found.append(tables.outbox.add(row))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert tables.runners.get(1) == runner
    assert tables.races.of(1) == []
    assert tables.rooms.get(room.id) == room
    assert found[0] is not None
    assert tables.outbox.get(found[0]) is None


# --- totals ----------------------------------------------------------------------------------

WEEK = st.integers(0, 6).map(lambda number: dt.date(2026, 3, 2) + dt.timedelta(number))
SHORT = st.builds(
    Record, id=st.just(0), runner=st.just(1), sport=st.sampled_from([Sport.RUN, Sport.BIKE, Sport.REST]),
    on=WEEK, zone=st.just("UTC"), logged_at=st.just(NOW),
    distance=maybe(st.integers(0, 42 * KILOMETRE).map(Distance)), duration=maybe(st.integers(0, 20_000)),
)  # fmt: skip
NO_TIME = Record(
    id=0, runner=1, sport=Sport.RUN, on=dt.date(2026, 3, 2), zone="UTC", logged_at=NOW,
    distance=Distance(5 * KILOMETRE), duration=0,
)  # fmt: skip
TIMED = replace(NO_TIME, duration=1500)
OPERATIONS = st.lists(st.tuples(st.sampled_from(["add", "put", "remove"]), SHORT, st.integers(0, 9)))


def summed(log: list[Record]) -> list[DayTotal]:
    found = []
    for on in sorted({record.on for record in log if record.is_run}):
        runs = [record for record in log if record.is_run and record.on == on]
        metres = sum(record.distance.micrometres for record in runs if record.distance)
        found.append(DayTotal(on, len(runs), metres, sum(record.duration or 0 for record in runs)))
    return found


@quick
@given(OPERATIONS)
@example([("add", NO_TIME, 0), ("add", TIMED, 0)])
def test_totals_best_and_longest_are_what_the_log_says(tables: SqlTables, operations: list[Any]) -> None:
    def act() -> None:
        records, ids = tables.records, []
        for name, record, place in operations:
            if name == "add" or not ids:
                ids.append(records.add(record).id)
            elif name == "put":
                records.put(replace(record, id=ids[place % len(ids)]))
            else:
                records.remove(ids[place % len(ids)])
        log = list(records.of(1))
        first, last = dt.date(2026, 3, 2), dt.date(2026, 3, 8)
        totals = list(records.totals(1, first, last))
        assert totals == summed(log)
        records.rebuild_totals()
        assert list(records.totals(1, first, last)) == totals
        runs = [record for record in log if record.is_run]
        days = [record.on for record in runs]
        assert records.days_between(1) == ((min(days), max(days)) if days else None)
        longest = records.longest(1, first, last)
        distances = [record.distance for record in runs if record.distance is not None]
        assert (longest.distance if longest else None) == max(distances, default=None)
        over, timed = (Distance.metres(1000), Distance.metres(10_000)), [one for one in runs if one.duration]
        quick = [
            one
            for one in timed
            if first <= one.on <= last and one.distance and over[0] <= one.distance <= over[1]
        ]
        quickest = min(quick, key=lambda one: (one.duration or 0, one.on, one.id), default=None)
        assert records.quickest(1, over, first, last) == quickest
        paces = [
            Pace.of(record.distance, record.duration)
            for record in runs
            if record.distance and record.distance.micrometres >= KILOMETRE and record.duration
        ]
        best = records.fastest(1, first, last)
        assert (best is None) == (not paces)
        if best is not None:
            assert best.seconds_a_km == pytest.approx(min(paces).seconds_a_km)
        newest = sorted(log, key=lambda record: (record.on, record.id), reverse=True)
        assert list(records.newest(1, 3, 1)) == newest[1:4]
        assert records.count(1) == len(log)

    undone(tables, act)
