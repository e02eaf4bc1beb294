"""The weekly review in one line: what a form says where there are forms, typed everywhere."""

from __future__ import annotations

from tests.chat import Chat


def test_a_review_can_be_said_in_one_line(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 12.4k in 1:10:00")
    answered = ana.says('/review worked="Ali at the bridge" felt=strong next="42 km"')
    assert answered == "42 km, by Sun 29 Nov."
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert '42 km". None this time.' in ana.last


def test_said_again_it_takes_the_place_of_what_was_said(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says('/review felt=strong next="42 km"')
    assert ana.says('/review next="2 runs, 12 km"') == "2 runs, 12 km, by Sun 29 Nov."
    chat.at("2026-11-25T12:00 Europe/Berlin")
    steps = ana.says("/micro list")
    assert "0 of 2 runs, 0 of 12 km" in steps
    assert "42" not in steps
    assert "Undo" in ana.says('/review week=2026-11-18 next=""').buttons
    assert "12 km" not in ana.says("/micro list")
    ana.says("/undo")
    assert "0 of 2 runs, 0 of 12 km" in ana.says("/micro list")


def test_after_the_line_the_review_waits_for_no_answer(chat: Chat) -> None:
    ana = chat.runner("Ana")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "Anything to note?" in ana.last
    ana.says('/review setback="a cold" next=skip')
    assert ana.says("three runs before work") == "A plan, so not logged."


def test_illness_gets_its_word(chat: Chat) -> None:
    ana = chat.runner("Ana")
    assert ana.says('/review setback="ill since Tuesday"').text.startswith("Sorry to hear it.")


def test_a_week_that_is_long_over_is_not_reviewed(chat: Chat) -> None:
    ana = chat.runner("Ana")
    assert "the week after it is over" in ana.says("/review week=2026-11-02 felt=fine")
    assert "nothing to review yet" in ana.says("/review week=2026-12-02")


def test_what_cannot_be_read_changes_nothing(chat: Chat) -> None:
    ana = chat.runner("Ana")
    assert ana.says('/review felt=strong next="0 km"') == "A step needs an amount above nothing."
    assert "nothing of the last 7 days left to take back" in ana.says("/undo")
