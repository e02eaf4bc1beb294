"""A club runs a streak challenge: opened, joined, read at its hour, left, ended."""

from __future__ import annotations

import re

import pytest

from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, OTHER, ROOM, club, said_to, shown_in

CODE = re.compile(r"/club link (\S{7})")
RULES = (
    "Holiday Streak: 1 mile (1.61 km) a day, Thu 26 Nov to Fri 1 Jan, 37 days.\n"
    "Score: longest unbroken row of days.\n"
    "Your own midnight counts; logs up to 48 h late; no pauses; ties share the place (1, 1, 3).\n"
    "The final comes 48 h after the last runner’s midnight. Boards at 20:00, Berlin’s clock."
)
CONSENT = "Joining shows your name and your days to this club."


@pytest.fixture
def people(chat: Chat) -> list[Runner]:
    return club(chat, "Lena", "Tom", "Maya")


def test_a_season_is_shown_as_a_draft_before_it_is_opened(chat: Chat, people: list[Runner]) -> None:
    lena = people[0]
    draft = lena.says('/challenge new name="holiday streak"', ROOM)
    assert draft == RULES
    assert draft.buttons == ["Open it", "Change"]
    opened = lena.presses("Open it", ROOM)
    assert opened.edited
    assert opened == f"{RULES}\n{CONSENT}"
    assert opened.buttons == ["Join", "Join hidden", "Rules"]


@pytest.mark.parametrize(
    "line",
    [OPEN, '/challenge new name="Holiday Streak, official mile, 2026-11-26 to 2027-01-01"'],
    ids=["by its options", "as one text"],
)
def test_one_complete_line_opens_it_at_once(chat: Chat, people: list[Runner], line: str) -> None:
    opened = people[0].says(line, ROOM)
    assert opened == f"{RULES}\n{CONSENT}"
    assert opened.buttons == ["Join", "Join hidden", "Rules"]


@pytest.mark.console("on Telegram one replies to the question, on Discord a form asks")
def test_what_is_left_open_is_asked_in_the_group(chat: Chat, people: list[Runner]) -> None:
    lena = people[0]
    assert lena.says("/challenge new", ROOM) == "What is it called?"
    assert lena.says("Winter", ROOM) == "Which is the first day?"
    assert lena.says("asdf", ROOM) == "I can’t read a day in “asdf”. For example: 2026-12-31."
    assert lena.says("1 Dec 2026", ROOM) == "Which is the last day?"  # its question stood
    draft = lena.says("24 Dec 2026", ROOM)
    assert draft.text.startswith("Winter: 1 mile (1.61 km) a day, Tue 1 Dec to Thu 24 Dec, 24 days.")
    assert draft.buttons == ["Open it", "Change"]  # nobody has said yet what is counted
    assert lena.presses("Open it", ROOM).buttons == ["Join", "Join hidden", "Rules"]


@pytest.mark.console("on Discord only a slash command tells who is an administrator")
@pytest.mark.parametrize(
    ("line", "read"),
    [
        (
            "500 km together until 28 February",
            "500 km together: 500 km together, Wed 18 Nov to Sun 28 Feb, 103 days.",
        ),
        (
            "who runs most in December",
            "who runs most: any run counts, Tue 1 Dec to Thu 31 Dec, 31 days.\nScore: distance in all.",
        ),
        (
            "100 miles in December",
            "100 miles: any run counts, Tue 1 Dec to Thu 31 Dec, 31 days.\nScore: distance in all.",
        ),
        ("Advent from 1 to 24 December", "Advent: 1 mile (1.61 km) a day, Tue 1 Dec to Thu 24 Dec, 24 days."),
    ],
)
def test_a_line_without_commas_is_a_draft(chat: Chat, people: list[Runner], line: str, read: str) -> None:
    draft = people[0].says(f"/challenge new {line}", ROOM)
    assert draft.text.startswith(read)
    assert draft.buttons == ["Open it", "Change"]


