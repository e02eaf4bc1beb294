"""A restart after every single line changes nothing that anybody hears."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.scenario import Player
from bot.world import Sent

FOLDER = Path(__file__).parent / "scenarios"


def played(folder: Path, lines: list[str]) -> list[Sent]:
    folder.mkdir()
    player = Player(folder / "milepost.db", FOLDER)
    try:
        player.play(lines)
        return list(player.world.sent)
    finally:
        player.close()


@pytest.mark.parametrize("name", ["six_weeks", "a_season", "dialogues"])
def test_a_restart_after_each_line_changes_nothing(tmp_path: Path, name: str) -> None:
    lines = [line for line in (FOLDER / f"{name}.txt").read_text().splitlines() if line and line[0] != "#"]
    restarted = [each for line in lines for each in (line, "restart")]
    assert played(tmp_path / "with", restarted) == played(tmp_path / "without", lines)
