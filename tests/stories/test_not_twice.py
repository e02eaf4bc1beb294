"""Small talk is met, and the same sentence is not said twice in a row."""

from __future__ import annotations

import pytest

from tests.chat import Runner


@pytest.mark.parametrize("words", ["hi", "Hello!", "good morning", "hi 👋"])
def test_a_greeting_is_met_by_name(ana: Runner, words: str) -> None:
    assert ana.says(words) == "Hi Ana. Tell me a run, or pick one."


@pytest.mark.parametrize("words", ["test", "?", "ok", "lol", "😀", "...", "yes"])
def test_a_sign_of_life_gets_one_and_a_way_on(ana: Runner, words: str) -> None:
    answer = ana.says(words)
    assert answer == "I’m here. Tell me a run, or pick one."
    assert answer.buttons == ["This week’s sum", "Your goals", "Show what I can do"]


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", "hi"),
        ("", "ok"),
        ("", "blue sky"),
        ("", "why is the sky blue"),
        ("", "thanks"),
        ("", "my knee hurts"),
        ("", "might run 5k on sunday"),
        ("", "my wife ran 5k"),
        ("", "skipped my run"),
        ("ran", "my knee hurts"),
        ("/goal new", "blah"),
        ("/stop", "blah"),
        ("/log", "blah"),
    ],
)
def test_the_same_words_again_do_not_get_the_same_words_back(ana: Runner, before: str, words: str) -> None:
    if before:
        ana.says(before)
    answers = [ana.says(words).text for _ in range(4)]
    assert answers[0] != answers[1] != answers[2] != answers[3]


def test_a_command_again_shows_its_figures_again(ana: Runner) -> None:
    ana.says("ran 5k")
    assert ana.says("/week").text == ana.says("/week").text == ana.says("week").text
