"""Two accounts become one runner, when both sides have said so."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.linked import code_for, join


@pytest.fixture
def bo(chat: Chat) -> Runner:
    return chat.runner("Bo")


def test_both_sides_are_asked_and_then_one_log_is_in_both_chats(ana: Runner, bo: Runner) -> None:
    ana.says("ran 5k")
    bo.says("ran 7k yesterday")
    code = code_for(ana)
    asked = bo.says(f"/link {code}")
    assert "Ana on " in asked
    assert asked.buttons == ["Join them", "Not now"]
    both = bo.presses("Join them")
    assert [sent.to for sent in both.sent] == ["Bo", "Ana"]
    assert "Bo on " in both.sent[1].message.text
    assert "5 km" in ana.says("/runs")
    assert "7 km" not in ana.says("/runs"), "nothing is joined before both have said so"
    told = ana.presses("Join them")
    assert sorted(sent.to for sent in told.sent) == ["Ana", "Bo"]
    assert "2 runs" in told
    for one in (ana, bo):
        assert "12 km, 2 runs" in one.says("/week")


def test_what_one_says_is_known_to_the_other(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    bo.says("ran 8k")
    assert "10 km, today (was 8 km)" in ana.says("make that 10")
    assert "10 km" in bo.says("/runs")


def test_the_first_side_may_say_no(ana: Runner, bo: Runner) -> None:
    bo.says(f"/link {code_for(ana)}")
    bo.presses("Join them")
    said = ana.presses("That is not me")
    assert "nothing was changed" in said
    assert [sent.to for sent in said.sent] == ["Ana", "Bo"]
    bo.says("ran 6k")
    assert "6 km" not in ana.says("/runs")


def test_the_second_side_may_leave_it(ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    bo.says(f"/link {code}")
    assert "Left apart" in bo.presses("Not now")
    assert "showed this code" in bo.says(f"/link {code}"), "it can still be said"


def test_a_run_that_stands_in_both_is_kept_once_with_what_each_said(ana: Runner, bo: Runner) -> None:
    ana.says("ran 10k in 55:00")
    bo.says("ran 10.1k, felt great")
    bo.says("ran 4k")
    join(ana, bo)
    runs = ana.says("/runs")
    assert "10 km in 55:00 (felt great)" in runs
    assert "14 km, 2 runs" in ana.says("/week")


def test_goals_and_races_that_stand_in_both_are_kept_once(ana: Runner, bo: Runner) -> None:
    for one in (ana, bo):
        one.says("/goal new run 500 km in 2027")
        one.says("/race add Lake 10k, 29 Nov 2026")
    bo.says("/race add Canal 5k, 6 Dec 2026")
    join(ana, bo)
    assert ana.says("/goal list").text.count("500 km") == 1
    races = ana.says("/race list").text
    assert (races.count("Lake"), races.count("Canal")) == (1, 1)


def test_the_settings_are_those_of_who_showed_the_code(chat: Chat) -> None:
    ana, bo = chat.runner("Ana", "Europe/Berlin", "km"), chat.runner("Bo", "America/New_York", "mi")
    bo.says("ran 5 miles")
    join(ana, bo)
    assert "8.05 km" in bo.says("/runs")
    assert "Berlin" in bo.says("/settings")


def test_who_has_not_named_a_city_brings_no_settings(chat: Chat) -> None:
    bo, ana = chat.runner("Bo", "America/New_York", "mi"), chat.newcomer("Ana")
    ana.says("/start")
    join(ana, bo)
    settings = ana.says("/settings")
    assert "New York" in settings
    assert "Which city" not in ana.says("/week")


def test_somebody_new_may_begin_with_a_code(chat: Chat, ana: Runner) -> None:
    bo = chat.newcomer("Bo")
    asked = bo.says(f"/link {code_for(ana)}")
    assert asked.text.count("?") == 1
    bo.presses("Join them")
    ana.presses("Join them")
    assert "city" not in bo.says("ran 5k")


def test_forgetting_covers_every_account(ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    join(ana, bo)
    ana.says("/forget")
    ana.says("forget everything")
    assert "7 km" not in bo.says("/runs")
    assert "7 km" not in ana.says("/runs")


def test_an_open_question_comes_along(ana: Runner, bo: Runner) -> None:
    bo.says("/goal new")
    join(ana, bo)
    assert "500 km" in bo.says("run 500 km in 2027")


def test_a_button_shown_before_still_finds_its_run(ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    join(ana, bo)
    assert "Deleted: 7 km" in bo.presses("=/undo 1")


def test_a_restart_between_the_two_sides_loses_nothing(chat: Chat, ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    bo.says(f"/link {code_for(ana)}")
    chat.restart()
    bo.presses("Join them")
    chat.restart()
    ana.presses("Join them")
    chat.restart()
    assert "7 km" in ana.says("/runs")
    bo.presses("Undo")
    assert "7 km" not in ana.says("/runs")
