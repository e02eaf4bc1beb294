"""Figures and days that may be a slip: what is odd is said, and the likely readings are buttons."""

from __future__ import annotations

from tests.chat import Runner


def test_a_pace_that_contradicts_the_time_is_asked_back_with_both(ana: Runner) -> None:
    answer = ana.says("ran 5k @ 4:00 in 25:00")
    assert answer == "5 km in 25:00 is 5:00 /km, not 4:00 /km. Which part is right?"
    assert answer.buttons == ["5 km in 25:00", "5 km in 20:00", "6.25 km in 25:00"]
    assert ana.presses("5 km in 20:00").text.startswith("5 km in 20:00 (4:00 /km), today.")
