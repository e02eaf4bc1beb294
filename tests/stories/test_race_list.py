"""Races as they are listed, changed and run."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.chat import Chat, Runner


def test_a_race_that_has_been_run_goes_on_the_list_with_its_result(ana: Runner) -> None:
    assert "Sun 15 Nov 2026 has passed." in ana.says("/race add City 10k, 15 nov 2026")
    assert ana.presses("It has been run") == "What was your time?"
    answer = ana.says("50:00")
    assert "50:00 (5:00 /km), your first 10 km here." in answer
    assert "Easy until" in answer
    assert "City 10k, Sun 15 Nov, B: 50:00" in ana.says("/race list")
    ana.says("/undo")
    assert "No race on the list." in ana.says("/race list")
    assert "No runs yet" in ana.says("/runs")


def test_an_old_result_gives_no_advice_for_days_that_are_over(ana: Runner) -> None:
    answer = ana.says('/race result race="City 10k, 4 may 2025" time=50:00')
    assert "50:00 (5:00 /km)" in answer
    assert "Easy until" not in answer


def test_what_of_a_race_changes_is_a_button_each_and_the_answer_says_it(ana: Runner) -> None:
    ana.says("/race add Lake half, 12 Sep 2027")
    assert ana.says("/race edit").buttons[:4] == ["The day", "The start", "The distance", "The target"]
    assert ana.presses("The start") == "When does it start?"
    assert "Lake half, Sun 12 Sep 2027, start 9:00" in ana.presses("9:00")
    ana.says("/race edit")
    ana.presses("The target")
    assert "1:58:00 is 5:36 /km." in ana.says("1:58:00")
    assert "C: for fun, as training." in ana.says("/race edit priority=C")
    assert ana.says("/race edit Lake distance") == "How long is it?"
    assert "50:00 is 5:00 /km." in ana.says("/race edit Lake distance=10km goal=50:00")


def test_a_result_before_any_race_is_run_names_the_one_to_come(ana: Runner) -> None:
    ana.says("/race add Lake half, 12 Sep 2027")
    assert "Lake half, Sun 12 Sep 2027 is still to come" in ana.says("/race result 1:58:00")
    assert "No runs yet" in ana.says("/runs")


def test_a_corrected_result_corrects_the_run_that_it_logged(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 22 Nov 2026")
    chat.at("2026-11-22T15:00 Europe/Berlin")
    ana.says("/race result 50:10")
    ana.says("/race result Lake 49:10")
    assert "10 km in 49:10" in ana.says("/runs")
    assert "Lake 10k, Sun 22 Nov, A: 49:10" in ana.says("/race list")


@pytest.mark.parametrize("command", ["drop", "edit"])
def test_words_that_fit_two_races_offer_the_same_line_for_each(ana: Runner, command: str) -> None:
    ana.says("/race add Lake 10k, 2 May 2027")
    ana.says("/race add Lake half, 12 Sep 2027")
    answer = ana.says(f"/race {command} Lake")
    assert "More than one has “Lake” in its name. Which?" in answer
    assert "Lake half" in ana.presses("#2")
    assert "Lake 10k" in ana.says("/race list")


def test_a_time_that_nobody_runs_in_minutes_is_in_hours(chat: Chat, ana: Runner) -> None:
    assert "3:40:00 is 5:13 /km." in ana.says("/race add Canal marathon, 22 Nov 2026 goal=3:40")
    assert "3:30:00 is 4:59 /km." in ana.says("/race edit goal=3:30")
    chat.at("2026-11-22T21:00 Europe/Berlin")
    assert "3:35:00 (5:06 /km)" in ana.says("/race result 3:35")
    assert "0:25" not in ana.last


@pytest.mark.parametrize(
    "line",
    [
        'Lake run, 12 Sep 2027, start 9:30, goal 1:58:00, place "Lago, Como", why "the lake", distance=half',
        'Lake run, 12 Sep 2027, where: Lago Como, target 1:58, distance=half why="the lake" start=9:30',
        'name="Lake run" date=2027-09-12 start=9:30 distance=half goal=1:58 place="Lago Como" why="the lake"',
    ],
)
def test_all_that_is_stored_of_a_race_is_said(ana: Runner, line: str) -> None:
    answer = ana.says(f"/race add {line}")
    assert answer.text.replace("Lago, Como", "Lago Como") == (
        "Lake run (half, Lago Como), Sun 12 Sep 2027, start 9:30. A: the one the plan is for.\n"
        "1:58:00 is 5:36 /km.\n"
        'Why: "the lake"\n'
        "I’ll count down from Sun 15 Aug 2027."
    )
    listed = ana.says("/race list").text.replace("Lago, Como", "Lago Como")
    assert listed == "1  Lake run (half, Lago Como), Sun 12 Sep 2027, start 9:30, A, target 1:58:00"
    down = ana.says("/countdown").text
    assert "298 days to go." in down
    assert "1:58:00 is 5:36 /km." in down


def test_where_a_race_is_can_be_changed_and_taken_back(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 12 Sep 2027")
    assert ana.says("/race edit place") == "Where is it?"
    assert "Changed: Lake 10k (Lecco), Sun 12 Sep 2027." in ana.says("Lecco")
    assert 'Note: "flat"' in ana.says("/race edit note=flat place=Como")
    ana.says("/undo")
    assert "(Lecco)" in ana.says("/race list")


def test_the_place_that_one_came_in_and_the_note_are_echoed(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 18 Nov 2026")
    answer = ana.says('/race result time=50:10 place=12 note="legs gone"')
    assert answer.text.startswith(
        '50:10 (5:01 /km), place 12, your first 10 km here. Note: "legs gone"\nEasy until'
    )


@pytest.mark.parametrize("day", ["29 Feb 2029", "on 29 feb 2029", "2029-02-29", "31/4/2027"])
def test_a_day_that_no_calendar_has_is_named_and_the_rest_of_the_line_is_kept(ana: Runner, day: str) -> None:
    asked = ana.says(f"/race add A race: Leap 10k, {day}, start 9:30, place Lecco")
    assert asked.text == f"No calendar has “{day.removeprefix('on ')}”.\nOn which day is it?"
    assert "Leap 10k (Lecco), Sun 4 Mar 2029, start 9:30. A:" in ana.says("4 mar 2029")


def test_countdown_promises_no_word_that_was_stopped(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 12 Sep 2027")
    assert "You’ll hear from me next on Sun 15 Aug 2027, 8:00." in ana.says("/countdown")
    ana.says("/stop countdown")
    assert "next on Sun 12 Sep 2027, 14:00." in ana.says("/countdown")
    ana.says("/stop race_result")
    assert "hear from me" not in ana.says("/countdown")


def test_an_empty_value_takes_away_what_was_known_of_a_race(ana: Runner) -> None:
    ana.says('/race add Lake 10k, 12 Sep 2027, start 9:30, goal 50:00, place Lecco, why "the lake"')
    assert ana.says("/race edit why= place= goal= start=") == "Changed: Lake 10k, Sun 12 Sep 2027."
    ana.says("/undo")
    assert "Lecco), Sun 12 Sep 2027, start 9:30." in ana.says("/race edit name=")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Halloween 10k, 24 oct 2027", "Halloween 10k, Sun 24 Oct 2027"),
        ("Sunday Series 10k, 6 dec", "Sunday Series 10k, Sun 6 Dec"),
        ("Friday 5k, tomorrow, start 7:00", "Friday 5k, Thu 19 Nov, start 7:00"),
        ("Friday Night 5k, 4 dec, start 19:00", "Friday Night 5k, Fri 4 Dec, start 19:00"),
        ('"B race: Lake 10k" date=2026-12-06', "Lake 10k, Sun 6 Dec. B:"),
        ("Lake 10k, 6 dec, start noon", "Lake 10k, Sun 6 Dec, start 12:00"),
    ],
)
def test_a_name_keeps_its_words_and_the_rest_is_read(ana: Runner, line: str, named: str) -> None:
    assert ana.says(f"/race add {line}").text.startswith(named)


def test_a_day_alone_asks_for_the_name(ana: Runner) -> None:
    assert ana.says("/race add 5 may 2027") == "What is the race called?"
    assert "Lake 10k, Wed 5 May" in ana.says("Lake 10k")


@pytest.mark.parametrize("part", ["start 25:00", "goal 12"])
def test_what_cannot_be_a_time_is_no_part_of_the_name(ana: Runner, part: str) -> None:
    assert f"I can’t read a time in “{part}”." in ana.says(f"/race add Lake 10k, 6 dec, {part}")
    assert "No race on the list." in ana.says("/race list")


@pytest.mark.parametrize("way", ["press", "dnf", "did not finish"])
def test_a_race_that_was_not_finished_answers_the_question_for_the_time(ana: Runner, way: str) -> None:
    ana.says("/race add City half, 15 nov 2026")
    asked = ana.presses("It has been run")
    assert asked.buttons == ["Did not finish", "Did not start"]
    answer = ana.presses("Did not finish") if way == "press" else ana.says(way)
    assert answer.text.startswith("Recorded as not finished.")
    ana.says("never mind")
    assert "City half, Sun 15 Nov, B: did not finish" in ana.says("/race list")


def test_a_result_that_nobody_has_run_is_asked_anew_for_the_same_race(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 21 nov 2026")
    ana.says("/race add City half, 22 nov 2026")
    chat.at("2026-11-22T12:00 Europe/Berlin")
    asked = ana.says("/race result lake 9:00")
    assert asked == "10 km in 9:00 is 0:54 /km. What was your time?"
    assert "52:00 (5:12 /km), your first 10 km here." in ana.says("52:00")
    ana.says("/race result Porto 10k, 20 sep 2026, 9:00")
    assert "Porto" not in ana.says("/race list")


def test_the_next_races_are_listed_before_those_far_off_and_the_rest_is_counted(ana: Runner) -> None:
    for month in range(1, 10):
        ana.says(f"/race add Lake 10k, 2027-{month:02}-03")
    lines = ana.says("/race list").text.splitlines()
    assert lines[0] == "1  Lake 10k, Sun 3 Jan, A"
    assert lines[-1] == "And 2 more; /countdown with a name shows one."
    assert len(lines) == 8


def test_a_time_with_a_note_is_the_result_of_the_race_that_was_named(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 21 nov 2026")
    ana.says("/race add City half, 22 nov 2026")
    chat.at("2026-11-22T12:00 Europe/Berlin")
    assert ana.says("/race result lake") == "What was your time?"
    assert 'your first 10 km here. Note: "legs gone"' in ana.says("52:00, legs gone")


def test_countdown_of_a_race_that_was_run_says_its_result(ana: Runner) -> None:
    ana.says("/race result Porto half, 20 sep 2026, 1:50:00")
    assert ana.says("/countdown porto") == "1  Porto half, Sun 20 Sep, B: 1:50:00"


def test_two_races_of_one_name_and_day_are_told_apart_by_their_numbers(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 3 may 2027")
    ana.says("/race add City 10k, 3 may 2027")
    ana.says('/race edit city name="Lake 10k"')
    assert ana.says("/race drop").buttons == ["1  Lake 10k", "2  Lake 10k"]


@pytest.mark.parametrize("day", ["29 feb 2027", "2027-02-29", "31 feb"])
def test_an_answer_that_is_no_day_of_any_calendar_is_named(ana: Runner, day: str) -> None:
    ana.says("/race add Lake 10k")
    assert ana.says(day) == f"No calendar has “{day}”. For example: 2026-12-31."
    assert "Lake 10k, Mon 1 Mar" in ana.says("1 mar 2027")


def test_a_race_that_has_not_begun_takes_no_result(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 19 nov 2026, start 18:00")
    chat.at("2026-11-19T17:59 Europe/Berlin")
    for line in ("/race result 50:00", "/race result lake 50:00"):
        assert "is still to come; its result can wait." in ana.says(line)
    chat.at("2026-11-19T18:40 Europe/Berlin")
    assert "40:00 (4:00 /km), your first 10 km here." in ana.says("/race result 40:00")


def test_the_calendar_of_an_export_says_where_a_race_is(chat: Chat, ana: Runner) -> None:
    ana.says('/race add Lake 10k, 12 Sep 2027, place "Lago, Como"')
    ana.says("/race add City 10k, 3 oct 2027")
    ana.says("/export")
    whole = next(file for sent in chat.world.sent[-1:] for file in sent.message.attachments)
    with zipfile.ZipFile(io.BytesIO(whole.content)) as archive:
        calendar = archive.read("races.ics").decode()
    assert "SUMMARY:Lake 10k\r\nLOCATION:Lago\\, Como\r\n" in calendar
    assert calendar.count("LOCATION") == 1


def test_a_target_that_nobody_has_run_is_not_stored(ana: Runner) -> None:
    answer = ana.says('/race add name="Lake half" date=2027-03-03 distance=half goal=50:00')
    assert answer.text.startswith("Half in 50:00 is 2:22 /km. Nobody has run that")
    assert ana.says("/race list").text.startswith("No race")
    assert "1:50:00" in ana.says('/race add name="Lake half" date=2027-03-03 distance=half goal=1:50')


def test_the_races_that_one_has_can_be_asked_for(ana: Runner) -> None:
    ana.says("/race add Lake 10k, 6 dec")
    assert ana.says("what races do I have?").text == ana.says("/race list").text


def test_a_question_is_no_name_of_a_race(ana: Runner) -> None:
    ana.says("/race add")
    answer = ana.says("how far off am i")
    assert answer.text.endswith("What is the race called?")
    assert "On which day" in ana.says("Lake 10k")
