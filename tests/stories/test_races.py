"""A race from its first mark to what could be next."""

from __future__ import annotations

import pytest

from core.prompts import composing, nudging
from tests.chat import Chat, Runner


def said(chat: Chat, *kinds: str) -> list[tuple[str, str]]:
    return [(kind, at[:16]) for _, kind, at in chat.prompts() if kind in kinds]


def a_half(chat: Chat) -> Runner:
    chat.at("2027-02-01T10:00 Europe/Lisbon")
    ines = chat.runner("Ines", "Europe/Lisbon")
    ines.says("/race add A race: Lisbon half, 14 Mar 2027, start 9:30")
    ines.says('/race edit goal=2:05:00 why="my father ran this one"')
    return ines


def test_a_race_counts_down_with_one_useful_line_each(chat: Chat) -> None:
    ines = a_half(chat)
    for day in (1, 7, 14, 21, 28):
        chat.at(f"2027-02-{day:02}T20:00 Europe/Lisbon")
        ines.says("ran 16.2 km")
        ines.says("ran 14 km")
    chat.at("2027-03-14T13:00 Europe/Lisbon")
    marks = [sent.message.text for sent in chat.world.sent if sent.kind == "countdown"]
    assert marks == [
        "4 weeks to Lisbon half, Sun 14 Mar. Longest run in 30 days: 16.2 km (Mon 1 Feb); "
        "up to 17.8 km stays within 10 % of it.",
        "A week to Lisbon half, Sun 14 Mar. You usually run 30.2 km a week; taper studies cut 41 to 60 % "
        "and kept the number of runs: 12 to 18 km.",
        "Tomorrow, 9:30: Lisbon half. A 2:05:00 is 5:55 /km: 29:37 at 5 km, 59:15 at 10 km, "
        "1:28:52 at 15 km.\nNothing left to train. Lay out your things.",
        'Today, 9:30: Lisbon half. Why, in your words: "my father ran this one". '
        "First 5 km: 29:37 or slower.",
    ]


def test_a_result_is_compared_and_something_is_next(chat: Chat) -> None:
    ines = a_half(chat)
    ines.says('/race result race="Porto half, 20 Sep 2026" time=2:11:08')
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    answer = ines.says("2:06:41, legs gone after 17")
    assert answer.text == (
        "2:06:41 (6:00 /km), your fastest half by 4:27. Target 2:05:00: missed by 1:41. "
        'Note: "legs gone after 17"\n'
        "Easy until Sat 27 Mar: 13 days, one for each mile, a coaches’ custom.\n"
        "This week: 21 km\n"
        "Next?"
    )
    assert answer.buttons == ["Half under 2:05:00", "Another race", "A new goal", "Undo"]
    assert ines.presses("Half under 2:05:00").text == "On which day is it?"
    assert "2:05:00 is 5:55 /km." in ines.says("26 Sep 2027")
    assert "half" in ines.says("/race list")


