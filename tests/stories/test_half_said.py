"""Half-said commands: each question is answered in words; what is said in full is done at once."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("line", "question", "said", "done"),
    [
        ("/settings zone", "Which city’s clock?", "Tokyo", "Tokyo it is: 3:05."),
        ("/settings units", "Kilometres or miles?", "miles", "Miles from now on."),
        ("/settings week", "", "sunday", "Weeks begin on Sunday now."),
        ("/settings review", "On which day shall I ask about the week?", "monday", "Reviews on Mondays"),
        ("/settings nudge", "At what time may a nudge come?", "7am", "Nudges at 7:00 now"),
        ("/settings language", "Which language?", "english", "English it is."),
        ("/snooze", "Until when?", "friday", "Nothing until Fri 20 Nov."),
        ("/stop", "Which kind of message?", "reviews", "No more weekly reviews."),
        ("/log", "How far was it?", "7.5 km", "7.5 km, today."),
        ("/micro new", "What will you do this week? Small is fine.", "4 runs", "4 runs, by Sun 22 Nov."),
        ("/quiet 23", "Quiet until when?", "6", "Quiet from 23:00 to 6:00 now"),
        ("/quiet from=21:00", "Quiet until when?", "6:30", "Quiet from 21:00 to 6:30 now"),
        ("/race add Lake 10k", "On which day is it?", "2 may 2027", "Lake 10k, Sun 2 May 2027"),
        ("/race add", "What is the race called?", "Lake 10k, 2 may 2027", "Lake 10k, Sun 2 May 2027"),
        ("/goal new amount=100 unit=km", "100 km. By when?", "31 january", "100 km by Sun 31 Jan 2027"),
    ],
)
def test_what_is_missing_is_asked_and_taken_in_words(
    chat: Chat, ana: Runner, line: str, question: str, said: str, done: str
) -> None:
    asked = ana.says(line)
    assert question in asked
    assert asked.text.endswith("?") or asked.text.endswith("Small is fine.")
    assert asked.buttons
    chat.restart()
    answer = ana.says(said)
    assert done.removesuffix(" 2027") in answer


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ("/log distance=1000000", "Nothing is logged yet."),
        ("/log distance=5000km", "Nothing is logged yet."),
        ("/log time=500:00:00", "Nothing is logged yet."),
        ("/log distance=10km time=10:00", "Which part is right?"),
        ("/rest tomorrow", "A plan, so not logged."),
        ("/rest day=2030-01-01", "A plan, so not logged."),
        ("/runs skip=100", "No older ones."),
        ("/edit run=99", "not in your log"),
        ("/settings language=tlh", "I don’t speak “tlh” yet; I speak English"),
    ],
)
def test_a_field_that_cannot_be_is_asked_about_and_changes_nothing(
    ana: Runner, line: str, because: str
) -> None:
    ana.says("ran 5k")
    assert because in ana.says(line)
    assert "5 km, 1 run" in ana.says("/week")


def test_fields_come_in_any_order_with_quotes_and_spaces(ana: Runner) -> None:
    for line in (
        '/log distance=10km time=52:30 note="by the lake"',
        "/log note='by the lake' time=52:30 distance=10",
        "/LOG distance = 10km time = 52:30 note = “by the lake”",
        "/log Distance=10km Time=52:30 Note=“by the lake”",
    ):
        answer = ana.says(line)
        assert "10 km in 52:30 (5:15 /km), today." in answer, line
        assert "Note: by the lake." in answer


def test_an_edit_line_takes_words_and_a_number(ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("ran 6k")
    assert "7 km, today (was 6 km)." in ana.says("/edit make that 7 km")
    assert "4 km, today (was 5 km)." in ana.says("/edit 1 make that 4 km")


def test_forget_everything_asks_for_the_words_however_it_is_said(ana: Runner) -> None:
    ana.says("ran 5k")
    assert "There is no way back." in ana.says("/forget everything")
    assert "Kept, all of it." in ana.says("yes")
    ana.says("/forget")
    assert "Deleted, Wed 18 Nov 2026, 19:05. Receipt" in ana.says("Forget everything.")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("600 km", "Changed: 600 km by Wed 30 Jun 2027."),
        ("by 31 july", "Changed: 500 km by Sat 31 Jul 2027."),
        ("31 july", "Changed: 500 km by Sat 31 Jul 2027."),
        ("never mind", "Left as it was."),
    ],
)
def test_what_is_different_of_a_goal_can_be_typed(ana: Runner, words: str, answer: str) -> None:
    ana.says("/goal new 500 km by 30 june")
    assert "What is different?" in ana.says("/goal edit")
    assert ana.says(words).text.startswith(answer)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("start 10:00", "Changed: Canal 10k, Sun 24 Oct 2027, start 10:00."),
        ("10:00", "Changed: Canal 10k, Sun 24 Oct 2027, start 10:00."),
        ("25 oct 2027", "Changed: Canal 10k, Mon 25 Oct 2027, start 9:30."),
        ("target 45:00", "45:00 is 4:30 /km."),
    ],
)
def test_what_is_different_of_a_race_can_be_typed(ana: Runner, words: str, answer: str) -> None:
    ana.says("/race add Canal 10k, 24 Oct 2027, start 9:30")
    assert "What is different?" in ana.says("/race edit")
    assert answer in ana.says(words).text


def test_a_button_under_what_is_different_is_its_answer(ana: Runner) -> None:
    ana.says("/goal new 500 km by 30 june")
    ana.says("/goal edit")
    assert ana.presses("Park a goal").buttons == ["Resume", "Undo"]


def test_a_run_beside_what_is_different_is_logged_and_it_is_asked_again(ana: Runner) -> None:
    ana.says("/goal new 500 km by 30 june")
    ana.says("/goal edit")
    answer = ana.says("ran 5k")
    assert answer.text.startswith("5 km, today.")
    assert answer.text.endswith("What is different?")


def test_a_group_and_its_command_may_be_joined_by_an_underscore(ana: Runner) -> None:
    assert ana.says("/goal_new 100 km in 2027").text.startswith("Set: 100 km in 2027.")


@pytest.mark.parametrize(
    ("language", "no"), [("en", "no 6"), ("en", "nope, 6 km"), ("de", "nein, 6"), ("de", "nein 6 km")]
)
def test_another_figure_behind_a_no_puts_the_run_before_it_right(chat: Chat, language: str, no: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km")
    assert ana.says(no).text.startswith(("6 km, today (was 5 km).", "6 km, heute (vorher 5 km)."))


def test_it_does_so_only_right_after_the_run(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.wait(hours=1)
    assert ana.says("no 6k").text.startswith("No run, then.")
    ana.says("ran 5k")
    ana.says("race: Leeds marathon on may 9")
    assert ana.says("no 6k").text.startswith("No run, then.")
