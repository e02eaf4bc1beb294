"""The console as a platform: what is printed, what a digit presses, what a line may become."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from adapters.console.completion import Completion
from adapters.console.screen import PLATFORM, Screen, lines_of
from adapters.sending import Parcel
from core.ports.values import Outgoing, Room
from core.wording.reply import Message, Whose, WordedAttachment, WordedButton

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)
OWN = Room(id=1, platform=PLATFORM, external="Ana", private=True, runner=1)
CLUB = Room(id=2, platform=PLATFORM, external="#club", private=False, title="club")


def parcel(
    text: str, *buttons: str, id: int = 7, room: Room = OWN, edits: int | None = None, private: bool = False
) -> Parcel:
    message = Message(
        text,
        buttons=tuple(WordedButton(label, f"/{label}", Whose.OWN) for label in buttons),
        private=private,
    )
    row = Outgoing(
        id=id, key=str(id), kind="reply", room=room.id, runner=1, due=NOW, message=message, edits=edits
    )
    return Parcel(row, room, message)


def test_a_message_is_complete_without_colour() -> None:
    assert lines_of(parcel("5 km, today.\nThis week: 5 km", "Undo", "Edit")) == [
        "bot> 5 km, today.",
        "     This week: 5 km",
        "     1 Undo  2 Edit",
    ]


def test_marks_say_what_changed_and_who_sees_it() -> None:
    assert lines_of(parcel("Back.", edits=3))[0] == "bot (changed)> Back."
    assert lines_of(parcel("Yours.", room=CLUB, private=True))[0] == "bot #club (only you)> Yours."
    assert lines_of(parcel("For all.", room=CLUB))[0] == "bot #club> For all."


def test_a_file_is_named_with_its_facts() -> None:
    message = Message("Yours.", attachments=(WordedAttachment("a.zip", "application/zip", b"", "JSON"),))
    row = Outgoing(id=1, key="1", kind="reply", room=1, runner=1, due=NOW, message=message)
    assert lines_of(Parcel(row, OWN, message))[1] == "     file: a.zip (JSON)"


def shown(*parcels: Parcel) -> Screen:
    screen = Screen(lambda _: None)
    for one in parcels:
        screen.show(one, "Ana@club" if one.message.private else None)
    return screen


def test_a_digit_or_the_words_press_a_button_of_the_newest_message() -> None:
    screen = shown(parcel("One.", "Undo", id=1), parcel("Two.", "Skip", "Edit", id=2))
    assert screen.button(("Ana",), "2") == (2, 1)
    assert screen.button(("Ana",), "edit") == (2, 1)
    assert screen.button(("Ana",), "Undo") is None
    assert screen.button(("Ana",), "3") is None
    assert screen.button(("Bo",), "1") is None


def test_a_label_is_typed_with_the_apostrophe_of_a_keyboard() -> None:
    assert shown(parcel("How was it?", "Tuesday’s run", id=3)).button(("Ana",), "tuesday's run") == (3, 0)


def test_a_button_that_opens_the_private_chat_is_told_with_its_line() -> None:
    screen = shown(parcel("In our private chat, please.", "start forget", "Edit", room=CLUB))
    assert screen.link(("#club",), "1") == "/start forget"
    assert screen.link(("#club",), "2") is None
    assert screen.link(("#club",), "hello") is None


def test_the_buttons_of_a_changed_message_press_the_message_that_it_changed() -> None:
    assert shown(parcel("Back.", "Undo", id=9, edits=4)).button(("Ana",), "1") == (4, 0)


def test_a_message_without_buttons_leaves_none_to_press() -> None:
    assert shown(parcel("One.", "Undo", id=1), parcel("Two.", id=2)).button(("Ana",), "1") is None


def test_a_line_after_a_question_in_a_room_answers_it() -> None:
    places = ("Ana@club", "#club")
    assert shown().question(places) is None
    asks = parcel("How far was it?", id=5, room=CLUB, private=True)
    assert shown(asks).question(places) == 5
    assert shown(asks, parcel("Stored.", id=6, room=CLUB, private=True)).question(places) is None
    assert shown(asks, parcel("For all.", id=6, room=CLUB)).question(places) is None
    assert shown(asks).question(("Bo@club", "#club")) is None


async def offered(typed: str, *lines: str) -> list[tuple[str, int]]:
    async def suggest(text: str) -> list[str]:
        assert text == typed
        return list(lines)

    document = Document(typed + " and more", cursor_position=len(typed))
    found = Completion(suggest).get_completions_async(document, CompleteEvent())
    return [(offer.text, offer.start_position) async for offer in found]


@pytest.mark.parametrize("typed", ["/lo", "/settings unit", ""])
async def test_a_completion_takes_the_place_of_all_that_stands_before_the_cursor(typed: str) -> None:
    assert await offered(typed, "/log", "/lookback") == [("/log", -len(typed)), ("/lookback", -len(typed))]


async def test_without_suggestions_nothing_is_offered() -> None:
    assert await offered("ran 5k") == []
    assert list(Completion(lambda _: None).get_completions(Document("/"), CompleteEvent())) == []
