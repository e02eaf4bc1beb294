"""Whole scenarios on each platform: the same words and buttons, at the same second, for the same eyes."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.scenario import Player
from bot.world import Sent, World
from deploy.six_weeks import SCENARIO as SIX_WEEKS
from tests.stories.conftest import SCENARIOS, MakeWorld
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


# The six weeks on Telegram are played once, in test_transcripts.
@pytest.mark.parametrize(
    "scenario", [one for one in SCENARIOS if one != SIX_WEEKS], ids=lambda path: path.stem
)
def test_a_scenario_reads_the_same_on_telegram(
    scenario: Path, tmp_path: Path, loop: asyncio.AbstractEventLoop
) -> None:
    # What a group can show to one person alone differs.
    on_console = heard(scenario, tmp_path / "console", World, in_rooms=False)
    on_telegram = heard(scenario, tmp_path / "telegram", telegram_world(loop), in_rooms=False)
    assert on_console
    assert [as_seen(sent) for sent in on_telegram] == [as_seen(sent) for sent in on_console]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_reads_the_same_on_discord(
    scenario: Path, tmp_path: Path, loop: asyncio.AbstractEventLoop
) -> None:
    on_console = heard(scenario, tmp_path / "console", World, in_rooms=True)
    on_discord = heard(scenario, tmp_path / "discord", discord_world(loop), in_rooms=True)
    assert on_console
    # A form asks there what else the buttons of a review answer.
    assert [as_seen(sent, forms=True) for sent in on_discord] == [
        as_seen(sent, forms=True) for sent in on_console
    ]


def as_seen(sent: Sent, *, forms: bool = False) -> tuple[object, ...]:
    """Return what can be seen of a message, and by whom, with what its buttons say."""
    message = sent.message
    buttons = [(button.label, button.says) for button in message.buttons]
    if forms and sent.kind == "weekly_review":
        others = [one for one in buttons if one[1].startswith("/") and one[0] != "Answer"]
        buttons = others + [("some answers", "")] * (others != buttons)
    if forms:
        # The words that delete everything are typed into one, too; and whose language it is, Discord
        # does not say of who writes first.
        elsewhere = ("Type the words", "/forget"), ("Deutsch", "/settings language=de")
        buttons = [one for one in buttons if one not in elsewhere]
    files = [(one.name, one.alt) for one in message.attachments]
    whose = sent.to, sent.room, sent.private
    return sent.id, sent.at, sent.zone, whose, sent.kind, message.text, buttons, files, sent.edit
