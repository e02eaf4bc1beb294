"""A board is edited until the next one comes, and keeps the figures of the day that it is headed by."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.stories.clubs import OPEN, ROOM, club, shown_in

pytestmark = pytest.mark.console("a board reads the same everywhere")

FAR = "/challenge new Far, distance, 2026-11-26 to 2026-12-05"


@pytest.mark.parametrize(
    ("line", "first", "late"),
    [
        (FAR, "Far, day 1 of 10. 2 runners. Lena 5 km, Tom 3 km.", "Lena 7 km, Tom 3 km."),
        (
            "/challenge new All, 500 km together, 2026-11-26 to 2026-12-05",
            "All, day 1 of 10. 8 of 500 km together, 2 runners.",
            "10 of 500 km together",
        ),
        (
            "/challenge new Often, days run, 2026-11-26 to 2026-12-05",
            "Often, day 1 of 10. 2 runners. Lena 1, Tom 1.",
            "",
        ),
    ],
    ids=["distance", "group goal", "days run"],
)
def test_a_run_of_the_next_day_waits_for_that_days_board_and_a_late_one_is_added(
    chat: Chat, line: str, first: str, late: str
) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(line, ROOM)
    for one in (lena, tom):
        one.presses("Join", ROOM)
    chat.at("2026-11-26T19:00 Europe/Berlin")
    lena.says("ran 5k")
    tom.says("ran 3k")
    chat.at("2026-11-26T20:01 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_board").startswith(first)
    chat.at("2026-11-27T08:00 Europe/Berlin")
    lena.says("ran 4k")
    chat.wait(minutes=1)
    assert shown_in(chat, ROOM, "club_board").startswith(first)
    lena.says("ran 2k yesterday")
    chat.wait(minutes=1)
    assert late in shown_in(chat, ROOM, "club_board").splitlines()[0]
    assert "day 1 of 10" in shown_in(chat, ROOM, "club_board")
    chat.at("2026-11-27T20:01 Europe/Berlin")
    assert "day 2 of 10" in shown_in(chat, ROOM, "club_board")


def test_who_is_a_day_ahead_breaks_the_row_on_the_board_of_that_day(chat: Chat) -> None:
    lena, _ = club(chat, "Lena", "Tom")
    kiri, pago = chat.runner("Kiri", "Pacific/Kiritimati"), chat.runner("Pago", "Pacific/Pago_Pago")
    lena.says(OPEN, ROOM)
    for one in (lena, kiri, pago):
        one.presses("Join", ROOM)
    chat.at("2026-11-26T09:00 Pacific/Kiritimati")
    kiri.says("ran 3k")
    chat.at("2026-11-26T19:00 Europe/Berlin")
    lena.says("ran 3k")
    chat.at("2026-11-26T20:01 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_board") == (
        "Holiday Streak, day 1 of 37. 3 runners, 3 unbroken: Kiri, Lena, Pago.\n"
        "2 have run today. The last midnight is Pago Pago’s, 12:00 here."
    )
    # Kiritimati's second day is over at 11:00 in Berlin, and had no run.
    chat.at("2026-11-27T11:30 Europe/Berlin")
    pago.says("ran 3k")
    chat.wait(minutes=1)
    assert "3 unbroken: Kiri, Lena, Pago.\n3 have run today." in shown_in(chat, ROOM, "club_board")
    chat.at("2026-11-27T20:01 Europe/Berlin")
    assert "day 2 of 37. 3 runners, 2 unbroken: Lena, Pago." in shown_in(chat, ROOM, "club_board")


def test_a_run_of_somebody_who_is_a_day_ahead_waits_for_the_board_of_its_day(chat: Chat) -> None:
    (lena,) = club(chat, "Lena")
    kiri = chat.runner("Kiri", "Pacific/Kiritimati")
    lena.says(FAR, ROOM)
    for one in (lena, kiri):
        one.presses("Join", ROOM)
    chat.at("2026-11-27T06:00 Pacific/Kiritimati")
    kiri.says("ran 6k")
    chat.at("2026-11-26T20:01 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_board").splitlines() == [
        "Far, day 1 of 10. 2 runners.",
        "No runs today so far.",
    ]
    chat.at("2026-11-27T20:01 Europe/Berlin")
    assert "2 runners. Kiri 6 km.\n" in shown_in(chat, ROOM, "club_board")


def test_a_last_midnight_that_is_over_is_not_told_of(chat: Chat) -> None:
    (lena,) = club(chat, "Lena")
    kiri = chat.runner("Kiri", "Pacific/Kiritimati")
    lena.says(OPEN, ROOM)
    kiri.presses("Join", ROOM)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_board").splitlines()[1] == "No runs today so far."
