"""What pace a run was, and what pace a time is: asked in plain words or by `/pace`."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize("asked", ["what pace is that", "What's my pace?", "how fast was I?", "/pace"])
def test_the_pace_of_the_last_run_is_told_in_both_units(ana: Runner, asked: str) -> None:
    ana.says("ran 8 km in 45:00")
    ana.says("yoga 30 min")
    assert ana.says(asked) == "8 km in 45:00: 5:38 /km, or 9:03 /mi."


def test_in_german_too(chat: Chat) -> None:
    jonas = chat.runner("Jonas", language="de")
    jonas.says("10 km in 52:00")
    assert jonas.says("welches Tempo war das?") == "10 km in 52:00: 5:12 /km oder 8:22 /mi."
    assert (
        jonas.says("wie lange brauche ich für einen Marathon bei 5:30") == "Marathon mit 5:30 /km: 3:52:04."
    )
    assert jonas.says("welche Pace sind 10 km unter 50 Minuten").text.startswith("10 km in 50:00: 5:00 /km")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("what pace is 2 hours for a half", "Half in 2:00:00: 9:09 /mi, or 5:41 /km."),
        ("what pace is a sub 2 half?", "Half in 2:00:00: 9:09 /mi, or 5:41 /km."),
        ("how fast is 5k in 25:00", "5 km in 25:00: 8:03 /mi, or 5:00 /km."),
        ("how long does a half take at 10 min miles", "Half at 10:00 /mi: 2:11:06."),
        ("/pace marathon at 9:00", "Marathon at 9:00 /mi: 3:55:58."),
        ("/pace distance=half time=2:00:00", "Half in 2:00:00: 9:09 /mi, or 5:41 /km."),
        ("/pace distance=half pace=10:00", "Half at 10:00 /mi: 2:11:06."),
    ],
)
def test_a_distance_in_a_time_is_a_pace_and_at_a_pace_a_time(chat: Chat, asked: str, answer: str) -> None:
    tom = chat.runner("Tom", "America/New_York", "mi")
    assert tom.says(asked) == answer


def test_what_is_missing_is_asked(chat: Chat, ana: Runner) -> None:
    assert ana.says("what pace is that").buttons == ["Log a run"]
    assert ana.says("/pace half") == "In what time?"
    assert ana.says("1:50").text.startswith("Half in 1:50:00: 5:13 /km")
    assert ana.says("/pace time=50:00") == "Over which distance?"
    assert ana.says("10k").text.startswith("10 km in 50:00: 5:00 /km")


@pytest.mark.parametrize(
    ("ran", "question", "rest", "stored"),
    [
        ("ran 5k", "How long did it take?", "28:30", "5 km in 28:30 (5:42 /km), today."),
        ("ran 30 minutes", "How far was it?", "5k", "5 km in 30:00 (6:00 /km), today."),
    ],
)
def test_a_run_without_a_time_or_a_way_is_asked_for_it(
    ana: Runner, ran: str, question: str, rest: str, stored: str
) -> None:
    ana.says(ran)
    assert ana.says("what pace is that").text.endswith(question)
    assert ana.says(rest).text.startswith(stored)


def test_a_pace_that_was_told_alone_is_told_again(ana: Runner) -> None:
    ana.says("ran 10k at 5:00/km")
    assert ana.says("what pace was that") == "10 km at 5:00 /km: 50:00."
