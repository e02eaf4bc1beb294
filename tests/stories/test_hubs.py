"""A bare group word, and the buttons that send commands: words that say what they do."""

from __future__ import annotations

import pytest

from core.commands.catalogue import way_to
from core.commands.topics import menu
from tests.chat import Runner

LONGEST = 28


@pytest.mark.parametrize(
    ("hub", "nothing", "begin"),
    [
        ("/goal", "No goal yet.", "Set a goal"),
        ("/race", "No race on the list.", "Add a race"),
        ("/micro", "No step for this week yet.", "Set a step for this week"),
    ],
)
def test_an_empty_hub_asks_nothing_and_shows_how_to_begin(
    ana: Runner, hub: str, nothing: str, begin: str
) -> None:
    answer = ana.says(hub)
    assert answer.text == nothing
    assert answer.buttons == [begin]


def test_a_hub_with_something_in_it_shows_the_ways_on_in_words(ana: Runner) -> None:
    ana.says("/goal new run 100 km by 31 january")
    buttons = ana.says("/goal").buttons
    assert buttons[:3] == ["Set a goal", "List your goals", "Show where a goal stands"]
    assert "100 km" in ana.presses("Show where a goal stands")


def test_the_label_of_every_command_is_short_and_in_words() -> None:
    names = [command.name for command in menu] + ["goal", "race", "micro"]
    for name in names:
        words = way_to(name).label.says
        assert len(words) <= LONGEST, name
        assert not words.startswith("/"), name


def test_a_mistyped_command_keeps_what_followed_it(ana: Runner) -> None:
    answer = ana.says("/gaol new run 100 km by 31 january")
    assert answer.buttons[0] == "/goal new run 100 km by 31 …"
    assert "Set: 100 km by Sun 31 Jan 2027." in ana.presses(answer.buttons[0])


def test_help_with_what_is_no_command_offers_what_is_like_it_or_all_of_it(ana: Runner) -> None:
    assert ana.says("/help nonsense").buttons == ["Show what I can do"]
    assert ana.says("/help gaol").buttons[0] == "About /goal"
