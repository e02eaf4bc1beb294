"""The HTTP door: health, metrics, and the routes that platforms post to."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest

Handler = Callable[[web.Request], Awaitable[web.Response]]
Health = Callable[[], Awaitable[dict[str, str]]]
"""What is wrong, by part; empty while all is well."""

PROMETHEUS: Final = "text/plain; version=0.0.4; charset=utf-8"


class WebDoor:
    """Listens on `address:port`; knows no secret, and tells nothing about anybody."""

    def __init__(
        self,
        address: tuple[str, int],
        health: Health,
        registry: CollectorRegistry,
        refresh: Callable[[], Awaitable[None]],
    ) -> None:
        """`refresh` brings the figures up to date before they are told."""
        self._host, self._port = address
        self._health = health
        self._registry = registry
        self._refresh = refresh
        self._app = web.Application()
        self._app.router.add_get("/health", self._say_health)
        self._app.router.add_get("/metrics", self._say_metrics)
        self._app.router.add_post("/{path:.+}", self._hand_on)
        self._posts: dict[str, Handler] = {}
        self._runner: web.AppRunner | None = None

    def on_post(self, path: str, handler: Handler) -> None:
        """Hand what is posted to `path` to the handler; also while the door is open."""
        self._posts[path] = handler

    async def _hand_on(self, request: web.Request) -> web.StreamResponse:
        handler = self._posts.get(request.path)
        return web.Response(status=404) if handler is None else await handler(request)

    async def open(self) -> None:
        """Raises OSError when the address is taken."""
        # No access log: it would name who asks.
        self._runner = web.AppRunner(self._app, access_log=None, handle_signals=False, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()

    @property
    def port(self) -> int:
        """The port while it is open: what 0 asked the system to choose."""
        addresses = self._runner.addresses if self._runner is not None else []
        return int(addresses[0][1]) if addresses else self._port

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _say_health(self, _: web.Request) -> web.Response:
        wrong = await self._health()
        body = json.dumps({"status": "bad" if wrong else "ok", **wrong})
        return web.Response(status=503 if wrong else 200, text=body, content_type="application/json")

    async def _say_metrics(self, _: web.Request) -> web.Response:
        await self._refresh()
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": PROMETHEUS})
