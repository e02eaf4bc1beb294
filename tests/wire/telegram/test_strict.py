"""What the real server refuses is refused, and a violation is written down."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import BadRequest

from tests.wire.telegram import TelegramServer, User
from tests.wire.telegram.conftest import client
from tests.wire.telegram.spec import load

Body = dict[str, Any]


class Caught:
    """Asks without a client's care, and takes the violations away."""

    def __init__(self, tg: TelegramServer, session: aiohttp.ClientSession) -> None:
        self.tg = tg
        self.session = session

    async def asks(self, method: str, **values: object) -> Body:
        async with self.session.post(f"{self.tg.base_url}{self.tg.token}/{method}", json=values) as response:
            answer: Body = await response.json()
            return answer

    async def refused(self, method: str, **values: object) -> str:
        answer = await self.asks(method, **values)
        assert not answer["ok"]
        assert self.violation
        return str(answer["description"])

    @property
    def violation(self) -> str:
        violations = list(self.tg.violations)
        self.tg.violations.clear()
        return "; ".join(violations)


@pytest.fixture
async def raw(tg: TelegramServer) -> AsyncIterator[Caught]:
    async with aiohttp.ClientSession() as session:
        yield Caught(tg, session)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "lacks text"),
        ({"text": 5}, ".text is no String"),
        ({"text": "x", "textt": "x"}, ".textt is no field"),
        ({"text": "x", "disable_notification": "yes"}, ".disable_notification is no Boolean"),
        ({"text": "x", "message_thread_id": 1.5}, ".message_thread_id is no Integer"),
        ({"text": "x", "entities": {}}, ".entities is no array"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0}]}, "entities[0] lacks length"),
        ({"text": "x", "reply_markup": {"buttons": []}}, ".reply_markup is no InlineKeyboardMarkup or"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "x"}]}},
            "inline_keyboard[0] is no array",
        ),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"label": "x"}]]}}, "label is no field"),
    ],
)
async def test_a_request_has_to_fit_the_description(
    raw: Caught, ana: User, values: Body, reason: str
) -> None:
    assert reason in await raw.refused("sendMessage", chat_id=ana.id, **values)


async def test_a_union_is_told_apart_by_its_constant(raw: Caught, ana: User) -> None:
    message = ana.writes("ran 5k").message_id
    about = {"chat_id": ana.id, "message_id": message}
    assert "is no ReactionType" in await raw.refused(
        "setMessageReaction", **about, reaction=[{"type": "smile", "emoji": "👍"}]
    )
    assert "lacks emoji" in await raw.refused("setMessageReaction", **about, reaction=[{"type": "emoji"}])


async def test_every_reply_markup_passes(raw: Caught, ana: User) -> None:
    for markup in (
        {"inline_keyboard": [[{"text": "x", "url": "https://example.org"}]]},
        {"keyboard": [[{"text": "x"}]]},
        {"remove_keyboard": True},
        {"force_reply": True},
    ):
        assert (await raw.asks("sendMessage", chat_id=ana.id, text="x", reply_markup=markup))["ok"]


async def test_a_request_may_come_in_its_address(raw: Caught, ana: User) -> None:
    about = {"chat_id": str(ana.id), "text": "5", "disable_notification": "true"}
    async with raw.session.get(f"{raw.tg.base_url}{raw.tg.token}/sendMessage", params=about) as response:
        assert (await response.json())["result"]["text"] == "5"


async def test_a_file_may_come_as_a_part_that_a_parameter_names(raw: Caught, ana: User) -> None:
    for named, ok in (("part", True), ("elsewhere", False)):
        form = aiohttp.FormData({"chat_id": str(ana.id), "document": f"attach://{named}"})
        form.add_field("part", b"a,b", filename="runs.csv")
        async with raw.session.post(f"{raw.tg.base_url}{raw.tg.token}/sendDocument", data=form) as response:
            assert (await response.json())["ok"] is ok
    (heard,) = await ana.hears()
    assert heard.file is not None
    assert (heard.file.name, heard.file.content) == ("runs.csv", b"a,b")


