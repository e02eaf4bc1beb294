"""The very first words: a city, and nothing that is none."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("berlin", "Berlin, 19:05. Kilometres"),
        ("New York", "New York, 1:05 pm. Miles"),
        ("Tokyo.", "Tokyo, 3:05. Kilometres"),
    ],
)
def test_a_city_as_the_very_first_words_is_the_answer_to_the_city(chat: Chat, words: str, taken: str) -> None:
    answer = chat.newcomer("Maya").says(words)
    assert answer.text.startswith("Hi Maya. ")
    assert taken in answer
    assert answer.text.endswith("What would you like?")


@pytest.mark.parametrize("words", ["hello", "ok", "test", "my knee hurts", "blah blah"])
def test_other_first_words_are_met_with_the_question(chat: Chat, words: str) -> None:
    assert "Which city’s clock" in chat.newcomer("Maya").says(words)


def test_distances_are_offered_as_one_would_say_them_also_after_another_unit(ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("ran 8.2 km")
    ana.says("ran 4.83 km")
    ana.says("/settings units mi")
    assert ana.says("/log").buttons[:3] == ["8.2 km", "5 km", "3 mi"]
    assert "5 km" in ana.presses("5 km")
