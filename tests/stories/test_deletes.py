"""A deleted message deletes nothing: what it did is named, with Undo. Only some platforms tell of it."""

from __future__ import annotations

import pytest

from tests.chat import Chat

pytestmark = pytest.mark.not_on("telegram", "which tells no bot what was deleted")


def test_the_run_of_a_deleted_message_stands_and_can_be_taken_back(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k in 25:30")
    gone = ana.deletes()
    assert gone == "You deleted the message; what it logged still stands: 5 km in 25:30, today."
    assert gone.buttons == ["Undo"]
    assert "5 km" in ana.presses("Undo")
    assert "No runs yet" in ana.says("/runs")


def test_several_runs_of_one_message_are_all_named(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 3 km today and 4 km yesterday")
    gone = ana.deletes()
    assert "3 km, today; 4 km, yesterday" in gone
    ana.presses("Undo")
    assert "No runs yet" in ana.says("/runs")


def test_what_is_no_run_stands_too(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/settings units mi")
    assert ana.deletes() == "You deleted the message; what it did still stands."
    ana.presses("Undo")
    assert "km" in ana.says("ran 5k")


def test_of_a_message_that_was_edited_the_run_can_be_deleted(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    ana.edits("ran 6k")
    gone = ana.deletes()
    assert gone == "You deleted the message; what it logged still stands: 6 km, today."
    assert gone.buttons == ["Delete 6 km"]
    ana.presses("Delete 6 km")
    assert ana.deletes() == ""


def test_nothing_is_said_of_what_made_nothing_or_stands_no_more(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("hello")
    assert ana.deletes() == ""
    ana.says("ran 5k")
    ana.presses("Undo")
    assert ana.deletes() == ""
    ana.says("ran 5k")
    chat.wait(days=8)
    assert ana.deletes() == ""


def test_what_was_deleted_by_hand_since_is_not_spoken_of(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    ana.presses("Edit")
    ana.presses("Delete 5 km")
    assert ana.deletes() == ""


def test_an_open_question_stays_open(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    message = chat.world.somebody("Ana").last_message[None]
    ana.says("/race add")
    chat.world.somebody("Ana").last_message[None] = message
    assert "still stands" in ana.deletes()
    assert "On which day" in ana.says("Canal 10k")
