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


@pytest.mark.parametrize(
    "line",
    [
        'Lake run, 12 Sep 2027, start 9:30, goal 1:58:00, place "Lago, Como", why "the lake", distance=half',
        'Lake run, 12 Sep 2027, where: Lago Como, target 1:58, distance=half why="the lake" start=9:30',
        'name="Lake run" date=2027-09-12 start=9:30 distance=half goal=1:58 place="Lago Como" why="the lake"',
    ],
)
def test_all_that_is_stored_of_a_race_is_said(ana: Runner, line: str) -> None:
    answer = ana.says(f"/race add {line}")
    assert answer.text.replace("Lago, Como", "Lago Como") == (
        "Lake run (half, Lago Como), Sun 12 Sep 2027, start 9:30. B: a test on the way.\n"
        "1:58:00 is 5:36 /km.\n"
        'Why: "the lake"\n'
        "I’ll count down from Sun 15 Aug 2027."
    )
    listed = ana.says("/race list").text.replace("Lago, Como", "Lago Como")
    assert listed == "1  Lake run (half, Lago Como), Sun 12 Sep 2027, start 9:30, B, target 1:58:00"
    down = ana.says("/countdown").text
    assert "298 days to go." in down
    assert "1:58:00 is 5:36 /km." in down


def test_where_a_race_is_can_be_changed_and_taken_back(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 12 Sep 2027")
    assert ana.says("/race edit place") == "Where is it?"
    assert "Changed: Lake 10k (Lecco), Sun 12 Sep 2027." in ana.says("Lecco")
    assert 'Note: "flat"' in ana.says("/race edit note=flat place=Como")
    ana.says("/undo")
    assert "(Lecco)" in ana.says("/race list")


def test_the_place_that_one_came_in_and_the_note_are_echoed(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 18 Nov 2026")
    answer = ana.says('/race result time=50:10 place=12 note="legs gone"')
    assert answer.text.startswith(
        '50:10 (5:01 /km), place 12, your first 10 km here. Note: "legs gone"\nEasy until'
    )


@pytest.mark.parametrize("day", ["29 Feb 2029", "on 29 feb 2029", "2029-02-29", "31/4/2027"])
def test_a_day_that_no_calendar_has_is_named_and_the_rest_of_the_line_is_kept(ana: Runner, day: str) -> None:
    asked = ana.says(f"/race add A race: Leap 10k, {day}, start 9:30, place Lecco")
    assert asked.text == f"No calendar has “{day.removeprefix('on ')}”.\nOn which day is it?"
    assert "Leap 10k (Lecco), Sun 4 Mar 2029, start 9:30. A:" in ana.says("4 mar 2029")


def test_countdown_promises_no_word_that_was_stopped(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 12 Sep 2027")
    assert "You’ll hear from me next on Sun 15 Aug 2027, 8:00." in ana.says("/countdown")
    ana.says("/stop countdown")
    assert "next on Sun 12 Sep 2027, 14:00." in ana.says("/countdown")
    ana.says("/stop race_result")
    assert "hear from me" not in ana.says("/countdown")


def test_an_empty_value_takes_away_what_was_known_of_a_race(ana: Runner) -> None:
    ana.says('/race add Lake 10k, 12 Sep 2027, start 9:30, goal 50:00, place Lecco, why "the lake"')
    assert ana.says("/race edit why= place= goal= start=").text == (
        "Changed: Lake 10k, Sun 12 Sep 2027.\nB: a test on the way."
    )
    ana.says("/undo")
    assert "Lecco), Sun 12 Sep 2027, start 9:30." in ana.says("/race edit name=")
