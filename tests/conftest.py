"""Fixtures: a chat with a real bot on a fresh database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat, Runner


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    """A world on a fresh file, Wed 18 Nov 2026, 19:05 in Berlin."""
    made = Chat(tmp_path)
    yield made
    made.world.close()


@pytest.fixture
def ana(chat: Chat) -> Runner:
    return chat.runner("Ana")