async def test_a_method_that_is_not_played_or_not_known_is_a_violation(raw: Caught) -> None:
    for method in ("logOut", "sendHologram"):
        assert (await raw.asks(method))["error_code"] == 404
        assert "nothing that this server plays" in raw.violation


async def test_an_update_of_ours_has_to_fit_too(tg: TelegramServer, raw: Caught, ana: User) -> None:
    ana.sends(location={"latitude": "north"})
    assert ".latitude is no Float" in raw.violation
    tg.state.bot["is_bot"] = "yes"
    await raw.asks("getMe")
    assert "the answer to getMe: result.is_bot is no Boolean" in raw.violation


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"text": " \n"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🏃" * 2049}, "message is too long"),
        ({"text": "\ud83c"}, "strings must be encoded in UTF-8"),
        ({"text": "5 km.", "parse_mode": "MarkdownV2"}, "character '.' is reserved"),
        ({"text": "a_b", "parse_mode": "MarkdownV2"}, "can't find end of Italic entity at byte offset 1"),
        ({"text": "a_b", "parse_mode": "Markdown"}, "can't find end of the entity starting at byte offset 1"),
        ({"text": "<3", "parse_mode": "HTML"}, "unclosed start tag at byte offset 0"),
        ({"text": "a <run> b", "parse_mode": "HTML"}, 'unsupported start tag "run" at byte offset 2'),
        ({"text": "<b>a", "parse_mode": "HTML"}, 'can\'t find end tag corresponding to start tag "b"'),
        ({"text": "x", "parse_mode": "Word"}, "unsupported parse_mode"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]}, "outside of the text"),
        ({"text": "🏃x", "entities": [{"type": "bold", "offset": 1, "length": 1}]}, "inside of a character"),
    ],
)
async def test_a_text_has_its_limits(raw: Caught, ana: User, values: Body, reason: str) -> None:
    assert reason in await raw.refused("sendMessage", chat_id=ana.id, **values)


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": " ", "callback_data": "x"}, "button text must be non-empty"),
        ({"text": "x"}, "text buttons are unallowed"),
        ({"text": "x", "callback_data": "x", "url": "https://example.org"}, "text buttons are unallowed"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "url": "file:x"}, "Unsupported URL protocol"),
    ],
)
async def test_a_button_has_its_limits(raw: Caught, ana: User, button: Body, reason: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    assert reason in await raw.refused("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)


async def test_what_just_fits_passes(tg: TelegramServer, bot: Bot, ana: User) -> None:
    await bot.send_message(ana.id, "🏃" * 2048)
    data = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="é" * 32)]])
    await bot.send_message(ana.id, "x", reply_markup=data, entities=[MessageEntity("bold", 0, 1)])
    await bot.send_document(ana.id, b"x", caption="x" * 1024)
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(ana.id, b"x", caption="x" * 1025)
    assert len(tg.violations) == 1
    tg.violations.clear()


async def test_other_limits(raw: Caught, bot: Bot, ana: User) -> None:
    message = ana.writes("x")
    for commands in (
        [BotCommand("Log", "x")],
        [BotCommand("log", "x")] * 101,
        [BotCommand("log", "x" * 257)],
    ):
        with pytest.raises(BadRequest, match=r"(?i)bot_command"):
            await bot.set_my_commands(commands)
        assert raw.violation
    about = {"chat_id": ana.id, "message_id": message.message_id}
    for reaction in ({"type": "emoji", "emoji": "🏃"}, {"type": "custom_emoji", "custom_emoji_id": "5"}):
        assert "REACTION_INVALID" in await raw.refused("setMessageReaction", **about, reaction=[reaction])
    thumbs = [{"type": "emoji", "emoji": "👍"}] * 2
    assert "REACTIONS_TOO_MANY" in await raw.refused("setMessageReaction", **about, reaction=thumbs)
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(ana.id, b"no picture")
    assert raw.violation
    with pytest.raises(BadRequest, match="No such kinds of updates: mesage"):
        await bot.get_updates(allowed_updates=["mesage"])
    assert raw.violation
    for limit in (0, 101):
        assert "limit must be between" in await raw.refused("getUpdates", limit=limit)
    with pytest.raises(BadRequest, match=r"(?i)https url must be provided"):
        await bot.set_webhook("http://example.org/")
    assert raw.violation


