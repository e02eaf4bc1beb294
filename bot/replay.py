"""`replay`: play a scenario against a fresh database, and print what the bot said."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from bot.scenario import BadLine, Player
from bot.transcript import as_json, as_text, write_files
from bot.world import World


def replay(
    file: Path, write: Callable[[str], None], *, json: bool = False, files: Path | None = None
) -> None:
    """Play the scenario. Raises BadLine, OSError, UnicodeDecodeError."""
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    shown = 0

    def show(world: World) -> None:
        nonlocal shown
        for sent in world.sent[shown:]:
            write(as_json(sent) if json else as_text(sent))
            if files is not None:
                write_files(sent, files)
        shown = len(world.sent)

    with tempfile.TemporaryDirectory(prefix="milepost-") as folder:
        player = Player(Path(folder) / "milepost.db", file.parent)
        try:
            player.play(lines, show)
        finally:
            player.close()


__all__ = ["BadLine", "replay"]
