"""A goal said in one's own words opens the door to a race or a goal, and is never a step of this week."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def test_a_race_with_a_time_and_a_month_asks_for_the_day_only(ana: Runner) -> None:
    asked = ana.says("my goal is a sub 2 half in april")
    assert asked == "Half under 2:00:00: it goes on the list once it has its day.\nOn which day is it?"
    assert asked.buttons == [
        *("Sun 4 Apr 2027", "Sun 11 Apr 2027", "Sun 18 Apr 2027", "Sun 25 Apr 2027"),
        "No race yet",
    ]
    assert ana.presses("Sun 11 Apr 2027").text.startswith("Half, Sun 11 Apr.")
    assert "2:00:00 is 5:41 /km." in ana.says("/countdown")


def test_without_a_race_it_is_kept_as_a_goal_with_the_end_of_its_month(ana: Runner) -> None:
    ana.says("my goal is a sub 2 half in april")
    assert "with Fri 30 Apr as the day" in ana.presses("No race yet")
    assert "a sub 2 half in april (open)" in ana.says("/goal list")
    ana.says("my goal is a sub 2 half in april")
    assert "with Fri 30 Apr as the day" in ana.says("no race yet")  # typed it is the same


@pytest.mark.parametrize(
    ("language", "said", "begins"),
    [
        ("en", "i want to break 50 for 10k this year", "10 km under 50:00: it goes on the list"),
        ("en", "training for the berlin marathon", "berlin marathon: it goes on the list"),
        ("en", "signed up for the berlin marathon", "berlin marathon: it goes on the list"),
        ("en", "qualify for boston", "To qualify takes a marathon in your standard’s time."),
        ("en", "i want to run a 5k without walking", '"run a 5k without walking". By when?'),
        ("en", "my goal is to run 3 times a week", "“run 3 times a week”: I can’t follow each week"),
        ("en", "my goal is 30 km a week", "“30 km a week”: I can’t follow each week"),
        ("en", "1000 miles this year is the goal", "A goal, not set yet: 1,000 mi in 2026."),
        ("en", "my goal for 2027: 2027 km", "A goal, not set yet: 2,027 km in 2027."),
        ("en", "my 2027 goal is 1000 miles", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "my main 2027 goal: 1000 miles", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "goal 2027: run 1000 miles", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "next year's goal is 1000 miles", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "my goal for next year is 1000 miles", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "1000 miles is my 2027 goal", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "next year i want to run 1000 miles", "A goal, not set yet: 1,000 mi in 2027."),
        ("en", "my 2027 goal is a marathon", "Marathon: it goes on the list"),
        ("de", "mein 2027er Ziel: 1000 km", "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2027."),
        (
            "de",
            "mein Ziel für nächstes Jahr: 1000 km",
            "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2027.",
        ),
        (
            "de",
            "ich will nächstes Jahr 1000 km laufen",
            "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2027.",
        ),
        (
            "de",
            "nächstes Jahr will ich 1000 km laufen",
            "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2027.",
        ),
        ("en", "my goal this year is 500 miles", "A goal, not set yet: 500 mi in 2026."),
        ("de", "mein Ziel für 2027: 1000 km", "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2027."),
        ("de", "mein Ziel für 2027: einen Marathon", "Marathon: kommt auf die Liste"),
        ("en", "my goal is 10 km a week", "“10 km a week”: I can’t follow each week"),
        ("en", "my goal is to be happy", "Good. If it worked, what would be different"),
        ("en", "my goal is 100 km", "100 km. By when?"),
        ("en", "my goal is to run every day", "By which rule?"),
        ("en", "lose some weight by running", "Good. If it worked, what would be different"),
        (
            "de",
            "mein ziel ist ein halbmarathon unter 2 stunden im april",
            "Halbmarathon unter 2:00:00: kommt",
        ),
        ("de", "trainiere für den berlin-marathon", "berlin-marathon: kommt auf die Liste"),
        ("de", "ich will 5 km am stück laufen", "„5 km am stück laufen“. Bis wann?"),
        ("de", "mein ziel ist 3 mal pro woche zu laufen", "„3 mal pro woche“: Ein Ziel für jede Woche"),
        ("de", "1000 km dieses jahr sind das ziel", "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2026."),
        ("de", "ich will durch laufen abnehmen", "Gut. Wenn es klappt"),
        ("de", "ich möchte mich für boston qualifizieren", "Zur Qualifikation gehört ein Marathon"),
    ],
)
def test_a_goal_in_ones_own_words_is_understood(chat: Chat, language: str, said: str, begins: str) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(said).text.startswith(begins)
    assert "Make it this week’s step" not in ana.last.buttons
    maya = chat.newcomer("Maya")
    maya.says("/start")
    maya.says("berlin")
    if language == "en":
        assert begins in maya.says(said)


def test_a_goal_without_an_amount_is_built_with_its_day_why_and_first_bite(ana: Runner) -> None:
    ana.says("i want to run a 5k without walking")
    assert ana.says("28 feb") == (
        "run a 5k without walking by Sun 28 Feb 2027\nWhy this one? I’ll quote you."
    )
    assert "A first bite for this week: 3 runs." in ana.says("to keep up with my kids")
    assert ana.says("3 runs").text.startswith("run a 5k without walking by Sun 28 Feb 2027\nWhy: ")
    assert (
        ana.says("hm")
        == "run a 5k without walking by Sun 28 Feb 2027. Save it, change it, or leave it for now?"
    )
    assert ana.says("save").text.startswith(
        "Yours: run a 5k without walking by Sun 28 Feb 2027.\n3 runs, by "
    )
    assert "to keep up with my kids" in ana.says("/goal show")


def test_a_day_told_leaves_the_why(ana: Runner) -> None:
    assert ana.says("i'd like to run my first 10k by may").text.startswith(
        "run my first 10k by Mon 31 May 2027"
    )


@pytest.mark.parametrize("said", ["sub 2 half in april", "my goal is a sub 2 half in april"])
def test_it_may_be_said_where_a_goal_is_asked_for(ana: Runner, said: str) -> None:
    ana.says("/goal new")
    assert ana.says(said).text.startswith("Half under 2:00:00: it goes on the list")
    assert ana.says("11 april").text.startswith("Half, Sun 11 Apr.")


@pytest.mark.parametrize(
    ("language", "said", "by"),
    [
        ("en", "sometime in spring", "by Mon 31 May 2027"),
        ("de", "irgendwann im Frühling", "bis Mo 31. Mai 2027"),
    ],
)
def test_a_part_of_the_year_is_a_day_to_end_by(chat: Chat, language: str, said: str, by: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("i want to run a 5k without walking" if language == "en" else "ich will 5 km am stück laufen")
    assert by in ana.says(said)


def test_weeks_may_be_counted_as_a_streak(ana: Runner) -> None:
    ana.says("my goal is to run 3 times a week")
    assert "3 runs a week" in ana.presses("3 runs a week as a streak")


@pytest.mark.parametrize(
    "said",
    [
        "my goal is 10 miles this week",
        "aiming for 10k on sunday",
        "i want to do 10k on sunday",
        "might do 10 on sunday",
        "going to run 10k tomorrow",
    ],
)
def test_a_plan_of_this_week_stays_a_step(ana: Runner, said: str) -> None:
    assert ana.says(said) == "A plan, so not logged."
    assert ana.last.buttons == ["Make it this week’s step"]


def test_a_race_with_its_day_is_put_on_the_list_as_ever(ana: Runner) -> None:
    assert ana.says("signed up for the Canal 10k on 12 dec") == "A plan, so not logged."
    assert ana.last.buttons == ["Put it on the race list"]


@pytest.mark.parametrize(
    ("language", "told", "there"),
    [
        ("en", "I want to qualify for Boston", "On your list: Lake marathon, Sun 25 Apr."),
        ("de", "ich möchte mich für Boston qualifizieren", "Auf deiner Liste: Lake marathon, So 25. Apr."),
    ],
)
def test_to_qualify_is_the_why_of_a_marathon_on_the_list(
    chat: Chat, language: str, told: str, there: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("/race add Boston marathon, 19 April 2027")
    ana.says("/race add Lake marathon, 25 April 2027")
    assert there in ana.says(told)
    assert "Boston" in ana.says("/countdown lake")
