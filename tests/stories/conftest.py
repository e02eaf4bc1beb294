"""Every story is played twice: on the console, and with Telegram between the people and the bot."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.world import World
from tests.chat import Chat
from tests.wire.telegram.world import telegram_world

MakeChat = Callable[[Path], Chat]
MakeWorld = Callable[..., World]

_ROOT = Path(__file__).parent.parent.parent
SCENARIOS = sorted(
    [*(_ROOT / "docs" / "scenarios").glob("*.txt"), *(Path(__file__).parent / "scenarios").glob("*.txt")]
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "make_world" in metafunc.fixturenames:
        only = metafunc.definition.get_closest_marker("console")
        platforms = ["console"] if only is not None else ["console", "telegram"]
        metafunc.parametrize("make_world", platforms, indirect=True, scope="session")


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The loop that every Telegram of the stories runs in, while somebody says something."""
    made = asyncio.new_event_loop()
    yield made
    made.run_until_complete(made.shutdown_asyncgens())
    made.run_until_complete(made.shutdown_default_executor())
    made.close()


@pytest.fixture(scope="session")
def make_world(request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop) -> MakeWorld:
    return World if request.param == "console" else telegram_world(loop)


@pytest.fixture
def make_chat(make_world: MakeWorld) -> Iterator[MakeChat]:
    """Return what makes chats; they are closed at the end."""
    made: list[Chat] = []

    def make(folder: Path) -> Chat:
        made.append(Chat(folder, make=make_world))
        return made[-1]

    yield make
    for chat in made:
        chat.world.close()


@pytest.fixture
def chat(make_chat: MakeChat, tmp_path: Path) -> Chat:
    """A world on a fresh file, Wed 18 Nov 2026, 19:05 in Berlin."""
    return make_chat(tmp_path)
