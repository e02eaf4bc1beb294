"""The longest run, and the fastest over a distance: what was logged, nothing guessed."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

RAN = (
    "ran 5k in 25:00 on 10 november",
    "ran 5.02 km in 24:30 on 12 november",
    "ran 5.1 km in 24:00 on 14 november",
    "ran 10k in 49:00 on 20 oct",
    "ran 21.1k in 1:58:00, easy, on 4 oct",
    "ran 12k on 1 nov",
)


@pytest.fixture
def ana(chat: Chat) -> Runner:
    ana = chat.runner("Ana")
    for line in RAN:
        ana.says(line)
    return ana


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (
            "What was my longest run?",
            "Longest: 21.1 km in 1:58:00 (5:36 /km), easy, Sun 4 Oct.\nFastest 5 km",
        ),
        ("what’s my fastest 5k", "Fastest 5 km: 5.02 km in 24:30 (4:53 /km), Thu 12 Nov."),
        ("my best 10k", "Fastest 10 km: 49:00 (4:54 /km), Tue 20 Oct."),
        ("do you know my fastest 5 miles?", "No 5 miles with a time yet; parts of longer runs I can’t see."),
        ("my fastest mile", "No 1 mile with a time yet; parts of longer runs I can’t see."),
        ("what’s my half marathon pb", "Fastest half: 21.1 km in 1:58:00 (5:36 /km), easy, Sun 4 Oct."),
        (
            "best 12k",
            "No 12 km with a time yet; parts of longer runs I can’t see.\n"
            "Fastest 10 km: 49:00 (4:54 /km), Tue 20 Oct.",
        ),
    ],
)
def test_a_best_is_told_by_the_run_that_it_was(ana: Runner, asked: str, answer: str) -> None:
    assert ana.says(asked).text.startswith(answer)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("mein längster Lauf", "Längster: 21,1 km in 1:58:00"),
        ("meine schnellste 5-km-Zeit dieses Jahr", "Bestzeit 5 km 2026: 5,02 km in 24:30"),
        ("meine schnellste Meile", "1 Meile: noch keine Zeit"),
        ("meine schnellste 5-km-Zeit", "Bestzeit 5 km: 5,02 km in 24:30"),
        ("Was ist meine Bestzeit über 10 km?", "Bestzeit 10 km: 49:00 (4:54 /km), Di 20. Okt."),
        ("Bestzeit Marathon", "Marathon: noch keine Zeit; Teile längerer Läufe sehe ich nicht."),
    ],
)
def test_a_best_is_asked_in_german_too(chat: Chat, asked: str, answer: str) -> None:
    jonas = chat.runner("Jonas", language="de")
    for line in RAN:
        jonas.says(line)
    assert jonas.says(asked).text.startswith(answer)


def test_all_bests_are_told_at_once(ana: Runner) -> None:
    assert ana.says("/best") == (
        "Longest: 21.1 km in 1:58:00 (5:36 /km), easy, Sun 4 Oct.\n"
        "Fastest 5 km: 5.02 km in 24:30 (4:53 /km), Thu 12 Nov.\n"
        "Fastest 10 km: 49:00 (4:54 /km), Tue 20 Oct.\n"
        "Fastest half: 21.1 km in 1:58:00 (5:36 /km), easy, Sun 4 Oct."
    )


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("what’s my fastest 5k this year?", "Fastest 5 km in 2026: 5.02 km in 24:30 (4:53 /km), Thu 12 Nov."),
        ("my best 10k last year", "Fastest 10 km in 2025: 52:00 (5:12 /km), Sun 1 Jun 2025."),
        ("/best half of=last", "No half with a time in 2025; parts of longer runs I can’t see."),
        ("best half 2025", "No half with a time in 2025; parts of longer runs I can’t see."),
        (
            "/best 2025",
            "Longest in 2025: 10 km in 52:00 (5:12 /km), Sun 1 Jun 2025.\n"
            "Fastest 10 km in 2025: 52:00 (5:12 /km), Sun 1 Jun 2025.",
        ),
        ("/best of=2024", "2024: no runs that I know of."),
        ("fastest 10k in 2025", "Fastest 10 km in 2025: 52:00"),
    ],
)
def test_a_best_can_be_a_years(ana: Runner, asked: str, answer: str) -> None:
    ana.says("ran 10k on 2025-06-01 in 52:00")
    assert ana.says(asked).text.startswith(answer)


def test_a_race_is_told_by_its_name(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 22 Nov 2026")
    chat.at("2026-11-22T15:00 Europe/Berlin")
    ana.says("/race result lake 48:10")
    assert ana.says("my best 10k") == "Fastest 10 km: 48:10 (4:49 /km), Lake 10k, today."
    ana.says("ran 10k in 48:00, race, yesterday")
    assert ana.says("my best 10k") == "Fastest 10 km: 48:00 (4:48 /km), race, yesterday."


def test_who_has_none_is_told_what_there_is(chat: Chat) -> None:
    bo = chat.runner("Bo")
    assert bo.says("/best") == "No runs yet. Tell me one: “5 km in 31:20”."
    bo.says("ran 45 min")
    assert bo.says("/best") == "None of your runs has a distance yet."
    bo.says("ran 8k")
    assert bo.says("/best") == "Longest: 8 km, today."


@pytest.mark.parametrize(
    ("language", "asked", "known"),
    [
        ("en", "10k pb?", "Fastest 5 km: 25:00 (5:00 /km), today."),
        ("en", "half pb?", "Fastest 5 km: 25:00 (5:00 /km), today."),
        ("de", "10 km Bestzeit?", "Bestzeit 5 km: 25:00 (5:00 /km), heute."),
    ],
)
def test_of_a_distance_never_run_what_comes_nearest_is_told(
    chat: Chat, language: str, asked: str, known: str
) -> None:
    bo = chat.runner("Bo", language=language)
    bo.says("8 km in 44:00")
    assert "8 km in 44:00 (5:30 /km)" in bo.says(asked)
    bo.says("5 km in 25:00")
    assert bo.says(asked).text.splitlines()[1:] == [known]


def test_who_counts_in_miles_has_the_mile(chat: Chat) -> None:
    tom = chat.runner("Tom", units="mi")
    tom.says("ran 1 mile in 7:05")
    assert "Fastest 1 mile: 7:05 (7:05 /mi), today." in tom.says("/best")


def test_what_is_told_of_a_run_is_no_question(ana: Runner) -> None:
    assert ana.says("best 5k 24:10").text.startswith("5 km in 24:10")
