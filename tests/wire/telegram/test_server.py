"""The server keeps what a Telegram keeps: messages, buttons, files, commands, roles."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, Forbidden, InvalidToken

from tests.wire.telegram import TelegramServer, User
from tests.wire.telegram.conftest import client, fetched
from tests.wire.telegram.people import TINY_PNG


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(one, callback_data=one.lower()) for one in labels]])


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.username, me.can_read_all_group_messages) == ("milepost_bot", False)


async def test_a_dialogue_with_buttons(tg: TelegramServer, bot: Bot, ana: User) -> None:
    ana.writes("ran 5k")
    (update,) = await fetched(bot)
    await bot.send_message(update.effective_chat.id, "5 km.", reply_markup=keyboard("Undo", "Edit"))
    (answer,) = await ana.hears()
    assert (answer.text, answer.labels, answer.edit) == ("5 km.", ["Undo", "Edit"], False)
    pressed = ana.presses(answer, "Undo")
    (update,) = await fetched(bot, offset=update.update_id + 1)
    assert (update.callback_query.data, update.callback_query.message.text) == ("undo", "5 km.")
    await update.callback_query.answer("Undone")
    assert tg.answered[pressed.query_id]["text"] == "Undone"
    await update.callback_query.edit_message_text("Taken back.")
    (edited,) = await ana.hears()
    assert (edited.message_id, edited.text, edited.labels, edited.edit) == (
        answer.message_id,
        "Taken back.",
        [],
        True,
    )
    with pytest.raises(AssertionError, match="no button"):
        ana.presses(answer, "Undo")


async def test_a_press_is_answered_once_and_in_time(tg: TelegramServer, bot: Bot, ana: User) -> None:
    message = await bot.send_message(ana.id, "?", reply_markup=keyboard("Yes"))
    (answer,) = await ana.hears()
    first, late = ana.presses(answer, "Yes"), ana.forges(answer, "forged")
    await bot.answer_callback_query(first.query_id)
    for query in (first.query_id, late.query_id, "12"):
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
            await bot.answer_callback_query(query)
        tg.clock.advance(3600)
    await bot.delete_message(ana.id, message.message_id)
    ana.forges(answer, "gone")
    gone = (await fetched(bot))[-1]
    assert gone.callback_query.message.message_id == message.message_id
    assert not gone.callback_query.message.is_accessible


async def test_edits_that_change_nothing_or_find_nothing_are_refused(bot: Bot, ana: User) -> None:
    sent = await bot.send_message(ana.id, "same", reply_markup=keyboard("Yes"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("same", ana.id, sent.message_id, reply_markup=keyboard("Yes"))
    await bot.edit_message_text("same", ana.id, sent.message_id)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(ana.id, sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("new", ana.id, 77)
    with pytest.raises(BadRequest, match="no caption in the message"):
        await bot.edit_message_caption(ana.id, sent.message_id, caption="new")
    theirs = ana.writes("mine")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("new", ana.id, theirs.message_id)


async def test_files_go_both_ways(tg: TelegramServer, bot: Bot, ana: User) -> None:
    sent = await bot.send_document(ana.id, b"a,b\n1,2\n", filename="runs.csv", caption="Yours.")
    (heard,) = await ana.hears()
    assert heard.file is not None
    assert (heard.file.name, heard.file.content, heard.text) == ("runs.csv", b"a,b\n1,2\n", "Yours.")
    await bot.edit_message_caption(ana.id, sent.message_id, caption="Still yours.")
    assert sent.document is not None
    await bot.send_document(ana.id, sent.document.file_id)
    photo = await bot.send_photo(ana.id, TINY_PNG, caption="A chart")
    assert (photo.photo[0].width, photo.photo[0].height) == (1, 1)
    with pytest.raises(BadRequest, match=r"Wrong file identifier"):
        await bot.send_document(ana.id, "no-such-file")

    ana.sends_file("run.gpx", b"<gpx/>", caption="morning run")
    (update,) = await fetched(bot)
    assert update.message.caption == "morning run"
    file = await bot.get_file(update.message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"<gpx/>"
    ana.sends_file("archive.zip", b"0" * (20 * 1024 * 1024 + 1))
    (_, update) = await fetched(bot)
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(update.message.document.file_id)
    with pytest.raises(BadRequest, match="temporarily unavailable"):
        await bot.get_file("unknown")


async def test_what_people_send_can_be_read_by_the_client(tg: TelegramServer, bot: Bot, ana: User) -> None:
    bo = tg.user("Bo")
    ana.starts("from-club")
    ana.sends_photo("look")
    ana.sends_voice()
    ana.sends_location()
    ana.forwards("ran 9k", of=bo)
    ana.forwards("ran 8k", of="Hidden")
    await bot.send_message(ana.id, "How far?")
    (asked,) = await ana.hears()
    ana.replies(asked, "5k 🏃 /log@milepost_bot")
    start, photo, voice, place, forward, hidden, reply = await fetched(bot)
    assert start.message.text == "/start from-club"
    assert (len(photo.message.photo), photo.message.caption) == (1, "look")
    assert (voice.message.voice.duration.seconds, place.message.location.latitude) == (3, 52.52)
    assert forward.message.forward_origin.sender_user.first_name == "Bo"
    assert hidden.message.forward_origin.sender_user_name == "Hidden"
    assert reply.message.reply_to_message.from_user.is_bot
    (command,) = reply.message.parse_entities().values()
    assert command == "/log@milepost_bot"


async def test_commands_are_kept_for_each_scope_and_language(bot: Bot) -> None:
    groups = BotCommandScopeAllGroupChats()
    lists = [(None, None, "Log a run"), (None, "de", "Einen Lauf notieren"), (groups, None, "Log, here")]
    for scope, language, told in lists:
        await bot.set_my_commands([BotCommand("log", told)], scope=scope, language_code=language)
    for scope, language, told in lists:
        assert [one.description for one in await bot.get_my_commands(scope, language)] == [told]
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()
    assert await bot.get_my_commands(groups) != ()


async def test_a_reaction_stands_on_a_message_that_is_there(tg: TelegramServer, bot: Bot, ana: User) -> None:
    message = ana.writes("ran 5k")
    await bot.set_message_reaction(ana.id, message.message_id, "👍")
    assert tg.reacted == [(ana.id, message.message_id, "👍")]
    with pytest.raises(BadRequest, match="Message to react not found"):
        await bot.set_message_reaction(ana.id, 99, "👍")


async def test_a_private_chat_is_open_only_to_whom_the_user_lets_in(tg: TelegramServer, bot: Bot) -> None:
    bo = tg.user("Bo")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(bo.id, "Hello")
    bo.starts()
    await bot.send_message(bo.id, "Hello")
    bo.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(bo.id, "Hello?")
    bo.unblocks()
    await bot.send_message(bo.id, "Hello again")
    changes = [one.my_chat_member for one in await fetched(bot) if one.my_chat_member]
    standings = [one.new_chat_member.status for one in changes]
    assert standings == [ChatMemberStatus.BANNED, ChatMemberStatus.MEMBER]
    bo.deactivates()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(bo.id, "Bo?")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(42, "Who?")


async def test_a_revoked_token_opens_nothing(tg: TelegramServer, bot: Bot) -> None:
    tg.revokes_token()
    with pytest.raises(InvalidToken):
        await bot.get_me()
    async with client(tg) as renewed:
        await renewed.get_me()
