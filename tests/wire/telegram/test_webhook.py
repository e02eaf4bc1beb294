"""Updates by webhook: whom we believe, how much we take, and when we say that we have it."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from adapters.database.updates import Update
from core.ports.store import StorageFailed
from tests.wire.telegram import TelegramServer
from tests.wire.telegram.serving import Served, serving
from tests.wire.telegram.webhook import HEADER

SECRET = "a-secret-for-tests-only"  # noqa: S105 -- it is one


@pytest.fixture
async def hooked(tg: TelegramServer, tmp_path: Path, unused_tcp_port: int) -> AsyncIterator[Served]:
    here = f"127.0.0.1:{unused_tcp_port}"
    more = {"http": here, "public_url": f"http://{here}", "telegram_webhook_secret": SECRET}
    async with serving(tg, tmp_path / "milepost.db", **more) as one:
        await tg.wait_for(lambda: tg.webhook.url)
        yield one


async def post(tg: TelegramServer, body: bytes, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(tg.webhook.url, data=io.BytesIO(body), headers=headers) as response,
    ):
        return response.status


def update(number: int, **content: Any) -> bytes:
    return json.dumps({"update_id": number, **content}).encode()


async def test_updates_come_by_webhook_in_order(hooked: Served, tg: TelegramServer) -> None:
    ana = await hooked.runner("Ana")
    for kilometres in (3, 4, 5):
        ana.writes(f"ran {kilometres}k")
    told = await ana.hears(3)
    assert [one.text.partition(",")[0] for one in told] == ["3 km", "4 km", "5 km"]
    assert not any(call.method == "getUpdates" for call in tg.calls)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "geheimnisträger"])
async def test_a_wrong_secret_is_turned_away(hooked: Served, tg: TelegramServer, secret: str | None) -> None:
    assert await post(tg, update(1), secret) == 401


async def test_what_is_too_large_or_no_update_is_turned_away(hooked: Served, tg: TelegramServer) -> None:
    assert await post(tg, b" " * (1024 * 1024 + 1)) == 413
    assert await post(tg, b"{") == 400
    assert await post(tg, b"[]") == 400
    assert await post(tg, b'{"update_id": "x"}') == 400
    assert await post(tg, b"\xff\xfe") == 400
    assert await post(tg, b"[" * 100_000) == 400
    assert await post(tg, update(1)) == 200


async def test_an_update_that_is_posted_twice_counts_once(hooked: Served, tg: TelegramServer) -> None:
    ana = await hooked.runner("Ana")
    written = ana.writes("ran 5k")
    await ana.hears()
    assert written.update is not None
    assert await post(tg, json.dumps(written.update).encode()) == 200
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "5 km, 1 run" in week.text


async def test_a_full_disk_is_503_and_telegram_posts_again(
    hooked: Served, tg: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await hooked.runner("Ana")
    intake = hooked.serving.platforms[0]._intake

    posted_again = asyncio.Event()

    async def fails(updates: list[Update]) -> None:
        if updates[0].number != 1:
            posted_again.set()
        raise StorageFailed("disk full")

    with monkeypatch.context() as full:
        full.setattr(intake, "take", fails)
        assert await post(tg, update(1)) == 503
        ana.writes("ran 5k")
        await asyncio.wait_for(posted_again.wait(), 5)
    (logged,) = await ana.hears()
    assert "503" in tg.webhook.failure
    assert "5 km, today." in logged.text


async def test_a_token_that_is_revoked_is_noticed_by_what_is_said(hooked: Served, tg: TelegramServer) -> None:
    ana = await hooked.runner("Ana")
    (platform,) = hooked.serving.platforms
    assert platform.trouble == ""
    tg.revokes_token()
    ana.writes("ran 5k")
    await hooked.until(lambda: platform.trouble == "token")


async def test_polling_removes_the_webhook_of_an_earlier_time(tg: TelegramServer, tmp_path: Path) -> None:
    await tg.webhook.set({"url": "https://elsewhere.example/telegram"})
    await tg.webhook.stop()
    tg.webhook.url = "https://elsewhere.example/telegram"
    async with serving(tg, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        ana.writes("/week")
        await ana.hears()
    assert tg.webhook.url == ""
