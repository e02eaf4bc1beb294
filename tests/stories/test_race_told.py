"""What is said of a race right after it was listed changes it: no run, plan or correction is made of it."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

EN, DE = "race: Leeds marathon on may 9", "Wettkampf: Kiel Marathon am 9. Mai"


@pytest.mark.parametrize(
    ("language", "listed", "told", "now"),
    [
        ("en", EN, "sub 4 if possible", "4:00:00 is 5:41 /km."),
        ("en", EN, "target is 3:55", "3:55:00 is 5:34 /km."),
        ("en", EN, "hoping for 3:55", "3:55:00 is 5:34 /km."),
        ("en", EN, "I want to finish in under 4 hours", "4:00:00 is 5:41 /km."),
        ("en", EN, "under 4 would be nice", "4:00:00 is 5:41 /km."),
        ("de", DE, "unter 4 Stunden wäre schön", "4:00:00 sind 5:41 /km."),
        ("de", DE, "ich will unter 4 Stunden laufen", "4:00:00 sind 5:41 /km."),
        ("de", DE, "Ziel 3:55", "3:55:00 sind 5:34 /km."),
        ("en", EN, "it starts at 9:45", "Changed: Leeds marathon, Sun 9 May, start 9:45."),
        ("de", DE, "Start ist um 10 Uhr", "Geändert: Kiel Marathon, So 9. Mai, Start 10:00."),
        ("en", EN, "actually it's on may 16", "Changed: Leeds marathon, Sun 16 May."),
        ("de", DE, "er ist am 16. Mai", "Geändert: Kiel Marathon, So 16. Mai."),
        ("en", EN, "sorry, may 16", "Changed: Leeds marathon, Sun 16 May."),
        ("en", EN, "no, may 16", "Changed: Leeds marathon, Sun 16 May."),
        ("de", DE, "nein, am 16. Mai", "Geändert: Kiel Marathon, So 16. Mai."),
        ("en", EN, "it's called Rob Burrow Marathon", "Changed: Rob Burrow Marathon, Sun 9 May."),
        ("de", DE, "er heißt Förde-Marathon", "Geändert: Förde-Marathon, So 9. Mai."),
    ],
)
def test_its_aim_its_start_and_its_day_are_put_in_place(
    chat: Chat, language: str, listed: str, told: str, now: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(listed)
    answer = ana.says(told)
    assert now in answer
    assert "A:" not in answer  # the letter has been explained
    assert now not in ana.presses("#1")


@pytest.mark.parametrize(
    ("language", "listed", "told", "letter"),
    [
        ("en", EN, "not an A race", "B: a test on the way."),
        ("en", EN, "make it a B race", "B: a test on the way."),
        ("en", EN, "it's just for fun", "C: for fun, as training."),
        ("en", EN, "priority C", "C: for fun, as training."),
        ("de", DE, "ist kein A-Rennen", "B: ein Test auf dem Weg."),
        ("de", DE, "nur zum Spaß", "C: zum Spaß, als Training."),
        ("de", DE, "Prio B", "B: ein Test auf dem Weg."),
    ],
)
def test_its_letter_is_put_in_place_and_no_run_becomes_a_race(
    chat: Chat, language: str, listed: str, told: str, letter: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km")
    ana.says(listed)
    answer = ana.says(told)
    assert "5 km" not in answer
    assert answer.text.endswith(letter)
    ana.says("it's a race")
    assert letter.partition(":")[0] in ana.says("/race list").text.rpartition(", ")[2]


@pytest.mark.parametrize(
    ("language", "listed", "told", "dropped"),
    [
        ("en", EN, "cancel it", "Off the list: Leeds marathon"),
        ("en", EN, "delete that", "Off the list: Leeds marathon"),
        ("en", EN, "I'm not running it after all", "Off the list: Leeds marathon"),
        ("de", DE, "sag ihn wieder ab", "Gestrichen: Kiel Marathon"),
        ("de", DE, "lösch das", "Gestrichen: Kiel Marathon"),
    ],
)
def test_the_race_just_listed_is_taken_off_and_no_run(
    chat: Chat, language: str, listed: str, told: str, dropped: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km")
    ana.says(listed)
    assert ana.says(told).text.startswith(dropped)
    assert "5 km" in ana.says("/runs")


def test_a_letter_that_it_has_is_said_again_and_nothing_is_asked(ana: Runner) -> None:
    ana.says(EN)
    assert ana.says("it's my A race") == "Leeds marathon, Sun 9 May. A: the one the plan is for."
    assert ana.says("ran 5k").buttons == ["Undo", "Edit"]


def test_the_first_race_is_the_a_and_what_is_listed_beside_it_a_b(ana: Runner) -> None:
    assert "A: the one the plan is for." in ana.says("race: Leeds marathon on may 9")
    assert "B: a test on the way." in ana.says("race: Otley 10k on april 11")
    ana.says("make it a C race")
    assert "B: a test on the way." in ana.says("race: Ilkley half on april 18")


def test_a_race_beside_none_but_a_c_is_the_a(ana: Runner) -> None:
    ana.says("C race: Otley 10k on april 11")
    assert "A: the one the plan is for." in ana.says("race: Leeds marathon on may 9")


def test_one_thing_after_another_is_told_of_the_same_race(ana: Runner) -> None:
    ana.says(EN)
    ana.says("it's at 9:30")
    ana.says("sub 4 if possible")
    assert "3:50:00 is 5:27 /km." in ana.says("make it sub 3:50")
    assert "Leeds marathon, Sun 9 May, start 9:30, A, target 3:50:00" in ana.says("/race list")


@pytest.mark.parametrize(
    "told", ["ran 5k in 25:00", "how long is it to my race?", "thanks", "3:55", "100 km by june"]
)
def test_what_tells_another_thing_leaves_the_race(ana: Runner, told: str) -> None:
    ana.says(EN)
    ana.says(told)
    ana.says("never mind")
    assert "target" not in ana.says("/race list")


def test_a_while_later_or_after_a_run_nothing_is_taken_for_the_race(chat: Chat, ana: Runner) -> None:
    ana.says(EN)
    ana.says("ran 5k in 25:00")
    ana.says("sub 4 if possible")
    assert "target" not in ana.says("/race list")
    ana.says("/race edit place=Leeds")
    chat.wait(hours=2)
    ana.says("sub 4 if possible")
    assert "target" not in ana.says("/race list")


@pytest.mark.parametrize(
    ("entered", "name"),
    [
        ("signed up for a turkey trot!", "Turkey trot"),
        ("entered the Elm Street fun run", "Elm Street fun run"),
    ],
)
def test_a_race_that_was_entered_is_asked_for_its_day(ana: Runner, entered: str, name: str) -> None:
    assert ana.says(entered).text.startswith(f"{name}: it goes on the list once it has its day.")
    assert "Thu 26 Nov" in ana.says("26 nov")
    assert "(5 km), Thu 26 Nov" in ana.says("it's a 5k")
    assert "8 days to go" in ana.says(f"how long until the {name}?")


def test_how_long_it_is_to_what_is_no_race_is_no_countdown(ana: Runner) -> None:
    ana.says(EN)
    assert "days to go" not in ana.says("how long until the weekend")


@pytest.mark.parametrize(("language", "listed", "hour"), [("en", EN, "at 7"), ("de", DE, "um 19 Uhr")])
def test_an_hour_by_itself_may_be_of_anything(chat: Chat, language: str, listed: str, hour: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(listed)
    assert "7:00" not in ana.says(hour)
    assert "19:00" not in ana.last


def test_in_german_the_start_and_how_long_it_is_to_the_race(chat: Chat) -> None:
    jule = chat.runner("Jule", language="de")
    jule.says("angemeldet für den Hella Halbmarathon")
    jule.says("27. Juni")
    assert "Start 10:00" in jule.says("geht um 10 los")
    assert jule.says("wie lange noch bis zum Hella").text.startswith("Hella Halbmarathon, So 27. Jun 2027")


def test_a_race_is_not_called_by_what_says_that_it_was_entered(chat: Chat) -> None:
    jule = chat.runner("Jule", language="de")
    asked = jule.says("ich habe mich für den Hamburg Marathon angemeldet")
    assert asked.text.startswith("Hamburg Marathon: kommt auf die Liste")


@pytest.mark.parametrize(
    ("language", "listed", "told"),
    [
        ("en", EN, "I just want to finish"),
        ("en", EN, "just finish"),
        ("en", EN, "my goal is to finish"),
        ("en", EN, "hoping to make it to the end"),
        ("de", DE, "ich will einfach nur ankommen"),
        ("de", DE, "Hauptsache ankommen"),
    ],
)
def test_to_finish_is_the_aim_of_the_race_just_listed(
    chat: Chat, language: str, listed: str, told: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(listed)
    assert f'"{told}"' in ana.says(told).text.replace("„", '"').replace("“", '"')
    assert "Undo" in ana.last.buttons or "Rückgängig" in ana.last.buttons


def test_to_finish_long_after_a_race_was_listed_is_not_of_it(chat: Chat, ana: Runner) -> None:
    ana.says(EN)
    chat.wait(hours=2)
    assert "Changed" not in ana.says("I just want to finish")
