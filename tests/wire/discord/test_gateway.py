"""The line to the gateway breaks in every way, and the real client does what it does."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import aiohttp
import discord
import pytest

from tests.wire.discord import Channel, DiscordServer, Guild, Limits, User
from tests.wire.discord.conftest import Bot, pointed_at, running


async def test_the_bot_beats_and_is_acknowledged(dc: DiscordServer, bot: Bot) -> None:
    await dc.wait_for(lambda: dc.gateway.beats >= 1)
    ((_, said),) = dc.gateway.identified
    assert (said["token"], said["intents"]) == (dc.token, bot.intents.value)


@pytest.mark.parametrize("how", ["drops", "asks_to_reconnect", "closes", "invalidates"])
async def test_a_line_that_breaks_is_resumed_without_a_loss(
    dc: DiscordServer, bot: Bot, ana: User, how: str
) -> None:
    ana.writes_dm("one")
    await bot.told()
    breaks = {
        "drops": dc.gateway.drops,
        "asks_to_reconnect": dc.gateway.asks_to_reconnect,
        "closes": lambda: dc.gateway.closes(4000),
        "invalidates": lambda: dc.gateway.invalidates(resumable=True),
    }
    breaks[how]()
    await dc.wait_for(lambda: not dc.gateway.live)
    ana.writes_dm("two")
    await bot.saw("RESUMED")
    assert (await bot.told()).content == "two"
    ((_, said),) = dc.gateway.resumed
    assert (said["token"], len(dc.gateway.identified)) == (dc.token, 1)
    ana.writes_dm("three")
    assert (await bot.told()).content == "three"
    assert bot.heard.empty()


@pytest.mark.parametrize("how", ["invalidates", "forgets"])
async def test_a_session_may_be_lost(dc: DiscordServer, bot: Bot, ana: User, how: str) -> None:
    if how == "forgets":
        dc.gateway.forgets()
        dc.gateway.drops()
    else:
        dc.gateway.invalidates()
    ana.writes_dm("unheard")
    await dc.wait_for(lambda: len(dc.gateway.identified) == 2 and dc.gateway.live)
    ana.writes_dm("heard")
    assert (await bot.told()).content == "heard"


async def test_a_zombie_is_noticed_by_its_silence(dc: DiscordServer, club: Guild, ana: User) -> None:
    dc.gateway.heartbeat = 0.02
    made = Bot(heartbeat_timeout=0.06)
    async with running(dc, made):
        dc.gateway.withholds_acks()
        dc.gateway.falls_silent()
        ana.writes_dm("into the void")
        await dc.wait_for(lambda: dc.gateway.resumed)
        assert (await made.told()).content == "into the void"


@pytest.mark.parametrize(
    ("status", "times", "problem"),
    [(503, 1, aiohttp.ClientError), (0, 2, aiohttp.ClientError), (1000, 1, AttributeError)],
)
async def test_a_first_connect_that_fails_ends_the_client(
    dc: DiscordServer, status: int, times: int, problem: type[Exception]
) -> None:
    """Closed before the first word, the library looks for a session in a line that it never had.

    A cut line is tried a second time by aiohttp, which takes it for an old one.
    """
    dc.gateway.refuses(times, status=status)
    made = Bot()
    async with pointed_at(dc):
        await made.login(dc.token)
        with pytest.raises(problem):
            await made.connect(reconnect=False)
        await made.close()
    assert dc.gateway.connects == times


async def test_a_wrong_token_is_refused_by_both_doors(dc: DiscordServer) -> None:
    stranger, made = Bot(), Bot()
    async with pointed_at(dc):
        with pytest.raises(discord.LoginFailure):
            await stranger.login("wrong")
        await stranger.close()
        await made.login(dc.token)
        task = asyncio.create_task(made.connect())
        await dc.gateway.ready()
        dc.revokes_token()
        with pytest.raises(discord.ConnectionClosed) as closed:
            await task
    assert closed.value.code == 4004
    assert made.is_closed()


async def test_intents_are_granted_or_not(dc: DiscordServer) -> None:
    made = Bot(intents=discord.Intents(guilds=True, message_content=True))
    async with pointed_at(dc):
        await made.login(dc.token)
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await made.connect()
        await made.close()


async def test_granted_intents_let_it_read_and_know_members() -> None:
    async with DiscordServer(limits=Limits(on=False), privileged=(1 << 1) | (1 << 15)) as dc:
        ana = dc.user("Ana")
        club = dc.guild("Runners", members=[ana], size=1200)
        intents = discord.Intents(guilds=True, members=True, guild_messages=True, message_content=True)
        made = Bot(intents=intents, chunk_guilds_at_startup=False)
        async with running(dc, made):
            await made.wait_until_ready()
            ana.says(club.channel("general"), "hello")
            assert (await made.told()).content == "hello"
            guild = made.get_guild(club.id)
            assert guild is not None
            assert len(await guild.chunk()) == 1200
            club.leaves(ana)
            await made.saw("GUILD_MEMBER_REMOVE")
        assert dc.violations == []


async def test_an_event_comes_twice_late_or_out_of_order(dc: DiscordServer, bot: Bot, ana: User) -> None:
    dc.gateway.duplicates()
    ana.writes_dm("twice")
    assert [(await bot.told()).content for _ in range(2)] == ["twice", "twice"]
    dc.gateway.holds()
    for text in "abc":
        ana.writes_dm(text)
    dc.gateway.releases(order=lambda held: held[::-1])
    assert [(await bot.told()).content for _ in range(3)] == ["c", "b", "a"]
    dc.gateway.holds()
    ana.writes_dm("late")
    dc.gateway.releases(order=lambda held: random.Random(1).sample(held, len(held)))
    assert (await bot.told()).content == "late"


async def test_shards_share_the_guilds() -> None:
    class Sharded(discord.AutoShardedClient):
        async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
            """Wait for nothing between shards."""

    async with DiscordServer(limits=Limits(on=False), shards=2) as dc:
        clubs = []
        for number in range(6):
            clubs.append(dc.guild(f"Club {number}"))
            dc.clock.advance(0.001)
        made = Sharded(intents=discord.Intents(guilds=True), guild_ready_timeout=0.0)
        async with running(dc, made):
            await dc.gateway.ready(2)
            await made.wait_until_ready()
            shards: dict[int, int] = {guild.id: guild.shard_id for guild in made.guilds}
        assert shards == {club.id: (club.id >> 22) % 2 for club in clubs}
        assert dc.violations == []


async def test_a_guild_comes_and_goes(dc: DiscordServer, bot: Bot, club: Guild, riverside: Channel) -> None:
    await bot.wait_until_ready()
    club.goes_away()
    await bot.saw("GUILD_DELETE")
    assert bot.guilds[0].unavailable
    club.comes_back()
    await bot.saw("GUILD_CREATE")
    assert not bot.guilds[0].unavailable
    dc.guild("New one", channels=["runs"])
    await bot.saw("GUILD_CREATE")
    assert {guild.name for guild in bot.guilds} == {"Runners", "New one"}


async def test_the_whole_server_goes_down_and_comes_back(dc: DiscordServer, bot: Bot, ana: User) -> None:
    ana.writes_dm("before")
    await bot.told()
    port = dc.api_url
    await dc.goes_down()
    assert not dc.gateway.live
    await dc.comes_back()
    assert dc.api_url == port


async def test_a_stranger_on_the_gateway_is_shown_the_door(dc: DiscordServer) -> None:
    async def said(*payloads: dict[str, Any]) -> int | None:
        async with aiohttp.ClientSession() as session, session.ws_connect(dc.gateway_url) as socket:
            for payload in payloads:
                await socket.send_json(payload)
            async for _ in socket:
                pass
            return socket.close_code

    token = {"token": dc.token, "properties": {}}
    assert await said({"op": 8, "d": {}}) == 4003
    assert await said({"op": 2, "d": {**token, "intents": 1 << 40}}) == 4013
    assert await said({"op": 2, "d": {**token, "intents": 1, "shard": [2, 2]}}) == 4010
    assert (
        await said({"op": 2, "d": {**token, "intents": 1}}, {"op": 2, "d": {**token, "intents": 1}}) == 4005
    )
    dc.gateway.refuses_identify(4008)
    assert await said({"op": 2, "d": {**token, "intents": 1}}) == 4008
    assert await said({"op": 2, "d": {**token, "intents": 1}}, {"op": 77}) == 4001
    assert dc.violations == ["the gateway knows no op 77"]
    dc.violations.clear()
