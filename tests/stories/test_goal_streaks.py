"""A goal that is a streak is begun as one, whatever was said, and is never a dead end."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

pytestmark = pytest.mark.console("an answer in private is the same on every platform")

WHICH = "By which rule?"
WAYS = ["2 km a day, with pauses", "3 runs a week", "Official mile"]
TWO_KM = "2 km a day, in one run or several."


@pytest.fixture
def ana(chat: Chat) -> Runner:
    return chat.runner()


@pytest.mark.parametrize(
    "line",
    [
        "/goal new kind=streak",
        '/goal new kind=streak what="foo bar"',
        "/goal new streak",
        "/goal new run every day",
        "I want to run every day",
        "i want to start a streak",
    ],
)
def test_without_a_rule_the_likely_ones_are_offered(ana: Runner, line: str) -> None:
    asked = ana.says(line)
    assert asked == WHICH
    assert asked.buttons == WAYS
    assert ana.presses("2 km a day, with pauses").text.startswith(TWO_KM)


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ('/goal new kind=streak what="2 km a day"', TWO_KM),
        ("/goal new kind=streak amount=2 unit=km", TWO_KM),
        ("/goal new kind=streak amount=4 unit=runs", "4 runs a week, as many as you like on one day."),
        ("/goal new a 2 km streak", TWO_KM),
        ("/goal new run a mile every day", "Official mile: 1.61 km or more in each calendar day"),
        ("i want to start a streak of 5 km a day", "5 km a day, in one run or several."),
    ],
)
def test_with_a_rule_it_begins_at_once(ana: Runner, line: str, begun: str) -> None:
    answer = ana.says(line)
    assert answer.text.startswith(begun)
    assert "Undo" in answer.buttons
    assert begun.partition(":")[0].partition(",")[0] in ana.says("/streak show")


def test_what_a_streak_does_not_keep_is_told(ana: Runner) -> None:
    answer = ana.says('/goal new kind=streak what="official mile" by=2027-01-01 why="my dad"')
    assert answer.text.splitlines()[-2:] == [
        "A streak has no last day: it goes on after Fri 1 Jan 2027, until a day lacks its run or you end it.",
        "A streak keeps no why; say it to a goal with an amount, and I quote it.",
    ]


def test_a_streak_answers_what_would_be_different_and_is_no_log(ana: Runner) -> None:
    ana.says("/goal new")
    assert ana.says("run a mile daily").text.startswith("Official mile: 1.61 km or more")
    assert "No runs yet" in ana.says("/runs")
