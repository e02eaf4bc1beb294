"""The club in docs/how-to/club.md is played as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

from bot.replay import replay

PAGE = Path(__file__).parent.parent.parent / "docs" / "how-to" / "club.md"


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_page_shows_what_is_said(tmp_path: Path) -> None:
    scenario = tmp_path / "club.txt"
    scenario.write_text(block("scenario"))
    lines: list[str] = []
    replay(scenario, lines.append)
    assert "\n".join(lines).strip() == block("transcript").strip()
