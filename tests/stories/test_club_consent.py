"""What a club sees of its people: only what they chose, and nothing once they are gone."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from adapters.database import schema
from adapters.database.tables import SqlTables
from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, OTHER, ROOM, club, said_to, shown_in
from tests.stories.linked import join

CANARIES = ("Canarina", "7.77", "sorefoot", "canal", "1977", "hush")
"""A name, a distance, a note, a race, a why: planted with everybody, and never to be read in a group."""


def sing(runner: Runner) -> None:
    """Tell the bot, in private, what is nobody's business in a club."""
    runner.says("ran 7.77 km in 44:44, sorefoot")
    runner.says("/goal new run 1,977 km in 2027")
    runner.says("/race add A race: canal 10k, 29 Nov 2026")
    runner.says("/goal new why=hush")
    runner.says("never mind")


def listed(runner: Runner) -> str:
    """Return the club's list, here or in the private chat."""
    return runner.says("/challenge list", ROOM).text or runner.last.text


def test_nothing_personal_stands_in_a_group_without_consent(chat: Chat) -> None:
    lena, *_ = club(chat, "Lena")
    hidden, joined, bystander = (chat.runner(f"Canarina {n}") for n in ("hidden", "I", "bystander"))
    lena.says(OPEN, ROOM)
    hidden.presses("Join hidden", ROOM)
    joined.presses("Join", ROOM)
    joined.says("/challenge join shown=initials")
    for one in (lena, hidden, joined, bystander):
        sing(one)
    for line in ("/log 7.77 km", "/week", "/why", "/runs", "/challenge why", "/challenge list", "/goal"):
        for one in (hidden, joined, bystander):
            one.says(line, ROOM)
    lena.says("/challenge board", ROOM)
    for day in ("2026-11-26", "2026-11-27", "2026-11-30", "2027-01-04"):
        chat.at(f"{day}T20:00 Europe/Berlin")
        for one in (hidden, joined, bystander):
            one.says("ran 7.77 km, sorefoot")
        chat.wait(minutes=1)
    told = "\n".join(said_to(chat, ROOM))
    assert "C. I." in told
    assert "a hidden runner" in told
    for canary in CANARIES:
        assert canary not in told, canary


def test_races_are_told_to_a_club_with_consent_alone(chat: Chat) -> None:
    lena, tom, maya = club(chat, "Lena", "Tom", "Maya")
    lena.says(OPEN, ROOM)
    for one in (tom, maya):
        one.presses("Join", ROOM)
        one.says("/race add A race: Canal 10k, 3 Dec 2026")
    tom.says("/challenge why")
    assert "the club reads its name and its day" in tom.presses("Tell them of my races")
    assert "the club reads nothing of them" in tom.presses("Keep my races private")
    tom.presses("Tell them of my races")
    chat.at("2026-11-30T20:00 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_call") == "Race week: Tom, Canal 10k on Thu 3 Dec."


