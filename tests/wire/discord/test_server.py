"""The real client meets what a Discord has: commands, buttons, forms, direct messages, channels."""

from __future__ import annotations

import discord
from discord import app_commands

from tests.wire.discord import Channel, DiscordServer, Guild, User
from tests.wire.discord.conftest import Bot


async def test_the_bot_knows_itself_and_its_guilds(dc: DiscordServer, bot: Bot, club: Guild) -> None:
    await bot.wait_until_ready()
    assert bot.user is not None
    assert (bot.user.id, bot.user.name) == (dc.bot_id, "Milepost")
    assert [guild.name for guild in bot.guilds] == ["Runners"]
    assert [channel.name for channel in bot.guilds[0].text_channels] == ["riverside", "news"]


async def test_a_command_goes_round(dc: DiscordServer, bot: Bot, ana: User, riverside: Channel) -> None:
    @bot.tree.command(name="log", description="Log a run")
    @app_commands.describe(distance="How far?")
    async def log(interaction: discord.Interaction, distance: str) -> None:
        assert interaction.user.id == ana.id
        await interaction.response.send_message(f"{distance}.", ephemeral=True)

    await bot.tree.sync()
    act = ana.slash(riverside, "log", distance="5k")
    answer = await act.answer()
    assert (answer.text, answer.only_for, act.state) == ("5k.", ana.id, "answered")
    assert [one.text for one in await ana.hears()] == ["5k."]
