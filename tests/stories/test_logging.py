"""Logging, correcting, undoing: told as chats."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chat import Chat, Runner


def test_a_first_run_is_echoed_with_pace_and_day(ana: Runner) -> None:
    answer = ana.says("ran 5k in 25:30 yesterday, felt great")
    assert answer == "5 km in 25:30 (5:06 /km), yesterday.\nNote: felt great.\nYour first run here."
    assert answer.buttons[:2] == ["Undo", "Edit"]


def test_the_echo_names_everything_that_is_stored(ana: Runner) -> None:
    answer = ana.says("ran 5k in 25:30, easy, 120 m climb, hr 150, rpe 7, in my Pegasus, then stretched")
    named = "easy, climb 120 m, heart rate 150, effort 7, shoes Pegasus, stretch"
    assert answer.text.startswith(f"5 km in 25:30 (5:06 /km), {named}, today.")
    several = ana.says("ran 5k yesterday hr 150 and 6k today rpe 4")
    assert "Tue 17 Nov: 5 km, heart rate 150\nWed 18 Nov: 6 km, effort 4" in several
    assert ana.says("biked 20 km in 1:00:00").text.startswith("Bike 20 km in 1:00:00, today.")


def test_first_contact_asks_two_questions_and_a_log_comes_first(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    assert "Which city’s clock" in maya.says("/start")
    assert "Berlin, 19:05. Kilometres, weeks from Monday." in maya.says("berlin")
    logged = maya.says("ran 5k in 31:20 this morning")
    assert "5 km in 31:20 (6:16 /km)" in logged
    assert "What would you like?" not in logged
    assert "A log it is" in maya.says("keep a log")


def test_a_log_as_the_very_first_message_is_stored_by_an_assumed_clock(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    answer = maya.says("ran 5k")
    assert "5 km, today." in answer
    assert "Another city" in answer.buttons
    assert "This week" in maya.says("/week").text or "5 km" in maya.last


def test_a_correction_says_what_it_was_and_how_to_go_back(ana: Runner) -> None:
    ana.says("ran 5")
    answer = ana.says("make that 6")
    assert "6 km, today (was 5 km)." in answer
    assert answer.buttons[0] == "Back to 5 km"
    ana.presses("Back to 5 km")
    assert "5 km" in ana.says("/week")


def test_a_run_moves_to_another_day(ana: Runner) -> None:
    ana.says("ran 6")
    assert "Moved to Tue 17 Nov." in ana.says("sorry, that was yesterday")


def test_an_outdated_undo_asks_instead_of_deleting(ana: Runner) -> None:
    ana.says("ran 5")
    ana.says("make that 6")
    first = next(
        sent for sent in ana._chat.world.sent if any(b.label == "Undo" for b in sent.message.buttons)
    )
    index = [button.label for button in first.message.buttons].index("Undo")
    ana._chat.world.sent.append(first)
    answer = ana.presses(f"#{index + 1}")
    assert "This run has changed since." in answer
    assert answer.buttons == ["Delete 6 km", "Keep it"]
    assert "Kept: 6 km" in ana.presses("Keep it")


def test_undo_takes_back_and_can_be_taken_back(ana: Runner) -> None:
    ana.says("8.2 km easy with Ali, 46:44")
    assert "Deleted: 8.2 km in 46:44, easy, today." in ana.presses("Undo")
    assert "no runs yet" in ana.says("/week")
    ana.says("/undo")
    ana.presses("Bring it back")
    assert "8.2 km" in ana.says("/week")


def test_a_button_pressed_twice_counts_once(ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("ran 6k")
    ana.presses("Undo")
    before = len(ana._chat.world.sent)
    first = [sent for sent in ana._chat.world.sent if "Bring it back" in str(sent.message.buttons)]
    assert first
    assert "5 km" in ana.says("/week")
    assert len(ana._chat.world.sent) == before + 1


def test_an_edited_message_corrects_its_run_in_place(ana: Runner) -> None:
    ana.says("ran 5k")
    answer = ana.edits("ran 6k in 36:00")
    assert answer.edited
    assert "6 km in 36:00" in answer
    assert "6 km" in ana.says("/week")
    assert "1 run" in ana.last


def test_an_edit_that_is_no_run_any_more_asks(ana: Runner) -> None:
    ana.says("ran 5k")
    answer = ana.edits("lovely weather")
    assert "reads as no run now" in answer
    assert "Deleted" in ana.presses("Delete 5 km")


def test_six_m_is_asked_and_the_answer_completes_it(ana: Runner) -> None:
    assert "6 miles or 6 minutes?" in ana.says("6m easy before dinner")
    answer = ana.says("miles, 1:02")
    assert "9.66 km (6 mi) in 1:02:00 (6:25 /km), easy, today." in answer
    assert "Note: before dinner." in answer


def test_an_unlikely_pace_is_asked_back(ana: Runner) -> None:
    ana.says("ran 10k in 1:02:40")
    answer = ana.says("ran 10k in 31:30")
    assert "your fastest so far is 6:16 /km" in answer
    assert "5 km in 31:30" in ana.says("oops 5k")


def test_plans_and_others_are_not_logged(ana: Runner) -> None:
    assert "A plan, so not logged." in ana.says("might do 10 on sunday")
    assert "no runs yet" in ana.says("/week")


def test_a_half_said_log_asks_and_survives_a_restart(chat: Chat, ana: Runner) -> None:
    answer = ana.says("/log")
    assert answer == "How far was it?"
    chat.restart()
    assert "8 km, today." in ana.says("8 km")


def test_a_certain_log_comes_between_and_the_question_is_repeated(ana: Runner) -> None:
    ana.says("/race add")
    answer = ana.says("ran 5k in 28:00")
    assert "5 km in 28:00" in answer
    assert "What is the race called?" in answer


def test_several_lines_are_several_runs_and_one_undo(ana: Runner) -> None:
    assert "2 logged:" in ana.says("mon 5k\ntue 8k")
    ana.presses("Undo")
    assert "No runs yet" in ana.says("/runs")


@pytest.mark.console("Telegram lets nobody send nothing")
@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_line_gets_a_sentence(ana: Runner, text: str) -> None:
    assert ana.says(text).text


def test_bad_input_gets_a_sentence_and_loses_nothing(ana: Runner) -> None:
    ana.says("ran 5k")
    for text in (
        "x" * 4000,
        "\x00\x01\x02",
        "\u202e\u200b",
        "/",
        "/nonsense",
        "/lgo 5k",
        "/log foo=1",
    ):
        assert ana.says(text).text, repr(text)
    assert "/log 5k" in ana.says("/lgo 5k").buttons
    assert "5 km, today." in ana.presses("/log 5k")
    assert "One command a message" in ana.says("/week\n/undo")
    assert "There is no city" in ana.says("/settings zone Atlantis/Nowhere") or ana.last.text
    assert "has passed" in ana.says("/goal new run 100 km by 2020-01-01")
    assert "10 km, 2 runs" in ana.says("/week")


def test_a_log_with_typed_fields(ana: Runner) -> None:
    assert "10 km in 52:30 (5:15 /km), today." in ana.says('/log distance=10km time=52:30 note="by the lake"')
    assert "Note: by the lake." in ana.last


def test_the_database_outlives_the_process(chat: Chat, ana: Runner, tmp_path: Path) -> None:
    ana.says("ran 5k")
    chat.restart()
    assert "5 km" in ana.says("/week")


def test_two_runs_with_a_time_each_are_two_records(ana: Runner) -> None:
    answer = ana.says("ran 5k in 25:30 and then 3k in 18:00")
    assert "5 km in 25:30" in answer
    assert "3 km in 18:00" in answer
    assert "8 km" in ana.says("/week")


def test_a_correction_that_is_asked_about_changes_the_run_and_adds_none(ana: Runner) -> None:
    ana.says("ran 5k in 25:30")
    assert "Nothing is changed yet." in ana.says("add 2k")
    assert "7 km in 25:30 (3:39 /km), today (was 5 km)." in ana.says("7 km in all")
    assert "Nothing is changed yet." in ana.says("make that 30k")
    assert "Moved to Tue 17 Nov." in ana.says("that was yesterday")
    assert ana.says("/runs").text.count("\n") == 1


def test_the_answer_may_name_a_choice_by_its_place(ana: Runner) -> None:
    ana.says("ran 8-9k")
    assert "8 km, today." in ana.says("the first")
    assert "Note: 8x400 w/ 200 jog." in ana.says("8x400 w/ 200 jog, 10k in all")


def test_a_log_line_is_read_again_when_it_is_edited(ana: Runner) -> None:
    for said, edited in (
        ("/log ran 4k", "/log ran 5k"),
        ("/log distance=4km", "/log distance=5km time=25:00"),
        ("log 4k", "/log 5k easy"),
    ):
        ana.says(said)
        answer = ana.edits(edited)
        assert answer.edited, edited
        assert "5 km" in answer
    assert "3 runs" in ana.says("/week")


def test_an_edit_after_two_days_says_that_the_run_stays(chat: Chat, ana: Runner) -> None:
    ana.says("ran 4k")
    chat.wait(hours=49)
    answer = ana.edits("ran 5k")
    assert "this one’s run stays as it is: 4 km, Wed 18 Nov." in answer
    ana.presses("Edit")
    assert "5 km" in ana.says("5 km")


def test_a_rest_day_is_never_given_a_distance(ana: Runner) -> None:
    ana.says("/rest")
    assert "that has no distance or time. Nothing is changed." in ana.says('/edit what="make that 7 km"')
    assert "no runs yet" in ana.says("/week")


def test_a_correction_can_be_said_after_log_too(ana: Runner) -> None:
    ana.says("ran 5k")
    assert "6 km, today (was 5 km)." in ana.says("/log make that 6")


def test_a_button_that_moves_a_run_back_names_the_day_by_its_date(ana: Runner) -> None:
    ana.says("ran 6")
    assert "Back to Wed 18 Nov" in ana.says("sorry, that was yesterday").buttons


@pytest.mark.parametrize(
    "line", ["/runs", "/edit", "/edit what=6k run=", "/undo", "/goal show", "/race edit"]
)
def test_a_number_that_no_column_holds_is_no_bug(ana: Runner, line: str) -> None:
    ana.says("ran 5k")
    answer = ana.says(f"{line}{'' if line.endswith('=') else ' '}{10**20}")
    assert answer.text
    assert "Bug" not in answer


@pytest.mark.parametrize(
    ("language", "first", "then", "whole"),
    [
        ("en", "jogged for 15 minutes", "about 2k", "2 km in 15:00 (7:30 /km), today."),
        ("en", "ran 15 min", "2k easy", "2 km in 15:00 (7:30 /km), easy, today."),
        ("en", "jogged for 15 minutes yesterday", "2k", "2 km in 15:00 (7:30 /km), yesterday."),
        ("en", "ran 5k", "25:30", "5 km in 25:30 (5:06 /km), today."),
        ("en", "ran 5k", "it took me 25:30", "5 km in 25:30 (5:06 /km), today."),
        ("de", "bin 15 Minuten gejoggt", "etwa 2 km", "2 km in 15:00 (7:30 /km), heute."),
        ("de", "5 km gelaufen", "in 25:30", "5 km in 25:30 (5:06 /km), heute."),
    ],
)
def test_a_run_may_be_told_in_two_messages(
    chat: Chat, language: str, first: str, then: str, whole: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(first)
    chat.wait(minutes=5)
    completed = ana.says(then)
    assert completed.text.splitlines()[0] == whole
    assert completed.buttons[0] == ("Undo" if language == "en" else "Rückgängig")
    assert len(ana.says("/runs").text.splitlines()) == 2
    ana.says("/undo")
    assert "15:00" not in ana.says("/runs")


@pytest.mark.parametrize(
    ("first", "then", "minutes"),
    [
        ("jogged for 15 minutes", "ran 2k", 5),  # it says that it is a run
        ("jogged for 15 minutes", "10k", 5),  # nobody is so fast
        ("jogged for 15 minutes", "2k", 30),
        ("ran 5k", "3k", 5),
        ("ran 5k in 25:00", "3k", 5),
        ("yoga 15 min", "2k", 5),
    ],
)
def test_what_is_no_rest_of_the_run_before_is_a_run(
    chat: Chat, ana: Runner, first: str, then: str, minutes: int
) -> None:
    ana.says(first)
    chat.wait(minutes=minutes)
    assert f"{then.split()[-1][:-1]} km, today." in ana.says(then)
    assert len(ana.says("/runs").text.splitlines()) == 3


@pytest.mark.parametrize("said", ["forgot to log 5 km on sunday", "add 5 km on sunday"])
def test_that_it_is_told_late_is_no_note(ana: Runner, said: str) -> None:
    assert ana.says(said).text.startswith("5 km, Sun 15 Nov.")
    assert "Note" not in ana.last
