"""The dialogue that makes a goal: what it cannot count it says, and there is a way out of every question."""

from __future__ import annotations

import itertools

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("words", "step", "total"),
    [
        ("run 5 days a week", "A run on 5 days this week", "60 runs in 12 weeks"),
        ("3 outings every week", "3 runs this week", "36 runs in 12 weeks"),
        ("30 km a week", "30 km this week", "360 km in 12 weeks"),
    ],
)
def test_a_goal_for_each_week_keeps_its_figure_and_what_comes_near_is_offered(
    ana: Runner, words: str, step: str, total: str
) -> None:
    asked = ana.says(f"/goal new {words}")
    assert asked.text == (
        f"“{words}”: I can’t follow each week of a goal yet, so nothing is set. Which comes nearest?"
    )
    row = [f"{words.split()[1] if words[0] == 'r' else words[0]} runs a week as a streak"]
    assert asked.buttons == [*(row if "km" not in words else []), step, total, "Keep it open"]
    assert step.removesuffix(" this week") in ana.presses(step)
    ana.says(f"/goal new {words}")
    assert total.removesuffix(" in 12 weeks") + " by Tue 9 Feb 2027" in ana.presses(total)
    ana.says(f"/goal new {words}")
    ana.presses("Keep it open")
    assert f"{words} (open)" in ana.says("/goal list")


def test_a_rate_answered_in_the_dialogue_is_added_up_and_is_the_first_step(ana: Runner) -> None:
    ana.says("/goal new")
    assert "360 km by Tue 9 Feb 2027\nThat is 30 km a week." in ana.says("30 km a week")
    ana.says("skip")
    assert "This week: 30 km" in ana.presses("30 km")
    assert "30 km, by Sun 22 Nov." in ana.presses("Save")


@pytest.mark.parametrize("line", ["/goal new 20 km this week", "/goal new"])
def test_what_is_for_this_week_is_a_step(ana: Runner, line: str) -> None:
    asked = ana.says(line)
    if asked.text.startswith("“"):
        assert asked == "“20 km this week” is a step of one week. Set it as that?"
        assert "20 km, by Sun 22 Nov." in ana.presses("20 km this week")
    else:
        assert "20 km, by Sun 22 Nov." in ana.says("20 km this week")
    assert "No goal yet." in ana.says("/goal list")


@pytest.mark.parametrize(
    ("words", "race"),
    [("run a 5k with my kids", True), ("100 km a month", False)],
)
def test_a_figure_that_is_no_total_is_named_and_kept(ana: Runner, words: str, race: bool) -> None:
    asked = ana.says(f"/goal new {words}")
    assert asked.text.startswith(f"“{words}”: what I can add up so far is an amount by a day.")
    assert ("Add a race" in asked.buttons) is race
    ana.presses("Keep it open")
    assert f"{words} (open)" in ana.says("/goal list")


def test_a_bare_figure_is_asked_what_it_counts(ana: Runner) -> None:
    ana.says("/goal new")
    assert ana.says("2") == "2 of what?"
    assert ana.last.buttons == ["2 outings a week", "2 km", "2 runs", "Keep it open"]
    assert ana.presses("2 runs") == "2 runs. By when?"


def asked_for_the_day(ana: Runner) -> Runner:
    ana.says("/goal new")
    ana.says("100 km")
    return ana


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("in december", "Thu 31 Dec 2026"),
        ("by the end of may", "Mon 31 May 2027"),
        ("end of the year", "Thu 31 Dec 2026"),
        ("june", "Wed 30 Jun 2027"),
        ("june 2028", "Fri 30 Jun 2028"),
        ("next month", "Thu 31 Dec 2026"),
        ("before february", "Sun 31 Jan 2027"),
        ("in 10 weeks", "Wed 27 Jan 2027"),
        ("by 3 july", "Sat 3 Jul 2027"),
        ("by easter", "Sun 28 Mar 2027"),
    ],
)
def test_the_end_of_a_period_is_a_day(ana: Runner, words: str, by: str) -> None:
    assert f"100 km by {by}" in asked_for_the_day(ana).says(words)
    ana.says("save")
    assert f"100 km by {by}" in ana.says("/goal list")
    assert f"Yours: 100 km by {by}" in ana.says(f'/goal edit by="{words}"')


@pytest.mark.parametrize("words", ["skip", "save"])
def test_what_is_no_day_never_meets_the_same_sentence_twice_and_there_is_a_way_out(
    ana: Runner, words: str
) -> None:
    asked_for_the_day(ana)
    answers = [ana.says(words) for _ in range(4)]
    for one, other in itertools.pairwise(answers):
        assert not set(one.text.splitlines()) & set(other.text.splitlines())
    assert all(answer.buttons[-1] == "Never mind" for answer in answers)
    assert ana.presses("Never mind") == "Left as it was."
    assert "No goal yet." in ana.says("/goal list")


