"""What the HTTP door tells of Discord."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.wire.discord import DiscordServer, Limits, shapes
from tests.wire.discord.serving import Served, serving, start

HTTP = "127.0.0.1:0"


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False), checks=False, speed=50) as server:
        yield server
        assert server.violations == []


async def fetch(served: Served, page: str) -> tuple[int, str]:
    door = served.serving.door
    assert door is not None
    await served.until(lambda: door.port)
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{door.port}{page}") as response,
    ):
        return response.status, await response.text()


async def well(served: Served) -> tuple[int, Any]:
    code, said = await fetch(served, "/health")
    return code, json.loads(said)


async def test_health_is_bad_until_the_line_stands_and_good_from_then_on(
    dc: DiscordServer, tmp_path: Path
) -> None:
    dc.gateway.refuses(3)
    served = start(dc, tmp_path / "milepost.db", http=HTTP)
    try:
        await dc.wait_for(lambda: dc.gateway.connects)
        assert await well(served) == (503, {"status": "bad", "discord": "not reached yet"})
        await served.stands()
        assert await well(served) == (200, {"status": "ok"})
    finally:
        await served.stop()


async def test_silence_and_a_revoked_token_are_told(dc: DiscordServer, tmp_path: Path) -> None:
    async with serving(dc, tmp_path / "milepost.db", http=HTTP) as served:
        platform = served.serving.platforms[0]
        await dc.goes_down()
        await served.until(lambda: platform.silent_for > 150, 10)
        code, said = await well(served)
        assert code == 503
        assert said["discord"].startswith("silent for 1")
        await dc.comes_back()
        await dc.gateway.ready(deadline=10)
        await served.until(lambda: platform.silent_for == 0)
        assert await well(served) == (200, {"status": "ok"})
        dc.revokes_token()
        await served.until(lambda: platform.trouble)
        assert await well(served) == (503, {"status": "bad", "discord": "token"})
        _, figures = await fetch(served, "/metrics")
        assert 'milepost_platform_silent_seconds{platform="discord"}' in figures


async def test_interactions_that_go_elsewhere_are_told(
    dc: DiscordServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plain = shapes.application_wire
    elsewhere = {"interactions_endpoint_url": "https://other.example.org/hook"}
    monkeypatch.setattr(shapes, "application_wire", lambda owner: plain(owner) | elsewhere)
    with caplog.at_level(logging.ERROR):
        async with serving(dc, tmp_path / "milepost.db"):
            pass
    (told,) = [one for one in caplog.records if getattr(one, "action", "") == "no_interactions"]
    assert "Interactions Endpoint URL" in told.getMessage()


async def test_what_the_bot_says_itself_is_no_update(dc: DiscordServer, tmp_path: Path) -> None:
    """Discord tells it of its own messages, too, and of its servers: each would cost a commit."""
    club = dc.guild("Runners")
    async with serving(dc, tmp_path / "milepost.db", http=HTTP) as served:
        ana = await served.runner("Ana")
        club.joins(ana)
        ana.writes_dm("ran 5k")
        await ana.hears()
        ana.says(club.channel("general"), "hello, everybody")
        await served.rests()
        _, figures = await fetch(served, "/metrics")
        assert 'milepost_updates_total{platform="discord",result="handled"} 1.0' in figures
