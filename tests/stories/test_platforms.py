"""Whole scenarios on the console and on Telegram: the same words, buttons and edits, at the same second."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.scenario import Player
from bot.world import Sent, World
from tests.stories.conftest import SCENARIOS, MakeWorld
from tests.wire.telegram.world import telegram_world


def heard(scenario: Path, folder: Path, make: MakeWorld) -> list[Sent]:
    """Play what happens in private: what a group can show to one person alone differs."""
    lines = ["" if "@" in line.partition(">")[0] else line for line in scenario.read_text().splitlines()]
    folder.mkdir()
    player = Player(folder / "milepost.db", scenario.parent, make)
    try:
        player.play(lines)
        return list(player.world.sent)
    finally:
        player.close()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_reads_the_same_on_telegram(
    scenario: Path, tmp_path: Path, loop: asyncio.AbstractEventLoop
) -> None:
    on_console = heard(scenario, tmp_path / "console", World)
    on_telegram = heard(scenario, tmp_path / "telegram", telegram_world(loop))
    assert on_console
    assert [as_seen(sent) for sent in on_telegram] == [as_seen(sent) for sent in on_console]


def as_seen(sent: Sent) -> tuple[object, ...]:
    """Return what can be seen of a message, with what its buttons say."""
    message = sent.message
    buttons = [(button.label, button.says) for button in message.buttons]
    files = [(one.name, one.alt) for one in message.attachments]
    return sent.id, sent.at, sent.zone, sent.to, sent.kind, message.text, buttons, files, sent.edit
