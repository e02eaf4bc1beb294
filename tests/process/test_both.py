"""`serve` with both platforms in one process: each is well by itself, whatever befalls the other."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.process.running import IN_TIME, PATIENCE, run, towards, towards_discord
from tests.wire.discord import DiscordServer
from tests.wire.discord import Limits as DiscordLimits
from tests.wire.telegram import Limits, TelegramServer


@pytest.fixture
async def tg() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(limits=Limits(on=False), checks=False) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=DiscordLimits(on=False), checks=False) as server:
        yield server
        assert server.violations == []


async def telegram_answers(tg: TelegramServer, name: str) -> None:
    ana = tg.user(name)
    ana.starts()
    (hello,) = await ana.hears(deadline=PATIENCE)
    assert hello.text.startswith(f"Hi {name}.")


async def discord_answers(dc: DiscordServer, name: str) -> None:
    await dc.gateway.ready(deadline=PATIENCE)
    ana = dc.user(name, installed=True)
    ana.writes_dm("/start")
    (hello,) = await ana.hears(deadline=PATIENCE)
    assert hello.text.startswith(f"Hi {name}.")


async def test_both_are_ready_and_answer_and_a_signal_ends_them(
    tg: TelegramServer, dc: DiscordServer, tmp_path: Path
) -> None:
    async with run(tmp_path, **towards(tg), **towards_discord(dc), log_format="json") as bot:
        ready = [json.loads(await bot.until('"action": "ready"')) for _ in range(2)]
        assert {one["platform"] for one in ready} == {"telegram", "discord"}
        await telegram_answers(tg, "Ana")
        await discord_answers(dc, "Bo")
        assert await bot.end() < IN_TIME
        assert bot.process.returncode == 0
    assert [json.loads(line)["action"] for line in bot.said][-1] == "stopped"


@pytest.mark.parametrize("wrong", ["token", "4014", "nobody there"])
async def test_a_discord_that_cannot_be_served_leaves_telegram_alone(
    tg: TelegramServer, dc: DiscordServer, tmp_path: Path, wrong: str
) -> None:
    settings = towards_discord(dc)
    if wrong == "token":
        dc.revokes_token()
    elif wrong == "4014":
        dc.gateway.refuses_identify(4014)
    else:
        await dc.goes_down()
    async with run(tmp_path, **towards(tg), **settings) as bot:
        action = "discord_unreachable" if wrong == "nobody there" else "cannot_serve"
        await bot.until(f"action={action}")
        await telegram_answers(tg, "Ana")
        assert await bot.end() < IN_TIME
        assert bot.process.returncode == 0
    assert "Traceback" not in bot.text
    assert settings["discord_token"] not in bot.text


async def test_a_telegram_that_cannot_be_served_leaves_discord_alone(
    tg: TelegramServer, dc: DiscordServer, tmp_path: Path
) -> None:
    settings = towards(tg)
    tg.revokes_token()
    async with run(tmp_path, **settings, **towards_discord(dc)) as bot:
        await bot.until("action=cannot_serve")
        await discord_answers(dc, "Bo")
        await bot.end()


async def test_discord_alone_is_enough(dc: DiscordServer, tmp_path: Path) -> None:
    async with run(tmp_path, **towards_discord(dc)) as bot:
        assert "platform=discord" in await bot.until("action=ready")
        await discord_answers(dc, "Bo")
        assert await bot.end() < IN_TIME
        assert bot.process.returncode == 0
