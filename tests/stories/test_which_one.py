"""Where several races or steps could be meant, none is taken unasked."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.fixture
def two_races(ana: Runner) -> Runner:
    ana.says("/race add Lake half, 12 Sep 2027")
    ana.says("/race add Canal 10k, 24 Oct 2027")
    return ana


@pytest.fixture
def two_steps(ana: Runner) -> Runner:
    ana.says("/micro new 3 runs")
    ana.says("/micro new 20 km")
    return ana


@pytest.mark.parametrize("line", ["edit", "edit goal=50:00", "drop"])
@pytest.mark.parametrize("way", ["press", "canal", "2"])
def test_which_race_is_asked(two_races: Runner, line: str, way: str) -> None:
    asked = two_races.says(f"/race {line}")
    assert asked == "Which race?"
    assert asked.buttons == ["Lake half", "Canal 10k"]
    answer = two_races.presses("Canal 10k") if way == "press" else two_races.says(way)
    assert "Canal 10k, Sun 24 Oct 2027" in answer
    assert "Lake half, Sun 12 Sep 2027, A" in two_races.says("/race list")


def test_a_run_said_while_a_race_is_asked_for_is_a_run(two_races: Runner) -> None:
    two_races.says("/race drop")
    answer = two_races.says("ran 5k")
    assert "5 km, today." in answer
    assert "Which race?" in answer


def test_countdown_is_about_the_next_race_without_a_question(two_races: Runner) -> None:
    assert "Lake half, Sun 12 Sep 2027: 298 days to go." in two_races.says("/countdown")


def test_of_two_races_that_wait_for_a_result_the_one_is_asked_for(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Park 5k, 21 Nov 2026")
    ana.says("/race add Lake 10k, 22 Nov 2026")
    chat.at("2026-11-22T13:00 Europe/Berlin")
    asked = ana.says("/race result time=50:10")
    assert asked == "Which race?"
    assert asked.buttons == ["Lake 10k", "Park 5k"]
    assert "50:10 (5:01 /km), your first 10 km here." in ana.presses("Lake 10k")
    assert "25:00 (5:00 /km), your first 5 km here." in ana.says("/race result time=25:00")


def test_an_outcome_or_a_race_not_listed_still_answers_which_race(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Park 5k, 21 Nov 2026")
    ana.says("/race add Lake 10k, 22 Nov 2026")
    chat.at("2026-11-22T13:00 Europe/Berlin")
    ana.says("/race result time=2:11:08")
    assert "2:11:08 (6:13 /km), your first half here." in ana.says("Porto half, 20 Sep 2026")


@pytest.mark.parametrize(
    ("line", "done"),
    [
        ("/micro done", "Done: 3 runs."),
        ("/micro drop", "Let go: 3 runs."),
        ('/micro change what="4 runs"', "4 runs now, by Sun 22 Nov (was 3 runs)."),
    ],
)
def test_which_step_is_asked(two_steps: Runner, line: str, done: str) -> None:
    asked = two_steps.says(line)
    assert asked == "Which step?"
    assert asked.buttons == ["20 km", "3 runs"]
    assert done in two_steps.presses("3 runs")
    assert "16 to 22 Nov: 0 of 20 km" in two_steps.says("/micro list")
    if "done" in line:
        assert "Done: 20 km." in two_steps.says(line)  # one is left


def test_a_step_to_change_is_asked_for_before_its_amount(two_steps: Runner) -> None:
    assert two_steps.says("/micro change") == "Which step?"
    assert two_steps.says("20 km") == "What will you do this week? Small is fine."
    assert "25 km now, by Sun 22 Nov (was 20 km)." in two_steps.says("25 km")


def test_a_step_that_is_done_by_ones_word_is_listed_as_done(ana: Runner) -> None:
    ana.says("/micro new 30 km")
    ana.says("/micro done")
    assert ana.says("/micro list") == "16 to 22 Nov: 30 km, done"
    assert "30 km, done" in ana.says("/micro")


def test_a_short_figure_names_a_thing_by_its_number_only(ana: Runner) -> None:
    ana.says("/goal new run 300 km by 2026-12-31")
    ana.says("/goal new run 100 km by 2027-01-12")
    ana.says("/goal drop 1")
    assert ana.says("/goal drop 1") == "300 km by Thu 31 Dec 2026 is let go."
    assert "I know no goal called “12”." in ana.says("/goal drop 12")
    assert "2  100 km by Tue 12 Jan 2027" in ana.says("/goal list")


def test_a_run_is_deleted_by_what_it_was_not_the_last_one(chat: Chat, ana: Runner) -> None:
    ana.says("treadmill 8 km yesterday")
    ana.says("ran 5 km easy")
    gone = ana.says("undo the treadmill one")
    assert "8 km" in gone
    assert "5 km" in ana.says("/runs")
    assert "never was" in ana.says("delete the 12k")
    assert "5 km" in ana.says("delete the 5k")
    assert "No runs yet" in ana.says("/runs")
