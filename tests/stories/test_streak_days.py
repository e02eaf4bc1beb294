"""Whose day a run is: over midnight, on a journey, where a clock changes or a day is missing."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

pytestmark = pytest.mark.console("a day is the same on every platform")


def begun(ana: Runner, *said: str) -> None:
    for line in said:
        ana.says(line)
    ana.says("/streak start official mile")


def test_a_run_over_midnight_is_asked_about_and_holds_both_days(chat: Chat, ana: Runner) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T00:40 Europe/Berlin")
    asked = ana.says("ran 5k over midnight in 30:00, cold")
    assert asked.text == "How much of it was before midnight?"
    assert asked.buttons == ["2.5 km"]
    told = ana.says("2 km")
    assert told.text.splitlines()[:3] == [
        "2 logged:",
        "Thu 19 Nov: 2 km in 12:00 (over midnight, cold)",
        "Fri 20 Nov: 3 km in 18:00 (over midnight, cold)",
    ]
    assert told.text.endswith("Run streak: day 3")
    assert ana.says("/undo").text.startswith(
        "Deleted: 3 km in 18:00, today.\nDeleted: 2 km in 12:00, yesterday."
    )


def test_each_side_of_midnight_needs_its_own_mile(chat: Chat, ana: Runner) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T00:40 Europe/Berlin")
    ana.says("ran 2.5k across midnight")
    assert ana.says("1 km").text.endswith("The streak stands at 0; 0.11 km by midnight makes it 1.")
    ana.says("/undo")
    ana.says("ran 3.3k across midnight")
    assert ana.says("1.65 km").text.endswith("Run streak: day 3")


@pytest.mark.parametrize("answer", ["5 km", "0 km", "8 km"])
def test_what_was_before_midnight_is_part_of_the_run(chat: Chat, ana: Runner, answer: str) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T00:40 Europe/Berlin")
    ana.says("ran 5k over midnight")
    assert "logged" not in ana.says(answer).text
    assert ana.says("1 km").text.startswith("2 logged:")


def test_the_night_of_last_night_is_yesterdays(chat: Chat, ana: Runner) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T09:00 Europe/Berlin")
    ana.says("/log ran 4k over midnight last night")
    told = ana.says("2 km").text.splitlines()
    assert [line.partition(" (")[0] for line in told[1:3]] == ["Thu 19 Nov: 2 km", "Fri 20 Nov: 2 km"]


def test_a_question_that_was_open_waits_for_the_midnight_one(chat: Chat, ana: Runner) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T00:40 Europe/Berlin")
    ana.says("6m easy")
    ana.says("ran 4k over midnight")
    assert ana.says("2 km").text.startswith("2 logged:")
    assert ana.says("go on").text.startswith("6 miles or 6 minutes?")


def test_a_run_over_midnight_told_twice_is_one_question_and_its_answer_one_run(
    chat: Chat, ana: Runner
) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-19T23:50 Europe/Berlin")
    ana.says("ran 4k over midnight")
    chat.at("2026-11-20T00:20 Europe/Berlin")
    assert ana.says("ran 4k across midnight").text == "How much of it was before midnight?"
    told = ana.says("2k").text
    assert told.startswith("2 logged:\nThu 19 Nov: 2 km (across midnight)\nFri 20 Nov: 2 km")
    assert ana.says("go on").text.startswith("No question of mine is open.")


def test_another_run_leaves_the_midnight_question_open(chat: Chat, ana: Runner) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T00:40 Europe/Berlin")
    ana.says("ran 4k over midnight")
    logged = ana.says("ran 3k on Monday")
    assert logged.text.startswith("3 km, Mon 16 Nov.")
    assert logged.text.endswith("The run over midnight: how much of it was before midnight?")
    assert ana.says("2 km").text.startswith("2 logged:")


def test_a_move_west_gives_the_day_more_hours(chat: Chat, ana: Runner) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-19T20:00 Europe/Berlin")
    ana.says("/settings zone New York")
    chat.at("2026-11-19T22:00 America/New_York")  # 4:00 on the 20th in Berlin
    assert ana.says("ran 2k").text.endswith("Run streak: day 2, with 2 h to spare")


def test_on_a_move_east_the_day_ends_with_the_zone_that_was_left(chat: Chat, ana: Runner) -> None:
    bo = chat.runner("Bo", "America/New_York")
    begun(bo, "ran 5k")  # 13:05 there, the 18th in both
    chat.at("2026-11-19T04:00 America/New_York")
    bo.says("/settings zone Berlin")
    chat.at("2026-11-20T02:00 Europe/Berlin")  # 20:00 on the 19th in New York
    shown = bo.says("/streak show").text
    assert "day 1" in shown
    assert "by Fri 6:00 makes it 2" in shown
    assert bo.says("ran 2k").text.endswith("Run streak: day 3")  # both reckonings have it
    assert "Thu 19 Nov: 2 km" in bo.says("/why streak")


def test_a_day_that_the_date_line_took_away_breaks_nothing(chat: Chat, ana: Runner) -> None:
    bo = chat.runner("Bo", "Pacific/Pago_Pago")
    chat.at("2026-11-20T09:00 Pacific/Pago_Pago")
    begun(bo, "ran 5k")
    chat.at("2026-11-20T23:30 Pacific/Pago_Pago")  # 0:30 on the 22nd in Kiritimati
    bo.says("/settings zone Kiritimati")
    chat.at("2026-11-22T12:00 Pacific/Kiritimati")
    assert bo.says("ran 5k").text.endswith("Run streak: day 2")


def test_a_day_lived_twice_is_kept_once(chat: Chat, ana: Runner) -> None:
    bo = chat.runner("Bo", "Pacific/Auckland")
    chat.at("2026-11-20T09:00 Pacific/Auckland")
    begun(bo, "ran 5k yesterday", "ran 5k")
    bo.says("/settings zone Honolulu")  # it is the 19th again
    assert "day 2" in bo.says("/streak show")
    chat.at("2026-11-20T12:00 Pacific/Honolulu")
    assert "day 2" in bo.says("/streak show")
    chat.at("2026-11-21T12:00 Pacific/Honolulu")
    assert bo.says("ran 2k").text.endswith("Run streak: day 3")


@pytest.mark.parametrize("change", ["2027-03-28", "2027-10-31"])
def test_a_day_with_23_or_25_hours_is_a_day(chat: Chat, ana: Runner, change: str) -> None:
    chat.at(f"{change}T00:30 Europe/Berlin")
    begun(ana, "ran 5k yesterday")
    assert "day 1" in ana.says("/streak show")
    chat.at(f"{change}T23:30 Europe/Berlin")
    assert "day 1" in ana.says("/streak show")
    assert "Run streak: day 2" in ana.says("ran 2k")


def test_the_29th_of_february_is_a_day(chat: Chat, ana: Runner) -> None:
    chat.at("2028-02-28T12:00 Europe/Berlin")
    begun(ana, "ran 5k")
    chat.at("2028-03-01T12:00 Europe/Berlin")
    assert ana.says("/streak show").text.startswith("The streak ended at 1 day")
    assert "Run streak" not in ana.says("ran 4k on 29 feb").text
    assert ana.says("ran 4k").text.endswith("Run streak: day 3")


@pytest.mark.parametrize(
    "said",
    [
        "ran 2 km before midnight and 3 km after",
        "/log ran 2 km before midnight, 3 km after midnight",
        "ran across midnight: 2 km before, 3 km after",
    ],
)
def test_two_sides_of_midnight_are_two_days(chat: Chat, ana: Runner, said: str) -> None:
    begun(ana, "ran 5k")
    chat.at("2026-11-20T00:40 Europe/Berlin")
    told = ana.says(said).text
    assert "Thu 19 Nov: 2 km" in told
    assert "Fri 20 Nov: 3 km" in told
    assert told.endswith("Run streak: day 3")


def test_before_and_after_something_else_is_one_day(chat: Chat, ana: Runner) -> None:
    assert "Wed 18 Nov: 3 km (before work)" in ana.says("ran 3 km before work and 4 km after work")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("/pause away from 1 dec until 8 dec", "Paused, 1 to 8 Dec."),
        ("/pause away from 1 dec", "Paused from Tue 1 Dec."),
        ("/pause from monday", "Paused from Mon 16 Nov."),
        ("/pause away from friday", "Paused from Fri 20 Nov."),
        ("/pause tomorrow", "Paused from tomorrow."),
        ("/pause 1 dec until 5 dec", "Paused, 1 to 5 Dec."),
    ],
)
def test_a_pause_begins_on_the_day_that_is_meant(chat: Chat, ana: Runner, said: str, told: str) -> None:
    for line in ("/streak start 2 km", "ran 2.2 km"):
        ana.says(line)
    assert ana.says(said).text.splitlines()[0] == told


def test_what_no_pause_is_for_is_told_with_the_reasons_by_name(chat: Chat, ana: Runner) -> None:
    assert ana.says("/pause foo").buttons == ["Ill", "Injured", "Away", "Planned rest"]


@pytest.mark.parametrize("said", ["start a streak", "new streak", "/streak start every day"])
def test_a_streak_begins_with_its_rule(chat: Chat, ana: Runner, said: str) -> None:
    assert ana.says(said).text == "By which rule?"
