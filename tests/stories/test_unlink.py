"""Two accounts that were one runner come apart, for a day as they were."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.linked import join

pytestmark = pytest.mark.console("what stands between people and the bot is looked at in test_link")


@pytest.fixture
def bo(chat: Chat) -> Runner:
    return chat.runner("Bo")


@pytest.mark.parametrize("way", ["/unlink", "/undo"])
def test_for_a_day_both_get_back_what_they_had(chat: Chat, ana: Runner, bo: Runner, way: str) -> None:
    ana.says("ran 10k in 55:00")
    bo.says("ran 10.1k, felt great")
    bo.says("/settings review monday 7:00")
    before = {one.name: one.says("/runs").text for one in (ana, bo)}
    join(ana, bo)
    chat.wait(hours=23)
    told = ana.says(way)
    assert sorted(sent.to for sent in told.sent) == ["Ana", "Bo"]
    assert {one.name: one.says("/runs").text for one in (ana, bo)} == before
    assert "Monday 7:00" in bo.says("/settings")


def test_the_button_under_the_news_takes_it_apart(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    assert "Apart again" in bo.presses("Undo")
    ana.says("ran 6k")
    assert "6 km" not in bo.says("/runs")


def test_what_was_said_since_stays_with_its_account(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    ana.says("ran 5k")
    bo.says("ran 7k")
    bo.says("/goal new run 500 km in 2027")
    ana.says("/unlink")
    assert "5 km, 1 run" in ana.says("/week")
    assert "7 km, 1 run" in bo.says("/week")
    assert "500 km" in bo.says("/goal list")
    assert "500 km" not in ana.says("/goal list")
    assert "500 km" in bo.says("/undo")
    assert "7 km" in bo.says("/undo")
    assert "5 km" in ana.says("/undo")


def test_a_log_comes_before_the_link_when_undone(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    bo.says("ran 7k")
    assert "7 km" in bo.says("/undo")
    assert "Apart again" not in bo.last


def test_a_correction_stays_with_what_it_corrects(ana: Runner, bo: Runner) -> None:
    ana.says("ran 5k")
    join(ana, bo)
    bo.says("make that 6k")
    bo.says("/unlink")
    assert "6 km" in ana.says("/runs")
    assert "5 km" in ana.says("/undo")
    assert "No runs yet" in bo.says("/runs")


def test_after_a_day_the_account_that_says_it_begins_anew(chat: Chat, ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    join(ana, bo)
    chat.wait(days=1, minutes=1)
    asked = bo.says("/unlink")
    assert "1 run" in asked
    assert asked.buttons[0] == "Split it off"
    assert "One runner, as before" in bo.presses("Stay one")
    bo.says("/unlink")
    told = bo.presses("Split it off")
    assert sorted(sent.to for sent in told.sent) == ["Ana", "Bo"]
    assert "7 km" in ana.says("/runs")
    assert "7 km" not in bo.says("/runs")
    bo.says("ran 3k")
    assert "3 km, 1 run" in bo.says("/week")
    assert "3 km" not in ana.says("/runs")


def test_who_has_one_account_has_nothing_to_take_apart(ana: Runner) -> None:
    assert "nothing to take apart" in ana.says("/unlink")


def test_three_accounts_come_apart_one_by_one(chat: Chat, ana: Runner, bo: Runner) -> None:
    cy = chat.runner("Cy")
    for one, run in ((ana, "ran 5k"), (bo, "ran 6k"), (cy, "ran 7k")):
        one.says(run)
    join(ana, bo)
    join(cy, ana)
    assert "18 km, 3 runs" in bo.says("/week")
    bo.says("/unlink")
    assert "7 km, 1 run" in cy.says("/week")
    assert "11 km, 2 runs" in bo.says("/week")
    ana.says("/unlink")
    assert "5 km, 1 run" in ana.says("/week")
    assert "6 km, 1 run" in bo.says("/week")
