"""What goes wrong in a club, each with its rule and its sentence."""

from __future__ import annotations

import re

import pytest

from adapters.database.tables import SqlTables
from core.domain.challenge import Member
from core.domain.distance import Unit
from core.events import Joined, Left, RoomMigrated
from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, OTHER, ROOM, club, said_to, shown_in

CODE = re.compile(r"/club link (\S{7})")
NEW = "/challenge new"


@pytest.fixture
def people(chat: Chat) -> list[Runner]:
    return club(chat, "Lena", "Tom", "Maya")


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        (
            f'{NEW} name="Old" start=2026-11-01 end=2026-12-01',
            "Sun 1 Nov is past. A challenge begins today or later",
        ),
        (
            f'{NEW} name="Back" start=2026-12-10 end=2026-12-01',
            "Tue 1 Dec comes before Thu 10 Dec. Which day is the last?",
        ),
        (
            f'{NEW} name="Long" start=2026-12-01 end=2028-12-01',
            "That is 732 days; a challenge has 366 at most.",
        ),
        (f'{NEW} name="{"x" * 61}" start=2026-12-01 end=2026-12-02', "A name has 60 characters at most"),
        (f'{NEW} name="\u2063" start=2026-12-01 end=2026-12-02', "What is it called?"),
        (
            f'{NEW} name="Ten" rule=per_week start=2026-12-01 end=2026-12-31',
            "A challenge counts days. The rules are: official mile, classic mile, two km and custom.",
        ),
        (
            f'{NEW} name="Ten, survivor, 2026-12-01 to 2026-12-31"',
            "survivor is not there yet. There are: run streak, days run, distance and group goal.",
        ),
        (f'{NEW} name="All" kind=group_goal start=2026-12-01 end=2026-12-31', "How far together?"),
        (f'{NEW} name="Own" rule=custom start=2026-12-01 end=2026-12-31', "How far at least, each day?"),
        (f'{NEW} name="Streak, official mile, blah, blub"', "I can’t use “blah” in a challenge"),
    ],
)
def test_a_challenge_that_cannot_be_is_refused_with_its_rule(
    chat: Chat, people: list[Runner], line: str, refused: str
) -> None:
    assert refused in people[0].says(line, ROOM)
    assert chat.world.store.write_now(lambda tables: tables.challenges.get(1)) is None


def test_two_of_one_name_are_kept_apart(chat: Chat, people: list[Runner]) -> None:
    lena = people[0]
    lena.says(OPEN, ROOM)
    again = lena.says(OPEN.replace("Holiday Streak", "HOLIDAY streak"), ROOM)
    assert "Holiday Streak is there already, 26 Nov to 1 Jan. Another name keeps them apart." in again
    lena.says(OPEN.replace("Holiday Streak", "Second"), ROOM)
    which = people[1].says("/challenge why", ROOM)
    assert "Which challenge?" in (which.text or people[1].last.text)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("@everyone", "@\u2060everyone"),
        ("\u202eTom\u2066", "Tom"),
        ("🏃" * 300, "🏃" * 23 + "…"),
        ("دانا", "دانا"),
        ("a\nHoliday Streak, final", "aHoliday Streak, final"),
    ],
)
@pytest.mark.console("the platforms clean names by themselves, too")
def test_odd_names_stand_on_the_board_as_names(
    chat: Chat, people: list[Runner], name: str, shown: str
) -> None:
    odd = chat.runner(name)
    people[0].says(OPEN, ROOM)
    odd.presses("Join", ROOM)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    board = shown_in(chat, ROOM, "club_board")
    assert board.count("\n") == 1
    assert shown in board
    assert "@everyone" not in board


def test_a_hidden_runner_ties_without_a_name(chat: Chat, people: list[Runner]) -> None:
    lena, tom, maya = people
    lena.says('/challenge new name="Three, official mile, 2026-11-19 to 2026-11-20"', ROOM)
    lena.presses("Join", ROOM)
    tom.presses("Join hidden", ROOM)
    maya.presses("Join hidden", ROOM)
    for day in (19, 20):
        chat.at(f"2026-11-{day}T20:30 Europe/Berlin")
        for one in people:
            one.says("ran 5 km")
    chat.at("2026-11-24T12:00 Europe/Berlin")
    final = shown_in(chat, ROOM, "club_final")
    assert "1  Lena, 2 hidden runners: 2\nAll 3 share the first place." in final
    assert "Tom" not in final


def test_the_opener_leaves_and_an_administrator_can_end_it(chat: Chat, people: list[Runner]) -> None:
    lena, tom, maya = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    lena.says("/forget")
    lena.says("forget everything")
    assert tom.says("/challenge end") == (
        "Who opened it has left; a group admin can end it. You can leave: your days go with you."
    )
    chat.world.somebody("Maya").admin_of.add(ROOM)
    maya.says("/challenge end answer=yes", ROOM)
    assert said_to(chat, ROOM)[-1] == "Holiday Streak is called off."


