"""The pages that take a newcomer to a running bot, followed step by step."""

from __future__ import annotations

import re
from pathlib import Path

from tests.architecture.test_docs import ROOT, blocks
from tests.process.running import PATIENCE, python, run
from tests.wire.discord import DiscordServer
from tests.wire.discord import Limits as DiscordLimits
from tests.wire.telegram import Limits, TelegramServer

PAGE = ROOT / "docs" / "how-to" / "telegram.md"
DISCORD = PAGE.with_name("discord.md")


def only(language: str, page: Path = PAGE) -> str:
    (block,) = blocks(page, language)
    return block


async def test_from_botfather_to_a_running_bot(tmp_path: Path) -> None:
    (botfather, *_) = (one for one in blocks(PAGE) if one.startswith("> /newbot"))
    username = re.findall(r"^> (\w+bot)$", botfather, re.MULTILINE)[0]
    token = re.findall(r"^(\d+:\S+)$", botfather, re.MULTILINE)[0]
    settings = only("env")
    assert settings == f"MILEPOST_TELEGRAM_TOKEN={token}\n"
    assert username.endswith("bot")
    async with TelegramServer(limits=Limits(on=False), checks=False, username=username) as tg:
        tg.token = token
        # What the newcomer has no need of: this Telegram is not the real one, nor this folder hers.
        here = {"telegram_api_url": tg.base_url.removesuffix("/bot")}
        write(tmp_path / ".env", settings)
        commands = [line for one in blocks(PAGE) for line in one.splitlines()]
        assert ".venv/bin/python -m bot doctor" in commands
        async with run(tmp_path, "doctor", **here) as doctor:
            assert doctor.process.stdout is not None
            said = (await doctor.process.stdout.read()).decode()
            assert await doctor.rest() == 0
        for line in only("doctor").splitlines():
            assert line in said.splitlines()
        assert "make serve" in commands
        assert "serve: setup\n\t@$(RUN) -m bot serve" in (ROOT / "Makefile").read_text()
        async with python(tmp_path, "-m", "bot", "serve", **here) as bot:
            await bot.until(only("log").strip())
            await tg.wait_for(lambda: tg.updates.is_polled, PATIENCE)
            await chat(tg)
            await bot.end()
            assert bot.process.returncode == 0


async def chat(tg: TelegramServer) -> None:
    """Say what the page says that she says; hear what it says that the bot answers."""
    maya = tg.user("Maya")
    for line in only("chat").splitlines():
        who, _, words = line.partition("> ")
        if who == "Maya":
            maya.starts() if words == "/start" else maya.writes(words)
        else:
            (answer,) = await maya.hears()
            assert words in answer.text


async def test_from_the_developer_portal_to_a_running_bot(tmp_path: Path) -> None:
    settings = only("env", DISCORD)
    async with DiscordServer(limits=DiscordLimits(on=False), checks=False) as dc:
        dc.token = settings.strip().partition("=")[2]
        # What the newcomer has no need of: this Discord is not the real one, nor this folder hers.
        here = {"discord_api_url": dc.api_url, "discord_gateway_url": dc.gateway_url}
        write(tmp_path / ".env", settings)
        commands = [line for one in blocks(DISCORD) for line in one.splitlines()]
        assert ".venv/bin/python -m bot doctor" in commands
        async with run(tmp_path, "doctor", **here) as doctor:
            assert doctor.process.stdout is not None
            said = (await doctor.process.stdout.read()).decode()
            assert await doctor.rest() == 0
        for line in only("doctor", DISCORD).splitlines():
            assert line in said.splitlines()
        assert "make serve" in commands
        async with python(tmp_path, "-m", "bot", "serve", **here) as bot:
            await bot.until(only("log", DISCORD).strip())
            maya = dc.user("Maya", installed=True)
            for line in only("chat", DISCORD).splitlines():
                who, _, words = line.partition("> ")
                if who == "Maya":
                    maya.writes_dm(words)
                else:
                    (answer,) = await maya.hears()
                    assert words in answer.parsed.text
            await bot.end()
            assert bot.process.returncode == 0


def write(file: Path, text: str) -> None:
    file.write_text(text)
    file.chmod(0o600)


async def test_by_webhook_and_back(tmp_path: Path, unused_tcp_port: int) -> None:
    (settings,) = blocks(PAGE.with_name("webhook.md"), "env")
    address = f"127.0.0.1:{unused_tcp_port}"
    async with TelegramServer(limits=Limits(on=False), checks=False) as tg:
        here = {"telegram_token": tg.token, "telegram_api_url": tg.base_url.removesuffix("/bot")}
        # This Telegram posts to loopback, without a proxy in front.
        doors = {"http": address, "public_url": f"http://{address}"}
        write(tmp_path / ".env", settings)
        async with python(tmp_path, "-m", "bot", "serve", **here, **doors) as bot:
            await bot.until("action=ready")
            maya = tg.user("Maya")
            maya.starts()
            (answer,) = await maya.hears()
            assert answer.text.startswith("Hi Maya.")
            async with run(tmp_path, "doctor", **here, **doors) as doctor:
                assert doctor.process.stdout is not None
                said = (await doctor.process.stdout.read()).decode()
                assert await doctor.rest() == 0
            assert "ok  updates: they come by webhook; 0 wait." in said
            await bot.end()
        assert bot.process.returncode == 0
        assert "getUpdates" not in [call.method for call in tg.calls]
        (tmp_path / ".env").unlink()
        async with python(tmp_path, "-m", "bot", "serve", **here) as bot:
            await bot.until("action=webhook_removed")
            maya.writes("berlin")
            assert await maya.hears()
            await bot.end()
