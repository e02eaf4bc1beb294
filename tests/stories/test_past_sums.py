"""What was run in a week, a month or a year that is over, asked in plain words or by its name."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

RAN = (
    "ran 5k in 25:00",
    "ran 8k on 10 november in 44:00",
    "ran 12k on 14 november in 1:10:00",
    "ran 10k on 20 october in 55:00",
    "ran 21k on 4 oct in 2:00:00",
    "ran 7k on 2025-06-01 in 40:00",
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
        ("how far did I run last week", "9 to 15 Nov: 20 km, 2 runs, 1 h 54.\nLongest: 12 km, Sat 14 Nov."),
        (
            "How many miles did I run in October?",
            "October: 31 km, 2 runs, 2 h 55.\nLongest: 21 km, Sun 4 Oct.",
        ),
        ("what did I run last month", "October: 31 km, 2 runs, 2 h 55.\nLongest: 21 km, Sun 4 Oct."),
        ("how much did I run in 2025?", "2025: 7 km, 1 run, 40 min."),
        ("how many runs last month", "October: 31 km, 2 runs"),
        ("how many runs this month", "November: 25 km, 3 runs"),
        ("what did I run in june 2025", "June 2025: 7 km, 1 run, 40 min."),
        ("month october", "October: 31 km"),
        ("show me october", "October: 31 km"),
        ("how was october?", "October: 31 km"),
        ("and in June 2025?", "June 2025: 7 km"),
        ("what about last week", "9 to 15 Nov: 20 km"),
        ("how was my week", "16 to 22 Nov: 5 km"),
        ("how many k this week", "16 to 22 Nov: 5 km"),
        ("how did I do in 2025", "2025: 7 km"),
        ("/month 2026-10-07", "October: 31 km"),
        ("/month last", "October: 31 km"),
        ("/year of=2025", "2025: 7 km"),
        ("/week 10 november", "9 to 15 Nov: 20 km"),
        ("/week last", "9 to 15 Nov: 20 km, 2 runs, 1 h 54.\nLongest: 12 km, Sat 14 Nov.\nTue 10 Nov 8 km"),
    ],
)
def test_a_period_that_is_over_is_summed_up_like_this_one(ana: Runner, asked: str, answer: str) -> None:
    assert ana.says(asked).text.startswith(answer)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("wie viel bin ich im Oktober gelaufen?", "Oktober: 31 km, 2 Läufe"),
        ("wie viele Läufe letzte Woche", "9. bis 15. Nov: 20 km, 2 Läufe"),
        ("wie weit bin ich letztes Jahr gelaufen", "2025: 7 km, 1 Lauf"),
        ("/month letzter", "Oktober: 31 km"),
        ("zeig mir den Oktober", "Oktober: 31 km"),
        ("wie war letzte Woche?", "9. bis 15. Nov: 20 km"),
        ("wie war meine Woche", "16. bis 22. Nov: 5 km"),
        ("und im Juni 2025?", "Juni 2025: 7 km"),
        ("/month September", "September: keine Läufe, von denen ich weiß."),
    ],
)
def test_it_is_asked_in_german_too(chat: Chat, asked: str, answer: str) -> None:
    jonas = chat.runner("Jonas", language="de")
    for line in RAN:
        jonas.says(line)
    assert jonas.says(asked).text.startswith(answer)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (
            "how am I doing compared to last month?",
            "November: 25 km, 3 runs, 2 h 19. October, by the same day: 21 km.\n",
        ),
        ("this week vs last week", "16 to 22 Nov: 5 km, 1 run, 25 min. 9 to 15 Nov, by the same day: 8 km."),
        ("have I run more than last year", "2026: 56 km, 5 runs, 5 h 14. 2025, by the same day: 7 km.\n"),
        ("wie liege ich im Vergleich zum letzten Monat", "November: 25 km"),
    ],
)
def test_this_period_is_set_beside_the_one_before_it(ana: Runner, asked: str, answer: str) -> None:
    assert ana.says(asked).text.startswith(answer)


def test_by_the_same_day_a_short_month_has_its_last_one(chat: Chat) -> None:
    ana = chat.runner("Ana")
    chat.at("2027-03-31T12:00 Europe/Berlin")
    ana.says("ran 9k on 28 feb")
    ana.says("ran 5k on 31 jan")
    ana.says("ran 7k")
    assert ana.says("/month").text.startswith("March: 7 km, 1 run. February, by the same day: 9 km.")
    assert "by the same day" not in ana.says("/month last")


@pytest.mark.parametrize("asked", ["average per week", "how many km do I run a week", "Wochendurchschnitt"])
def test_the_mean_of_the_weeks_stands_with_the_years_sum(ana: Runner, asked: str) -> None:
    # 56 km in the 322 days of the year, for she ran in the one before
    assert "Longest: 21 km, Sun 4 Oct. 1.2 km a week on average." in ana.says(asked)


def test_the_mean_begins_with_the_first_run_and_waits_for_two_weeks(chat: Chat) -> None:
    bo = chat.runner("Bo")
    bo.says("ran 10k on 6 nov")
    bo.says("ran 2k on 7 nov")
    assert "on average" not in bo.says("/year")
    chat.wait(days=2)  # 15 days of 13 km
    bo.says("ran 1k")
    assert "6.1 km a week on average." in bo.says("/year")


def test_one_run_has_no_mean(ana: Runner) -> None:
    assert ana.says("/year 2025") == "2025: 7 km, 1 run, 40 min."


def test_a_period_without_runs_says_so_and_leads_on(ana: Runner) -> None:
    nothing = ana.says("how far did I run in september")
    assert nothing == "September: no runs that I know of."
    assert nothing.buttons == ["August", "This month’s sum"]
    assert ana.presses("August") == "August: no runs that I know of."


def test_why_opens_the_runs_of_a_period_that_is_over(ana: Runner) -> None:
    assert ana.says("/month october").buttons == ["Why?", "September"]
    assert (
        ana.presses("Why?").text == "Sun 4 Oct 21 km, Tue 20 Oct 10 km: together 31 km.\nDays are Berlin’s."
    )


def test_goals_are_told_with_what_goes_on_and_not_with_what_is_over(ana: Runner) -> None:
    ana.says("/goal new run 300 km by 30 june")
    assert "300 km" in ana.says("/month")
    assert "300 km" not in ana.says("/month last")


def test_a_month_is_no_week_and_what_names_no_period_is_refused(ana: Runner) -> None:
    assert "can’t read" in ana.says("/week november")
    refused = ana.says("/month foo")
    assert refused == "I can’t read a day in “foo”. For example: 2026-12-31."
    assert ana.presses(refused.buttons[0]).text.startswith("October: 31 km")
    assert ana.says("/week 9999-12-31") == "20 to 26 Dec 9999: no runs yet."


def test_what_is_told_beside_the_name_of_a_span_is_no_question(ana: Runner) -> None:
    assert "How far was it?" in ana.says("week 4 run 1 done")


@pytest.mark.parametrize(
    ("logged", "asked", "answer"),
    [
        (
            ("ran 5k in 25:00",),
            "how am i doing compared to last month",
            "November: 5 km, 1 run, 25 min. October: no runs that I know of.",
        ),
        (
            ("ran 21k on 25 oct in 2:00:00", "ran 5k in 25:00"),
            "how am i doing compared to last month",
            "November: 5 km, 1 run, 25 min. October, by the same day: no run; 21 km in all.",
        ),
        (
            ("ran 21k on 4 oct in 2:00:00",),
            "am I ahead of last month?",
            "November: no runs yet. October, by the same day: 21 km.",
        ),
        ((), "how am i doing compared to last week", "16 to 22 Nov: no runs yet. 9 to 15 Nov: no runs"),
        (
            ("ran 21k on 4 oct in 2:00:00", "ran 7k on 3 sept in 40:00"),
            "/month october beside=september",
            "October: 21 km, 1 run, 2 h. September: 7 km.",
        ),
    ],
)
def test_what_is_asked_to_be_set_beside_is_told_also_where_nothing_was_run(
    chat: Chat, logged: tuple[str, ...], asked: str, answer: str
) -> None:
    bo = chat.runner("Bo")
    for line in logged:
        bo.says(line)
    assert bo.says(asked).text.startswith(answer)
