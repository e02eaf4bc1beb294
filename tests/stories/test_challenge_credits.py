"""What a log does to the challenges of who ran it: told to her alone, and asked where it is in doubt."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.clubs import ROOM, club, said_to, shown_in

pytestmark = pytest.mark.console("an answer in private is the same on every platform")

STREAK = "/challenge new Holiday Streak, official mile, 2026-11-26 to 2027-01-01"


def opened(chat: Chat, *lines: str) -> Runner:
    """Let Lena open these and be in them; return her, on the first day at noon."""
    (lena,) = club(chat, "Lena")
    for line in lines:
        lena.says(line, ROOM)
        lena.presses("Join", ROOM)
    chat.at("2026-11-26T12:00 Europe/Berlin")
    lena.says("rest day yesterday")  # what a first log is told beside it is no matter here
    return lena


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (STREAK, "Holiday Streak: day 2 of 37, 2 in a row."),
        (
            "/challenge new Winter, days run, 2 km a day, 2026-11-26 to 2026-12-05",
            "Winter: day 2 of 10, 2 days count so far.",
        ),
        ("/challenge new Far, distance, 2026-11-26 to 2026-12-05", "Far: day 2 of 10, 8 km so far."),
        ("/challenge new All, 500 km together, 2026-11-26 to 2026-12-05", "All: day 2 of 10, 8 km from you."),
    ],
)
def test_a_log_tells_how_her_challenge_stands(chat: Chat, line: str, told: str) -> None:
    lena = opened(chat, line)
    lena.says("ran 3k")
    chat.at("2026-11-27T12:00 Europe/Berlin")
    assert told in lena.says("ran 5k").text.splitlines()
    assert told not in "\n".join(said_to(chat, ROOM))


def test_a_day_that_lacks_something_says_so_and_a_correction_and_undo_tell_its_change(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    assert "Holiday Streak: day 1 of 37 still lacks 0.61 km." in lena.says("ran 1k").text
    assert "Holiday Streak: day 1 of 37 counts." in lena.says("make that 2k").text
    assert "Holiday Streak: day 1 of 37 still lacks 0.61 km." in lena.says("/undo").text
    assert "Holiday Streak: day 1 of 37 still lacks 1.61 km." in lena.says("delete my last run").text


def test_a_classic_mile_lacks_all_of_it_in_one_go(chat: Chat) -> None:
    lena = opened(chat, "/challenge new Classic, classic mile, 2026-11-26 to 2026-12-05")
    assert "Classic: day 1 of 10 still lacks 1.61 km in one go." in lena.says("ran 1k").text


def test_a_back_dated_run_closes_the_row_and_one_too_late_does_not(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    chat.at("2026-11-28T12:00 Europe/Berlin")
    lena.says("ran 3k")
    lena.says("ran 3k yesterday")
    assert "Holiday Streak: day 1 of 37, 3 in a row." in lena.says("ran 3k on Thursday").text
    chat.at("2026-12-02T12:00 Europe/Berlin")
    late = lena.says("ran 3k on Sunday").text
    assert "Holiday Streak: too late for day 4 of 37; logs count up to 48 h after it." in late


def test_two_are_told_of_and_the_others_are_behind_why(chat: Chat) -> None:
    names = ("One", "Two", "Three")
    lena = opened(chat, *(f"/challenge new {name}, distance, 2026-11-26 to 2026-12-05" for name in names))
    answer = lena.says("ran 3k")
    assert [line for line in answer.text.splitlines() if "so far" in line] == [
        "One: day 1 of 10, 3 km so far.",
        "Two: day 1 of 10, 3 km so far.",
    ]
    assert "Why?" in answer.buttons
    lena.presses("Why?")
    assert lena.presses("Three").text.startswith("Three, day 1 of 10:")


def test_a_run_outside_of_its_days_tells_nothing(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    assert "Holiday" not in lena.says("ran 3k yesterday").text


def test_what_is_changed_after_the_final_is_told_that_it_stays(chat: Chat) -> None:
    lena = opened(chat, "/challenge new Short, official mile, 2026-11-26 to 2026-11-27")
    lena.says("ran 3k")
    chat.at("2026-12-01T12:00 Europe/Berlin")
    stays = "Short is over, and its final stays as it is."
    assert stays in lena.says("delete my last run").text
    assert stays in lena.says("ran 3k on Friday").text
    assert "Short" not in lena.says("ran 3k").text
    assert "1  Lena: 1" in said_to(chat, ROOM, "club_final")[-1]


# --- a day at 1.60 km -----------------------------------------------------------------------


def test_a_day_at_a_rounded_mile_is_asked_about_and_waits(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    asked = lena.says("ran 1.6k")
    assert asked.text.endswith("Today is at 1.6 km. A full mile, 1.61 km?")
    assert asked.buttons[:2] == ["A full mile", "Exactly 1.6 km"]
    chat.at("2026-11-27T20:00 Europe/Berlin")
    assert "1 runner, 1 unbroken: Lena." in shown_in(chat, ROOM, "club_board")
    assert "Yesterday is at 1.6 km. A full mile, 1.61 km?" in lena.says("/challenge why").text
    assert "Holiday Streak: day 1 of 37 counts." in lena.presses("A full mile").text


def test_a_day_that_is_no_mile_breaks_once_she_has_said_so(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    lena.says("ran 1.6k")
    chat.at("2026-11-27T20:00 Europe/Berlin")
    lena.says("ran 2k")
    said = lena.says("/challenge why")
    assert "Yesterday is at 1.6 km" in said.text
    assert "Holiday Streak: day 1 of 37 still lacks 0.01 km." in lena.presses("Exactly 1.6 km").text
    chat.wait(minutes=1)
    assert "unbroken" not in shown_in(chat, ROOM, "club_board")


def test_a_day_in_doubt_waits_until_its_window_is_over(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    lena.says("ran 1.6k")
    for day in (27, 28):
        chat.at(f"2026-11-{day}T12:00 Europe/Berlin")
        lena.says("ran 3k")
    chat.at("2026-11-28T20:00 Europe/Berlin")
    assert "1 unbroken: Lena." in shown_in(chat, ROOM, "club_board")
    chat.at("2026-11-29T20:00 Europe/Berlin")
    assert "unbroken" not in shown_in(chat, ROOM, "club_board")
    assert "A full mile" not in lena.says("/challenge why").text


def test_streak_and_challenge_ask_once(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    lena.says("/streak start official mile")
    assert lena.says("ran 1.6k").text.count("A full mile") == 1


# --- the board's edits ------------------------------------------------------------------------


def test_a_board_in_which_nothing_changes_is_not_edited(chat: Chat) -> None:
    lena = opened(chat, STREAK)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    lena.says("ran 3k")
    chat.at("2026-11-27T12:00 Europe/Berlin")
    before = said_to(chat, ROOM, "club_board")
    lena.says("ran 3k")
    chat.wait(minutes=5)
    assert said_to(chat, ROOM, "club_board") == before
    lena.says("delete my run from yesterday")
    chat.wait(minutes=5)
    assert said_to(chat, ROOM, "club_board") != before


def test_a_board_of_days_shows_its_own_day_also_on_the_next(chat: Chat) -> None:
    lena = opened(chat, "/challenge new Winter, days run, 2 km a day, 2026-11-26 to 2026-12-05")
    lena.says("ran 3k")
    chat.at("2026-11-27T12:00 Europe/Berlin")
    lena.says("ran 3k")
    chat.wait(minutes=5)
    assert shown_in(chat, ROOM, "club_board").startswith("Winter, day 1 of 10. 1 runner. Lena 1.")
