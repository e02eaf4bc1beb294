"""Fixtures: a chat with a real bot on a fresh database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat, Runner

os.environ.setdefault("PTB_TIMEDELTA", "1")
"""Lets python-telegram-bot give retry_after as a timedelta; otherwise it warns, and a warning is an error."""


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    """A world on a fresh file, Wed 18 Nov 2026, 19:05 in Berlin."""
    made = Chat(tmp_path)
    yield made
    made.world.close()


@pytest.fixture
def ana(chat: Chat) -> Runner:
    return chat.runner("Ana")
