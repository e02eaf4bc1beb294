"""The review's last question: what is offered follows from the runner's own weeks."""

from __future__ import annotations

import pytest

from tests.chat import Answer, Chat, Runner


def last_question(runner: Runner) -> Answer:
    for _ in range(2):
        runner.says("skip")
    return runner.says("skip")


def test_three_weeks_above_the_step_are_named(chat: Chat) -> None:
    jonas = chat.runner("Jonas")
    for sunday, run in (("2026-11-22", 42.3), ("2026-11-29", 41), ("2026-12-06", 44.4)):
        chat.at(f"{sunday}T12:00 Europe/Berlin")
        jonas.says("/micro new 40 km this week")
        jonas.says(f"ran {run - 22:.1f} km")
        jonas.says("ran 22 km")
    chat.at("2026-12-06T18:00 Europe/Berlin")
    asked = last_question(jonas)
    assert asked.text == "3 weeks in a row with 40 km or more: 42.3, 41.0, 44.4.\nNext week?"
    assert asked.buttons == ["40 km", "42 km", "30 km", "Skip"]
    assert jonas.presses("42 km").text == "42 km, by Sun 13 Dec."


def test_after_a_bad_week_less_is_offered_and_the_promise_again(chat: Chat) -> None:
    ines = chat.runner("Ines")
    ines.says("ran 6.4 km")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ines)
    ines.says("3 runs before work")
    chat.at("2026-11-26T18:00 Europe/Berlin")
    ines.says("ran 5 km")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert ines.last.text.endswith("What got in the way?")
    asked = last_question(ines)
    assert asked.buttons == ["2 runs, 10 km", "3 runs before work", "A rest week", "Skip"]
    assert ines.presses("2 runs, 10 km").text == "2 runs, 10 km, by Sun 6 Dec."


