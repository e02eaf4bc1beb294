"""Private chats: words of every kind, and what is no words."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.wire.telegram import TelegramServer
from tests.wire.telegram.serving import Served

ONLY_WORDS = "I only read words so far, so nothing is stored."
TOO_LARGE = 21 * 1024 * 1024
STICKER = {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
FILE = {"file_id": "f", "file_unique_id": "u"}


async def test_words_are_understood_and_the_first_line_is_set_off(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k in 25:30 yesterday, felt great")
    (logged,) = await ana.hears()
    first = logged.text.partition("\n")[0]
    assert first == "5 km in 25:30 (5:06 /km), yesterday."
    assert logged.entities == ({"type": "bold", "offset": 0, "length": len(first)},)
    assert all("parse_mode" not in call.values for call in tg.calls)


async def test_a_tap_on_a_pace_says_nothing_and_one_on_a_command_does(served: Served) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k in 25:30")
    (logged,) = await ana.hears()
    ana.writes("/help")
    (help_,) = await ana.hears()
    assert commands_in(logged.values["text"]) == []
    assert {"log", "week", "forget"} <= set(commands_in(help_.values["text"]))


def commands_in(text: str) -> list[str]:
    """Return what Telegram makes a command of by itself."""
    return re.findall(r"(?<![\w/<>])/([A-Za-z0-9_]{1,64})(?![\w/<>])", text)


async def test_a_paragraph_is_not_set_off(served: Served, tg: TelegramServer) -> None:
    maya = tg.user("Maya")
    maya.starts()
    (hello,) = await maya.hears()
    assert "\n" in hello.text
    assert hello.entities == ()


@pytest.mark.parametrize("hours", [1, 47, 49])
async def test_an_edit_corrects_the_run_and_the_answer_stays_in_its_place(
    served: Served, tg: TelegramServer, hours: int
) -> None:
    ana = await served.runner("Ana")
    written = ana.writes("ran 5k")
    (logged,) = await ana.hears()
    tg.clock.advance(hours * 3600)
    ana.edits(written, "ran 6k in 36:00")
    (answer,) = await ana.hears()
    assert "6 km in 36:00" in answer.text
    assert (answer.edit, answer.message_id) == (True, logged.message_id)
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "6 km, 1 run" in week.text


async def test_a_forwarded_run_is_mine_only_after_a_press(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.forwards("ran 12k in 1:00:00", of="Bo")
    (whose,) = await ana.hears()
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "no runs yet" in week.text
    assert len(whose.buttons) == 1
    ana.presses(whose, whose.labels[0])
    (logged,) = await ana.hears()
    assert "12 km in 1:00:00" in logged.text


async def test_what_is_forwarded_answers_no_question(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("/log")
    (asked,) = await ana.hears()
    ana.forwards("8 km", of="Bo")
    await ana.hears()
    ana.writes("/runs")
    (runs,) = await ana.hears()
    assert asked.text == "How far was it?"
    assert "No runs yet" in runs.text


async def test_a_forwarded_caption_is_not_mine_either(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    origin = {"type": "hidden_user", "sender_user_name": "Bo", "date": tg.clock.date}
    photo = [FILE | {"width": 1, "height": 1}]
    ana.sends(photo=photo, caption="ran 12k in 1:00:00", forward_origin=origin)
    (whose,) = await ana.hears()
    assert "12 km" not in whose.text
    assert len(whose.buttons) == 1


async def test_a_caption_is_read_like_a_message_and_can_be_edited(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    sent = ana.sends_photo("ran 4k today")
    (logged,) = await ana.hears()
    assert logged.text.startswith("4 km, today.")
    ana.edits(sent, "ran 5k today")
    (changed,) = await ana.hears()
    assert changed.edit
    assert "5 km" in changed.text


@pytest.mark.parametrize(
    "content",
    [
        {"voice": FILE | {"duration": 3}},
        {"photo": [FILE | {"width": 1, "height": 1}]},
        {"sticker": FILE | STICKER},
        {"location": {"latitude": 52.5, "longitude": 13.4}},
        {"document": FILE | {"file_name": "run.gpx", "file_size": 9}},
        {"document": FILE | {"file_name": "run.fit", "file_size": TOO_LARGE}},
        {"document": FILE},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"story": {"chat": {"id": -1, "type": "channel"}, "id": 1}},
        {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
        {"checklist": {"title": "Run", "tasks": [{"id": 1, "text": "ran 5k"}]}},
        {"contact": {"phone_number": "1", "first_name": "Bo"}},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_what_is_no_words_gets_one_friendly_line_and_none_in_a_group(
    served: Served, tg: TelegramServer, content: dict[str, Any]
) -> None:
    ana = await served.runner("Ana")
    club = tg.supergroup("Riverside", members=[ana], owner=ana)
    club.promotes_bot()  # so that everything reaches us
    club.sends(ana, **content)
    ana.sends(**content)
    (line,) = await ana.hears()
    await served.rests()
    assert line.text.startswith(ONLY_WORDS)
    assert club.unheard == []
    assert ana.unheard == []
    assert not any(call.method == "getFile" for call in tg.calls)


async def test_nobodys_words_are_passed_over(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    pinned = {"chat": ana.room.wire, "message_id": 1, "date": 0}
    ana.sends(pinned_message=pinned)
    ana.sends(delete_chat_photo=True)
    await served.rests()
    assert ana.unheard == []


@pytest.mark.parametrize("text", ["x" * 4096, "🏃" * 2048, "x" * 4097, "🏃" * 2049, "ran 5k " + "a" * 4000])
async def test_the_longest_text_and_one_longer_are_answered(
    served: Served, tg: TelegramServer, text: str
) -> None:
    ana = await served.runner("Ana")
    ana.writes(text)
    (answer,) = await ana.hears()
    assert answer.text


NAMES = [
    "Ana \N{RUNNER}\u200d\u2640\ufe0f",
    "\u0639\u062f\u0627\u0621\u0629",
    "\u202eevil",
    "<b>Bo</b>",
    "*_Bo_*",
    "[x](http://x.example)",
    "@durov",
    "\ud83d",
    "\u200f\u200f\u200f",
    "B" * 64,
]


@pytest.mark.parametrize("name", NAMES)
async def test_a_newcomer_is_greeted_whatever_the_name(served: Served, tg: TelegramServer, name: str) -> None:
    somebody = tg.user(name)
    somebody.starts()
    (hello,) = await somebody.hears()
    somebody.writes("ran 5k")
    (logged,) = await somebody.hears()
    somebody.writes(f"half a sign \ud83d and {name}")
    (answer,) = await somebody.hears()
    assert answer.text
    assert hello.text.startswith("Hi ")
    assert hello.entities == ()
    assert "5 km, today." in logged.text
    assert {one["type"] for one in logged.entities} <= {"bold"}


async def test_half_a_sign_makes_no_question_of_a_run(served: Served) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 6k \ud83d easy")
    (logged,) = await ana.hears()
    assert logged.text.startswith("6 km, easy, today.")


@pytest.mark.parametrize(
    ("caption", "answer"), [("", ONLY_WORDS), ("ran 4k today", "4 km, today.")], ids=["without", "with"]
)
async def test_of_several_pictures_sent_at_once_one_is_answered(
    served: Served, caption: str, answer: str
) -> None:
    ana = await served.runner("Ana")
    picture = [FILE | {"width": 1, "height": 1}]
    for words in (caption, "", ""):
        content = {"caption": words} if words else {}
        ana.sends(photo=picture, media_group_id="7", **content)
    (answered,) = await ana.hears()
    await served.rests()
    assert answered.text.startswith(answer)
    assert ana.unheard == []
