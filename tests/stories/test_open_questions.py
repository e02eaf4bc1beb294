"""The order of reading: which question an answer, a button or a command belongs to."""

from __future__ import annotations

import pytest

from core.commands import runs
from tests.chat import Chat, Runner

LIKED = "What would you like?"


def test_the_wish_is_asked_again_after_the_units_are_switched(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    maya.says("berlin")
    answer = maya.presses("Use miles")
    assert "Miles from now on." in answer
    assert answer.text.endswith(LIKED)
    assert answer.buttons[:3] == ["Run more regularly", "Train for a race", "Keep a log"]
    assert "A log it is" in maya.presses("Keep a log")


def test_a_command_leaves_first_contact_open(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    maya.says("berlin")
    maya.says("/week")
    assert "A log it is" in maya.says("keep a log")


def test_a_refused_answer_shows_buttons_that_answer(ana: Runner) -> None:
    ana.says("/log")
    assert "I can’t read a distance in “blah”." in ana.says("blah")
    assert "8 km, today." in ana.presses("8 km")


def test_a_refused_line_shows_buttons_that_are_lines(ana: Runner) -> None:
    assert "“foo” is none of the choices." in ana.says("/stop foo")
    assert "No more nudges." in ana.presses("nudge")


def test_go_on_brings_back_what_a_command_set_aside_also_after_another_question(ana: Runner) -> None:
    ana.says("/goal new")
    ana.says("200 km")
    assert ana.says("/snooze") == "Until when?"
    ana.says("tomorrow")
    assert "200 km. By when?" in ana.says("go on")
    assert "Why this one?" in ana.says("31 march")


def test_go_on_is_offered_once_and_survives_a_restart(chat: Chat, ana: Runner) -> None:
    ana.says("/log")
    assert ana.says("/week").buttons[-1] == "Go on"
    assert "Go on" not in ana.says("/month").buttons
    chat.restart()
    assert ana.says("go on") == "How far was it?"
    assert "8 km, today." in ana.says("8 km")


def test_the_button_of_a_question_set_aside_still_answers_it(ana: Runner) -> None:
    ana.says("/log")
    ana.says("/week")
    assert "8 km, today." in ana.presses("8 km")


def test_a_command_said_in_full_answers_its_own_question(ana: Runner) -> None:
    ana.says("/snooze")
    assert "Go on" not in ana.says("/snooze 7 days").buttons
    assert "No question of mine is open." in ana.says("go on")


def test_an_outdated_undo_answered_by_delete_leaves_nothing_open(ana: Runner) -> None:
    ana.says("ran 5")
    ana.says("/edit")
    answer = ana.says("/edit what=delete")
    assert "Deleted: 5 km, today." in answer
    assert answer.buttons == ["Bring it back"]


def test_a_question_set_aside_is_forgotten_after_a_week(chat: Chat, ana: Runner) -> None:
    ana.says("/log")
    ana.says("/week")
    chat.wait(days=8)
    assert "No question of mine is open." in ana.says("go on")


def test_a_log_between_keeps_its_undo(ana: Runner) -> None:
    ana.says("/race add")
    answer = ana.says("ran 5k in 28:00")
    assert answer.text.endswith("What is the race called?")
    assert answer.buttons == ["Never mind", "Undo"]
    assert "Deleted: 5 km" in ana.presses("Undo")
    assert ana.says("go on") == "What is the race called?"


def test_once_the_newest_prompt_is_answered_plain_words_answer_no_older_one(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    ana.says("holiday")
    for _ in range(3):
        ana.says("skip")
    assert "A run, a plan or a question?" in ana.says("blue sky")


def test_a_bug_offers_to_send_it_again_and_that_is_what_was_typed(
    chat: Chat, ana: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    ana.says("ran 3k")
    world = chat.world
    with monkeypatch.context() as broken:
        broken.setattr(runs, "credited", breaks)
        world.say("Ana", "ran 5k")
        assert [button.label for button in world.sent[-1].message.buttons] == ["Send it again"]
        world.codes.bugs.clear()
    ana.says("/week")
    assert "5 km, today." in ana.presses("Send it again")


def test_a_sentence_that_cannot_be_worded_is_a_bug_too_and_changes_nothing(
    chat: Chat, ana: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = chat.world
    with monkeypatch.context() as broken:
        broken.setattr(runs.describe, "said", lambda *_: (runs.say.Note(object()),))
        world.say("Ana", "ran 5k")
        assert "Bug 000001" in world.sent[-1].message.text
        assert isinstance(world.codes.bugs.pop(), TypeError)
    assert "No runs yet" in ana.says("/runs")


def test_a_button_that_met_a_bug_can_be_pressed_again(
    chat: Chat, ana: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    ana.says("ran 5k")
    world = chat.world
    with monkeypatch.context() as broken:
        broken.setattr("core.commands.undo.credited", breaks)
        world.press("Ana", "Undo")
        world.codes.bugs.clear()
    assert "Deleted: 5 km" in ana.presses("Send it again")


def test_a_slash_alone_and_a_mistyped_group_say_what_there_is(ana: Runner) -> None:
    assert "A slash alone is no command." in ana.says("/")
    assert "Your goals" in ana.says("/gaol").buttons
    assert ana.says("/goal dorp").buttons[0] == "Let a goal go"
    assert "Atlantis" in ana.says("/settings zone Atlantis")


def test_a_question_without_likely_answers_has_a_way_out(ana: Runner) -> None:
    assert ana.says("/race add").buttons == ["Never mind"]
    assert ana.presses("Never mind") == "Left as it was."
    assert ana.says("/log foo").buttons == ["Not a run"]
    assert ana.presses("Not a run") == "Then nothing is logged."


def test_a_bare_amount_answers_the_builder_and_a_run_stays_a_run(ana: Runner) -> None:
    ana.says("/goal new")
    assert ana.says("100 km") == "100 km. By when?"
    ana.says("never mind")
    ana.says("/goal new")
    answer = ana.says("ran 10 km")
    assert "10 km, today." in answer
    assert "what would be different" in answer
    assert "10 km in 50:00" in ana.says("10 km in 50:00")


def test_answering_a_prompt_sets_an_open_question_aside(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    ana.says("/goal new")
    ana.says("200 km")
    ana.presses("Routine")
    for _ in range(3):
        ana.says("skip")
    assert "200 km. By when?" in ana.says("go on")


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("ran 10k in 50:00", "10 km in 50:00 (5:00 /km), today."),
        ("rest day", "Rest day, today."),
        ("strength 30 min", "Strength 30 min, today."),
    ],
)
def test_a_certain_log_while_a_doubt_is_open_is_stored_as_it_is_and_the_doubt_is_asked_again(
    ana: Runner, said: str, logged: str
) -> None:
    ana.says("6m easy")
    answer = ana.says(said)
    assert answer.text.startswith(logged)
    assert "6 miles or 6 minutes?" in answer
    assert "9.66 km (6 mi), easy, today." in ana.says("miles")


def test_what_completes_a_doubtful_text_is_its_answer(ana: Runner) -> None:
    for doubtful, said, logged in (
        ("ran", "8k in 45:00", "8 km in 45:00"),
        ("ran for a bit", "5 km", "5 km, today."),
        ("6m easy before dinner", "miles, 1:02", "9.66 km (6 mi) in 1:02:00"),
        ("ran 10k in 20:00", "5 km in 20:00", "5 km in 20:00"),
    ):
        ana.says(doubtful)
        answer = ana.says(said)
        assert logged in answer, doubtful
        assert "?" not in answer.text


@pytest.mark.parametrize(
    ("language", "more", "question"),
    [
        ("en", "plus 2k", "Add it, or is it the whole run?"),
        ("de", "plus 2 km", "oder ist es der ganze Lauf?"),
    ],
)
def test_a_question_about_a_correction_follows_on_one_more_log_and_is_let_go_then(
    chat: Chat, language: str, more: str, question: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km")
    assert question in ana.says(more)
    assert question in ana.says("10 km in 52:00")
    third = ana.says("8 km in 44:00")
    assert question not in third
    assert third.text.startswith("8 km in 44:00")
    assert question not in ana.says("6 km in 31:00")
    assert ana.says("/runs").text.count("km") == 4


def test_a_half_said_command_is_asked_once_more_and_then_waits_for_go_on(ana: Runner) -> None:
    ana.says("/race add Canal 10k")
    assert "On which day is it?" in ana.says("ran 5k in 25:00")
    assert "On which day is it?" not in ana.says("ran 6k in 31:00")
    assert ana.says("go on") == "On which day is it?"
    assert "Canal 10k, Sun 24 Oct" in ana.says("24 oct 2027")
