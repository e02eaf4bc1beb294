"""What only shows is shown at each press, but for a double tap."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, ROOM, club, reads, said_to


@pytest.mark.parametrize(
    ("button", "told"), [("My days", "Holiday Streak, day 1 of 37: "), ("Rules", "Score:")]
)
def test_a_board_that_did_not_change_answers_each_press_privately(chat: Chat, button: str, told: str) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    board, answers = said_to(chat, ROOM, "club_board"), []
    for _ in range(3):
        answer = tom.presses(button, ROOM)
        assert all(one.private for one in answer.sent if one.to == ROOM and one.message.text)
        answers.append(reads(tom, answer))
    assert told in answers[0]
    assert answers == answers[:1] * 3
    assert said_to(chat, ROOM, "club_board") == board


@pytest.mark.not_on("console", "there a group shows whole messages to one person")
@pytest.mark.not_on("discord", "there a group shows whole messages to one person")
def test_who_cannot_be_written_to_is_led_to_the_private_chat_once_in_the_open(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    chat.at("2026-11-26T20:00 Europe/Berlin")
    zoe = chat.newcomer("Zoe")
    assert zoe.presses("Rules", ROOM).buttons == ["Open it"]
    open_lines = said_to(chat, ROOM)
    again = zoe.presses("Rules", ROOM)
    assert again == "In our private chat, please: a line here leads there."
    assert all(one.private for one in again.sent)
    assert [text for text in said_to(chat, ROOM) if text != again.text] == open_lines


@pytest.fixture
def ana(chat: Chat) -> Runner:
    return chat.runner()


def test_an_old_answer_of_ones_own_shows_again_and_a_double_tap_does_not(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("ok")
    assert "16 to 22 Nov: 5 km, 1 run." in ana.presses("This week’s sum")
    chat.wait(seconds=1)
    assert ana.presses("This week’s sum").sent == ()
    ana.says("ran 3k")
    chat.wait(minutes=1)
    assert "16 to 22 Nov: 8 km, 2 runs." in ana.presses("This week’s sum")
