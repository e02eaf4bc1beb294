"""Each mark of a countdown has one useful line, whatever is known of the runner, and none twice in a row."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests.chat import Chat, Runner

RUNS = {
    "nothing": (),
    "long ago": (("2026-12-01", "ran 12k in 1:10:00"),),
    "a month before": (("2027-02-01", "ran 12k"),),
    "once": (("2027-02-20", "ran 11k in 1:05:00"),),
    "twice, without a time": (("2027-02-10", "ran 4k"), ("2027-02-27", "ran 6k")),
}


def marks(chat: Chat) -> list[str]:
    return [sent.message.text for sent in chat.world.sent if sent.kind == "countdown"]


def told(chat: Chat, ana: Runner, runs: tuple[tuple[str, str], ...], race: str) -> list[str]:
    before = [run for run in runs if run[0] < "2027-02-04"]
    for day, text in before:
        chat.at(f"{day}T19:00 Europe/Berlin")
        ana.says(text)
    chat.at("2027-02-04T19:00 Europe/Berlin")
    ana.says(race)
    for day, text in runs[len(before) :]:
        chat.at(f"{day}T19:00 Europe/Berlin")
        ana.says(text)
    chat.at("2027-03-08T09:00 Europe/Berlin")
    return marks(chat)


@pytest.mark.parametrize("why", ["", ' why="my father ran it"'])
@pytest.mark.parametrize("goal", ["", " distance=10km goal=50:00"])
@pytest.mark.parametrize("start", ["", " start=9:30"])
@pytest.mark.parametrize("runs", RUNS.values(), ids=RUNS)
def test_every_mark_says_something_of_use_and_nothing_twice_in_a_row(
    chat: Chat, runs: tuple[tuple[str, str], ...], start: str, goal: str, why: str
) -> None:
    ana = chat.runner("Ana")
    ana.says("/stop weekly_review")
    said = told(chat, ana, runs, f'/race add name="Canal race" date=2027-03-07{start}{goal}{why}')
    assert len(said) == (4 if start else 3)
    sentences = [re.split(r"(?<=\.)\s", text) for text in said]
    assert [text for text, parts in zip(said, sentences, strict=True) if len(parts) < 2] == []
    for before, after in pairwise(sentences):
        assert not set(before) & set(after)


@pytest.mark.parametrize(
    ("runs", "lines"),
    [
        (
            "nothing",
            [
                "With your runs in the log I can say more next time.",
                "You’ll hear from me next on Sat 6 Mar, 18:00.",
                "Nothing left to train. Lay out your things.",
                "I’ll ask at 14:00 how it went.",
            ],
        ),
        (
            "long ago",
            [
                "Your longest run so far: 12 km (Tue 1 Dec).",
                "You’ll hear from me next on Sat 6 Mar, 18:00.",
                "Nothing left to train. Lay out your things.",
                "Your longest run so far: 12 km (Tue 1 Dec).",
            ],
        ),
        (
            "once",
            [
                "With your runs in the log I can say more next time.",
                "The last 4 weeks: 11 km in 1 run.",
                "Behind you: 11 km in 1 run since Sun 7 Feb.",
                "Your usual pace: 5:55 /km.",
            ],
        ),
    ],
)
def test_a_line_is_of_the_runners_own_figures(chat: Chat, runs: str, lines: list[str]) -> None:
    ana = chat.runner("Ana")
    ana.says("/stop weekly_review")
    race = "/race add Canal 10k, 7 Mar 2027, start 9:30"
    said = told(chat, ana, RUNS[runs], race)
    assert [line in text for line, text in zip(lines, said, strict=True)] == [True] * 4, said


def test_a_morning_that_nobody_asks_after_promises_no_question(chat: Chat) -> None:
    ana = chat.runner("Ana")
    for kind in ("weekly_review", "race_result"):
        ana.says(f"/stop {kind}")
    said = told(chat, ana, (), "/race add Canal 10k, 7 Mar 2027, start 9:30")
    assert said[-1] == "Today, 9:30: Canal 10k."


def test_an_eve_in_quiet_hours_is_not_promised(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/stop weekly_review")
    ana.says("/quiet 17:00-07:00")
    said = told(chat, ana, (), "/race add Canal 10k, 7 Mar 2027, start 9:30")
    assert said[1] == "A week to Canal 10k, Sun 7 Mar."
