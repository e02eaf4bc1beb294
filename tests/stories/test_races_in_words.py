"""Races and goals that are told without a command's own words."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("told", "listed"),
    [
        ("signed up for the Frost 5k on 24 January", "Frost 5k, Sun 24 Jan, A"),
        ("I've entered the Berlin marathon on 26 September 2027", "Berlin marathon, Sun 26 Sep 2027, A"),
        ("racing a half in Lisbon on 7 March", "Half in Lisbon, Sun 7 Mar, A"),
        ("my next race is the Canal 10k on 24 October", "Canal 10k, Sun 24 Oct 2027, A"),
        ("running the Turkey Trot 5k on December 26", "Turkey Trot 5k, Sat 26 Dec, A"),
    ],
)
def test_a_plan_that_names_a_race_can_be_put_on_the_list(ana: Runner, told: str, listed: str) -> None:
    answer = ana.says(told)
    assert answer == "A plan, so not logged."
    assert answer.buttons == ["Put it on the race list"]
    assert "I’ll count down" in ana.presses("Put it on the race list")
    assert ana.says("races") == f"1  {listed}"


@pytest.mark.parametrize(
    ("told", "listed"),
    [
        ("also add a 10k on jan 16", "10k, Sat 16 Jan, A"),
        ("enter a marathon on 10 oct", "Marathon, Sun 10 Oct 2027, A"),
    ],
)
def test_a_race_is_added_by_its_distance_and_a_far_day(ana: Runner, told: str, listed: str) -> None:
    ana.says("5 km")
    assert ana.says(told).buttons == ["Put it on the race list"]
    ana.presses("Put it on the race list")
    assert ana.says("races") == f"1  {listed}"


@pytest.mark.parametrize(
    ("language", "told", "listed"),
    [
        ("en", "add the london marathon on april 25 to my races", "London marathon, Sun 25 Apr, A"),
        ("en", "put the berlin marathon on my list on sept 26", "Berlin marathon, Sun 26 Sep 2027, A"),
        ("en", "add the turkey trot on thursday to my races", "Turkey trot, Thu 19 Nov, A"),
        ("en", "add the shamrock 8k on march 21", "Shamrock 8k, Sun 21 Mar, A"),
        ("en", "please add shamrock 8k on march 21", "Shamrock 8k, Sun 21 Mar, A"),
        ("en", "add a half on april 18", "Half, Sun 18 Apr, A"),
        (
            "en",
            "add the Vermont Marathon May 30 as my B race",
            "Vermont Marathon, Sun 30 May 2027, B",
        ),
        ("de", "trag den Hamburg Marathon am 26. April als C-Rennen ein", "Hamburg Marathon, Mo 26. Apr, C"),
        (
            "de",
            "trag den Hamburg Marathon am 26. April ein, Start 10 Uhr",
            "Hamburg Marathon, Mo 26. Apr, Start 10:00, A",
        ),
        ("de", "setz den Hamburg Marathon am 26. April auf die Liste", "Hamburg Marathon, Mo 26. Apr, A"),
        ("de", "trag den Hamburg Marathon am 26. April ein", "Hamburg Marathon, Mo 26. Apr, A"),
        ("de", "den Hamburg Marathon am 26. April bitte eintragen", "Hamburg Marathon, Mo 26. Apr, A"),
    ],
)
@pytest.mark.parametrize("before", ["", "5 km"])
def test_a_race_that_one_is_told_to_add_is_listed_at_once(
    chat: Chat, before: str, language: str, told: str, listed: str
) -> None:
    ana = chat.runner("Ana", language=language)
    if before:
        ana.says(before)
    ana.says(told)
    assert ana.says("races") == f"1  {listed}"


@pytest.mark.parametrize(
    ("language", "told", "listed"),
    [
        ("de", "trag den Hermannslauf am 25. April ein", "Hermannslauf, Di 25. Apr 2028"),
        ("de", "trag den Hamburg Marathon am 25. April ein", "Hamburg Marathon, Di 25. Apr 2028"),
        ("en", "add the london marathon on april 25", "London marathon, Tue 25 Apr 2028"),
    ],
)
def test_an_event_by_its_name_is_next_years_where_this_years_is_over(
    chat: Chat, language: str, told: str, listed: str
) -> None:
    chat.at("2027-05-10T18:40 Europe/Berlin")
    assert listed in chat.runner("Ana", language=language).says(told)


@pytest.mark.parametrize(
    ("told", "logged"),
    [
        ("trag 8 km für gestern ein", "8 km, gestern."),
        ("trage 8 km ein", "8 km, heute."),
        ("bitte trag gestern 8 km ein", "8 km, gestern."),
    ],
)
def test_a_run_that_one_is_told_to_enter_in_german_has_no_note_of_that(
    chat: Chat, told: str, logged: str
) -> None:
    assert chat.runner("Ana", language="de").says(told) == f"{logged}\nDein erster Lauf hier."


def test_an_event_that_is_entered_with_its_time_has_been_run(chat: Chat) -> None:
    chat.at("2027-05-10T18:40 Europe/Berlin")
    ana = chat.runner("Ana")
    assert "in 3:45:10" in ana.says("add the london marathon on april 25, 3:45:10")
    assert "No race on the list." in ana.says("races")


def test_a_race_is_added_with_its_letter_and_its_goal(ana: Runner) -> None:
    added = ana.says("add the Vermont Marathon May 30 as my A race, goal 3:24")
    assert "Vermont Marathon, Sun 30 May 2027. A:" in added
    assert "3:24:00 is" in added


def test_a_race_for_the_list_without_its_day_is_asked_for_it(ana: Runner) -> None:
    assert "which day" in ana.says("add the london marathon to my races")
    assert "London marathon, Sun 25 Apr." in ana.says("april 25")


@pytest.mark.parametrize(
    "told",
    [
        "add easy 10k on march 21", "add 10k on saturday", "add 2 km to my run",
        "add me to the list", "add new shoes to my list", "add 5 km to the list",
    ],
)  # fmt: skip
def test_what_names_no_race_is_not_put_on_the_list(ana: Runner, told: str) -> None:
    assert "On which day" not in ana.says(told)
    assert "No race on the list." in ana.says("races")


def test_what_is_added_for_a_day_just_over_is_a_run(ana: Runner) -> None:
    assert "10 km, Sat 14 Nov." in ana.says("add a 10k on saturday")
    assert "5 km, Tue 3 Nov." in ana.says("add a 5k on 3 nov")


@pytest.mark.parametrize("told", ["it's on april 18", "it is april 18", "on april 18", "the 18th of april"])
def test_the_day_that_is_asked_for_is_no_name(ana: Runner, told: str) -> None:
    ana.says("I want to run a half marathon in april")
    assert ana.says(told).text.startswith("Half, Sun 18 Apr.")


@pytest.mark.parametrize("told", ["going to run 10k tomorrow", "easy 10k on sunday", "Tempo 8k on Sunday"])
def test_a_run_like_any_other_is_no_race(ana: Runner, told: str) -> None:
    assert "Put it on the race list" not in ana.says(told).buttons


def test_a_race_of_this_week_may_be_its_step_as_well(ana: Runner) -> None:
    answer = ana.says("signed up for the Bay 10k on sunday")
    assert answer.buttons == ["Put it on the race list", "Make it this week’s step"]


def test_a_race_that_is_entered_beside_a_run_is_offered(ana: Runner) -> None:
    answer = ana.says("ran 5k, signed up for the Lake 10k on 2 May 2027")
    assert answer.text.startswith("5 km, today.")
    assert answer.buttons[-1] == "Put it on the race list"


@pytest.mark.parametrize(
    "told",
    [
        "new race: Canal 10k, 24 Oct 2027",
        "add race Canal 10k 24 Oct 2027",
        "please add a race to my list: Canal 10k, 24 Oct 2027",
        "/race Canal 10k, 24 Oct 2027",
        '/race add "Canal" 10k, 24 Oct 2027',
        "/race add “Canal 10k, 24 Oct 2027”",
    ],
)
def test_a_race_is_added_whatever_the_order_of_the_words(ana: Runner, told: str) -> None:
    assert ana.says(told).text.startswith("Canal 10k, Sun 24 Oct 2027.")


def test_add_a_race_asks_for_its_name_and_takes_the_whole_line(ana: Runner) -> None:
    assert ana.says("add a race") == "What is the race called?"
    assert ana.says("Canal 10k on 24 Oct 2027").text.startswith("Canal 10k, Sun 24 Oct 2027.")


def test_a_goal_behind_its_group_is_set(ana: Runner) -> None:
    assert ana.says("/goal run 500 km by june 30").text.startswith("Set: 500 km by Wed 30 Jun 2027.")
    assert ana.says("new goal: run 800 km by june 30").text.startswith("Set: 800 km by Wed 30 Jun 2027.")


def test_what_a_group_is_told_stays_in_the_lines_that_may_be_meant(ana: Runner) -> None:
    assert "/micro new 3 runs this week" in ana.says("/micro 3 runs this week").buttons
    assert "List your races" in ana.says("/race lst").buttons
    assert "/goal show 5k" in ana.says("/goal shwo 5k").buttons


def test_a_race_that_is_named_is_moved_and_no_run(ana: Runner) -> None:
    ana.says("/race add Berlin Marathon, 10 Oct 2027")
    ana.says("ran 13 km today")
    asked = ana.says("change my marathon to 17 oct")
    assert asked.text == "Which one?\nNothing is changed yet."
    assert asked.buttons == ["Berlin Mar…, Sun 10 Oct 2027", "13 km, Wed 18 Nov"]
    assert "Berlin Marathon, Sun 17 Oct 2027" in ana.presses(asked.buttons[0])
    assert "17 Oct 2027" in ana.says("/race list")
    assert "Wed 18 Nov: 13 km" in ana.says("/runs")


def test_without_a_run_the_race_alone_is_offered(ana: Runner) -> None:
    ana.says("/race add Berlin Marathon, 10 Oct 2027")
    assert len(ana.says("move my marathon to 17 oct").buttons) == 1
    assert "Sun 17 Oct 2027" in ana.presses(ana.last.buttons[0])


def test_the_run_can_be_meant_all_the_same(ana: Runner) -> None:
    ana.says("/race add Berlin Marathon, 10 Oct 2027")
    ana.says("ran 13 km today")
    ana.says("move my marathon to 17 oct")
    assert "Moved to Sat 17 Oct" in ana.presses("13 km, Wed 18 Nov")


@pytest.mark.parametrize(
    "told",
    [
        "B race: Frost half on 12 sept, goal 1:38",
        "my B race is the Frost half on 12 september",
        "Frost half marathon on 12 sept, goal 1:38",
    ],
)
def test_a_race_on_a_day_that_was_is_next_years(ana: Runner, told: str) -> None:
    answer = ana.says(told)
    assert answer == "A plan, so not logged."
    ana.presses("Put it on the race list")
    assert "Sun 12 Sep 2027" in ana.says("races")
    assert "No runs yet" in ana.says("/runs")


def test_a_race_that_was_run_then_is_a_log(ana: Runner) -> None:
    assert ana.says("ran 10k on 12 sept, goal 50 min").text.startswith("10 km, Sat 12 Sep")
    assert ana.says("raced the half on 12 sept in 1:40:20").text.startswith("21.1 km in 1:40:20")


@pytest.mark.parametrize(
    ("language", "told", "asked", "days", "added"),
    [
        (
            "en",
            "I have a marathon end of may",
            '"Marathon" goes on the list once it has its day.\nOn which day is it?',
            ["Sun 23 May 2027", "Sun 30 May 2027", "Not known yet"],
            "Marathon, Sun 23 May 2027.",
        ),
        (
            "en",
            "/race add A race: Rome marathon mid march, goal 3:30",
            '"Rome marathon" goes on the list once it has its day.\nOn which day is it?',
            ["Sun 14 Mar 2027", "Not known yet"],
            "Rome marathon, Sun 14 Mar. A: the one the plan is for.\n3:30:00 is 4:59 /km.",
        ),
        (
            "de",
            "ich laufe Ende Mai einen Marathon",
            "„Marathon“ kommt auf die Liste, sobald der Tag feststeht.\nAn welchem Tag ist er?",
            ["So 23. Mai 2027", "So 30. Mai 2027", "Noch offen"],
            "Marathon, So 23. Mai 2027.",
        ),
    ],
)
def test_a_race_without_its_day_is_asked_for_it(
    chat: Chat, language: str, told: str, asked: str, days: list[str], added: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(told).text.replace("“", '"').replace("”", '"') == asked.replace("“", '"')
    assert ana.last.buttons == days
    assert ana.presses("#1").text.startswith(added)


def test_a_race_of_a_season_has_no_likely_days(ana: Runner) -> None:
    asked = ana.says("running the Bristol 10k next spring")
    assert asked.buttons == ["Not known yet"]
    assert "Bristol 10k, Sun 9 May" in ana.says("9 may")
    ana.says("doing a half in mid october")
    assert ana.presses("Not known yet") == "Left as it was."
    assert "half" not in ana.says("/race list")


def test_a_plan_for_a_season_is_no_step_of_this_week(ana: Runner) -> None:
    plan = ana.says("might do a 10k in spring")
    assert plan == "A plan, so not logged."
    assert plan.buttons == ["Add a race", "Set a goal"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Vienna City Half on 18 april", "Vienna City Half, Sun 18 Apr"),
        ("Berlin Marathon 27 sept", "Berlin Marathon"),
    ],
)
def test_an_event_without_a_time_long_ago_is_the_next_one(ana: Runner, told: str, name: str) -> None:
    assert ana.says(told) == "A plan, so not logged."
    assert ana.last.buttons == ["Put it on the race list"]
    assert ana.says("yes").text.startswith(name)
    assert "No runs yet." in ana.says("/runs")


@pytest.mark.parametrize(
    "told",
    ["half marathon on 18 april", "Vienna City Half on 18 april 2:05:10", "ran Vienna half on 18 april"],
)
def test_a_run_of_long_ago_is_one(ana: Runner, told: str) -> None:
    assert "21.1 km" in ana.says(told)


def test_a_half_some_day_is_no_step_of_this_week(chat: Chat) -> None:
    jan = chat.runner("Jan", language="de")
    asked = jan.says("ich will einen Halbmarathon schaffen")
    assert asked.buttons == ["Noch kein Wettkampf", "Schon gut"]


@pytest.mark.parametrize(
    ("language", "named", "answered", "listed"),
    [
        ("de", "Wettkampf: Hamburg Halbmarathon", "er ist am 18. April", "Hamburg Halbmarathon, So 18. Apr."),
        ("de", "Wettkampf: Kassel Marathon", "der Marathon ist am 2. Mai", "Kassel Marathon, So 2. Mai."),
        ("de", "Wettkampf: Kassel Marathon", "das ist am 2.5.", "Kassel Marathon, So 2. Mai."),
        ("en", "race: Leeds marathon", "the marathon is on may 9", "Leeds marathon, Sun 9 May."),
        ("en", "race: Leeds marathon", "that's on may 9", "Leeds marathon, Sun 9 May."),
    ],
)
def test_a_day_that_is_said_of_the_race_asked_about_is_its_day_and_no_name(
    chat: Chat, language: str, named: str, answered: str, listed: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(named)
    assert ana.says(answered).text.startswith(listed)


def test_a_race_that_is_on_its_day_is_not_called_so(ana: Runner) -> None:
    assert ana.says("race: the Leeds marathon is on may 9").text.startswith("Leeds marathon, Sun 9 May.")