@pytest.mark.parametrize("words", ["by the thaw", "blah"])
def test_after_two_answers_that_are_no_day_the_question_rests(ana: Runner, words: str) -> None:
    asked_for_the_day(ana)
    first = ana.says(words)
    assert first.text.startswith(f"I know no day called “{words}”.")
    assert first.buttons[-1] == "Never mind"
    assert ana.says(words) == "I can’t read that one either, so my question rests. “go on” asks it again."
    assert ana.presses("Go on") == "100 km. By when?"
    assert "Why this one?" in ana.says("31 march")


def test_without_a_day_the_amount_is_kept_as_an_open_goal(ana: Runner) -> None:
    asked_for_the_day(ana).says("skip")
    ana.presses("Keep it open")
    assert "100 km (open)" in ana.says("/goal list")


def test_saving_early_saves_what_there_is(ana: Runner) -> None:
    asked_for_the_day(ana).says("31 march")
    assert ana.says("save") == "Yours: 100 km by Wed 31 Mar 2027."


def test_a_month_named_as_the_end_asks_for_its_last_or_first_day(ana: Runner) -> None:
    assert ana.says("/goal new 100 km by june").buttons == [
        "Wed 30 Jun 2027",
        "Tue 1 Jun 2027",
        "Another day",
    ]
    assert "100 km by Wed 30 Jun 2027" in ana.presses("#1")


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        ("20 km by 22 nov", "Set: 20 km by Sun 22 Nov 2026. That is 4 km a day."),
        ("20 km by today", "Set: 20 km by Wed 18 Nov 2026."),
        ("5 runs by 22 nov", "Set: 5 runs by Sun 22 Nov 2026."),
    ],
)
def test_a_goal_of_some_days_says_its_amount_once(ana: Runner, goal: str, said: str) -> None:
    answer = ana.says(f"/goal new {goal}")
    assert answer == said
    assert answer.buttons == ["Undo"]


def test_a_dialogue_goes_on_after_a_restart(chat: Chat, ana: Runner) -> None:
    ana.says("/goal new run 5 days a week")
    chat.restart()
    assert ana.presses("60 runs in 12 weeks").text.startswith("60 runs by Tue 9 Feb 2027")


def test_what_was_told_with_the_line_is_not_asked_again(ana: Runner) -> None:
    ana.says('/goal new by=2027-03-01 why="the lake"')
    assert ana.says("100 km").text.startswith("A first bite for this week:")
    ana.says("skip")
    assert 'Why: "the lake"' in ana.last
    assert "Yours: 100 km by Mon 1 Mar 2027." in ana.presses("Save")


@pytest.mark.parametrize("words", ["long run 16 km by Tuesday", "choose my race by 1 Feb"])
def test_an_end_without_a_year_is_the_next_one_of_its_name(ana: Runner, words: str) -> None:
    assert "has passed" not in ana.says(f"/goal new {words}")


@pytest.mark.parametrize(
    ("language", "opens", "said", "bite", "why"),
    [
        ("en", "/goal new", "3 times a week is realistic", "A first bite, then: 3 runs.", "Why this one?"),
        ("en", "/goal new", "maybe 20 km a week", "A first bite, then: 20 km.", "Why this one?"),
        (
            "de",
            "Ziel setzen",
            "3 Läufe sind realistisch",
            "Dann als erste Etappe: 3 Läufe.",
            "Warum gerade das?",
        ),
    ],
)
def test_what_is_called_realistic_is_the_first_step_and_no_why(
    chat: Chat, language: str, opens: str, said: str, bite: str, why: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(opens)
    ana.says("1000 km bis 31.12.2027" if language == "de" else "1000 km by 31 december 2027")
    answer = ana.says(said)
    assert answer.text.startswith(bite)
    assert why in answer
    assert (
        ana.says("Rom" if language == "de" else "Rome").text.count(bite.partition(": ")[2].rstrip(".")) == 1
    )
    assert "Rom" in ana.presses("#1")


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("3 times a week is realistic", "36 runs by Tue 9 Feb 2027"),
        ("maybe 30 km a week", "360 km by Tue 9 Feb 2027"),
        ("100 km is doable", "100 km. By when?"),
    ],
)
def test_how_sure_an_amount_is_does_not_hide_it(ana: Runner, said: str, goal: str) -> None:
    ana.says("/goal new")
    assert ana.says(said).text.startswith(goal)


def test_a_rate_tells_by_when_an_amount_is_reached(ana: Runner) -> None:
    ana.says("/goal new")
    ana.says("600 km")
    answer = ana.says("20 km a week")
    assert answer.text.startswith("600 km by Tue 15 Jun 2027\nThat is 20 km a week.")


def test_a_run_with_its_time_is_no_reason_for_a_goal(ana: Runner) -> None:
    ana.says("/goal new 100 km")
    ana.says("31 march")
    answer = ana.says("ran 2 miles today in 28:00")
    assert answer.text.startswith("3.22 km (2 mi) in 28:00")
    assert "Why this one?" in answer