def test_a_time_told_late_is_still_the_result(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    assert ines.presses("Later").text == "Whenever you like: the time alone will do."
    chat.at("2027-03-14T19:00 Europe/Lisbon")  # the review has asked something since
    assert ines.says("2:06:41, legs gone after 17").text.startswith("2:06:41 (6:00 /km)")


@pytest.mark.parametrize("words", ["finished in 2:06:41", "2:06:41", "time: 2:06:41!", "2:06"])
def test_an_outcome_in_other_words(chat: Chat, words: str) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    assert ines.says(words).text.startswith("2:06:")


def test_a_time_that_nobody_has_run_is_asked_about_and_not_stored(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    answer = ines.says("0:45:00")
    assert answer.text == "Half in 45:00 is 2:08 /km. What was your time?"
    assert answer.buttons == ["Did not finish", "Did not start"]
    assert ines.says("see you at 7:30 tomorrow").text != answer.text
    assert ines.says("1:45:00").text.startswith("1:45:00 (4:59 /km)")


def test_what_happened_to_a_race_not_finished_is_kept_in_the_runners_words(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    asked = ines.presses("Did not finish")
    assert asked.text.endswith("How far, and what happened, if you want to keep it?")
    assert ines.says("18 km or so, then the knee").text == 'Kept: "18 km or so, then the knee".'
    assert "1  Lisbon half" in ines.says("/race list")


def test_a_result_told_anew_corrects_the_run_that_it_made(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    ines.says("2:06:41")
    ines.says("/race result race=1 time=2:05:00")
    assert "2:05:00" in ines.says("/runs")
    assert "2:06:41" not in ines.says("/runs")


def test_a_race_added_three_weeks_before_begins_with_the_next_mark(chat: Chat) -> None:
    chat.at("2027-02-21T07:00 Europe/Berlin")
    ana = chat.runner("Ana")
    ana.says("/race add Lake 10k, 14 Mar 2027")
    chat.at("2027-03-15T07:00 Europe/Berlin")
    assert said(chat, "countdown", "race_result") == [
        ("countdown", "2027-03-07T08:00"),
        ("countdown", "2027-03-13T18:00"),
        ("race_result", "2027-03-14T14:00"),
    ]


def test_a_race_that_is_moved_counts_down_to_its_new_day(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-08T10:00 Europe/Lisbon")
    ines.says("/race edit date=2027-03-21")
    chat.at("2027-03-22T10:00 Europe/Lisbon")
    assert said(chat, "countdown", "race_result") == [
        ("countdown", "2027-02-14T08:00"),
        ("countdown", "2027-03-07T08:00"),
        ("countdown", "2027-03-14T08:00"),
        ("countdown", "2027-03-20T18:00"),
        ("countdown", "2027-03-21T07:00"),
        ("race_result", "2027-03-21T14:00"),
    ]


def test_a_race_that_is_dropped_is_silent_and_undo_brings_its_marks_back(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-02-10T10:00 Europe/Lisbon")
    ines.says("/race drop")
    chat.at("2027-02-15T10:00 Europe/Lisbon")
    assert said(chat, "countdown") == []
    ines.says("/undo")
    chat.at("2027-03-08T10:00 Europe/Lisbon")
    assert said(chat, "countdown") == [("countdown", "2027-03-07T08:00")]


def test_two_races_on_one_weekend_keep_to_three_messages_a_day(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Park 5k, 21 Nov 2026, start 9:00")
    ana.says("/race add Spring 10k, 22 Nov 2026, start 10:00")
    chat.at("2026-11-23T12:00 Europe/Berlin")
    by_day: dict[str, int] = {}
    for _, at in said(chat, "countdown", "race_result", "weekly_review"):
        by_day[at[:10]] = by_day.get(at[:10], 0) + 1
    assert by_day == {"2026-11-20": 1, "2026-11-21": 3, "2026-11-22": 3}


def test_an_old_review_takes_no_words_for_its_answer(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2027-01-20T10:00 Europe/Berlin")
    assert "Anything that went well?" not in ana.says("hello there")


def test_a_prompt_that_cannot_be_worded_stops_no_other(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    chat.runner("Ana").says("ran 5k")
    chat.runner("Bo").says("ran 5k")
    real = composing.review.compose

    def broken(tables: object, runner: object, *rest: object, **more: object) -> object:
        if getattr(runner, "name", "") == "Ana":
            raise ZeroDivisionError
        return real(tables, runner, *rest, **more)

    monkeypatch.setattr(composing.review, "compose", broken)
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        chat.at("2026-11-22T18:00 Europe/Berlin")
    assert [name for name, kind, _ in chat.prompts() if kind == "weekly_review"] == ["Bo"]


def test_a_runner_who_cannot_be_planned_stops_no_other(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Ana", "Bo"):
        chat.runner(name).says("/micro new 3 runs this week")
    real = nudging.step_to_send

    def broken(tables: object, runner: object, now: object) -> object:
        if getattr(runner, "name", "") == "Ana":
            raise ZeroDivisionError
        return real(tables, runner, now)

    monkeypatch.setattr(nudging, "step_to_send", broken)
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        chat.at("2026-11-20T18:00 Europe/Berlin")
    assert [name for name, kind, _ in chat.prompts() if kind == "nudge"] == ["Bo", "Bo"]


def test_a_race_that_has_been_run_is_added_with_its_result(chat: Chat) -> None:
    tom = chat.runner("Tom", "America/New_York", "mi")
    tom.says("/race add Old 10k, 1 Jan 2025")
    assert tom.presses("It has been run").text == "What was your time?"
    assert tom.says("55:10").text.startswith("55:10 (8:53 /mi), your first 10 km here.")
    tom.says("/race add New 10k, 18 Nov 2026")
    assert "your fastest 10 km by 10:00." in tom.says("/race result new 45:10")


def test_not_starting_can_be_said_by_command(chat: Chat) -> None:
    ana = chat.runner("Ana")
    assert ana.says("/race result").text == "No race on the list."
    ana.says("/race add Lake 10k, 18 Nov 2026")
    assert ana.says("/race result dns").text.startswith("Recorded.")
    assert ana.says("/race result").text == "No race waits for its result."
    assert ana.says("/race edit").text == "No race to come on the list."


def test_hours_and_minutes_are_only_taken_for_a_runners_time(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Lake 10k, 18 Nov 2026")
    assert ana.says("/race result lake 2:15").text.startswith("10 km in 2:15 is 0:14 /km.")


def test_a_choice_between_races_names_them_shortly(chat: Chat) -> None:
    ana = chat.runner("Ana")
    for name in ("Turkey Trot", "Turkey Trot of the whole county"):
        ana.says(f'/race add "{name}" date=2026-11-26')
    assert ana.says("/race edit turkey").buttons == ["Turkey Trot", "Turkey Trot of the whole co…"]


def test_a_night_run_has_its_morning_mark_and_is_asked_about_the_day_after(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Night 10k, 28 Nov 2026, start 22:30")
    assert "Sat 28 Nov, 20:00 (the morning); Sun 29 Nov, 8:00 (how it went)." in ana.says("/preview 14d")
    chat.at("2026-11-29T07:59 Europe/Berlin")
    assert said(chat, "countdown", "race_result")[-1] == ("countdown", "2026-11-28T20:00")
    asked = chat.at("2026-11-29T08:00 Europe/Berlin")
    assert [one.message.text for one in asked] == ["How did Night 10k go? Send your time."]
    assert ana.says("51:20").text.startswith("51:20 (5:08 /km), your first 10 km here.")
    assert "Sat 28 Nov" in ana.says("/runs")


def test_quiet_hours_from_the_afternoon_on_only_put_the_question_off(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Park 5k, 28 Nov 2026, start 13:00")
    ana.says("/quiet 19:00-7:00")
    chat.at("2026-11-30T09:00 Europe/Berlin")
    assert ("race_result", "2026-11-29T08:00") in said(chat, "race_result")


def test_a_corrected_race_run_corrects_the_result_and_undo_takes_both_back(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    ines.says("2:06:41")
    assert "Lisbon half: 2:06:40 now." in ines.says("make that 2:06:40")
    assert "A: 2:06:40" in ines.says("/race list")
    ines.says("/undo")
    assert "A: 2:06:41" in ines.says("/race list")


def test_a_deleted_race_run_takes_its_result_along(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    ines.says("2:06:41")
    assert "Lisbon half has no result now." in ines.says("delete my last run")
    assert "2:06:41" not in ines.says("/race list")
    ines.says("/undo")
    assert "A: 2:06:41" in ines.says("/race list")


def test_a_half_that_was_logged_as_a_run_is_the_one_to_compare_with(chat: Chat) -> None:
    ines = a_half(chat)
    ines.says("ran a half marathon in 2:11:08 on 2026-09-20")
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    assert "your fastest half by 4:27." in ines.says("2:06:41")


@pytest.mark.parametrize(
    ("first", "edited"),
    [("2:06:41, windy", "2:06:40, windy"), ("/race result time=2:06:41", "/race result time=2:06:40")],
)
def test_an_edited_result_is_read_again(chat: Chat, first: str, edited: str) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    ines.says(first)
    assert "Lisbon half: 2:06:40 now." in ines.edits(edited)
    assert "A: 2:06:40" in ines.says("/race list")


def test_a_race_is_told_as_one_says_it(chat: Chat) -> None:
    lena = chat.runner("Lena", "America/Chicago", "mi")
    lena.says("/race add")
    lena.says("half marathon in under 2 hours")
    answer = lena.says("by april 25")
    assert "half marathon, Sun 25 Apr." in answer
    assert "2:00:00 is 9:09 /mi." in answer


@pytest.mark.parametrize(
    ("at", "words", "language"),
    [
        ("2027-03-14T15:00", "half done! 2:06:41", "en"),
        ("2027-03-14T15:00", "ran 21.1k in 2:06:41, legs gone after 17", "en"),
        ("2027-03-15T09:00", "finished the half in 2:06:41 yesterday", "en"),
        ("2027-03-15T09:00", "half done! 2:06:41", "en"),
        ("2027-03-15T09:00", "Halbmarathon geschafft in 2:06:41", "de"),
    ],
)
def test_a_run_that_is_the_races_finish_is_met_as_its_result(
    chat: Chat, at: str, words: str, language: str
) -> None:
    ines = a_half(chat)
    if language != "en":
        ines.says(f"/settings language {language}")
    chat.at(f"{at} Europe/Lisbon")
    told = ines.says(words)
    assert told.text.startswith("2:06:41 (6:00 /km)")
    assert ("2:05:00: missed by 1:41" if language == "en" else "2:05:00: um 1:41 verpasst") in told
    assert "2:06:41" in ines.says("/race list")
    runs = ines.says("/runs").text.split("\n")[1:]
    assert len(runs) == 1
    assert runs[0].startswith("Sun 14 Mar" if language == "en" else "So 14. Mär")
    ines.says("/undo")
    assert "2:06:41" not in ines.says("/race list")


@pytest.mark.parametrize(
    "words",
    ["ran 10k in 60:00", "half in 2:06:41 on friday", "easy half in 2:40:00", "ran 21.1k"],
)
def test_another_run_is_no_result(chat: Chat, words: str) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T15:00 Europe/Lisbon")
    ines.says(words)
    assert "A: " not in ines.says("/race list")


def test_a_short_run_after_a_short_race_is_a_run_of_its_day(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Lake 5k, 18 Nov 2026, start 20:00")
    assert ana.says("5k in 25:00").text.startswith("5 km in 25:00 (5:00 /km), today.")
    chat.at("2026-11-19T19:00 Europe/Berlin")
    assert ana.says("5k in 26:00").text.startswith("5 km in 26:00 (5:12 /km), today.")
    assert ana.says("raced 5k in 22:00").text.startswith("22:00 (4:24 /km)")


def test_a_result_told_by_command_answers_the_question_for_it(chat: Chat) -> None:
    ines = a_half(chat)
    chat.at("2027-03-14T14:00 Europe/Lisbon")
    asked = ines.says("so glad that is over")
    assert asked.text == "I can’t read a time in “so glad that is over”. For example: 2:06:41."
    assert asked.buttons == ["Did not finish", "Did not start"]
    ines.says("/race result 2:06:41")
    assert "I can’t read a time" not in ines.says("what a day it was")


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("had to skip Tuesday, work", "No run, then."),
        ("show me my plan", "Lake 10k"),
        ("might do 10 on sunday", "A plan, so not logged."),
    ],
)
def test_what_tells_of_something_else_is_no_result(chat: Chat, ana: Runner, told: str, answer: str) -> None:
    ana.says("/race add Lake 10k, 19 Nov 2026")
    chat.at("2026-11-19T14:30 Europe/Berlin")
    assert ana.says(told).text.startswith(answer)
    assert "50:10" in ana.says("50:10, legs gone")
