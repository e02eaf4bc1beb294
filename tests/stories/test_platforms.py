"""Whole scenarios on each platform: the same words and buttons, at the same second, for the same eyes."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.scenario import Player
from bot.world import Sent, World
from tests.stories.conftest import SCENARIOS, MakeWorld, OnPlatform
from tests.wire.discord.world import discord_world
from tests.wire.telegram.world import telegram_world


def heard(scenario: Path, folder: Path, make: MakeWorld, *, in_rooms: bool) -> list[Sent]:
    lines = scenario.read_text().splitlines()
    if not in_rooms:
        lines = ["" if "@" in line.partition(">")[0] else line for line in lines]
    folder.mkdir()
    player = Player(folder / "milepost.db", scenario.parent, make)
    try:
        player.play(lines)
        return list(player.world.sent)
    finally:
        player.close()


@pytest.mark.parametrize(
    ("platform", "in_rooms"),
    [
        # What a group can show to one person alone differs.
        pytest.param(telegram_world, False, id="telegram"),
        pytest.param(discord_world, True, id="discord"),
    ],
)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_reads_the_same_on_a_platform(
    scenario: Path, tmp_path: Path, loop: asyncio.AbstractEventLoop, platform: OnPlatform, in_rooms: bool
) -> None:
    on_console = heard(scenario, tmp_path / "console", World, in_rooms=in_rooms)
    on_platform = heard(scenario, tmp_path / "platform", platform(loop), in_rooms=in_rooms)
    assert on_console
    assert [as_seen(sent) for sent in on_platform] == [as_seen(sent) for sent in on_console]


def as_seen(sent: Sent) -> tuple[object, ...]:
    """Return what can be seen of a message, and by whom, with what its buttons say."""
    message = sent.message
    buttons = [(button.label, button.says) for button in message.buttons]
    files = [(one.name, one.alt) for one in message.attachments]
    whose = sent.to, sent.room, sent.private
    return sent.id, sent.at, sent.zone, whose, sent.kind, message.text, buttons, files, sent.edit