@pytest.mark.parametrize(
    ("mode", "text", "shown", "marked"),
    [
        ("MarkdownV2", "*5 km* _a_\\. [b](https://x.org)", "5 km a. b", "bold:5 km italic:a text_link:b"),
        (
            "MarkdownV2",
            "||a||\n>🏃\n`d.` __e__",
            "a\n🏃\nd. e",
            "spoiler:a blockquote:🏃 code:d. underline:e",
        ),
        ("HTML", "<b>5</b> &lt; <i>10</i> <b></b>", "5 < 10", "bold:5 italic:10"),
        ("HTML", '🏃<a href="https://x.org">a</a> <pre>b</pre>', "🏃a b", "text_link:a pre:b"),
        (
            "Markdown",
            "*5* _a_ `x_` [b](https://x.org) \\_",
            "5 a x_ b _",
            "bold:5 italic:a code:x_ text_link:b",
        ),
    ],
)
async def test_parse_modes(bot: Bot, ana: User, mode: str, text: str, shown: str, marked: str) -> None:
    message = await bot.send_message(ana.id, text, parse_mode=mode)
    assert message.text == shown
    found = [f"{one.type}:{message.parse_entity(one)}" for one in message.entities]
    assert " ".join(found) == marked


async def test_the_space_around_a_text_goes(bot: Bot, ana: User) -> None:
    entities = [MessageEntity("bold", 1, 2), MessageEntity("italic", 4, 3), MessageEntity("code", 6, 1)]
    message = await bot.send_message(ana.id, "  a b \n", entities=entities)
    assert message.text == "a b"
    assert [message.parse_entity(one) for one in message.entities] == ["a", "b"]
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("a b", ana.id, message.message_id, entities=message.entities)


async def test_without_the_description_everything_but_the_checks_goes_on(tmp_path: Any) -> None:
    async with TelegramServer(description=tmp_path / "nothing.json") as tg, client(tg) as bot:
        assert not tg.checked
        ana = tg.user("Ana", started=True)
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="1")]])
        await bot.send_message(ana.id, "5", reply_markup=markup)
        (heard,) = await ana.hears()
        assert (heard.text, heard.labels) == ("5", ["x"])


async def test_checks_can_be_switched_off() -> None:
    async with TelegramServer(checks=False) as tg, aiohttp.ClientSession() as session:
        raw = Caught(tg, session)
        ana = tg.user("Ana", started=True)
        assert (await raw.asks("sendMessage", chat_id=ana.id, text="x", textt="x"))["ok"]
        assert not tg.checked


def test_the_description_knows_what_it_is_asked() -> None:
    if (spec := load()) is not None:
        message = json.loads('{"message_id":1,"date":0,"chat":{"id":1,"type":"private"},"text":"x"}')
        assert spec.result("sendMessage", message) is None
        assert spec.result("sendMessage", message | {"reply_to_message": message | {"date": "x"}}) == (
            ".reply_to_message.date is no Integer"
        )
        album = {"chat_id": 1, "media": [{"type": "photo", "media": "x"}, {"type": "video", "media": "x"}]}
        assert spec.request("sendMediaGroup", album) is None
        album["media"] = [{"type": "film", "media": "x"}]
        assert "is not 'photo'" in str(spec.request("sendMediaGroup", album))
