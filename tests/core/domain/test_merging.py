"""What stands in two logs: the same run, goal, step, race or review, and what is kept of the two."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.distance import Distance, Unit
from core.domain.goal import MicroGoal
from core.domain.merging import completed, doubles, same_race, same_run, same_step
from core.domain.race import Race
from core.domain.record import Kind, Record, Sport

DAY = date(2026, 11, 18)
NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


def run(km: str = "10", **more: Any) -> Record:
    distance = Distance.of(km, Unit.KM) if km else None
    plain = Record(id=1, runner=1, sport=Sport.RUN, on=DAY, zone="UTC", logged_at=NOON, distance=distance)
    return replace(plain, **more)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (run(), run(), True),
        (run(), run("10.3"), True),
        (run(), run("9.71"), True),
        (run(), run("10.4"), False),
        (run(), run(on=date(2026, 11, 19)), False),
        (run(), run(sport=Sport.BIKE), False),
        (run(), run(""), False),
        (run(duration=3000), run(), True),
        (run(duration=3000), run("10.1", duration=3050), True),
        (run("5", duration=1500), run("5", duration=1800), False),
        (run("", duration=1800), run("", duration=1830), True),
        (run("", duration=1800), run("", duration=1900), False),
        (run("", sport=Sport.REST), run("", sport=Sport.REST), True),
    ],
)
def test_one_run_told_twice_is_known_by_day_and_distance(one: Record, other: Record, same: bool) -> None:
    assert same_run(one, other) is same
    assert same_run(other, one) is same


def test_what_one_does_not_say_is_taken_from_the_other() -> None:
    kept = run(note="by the lake", tags=frozenset({"stretch"}), id=3)
    double = run(
        "10.1", duration=3000, note="felt great", kind=Kind.EASY, tags=frozenset({"roll"}), id=7, runner=2
    )
    assert completed(kept, double) == replace(
        kept,
        duration=3000,
        note="by the lake; felt great",
        kind=Kind.EASY,
        tags=frozenset({"roll", "stretch"}),
    )


def test_the_same_words_are_kept_once() -> None:
    assert completed(run(note="Felt great"), run(note="felt great")).note == "Felt great"
    assert completed(run(note="great"), run(note="felt great by the lake")).note == "felt great by the lake"


def test_what_a_watch_measured_is_richer_than_what_was_typed() -> None:
    measured = run("10.12", duration=3011, source="fit", avg_hr=150)
    merged = completed(run(note="by the lake", duration=3000), measured)
    assert (merged.distance, merged.duration) == (measured.distance, 3011)
    assert (merged.avg_hr, merged.source, merged.note) == (150, "fit", "by the lake")


def test_two_results_are_two_races() -> None:
    lake = Race(id=1, runner=1, name="Lake 10k", on=DAY, made_at=NOON, distance=Distance.of(10, Unit.KM))
    assert same_race(lake, replace(lake, name="Seelauf", time=3000))
    assert not same_race(replace(lake, time=2900), replace(lake, time=3000))
    assert not same_race(lake, replace(lake, distance=Distance.of(5, Unit.KM)))
    assert same_race(lake, replace(lake, name="lake  10K", distance=None))


def test_promises_are_the_same_if_their_words_are() -> None:
    step = MicroGoal(id=1, runner=1, goal=None, starts=DAY, by=DAY, made_at=NOON, said="early nights")
    assert same_step(step, replace(step, said="Early  nights"))
    assert not same_step(step, replace(step, said="no phone"))
    assert same_step(replace(step, runs=3), replace(step, runs=3, said="3 runs"))


LENGTHS = st.lists(st.integers(900, 1100), max_size=8)


@given(LENGTHS, LENGTHS)
def test_each_run_has_one_double_at_most(anas: list[int], bos: list[int]) -> None:
    kept = [run(f"{length / 100}", id=number) for number, length in enumerate(anas)]
    others = [run(f"{length / 100}", id=100 + number, runner=2) for number, length in enumerate(bos)]
    found = list(doubles(kept, others, same_run, lambda one: one.on))
    assert len({one.id for one, _, _ in found}) == len({other.id for _, other, _ in found}) == len(found)
    assert all(same_run(one, other) for one, other, _ in found)
    assert all(merged.id == one.id and merged.runner == 1 for one, _, merged in found)
    left = [one for one in kept if one not in [pair[0] for pair in found]]
    unpaired = [one for one in others if one not in [pair[1] for pair in found]]
    assert not any(same_run(one, other) for one in left for other in unpaired), "what could be one is one"