@pytest.mark.parametrize("asked", ["is that good", "what is a bite"])
def test_a_question_is_neither_a_reason_nor_a_plan(ana: Runner, asked: str) -> None:
    ana.says("/goal new 100 km")
    ana.says("31 march")
    ana.says("skip")
    assert "When will you go?" in ana.says(asked)
    assert "Your plan" not in ana.says(asked)


def test_an_ache_is_no_plan_for_the_first_step(ana: Runner) -> None:
    ana.says("/goal new 100 km")
    ana.says("31 march")
    ana.says("skip")
    answer = ana.says("my knee hurts a little")
    assert "Sorry to hear it" in answer
    assert "When will you go?" in answer


def test_a_distance_with_an_article_is_run_in_one_go_and_not_added_up(ana: Runner) -> None:
    answer = ana.says("i want to run a 5k by march")
    assert answer.text.startswith("run a 5k by Wed 31 Mar 2027")
    assert "a week" not in answer
    assert "500 km by Wed 31 Mar" in ana.says("/goal new 500 km by 31 march")


@pytest.mark.parametrize(
    ("told", "said"),
    [("3x a wk", "3 runs a week"), ("30k a wk", "30 km a week"), ("3 runs per wk", "3 runs")],
)
def test_a_week_may_be_typed_short(ana: Runner, told: str, said: str) -> None:
    ana.says("/goal new")
    assert f"That is {said}" in ana.says(told)


@pytest.mark.parametrize("told", ["30k a wk", "30k/week", "30 km/woche", "30 km/semana", "30 km/semaine"])
def test_so_much_a_week_typed_short_is_no_run(chat: Chat, told: str) -> None:
    language = {"woche": "de", "semana": "es", "semaine": "fr"}.get(told.rpartition("/")[2], "en")
    ana = chat.runner("Ana", language=language)
    ana.says(told)
    assert ana.says("/runs").text.startswith(("No runs yet.", "Noch kein Lauf."))


@pytest.mark.parametrize(
    ("language", "told", "offered"),
    [
        ("en", "3x week", "3 runs this week"),
        ("en", "3x/wk", "3 runs this week"),
        ("en", "3 times a week", "3 runs this week"),
        ("en", "two runs a week", "2 runs this week"),
        ("de", "3x Woche", "3 Läufe diese Woche"),
        ("de", "3x/Woche", "3 Läufe diese Woche"),
    ],
)
@pytest.mark.parametrize("before", ["", "5 km"])
def test_so_often_a_week_is_a_goal_without_being_asked_for_one(
    chat: Chat, before: str, language: str, told: str, offered: str
) -> None:
    ana = chat.runner("Ana", language=language)
    if before:
        ana.says(before)
    assert offered in ana.says(told).buttons
    ana.presses(offered)
    assert ana.says("/micro").buttons


@pytest.mark.parametrize(
    ("language", "told", "offered", "days"),
    [
        ("en", "3 runs next week", "3 runs from Mon 23 Nov", "23 to 29 Nov"),
        ("de", "3 Läufe nächste Woche", "3 Läufe ab Mo 23. Nov", "23. bis 29. Nov"),
    ],
)
def test_a_goal_for_next_week_is_offered_as_its_step_and_not_as_this_weeks(
    chat: Chat, language: str, told: str, offered: str, days: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(f"/goal new {told}")
    assert days in ana.presses(offered)
    ana.says("/undo")
    ana.says("/goal new")
    assert days in ana.says(told)


@pytest.mark.parametrize(
    ("language", "goal", "told", "by"),
    [
        ("en", "i want to run a 5k by march", "march 20", "by Sat 20 Mar 2027"),
        ("de", "100 km bis Ende März", "bis 20. März", "bis Sa 20. Mär 2027"),
    ],
)
def test_a_day_told_for_a_why_is_another_end(
    chat: Chat, language: str, goal: str, told: str, by: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("/goal new")
    ana.says(goal)
    assert by in ana.says(told)
    ana.says("Christmas")
    saved = ana.says("skip")
    assert by in saved
    assert "Christmas" in saved


def test_what_calls_it_a_goal_is_no_part_of_a_step(chat: Chat) -> None:
    jule = chat.runner("Jule", language="de")
    jule.says("mein Ziel: 3 Läufe nächste Woche")
    assert jule.presses("#1").text.startswith("3 Läufe, 23. bis 29. Nov")


def test_two_runs_are_a_promise_of_two(ana: Runner) -> None:
    assert ana.says("/micro new two runs, 12 km") == "2 runs, 12 km, by Sun 22 Nov."


def test_two_runs_that_are_told_with_their_ways_are_logged(ana: Runner) -> None:
    ana.says("two runs today, 5k with the dog and 7k alone")
    assert "12 km" in ana.says("week")
