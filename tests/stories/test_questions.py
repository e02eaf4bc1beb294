"""Questions in plain words are answered by the command that knows."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what can you do?", "Tell me your runs in your own words"),
        ("What is this?", "Tell me your runs in your own words"),
        ("how does this work?", "Tell me your runs in your own words"),
        ("help me", "Tell me your runs in your own words"),
        ("how many km this year?", "2026: 13 km, 2 runs."),
        ("how many miles have I run this month?", "November: 13 km, 2 runs."),
        ("how far did I run this week", "16 to 22 Nov: 13 km, 2 runs."),
        ("what’s my longest run", "Longest: 8 km, yesterday."),
        ("am I on track?", "300 km by Wed 30 Jun 2027: 5 km"),
        ("what’s left this week", "16 to 22 Nov: 13 km, 2 runs."),
        ("whats next?", "300 km by Wed 30 Jun 2027: 5 km"),
        ("how am I doing?", "300 km by Wed 30 Jun 2027: 5 km"),
        ("when is my next race", "Lake 10k, Sun 2 May: 165 days to go."),
        ("how long until my race?", "Lake 10k, Sun 2 May: 165 days to go."),
    ],
)
def test_a_question_is_answered_by_the_command_that_knows(ana: Runner, question: str, answer: str) -> None:
    for line in (
        "ran 5k",
        "ran 8k yesterday",
        "/goal new 300 km by 30 june",
        "/race add Lake 10k, 2 may 2027",
    ):
        ana.says(line)
    assert answer in ana.says(question)


def test_without_a_goal_or_a_race_the_answer_shows_how_to_begin(ana: Runner) -> None:
    assert ana.says("am I on track?").buttons == ["Set a goal"]
    assert ana.says("when is my next race?").buttons == ["Add a race"]


def test_a_question_lets_what_is_open_follow(ana: Runner) -> None:
    ana.says("ran")
    assert "How far was it?" in ana.says("how far did I run this week?")
    assert "5 km, today." in ana.says("5k")


@pytest.mark.parametrize("text", ["ran my longest run this year, 21k", "longest run this year: 21k"])
def test_a_run_with_such_words_is_a_run(ana: Runner, text: str) -> None:
    assert ana.says(text).text.startswith("21 km")


def test_a_newcomer_who_asks_is_greeted(chat: Chat) -> None:
    assert "Which city’s clock" in chat.newcomer("Maya").says("what is this?")


@pytest.mark.parametrize(
    "text", ["my knee hurts, should I run?", "I have a fever, can I run?", "is it bad to run with a cold?"]
)
def test_what_only_a_doctor_can_judge_is_not_judged(ana: Runner, text: str) -> None:
    asked = ana.says(text)
    assert asked.text.startswith("I can’t judge that; a doctor or physio can.")
    assert "Nothing for a week" in asked.buttons


@pytest.mark.parametrize("address", ["https://www.strava.com/activities/123456", "www.komoot.de/tour/12"])
def test_an_address_beside_a_run_is_kept_whole_and_counts_nothing(ana: Runner, address: str) -> None:
    assert f"5 km in 25:30 (5:06 /km), today.\nNote: {address}." in ana.says(f"ran 5k in 25:30 {address}")
    assert f"Note: see {address}" in ana.says(f"6 km, see {address}!")
    assert "7 km" not in ana.says(address)
    assert "11 km, 2 runs" in ana.says("/week")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("stop asking me stuff on sundays", "No more weekly reviews."),
        ("stop asking", "No more weekly reviews."),
        ("don't message me until 1 december", "Nothing until Tue 1 Dec."),
        ("Don’t text me till Monday", "Nothing until Mon 23 Nov."),
    ],
)
def test_who_wants_less_is_heard_also_where_a_review_asks(
    chat: Chat, ana: Runner, said: str, answer: str
) -> None:
    ana.says("ran 5k")
    assert answer in ana.says(said)
    ana.presses("Undo")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    said_then = ana.says(said)
    assert "set you back" not in said_then
    assert "until" in said_then or answer in said_then


def test_words_that_are_left_to_the_week_or_to_now_are_no_plan(chat: Chat) -> None:
    ana = chat.runner("Ana")
    for said in ("what next", "what now?", "What’s next?"):
        assert "A plan" not in ana.says(said)
    jonas = chat.runner("Jonas", language="de")
    assert jonas.says("was fehlt mir noch diese Woche?").text.startswith("16. bis 22. Nov")
    assert "Noch kein Ziel." in jonas.says("und was nun?")
    assert jonas.says("schreib mir bitte nichts bis 1. Dezember").text.startswith("Nichts bis Di 1. Dez")


@pytest.mark.parametrize(
    ("language", "asked", "nothing"),
    [
        ("en", "what should i do this week", "No goal yet."),
        ("en", "Should I run today", "No goal yet."),
        ("en", "how often should i run", "No goal yet."),
        ("de", "was soll ich diese Woche machen", "Noch kein Ziel."),
        ("de", "was steht diese Woche an", "Noch kein Ziel."),
    ],
)
def test_what_there_is_to_do_is_this_weeks_step_or_the_next_race_or_a_goal_to_set(
    chat: Chat, language: str, asked: str, nothing: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(asked) == nothing
    ana.says("/race add Canal 10k, 12 Dec" if language == "en" else "/race add Canal 10k, 12. Dezember")
    assert ana.says(asked).text.startswith("Canal 10k, ")
    ana.says("/micro new 3 runs" if language == "en" else "/micro new 3 Läufe")
    assert "0 " in ana.says(asked)


@pytest.mark.parametrize("asked", ["what should i do this week", "how should i train for a half"])
def test_a_question_without_its_mark_is_no_wish(chat: Chat, asked: str) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    maya.says("berlin")
    assert "different in three months" not in maya.says(asked)
    assert "A log it is" in maya.says("keep a log")
    ana = chat.runner("Ana")
    assert "different in three months" not in ana.says(asked)


@pytest.mark.parametrize("asked", ["can i see all my runs", "list my runs", "show me all of my runs please"])
def test_all_runs_are_listed_however_they_are_asked_for(ana: Runner, asked: str) -> None:
    ana.says("ran 5k in 28:00")
    assert ana.says(asked).text.startswith("Your log, newest first:")


@pytest.mark.parametrize(
    "asked", ["how do i turn off the sunday thing", "can i get rid of the weekly questions"]
)
def test_the_review_is_stopped_by_what_it_is_called(ana: Runner, asked: str) -> None:
    assert ana.says(asked).text.startswith("No more weekly reviews.")


def test_how_much_is_left_is_of_the_race_where_there_is_no_goal(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 29 Nov 2026")
    assert ana.says("how many weeks to go").text.startswith("Lake 10k, Sun 29 Nov: 11 days to go.")


@pytest.mark.parametrize(
    ("language", "asked", "answer"),
    [
        ("en", "how fast was I yesterday?", "Yesterday: 5 km in 25:00 (5:00 /km)."),
        ("en", "what was my pace yesterday", "Yesterday: 5 km in 25:00 (5:00 /km)."),
        ("de", "wie schnell war ich gestern", "Gestern: 5 km in 25:00 (5:00 /km)."),
    ],
)
def test_how_fast_one_was_on_a_day_is_told_of_that_day(
    chat: Chat, language: str, asked: str, answer: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km gestern in 25:00" if language == "de" else "5 km yesterday in 25:00")
    assert ana.says(asked).text.startswith(answer)


@pytest.mark.parametrize(
    ("language", "asked"), [("en", "how do I change my goal"), ("de", "wie ändere ich mein Ziel")]
)
def test_a_goal_is_changed_where_that_is_asked(chat: Chat, language: str, asked: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("/goal new 100 km by 31 march")
    answer = ana.says(asked)
    assert "100 km" in answer
    assert "Ask me" not in answer
    assert "Plan" not in answer


@pytest.mark.parametrize(
    ("language", "told", "units"),
    [
        ("en", "can you use miles", "Miles from now on."),
        ("en", "switch to miles please", "Miles from now on."),
        ("de", "kannst du in Meilen rechnen", "Ab jetzt Meilen."),
        ("de", "nimm bitte Meilen", "Ab jetzt Meilen."),
    ],
)  # fmt: skip
def test_another_unit_is_asked_for_in_plain_words(chat: Chat, language: str, told: str, units: str) -> None:
    assert chat.runner("Ana", language=language).says(told).text.startswith(units)


@pytest.mark.parametrize("told", ["how much in October", "how many km in october?"])
def test_how_much_it_was_in_a_month_needs_no_verb(ana: Runner, told: str) -> None:
    ana.says("ran 8k on october 5")
    assert ana.says(told).text.startswith("October: 8 km")


@pytest.mark.parametrize("told", ["runs over 10k", "my runs under 5 km", "how many runs over 10 miles"])
def test_runs_of_a_length_are_asked_for_and_not_logged(ana: Runner, told: str) -> None:
    ana.says("ran 8k")
    assert ana.says(told).text.count("km") == 1
