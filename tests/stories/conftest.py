"""Every story is played on the console, and with Telegram or Discord in between.

`PROOF=long` plays it on both, as `make prove` does. Otherwise each of its cases has one of the two,
always the same, so that a story of several cases meets either.
"""

from __future__ import annotations

import asyncio
import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.world import World
from tests.chat import Chat
from tests.wire.discord.world import discord_world
from tests.wire.telegram.world import telegram_world

MakeChat = Callable[[Path], Chat]
MakeWorld = Callable[..., World]
OnPlatform = Callable[[asyncio.AbstractEventLoop], MakeWorld]

_ROOT = Path(__file__).parent.parent.parent
SCENARIOS = sorted(
    [*(_ROOT / "docs" / "scenarios").glob("*.txt"), *(Path(__file__).parent / "scenarios").glob("*.txt")]
)
IN_BETWEEN = ("telegram", "discord")
PLATFORMS = ("console", *IN_BETWEEN)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "make_world" in metafunc.fixturenames:
        marks = list(metafunc.definition.iter_markers())
        console_only = any(mark.name == "console" for mark in marks)
        left_out = {mark.args[0] for mark in marks if mark.name == "not_on"}
        platforms = ["console"] if console_only else [one for one in PLATFORMS if one not in left_out]
        metafunc.parametrize("make_world", platforms, indirect=True, scope="session")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get("PROOF") == "long":
        return
    config.hook.pytest_deselected(items=[item for item in items if _is_for_the_other(item)])
    items[:] = [item for item in items if not _is_for_the_other(item)]


def _is_for_the_other(item: pytest.Item) -> bool:
    """Whether this case is played with the other platform in between."""
    params = getattr(getattr(item, "callspec", None), "params", {})
    platform = params.get("make_world")
    if platform not in IN_BETWEEN or any(mark.name == "not_on" for mark in item.iter_markers()):
        return False
    case = item.nodeid.replace(f"[{platform}", "[").encode()
    return IN_BETWEEN[zlib.crc32(case) % len(IN_BETWEEN)] != platform


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The loop that every platform of the stories runs in, while somebody says something."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        yield runner.get_loop()


@pytest.fixture(scope="session")
def make_world(request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop) -> MakeWorld:
    makes = {"telegram": telegram_world, "discord": discord_world}
    return makes[request.param](loop) if request.param in makes else World


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