@pytest.mark.console("on Discord only a slash command tells who is an administrator")
@pytest.mark.parametrize("days", ["in December", "1 to 31 December", "1. to 31. December", "December 2026"])
def test_days_are_read_as_people_say_them(chat: Chat, people: list[Runner], days: str) -> None:
    opened = people[0].says(f"/challenge new Dark month, 2 km a day, {days}", ROOM)
    assert opened.text.startswith("Dark month: 2 km a day, Tue 1 Dec to Thu 31 Dec, 31 days.")
    assert opened.buttons == ["Join", "Join hidden", "Rules"]


@pytest.mark.console("on Telegram one replies to the question, on Discord a form asks")
def test_a_draft_can_be_changed_in_words(chat: Chat, people: list[Runner]) -> None:
    lena = people[0]
    lena.says("/challenge new holiday streak", ROOM)
    assert "What is different?" in lena.presses("Change", ROOM)
    changed = lena.says("classic mile, 1 Dec to 24 Dec", ROOM)
    assert "1 mile (1.61 km) in one go, each day, Tue 1 Dec to Thu 24 Dec, 24 days" in changed
    assert changed.buttons == ["Open it", "Change"]


@pytest.mark.not_on("discord", "there only a slash command tells who is an administrator")
def test_the_natural_line_opens_it_too(chat: Chat, people: list[Runner]) -> None:
    opened = people[0].says("/challenge new Holiday Streak, official mile, 2026-11-26 to 2027-01-01", ROOM)
    assert opened == f"{RULES}\n{CONSENT}"


@pytest.mark.console("on the others somebody new is met in private first")
def test_a_club_whose_clock_was_only_assumed_can_name_it(chat: Chat) -> None:
    new = chat.newcomer("Zoe")
    chat.world.rooms["new"] = "UTC"
    chat.world.somebody("Zoe").admin_of.add("new")
    opened = new.says(OPEN, "new")
    assert opened.buttons == ["Join", "Join hidden", "Rules", "Another city"]
    assert "Which city’s clock" in new.presses("Another city", "new")
    assert new.says("Lisbon", "new") == "Boards at 20:00 from now on, Lisbon’s clock."
    assert "Lisbon’s clock" in new.says("/challenge rules", "new")


def test_who_joins_chooses_how_she_appears(chat: Chat, people: list[Runner]) -> None:
    lena, tom, maya = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    maya.presses("Join hidden", ROOM)
    assert tom.says("/challenge join") == "You’re in already, as Tom."
    assert tom.last.buttons == ["Show T. instead", "Hide me"]
    assert tom.presses("Show T. instead") == "You’re in, as T."
    assert maya.says("/challenge join") == "You’re in already, hidden."
    chat.at("2026-11-26T20:00 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_board").startswith(
        "Holiday Streak, day 1 of 37. 2 runners, 2 unbroken: T., a hidden runner.\nNo runs today so far."
    )


def test_the_board_comes_at_the_clubs_hour_and_is_edited_when_somebody_runs(
    chat: Chat, people: list[Runner]
) -> None:
    lena, tom, maya = people
    lena.says(OPEN, ROOM)
    for one in people:
        one.presses("Join", ROOM)
    chat.at("2026-11-26T19:00 Europe/Berlin")
    tom.says("ran 3 miles")
    chat.at("2026-11-26T20:00 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_board") == (
        "Holiday Streak, day 1 of 37. 3 runners, 3 unbroken: Lena, Maya, Tom.\n"
        "1 has run today. The last midnight is New York’s, 6:00 here."
    )
    chat.at("2026-11-26T20:30 Europe/Berlin")
    maya.says("ran 1.7k")
    chat.wait(minutes=1)
    assert "2 have run today." in shown_in(chat, ROOM, "club_board")
    assert [sent.edit for sent in chat.world.sent if sent.kind == "club_board"] == [False, True]
    lena.says("ran 1.6k")
    chat.wait(minutes=1)
    assert "2 have run today." in shown_in(chat, ROOM, "club_board")


def test_a_board_never_says_who_has_not_run(chat: Chat, people: list[Runner]) -> None:
    lena, _, maya = people
    lena.says(OPEN, ROOM)
    for one in people:
        one.presses("Join", ROOM)
    chat.at("2026-11-26T18:00 Europe/Berlin")
    for one in (lena, maya):
        one.says("ran 5k")
    chat.at("2026-11-28T20:00 Europe/Berlin")
    board = shown_in(chat, ROOM, "club_board")
    assert board.startswith("Holiday Streak, day 3 of 37. 3 runners; every day counts towards the next row.")
    for name in ("Lena", "Tom", "Maya"):
        assert name not in board