def test_the_last_day_is_called(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    chat.at("2027-01-01T20:00 Europe/Berlin")
    assert shown_in(chat, ROOM, "club_call") == (
        "Today is the last day of Holiday Streak. Logs for it count up to 48 h past your own midnight, "
        "the last until Mon 6:00."
    )


@pytest.mark.not_on("console", "there a group shows whole messages to one person")
@pytest.mark.not_on("discord", "there a group shows whole messages to one person")
def test_a_press_has_its_line_at_once_and_the_ways_to_appear_in_private(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    answer = tom.presses("Join", ROOM)
    assert sorted((one.message.text, len(one.message.buttons)) for one in answer.sent) == [
        ("You’re in, as Tom.", 0), ("You’re in, as Tom.", 2),
    ]  # fmt: skip
    assert all(one.private for one in answer.sent)


@pytest.mark.not_on("console", "there everybody can be written to")
@pytest.mark.not_on("discord", "who carries the application along can be written to")
def test_who_cannot_be_written_to_is_told_once_how_that_changes(chat: Chat) -> None:
    lena, *_ = club(chat, "Lena")
    lena.says(OPEN, ROOM)
    newcomer = chat.newcomer("Zoe")
    told = newcomer.presses("Join", ROOM)
    assert (
        "You’re in, as Zoe.\nOpen our chat once, so that I can write to you: a line here leads there." in told
    )
    assert LEADS in said_to(chat, ROOM)
    assert ", 1 runner." in listed(lena)
    before = len(said_to(chat, ROOM))
    assert newcomer.presses("Join hidden", ROOM) == "You’re in, hidden: no board has your name."
    assert not [text for text in said_to(chat, ROOM)[before:] if "pen our chat" in text]


LEADS = "New in Holiday Streak? Open our chat once, so that I can write to you."


@pytest.mark.not_on("console", "there everybody can be written to")
@pytest.mark.not_on("discord", "who carries the application along can be written to")
def test_several_who_cannot_be_written_to_have_one_line_a_day_in_the_group(chat: Chat) -> None:
    lena, *_ = club(chat, "Lena")
    lena.says(OPEN, ROOM)
    newcomers = [chat.newcomer(name) for name in ("Zoe", "Yan", "Xenia")]
    for newcomer in newcomers[:2]:
        assert f"You’re in, as {newcomer.name}." in newcomer.presses("Join", ROOM)
    typed = newcomers[2].says("/challenge join", ROOM)
    assert [one.kind for one in typed.sent] == ["reaction"]
    assert said_to(chat, ROOM).count(LEADS) == 1
    assert ", 3 runners." in listed(lena)
    chat.wait(days=1)
    chat.newcomer("Wim").presses("Join", ROOM)
    assert said_to(chat, ROOM).count(LEADS) == 2


def kept_with(tables: SqlTables) -> list[str]:
    """Return the columns that still hold the canary; on the console a room’s address is its owner’s name."""
    found = []
    for table in schema.metadata.sorted_tables:
        for column in table.c:
            if (table.name, column.name) != ("rooms", "external"):
                held = tables.connection.execute(select(column)).scalars()
                found += [f"{table.name}.{column.name}" for one in held if "Canarina" in str(one)]
    return found


def test_who_is_forgotten_is_gone_from_the_board_and_the_club_keeps_its_totals(
    chat: Chat,
) -> None:
    lena, tom, *_ = club(chat, "Lena", "Tom")
    canary = chat.runner("Canarina")
    lena.says('/challenge new name="Winter, 100 km together, 2026-11-26 to 2026-11-29"', ROOM)
    lena.says(OPEN, ROOM)
    for number in (1, 2):
        canary.says(f"/challenge join challenge={number}", ROOM)
        tom.says(f"/challenge join challenge={number}", ROOM)
    chat.at("2026-11-26T19:00 Europe/Berlin")
    for one in (canary, tom):
        one.says("ran 5 km")
    chat.at("2026-11-26T20:00 Europe/Berlin")
    tom.says("/challenge board challenge=2")
    tom.says("/challenge why challenge=2")
    assert any("Canarina" in text for text in said_to(chat, ROOM))
    assert "Riverside keeps its totals, without your name." in canary.says("/forget")
    canary.says("forget everything")
    chat.wait(minutes=1)
    assert "1 runner, 1 unbroken: Tom." in shown_in(chat, ROOM, "club_board")
    chat.at("2026-11-26T20:10 Europe/Berlin")
    assert chat.world.store.write_now(kept_with) == []
    assert "10 of 100 km together, 1 runner." in lena.says("/challenge board challenge=1", ROOM)


def test_an_export_has_what_a_club_holds_of_somebody(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says('/challenge new name="One, official mile, 2026-11-19 to 2026-11-19"', ROOM)
    tom.presses("Join", ROOM)
    chat.at("2026-11-22T12:00 Europe/Berlin")
    rows = chat.world.store.write_now(lambda tables: tables.everything_of(2))
    assert [row["challenge"] for row in rows["members"]] == [1]
    assert [(row["name"], row["place"]) for row in rows["finals"]] == [("Tom", 1)]
    assert json.dumps(rows["day_credits"])


def test_accounts_that_become_one_are_in_once(chat: Chat) -> None:
    lena, tom, maya = club(chat, "Lena", "Tom", "Maya")
    lena.says(OPEN, ROOM)
    for one in (tom, maya):
        one.presses("Join", ROOM)
    chat.at("2026-11-26T19:00 Europe/Berlin")
    tom.says("ran 1 km")
    maya.says("ran 0.8 km")
    assert "0 of 1 days count" in tom.says("/challenge why")
    join(tom, maya)
    assert ", 1 runner." in listed(lena)
    assert "1 of 1 days count" in tom.says("/challenge why")
    maya.says("/unlink")
    assert ", 2 runners." in listed(lena)
    assert "0 of 1 days count" in tom.says("/challenge why")


def test_a_second_room_is_not_told_of_what_one_says_in_the_first(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    chat.world.open_room(OTHER, "Europe/Berlin")
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    assert said_to(chat, OTHER) == []
