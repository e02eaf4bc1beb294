"""The last run, and what was done on a day, asked in plain words."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

TUESDAY = "Yesterday: 8.2 km in 46:44 (5:42 /km), easy; 3 km."


@pytest.fixture
def ana(chat: Chat) -> Runner:
    ana = chat.runner("Ana")
    for line in (
        "ran 5k in 25:00 on 10 november with Ali",
        "ran 8.2 km easy, 46:44 yesterday",
        "ran 3k yesterday",
        "bike 40 min last sunday",
        "rest day last monday",
    ):
        ana.says(line)
    return ana


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("when did I last run?", TUESDAY),
        ("what was my last run", TUESDAY),
        ("How long since my last run?", TUESDAY),
        ("did I run yesterday?", TUESDAY),
        ("what did I do on tuesday", TUESDAY),
        ("runs yesterday", TUESDAY),
        ("/runs last", TUESDAY),
        ("/runs day=2026-11-10", "Tue 10 Nov: 5 km in 25:00 (5:00 /km).\nNote: with Ali."),
        ("what did I run on the 10th", "Tue 10 Nov: 5 km in 25:00 (5:00 /km).\nNote: with Ali."),
        ("what did I do on 15 november", "Sun 15 Nov: bike 40 min."),
        ("did I train last monday", "Mon 16 Nov: rest day."),
        ("did I run today", "Today: no run that I know of."),
        ("how far did I run last thursday", "Thu 12 Nov: no run that I know of."),
    ],
)
def test_a_day_is_told_in_a_sentence(ana: Runner, asked: str, answer: str) -> None:
    assert ana.says(asked) == answer


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("wann bin ich zuletzt gelaufen?", "Gestern: 5 km in 25:00 (5:00 /km)."),
        ("bin ich gestern gelaufen", "Gestern: 5 km in 25:00 (5:00 /km)."),
        ("was habe ich am Dienstag gemacht", "Gestern: 5 km in 25:00 (5:00 /km)."),
        ("/runs letzter", "Gestern: 5 km in 25:00 (5:00 /km)."),
        ("war ich am 3. November laufen?", "Di 3. Nov: kein Lauf, von dem ich weiß."),
    ],
)
def test_a_day_is_asked_in_german_too(chat: Chat, asked: str, answer: str) -> None:
    jonas = chat.runner("Jonas", language="de")
    jonas.says("5 km in 25:00 gestern")
    assert jonas.says(asked) == answer


def test_one_run_of_a_day_can_be_corrected_there(ana: Runner) -> None:
    assert ana.says("/runs 10 november").buttons == ["Edit", "List your runs"]
    assert ana.says("/runs yesterday").buttons == ["List your runs"]
    ana.says("/runs 10 november")
    assert "What is right instead?" in ana.presses("Edit")


def test_the_list_goes_on_as_before(ana: Runner) -> None:
    assert ana.says("/runs").text.startswith("Your log, newest first:\nTue 17 Nov: 3 km")
    assert ana.says("/runs 4") == "Tue 10 Nov: 5 km in 25:00 (with Ali)"
    assert ana.says("/runs skip=40") == "No older ones."
    assert "can’t read a day in “foo”" in ana.says("/runs foo")


def test_who_has_no_run_is_told_how_to_tell_one(chat: Chat) -> None:
    bo = chat.runner("Bo")
    nothing = "No runs yet. Tell me one: “5 km in 31:20”."
    assert bo.says("did I run yesterday") == nothing
    bo.says("bike 40 min")
    assert bo.says("when did I last run") == nothing


def test_many_runs_of_a_day_stay_one_sentence(chat: Chat) -> None:
    bo = chat.runner("Bo")
    for _ in range(8):
        bo.says("ran 1k")
    assert bo.says("did I run today") == "Today: 1 km; 1 km; 1 km; 1 km; 1 km; 1 km.\n2 more."
