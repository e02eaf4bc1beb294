"""Every story once more in a pseudo-language: a word that is not ours to pass on would be seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.scenario import Player
from core.wording.compose import compose
from core.wording.listener import PSEUDO, Listener
from core.wording.pseudo import leaks
from core.wording.reply import Reply
from tests.stories.conftest import SCENARIOS
from tests.stories.wording import word_twice


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Word each reply a second time in the pseudo-language; gather what leaks."""
    found: list[str] = []

    def again(reply: Reply, listener: Listener) -> None:
        message = compose(reply, replace(listener, language=PSEUDO))
        words = [message.text, *(button.label for button in message.buttons)]
        found.extend(f"{leak} in {text}" for text in words for leak in leaks(text))

    word_twice(monkeypatch, again)
    return found


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda path: path.stem)
def test_no_sentence_escapes_its_catalogue(pseudo: list[str], scenario: Path, tmp_path: Path) -> None:
    player = Player(tmp_path / "milepost.db", scenario.parent)
    try:
        player.play(scenario.read_text().splitlines())
    finally:
        player.close()
    assert player.world.sent
    assert pseudo == []