@pytest.mark.console("how a platform tells of it stands in its own tests")
def test_a_group_that_migrates_keeps_its_club_and_its_board(chat: Chat, people: list[Runner]) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    world = chat.world
    place, by = world._place("Lena", ROOM), world._person("Lena", ROOM)
    moved = RoomMigrated(key="moved", by=by, place=place, new_external="#elsewhere")
    world.store.write_now(lambda tables: world.app(tables).handle(moved))
    chat.at("2026-11-26T20:00 Europe/Berlin")
    assert "1 runner, 1 unbroken: Tom." in shown_in(chat, ROOM, "club_board")


@pytest.mark.console("how a platform tells of it stands in its own tests")
def test_a_bot_that_is_kicked_says_nothing_and_goes_on_when_it_is_back(
    chat: Chat, people: list[Runner]
) -> None:
    lena, tom, _ = people
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    world = chat.world
    place, by = world._place("Lena", ROOM), world._person("Lena", ROOM)
    left = Left(key="left", by=by, place=place, is_bot=True)
    world.store.write_now(lambda tables: world.app(tables).handle(left))
    chat.at("2026-11-26T20:00 Europe/Berlin")
    tom.says("ran 5k")
    assert said_to(chat, ROOM, "club_board") == []
    back = Joined(key="back", by=by, place=place, is_bot=True)
    world.store.write_now(lambda tables: world.app(tables).handle(back))
    chat.at("2026-11-27T20:00 Europe/Berlin")
    assert "day 2 of 37. 1 runner, 1 unbroken: Tom." in shown_in(chat, ROOM, "club_board")


def test_an_edit_or_a_delete_after_the_final_leaves_it_as_it_is(chat: Chat, people: list[Runner]) -> None:
    lena, tom, _ = people
    lena.says('/challenge new name="Two, official mile, 2026-11-19 to 2026-11-20"', ROOM)
    tom.presses("Join", ROOM)
    for day in (19, 20):
        chat.at(f"2026-11-{day}T20:30 Europe/Berlin")
        tom.says("ran 5 km")
    chat.at("2026-11-24T12:00 Europe/Berlin")
    final = shown_in(chat, ROOM, "club_final")
    tom.says("delete my last run")
    tom.says("make that 1 km")
    chat.wait(days=1)
    assert shown_in(chat, ROOM, "club_final") == final
    assert lena.says("/challenge board", ROOM).text.splitlines()[:2] == final.splitlines()[:2]
    assert "Two, final: 1 of 2 days count" in tom.says("/challenge why") or "place 1" in tom.last


def test_joining_what_is_over_is_refused(chat: Chat, people: list[Runner]) -> None:
    lena, tom, maya = people
    lena.says('/challenge new name="Two, official mile, 2026-11-19 to 2026-11-20"', ROOM)
    tom.presses("Join", ROOM)
    chat.at("2026-11-21T12:00 Europe/Berlin")
    maya.presses("Join", ROOM)
    late = maya.last.text
    assert late == "Two ended on Fri 20 Nov; it waits for late logs, and takes nobody in any more."
    chat.at("2026-11-24T12:00 Europe/Berlin")
    assert tom.says("/challenge join") == "Two is over, and its final stays as it is."
    assert tom.says("/challenge leave") == "Your name is off the final of Two; the places stay."
    assert "a hidden runner" in lena.says("/challenge board", ROOM)


def test_a_member_in_three_zones_in_one_week_keeps_her_days(chat: Chat, people: list[Runner]) -> None:
    """Each day is that of where she runs; the closing waits for the last of her clocks."""
    lena, tom, _ = people
    lena.says('/challenge new name="Week, official mile, 2026-11-19 to 2026-11-25"', ROOM)
    tom.presses("Join", ROOM)
    tom.says("/settings zone Berlin")
    for day, city in ((19, ""), (20, ""), (21, "Tokyo"), (22, ""), (23, "Los Angeles"), (24, ""), (25, "")):
        if city:
            tom.says(f"/settings zone {city}")
        chat.at(f"2026-11-{day}T21:00 Europe/Berlin")
        tom.says("ran 3 km" if city != "Tokyo" else "ran 3 km yesterday")
    why = tom.says("/challenge why")
    assert "7 days count, longest row 7" in why
    chat.at("2026-11-28T08:59 Europe/Berlin")
    assert said_to(chat, ROOM, "club_final") == []
    chat.at("2026-11-28T09:00 Europe/Berlin")
    assert "1  Tom: 7" in shown_in(chat, ROOM, "club_final")


# --- codes ----------------------------------------------------------------------------------


@pytest.fixture
def code(chat: Chat, people: list[Runner]) -> str:
    chat.world.open_room(OTHER, "Europe/Berlin")
    chat.world.somebody("Lena").admin_of.add(OTHER)
    people[0].says("/club link", ROOM)
    return next(found[1] for sent in reversed(chat.world.sent) if (found := CODE.search(sent.message.text)))


def read(runner: Runner, line: str, room: str) -> str:
    return runner.says(line, room).text or runner.last.text


def test_a_code_is_for_its_administrator_alone(chat: Chat, people: list[Runner], code: str) -> None:
    assert all(code not in text for text in said_to(chat, ROOM))


