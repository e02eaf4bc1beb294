"""What is said beside an open question, and is no answer to it: a goal, or that one is not well."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

SORRY = "Sorry to hear it. I can keep quiet for a while."
DOUBT = "How far was it?\nNothing is logged yet."


@pytest.mark.parametrize("text", ["my knee hurts", "sore calf", "legs are in pain"])
def test_pain_gets_a_kind_word_and_an_offer_of_quiet(ana: Runner, text: str) -> None:
    answer = ana.says(text)
    assert answer.text == SORRY
    assert answer.buttons == ["Nothing for a week"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [("feeling sick", "Pause until"), ("got the flu, in bed since yesterday", "Pause from Tue 17 Nov until")],
)
def test_illness_gets_a_kind_word_and_an_offer_of_a_pause(ana: Runner, text: str, begins: str) -> None:
    answer = ana.says(text)
    assert answer.text == f"Sorry to hear it.\n{begins} you run again? Nudges wait meanwhile."
    assert answer.buttons == ["Pause until I run", "Nothing for a week", "No pause"]


@pytest.mark.parametrize(
    ("asks", "question", "then", "done"),
    [
        ("ran", DOUBT, "5k", "5 km, today."),
        ("/log", "How far was it?", "5k", "5 km, today."),
        ("/stop", "Which kind of message?", "nudges", "No more nudges."),
    ],
)
def test_another_question_stays_open_and_is_repeated(
    ana: Runner, asks: str, question: str, then: str, done: str
) -> None:
    ana.says(asks)
    answer = ana.says("my knee hurts")
    assert answer.text == f"{SORRY}\n{question}"
    assert answer.buttons[-1] == "Nothing for a week"
    assert done in ana.says(then)


def test_the_review_takes_it_where_it_asks_what_set_back(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert ana.says("my knee hurts") == SORRY
    assert "Anything that set you back?" in ana.says("routine")
    answer = ana.says("sore calf")
    assert answer.text.endswith("How do you feel?")
    assert "I can keep quiet" not in answer.text


def test_a_goal_is_offered_while_a_doubt_is_open_and_the_doubt_stays(ana: Runner) -> None:
    ana.says("ran")
    assert ana.says("run 500 miles in 2027").text.startswith("A goal, not set yet: 500 mi in 2027.")
    assert "5 km, today." in ana.says("5k")


def test_by_a_month_is_its_last_day_or_its_first_with_the_sum_of_the_last(ana: Runner) -> None:
    answer = ana.says("300 km by june")
    assert answer.text == "A goal, not set yet: 300 km by Wed 30 Jun 2027. That is 9.4 km a week."
    assert answer.buttons == ["Set it by Wed 30 Jun 2027", "Set it by Tue 1 Jun 2027"]
    assert "Set: 300 km by Tue 1 Jun 2027." in ana.presses("Set it by Tue 1 Jun 2027")


def test_a_goal_as_the_very_first_words_is_offered_at_once(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    assert "A goal, not set yet: 300 km" in maya.says("300 km by june")
