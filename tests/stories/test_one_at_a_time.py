"""Two commands in a message: nothing is done, and each is a button."""

from __future__ import annotations

import pytest

from tests.chat import Runner

REFUSED = "One command a message, so nothing is done yet. Which first?"


@pytest.mark.parametrize(
    ("line", "buttons"),
    [
        ("/log 5k /log 6k", ["/log 5k", "/log 6k"]),
        ("/goal new run 100 km /log 5k", ["/goal new run 100 km", "/log 5k"]),
        ("/undo /runs", ["/undo", "/runs"]),
        ("/runs /week", ["/runs", "/week"]),
        ("/log 5k\n/log 6k /undo.", ["/log 5k", "/log 6k", "/undo."]),
        ("/log 5k /undo@milepostbot", ["/log 5k", "/undo@milepostbot"]),
        (
            "/goal new run 2,027 km in 2027 because /log 5k",
            ["/goal new run 2,027 km in 2…", "/log 5k"],
        ),
    ],
)
def test_two_commands_on_a_line_are_refused_and_offered(ana: Runner, line: str, buttons: list[str]) -> None:
    answer = ana.says(line)
    assert answer == REFUSED
    assert answer.buttons == buttons
    assert "no runs" in ana.says("/runs").text.casefold()


def test_the_first_is_done_by_a_tap(ana: Runner) -> None:
    ana.says("/log 5k /log 6k")
    assert ana.presses("/log 5k").text.startswith("5 km, today.")


@pytest.mark.parametrize(
    "line",
    [
        "/log 8x400 w/ 200 jog, 10k in all",
        "/log 5k and/or more at 5:30/km",
        "/log 5k past /home/me and https://example.org/week",
        '/log 5k note="see /help"',
        "/log 5k /foo",
        "/log 5k in 25:00 / easy",
        "/micro new 20 km /week",
        "/help /log",
    ],
)
def test_a_slash_inside_the_words_begins_no_command(ana: Runner, line: str) -> None:
    assert "One command" not in ana.says(line)


def test_an_option_with_two_values_is_asked_for_once(ana: Runner) -> None:
    answer = ana.says("/log distance=5km distance=6km")
    assert answer == "“distance” is said twice, 5km and 6km, so nothing is done. Say it once."
    assert ana.says("/log distance=5km distance=5km").text.startswith("5 km, today.")
