"""One's own view of a challenge: by one's own clock, whatever the club's says."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.clubs import ROOM, club, reads, said_to, shown_in

CUP = '/challenge new name="Cup" rule=official_mile start=2026-11-24 end=2026-11-28'
OWN = "/challenge why"


@pytest.fixture
def kiri(chat: Chat) -> Runner:
    """The one on the day before all others', who has joined the club's challenge."""
    chat.at("2026-11-23T20:05 Europe/Berlin")
    lena = club(chat, "Lena")[0]
    kiri = chat.runner("Kiri", "Pacific/Kiritimati")
    lena.says(CUP, ROOM)
    lena.presses("Join", ROOM)
    kiri.presses("Join", ROOM)
    return kiri


def test_before_it_begins_nothing_is_counted_and_nobody_has_a_place(chat: Chat) -> None:
    chat.at("2026-11-23T20:05 Europe/Berlin")
    lena = club(chat, "Lena")[0]
    lena.says(CUP, ROOM)
    lena.presses("Join", ROOM)
    assert lena.says(OWN).text.splitlines()[0] == "Cup starts Tue 24 Nov: 1 mile (1.61 km) a day."


def test_the_day_is_that_of_ones_own_clock(chat: Chat, kiri: Runner) -> None:
    chat.at("2026-11-25T09:00 Pacific/Kiritimati")  # Tuesday evening in Berlin
    kiri.says("ran 3 km")
    assert kiri.says(OWN).text.splitlines()[0] == "Cup, day 2 of 5: 1 of 2 days count, longest row 1."


def test_a_day_that_comes_twice_is_not_more_than_all(chat: Chat, kiri: Runner) -> None:
    chat.at("2026-11-25T09:00 Pacific/Kiritimati")
    kiri.says("ran 3 km yesterday")
    kiri.says("ran 3.3 km")
    kiri.says("/settings zone Pacific/Pago_Pago")
    assert kiri.says(OWN).text.splitlines()[0] == "Cup, day 1 of 5: 2 of 2 days count, longest row 2."


def test_late_logs_are_open_until_ones_own_hour(chat: Chat, kiri: Runner) -> None:
    chat.runner("Pago", "Pacific/Pago_Pago").presses("Join", ROOM)
    chat.at("2026-11-30T09:00 Pacific/Kiritimati")
    assert kiri.says(OWN).text.splitlines()[0].startswith("Cup, open for late logs until Tue 12 am: ")
    chat.at("2026-12-01T09:00 Pacific/Kiritimati")
    assert kiri.says(OWN).text.splitlines()[0].startswith("Cup, waits for others’ late logs: ")


def test_a_late_run_of_a_day_that_counts_is_not_told_as_missing(chat: Chat, kiri: Runner) -> None:
    kiri.says("ran 3 km")
    chat.at("2026-11-27T12:00 Pacific/Kiritimati")
    kiri.says("ran 4 km on Tuesday")
    assert "Logged more than" not in kiri.says(OWN)


def test_the_last_midnight_is_told_by_the_clock_of_who_reads_it(chat: Chat, kiri: Runner) -> None:
    pago = chat.runner("Pago", "Pacific/Pago_Pago")
    pago.presses("Join", ROOM)
    chat.at("2026-11-24T21:00 Europe/Berlin")
    assert "The last midnight is Pago Pago’s, 12:00 here." in shown_in(chat, ROOM, "club_board")
    assert "The last midnight" not in pago.says("/challenge board")


def test_a_final_says_that_the_distance_decided(chat: Chat) -> None:
    chat.at("2026-11-23T20:05 Europe/Berlin")
    lena, tom = club(chat, "Lena", "Maya")
    lena.says(f"{CUP} ties=distance", ROOM)
    for one, run in ((lena, "ran 3 km"), (tom, "ran 5 km")):
        one.presses("Join", ROOM)
        chat.at("2026-11-24T12:00 Europe/Berlin")
        one.says(run)
    chat.at("2026-12-02T12:00 Europe/Berlin")
    final = said_to(chat, ROOM, "club_final")[-1]
    assert "1  Maya: 1\n2  Lena: 1\nOf a tie, the greater distance went first.\n" in final


def test_one_more_than_a_board_names_is_told_in_the_singular(chat: Chat) -> None:
    chat.at("2026-11-23T20:05 Europe/Berlin")
    people = club(chat, "Ayo", "Dana", "Jonas", "Lena", "Maya", "Nils")
    people[0].says('/challenge new name="Far" kind=days_run start=2026-11-24 end=2026-11-28', ROOM)
    for one in people:
        one.presses("Join", ROOM)
    chat.at("2026-11-24T18:00 Europe/Berlin")
    for one in people:
        one.says("ran 3 km")
    chat.at("2026-11-24T20:00 Europe/Berlin")
    assert ", 1 other." in shown_in(chat, ROOM, "club_board")
    assert reads(people[0], people[0].says(OWN, ROOM)).startswith("Far, day 1 of 5: 1 of 1 days count")