def test_a_log_in_the_group_is_a_nod_and_no_words_for_others(chat: Chat, people: list[Runner]) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    before = len(said_to(chat, ROOM))
    tom.says("/log 5 km", ROOM)
    assert all("5 km" not in text for text in said_to(chat, ROOM)[before:])


def test_the_start_is_said_on_its_eve_with_the_buttons_to_join(chat: Chat, people: list[Runner]) -> None:
    people[0].says(OPEN, ROOM)
    chat.at("2026-11-25T20:00 Europe/Berlin")
    start = [sent for sent in chat.world.sent if sent.kind == "club_start"]
    assert [sent.message.text for sent in start] == [
        f"Holiday Streak starts tomorrow: 1 mile (1.61 km) a day. 0 runners so far.\n{CONSENT}"
    ]
    assert [button.label for button in start[0].message.buttons] == ["Join", "Join hidden", "Rules"]


def test_ones_own_days_are_for_ones_own_eyes(chat: Chat, people: list[Runner]) -> None:
    lena, tom, maya = people
    lena.says(OPEN, ROOM)
    for one in people:
        one.presses("Join", ROOM)
    for day in (26, 27, 29):
        chat.at(f"2026-11-{day}T18:00 Europe/Berlin")
        maya.says("ran 3k")
        if day != 29:
            tom.says("ran 2 miles")
    why = maya.says("/challenge why")
    assert why.text.splitlines() == [
        "Holiday Streak, day 4 of 37: 3 of 4 days count, longest row 2.",
        "Counted: 26 to 27 Nov, Sun 29 Nov.",
        "Next below: Lena, 0.",
        "The club sees you as Maya.",
    ]
    tom.says("/challenge leave")
    assert (
        "You’re not in Holiday Streak." in tom.says("/challenge why Holiday Streak")
        or "no challenge" in tom.last
    )
    assert "Next below: Lena, 0." in maya.says("/challenge why")


def test_leaving_takes_ones_days_along_and_there_is_a_way_back(chat: Chat, people: list[Runner]) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    for one in people:
        one.presses("Join", ROOM)
    chat.at("2026-11-26T18:00 Europe/Berlin")
    for one in people:
        one.says("ran 5k")
    assert tom.says("/challenge leave") == "You’ve left Holiday Streak: your days went with you."
    chat.at("2026-11-26T20:00 Europe/Berlin")
    assert "2 runners, 2 unbroken: Lena, Maya." in shown_in(chat, ROOM, "club_board")
    assert "You’re in, as Tom." in tom.presses("Back in")
    chat.wait(minutes=1)
    assert "3 runners, 3 unbroken: Lena, Maya, Tom.\n3 have run today." in shown_in(chat, ROOM, "club_board")


def test_a_second_room_shares_the_board_in_its_own_language(chat: Chat, people: list[Runner]) -> None:
    lena, tom, maya = people
    chat.world.open_room(OTHER, "Europe/Berlin")
    chat.world.somebody("Lena").admin_of.add(OTHER)
    lena.says(OPEN, ROOM)
    link(chat, lena)
    tom.presses("Join", OTHER)
    maya.presses("Join", ROOM)
    refused = lena.says("/club settings language français", OTHER)
    assert "I don’t speak “français” yet; I speak English" in refused
    assert "This room is spoken to in English." in lena.says("/club settings language english", OTHER)
    lena.says("/club settings language=en_XA", OTHER)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    here, there = shown_in(chat, ROOM, "club_board"), shown_in(chat, OTHER, "club_board")
    assert "2 runners, 2 unbroken: Maya, Tom." in here
    assert "Maya" in there
    assert "⟦" in there
    assert "⟦" not in here
    assert "runners" not in there


def link(chat: Chat, lena: Runner) -> None:
    """Bring the other room in by a code."""
    lena.says("/club link", ROOM)
    code = next(found[1] for sent in reversed(chat.world.sent) if (found := CODE.search(sent.message.text)))
    lives = lena.says(f"/club link code={code}", OTHER)
    assert "Riverside lives here too: one board, 2 rooms." in lives


