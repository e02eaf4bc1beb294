"""A bare discord.py bot that answers one slash command, with its own tree of commands and nothing stored.

python -m benchmarks.responder TOKEN API_URL GATEWAY_URL
"""

from __future__ import annotations

import sys

import discord
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL


class Responder(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True))
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        await self.tree.sync()


client = Responder()


@client.tree.command(name="log", description="Log a run")
async def log(interaction: discord.Interaction, distance: str) -> None:
    await interaction.response.send_message(f"{distance}, today.")


def main() -> None:
    token, Route.BASE, gateway = sys.argv[1:]
    DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway)
    client.run(token, log_handler=None)


if __name__ == "__main__":
    main()
