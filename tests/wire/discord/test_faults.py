"""Requests go wrong by script."""

from __future__ import annotations

import aiohttp
import discord
import pytest

from tests.wire.discord import (
    DROP,
    GARBAGE,
    LOSE,
    UNAVAILABLE,
    Channel,
    DiscordServer,
    Fault,
    User,
    acknowledges_late,
    answers,
    delays,
    says,
)
from tests.wire.discord.conftest import Bot


@pytest.mark.parametrize(
    ("fault", "problem", "arrived"),
    [
        (UNAVAILABLE, discord.DiscordServerError, False),
        (answers(403, 50013, "Missing Permissions"), discord.Forbidden, False),
        (DROP, aiohttp.ClientError, False),
        (LOSE, aiohttp.ClientError, True),
        (says("<html>nobody</html>", 429), discord.HTTPException, False),
    ],
)
async def test_a_message_may_not_come_through_or_seem_so(
    dc: DiscordServer, bot: Bot, riverside: Channel, fault: Fault, problem: type[Exception], arrived: bool
) -> None:
    dc.fails("create_message", fault, channel=riverside.id)
    place = bot.get_partial_messageable(riverside.id)
    with pytest.raises(problem):
        await place.send("5 km.", nonce="key")
    assert len(riverside.unheard) == arrived
    await place.send("5 km.", nonce="key")
    assert (len(riverside.unheard), dc.repeated) == (1, int(arrived))


async def test_a_fault_waits_for_its_channel(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    dc.fails("create_message", UNAVAILABLE, channel=riverside.id)
    ana.writes_dm("hello")
    await (await bot.told()).channel.send("hello")
    with pytest.raises(discord.DiscordServerError):
        await bot.get_partial_messageable(riverside.id).send("hello")


async def test_an_answer_is_no_json(dc: DiscordServer, bot: Bot, riverside: Channel) -> None:
    dc.fails("create_message", says("<html>fine</html>"))
    with pytest.raises((TypeError, KeyError, AttributeError)):
        await bot.get_partial_messageable(riverside.id).send("5 km.")
    assert riverside.unheard == []
    assert GARBAGE.status == 502


@pytest.mark.parametrize(("fault", "state"), [(delays(3.5), "failed"), (acknowledges_late(3.5), "answered")])
async def test_an_answer_to_an_interaction_is_slow(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel, fault: Fault, state: str
) -> None:
    problems = []

    @bot.tree.command(name="log", description="Log")
    async def log(interaction: discord.Interaction) -> None:
        try:
            await interaction.response.send_message("5 km.")
        except discord.NotFound as late:
            problems.append(late.code)

    await bot.tree.sync()
    dc.clock.speed = 100
    dc.fails("create_interaction_response", fault)
    act = ana.slash(riverside, "log")
    await dc.wait_for(lambda: dc.did("create_interaction_response"))
    assert act.state == state
    assert [one.text for one in act.shown] == (["5 km."] if state == "answered" else [])


async def test_an_answer_may_be_lost_after_it_was_seen(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    @bot.tree.command(name="log", description="Log")
    async def log(interaction: discord.Interaction) -> None:
        with pytest.raises(aiohttp.ClientError):
            await interaction.response.send_message("5 km.")
        with pytest.raises(discord.HTTPException) as again:
            await interaction.response.send_message("5 km.")
        assert again.value.code == 40060
        await interaction.edit_original_response(content="5 km!")

    await bot.tree.sync()
    dc.fails("create_interaction_response", LOSE)
    act = ana.slash(riverside, "log")
    assert [(one.kind, one.text) for one in await act.hears(2)] == [("message", "5 km."), ("edit", "5 km!")]
