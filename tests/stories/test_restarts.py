"""A restart after every single line changes nothing that anybody hears."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.scenario import Player
from bot.world import Sent, World
from tests.stories.conftest import MakeWorld, OnPlatform
from tests.wire.discord.world import discord_world
from tests.wire.telegram.world import telegram_world

FOLDER = Path(__file__).parent / "scenarios"


def lines_of(name: str) -> list[str]:
    return [line for line in (FOLDER / f"{name}.txt").read_text().splitlines() if line and line[0] != "#"]


def played(folder: Path, lines: list[str], make: MakeWorld) -> list[Sent]:
    folder.mkdir()
    player = Player(folder / "milepost.db", FOLDER, make)
    try:
        player.play(lines)
        return list(player.world.sent)
    finally:
        player.close()


def restarted(lines: list[str]) -> list[str]:
    return [each for line in lines for each in (line, "restart")]


@pytest.mark.parametrize("name", ["six_weeks", "a_season", "dialogues"])
def test_a_restart_after_each_line_changes_nothing(tmp_path: Path, name: str) -> None:
    lines = lines_of(name)
    assert played(tmp_path / "with", restarted(lines), World) == played(tmp_path / "without", lines, World)


@pytest.mark.parametrize("platform", [telegram_world, discord_world])
def test_nor_does_one_on_a_platform(
    tmp_path: Path, loop: asyncio.AbstractEventLoop, platform: OnPlatform
) -> None:
    lines, make = lines_of("dialogues"), platform(loop)
    assert played(tmp_path / "with", restarted(lines), make) == played(tmp_path / "without", lines, make)
