"""`plan`: what lies ahead at one look, whatever it is made of."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    "asked", ["plan", "Plan", "my plan", "what's my plan", "what’s the plan?", "show me my training plan"]
)
def test_the_plan_is_this_weeks_step_the_goal_and_the_races(ana: Runner, asked: str) -> None:
    ana.says("/goal new run 500 km by 31 December 2027")
    ana.says("/micro new 3 runs this week")
    ana.says("/race add Lake half, 18 April 2027")
    answer = ana.says(asked)
    assert answer.text.splitlines()[0] == "16 to 22 Nov: 0 of 3 runs"
    assert "500 km by Fri 31 Dec 2027: 0" in answer
    assert answer.text.endswith("Lake half, Sun 18 Apr: 151 days to go.")
    assert answer.buttons == ["List your steps", "List your goals"]


def test_a_long_plan_has_five_lines(ana: Runner) -> None:
    for amount in (500, 600, 700):
        ana.says(f"/goal new run {amount} km by 31 December 2027")
        ana.says(f"/micro new {amount // 100} runs this week")
        ana.says(f"/race add Lake {amount // 100}k, {amount // 100} April 2027")
    assert len(ana.says("plan").text.splitlines()) == 5


def test_the_plan_of_somebody_with_a_race_only_offers_a_step(ana: Runner) -> None:
    ana.says("/race add Lake half, 18 April 2027")
    answer = ana.says("my plan")
    assert answer == "Lake half, Sun 18 Apr: 151 days to go."
    assert answer.buttons == ["Set a step for this week", "Set a goal"]


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", "my plan", "No plan yet. A goal or a race to come makes one, a week at a time."),
        ("de", "Plan", "Noch kein Plan. Ein Ziel oder ein Wettkampf macht einen, Woche für Woche."),
        ("de", "mein Plan", "Noch kein Plan. Ein Ziel oder ein Wettkampf macht einen, Woche für Woche."),
    ],
)
def test_where_there_is_no_plan_the_way_to_one_is_shown(
    chat: Chat, language: str, asked: str, said: str
) -> None:
    answer = chat.runner("Ana", language=language).says(asked)
    assert answer == said
    assert len(answer.buttons) == 2