def test_a_code_that_has_ended_brings_nothing_in(chat: Chat, people: list[Runner], code: str) -> None:
    chat.wait(minutes=10)
    assert "good for 10 minutes" in read(people[0], f"/club link code={code}", OTHER)


def test_a_code_is_good_once(chat: Chat, people: list[Runner], code: str) -> None:
    lena = people[0]
    chat.world.open_room("third", "Europe/Berlin")
    chat.world.somebody("Lena").admin_of.add("third")
    lena.says(f"/club link code={code}", OTHER)
    assert "has brought a room in already" in read(lena, f"/club link code={code}", "third")


def test_a_wrong_code_is_counted_and_too_many_end_the_guessing(
    chat: Chat, people: list[Runner], code: str
) -> None:
    lena = people[0]
    for _ in range(5):
        assert "No club has shown that code lately." in read(lena, "/club link code=AAAA-AA", OTHER)
    refused = read(lena, f"/club link code={code}", OTHER)
    assert "No club" not in refused
    assert "lives here" not in refused


def test_a_stolen_code_is_of_no_use_to_who_is_no_administrator_and_is_told_of_when_it_is(
    chat: Chat, people: list[Runner], code: str
) -> None:
    lena, tom, maya = people
    assert "An administrator of this group can do that." in read(tom, f"/club link code={code}", OTHER)
    chat.world.open_room("theirs", "Europe/Berlin")
    chat.world.somebody("Maya").admin_of.add("theirs")
    maya.says(f"/club link code={code}", "theirs")
    assert "theirs on" in said_to(chat, ROOM)[-1]
    assert "has come in: one board, 2 rooms." in said_to(chat, ROOM)[-1]
    lena.presses("Take that room out", ROOM)
    assert "is out of Riverside" in said_to(chat, ROOM)[-1]
    assert said_to(chat, "theirs")[-1] == "This room is out of Riverside: no board comes here any more."
    lena.says(OPEN, ROOM)
    assert said_to(chat, "theirs", "club_start") == []


def test_the_clubs_own_room_and_one_with_challenges_do_not_come_in(
    chat: Chat, people: list[Runner], code: str
) -> None:
    lena = people[0]
    assert "This room is the club’s already" in read(lena, f"/club link code={code}", ROOM)
    lena.says(OPEN, OTHER)
    assert "with challenges of its own" in read(lena, f"/club link code={code}", OTHER)


# --- many -------------------------------------------------------------------------------------


@pytest.mark.console("the platforms' pace is held in their own tests")
def test_fifty_logs_in_a_minute_are_few_edits(chat: Chat, people: list[Runner]) -> None:
    lena = people[0]
    lena.says(OPEN, ROOM)
    runners = [chat.runner(f"R{number}") for number in range(50)]
    for one in runners:
        one.presses("Join", ROOM)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    before = len(said_to(chat, ROOM, "club_board"))
    for one in runners:
        one.says("ran 5k")
        chat.wait(seconds=1)
    chat.wait(minutes=1)
    edits = said_to(chat, ROOM, "club_board")[before:]
    assert 2 <= len(edits) <= 20
    assert "50 have run today." in edits[-1]


@pytest.mark.console("the same words leave on every platform")
def test_a_board_of_five_hundred_fits_into_one_message(chat: Chat, people: list[Runner]) -> None:
    people[0].says(OPEN, ROOM)
    world = chat.world
    for number in range(500):
        world.introduce(f"Runner with a name {number}", "Europe/Berlin", Unit.KM, "en")

    def work(tables: SqlTables) -> None:
        for runner in range(4, 504):
            tables.challenges.put_member(Member(challenge=1, runner=runner, joined_at=chat.now))

    world.store.write_now(work)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    board = shown_in(chat, ROOM, "club_board")
    assert "500 runners, 500 unbroken: Runner with a name 0," in board
    assert "480 others." in board
    assert len(board) < 1900
    chat.at("2027-01-04T09:00 Europe/Berlin")
    assert len(shown_in(chat, ROOM, "club_final")) < 1900


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/club settings board 25:00", "I can’t read a time in “25:00”."),
        ("/club settings zone Nowhereville", "I can’t read a city in “Nowhereville”."),
    ],
)
@pytest.mark.console("a message on Discord does not tell who is an administrator")
def test_a_setting_that_is_none_is_named_in_the_refusal(chat: Chat, line: str, told: str) -> None:
    (lena,) = club(chat, "Lena")
    assert lena.says(line, ROOM).text.startswith(told)


@pytest.mark.console("a group of Telegram's shows it in the private chat")
def test_who_ends_a_challenge_on_its_last_day_reads_that_it_ends_then(chat: Chat) -> None:
    (lena,) = club(chat, "Lena")
    lena.says(OPEN.replace("2027-01-01", "2026-11-26"), ROOM)
    chat.at("2026-11-26T12:00 Europe/Berlin")
    assert lena.says("/challenge end", ROOM) == "Holiday Streak ends with Thu 26 Nov as it is."
