"""Figures and days that may be a slip: what is odd is said, and the likely readings are buttons."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def test_a_pace_that_contradicts_the_time_is_asked_back_with_both(ana: Runner) -> None:
    answer = ana.says("ran 5k @ 4:00 in 25:00")
    assert answer == "5 km in 25:00 is 5:00 /km, not 4:00 /km. Which part is right?"
    assert answer.buttons == ["5 km in 25:00", "5 km in 20:00", "6.25 km in 25:00"]
    assert ana.presses("5 km in 20:00").text.startswith("5 km in 20:00 (4:00 /km), today.")


def test_one_run_with_two_days_is_asked_for_each(ana: Runner) -> None:
    answer = ana.says("ran 5k monday and tuesday")
    assert answer == "On each day, or on one of them?\nNothing is logged yet."
    assert answer.buttons == ["Each day", "Mon 16 Nov", "Tue 17 Nov"]
    logged = ana.presses("Each day")
    assert "Mon 16 Nov: 5 km\nTue 17 Nov: 5 km" in logged
    assert logged.buttons[0] == "Undo"


def test_a_date_that_is_two_days_is_asked_with_both(ana: Runner) -> None:
    answer = ana.says("ran 5k on 11/1")
    assert answer == "Which day was it?\nNothing is logged yet."
    assert answer.buttons == ["Sun 1 Nov", "Sun 11 Jan 2026"]
    assert ana.presses("Sun 1 Nov").text.startswith("5 km, Sun 1 Nov.")


def test_a_day_with_its_year_is_taken_however_long_ago(ana: Runner) -> None:
    assert ana.says("ran 5k on 29 feb 2024").text.startswith("5 km, Thu 29 Feb 2024.")


def test_several_distances_are_added_up_by_a_tap_only(ana: Runner) -> None:
    answer = ana.says("ran 5km 5km 5km")
    assert answer == "In all, or one of them?\nNothing is logged yet."
    assert answer.buttons == ["15 km in all", "5 km"]
    assert ana.presses("15 km in all").text.startswith("15 km, today.")


def test_what_nearly_was_begins_no_goal(ana: Runner) -> None:
    assert ana.says("almost ran 5k") == "No run, then. Nothing is logged, and nothing is owed."


def test_without_the_doubtful_one_the_certain_one_is_logged(ana: Runner) -> None:
    answer = ana.says("rowed 40 then ran 3k")
    assert answer.buttons == ["Only 3 km"]
    assert ana.presses("Only 3 km").text.startswith("3 km, today.")


def test_the_certain_one_stays_when_the_other_is_not_a_run(ana: Runner) -> None:
    ana.says("rowed 40 then ran 3k")
    assert ana.says("not a run").text.startswith("3 km, today.")
    ana.says("rowed 40 then ran 4k")
    assert ana.says("cancel") == "Then nothing is logged."


def test_a_plan_beside_a_log_is_named_and_can_be_a_step(ana: Runner) -> None:
    answer = ana.says("ran 5k and tomorrow 10k")
    assert answer.text.startswith("5 km, today.")
    assert answer.text.endswith('"tomorrow 10k" is a plan, so not logged.')
    assert answer.buttons[-1] == "Make it this week’s step"
    assert "10 km" in ana.presses("Make it this week’s step")


@pytest.mark.parametrize(
    ("told", "asked", "buttons"),
    [
        ("ran 500 km", "500 km in one day?", ["50 km", "5 km", "Not a run"]),
        ("ran 500 km in 25:00", "500 km in one day?", ["5 km", "Not a run"]),
        ("ran 1000 miles", "1,000 mi in one day?", ["10 miles", "Not a run"]),
        ("ran 0.05 km", "0.05 km in all?", ["0.5 km", "5 km", "Not a run"]),
        ("ran for 50 hours", "50 h in one go?", ["50:00", "Not a run"]),
    ],
)
def test_a_figure_that_is_none_of_a_run_is_named_with_likelier_ones(
    ana: Runner, told: str, asked: str, buttons: list[str]
) -> None:
    answer = ana.says(told)
    assert answer == f"{asked}\nNothing is logged yet."
    assert answer.buttons == buttons
    ana.presses(buttons[0])
    assert ana.says("/runs").text.startswith("Your log, newest first:")


def test_a_certain_log_that_leaves_the_doubt_is_logged(ana: Runner) -> None:
    ana.says("ran 5k on 31 feb")
    assert ana.says("8x400 w/ 200 jog, 10k in all").text.startswith("10 km, intervals, today.")


def test_a_plan_is_no_answer_to_a_doubt(ana: Runner) -> None:
    ana.says("ran 500 km")
    assert ana.says("ran 5 km tomorrow") == "A plan, so not logged."


def test_an_odd_answer_has_nothing_certain_beside_it(ana: Runner) -> None:
    ana.says("ran")
    assert ana.says("500 km").buttons == ["50 km", "5 km", "Not a run"]


@pytest.mark.parametrize("answer", ["10 km, other time", "other time"])
def test_a_doubt_that_takes_two_answers_keeps_both(ana: Runner, answer: str) -> None:
    assert "Which part is right?" in ana.says("10 km in 20:00")
    assert "How long did it take?" in ana.says(answer)
    assert "10 km in 45:10 (4:31 /km), today." in ana.says("45:10")


def test_another_log_is_no_answer_to_the_doubt_about_a_figure(ana: Runner) -> None:
    assert "26.22 miles or 26:12?" in ana.says("26.2")
    answer = ana.says("i ran 8 yesterday and 6 the day before")
    assert "Tue 17 Nov: 8 km\nMon 16 Nov: 6 km" in answer
    assert "26.22 miles or 26:12?" in answer
    assert "26.2 km, today." in ana.says("km")


def test_a_doubt_that_no_answer_settles_is_given_up(ana: Runner) -> None:
    ana.says("I ran today")
    for day in ("yesterday", "monday", "tuesday", "saturday", "sunday"):
        assert "How far was it?" in ana.says(day)
    assert "so nothing is logged" in ana.says("yesterday")
    assert "16 km, today." in ana.says("ran 16k")


@pytest.mark.parametrize(
    ("language", "text", "buttons", "stored"),
    [
        ("en", "26.2", ["26.22 miles", "26:12", "Not a run"], "42.2 km (26.22 mi), today."),
        ("en", "6m easy", ["6 miles", "6 minutes", "Not a run"], "9.66 km (6 mi), easy, today."),
        ("en", "ran 5-6k", ["5 km", "6 km"], "5 km, today."),
        ("en", "ran 500 km", ["50 km", "5 km", "Not a run"], "50 km, today."),
        ("en", "yoga 20m", ["20 minutes", "Nothing to log"], "Yoga 20 min, today."),
        ("de", "ran 90 hours", ["1:30:00", "Kein Lauf"], "1 h 30, heute."),
        (
            "de",
            "Mo und Di 5 km",
            ["Jeden Tag", "Mo 16. Nov", "Di 17. Nov"],
            "Mo 16. Nov: 5 km\nDi 17. Nov: 5 km",
        ),
    ],
)
def test_a_choice_is_called_by_what_it_stores(
    chat: Chat, language: str, text: str, buttons: list[str], stored: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(text).buttons == buttons
    assert stored in ana.presses("#1")
