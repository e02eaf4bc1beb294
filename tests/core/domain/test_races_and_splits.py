from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.distance import HALF_MARATHON, MARATHON, Distance, Unit
from core.domain.race import (
    Outcome,
    Race,
    against_best,
    best_before,
    easy_days,
    easy_until,
    same_distance,
    same_distances,
)
from core.domain.splits import pace_for, splits


def seconds(text: str) -> int:
    hours, minutes, rest = (int(part) for part in text.split(":"))
    return hours * 3600 + minutes * 60 + rest


def a_half(number: int, on: date, time: str | None, outcome: Outcome = Outcome.FINISHED) -> Race:
    return Race(
        id=number,
        runner=1,
        name="Half",
        on=on,
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
        distance=HALF_MARATHON,
        outcome=outcome,
        time=None if time is None else seconds(time),
    )


INES = a_half(9, date(2027, 3, 14), "2:06:41")
BEST = a_half(2, date(2026, 3, 15), "2:11:08")
SLOWER = a_half(3, date(2025, 3, 16), "2:15:00")


def test_even_splits_of_a_half_under_2_05():
    """29:37, 59:15, 1:28:52 at 5, 10, 15 km."""
    found = splits(HALF_MARATHON, seconds("2:05:00"))
    assert [split.seconds for split in found[:3]] == [29 * 60 + 37, 59 * 60 + 15, 3600 + 28 * 60 + 52]
    assert [split.at.in_unit(Unit.KM) for split in found] == [5, 10, 15, 20]
    assert round(pace_for(HALF_MARATHON, seconds("2:05:00")).seconds_a_km) == 5 * 60 + 55
    assert round(pace_for(HALF_MARATHON, seconds("2:10:00")).seconds_a_km) == 6 * 60 + 10


def test_splits_in_miles_and_of_a_distance_that_ends_on_a_mark():
    assert [split.at for split in splits(MARATHON, 12000, Unit.MILE, 10)] == [
        Distance.of(10, Unit.MILE),
        Distance.of(20, Unit.MILE),
    ]
    assert [split.seconds for split in splits(Distance.of(10, Unit.KM), 3000)] == [1500]
    assert splits(Distance.of(3, Unit.KM), 900) == []


def test_splits_at_every_nothing_are_refused():
    with pytest.raises(ValueError, match="0"):
        splits(MARATHON, 12000, every=0)
    assert len(splits(Distance.of(3, Unit.KM), 900, every=1)) == 2


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_splits_rise_and_stay_within_the_time(metres, time):
    found = splits(Distance.metres(metres), time, every=1)
    assert all(0 <= split.seconds <= time for split in found)
    assert found == sorted(found, key=lambda split: (split.at, split.seconds))


def test_the_fastest_half_by_4_27():
    found = against_best(INES, [SLOWER, BEST, INES])
    assert found is not None
    assert found.best == BEST
    assert found.faster_by == 4 * 60 + 27
    assert found.is_fastest


def test_a_slower_or_equal_time_is_not_the_fastest():
    for time, faster_by in (("2:11:08", 0), ("2:12:08", -60)):
        found = against_best(replace(INES, time=seconds(time)), [BEST])
        assert found is not None
        assert (found.faster_by, found.is_fastest) == (faster_by, False)


def test_only_earlier_finishes_of_the_distance_with_a_time_are_compared():
    others = [
        replace(BEST, distance=Distance.of(10, Unit.KM)),
        replace(BEST, distance=None),
        replace(BEST, outcome=Outcome.DID_NOT_FINISH),
        replace(BEST, outcome=None),
        replace(BEST, time=None),
        replace(BEST, on=INES.on),
        replace(INES, on=date(2020, 1, 1), time=1),
    ]
    assert [best_before(INES, [other]) for other in others] == [None] * len(others)
    assert against_best(INES, others) is None


def test_of_equal_bests_the_earliest_is_named():
    first = replace(BEST, id=4, on=date(2024, 3, 17))
    assert best_before(INES, [BEST, first]) == first
    assert best_before(INES, [first, BEST]) == first


@pytest.mark.parametrize(
    "race",
    [
        replace(INES, outcome=Outcome.DID_NOT_FINISH),
        replace(INES, outcome=None),
        replace(INES, time=None),
        replace(INES, distance=None),
    ],
)
def test_without_a_finish_there_is_nothing_to_compare(race):
    assert against_best(race, [BEST]) is None


def test_distances_are_the_same_within_half_a_percent():
    assert same_distance(HALF_MARATHON, Distance.of("21.1", Unit.KM))
    assert same_distance(MARATHON, Distance.of("26.2", Unit.MILE))
    assert not same_distance(Distance.of(8, Unit.KM), Distance.of(5, Unit.MILE))
    assert same_distance(Distance(1000), Distance(995))
    assert not same_distance(Distance(1000), Distance(994))
    assert not same_distance(Distance(1000), Distance(0))


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_the_same_distance_is_so_both_ways(one, other):
    assert same_distance(Distance(one), Distance(other)) == same_distance(Distance(other), Distance(one))
    assert same_distance(Distance(one), Distance(one))


@given(st.integers(1, 10**12), st.integers(-3, 3))
def test_the_same_distances_are_those_between_the_least_and_the_greatest(one, beside):
    least, greatest = same_distances(Distance(one))
    for end in (least.micrometres, greatest.micrometres):
        other = Distance(max(end + beside, 0))
        assert same_distance(Distance(one), other) == (least <= other <= greatest)


def test_easy_for_a_day_a_mile():
    """Easy until Sat 27 Mar: 13 days, one for each mile."""
    assert easy_days(HALF_MARATHON) == 13
    assert easy_days(MARATHON) == 26
    assert easy_until(INES) == date(2027, 3, 27)
    assert easy_until(replace(INES, distance=None)) is None
    assert easy_until(replace(INES, distance=Distance.metres(1500))) is None
    assert easy_until(replace(INES, distance=Distance.of(1, Unit.MILE))) == date(2027, 3, 15)
