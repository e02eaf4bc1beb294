"""`serve` as a process of its own, beside a Telegram on loopback: how it starts and how it ends."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.process.running import IN_TIME, PATIENCE, python, run, towards
from tests.wire.telegram import SILENCE, Limits, TelegramServer


@pytest.fixture
async def tg() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(limits=Limits(on=False), checks=False) as server:
        yield server
        assert server.violations == []


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
async def test_ready_is_said_once_and_a_signal_ends_it_well(
    tg: TelegramServer, tmp_path: Path, sign: signal.Signals
) -> None:
    async with run(tmp_path, **towards(tg), log_format="json") as bot:
        ready = json.loads(await bot.until('"action": "ready"'))
        assert ready["platform"] == "telegram"
        await tg.wait_for(lambda: tg.updates.is_polled, PATIENCE)
        ana = tg.user("Ana")
        ana.starts()
        assert await ana.hears()
        assert await bot.end(sign) < IN_TIME
        assert bot.process.returncode == 0
    actions = [json.loads(line)["action"] for line in bot.said]
    assert actions.count("ready") == 1
    assert actions[-1] == "stopped"


async def test_a_request_is_out_when_ready_is_said(tg: TelegramServer, tmp_path: Path) -> None:
    async with run(tmp_path, **towards(tg)) as bot:
        assert "action=ready" in await bot.until("ready")
        await tg.wait_for(lambda: tg.updates.is_polled, 1.0)
        await bot.end()
    assert all(" action=" in line for line in bot.said)


async def test_it_starts_without_a_network_and_a_signal_ends_it_well(
    tmp_path: Path, unused_tcp_port: int
) -> None:
    tg = TelegramServer(limits=Limits(on=False), checks=False)
    nowhere = f"http://127.0.0.1:{unused_tcp_port}"
    for _ in range(2):
        async with run(tmp_path, telegram_token=tg.token, telegram_api_url=nowhere) as bot:
            await bot.until("action=telegram_unreachable")
            assert await bot.end() < IN_TIME
            assert bot.process.returncode == 0
        assert "action=ready" not in bot.text


async def test_it_ends_well_while_telegram_says_nothing(tg: TelegramServer, tmp_path: Path) -> None:
    """The request for who we are hangs: the worst moment for a signal."""
    tg.fails("getMe", SILENCE, times=5)
    seen = asyncio.Event()
    async with run(tmp_path, **towards(tg), http="127.0.0.1:0") as bot:
        taken = tg.faults.take

        def take(method: str, values: dict[str, object]) -> object:
            seen.set()
            return taken(method, values)

        tg.faults.take = take
        async with asyncio.timeout(PATIENCE):
            await seen.wait()
        assert await bot.end() < IN_TIME
        assert bot.process.returncode == 0


LOADING = """
import os, signal, sys
from bot import cli

class Loading:
    def find_spec(self, name, *_):
        if name == "bot.serving":
            os.kill(os.getpid(), signal.SIGTERM)

