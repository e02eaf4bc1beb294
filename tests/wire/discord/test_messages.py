"""Messages in channels, threads and direct messages: who sees what, and what stands in the way."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable

import discord
import pytest
from discord import ui

from tests.wire.discord import Channel, DiscordServer, Guild, Upload, User
from tests.wire.discord.conftest import Bot, running

TINY_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


async def test_direct_messages_go_both_ways(dc: DiscordServer, bot: Bot, ana: User) -> None:
    posted = ana.writes_dm("ran 5k", files=[Upload("run.gpx", b"<gpx/>")])
    message = await bot.told()
    assert (message.content, message.guild) == ("ran 5k", None)
    assert await message.attachments[0].read() == b"<gpx/>"
    await message.reply("5 km.", mention_author=True)
    (heard,) = await ana.hears()
    assert (heard.text, heard.reply_to, heard.pings.users) == ("5 km.", posted.message_id, {ana.id})
    ana.edits(posted, "ran 6k")
    await bot.saw("MESSAGE_UPDATE")
    ana.deletes(posted)
    await bot.saw("MESSAGE_DELETE")
    assert [one.kind for one in dc.shown] == ["message", "message", "edit", "delete"]


async def test_words_reach_the_bot_only_where_it_is_meant(bot: Bot, ana: User, riverside: Channel) -> None:
    await bot.get_partial_messageable(riverside.id).send("How far?")
    (asked,) = await riverside.hears()
    for write in (
        lambda: ana.says(riverside, "nice weather"),
        lambda: ana.replies(asked, "5k", ping=False),
    ):
        write()
        assert (await bot.told()).content == ""
    ana.says(riverside, "ran 5k", to_bot=True)
    assert (await bot.told()).content.endswith("ran 5k")
    ana.replies(asked, "5k")
    message = await bot.told()
    assert message.content == "5k"
    assert message.reference is not None
    assert isinstance(message.reference.resolved, discord.Message)
    assert message.reference.resolved.content == "How far?"


async def test_what_was_not_asked_for_is_not_told(dc: DiscordServer, ana: User, club: Guild) -> None:
    made = Bot(intents=discord.Intents(guilds=True))
    async with running(dc, made):
        ana.writes_dm("ran 5k")
        ana.says(club.channel("riverside"), "hello", to_bot=True)
        club.opens_channel("late")
        await made.saw("CHANNEL_CREATE")
        assert made.heard.empty()


async def test_a_message_is_changed_and_reacted_to(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    place = bot.get_partial_messageable(riverside.id)
    sent = await place.send("5 km.", embed=discord.Embed(title="Week", description="31 of 40"))
    await sent.edit(content="6 km.")
    await sent.add_reaction("👍")
    await sent.add_reaction("👍")
    await sent.remove_reaction("👍", discord.Object(dc.bot_id))
    found = await place.fetch_message(sent.id)
    assert (found.content, found.embeds[0].title, found.reactions) == ("6 km.", "Week", [])
    posted = ana.says(riverside, "hello")
    for refused in (sent.add_reaction("x"), place.get_partial_message(posted.message_id).edit(content="x")):
        with pytest.raises(discord.HTTPException) as caught:
            await refused
        assert caught.value.code in (10014, 50005)
    await sent.delete()
    with pytest.raises(discord.NotFound) as gone:
        await sent.edit(content="x")
    assert gone.value.code == 10008
    kinds = [one.kind for one in dc.shown]
    assert kinds == ["message", "edit", "reaction", "unreaction", "message", "delete"]


async def test_a_picture_has_words_and_can_stand_in_components(bot: Bot, riverside: Channel) -> None:
    place = bot.get_partial_messageable(riverside.id)
    chart = discord.File(io.BytesIO(TINY_PNG), "week.png", description="31 of 40 km")
    sent = await place.send("Week.", file=chart)
    assert (sent.attachments[0].description, sent.attachments[0].width) == ("31 of 40 km", 1)
    await sent.edit(attachments=[])
    view = ui.LayoutView()
    view.add_item(ui.Container(ui.TextDisplay("**Week**"), ui.MediaGallery(discord.MediaGalleryItem(chart))))
    chart.reset()
    await place.send(view=view, file=chart)
    plain, bare, drawn = await riverside.hears(3)
    assert (plain.files[0].alt, plain.files[0].content) == ("31 of 40 km", TINY_PNG)
    assert bare.wire["attachments"] == []
    assert (drawn.text, drawn.parsed.text, drawn.parsed.kinds) == ("**Week**", "Week", ["bold"])


async def test_a_nonce_is_sent_once(dc: DiscordServer, bot: Bot, riverside: Channel) -> None:
    place = bot.get_partial_messageable(riverside.id)
    first, second = [await place.send("Review.", nonce="review:17:2026-11-16") for _ in range(2)]
    assert (first.id, len(riverside.unheard), dc.repeated) == (second.id, 1, 1)
    dc.clock.advance(600)
    assert (await place.send("Review.", nonce="review:17:2026-11-16")).id != first.id


async def test_nobody_is_rung_who_is_not_meant(bot: Bot, ana: User, club: Guild, riverside: Channel) -> None:
    words = f"{ana.mention} @everyone"
    place = bot.get_partial_messageable(riverside.id)
    await place.send(words)
    await place.send(words, allowed_mentions=discord.AllowedMentions.all())
    club.gives_permission("mention_everyone", riverside)
    sent = await place.send(words, allowed_mentions=discord.AllowedMentions(everyone=True, users=[]))
    rung = [(set(one.pings.users), one.pings.everyone) for one in await riverside.hears(3)]
    assert rung == [(set(), False), ({ana.id}, False), (set(), True)]
    assert sent.mention_everyone


async def test_a_closed_door_is_told_apart(dc: DiscordServer, bot: Bot, ana: User, club: Guild) -> None:
    stranger = dc.user("Bo")
    ana.closes_dms()
    for who in (ana, stranger):
        with pytest.raises(discord.Forbidden) as closed:
            await bot.get_partial_messageable((await bot.http.start_private_message(who.id))["id"]).send(
                "Hello"
            )
        assert closed.value.code == 50007
        assert not who.reachable
    ana.opens_dms()
    stranger.installs()
    for who in (ana, stranger):
        await bot.get_partial_messageable(who.dm.id).send("Hello")
        await who.hears()
    with pytest.raises(discord.NotFound) as nobody:
        await bot.http.start_private_message(42)
    assert nobody.value.code == 10013


async def test_a_place_may_be_gone_closed_or_silent(
    dc: DiscordServer, bot: Bot, ana: User, club: Guild, riverside: Channel
) -> None:
    place = bot.get_partial_messageable(riverside.id)
    club.takes_permission("send_messages", riverside)
    assert await refused(place.send("x")) == 50013
    club.gives_permission("send_messages", riverside)
    club.takes_permission("view_channel", riverside)
    assert await refused(place.send("x")) == 50001
    club.gives_permission("view_channel", riverside)
    sent = await place.send("x")
    club.takes_permission("add_reactions")
    assert await refused(sent.add_reaction("👍")) == 50013
    riverside.vanishes()
    await bot.saw("CHANNEL_DELETE")
    assert await refused(place.send("x")) == 10003
    news = bot.get_partial_messageable(club.channel("news").id)
    club.removes_bot()
    await bot.saw("GUILD_DELETE")
    assert await refused(news.send("x")) == 50001
    assert await refused(bot.fetch_guild(club.id)) == 50001
    club.adds_bot()
    await news.send("x")


async def test_a_thread_is_archived_under_the_bot(bot: Bot, riverside: Channel) -> None:
    thread = riverside.thread("Sunday run")
    place = bot.get_partial_messageable(thread.id)
    sent = await place.send("At 9.")
    thread.archives(locked=False)
    await bot.saw("THREAD_UPDATE")
    assert await refused(sent.edit(content="At 10.")) == 50083
    await place.send("It wakes up.")
    await sent.edit(content="At 10.")
    thread.archives()
    assert await refused(place.send("Not any more.")) == 50083
    thread.reopens()
    await place.send("Again.")
    assert [one.text for one in await thread.hears(4)] == ["At 9.", "It wakes up.", "At 10.", "Again."]


async def test_a_large_guild_tells_only_of_the_bot(dc: DiscordServer) -> None:
    club = dc.guild("Marathon", size=5000)
    made = Bot()
    async with running(dc, made):
        await made.wait_until_ready()
        guild = made.get_guild(club.id)
        assert guild is not None
        assert (guild.member_count, guild.large, len(guild.members)) == (5000, True, 1)
        member = await guild.fetch_member(next(iter(club.realm.members)))
        assert member.display_name == "Founder"


async def refused(asked: Awaitable[object]) -> int:
    with pytest.raises(discord.HTTPException) as caught:
        await asked
    return caught.value.code


async def test_waiting_has_a_deadline(ana: User) -> None:
    with pytest.raises(AssertionError, match="nothing after"):
        await asyncio.wait_for(ana.hears(deadline=0.01), 1)