def test_a_step_changed_after_the_review_changes_what_became_of_the_promise(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    ana.says("stretch every evening")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert 'wrote: "stretch every evening".' in ana.last
    answer = ana.says("/micro done")
    assert any(sent.edit and 'evening". Kept.' in sent.message.text for sent in chat.world.sent), answer


def test_a_promise_that_is_changed_is_quoted_as_it_is_now(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    ana.says("3 runs and 25 km")
    ana.presses("Change")
    assert "(was 3 runs, 25 km)" in ana.says("2 runs")
    chat.at("2026-11-24T12:00 Europe/Berlin")
    ana.says("ran 5k")
    ana.says("6k easy")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert 'wrote: "2 runs". Kept.' in ana.last


def test_the_promise_comes_back_with_its_step(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    ana.says("3 runs and 25 km")
    ana.presses("Change")
    ana.says("2 runs")
    ana.presses("Back to 3 runs, 25 km")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert 'wrote: "3 runs and 25 km". None this time.' in ana.last


@pytest.mark.parametrize(
    ("promise", "run", "kept"),
    [
        ("a rest week", "", True),
        ("a rest week", "ran 5k", False),
        ("a week of rest", "walked 3 km", True),
        ("something interesting", "", False),
    ],
)
def test_a_rest_that_was_promised_is_kept_by_running_nothing(
    chat: Chat, promise: str, run: str, kept: bool
) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    ana.says(promise)
    chat.at("2026-11-27T18:00 Europe/Berlin")
    if run:
        ana.says(run)
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert (f'wrote: "{promise}". Kept.' in ana.last) is kept
    assert f'wrote: "{promise}".' in ana.last


def test_the_same_again_is_the_step_that_was(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/micro new 2 runs, 12 km")
    ana.says("ran 7 km")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    assert ana.says("Same again.").text == "2 runs, 12 km, by Sun 29 Nov."
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert 'you wrote: "2 runs, 12 km"' in ana.last


def test_the_same_promise_again_is_quoted_again(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 7 km")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    ana.says("run before work")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    last_question(ana)
    assert ana.says("the same").text.startswith('"run before work"')


def test_a_step_in_days_is_offered_with_a_capital(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/micro new run on 4 days this week")
    for day in ("", " yesterday"):
        ana.says(f"ran 5 km{day}")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert last_question(ana).buttons[0] == "A run on 4 days"


def test_a_new_week_start_does_not_lose_the_promise(chat: Chat) -> None:
    dana = chat.runner("Dana")
    dana.says("ran 7 km")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(dana)
    dana.says("run before work")
    chat.at("2026-11-25T18:00 Europe/Berlin")
    dana.says("/settings week_start=wed")
    chat.at("2026-12-01T18:00 Europe/Berlin")
    assert 'A week ago you wrote: "run before work".' in dana.last


def test_a_week_that_is_over_has_no_so_far(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/settings review_time=23:00")
    chat.at("2026-11-23T07:00 Europe/Berlin")
    assert ana.last.text.startswith("16 to 22 Nov: no runs.\n")


def test_a_week_that_goes_on_is_not_judged_yet(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 7 km")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    ana.says("2 runs, 12 km")
    chat.at("2026-11-23T12:00 Europe/Berlin")
    assert 'You wrote (yesterday): "2 runs, 12 km". None so far.' in ana.says("/review")
    chat.at("2026-11-24T18:00 Europe/Berlin")
    ana.says("ran 5k")
    chat.at("2026-11-27T12:00 Europe/Berlin")
    answer = ana.says("/review")
    assert 'A week ago you wrote: "2 runs, 12 km". 1 of 2 runs, 5 of 12 km so far.' in answer
    assert "gone" not in answer
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert "1 of 2 runs, 5 of 12 km. The other 7 km are gone, not owed." in ana.last
    assert ana.last.text.startswith("23 to 29 Nov: 1 of 2 runs, 5 of 12 km, on Tuesday.")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/micro new 3 runs next week", "3 runs, 23 to 29 Nov."),
        ("/micro new 20 km, next week", "20 km, 23 to 29 Nov."),
        ("/micro new 20 km in the week of 7 December", "20 km, 7 to 13 Dec."),
        ("/micro new 3 runs last week", "9 to 15 Nov is over. A step needs a week to come."),
        ("/micro new 3 runs this week", "3 runs, by Sun 22 Nov."),
    ],
)
def test_the_week_that_is_told_behind_a_step_is_its_week(ana: Runner, line: str, answer: str) -> None:
    assert ana.says(line).text == answer


@pytest.mark.parametrize("words", ["yes", "ok", "no"])
def test_a_yes_or_no_is_no_promise(chat: Chat, words: str) -> None:
    ana = chat.runner("Ana")
    ana.says("/micro new")
    assert ana.says(words) == "What will it be? Small is fine, such as “2 runs”."
    assert ana.says("2 runs").text.startswith("2 runs, by Sun 22 Nov.")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    assert "What will it be?" in ana.says(words)
    assert ana.says("2 runs").text.startswith("2 runs, by Sun 29 Nov.")


def test_a_question_is_no_promise(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    last_question(ana)
    for said in ("what do i need for boston?", "is the half too close to the marathon?"):
        answer = ana.says(said)
        assert "button" in answer
        assert answer.text.endswith("What will you do next week? Small is fine.")
    assert ana.says("long run on sunday?").text.startswith('"long run on sunday?"')


def test_a_week_of_other_sports_is_not_asked_what_made_the_runs_work(chat: Chat) -> None:
    ana = chat.runner("Ana")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert ana.last.text.endswith("no runs so far.\nAnything to note?")
    ana.says("swam 1 km")
    assert not any("What made it work?" in sent.message.text for sent in chat.world.sent)
    assert ana.says("/review").text.endswith("Anything to note?")


@pytest.mark.parametrize(
    ("told", "ways"),
    [
        ("might do 10k on friday", ["Make it this week’s step"]),
        ("maybe 10k on thursday next week", ["Make it next week’s step"]),
        ("easy 10k next week", ["Make it next week’s step"]),
        ("easy 10k on 27 november", ["Make it next week’s step"]),
        ("going to run 10k on 12 december", ["Add a race", "Set a goal"]),
        ("on march 21 I'll run 10k", ["Add a race", "Set a goal"]),
    ],
)
def test_a_plan_is_offered_as_the_step_of_its_own_week(ana: Runner, told: str, ways: list[str]) -> None:
    assert ana.says(told).buttons == ways


def test_the_step_of_a_plan_for_next_week_is_next_weeks(ana: Runner) -> None:
    ana.says("easy 10k on 27 november")
    assert "10 km, 23 to 29 Nov" in ana.presses("Make it next week’s step")


def test_a_plan_for_next_week_is_offered_in_german_too(chat: Chat) -> None:
    ana = chat.runner("Ana", language="de")
    assert ana.says("10 km am 27. November geplant").buttons == ["Zur Etappe der nächsten Woche machen"]