sys.meta_path.insert(0, Loading())
sys.exit(cli.main(["serve"]))
"""


async def test_a_signal_while_it_is_still_loading_ends_it_well(tmp_path: Path) -> None:
    nobody = {"telegram_token": "1:2"}
    async with python(tmp_path, "-c", LOADING, **nobody) as bot:
        assert await bot.rest() == 0
    assert bot.said == []
    assert not (tmp_path / "milepost.db").exists()


async def test_an_unknown_token_is_told_and_ends_it(tg: TelegramServer, tmp_path: Path) -> None:
    old = towards(tg)
    tg.revokes_token()
    async with run(tmp_path, **old) as bot:
        assert await bot.rest() == 1
    assert "Telegram does not know the token in MILEPOST_TELEGRAM_TOKEN." in bot.text
    assert old["telegram_token"] not in bot.text
    assert "Traceback" not in bot.text


async def test_without_a_token_there_is_nothing_to_serve(tmp_path: Path) -> None:
    async with run(tmp_path) as bot:
        assert await bot.rest() == 2
    assert "set MILEPOST_TELEGRAM_TOKEN to the token that BotFather gave you" in bot.text


async def test_mistakes_in_the_settings_are_told_all_at_once(tmp_path: Path) -> None:
    async with run(tmp_path, **{"telegram_token": "a b"}, http="here", log_level="loud") as bot:
        assert await bot.rest() == 2
    assert [line.partition(":")[0] for line in bot.said] == [
        "MILEPOST_TELEGRAM_TOKEN",
        "MILEPOST_HTTP",
        "MILEPOST_LOG_LEVEL",
    ]


async def test_an_unknown_setting_is_warned_of_and_a_port_that_is_taken_ends_it(
    tg: TelegramServer, tmp_path: Path
) -> None:
    taken = tg.base_url.removesuffix("/bot").removeprefix("http://")
    async with run(tmp_path, **towards(tg), http=taken, tokn="1") as bot:
        assert await bot.rest() == 1
    assert "MILEPOST_TOKN is no setting; it is ignored action=unknown_setting" in bot.said[0]
    assert f"MILEPOST_HTTP: {taken} cannot be listened at: Address already in use." in bot.said[1]
    assert all(" action=" in line for line in bot.said)


async def test_a_second_process_is_refused_and_the_first_goes_on(tg: TelegramServer, tmp_path: Path) -> None:
    async with run(tmp_path, **towards(tg)) as first:
        await first.until("action=ready")
        async with run(tmp_path, **towards(tg)) as second:
            assert await second.rest() == 1
        assert "Another Milepost is running on" in second.text
        assert "Traceback" not in second.text
        async with run(tmp_path, "doctor", **towards(tg)) as doctor:
            assert await doctor.rest() == 0
        ana = tg.user("Ana")
        ana.starts()
        assert await ana.hears()
        assert tg.refused == []
        await first.end()


IMPORTED = """
import sys
from adapters.clock import Stopwatch
from bot import serving
from bot.settings import read_settings
from bot.wiring import make_platforms

make_platforms(read_settings(), Stopwatch())
print(*{"telegram", "discord", "prompt_toolkit"} & set(sys.modules))
"""


AT_FIRST_POLL = """
import sys
from adapters.telegram.client import Client
from bot import cli

fetch = Client.raw_updates

async def told(self, *asked):
    print(*sys.modules, flush=True)
    return await fetch(self, *asked)

Client.raw_updates = told
sys.exit(cli.main(["serve"]))
"""
LATER = {
    "aiohttp.web": "the HTTP door, which is not configured",
    "aiosqlite": "readers beside the writer",
    "alembic": "migrations, of an old file",
    "apscheduler": "the alarm, which rings once something can be sent",
    "httpx": "a transport that we do not use",
    "pydantic": "settings, which need no library",
    "prometheus_client": "figures, for the HTTP door",
    "sqlalchemy.orm": "readers beside the writer",
}
"""Each costs a start a tenth of its time or nearly so, and is for later, if at all."""


async def test_the_first_poll_waits_for_nothing_that_is_for_later(tg: TelegramServer, tmp_path: Path) -> None:
    async with python(tmp_path, "-c", AT_FIRST_POLL, **towards(tg)) as bot:
        assert bot.process.stdout is not None
        imported = set((await bot.process.stdout.readline()).decode().split())
        await bot.until("action=menu_set")
        await bot.end()
    assert {"telegram", "sqlalchemy", "core.app"} <= imported
    assert imported & set(LATER) == set()


STOCK = """
import sys
import adapters.telegram
assert "httpx" not in sys.modules
from telegram.request import HTTPXRequest
HTTPXRequest(proxy="http://127.0.0.1:1")
import httpx
print(httpx.URL("http://a/b").path)
"""


async def test_the_stock_transport_works_all_the_same(tmp_path: Path) -> None:
    """Its library is only loaded later: by whoever uses it first."""
    async with python(tmp_path, "-c", STOCK) as one:
        said, _ = await one.process.communicate()
    assert said.decode().split() == ["/b"]


async def test_what_is_not_configured_is_not_imported(tmp_path: Path) -> None:
    """Each library costs memory and time at the start."""
    found = {}
    for setting in ("", "telegram_token", "discord_token"):
        configured = {setting: "1:2"} if setting else {}
        async with python(tmp_path, "-c", IMPORTED, **configured) as one:
            said, _ = await one.process.communicate()
        found[setting] = set(said.decode().split())
    assert found == {"": set(), "telegram_token": {"telegram"}, "discord_token": {"discord"}}
