"""A pace uses what a platform takes, however far it is, and remembers only the rooms that it holds back."""

from __future__ import annotations

from heapq import heappop, heappush
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.pace import ENOUGH, ROOMS, Limit, Limits, Pace

FIFTY = Limit(50, 1.0)


class Way:
    """A way to a platform and back: its length each way, how much it varies, how often it jams."""

    def __init__(self, there: float, back: float, varies: float, jams: float, seed: int) -> None:
        self._random = Random(seed)
        self._least, self._varies, self._jams = (there, back), varies, jams

    def takes(self) -> tuple[float, float]:
        """Return how long a message goes there, and its answer back."""
        jam = self._random.uniform(0, 1) if self._random.random() < self._jams else 0.0
        there, back = (least + self._random.uniform(0, self._varies) for least in self._least)
        return (there + jam, back) if self._random.random() < 0.5 else (there, back + jam)


def sent_over(way: Way, seconds: float) -> list[float]:
    """Send as fast as a pace allows; return when the messages arrived, in order."""
    pace, now = Pace(Limits(overall=(FIFTY,))), 0.0
    under_way: list[tuple[float, float]] = []
    arrived = []
    while now < seconds:
        ready = pace.ready_at("", now, private=True)
        if ready <= now:
            there, back = way.takes()
            pace.leaves("", private=True)
            arrived.append(now + there)
            heappush(under_way, (now + there + back, now))
            continue
        now = min(ready, under_way[0][0]) if under_way else ready
        while under_way and under_way[0][0] <= now:
            answered, left = heappop(under_way)
            pace.answered("", left, answered, private=True)
    return sorted(arrived)


def most_in_a_second(arrived: list[float]) -> int:
    most = first = 0
    for number, moment in enumerate(arrived):
        while moment - arrived[first] >= FIFTY.seconds - 1e-9:
            first += 1
        most = max(most, number + 1 - first)
    return most


@given(
    there=st.floats(0.001, 0.2),
    back=st.floats(0.001, 0.2),
    varies=st.floats(0, 0.3),
    jams=st.sampled_from([0.0, 0.01, 0.2]),
    seed=st.integers(0, 10_000),
)
def test_no_second_of_the_platforms_ever_holds_one_too_many(
    there: float, back: float, varies: float, jams: float, seed: int
) -> None:
    assert most_in_a_second(sent_over(Way(there, back, varies, jams, seed), 30.0)) <= FIFTY.count


@pytest.mark.parametrize("seconds", [0.005, 0.05, 0.1, 0.25])
def test_far_from_a_platform_as_much_is_said_as_near_it(seconds: float) -> None:
    arrived = sent_over(Way(seconds / 2, seconds / 2, seconds / 100, 0.001, 1), 60.0)
    settled = arrived[2 * ENOUGH :]
    rate = (len(settled) - 1) / (settled[-1] - settled[0])
    assert rate >= 0.95 * FIFTY.count


def test_of_a_crowd_it_keeps_no_more_than_still_count() -> None:
    pace = Pace(Limits(private=(Limit(1, 1.0),)))
    for number in range(10_000):
        now = number / 30
        pace.leaves(f"{number}", private=True)
        pace.answered(f"{number}", now, now, private=True)
    assert pace.rooms <= ROOMS + 1
    assert pace.ready_at("9999", now, private=True) == now + 1.0


def test_a_room_with_a_message_under_way_is_not_forgotten() -> None:
    pace = Pace(Limits(private=(Limit(1, 1.0),)))
    pace.leaves("slow", private=True)
    for number in range(10 * ROOMS):
        pace.leaves(f"{number}", private=True)
        pace.answered(f"{number}", 10.0 * number, 10.0 * number, private=True)
    assert pace.ready_at("slow", 1e9, private=True) == float("inf")
