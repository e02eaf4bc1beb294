"""What is kept of a streak is what the log says, whatever was said, in whatever order.

`PROOF=long` tries five hundred chats, as `make prove` does.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.database.tables import SqlTables
from bot.world import World
from core.domain.calendar import instant
from core.domain.distance import Distance, Unit
from core.domain.record import Record, Sport
from core.domain.runner import Runner
from core.domain.streak import Streak
from core.prompts import streaks

EXAMPLES = 500 if os.environ.get("PROOF") == "long" else 20
DAY = timedelta(days=1)
START = datetime(2026, 3, 20, 18, tzinfo=UTC)
BEGINS = ("official mile", "classic mile", "2 km", "3 km a day", "2 runs a week", "2 km from 2026-03-15")
LENGTHS = st.sampled_from(("0.8", "1.6", "1.61", "2", "3", "5"))
ENDS = st.sampled_from(("", " until today", " until tomorrow"))
RULES = ("streak rule 2 km", "streak rule official mile", "streak rule 2 runs a week")
SAID = st.sampled_from(("unpause", "undo", "streak show", "why streak", *RULES))
CORRECTED = st.sampled_from(("delete", "2.5 km", "yesterday", "exactly"))
ZONES = st.sampled_from(("Lisbon", "Auckland", "Honolulu", "Berlin"))
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("log"), st.integers(0, 20), LENGTHS),
        st.tuples(st.just("wait"), st.sampled_from((5, 24, 30, 100, 400)), st.just("")),
        st.tuples(st.just("pause"), st.integers(0, 9), ENDS),
        st.tuples(st.just("say"), st.just(0), SAID),
        st.tuples(st.just("edit"), st.integers(1, 30), CORRECTED),
        st.tuples(st.just("zone"), st.just(0), ZONES),
    ),
    max_size=25,
)


def world() -> World:
    made = World(":memory:", START)
    made.introduce("Ana", "Europe/Berlin", Unit.KM, "en")
    return made


def do(made: World, act: tuple[str, int, str]) -> None:
    name, number, words = act
    today = made.now.date()
    match name:
        case "log":
            made.say("Ana", f"/log {words} km {today - number * DAY}")
        case "wait":
            made.advance(made.now + timedelta(hours=number))
        case "pause":
            made.say("Ana", f"/pause away from {today - number * DAY}{words}")
        case "edit":
            made.say("Ana", f'/edit run={number} what="{words}"')
        case "zone":
            made.say("Ana", f"/settings zone {words}")
        case _:
            made.say("Ana", f"/{words}")
    assert not made.codes.bugs, made.codes.bugs


def ana(tables: SqlTables) -> Runner:
    found = tables.runners.by_account("console", "Ana")
    assert found is not None
    return found


def stands(made: World, *, whole: bool) -> Streak:
    def work(tables: SqlTables) -> Streak:
        streak = streaks.running(tables, ana(tables).id)
        assert streak is not None
        return streaks.standing_of(tables, ana(tables), streak, made.now, whole=whole).state

    return made.store.write_now(work)


def logs(*days: int) -> list[tuple[str, int, str]]:
    return [("log", day, "5") for day in days]


A_PAUSE_OF_LONG_AGO = [*logs(14, 12, 0), ("wait", 30, ""), *logs(0), ("pause", 16, " until today")]
A_DOUBT_WHERE_COUNTING_ENDED = [*logs(8), ("log", 7, "1.6"), *logs(6, 5), ("log", 0, "5")]
ANOTHER_RULE = [("log", 14, "1.7"), *logs(0), ("wait", 30, ""), *logs(0), ("say", 0, "streak rule 2 km")]
ONE_RUN_FOR_TWO_DAYS = [*logs(0), ("zone", 0, "Auckland"), ("wait", 168, ""), *logs(0)]


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.sampled_from(BEGINS), ACTS)
@example("2 km", A_PAUSE_OF_LONG_AGO)
@example("official mile", A_DOUBT_WHERE_COUNTING_ENDED)
@example("official mile", ANOTHER_RULE)
@example("official mile", ONE_RUN_FOR_TWO_DAYS)
def test_what_has_been_counted_is_what_the_log_says(begins: str, acts: list[tuple[str, int, str]]) -> None:
    made = world()
    try:
        made.say("Ana", f"/streak start {begins}")
        for act in acts:
            do(made, act)
            if made.store.write_now(lambda tables: streaks.running(tables, ana(tables).id)) is None:
                made.say("Ana", f"/streak start {begins}")  # an undo took it back
            assert stands(made, whole=False) == stands(made, whole=True)
    finally:
        made.close()


RUNS = st.lists(
    st.tuples(st.integers(0, 40), st.sampled_from(("0.9", "1.61", "2", "5"))), min_size=1, max_size=15
)


@settings(max_examples=EXAMPLES // 2, deadline=None)
@given(RUNS, st.sampled_from(BEGINS[:5]), st.integers(0, 10**6))
def test_the_order_of_logging_changes_nothing(told: list[tuple[int, str]], begins: str, seed: int) -> None:
    found = []
    mixed = list(told)
    random.Random(seed).shuffle(mixed)
    for runs in (told, mixed):
        made = world()
        try:
            made.say("Ana", f"/streak start {begins}")
            for day, length in runs:
                do(made, ("log", day, length))
            found.append(stands(made, whole=False))
        finally:
            made.close()
    assert found[0] == found[1]


def with_days(made: World, first: date, days: int) -> None:
    """Put a run on each of the days into the log, as they were logged then."""

    def work(tables: SqlTables) -> None:
        runner = ana(tables)
        for number in range(days):
            on = first + number * DAY
            tables.records.add(
                Record(
                    id=0,
                    runner=runner.id,
                    sport=Sport.RUN,
                    on=on,
                    zone=runner.zone,
                    logged_at=instant(on, time(18), runner.zone),
                    distance=Distance.of(5, Unit.KM),
                )
            )

    made.store.write_now(work)


@contextmanager
def asked_of(made: World) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    driver = made.store.write_now(lambda tables: tables.connection.connection.driver_connection)
    assert driver is not None
    asked: list[str] = []
    driver.set_trace_callback(asked.append)
    try:
        yield asked
    finally:
        driver.set_trace_callback(None)


def rows_of(made: World, query: str) -> int:
    return made.store.write_now(lambda tables: len(tables.connection.exec_driver_sql(query).fetchall()))


@pytest.mark.parametrize("begins", ["official mile", "2 km", "2 runs a week"])
def test_a_log_costs_the_same_after_ten_years_as_after_three_weeks(begins: str) -> None:
    counts = []
    for days in (21, 3650):
        made = world()
        try:
            with_days(made, START.date() - days * DAY, days)
            made.say("Ana", f"/streak start {begins}")
            made.say("Ana", "ran 3k")  # from here on it is counted
            with asked_of(made) as asked:
                made.say("Ana", "ran 5k")
            counts.append(len(asked))
            reads = [one for one in asked if "records.exact" in one and "records.shoes" not in one]
            assert reads
            assert max(rows_of(made, one) for one in reads) <= 20
            assert stands(made, whole=False) == stands(made, whole=True)
        finally:
            made.close()
    assert counts[0] == counts[1]


def test_who_counts_no_streak_pays_for_none() -> None:
    made = world()
    try:
        made.say("Ana", "ran 3k")
        with asked_of(made) as asked:
            made.say("Ana", "ran 5k")
        assert asked
        about = [one for one in asked if "streaks" in one or "pauses" in one]
        assert [one for one in about if "FROM runners" not in one] == []
    finally:
        made.close()
