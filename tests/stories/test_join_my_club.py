"""Into a club from one's own chat: what first contact offers, and a challenge's code."""

from __future__ import annotations

import re

import pytest

from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, ROOM, club, said_to

INVITED = "Riverside runs Holiday Streak."
NOWHERE = "You’re in no challenge. They begin in a club’s group: join one there."
CODE = re.compile(r"/challenge join (\w{4}-\w{2})")
WAYS = (
    "A club’s challenges are joined in its group, by their Join button. "
    "Or send me a challenge’s code: there, /club leads to it."
)


@pytest.fixture
def code(chat: Chat) -> str:
    """A challenge's code, as the club's room reads it."""
    (lena,) = club(chat, "Lena")
    lena.says(OPEN, ROOM)
    lena.says("/club show", ROOM)
    (found,) = CODE.findall("\n".join(said_to(chat, ROOM)))
    return str(found)


@pytest.fixture
def zoe(chat: Chat) -> Runner:
    """Somebody who has named her city."""
    zoe = chat.newcomer("Zoe")
    zoe.says("/start")
    zoe.says("berlin")
    return zoe


@pytest.mark.not_on("discord", "a command’s name is something to press there")
def test_a_newcomer_who_wants_into_her_club_sends_its_code_and_is_asked_before_she_appears(
    chat: Chat, code: str, zoe: Runner
) -> None:
    assert "Join my club" in zoe.last.buttons
    assert zoe.presses("Join my club") == WAYS
    invited = zoe.says(code.lower())
    assert invited.text.startswith(INVITED)
    assert "Joining shows your name and your days to Riverside." in invited
    assert zoe.presses("Join") == "You’re in, as Zoe."
    assert "Holiday Streak" in zoe.says("how is my challenge?")


@pytest.mark.console("an answer in private is the same on every platform")
def test_a_run_is_a_run_while_a_code_is_asked_for_and_what_is_no_code_is_told_so(
    chat: Chat, code: str, zoe: Runner
) -> None:
    zoe.says("join my club")
    assert "5 km, today." in zoe.says("ran 5k")
    assert zoe.says("ABCDEF") == "No challenge has “ABCDEF” for its code. Is every letter as it stands there?"
    assert zoe.says(code.replace("-", " ")).text.startswith(INVITED)


@pytest.mark.console("an answer in private is the same on every platform")
def test_who_joined_in_the_group_before_is_in_already(chat: Chat, code: str) -> None:
    zoe = chat.newcomer("Zoe")
    zoe.presses("Join", ROOM)
    zoe.says("/start")
    zoe.says("berlin")
    assert zoe.presses("Join my club") == "You’re in already, as Zoe."


@pytest.mark.console("an answer in private is the same on every platform")
@pytest.mark.parametrize("question", ["city", "wish"])
def test_a_question_about_a_challenge_is_answered_while_first_contact_asks(chat: Chat, question: str) -> None:
    zoe = chat.newcomer("Zoe")
    zoe.says("/start")
    if question == "wish":
        zoe.says("berlin")
    for words in ("how is my challenge", "How’s the challenge going?"):
        answer = zoe.says(words)
        assert answer == NOWHERE
        assert answer.buttons == ["Join a challenge"]
    open_still = zoe.says("berlin") if question == "city" else zoe.says("keep a log")
    assert ("Berlin, 19:05" if question == "city" else "A log it is.") in open_still