def test_the_opener_or_an_administrator_ends_it_and_others_are_told_who_may(
    chat: Chat, people: list[Runner]
) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    tom.says("/challenge end holiday streak")
    assert (
        tom.last == "Lena opened it; Lena or a group admin can end it. You can leave: your days go with you."
    )
    assert tom.last.buttons == ["Leave it", "Stay"]
    assert tom.presses("Stay") == "All stays as it is."
    chat.at("2026-12-05T12:00 Europe/Berlin")
    lena.says("/challenge end challenge=1 answer=yes", ROOM)
    assert said_to(chat, ROOM)[-1] == (
        "Holiday Streak ends with Sat 5 Dec. "
        "Logs count up to 48 h past your own midnight, the last until Tue 6:00."
    )
    lena.presses("Back to Fri 1 Jan", ROOM)
    assert "Holiday Streak ends with Fri 1 Jan." in said_to(chat, ROOM)[-1]


def test_one_that_has_not_begun_is_called_off(chat: Chat, people: list[Runner]) -> None:
    lena = people[0]
    lena.says(OPEN, ROOM)
    lena.says("/challenge end challenge=1 answer=yes", ROOM)
    assert said_to(chat, ROOM)[-1] == "Holiday Streak is called off."
    chat.at("2026-11-27T20:00 Europe/Berlin")
    assert said_to(chat, ROOM, "club_board") == []


def test_the_preview_tells_of_the_board_that_comes_to_the_room(chat: Chat, people: list[Runner]) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    assert "In Riverside, not to you: the board of Holiday Streak at 8 pm, from Thu 26 Nov." in tom.says(
        "/preview 14d"
    )
    chat.at("2026-11-28T20:30 Europe/Berlin")
    assert "the board of Holiday Streak at 8 pm, from Sun 29 Nov." in tom.says("/preview 3d")


def test_a_link_asks_before_anything_is_shown(chat: Chat, people: list[Runner]) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    opened = chat.world.store.write_now(lambda tables: tables.challenges.get(1))
    assert opened is not None
    key = opened.key
    asked = tom.says(f"/start join_{key}")
    assert "Riverside runs Holiday Streak." in asked
    assert "Joining shows your name and your days to Riverside." in asked
    assert asked.buttons == ["Join", "Join hidden", "Not now"]
    assert "0 runners" in lena.says("/challenge list", ROOM) or "0 runners" in lena.last
    assert tom.presses("Join hidden") == "You’re in, hidden: no board has your name."
    assert "There is no challenge" in tom.says("/start join_WRONG1")


@pytest.mark.parametrize(
    ("line", "board", "final"),
    [
        (
            '/challenge new name="Far, distance, 2026-11-26 to 2026-11-28"',
            "Far, day 3 of 3. 3 runners. Maya 8 km, Lena 5 km, Tom 5 km.",
            "Far, final. Distance in all:\n1  Maya: 8 km\n2  Lena, Tom: 5 km",
        ),
        (
            '/challenge new name="Often, days run, 2026-11-26 to 2026-11-28"',
            "Often, day 3 of 3. 3 runners. Maya 2, Lena 1, Tom 1.",
            "Often, final. Days that count, of 3:\n1  Maya: 2\n2  Lena, Tom: 1",
        ),
        (
            '/challenge new name="Winter, 100 km together, 2026-11-26 to 2026-11-28"',
            "Winter, day 3 of 3. 18 of 100 km together, 3 runners.",
            "Winter, final: 18 of 100 km together, 3 runners.",
        ),
    ],
)
def test_the_other_kinds_have_their_own_boards(
    chat: Chat, people: list[Runner], line: str, board: str, final: str
) -> None:
    lena, _, maya = people
    lena.says(line, ROOM)
    for one in people:
        one.presses("Join", ROOM)
    chat.at("2026-11-26T21:00 Europe/Berlin")
    for one in people:
        one.says("ran 5 km")
    chat.at("2026-11-27T21:00 Europe/Berlin")
    maya.says("ran 3 km")
    chat.at("2026-12-03T12:00 Europe/Berlin")
    assert said_to(chat, ROOM, "club_board")[-1].startswith(board)
    assert said_to(chat, ROOM, "club_final")[-1].startswith(final)
