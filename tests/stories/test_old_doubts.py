"""A question about a run that was told half: what answers it, and what is another run."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def test_a_run_with_its_own_verb_is_no_missing_figure(ana: Runner) -> None:
    ana.says("long run yesterday")
    answer = ana.says("ran 3")
    assert answer.text.startswith("3 km, today.")
    assert answer.text.endswith("How far was it?\nNothing is logged yet.")
    assert "14 km, long run, yesterday." in ana.says("14k")


def test_the_whole_run_told_again_is_the_answer(ana: Runner) -> None:
    ana.says("ran")
    answer = ana.says("ran 5k")
    assert answer.text.startswith("5 km, today.")
    assert "?" not in answer.text


@pytest.mark.parametrize("said", ["ran 3 yesterday", "3k in 20:00 yesterday", "3 km, felt great"])
def test_an_old_doubt_takes_no_other_run(chat: Chat, ana: Runner, said: str) -> None:
    ana.says("long run yesterday")
    chat.wait(days=3)
    answer = ana.says(said)
    assert answer.text.startswith("3 km")
    assert "long run" not in answer.text
    assert "?" not in answer.text


def test_an_old_doubt_still_takes_a_bare_figure(chat: Chat, ana: Runner) -> None:
    ana.says("long run yesterday")
    chat.wait(days=1)
    assert "14 km, long run" in ana.says("14 km")


def test_a_run_named_with_a_weekday_to_come_is_a_plan_and_on_that_day_it_is_asked(
    chat: Chat, ana: Runner
) -> None:
    said = "long run Sunday, whatever the sky does"
    answer = ana.says(said)
    assert answer.text == "A plan, so not logged."
    assert answer.buttons == ["Make it this week’s step"]
    chat.at("2026-11-22T17:00 Europe/Berlin")
    assert "How far was it?" in ana.says(said)
    assert "12 km, long run, today." in ana.says("12k")


def test_an_old_doubt_about_a_correction_takes_no_new_run(chat: Chat, ana: Runner) -> None:
    ana.says("5k yesterday")
    assert "whole run?" in ana.says("and 3")
    chat.wait(days=3)
    answer = ana.says("12 km")
    assert answer.text.startswith("12 km, today.")
    assert "was 5 km" not in answer.text
    assert "5 km" in ana.says("/runs")


def test_its_buttons_still_answer(chat: Chat, ana: Runner) -> None:
    ana.says("5k yesterday")
    ana.says("and 3")
    chat.wait(days=3)
    assert ana.presses("8 km in all").text.startswith("8 km")


def test_a_goal_told_while_a_run_is_doubtful_is_no_run_of_its_length(ana: Runner) -> None:
    ana.says("6m easy")
    ana.says("my new goal is a marathon in october")
    assert "42" not in ana.says("/runs").text
