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
        ("/settings language=de", "I don’t speak “de” yet; I speak English."),
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
