"""The name on boards: one's own instead of the platform's, with initials and hidden, and back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from adapters.database import schema
from adapters.database.tables import SqlTables
from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, ROOM, club, said_to, shown_in

EVENING = "2026-11-26T20:00 Europe/Berlin"
KEPT = " Nothing is changed."


@pytest.fixture
def running(chat: Chat) -> list[Runner]:
    """A challenge with its first board: Lena by name, Tom by initials, Maya hidden."""
    lena, tom, maya = club(chat, "Lena", "Tom", "Maya")
    lena.says(OPEN, ROOM)
    lena.presses("Join", ROOM)
    tom.presses("Join", ROOM)
    tom.says("/challenge join shown=initials")
    maya.presses("Join hidden", ROOM)
    chat.at(EVENING)
    return [lena, tom, maya]


def unbroken(chat: Chat) -> str:
    chat.wait(minutes=1)
    return shown_in(chat, ROOM, "club_board").splitlines()[0].partition("unbroken: ")[2]


def test_a_name_of_ones_own_is_on_the_board_at_once_and_undo_takes_it_off(
    chat: Chat, running: list[Runner]
) -> None:
    lena, *_ = running
    assert unbroken(chat) == "Lena, T., a hidden runner."
    lena.says("/settings board_name Swift Lena")
    answer = lena.last
    assert answer == "Where you show your name, boards say Swift Lena from now on."
    assert answer.buttons == ["Undo"]
    assert unbroken(chat) == "Swift Lena, T., a hidden runner."
    assert "On boards: Swift Lena." in lena.says("/settings")
    assert "as Swift Lena" in lena.says("/challenge why")
    lena.says("/undo")
    assert unbroken(chat) == "Lena, T., a hidden runner."


def test_initials_follow_it_and_who_is_hidden_stays_so(chat: Chat, running: list[Runner]) -> None:
    _, tom, maya = running
    tom.says('/settings board_name="Otto Brand"')
    maya.says("/settings name Comet")
    assert unbroken(chat) == "Lena, O. B., a hidden runner."
    assert not any("Comet" in text for text in said_to(chat, ROOM))
    assert "Show Comet instead" in maya.says("/challenge join").buttons


@pytest.mark.parametrize("back", ["reset", "Lena", "none"])
def test_the_platforms_name_is_the_way_back(chat: Chat, running: list[Runner], back: str) -> None:
    lena, *_ = running
    lena.says("/settings board name Comet")
    assert unbroken(chat) == "Comet, T., a hidden runner."
    lena.says(f"/settings board_name {back}")
    assert lena.last == "Where you show your name, boards say Lena again."
    assert unbroken(chat) == "Lena, T., a hidden runner."


@pytest.mark.console("on Discord a form may ask")
def test_without_a_name_it_is_asked_for(chat: Chat, running: list[Runner]) -> None:
    lena, *_ = running
    asked = lena.says("/settings board_name")
    assert asked == "Which name may boards show?"
    assert asked.buttons == ["Lena"]
    assert "boards say Comet from now on" in lena.says("Comet")
    assert lena.says("/settings board_name=") == "Which name may boards show?"
    lena.presses("Lena")
    assert lena.last == "Where you show your name, boards say Lena again."


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("--- \u202e", "A name needs a letter or a digit, so that a board can show it." + KEPT),
        ("🏃" * 300, "A name needs a letter or a digit, so that a board can show it." + KEPT),
        ("Lena " * 9, "A board has room for 24 characters of a name; this has 44." + KEPT),
    ],
    ids=["marks", "signs", "long"],
)
@pytest.mark.console("what is stored is the same everywhere")
def test_what_no_board_can_show_is_refused_with_a_way_back(
    chat: Chat, running: list[Runner], typed: str, told: str
) -> None:
    lena, *_ = running
    refused = lena.says(f"/settings board_name {typed}")
    assert refused == told
    assert refused.buttons == ["Lena"]
    assert unbroken(chat) == "Lena, T., a hidden runner."


@pytest.mark.console("what is stored is the same everywhere")
def test_a_name_pings_nobody_and_turns_no_line_around(chat: Chat, running: list[Runner]) -> None:
    lena, *_ = running
    lena.says("/settings board_name @everyone \u202eL")
    assert unbroken(chat) == "@\u2060everyone L, T., a hidden runner."


@pytest.mark.console("what is stored is the same everywhere")
def test_who_is_forgotten_leaves_none_of_her_names_behind(chat: Chat, running: list[Runner]) -> None:
    lena, *_ = running
    for name in ("Canary One", "Canary Two"):
        lena.says(f"/settings board_name {name}")
        chat.wait(days=1)
    lena.says("/settings board_name reset")
    lena.says("/forget")
    lena.says("forget everything")

    def words(tables: SqlTables) -> str:
        every = schema.metadata.sorted_tables
        return str([row for table in every for row in tables.connection.execute(select(table))])

    assert "Canary" not in chat.world.store.write_now(words)
