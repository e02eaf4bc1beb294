"""An edited message is never met with silence where it could be meant."""

from __future__ import annotations

import pytest

from tests.chat import Runner


@pytest.mark.parametrize("first", ["hello", "6m easy", "ran", "/weekk"])
def test_a_message_that_made_nothing_is_heard_when_its_edit_is_a_run(ana: Runner, first: str) -> None:
    ana.says(first)
    assert ana.edits("ran 6 miles").text.startswith("9.66 km (6 mi), today.")
    assert "9.66 km" in ana.says("/runs")


def test_a_run_that_was_taken_back_comes_again_with_the_edit(ana: Runner) -> None:
    ana.says("ran 4k")
    ana.presses("Undo")
    assert ana.edits("ran 3k").text.startswith("3 km, today.")


def test_an_edit_of_what_was_answered_since_makes_no_second_run(ana: Runner) -> None:
    ana.says("6m easy")
    ana.presses("6 miles")
    ana.edits("6 miles easy")
    assert ana.says("/runs").text.count("9.66 km") == 1


def test_an_edited_command_that_set_something_says_what_stands(ana: Runner) -> None:
    ana.says("/goal new 500 km in 2027")
    answer = ana.edits("/goal new 600 km in 2027")
    assert "still stands" in answer
    assert ana.presses("/goal new 600 km in 2027").text.startswith("Set: 600 km in 2027.")


def test_a_second_edit_answers_what_the_first_one_asked(ana: Runner) -> None:
    ana.says("ran 5k")
    assert "reads as no run now" in ana.edits("lovely weather")
    ana.edits("ran 6k")
    assert "What is right" not in ana.says("ran 3k")


def test_an_edit_back_to_the_run_answers_what_the_edit_before_asked(ana: Runner) -> None:
    ana.says("ran 5k")
    assert "reads as no run now" in ana.edits("lovely weather")
    assert ana.edits("ran 5k") == "Kept: 5 km, today."
    assert "What is right" not in ana.says("ran 3k")
