"""Named options in a command's line."""

from __future__ import annotations

import pytest

from core.commands.lines import emptied, named


@pytest.mark.parametrize(
    ("line", "found", "rest"),
    [
        ("place=Bergamo, goal=55:00", {"place": "Bergamo", "goal": "55:00"}, ""),
        (
            'Canal 10k, place="Como, Italy", start=9:30',
            {"place": "Como, Italy", "start": "9:30"},
            "Canal 10k,",
        ),
        ("units=km; week_start=sun", {"units": "km", "week_start": "sun"}, ""),
        ("distance=10,5 note=ok,", {"distance": "10,5", "note": "ok"}, ""),
        ("per=, by=2027-01-31", {"by": "2027-01-31"}, ""),
        ("why= by=2027-01-31", {"by": "2027-01-31"}, ""),
        ("zone = Europe/Berlin", {"zone": "Europe/Berlin"}, ""),
        ("note='it is = fine', km", {"note": "it is = fine"}, "km"),
        ("a run, 5k", {}, "a run, 5k"),
    ],
)
def test_a_pair_ends_at_a_space_a_comma_or_its_quotes(line: str, found: dict[str, str], rest: str) -> None:
    assert named(line) == (found, rest)


def test_a_name_without_a_value_is_told() -> None:
    assert emptied("why= by=2027-01-31 per=, note=") == {"why", "per", "note"}
