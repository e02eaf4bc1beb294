"""Percent of the best weeks, by the figures that stand in the same line."""

from __future__ import annotations

from fractions import Fraction

import pytest

from core.commands.goal_words import percent_over


@pytest.mark.parametrize(
    ("needed", "best", "percent"),
    [
        ("38.87", "27.44", 42),  # 38.9 of 27.4
        ("23.61", "3.04", 690),  # 23.7 of 3
        ("60", "20", 200),
        ("28", "28", 0),
        ("5", "20", -75),
        ("4", "3", 33),
        ("10", "0.05", 0),  # nothing to compare with is shown
    ],
)
def test_a_reader_can_redo_the_percentage(needed: str, best: str, percent: int) -> None:
    assert percent_over(Fraction(needed), Fraction(best)) == percent
