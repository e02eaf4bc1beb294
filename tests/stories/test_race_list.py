"""Races as they are listed, changed and run."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def test_a_race_that_has_been_run_goes_on_the_list_with_its_result(ana: Runner) -> None:
    assert "Sun 15 Nov 2026 has passed." in ana.says("/race add City 10k, 15 nov 2026")
    assert ana.presses("It has been run") == "What was your time?"
    answer = ana.says("50:00")
    assert "50:00 (5:00 /km), your first 10 km here." in answer
    assert "Easy until" in answer
    assert "City 10k, Sun 15 Nov, B: 50:00" in ana.says("/race list")
    ana.says("/undo")
    assert "No race on the list." in ana.says("/race list")
    assert "No runs yet" in ana.says("/runs")


def test_an_old_result_gives_no_advice_for_days_that_are_over(ana: Runner) -> None:
    assert "Easy until" not in ana.says('/race result race="City 10k" date=2025-05-04 time=50:00')


def test_what_of_a_race_changes_is_a_button_each_and_the_answer_says_it(ana: Runner) -> None:
    ana.says("/race add Lake half, 12 Sep 2027")
    assert ana.says("/race edit").buttons[:4] == ["The day", "The start", "The distance", "The target"]
    assert ana.presses("The start") == "When does it start?"
    assert "Lake half, Sun 12 Sep 2027, start 9:00" in ana.presses("9:00")
    ana.says("/race edit")
    ana.presses("The target")
    assert "1:58:00 is 5:36 /km." in ana.says("1:58:00")
    assert "C: for fun, as training." in ana.says("/race edit priority=C")
    assert ana.says("/race edit Lake distance") == "How long is it?"
    assert "50:00 is 5:00 /km." in ana.says("/race edit Lake distance=10km goal=50:00")


def test_a_result_before_any_race_is_run_names_the_one_to_come(ana: Runner) -> None:
    ana.says("/race add Lake half, 12 Sep 2027")
    assert "Lake half, Sun 12 Sep 2027 is still to come" in ana.says("/race result 1:58:00")
    assert "No runs yet" in ana.says("/runs")


def test_a_corrected_result_corrects_the_run_that_it_logged(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 22 Nov 2026")
    chat.at("2026-11-22T15:00 Europe/Berlin")
    ana.says("/race result 50:10")
    ana.says("/race result Lake 49:10")
    assert "10 km in 49:10" in ana.says("/runs")
    assert "Lake 10k, Sun 22 Nov, B: 49:10" in ana.says("/race list")


@pytest.mark.parametrize("command", ["drop", "edit"])
def test_words_that_fit_two_races_offer_the_same_line_for_each(ana: Runner, command: str) -> None:
    ana.says("/race add Lake 10k, 2 May 2027")
    ana.says("/race add Lake half, 12 Sep 2027")
    answer = ana.says(f"/race {command} Lake")
    assert "More than one has “Lake” in its name. Which?" in answer
    assert "Lake half" in ana.presses("#2")
    assert "Lake 10k" in ana.says("/race list")


def test_a_time_that_nobody_runs_in_minutes_is_in_hours(chat: Chat, ana: Runner) -> None:
    assert "3:40:00 is 5:13 /km." in ana.says("/race add Canal marathon, 22 Nov 2026 goal=3:40")
    assert "3:30:00 is 4:59 /km." in ana.says("/race edit goal=3:30")
    chat.at("2026-11-22T21:00 Europe/Berlin")
    assert "3:35:00 (5:06 /km)" in ana.says("/race result 3:35")
    assert "0:25" not in ana.last
