"""Every story is played on the console, and with Telegram and Discord in between.

`PROOF=long` plays each of its cases on all three, as `make prove` does. Otherwise each has one of them,
always the same, so that a story of several cases meets all.
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
PLATFORMS = ("console", "telegram", "discord")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "make_world" in metafunc.fixturenames:
        metafunc.parametrize("make_world", _platforms(metafunc.definition), indirect=True, scope="session")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get("PROOF") == "long":
        return
    config.hook.pytest_deselected(items=[item for item in items if _is_for_another(item)])
    items[:] = [item for item in items if not _is_for_another(item)]


def _is_for_another(item: pytest.Item) -> bool:
    """Whether this case is played on another platform."""
    spec = getattr(item, "callspec", None)
    platform = spec.params.get("make_world") if spec is not None else None
    if spec is None or platform is None:
        return False
    played = _platforms(item)
    case = "-".join(
        [item.nodeid.partition("[")[0], *(each for each in spec.id.split("-") if each != platform)]
    )
    return played[zlib.crc32(case.encode()) % len(played)] != platform


def _platforms(item: pytest.Item) -> list[str]:
    """The platforms on which a story can be played, by its marks."""
    marks = list(item.iter_markers())
    left_out = {mark.args[0] for mark in marks if mark.name == "not_on"}
    console_only = any(mark.name == "console" for mark in marks)
    return ["console"] if console_only else [one for one in PLATFORMS if one not in left_out]


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
