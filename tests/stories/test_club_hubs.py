"""A club's bare words, and who is meant where several challenges run: in a group, and in one's own chat."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.stories.clubs import OPEN, ROOM, club, reads, said_to

FAR = '/challenge new name="Far" kind=distance start=2026-11-26 end=2026-11-28'


def test_in_a_group_the_bare_words_are_answered_there_also_to_whom_nothing_can_be_told_alone(
    chat: Chat,
) -> None:
    club(chat, "Lena")
    zoe = chat.newcomer("Zoe")
    nothing = zoe.says("/challenge", ROOM)
    assert nothing == "No challenge runs here. An administrator of this group can open one."
    assert nothing.buttons == []
    lives = zoe.says("/club", ROOM)
    assert lives == f"{ROOM}: board at 20:00, Berlin’s clock, in kilometres."
    assert lives.sent[-1].room == ROOM or lives.sent[-1].to == ROOM


@pytest.mark.not_on("discord", "a typed word does not tell there who is an administrator")
@pytest.mark.parametrize("line", ["/challenge", "/challenge list", "/challenge board", "/start"])
def test_the_way_to_open_a_challenge_is_shown_to_who_may(chat: Chat, line: str) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    assert "Open a challenge" in lena.says(line, ROOM).buttons
    assert "Open a challenge" not in tom.says(line, ROOM).buttons


@pytest.mark.not_on("discord", "a typed word does not tell there who is an administrator")
def test_of_a_clubs_things_a_member_is_shown_what_a_member_can_do(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    assert len(lena.says("/club", ROOM).buttons) > 1
    assert tom.says("/club", ROOM).buttons == ["Show the club"]
    assert "List the challenges" in tom.says("/challenge", ROOM).buttons


@pytest.mark.console("an answer in private is the same on every platform")
def test_in_private_they_lead_into_a_challenge(chat: Chat) -> None:
    ana = chat.runner("Ana")
    there = ana.says("/club")
    assert there == "A club lives in its group. Its challenges are joined there, or here by a code."
    assert there.buttons == ["Join a challenge"]
    nowhere = ana.says("/challenge")
    assert nowhere == "You’re in no challenge. They begin in a club’s group: join one there."
    assert nowhere.buttons == ["Join a challenge"]


def test_of_several_the_one_that_she_is_in_is_meant(chat: Chat) -> None:
    lena, tom, maya = club(chat, "Lena", "Tom", "Maya")
    for line in (OPEN, FAR):
        lena.says(line, ROOM)
    tom.says("/challenge join challenge=far", ROOM)
    assert reads(tom, tom.says("/challenge why", ROOM)).startswith("Far starts Thu 26 Nov: ")
    assert "You’re in, as Tom." in reads(tom, tom.says("/challenge join", ROOM))
    tom.says("/challenge leave challenge=holiday", ROOM)
    assert "You’ve left Far" in reads(tom, tom.says("/challenge leave", ROOM))
    assert "Which challenge?" in reads(maya, maya.says("/challenge why", ROOM))


@pytest.mark.console("a member appears the same everywhere")
def test_who_comes_back_appears_as_she_had_chosen(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    tom.presses("Join hidden", ROOM)
    tom.says("/challenge leave", ROOM)
    assert tom.says("/challenge join", ROOM) == "You’re in, hidden: no board has your name."
    tom.says("/challenge join shown=initials", ROOM)
    tom.says("/challenge leave", ROOM)
    assert tom.presses("Join", ROOM) == "You’re in, as T."
    assert not [text for text in said_to(chat, ROOM) if "Tom" in text]


@pytest.mark.console("rules read the same everywhere")
def test_a_challenge_of_one_day_names_it_once(chat: Chat) -> None:
    (lena,) = club(chat, "Lena")
    opened = lena.says("/challenge new Sprint, official mile, 2026-11-26 to 2026-11-26", ROOM)
    assert opened.text.startswith("Sprint: 1 mile (1.61 km) a day, Thu 26 Nov, 1 day.\n")


@pytest.mark.console("a member is in it the same everywhere")
def test_who_left_after_the_end_may_come_back_and_somebody_new_may_not(chat: Chat) -> None:
    lena, tom, maya = club(chat, "Lena", "Tom", "Maya")
    lena.says("/challenge new Sprint, official mile, 2026-11-26 to 2026-11-26", ROOM)
    for one in (lena, tom):
        one.presses("Join", ROOM)
    chat.at("2026-11-26T18:00 Europe/Berlin")
    lena.says("ran 5k")
    chat.at("2026-11-28T12:00 Europe/Berlin")
    assert "You’ve left Sprint" in lena.says("/challenge leave", ROOM)
    assert "Sprint ended on Thu 26 Nov" in maya.says("/challenge join sprint", ROOM)
    assert lena.presses("Back in", ROOM) == "You’re in, as Lena."
    chat.at("2026-11-30T12:00 Europe/Berlin")
    assert "1  Lena: 1" in said_to(chat, ROOM, "club_final")[0]
