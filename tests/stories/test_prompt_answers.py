"""What answers a message that the bot sent unasked, and what does not."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def nudged(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("/micro new 15 km this week")
    chat.at("2026-11-19T17:40 Europe/Berlin")
    assert "keeps your step" in ana.last


@pytest.mark.parametrize(
    "when",
    ["sunday 9:00", "Sat, 7 am", "tomorrow at 7", "after work", "tonight", "when the kids are at school"],
)
def test_a_time_answers_the_nudge(chat: Chat, ana: Runner, when: str) -> None:
    nudged(chat, ana)
    assert f"If it is {when}, then you run." in ana.says(when)


@pytest.mark.parametrize("words", ["no", "Not this week.", "skip"])
def test_a_no_answers_the_nudge(chat: Chat, ana: Runner, words: str) -> None:
    nudged(chat, ana)
    assert "Not this week, then." in ana.says(words)


@pytest.mark.parametrize(
    "words",
    [
        "thanks",
        "hello",
        "ok",
        "watching tv",
        "why 5 km?",
        "5 is too much",
        "didn't run today",
        "will it rain tomorrow",
    ],
)
def test_what_says_no_time_becomes_no_plan(chat: Chat, ana: Runner, words: str) -> None:
    nudged(chat, ana)
    assert "If it is" not in ana.says(words)
    assert "If it is tomorrow, then you run." in ana.says("tomorrow")


def test_that_there_was_no_run_today_is_heard_after_a_nudge(chat: Chat, ana: Runner) -> None:
    nudged(chat, ana)
    assert ana.says("didn't run today").text.startswith("No run, then.")
    assert "Ask me with a word" in ana.says("will it rain tomorrow")


@pytest.mark.parametrize("words", ["thanks", "hi", "Thank you!"])
def test_a_courtesy_answers_no_review(chat: Chat, ana: Runner, words: str) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:10 Europe/Berlin")
    assert "?" not in ana.says(words)
    assert ana.says("routine") == "Anything that set you back?"


def test_the_words_of_a_button_answer_like_the_button(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("/micro new 3 runs")
    chat.at("2026-11-22T18:10 Europe/Berlin")
    assert "Planned rest" in ana.offered
    assert ana.says("planned rest") == "Anything that went well?"
    assert "rest" not in ana.says("/runs").text


def test_a_newer_review_is_answered_before_last_weeks_open_question(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:10 Europe/Berlin")
    for words in ("routine", "nothing", "strong"):
        ana.says(words)
    assert "next week?" in ana.last
    chat.at("2026-11-29T18:05 Europe/Berlin")
    assert ana.says("a trip to Rome") == "Anything that went well?"
    assert ana.says("nothing") == "How do you feel?"


def test_a_question_of_today_is_not_overtaken_by_a_review(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T17:59 Europe/Berlin")
    assert ana.says("/race add") == "What is the race called?"
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "On which day" in ana.says("Canal run")


def test_a_button_of_a_review_sets_no_step_for_a_week_that_is_over(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:10 Europe/Berlin")
    ana.says("/stop weekly review")
    chat.at("2026-11-30T09:00 Europe/Berlin")
    refused = ana.presses("Routine")
    assert refused == "That was the review of 16 to 22 Nov; the week after it is over, too."
    assert refused.buttons == ["This week"]
