"""The way out through a proxy: used for all, with its password, which stands nowhere else."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from tests.wire.secrets import PROXY, logged, no_hits
from tests.wire.telegram import Limits, TelegramServer
from tests.wire.telegram.serving import serving

WANTED = "Basic " + b64encode(f"me:{PROXY}".encode()).decode()


class Proxy:
    """Hands requests on, and counts them."""

    def __init__(self) -> None:
        self.port = 0
        self.passed: list[str] = []
        self.refused = 0

    async def take(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.headers.get("Proxy-Authorization") != WANTED:
            self.refused += 1
            return web.Response(status=407)
        self.passed.append(request.path.rpartition("/")[2])
        body = await request.read()
        kind = {"Content-Type": request.headers["Content-Type"]} if body else {}
        async with (
            aiohttp.ClientSession() as session,
            session.request(request.method, request.url, data=body, headers=kind) as answer,
        ):
            return web.Response(
                body=await answer.read(), status=answer.status, content_type="application/json"
            )


@pytest.fixture
async def proxy() -> AsyncIterator[Proxy]:
    made = Proxy()
    runner = web.ServerRunner(web.Server(made.take), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


async def test_all_goes_through_the_proxy_and_its_password_is_seen_nowhere(
    proxy: Proxy, tmp_path: Path
) -> None:
    way = f"http://me:canary%3Aproxy%2Fpassword@127.0.0.1:{proxy.port}"
    async with TelegramServer(limits=Limits(on=False), checks=False) as tg:
        with logged([tg.token, PROXY]) as text:
            async with serving(tg, tmp_path / "milepost.db", proxy=way):
                ana = tg.user("Ana")
                ana.starts()
                assert await ana.hears()
        no_hits(text(), "the log")
    assert {"getMe", "getUpdates", "sendMessage"} <= set(proxy.passed)
    assert not proxy.refused
    assert len(proxy.passed) >= len(tg.calls)
