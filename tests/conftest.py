"""Fixtures that many tests share."""

from __future__ import annotations

import gc
import os

import pytest

from core.understanding import command_asked
from tests.chat import Chat, Runner

os.environ.setdefault("PTB_TIMEDELTA", "1")
"""Lets python-telegram-bot give retry_after as a timedelta; otherwise it warns, and a warning is an error."""
command_asked("warm")  # what the first question makes takes three seconds of a server's clock that is hurried


def pytest_collection_finish() -> None:
    """Leave what was imported and collected out of each later look for garbage: it stays to the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


@pytest.fixture
def ana(chat: Chat) -> Runner:
    return chat.runner("Ana")
