"""Every story once more in each language that is spoken: what its words become when they are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.scenario import Player
from core.wording.catalogues import spoken
from core.wording.compose import compose, labels_too_long
from core.wording.listener import Listener
from core.wording.reply import Message, Reply
from tests.stories.conftest import SCENARIOS
from tests.stories.wording import word_twice

LANGUAGES = spoken()[1:]
ODD = re.compile(
    r"(?<!\.)\.\.(?!\.)"  # an abbreviation's point and the sentence's
    r"|(?<![\d\s])  "  # doubled spaces, but behind the number that heads a line of a list
    r"|[^\S\n][,.;:?](?:\s|$)"
    r"|[,;:][,.;:]|\{|\}|^[^\S\n]|[^\S\n]$",
    re.MULTILINE,
)


def faults(message: Message, english: Message) -> Iterator[str]:
    """Yield what is wrong with a message that is not wrong with the English one."""
    if len(labels_too_long(message)) > len(labels_too_long(english)):
        yield f"too long for a button: {labels_too_long(message)}"
    labels = [button.label for button in message.buttons]
    if len(set(labels)) < len({button.label for button in english.buttons}):
        yield f"buttons alike: {labels}"
    if message.text.count("\n") != english.text.count("\n"):
        yield f"lines left out: {message.text}"
    for odd in ODD.finditer(message.text):
        if odd[0].isspace() or odd[0] not in english.text:
            yield f"“{odd[0]}” in {message.text}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda path: path.stem)
def test_a_story_reads_well_in_the_language(
    language: str, scenario: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    def again(reply: Reply, listener: Listener) -> None:
        english = compose(reply, replace(listener, language="en"))
        found.extend(faults(compose(reply, replace(listener, language=language)), english))

    word_twice(monkeypatch, again)
    player = Player(tmp_path / "milepost.db", scenario.parent)
    try:
        player.play(scenario.read_text().splitlines())
    finally:
        player.close()
    assert player.world.sent
    assert found == []


@pytest.mark.mutant
@pytest.mark.parametrize("text", ["bis So., 29. Nov.. Mach", "in  heute", "5 km , heute", " heute", "{day}"])
def test_mutant_what_reads_badly_is_found(text: str) -> None:
    assert list(faults(Message(text), Message("5 km, today")))
