"""A run told as the answer to a question for free words: the words are kept, and the run is offered."""

from __future__ import annotations

from tests.chat import Chat, Runner


def at_the_second_question(chat: Chat, runner: Runner) -> None:
    runner.says("ran 8k in 44:00")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert runner.says("routine").text.endswith("Anything that set you back?")


def test_a_run_in_the_reviews_answer_is_offered_and_logged_by_a_tap(chat: Chat, ana: Runner) -> None:
    at_the_second_question(chat, ana)
    answer = ana.says("ran 5k in 25:30 this morning")
    assert answer == "Not logged yet: 5 km in 25:30, today.\nHow do you feel?"
    assert answer.buttons[:2] == ["Log 5 km", "Strong"]
    logged = ana.presses("Log 5 km")
    assert logged.text.startswith("5 km in 25:30 (5:06 /km), today.")
    assert "How do you feel?" in logged
    assert ana.presses("Strong").text.startswith("What will you do next week?")
    assert "Sun 22 Nov: 5 km in 25:30" in ana.says("/runs")


def test_the_tap_keeps_the_day_on_which_it_was_told(chat: Chat, ana: Runner) -> None:
    at_the_second_question(chat, ana)
    ana.says("ran 5k in 25:30 this morning, felt great")
    chat.wait(hours=20)
    logged = ana.presses("Log 5 km")
    assert logged.text.startswith("5 km in 25:30 (5:06 /km), yesterday.\nNote: felt great.")


def test_two_runs_in_an_answer_are_two_buttons(chat: Chat, ana: Runner) -> None:
    at_the_second_question(chat, ana)
    answer = ana.says("ran 5k yesterday and 6k today")
    assert answer.buttons[:2] == ["Log 5 km, Sat 21 Nov", "Log 6 km, Sun 22 Nov"]


def test_a_run_that_is_logged_already_is_words(chat: Chat, ana: Runner) -> None:
    at_the_second_question(chat, ana)
    assert ana.says("wednesday, 8k in 44:00 with Ali") == "How do you feel?"


def test_a_run_told_with_its_time_is_no_why_of_a_goal(ana: Runner) -> None:
    ana.says("/goal new")
    ana.says("200 km")
    ana.says("31 march")
    answer = ana.says("ran 5k in 25:30 this morning")
    assert answer.text.startswith("5 km in 25:30")
    assert "Why this one?" in answer
    assert ana.says("to run 10k one day").text.startswith("A first bite")


def test_a_race_told_during_the_review_is_offered_for_the_list_and_the_question_stays(
    chat: Chat, ana: Runner
) -> None:
    at_the_second_question(chat, ana)
    answer = ana.says("signed up for the Shamrock 5k on march 20")
    assert answer.text.endswith("Anything that set you back?")
    assert "Put it on the race list" in answer.buttons
    assert ana.says("nothing").text.endswith("How do you feel?")
    ana.says("fine")
    assert "I’ll quote it" in ana.says("signed up for the Turkey Trot 5k on november 26")
