"""Something else that was done in a run's place: asked how long it was, wherever it is told."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("language", "told", "minutes", "logged"),
    [
        ("en", "too icy, gym instead", "40 min", "Strength 40 min, today.\nNote: too icy."),
        ("en", "no run today, bike instead", "45", "Bike 45 min, today."),
        ("de", "zu glatt, stattdessen Krafttraining", "30 Minuten", "Kraft 30 min, heute."),
    ],
)
@pytest.mark.parametrize("before", ["", "/log"])
def test_what_took_a_runs_place_is_logged_once_it_is_known_how_long_it_was(
    chat: Chat, before: str, language: str, told: str, minutes: str, logged: str
) -> None:
    ana = chat.runner("Ana", language=language)
    if before:
        ana.says(before)
    assert ana.says(told).text.startswith("How long" if language == "en" else "Wie lange")
    assert ana.says(minutes).text.startswith(logged)


@pytest.mark.parametrize("corrected", ["", "make that 8.5 km"])
def test_what_took_a_runs_place_is_no_remark_on_the_run_before_it(ana: Runner, corrected: str) -> None:
    ana.says("ran 8 km yesterday 48:10")
    if corrected:
        ana.says(corrected)
    assert ana.says("too icy, gym instead").text.startswith("How long")
    assert ana.says("45 min").text.startswith("Strength 45 min, today.")


def test_what_took_a_runs_place_is_no_newcomers_wish(chat: Chat) -> None:
    eve = chat.newcomer("Eve")
    eve.says("hi")
    eve.says("Chicago")
    assert eve.says("too icy, gym instead").text.startswith("How long")
    assert eve.says("45 min").text.startswith("Strength 45 min, today.")


@pytest.mark.parametrize(
    ("language", "told", "way_out", "left"),
    [
        ("en", "too icy, gym instead", "Nothing to log", "Then nothing is logged."),
        ("en", "yoga today", "Nothing to log", "Then nothing is logged."),
        ("de", "zu glatt, stattdessen Krafttraining", "Nichts einzutragen", "Dann ist nichts eingetragen."),
    ],
)
def test_the_way_out_of_a_question_about_another_sport_does_not_say_that_it_was_no_run(
    chat: Chat, language: str, told: str, way_out: str, left: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(told).buttons == [way_out]
    assert ana.presses(way_out) == left
    ana.says(told)
    assert ana.says(way_out) == left  # a button is a shortcut for typing


@pytest.mark.parametrize(
    "told", ["gym instead tomorrow", "might do yoga instead", "can I do the gym instead"]
)
def test_what_may_take_a_runs_place_is_none_yet(ana: Runner, told: str) -> None:
    assert "How long" not in ana.says(told)


def test_a_doubtful_run_told_to_log_is_asked_about_as_ever(ana: Runner) -> None:
    ana.says("/log")
    assert "Which of the two?" in ana.says("8 or 9k")
    assert "9 km, today." in ana.says("9")
