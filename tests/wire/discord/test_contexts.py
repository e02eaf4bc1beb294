"""Where a command is offered, and to whom; who sees what comes of it."""

from __future__ import annotations

from typing import Any

import discord
import pytest
from discord import app_commands, ui

from tests.wire.discord import Channel, DiscordServer, Guild, User
from tests.wire.discord.conftest import Bot

Interaction = discord.Interaction[Any]


async def test_the_user_brings_the_application_along(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    seen = []

    @bot.tree.command(name="week", description="Sum up")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def week(interaction: Interaction) -> None:
        seen.append(
            (interaction.context.guild, interaction.context.dm_channel, interaction.is_user_integration())
        )
        await interaction.response.send_message("31 km.", ephemeral=True)
        for _ in range(5):
            await interaction.followup.send("More.", ephemeral=True)

    await bot.tree.sync()
    bo = dc.user("Bo", locale="de")
    elsewhere = dc.guild("Elsewhere", members=[bo], bot=False).channel("general")
    for place in (elsewhere, dc.private_channel(bo, ana)):
        with pytest.raises(AssertionError, match="not installed"):
            bo.slash(place, "week")
    bo.installs()
    for place in (elsewhere, dc.private_channel(bo, ana), bo.dm):
        assert (await bo.slash(place, "week").answer()).text == "31 km."
    assert seen == [(True, False, True), (False, False, True), (False, True, True)]
    await bo.hears(3 * 6)


async def test_a_command_is_offered_where_and_to_whom_it_says(
    bot: Bot, ana: User, club: Guild, riverside: Channel
) -> None:
    @bot.tree.command(name="close", description="Close the club")
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def close(interaction: Interaction) -> None:
        await interaction.response.send_message(str(interaction.permissions.manage_guild))

    await bot.tree.sync()
    for place, reason in ((ana.dm, "offered here"), (riverside, "offered to ana")):
        with pytest.raises(AssertionError, match=reason):
            ana.slash(place, "close")
    club.makes_admin(ana)
    assert (await ana.slash(riverside, "close").answer()).text == "True"


async def test_what_only_one_sees_is_changed_for_her_alone(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    class Asked(ui.View):
        @ui.button(label="Edit", custom_id="edit")
        async def edit(self, interaction: Interaction, button: ui.Button[Any]) -> None:
            await interaction.response.send_modal(Again())

    class Again(ui.Modal, title="Once more"):
        far = ui.TextInput[Any](label="How far?")

        async def on_submit(self, interaction: Interaction) -> None:
            await interaction.response.edit_message(content=self.far.value, view=None)

    @bot.tree.command(name="log", description="Log")
    async def log(interaction: Interaction) -> None:
        await interaction.response.send_message("5 km.", ephemeral=True, view=Asked())

    await bot.tree.sync()
    bo = dc.user("Bo")
    answer = await ana.slash(riverside, "log").answer()
    with pytest.raises(AssertionError, match="somebody else's"):
        bo.presses(answer, "Edit")
    form = await ana.presses(answer, "Edit").answer()
    changed = await ana.submits(form, {"How far?": "6 km."}).answer()
    assert (changed.kind, changed.text, changed.only_for) == ("edit", "6 km.", ana.id)
    assert [one.kind for one in dc.seen_by(ana)] == ["message", "modal", "edit"]
    assert (dc.seen_by(bo), riverside.unheard) == ([], [])
    assert [one.text for one in await ana.hears(2)] == ["5 km.", "6 km."]
