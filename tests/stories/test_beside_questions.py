"""What is said beside an open question is met as ever; the question waits, and is let go after two misses."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

DIFFERENT = "Good. If it worked, what would be different in three months? Pick one or say it your way."
RESTS = "I can’t read that one either, so my question rests. “go on” asks it again."
LINES = ("/goal new", "/goal new 100 km", "/race add", "/race add Canal 10k", "/settings zone", "/micro new")


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    ("told", "answer", "button", "done"),
    [
        ("im in tokyo now", "It is 3:05 in Tokyo.", "Tokyo’s clock", "Tokyo it is: 3:05."),
        (
            "pulled my hamstring, out for two weeks",
            "Pause until Tue 1 Dec?",
            "Pause until Tue 1 Dec",
            "Paused",
        ),
        ("remind me at 6pm", "at 18:00 I can nudge you", "Nudges at 18:00", "18:00"),
    ],
)
def test_an_offer_is_made_beside_any_question_which_follows_when_it_is_taken(
    ana: Runner, line: str, told: str, answer: str, button: str, done: str
) -> None:
    asked = ana.says(line)
    if line == "/settings zone" and "tokyo" in told:
        assert ana.says(told).text.startswith(done)  # it answers
        return
    offered = ana.says(told)
    assert answer in offered
    assert offered.buttons[-1] == "Go on"
    taken = ana.presses(button)
    assert done in taken
    assert taken.text.endswith(asked.text)


@pytest.mark.parametrize("way", ["no", "never mind", "Go on", "100 km"])
def test_an_offer_that_is_left_leaves_the_question(ana: Runner, way: str) -> None:
    ana.says("/goal new")
    ana.says("im in tokyo now")
    answer = ana.presses(way) if way == "Go on" else ana.says(way)
    if way != "100 km":
        assert answer.text.endswith(DIFFERENT)
        answer = ana.says("100 km")
    assert answer == "100 km. By when?"


def test_an_offer_is_taken_by_a_word_and_the_question_follows(chat: Chat) -> None:
    jonas = chat.runner("Jonas", language="de")
    asked = jonas.says("/goal new")
    offered = jonas.says("bin jetzt in Tokio")
    assert offered == "In Tokio ist es 3:05. Sollen sich deine Tage und Nachrichten nach dieser Uhr richten?"
    assert offered.buttons[-1] == "Weitermachen"
    taken = jonas.says("ja gern")
    assert taken.text.startswith("Tokio also: 3:05.")
    assert taken.text.endswith(asked.text)


def test_a_log_after_an_offer_is_one_and_the_question_follows(ana: Runner) -> None:
    ana.says("/goal new")
    ana.says("im in tokyo now")
    logged = ana.says("ran 5k in 30:00")
    assert logged.text.startswith("5 km in 30:00")
    assert logged.text.endswith(DIFFERENT)


def test_a_pause_that_was_begun_is_answered_by_why_one_does_not_run(ana: Runner) -> None:
    ana.says("/pause")
    assert "Go on" not in ana.says("pulled my hamstring, out for two weeks").buttons
    assert "Paused" in ana.says("yes")
    assert "No question of mine is open." in ana.says("go on")


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("is that enough?", "Ask me with a word or a button."),
        ("my wife ran 10k", "Somebody else’s run, so not logged."),
        ("skipped my run today", "No run, then."),
        ("signed up for the Canal 10k on 12 dec", "A plan, so not logged."),
        ("thanks", "Any time."),
        ("im in rome", "Rome goes by the clock you have, so nothing changes."),
    ],
)
def test_what_is_plainly_no_answer_is_met_and_the_question_follows(
    ana: Runner, told: str, answer: str
) -> None:
    ana.says("/goal new")
    met = ana.says(told)
    assert met.text.startswith(answer)
    assert met.text.endswith(DIFFERENT)
    assert ana.says("100 km") == "100 km. By when?"


def test_a_race_told_beside_a_question_can_be_put_on_the_list(ana: Runner) -> None:
    ana.says("/goal new")
    ana.says("signed up for the Canal 10k on 12 dec")
    assert ana.presses("Put it on the race list").text.startswith("Canal 10k, Sat 12 Dec.")


def test_a_wish_asked_for_is_not_taken_from_what_is_told_of_ones_days(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    maya.says("berlin")
    assert "Pause until Tue 1 Dec?" in maya.says("pulled my hamstring, out for two weeks")
    assert "A log it is" in maya.says("keep a log")


@pytest.mark.parametrize(
    ("lines", "again"),
    [
        (("/goal new",), DIFFERENT),
        (("/race add", "Canal 10k"), "On which day is it?"),
        (("/settings zone",), "Which city’s clock?"),
        (("ran 5k", "/edit"), "What is right instead?"),
        (("/streak start",), "By which rule?"),
    ],
)
def test_after_two_answers_that_are_none_the_question_rests_and_can_be_asked_again(
    ana: Runner, lines: tuple[str, ...], again: str
) -> None:
    for line in lines:
        ana.says(line)
    assert ana.says("blub") != RESTS
    assert ana.says("blab") == RESTS
    assert ana.last.buttons == ["Go on", "Show what I can do"]
    assert "A run, a plan or a question?" in ana.says("blub")
    assert again in ana.says("go on")
    assert ana.says("blub") != RESTS


def test_a_question_that_was_answered_counts_anew(chat: Chat) -> None:
    jonas = chat.runner("Jonas", language="de")
    jonas.says("/goal new")
    jonas.says("blub")
    assert "Bis wann?" in jonas.says("100 km")
    rests = "Das kann ich auch nicht lesen, also ruht meine Frage. „weitermachen“ stellt sie wieder."
    assert jonas.says("blub") != rests
    assert jonas.says("blab") == rests
    assert "Bis wann?" in jonas.says("weitermachen")


def test_the_feast_that_begins_like_thanks_thanks_nobody(ana: Runner) -> None:
    assert ana.says("turkey trot on thanksgiving") != "Any time."


@pytest.mark.parametrize(
    ("language", "asked", "sum_of", "question", "answer", "next_one"),
    [
        ("en", "show me october", "October: ", "What made it work?", "routine", "set you back?"),
        ("en", "how many km this year", "2026: 5 km", "What made it work?", "routine", "set you back?"),
        ("de", "zeig mir den Oktober", "Oktober: ", "Was hat geholfen?", "Routine", "zurückgeworfen?"),
    ],
)
def test_what_is_looked_up_right_after_a_review_is_no_answer_to_it_and_its_question_follows(
    chat: Chat, language: str, asked: str, sum_of: str, question: str, answer: str, next_one: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km in 28:00")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    told = ana.says(asked)
    assert told.text.startswith(sum_of)
    assert told.text.endswith(question)
    assert ana.says(answer).text.endswith(next_one)
    told = ana.says(asked)
    assert told.text.startswith(sum_of)
    assert told.text.endswith(next_one)


def test_a_review_is_asked_once_more_and_not_after_each_look(chat: Chat, ana: Runner) -> None:
    ana.says("5 km in 28:00")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "What made it work?" in ana.says("show me october")
    assert "What made it work?" not in ana.says("show me september")
    assert "set you back?" in ana.says("routine")


def test_a_look_long_after_a_review_leaves_it_where_it_stands(chat: Chat, ana: Runner) -> None:
    ana.says("5 km in 28:00")
    chat.at("2026-11-22T20:00 Europe/Berlin")
    assert "What made it work?" not in ana.says("show me october")
    assert "set you back?" in ana.says("routine")


@pytest.mark.parametrize("line", LINES)
def test_what_is_looked_up_beside_any_question_lets_it_follow(ana: Runner, line: str) -> None:
    ana.says("5 km in 28:00")
    asked = ana.says(line)
    told = ana.says("how many km this week?")
    assert told.text.startswith("16 to 22 Nov: 5 km")
    assert told.text.endswith(asked.text)
