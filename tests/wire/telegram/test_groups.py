"""Groups as the bot sees them: little in privacy mode, and sometimes not at all any more."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.wire.telegram import TelegramServer, User
from tests.wire.telegram.conftest import fetched
from tests.wire.telegram.server import GENERAL

ALL = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]


def test_privacy_mode_lets_commands_and_replies_to_the_bot_through(tg: TelegramServer, ana: User) -> None:
    robot = tg.user("Robot", is_bot=True)
    club = tg.group("Riverside", members=[ana, robot])
    assert club.says(ana, "/log 5k").reached_the_bot
    assert club.says(ana, "/log@milepost_bot 5k").reached_the_bot
    assert not club.says(ana, "/log@other_bot 5k").reached_the_bot
    assert not club.says(ana, "ran 5k").reached_the_bot
    assert not club.says(ana, "@milepost_bot ran 5k").reached_the_bot
    assert club.says(ana, "@milepost_bot ran 5k", despite_privacy=True).reached_the_bot
    assert not club.says(robot, "/log 5k").reached_the_bot
    assert club.says_anonymously("/log 5k").reached_the_bot
    assert not club.says_as_channel("News").reached_the_bot
    assert not club.forwards_channel_post("News").reached_the_bot


async def test_a_reply_reaches_the_bot_if_it_answers_the_bot(tg: TelegramServer, bot: Bot, ana: User) -> None:
    club = tg.group("Riverside", members=[ana])
    await bot.send_message(club.id, "How far?")
    (asked,) = await club.hears()
    assert ana.replies(asked, "5k").reached_the_bot
    assert not ana.replies(club.says(ana, "who runs?"), "me").reached_the_bot


async def test_an_edit_comes_of_what_the_bot_knew(tg: TelegramServer, ana: User) -> None:
    club = tg.group("Riverside", members=[ana])
    known, unknown = club.says(ana, "/log 5k"), club.says(ana, "ran 5k")
    assert ana.edits(known, "ran 6k").reached_the_bot
    assert not ana.edits(unknown, "ran 6k").reached_the_bot
    assert ana.edits(unknown, "/log 6k").reached_the_bot


def test_an_administrator_and_a_bot_without_privacy_see_everything(tg: TelegramServer, ana: User) -> None:
    club = tg.group("Riverside", members=[ana])
    club.promotes_bot()
    assert club.says(ana, "ran 5k").reached_the_bot
    tg.privacy = False
    open_club = tg.group("Open", members=[ana])
    assert open_club.says(ana, "ran 5k").reached_the_bot


async def test_who_hides_can_be_told(tg: TelegramServer, bot: Bot, ana: User) -> None:
    club = tg.supergroup("Riverside", members=[ana])
    club.promotes_bot()
    club.says_anonymously("/week")
    club.says_as_channel("/week")
    club.forwards_channel_post("Race on Sunday")
    hidden, channel, post = (one.message for one in (await fetched(bot))[1:])
    assert (hidden.from_user.username, hidden.sender_chat.id) == ("GroupAnonymousBot", club.id)
    assert (channel.from_user.username, channel.sender_chat.type) == ("Channel_Bot", "channel")
    assert post.is_automatic_forward
    assert post.forward_origin.chat.id == club.channel["id"]


async def test_topics(tg: TelegramServer, bot: Bot, ana: User) -> None:
    club = tg.forum("Riverside", ["Runs", "Races"], members=[ana], owner=ana)
    club.says(ana, "/log 5k", topic="Runs")
    club.says(ana, "/log 5k")
    in_topic, in_general = (one.message for one in await fetched(bot))
    assert in_topic.message_thread_id == club.topic("Runs")
    assert in_topic.is_topic_message
    assert in_topic.reply_to_message.forum_topic_created.name == "Runs"
    assert in_general.message_thread_id is None
    runs = club.topic("Runs")
    sent: Any = await bot.send_message(club.id, "5 km.", message_thread_id=runs)
    assert sent.message_thread_id == runs != GENERAL
    assert sent.reply_to_message.forum_topic_created.name == "Runs"
    club.deletes_topic("Runs")
    for chat, thread in ((club.id, runs), (club.id, GENERAL), (ana.id, runs)):
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(chat, "5 km.", message_thread_id=thread)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("6 km.", club.id, sent.message_id)


async def test_a_group_that_migrates_says_where_it_went(tg: TelegramServer, bot: Bot, ana: User) -> None:
    club = tg.group("Riverside", members=[ana], owner=ana)
    moved = club.migrates()
    gone, come = (one.message for one in await fetched(bot))
    assert (gone.chat.id, gone.migrate_to_chat_id) == (club.id, moved.id)
    assert (come.chat.id, come.migrate_from_chat_id) == (moved.id, club.id)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(club.id, "Hello")
    assert caught.value.new_chat_id == moved.id
    await bot.send_message(moved.id, "Hello")
    assert moved.is_administrator(ana)


async def test_the_bot_comes_and_goes(tg: TelegramServer, bot: Bot, ana: User) -> None:
    club = tg.group("Riverside", owner=ana, bot=False)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(club.id, "Hello")
    club.adds_bot(by=ana)
    await bot.send_message(club.id, "Hello")
    club.mutes_bot()
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to send text messages"):
        await bot.send_message(club.id, "Hello")
    assert (await bot.get_chat(club.id)).title == "Riverside"
    club.unmutes_bot()
    club.kicks_bot(by=ana)
    assert not club.says(ana, "/log 5k").reached_the_bot
    for asked in (bot.send_message(club.id, "Hello"), bot.get_chat(club.id)):
        with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
            await asked
    changes = [one.my_chat_member for one in await fetched(bot) if one.my_chat_member]
    standings = [one.new_chat_member.status for one in changes]
    assert standings == ["member", "restricted", "member", "kicked"]
    big = tg.supergroup("Lakeside", members=[ana])
    await bot.leave_chat(big.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(big.id, "Hello")


async def test_roles(tg: TelegramServer, bot: Bot, ana: User) -> None:
    bo, cy = tg.user("Bo"), tg.user("Cy")
    club = tg.supergroup("Riverside", members=[bo], owner=ana)
    await bot.get_updates(allowed_updates=ALL)
    club.promotes(bo)
    assert await administrators(bot, club.id) == {"Ana", "Bo"}
    club.demotes(bo)
    assert await administrators(bot, club.id) == {"Ana"}
    assert [(await bot.get_chat_member(club.id, who.id)).status for who in (ana, bo, cy)] == [
        "creator",
        "member",
        "left",
    ]
    assert await fetched(bot) == (), "only an administrator hears about others"
    asked = await bot.send_message(club.id, "Who runs?")
    (heard,) = await club.hears()
    assert bo.reacts(heard, "👍") is None
    club.promotes_bot()
    club.joins(cy)
    club.leaves(cy)
    assert bo.reacts(heard, "👍") is not None
    mine, came, welcome, went, _, reaction = await fetched(bot)
    assert reaction.message_reaction.message_id == asked.message_id
    assert mine.my_chat_member.new_chat_member.status == "administrator"
    assert came.chat_member.new_chat_member.user.first_name == "Cy"
    assert welcome.message.new_chat_members[0].id == cy.id
    assert went.chat_member.new_chat_member.status == "left"
    with pytest.raises(BadRequest, match=r"(?i)member not found"):
        await bot.get_chat_member(club.id, 42)
    with pytest.raises(BadRequest, match=r"(?i)there are no administrators in the private chat"):
        await bot.get_chat_administrators(ana.id)


async def administrators(bot: Bot, chat: int) -> set[str]:
    found: Any = await bot.get_chat_administrators(chat)
    return {one.user.first_name for one in found}


async def test_the_bot_deletes_what_it_may(tg: TelegramServer, bot: Bot, ana: User) -> None:
    club = tg.group("Riverside", members=[ana])
    theirs, mine = club.says(ana, "/log"), await bot.send_message(club.id, "How far?")
    assert await bot.delete_message(club.id, mine.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(club.id, mine.message_id)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(club.id, theirs.message_id)
    club.promotes_bot()
    assert await bot.delete_message(club.id, theirs.message_id)
    old = await bot.send_message(ana.id, "Old")
    tg.clock.advance(49 * 3600)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(ana.id, old.message_id)
    assert tg.deleted == [(club.id, mine.message_id), (club.id, theirs.message_id)]


async def test_a_reply_needs_its_message(tg: TelegramServer, bot: Bot, ana: User) -> None:
    asked = ana.writes("ran 5k")
    sent: Any = await bot.send_message(ana.id, "5 km.", reply_to_message_id=asked.message_id)
    assert sent.reply_to_message.text == "ran 5k"
    nested: Any = await bot.send_message(ana.id, "6 km?", reply_to_message_id=sent.message_id)
    assert nested.reply_to_message.text == "5 km."
    assert nested.reply_to_message.reply_to_message is None
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(ana.id, "5 km.", reply_to_message_id=99)
    await bot.send_message(ana.id, "5 km.", reply_to_message_id=99, allow_sending_without_reply=True)
