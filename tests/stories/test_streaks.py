"""A streak in chats: begun, credited with each log, corrected, paused, ended."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

console = pytest.mark.console("the words are the same on every platform")


def days(ana: Runner, *lengths: str, last: int = 18) -> None:
    """Log a run on each of the days that end with that one of November."""
    for number, length in enumerate(lengths):
        ana.says(f"ran {length}k on {last - len(lengths) + 1 + number} nov 2026")


def test_each_log_says_the_day_that_it_makes(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5", last=17)
    begun = ana.says("/streak start official mile")
    assert "It has no pauses: a day without ends it, whatever the reason." in begun
    assert "Your log has it at day 2 already." in begun
    assert "1.61 km by midnight makes it 3." in begun
    logged = ana.says("8.2 km easy with Ali, 46:44")
    assert logged.text.endswith("Run streak: day 3")
    assert logged.buttons == ["Undo", "Edit", "Why?"]
    chat.at("2026-11-19T07:50 Europe/Berlin")
    assert ana.says("/streak show").text == (
        "Official mile: day 3, since Mon 16 Nov.\n1.61 km by midnight makes it 4."
    )


def test_a_correction_an_undo_and_a_move_follow_at_once(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5")
    ana.says("/streak start official mile")
    chat.at("2026-11-19T07:50 Europe/Berlin")
    assert ana.says("ran 5").text.endswith("Run streak: day 3")
    assert ana.says("make that 6").text.endswith("· streak day 3")
    assert ana.says("sorry, that was yesterday").text.endswith(
        "Today is open again: the streak stands at 2; 1.61 km by midnight makes it 3."
    )
    assert ana.presses("Back to Thu 19 Nov").text.endswith("· streak day 3")
    assert ana.says("make that 1 km").text.endswith(
        "Today is open again: the streak stands at 2; 0.61 km by midnight makes it 3."
    )
    assert ana.says("/undo").text.endswith("· streak day 3")


def test_deleting_the_run_that_held_a_day_says_what_it_ends(ana: Runner) -> None:
    days(ana, "5", "5", "5", "5")
    ana.says("/streak start official mile")
    ana.says("/runs")
    assert ana.says('/edit run=3 what="delete"').text.endswith(
        "Yesterday is not kept now: the streak is day 1."
    )
    assert ana.presses("Bring it back").text.endswith("· streak day 4")


def test_a_day_that_was_not_kept_ended_it_and_a_late_log_restores_it(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5")
    ana.says("/streak start official mile")
    chat.at("2026-11-20T09:00 Europe/Berlin")
    assert ana.says("/streak show").text == "The streak ended at 2 days, your longest. Today can be day 1."
    assert ana.says("ran 3k").text.endswith("Run streak: day 1")
    chat.at("2026-12-20T09:00 Europe/Berlin")
    days(ana, *["4"] * 30, last=50 - 30)
    assert "Thu 19 Nov 2026" not in ana.says("/why streak")


def test_a_run_logged_a_month_late_closes_its_gap_and_is_marked(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5", "5")
    ana.says("/streak start official mile")
    ana.says('/edit run=2 what="delete"')
    assert ana.says("/streak show").text.startswith("Official mile: day 1")
    for _ in range(25):
        chat.wait(days=1)
        ana.says("ran 2k")
    assert ana.says("ran 2k on 17 nov 2026").text.endswith("Run streak: day 28")
    shown = ana.says("/why streak")
    while "Earlier days" in shown.buttons:
        shown = ana.presses("Earlier days")
    assert "Tue 17 Nov: 2 km, logged late" in shown


@console
def test_a_day_at_1_60_km_is_asked_about_before_it_counts_or_breaks(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5")
    ana.says("/streak start official mile")
    chat.at("2026-11-19T19:00 Europe/Berlin")
    asked = ana.says("ran 1.6 km")
    assert asked.text.splitlines()[-1] == "Today is at 1.6 km. A full mile, 1.61 km?"
    assert asked.buttons[:2] == ["A full mile", "Exactly 1.6 km"]
    chat.at("2026-11-20T19:00 Europe/Berlin")
    assert "Official mile: day 2" in ana.says("/streak show")  # neither counted nor broken
    assert "Yesterday is at 1.6 km. A full mile, 1.61 km?" in ana.last
    assert ana.presses("A full mile").text.endswith("The streak stands at 3; 1.61 km by midnight makes it 4.")
    ana.says("/undo")
    assert ana.presses("Exactly 1.6 km").text.startswith("1.6 km it is.")
    assert ana.says("/streak show").text.startswith("The streak ended at 2 days")


@console
def test_two_halves_are_a_mile_of_the_official_rule_and_none_of_the_classic_one(ana: Runner) -> None:
    ana.says("ran 1k this morning")
    ana.says("/streak start official mile")
    assert ana.says("ran 1k").text.endswith("Run streak: day 1")
    ana.says("/streak rule classic mile")
    assert ana.says("/streak show").text.endswith("1.61 km in one run by midnight makes it 1.")
    assert ana.says("ran 2k").text.endswith("Run streak: day 1")


def test_a_strict_rule_has_no_pauses_and_offers_one_that_waits(ana: Runner) -> None:
    days(ana, "5", "5")
    ana.says("/streak start official mile")
    answer = ana.says("/pause sick")
    assert answer.text == (
        "Sorry to hear it.\n"
        "The official mile has no pauses: a day without ends it, whatever the reason. Yours stands at 2.\n"
        "The 2 stay in your book. From today you can count by a rule that waits."
    )
    assert answer.buttons == ["2 km a day, with pauses", "3 runs a week", "Leave it"]
    assert "Your log has it at day 1 already." in ana.presses("2 km a day, with pauses")


def test_a_pause_waits_until_the_next_run_and_its_days_neither_break_nor_count(
    chat: Chat, ana: Runner
) -> None:
    days(ana, "5", "5")
    ana.says("/streak start 2 km")
    chat.at("2026-11-20T10:12 Europe/Berlin")
    ana.says("flu, in bed since yesterday")
    assert ana.presses("Pause until I run").text.splitlines()[:2] == [
        "Paused from yesterday.",
        "Your streak waits at 2: those days neither break it nor count.",
    ]
    chat.at("2026-11-24T09:20 Europe/Berlin")
    back = ana.says("back! ran 2.4k, slow, 17:10")
    assert back.text.splitlines()[-2:] == [
        "Run streak: day 3",
        "5 days from 19 to 23 Nov neither broke the streak nor count.",
    ]
    assert "As before: the pause from Thu 19 Nov." in ana.says("/undo")
    assert "Paused: it waits at 2." in ana.says("/streak show")


@console
def test_unpause_ends_a_pause_and_undo_brings_it_back(chat: Chat, ana: Runner) -> None:
    days(ana, "5")
    ana.says("/streak start 2 km")
    ana.says("/pause away from tomorrow until 2026-11-30")
    assert ana.says("/unpause") == "The pause that was to begin tomorrow is off."
    assert ana.says("/unpause") == "Nothing is paused."
    ana.says("/pause rest from tomorrow")
    chat.at("2026-11-21T09:00 Europe/Berlin")
    assert ana.says("/unpause").text == (
        "The pause is over.\n2 days from 19 to 20 Nov neither broke the streak nor count.\n"
        "2 km by midnight makes it 2."
    )
    assert "As before: the pause" in ana.says("/undo")
    assert ana.says("/pause until 2026-11-20").text.startswith("Fri 20 Nov is before Sat 21 Nov")


@console
def test_who_moves_while_paused_loses_nothing(chat: Chat, ana: Runner) -> None:
    days(ana, "5")
    ana.says("/streak start 2 km")
    ana.says("/pause away from tomorrow")
    chat.at("2026-11-25T12:00 Europe/Berlin")
    ana.says("/settings zone Auckland")
    chat.at("2026-11-28T12:00 Pacific/Auckland")
    assert ana.says("ran 3k").text.splitlines()[-2:] == [
        "Run streak: day 2",
        "9 days from 19 to 27 Nov neither broke the streak nor count.",
    ]


def test_who_is_new_is_offered_a_rule_that_can_pause(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("/streak start")
    assert ana.offered[:2] == ["2 km a day, with pauses", "3 runs a week"]
    ana.says("official mile")
    assert "2 km a day, with pauses" in ana.last.buttons
    bo = chat.runner("Bo")
    bo.says("ran 5k on 1 sep 2026")
    bo.says("/streak start")
    assert bo.offered[0] == "Official mile"


@console
def test_another_rule_takes_the_place_of_the_one_that_is_counted(ana: Runner) -> None:
    days(ana, "5", "1.8")
    ana.says("/streak start official mile")
    assert "That is the rule already." in ana.says("/streak start official mile")
    assert "Official mile is ended for it; what you ran stays in your book." in ana.says("/streak start 2 km")
    assert ana.says("/undo").text.startswith("Taken back: 2 km a day.\nAs before: official mile.")
    assert "day 2" in ana.says("/streak show")
    assert ana.says("/streak end") == "Official mile is ended, at 2 days. What you ran stays in your book."
    assert ana.says("/streak show").text.startswith("No streak is counted now.")
    assert ana.says("/undo") == "As before: official mile."


@console
@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("a mile a day", "Official mile: 1.61 km or more"),
        ("by the classic mile", "Classic mile: 1.61 km or more in one run"),
        ("2 km daily", "2 km a day, in one run or several."),
        ("5k a day", "5 km a day, in one run or several."),
        ("3x a week", "3 runs a week, as many as you like on one day."),
        ("four runs per week", "4 runs a week"),
        ("twice a week", "2 runs a week"),
        ("season=holiday rule=two_km", "Holiday streak: 26 Nov to 1 Jan, 37 days.\n2 km a day"),
        ("holiday", "Holiday streak: 26 Nov to 1 Jan, 37 days.\nOfficial mile: 1.61 km or more"),
        (
            "thanksgiving to new year",
            "Holiday streak: 26 Nov to 1 Jan, 37 days.\nOfficial mile: 1.61 km or more",
        ),
        ('rule="3 runs a week"', "3 runs a week"),
        ("rule=per_week runs=2", "2 runs a week"),
        ("rule=custom distance=3km", "3 km a day"),
        ("season=summer", "Summer streak: 31 May"),
    ],
)
def test_a_rule_is_told_in_a_line(ana: Runner, line: str, begins: str) -> None:
    assert ana.says(f"/streak start {line}").text.startswith(begins)


@console
@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("/streak start foo", "none of the choices"),
        ("/streak start 40 runs a week", "A week has 1 to 21 runs here."),
        ("/streak rule holiday", "A season has days of its own"),
        ("/streak start 5", "none of the choices"),
        ("/streak start 0 runs a week", "A week has 1 to 21 runs here."),
        ("/streak start 0.05 km a day", "A day’s distance is 100 m to 100 km here."),
        ("/streak show", "No streak is counted now."),
        ("/streak rule", "No streak is counted now."),
        ("/streak end", "No streak is counted now, so there is none to end."),
        ("/why streak", "no figure to explain"),
        ("/pause tired", "none of the choices"),
        ("/pause until 2020-01-01", "is before"),
        ("/unpause", "Nothing is paused."),
        ("/settings rescue noon-ish", "can’t read"),
    ],
)
def test_what_no_rule_is_gets_a_sentence(ana: Runner, line: str, refused: str) -> None:
    assert refused.casefold() in ana.says(line).text.casefold()


@console
def test_the_holiday_season_counts_its_days_only(chat: Chat, ana: Runner) -> None:
    days(ana, "5")
    assert "26 Nov to 1 Jan, 37 days." in ana.says("/streak start holiday")
    assert "Holiday streak: begins Thu 26 Nov." in ana.says("/streak show")
    assert "streak" not in ana.says("ran 5k").text
    chat.at("2026-11-26T12:00 Europe/Berlin")
    assert ana.says("ran 5k").text.endswith("Run streak: day 1")
    for _ in range(36):
        chat.wait(days=1)
        ana.says("ran 2k")
    assert ana.last.text.endswith("Run streak: day 37")
    chat.wait(days=1)
    assert "streak" not in ana.says("ran 2k").text
    assert ana.says("/streak show") == "Holiday streak: 37 of 37 days in a row at best; it went to Fri 1 Jan."


@console
def test_a_milestone_is_told_once(chat: Chat, ana: Runner) -> None:
    days(ana, *["5"] * 5)
    ana.says("/streak start 2 km")
    chat.wait(days=1)
    ana.says("ran 2k")
    chat.wait(days=1)
    assert ana.says("ran 2k").text.endswith("Run streak: day 7\n7 days in a row, since Sat 14 Nov.")
    ana.says("/undo")
    assert "in a row" not in ana.says("ran 2k").text
    chat.wait(days=1)
    assert "in a row" not in ana.says("ran 2k").text


@console
def test_runs_a_week_make_weeks(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5", "5", last=13)
    ana.says("/streak start 3 runs a week")
    assert ana.says("/streak show").text == (
        "3 runs a week: week 1, since Mon 9 Nov.\n3 runs by the end of Sun 22 Nov make it 2."
    )
    assert ana.says("ran 5k").text.endswith(
        "The streak stands at 1; 2 runs by the end of Sun 22 Nov make it 2."
    )
    ana.says("ran 5k yesterday")
    assert ana.says("ran 6k").text.endswith("Run streak: week 2")
    assert "week 2" in ana.says("/streak show")
    assert "This week is kept. Next: 3 runs by the end of Sun 29 Nov." in ana.last


def test_in_a_group_a_log_is_answered_in_private_and_its_question_too(chat: Chat, ana: Runner) -> None:
    days(ana, "5")
    ana.says("/streak start official mile")
    chat.wait(days=1)
    chat.world.open_room("club", "Europe/Berlin")
    answer = ana.says("/log 1.6 km", room="club")
    told = [sent for sent in answer.sent if "A full mile" in sent.message.text]
    assert told
    assert all(sent.room is None or sent.private for sent in told)


@console
def test_what_is_exported_has_the_streak_and_forget_leaves_none(ana: Runner, chat: Chat) -> None:
    days(ana, "5")
    ana.says("/streak start 2 km")
    ana.says("/pause away from tomorrow")
    whole = chat.world.store.write_now(lambda tables: tables.everything_of(1))
    assert [row["rule"] for row in whole["streaks"]] == ["two_km"]
    assert [row["reason"] for row in whole["pauses"]] == ["away"]
    ana.says("/forget")
    ana.says("forget everything")
    left = chat.world.store.write_now(lambda tables: tables.everything_of(1))
    assert not any(left.values())


@console
def test_the_review_says_the_streaks_day(chat: Chat, ana: Runner) -> None:
    days(ana, "5", "5", "5", last=18)
    ana.says("/streak start 2 km")
    for _ in range(4):
        chat.wait(hours=22)
        ana.says("ran 2k")
    chat.at("2026-11-22T18:01 Europe/Berlin")
    assert "16 to 22 Nov: 23 km, 7 runs. Streak day 7." in ana.last


@console
@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("how's my streak?", "2 km a day: day 1, since"),
        ("my streak", "2 km a day: day 1, since"),
        ("is my streak still alive?", "2 km a day: day 1, since"),
        ("streak", "2 km a day: day 1, since"),
        ("pause sick from tomorrow", "Paused from tomorrow."),
        ("streak start a mile a day", "Official mile: 1.61 km or more"),
        ("streak rule 3 runs a week", "3 runs a week, as many as you like on one day."),
        ("/help", "Streaks and clubs: /streak /pause /unpause"),
    ],
)
def test_words_without_a_slash_are_understood(ana: Runner, said: str, heard: str) -> None:
    ana.says("ran 3k")
    ana.says("/streak start 2 km")
    assert heard in ana.says(said)


@console
def test_a_rule_keeps_its_unit_and_what_lacks_has_the_runners(chat: Chat) -> None:
    tom = chat.runner("Tom", "America/New_York", "mi")
    assert tom.says("/streak start 2 km").text.startswith("2 km a day, in one run or several.")
    assert tom.last.text.endswith("1.25 mi by midnight makes it 1.")
    tom.says("/streak start 3 miles a day")
    assert tom.last.text.startswith("3 mi a day")
    assert tom.says("/streak start official mile").text.startswith("Official mile: 1 mi or more")


@console
def test_a_distance_that_is_changed_to_1_60_is_asked_about_again(ana: Runner) -> None:
    ana.says("/streak start official mile")
    ana.says("ran 1.6 km")
    ana.presses("Exactly 1.6 km")
    ana.says("make that 1 km")
    assert "A full mile, 1.61 km?" in ana.says("make that 1.6 km")


@console
def test_a_rule_that_needs_a_figure_asks_for_it_alone(ana: Runner) -> None:
    ana.says("/streak start per_week")
    assert ana.last.text == "How many runs a week?"
    assert ana.says("3").text.startswith("3 runs a week")
    ana.says("/streak rule custom")
    assert ana.says("5k").text.startswith("5 km a day")
    refused = ana.says("/streak rule holiday")
    assert refused.text.startswith("A season has days of its own")
    assert ana.presses("/streak start holiday").text.startswith("Holiday streak: 26 Nov to 1 Jan")


@console
def test_a_pause_that_overlaps_another_is_one_with_it_and_another_is_not(chat: Chat, ana: Runner) -> None:
    ana.says("/pause away from 2026-11-01 until yesterday")
    assert ana.says("/pause sick until tomorrow").text.splitlines()[1] == "Paused, 18 to 19 Nov."
    assert ana.says("/pause away from 2026-11-19 until 2026-11-25").text.startswith("Paused, 18 to 25 Nov.")
    assert "That is paused already." in ana.says("/pause away from 2026-11-18 until 2026-11-25")
