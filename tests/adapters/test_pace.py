"""A pace remembers only the rooms that it still holds back."""

from __future__ import annotations

from adapters.pace import ROOMS, Limit, Limits, Pace


def test_of_a_crowd_it_keeps_no_more_than_still_count() -> None:
    pace = Pace(Limits(private=(Limit(1, 1.0),)))
    for number in range(10_000):
        now = number / 30
        pace.leaves(f"{number}", private=True)
        pace.answered(f"{number}", now, private=True)
    assert pace.rooms <= ROOMS + 1
    assert pace.ready_at("9999", now, private=True) == now + 1.0


def test_a_room_with_a_message_under_way_is_not_forgotten() -> None:
    pace = Pace(Limits(private=(Limit(1, 1.0),)))
    pace.leaves("slow", private=True)
    for number in range(10 * ROOMS):
        pace.leaves(f"{number}", private=True)
        pace.answered(f"{number}", 10.0 * number, private=True)
    assert pace.ready_at("slow", 1e9, private=True) == float("inf")
