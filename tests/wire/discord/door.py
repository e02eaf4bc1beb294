"""The HTTP side of the server."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader
from aiohttp.web_protocol import RequestHandler

from tests.wire.discord.bodies import MOST_BYTES, Asked, read
from tests.wire.discord.errors import ApiError, invalid, wrong
from tests.wire.discord.faults import Fault, Kind
from tests.wire.discord.record import Call
from tests.wire.discord.routes import MAJOR, OPEN, ROUTES, find

if TYPE_CHECKING:
    from aiohttp.abc import AbstractStreamWriter

    from tests.wire.discord.server import DiscordServer

API, GATEWAY, FILES = "/api/v10", "/gateway", "/attachments/"
JSON = {"Content-Type": "application/json"}
"""Exactly this: the library takes nothing else for JSON."""

_encode = json.JSONEncoder(separators=(",", ":")).encode


class Dropped(Exception):
    """The socket is gone, and nobody gets an answer."""


class Door:
    def __init__(self, dc: DiscordServer) -> None:
        self._dc = dc
        self._closing = asyncio.Event()
        self._runner: web.ServerRunner | None = None

    async def open(self, port: int) -> int:
        """Listen on loopback; return the port."""
        server = web.Server(self._serve, request_factory=_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        return int(self._runner.addresses[0][1])

    async def close(self) -> None:
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        try:
            if f"{path}/".startswith(f"{GATEWAY}/"):
                return await self._dc.gateway.serve(request)
            if path.startswith(FILES):
                return self._download(path)
            if not path.startswith(API):
                raise ApiError(404, 0, "404: Not Found", violation=True)
            return await self._call(request, path.removeprefix(API))
        except ApiError as refused:
            return _answer(refused.status, refused.wire, _halting(refused))
        except _InItsPlace as proxy:
            return web.Response(status=proxy.said.status, text=proxy.said.body, content_type="text/html")
        except Dropped:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        finally:
            self._dc.notice()

    def _download(self, path: str) -> web.Response:
        content = self._dc.state.files.get(path)
        if content is None:
            return web.Response(status=404)
        return web.Response(body=content, content_type="application/octet-stream")

    async def _call(self, request: web.BaseRequest, path: str) -> web.Response:
        dc = self._dc
        hit = find(request.method, path)
        if hit is None:
            dc.violations.append(f"{request.method} {path}: nothing that this server plays")
            raise ApiError(404, 0, "404: Not Found")
        asked = Asked(hit[0], hit[1], dict(request.query))
        fault: Fault | None = None
        try:
            if not path.startswith(OPEN) and request.headers.get("Authorization") != f"Bot {dc.token}":
                raise ApiError(401, 0, "401: Unauthorized")
            body, files = await read(request)
            asked = Asked(*hit, dict(request.query), body, files)
            fault = dc.faults.take(asked.operation, asked.path)
            if fault is not None:
                await self._before(fault, asked)
            status, answer, headers = self._do(asked)
        except ApiError as refused:
            if refused.violation:
                dc.violations.append(f"{asked.operation}: {_reason(refused)}")
            self._note(asked, refused.status, refused.code, refused.message)
            if fault is not None and fault.kind is Kind.LOSE:
                raise Dropped from None
            raise
        except Dropped:
            self._note(asked, 0, 0, "dropped")
            raise
        except _InItsPlace as proxy:
            self._note(asked, proxy.said.status, 0, "garbage")
            raise
        if fault is not None and fault.kind is Kind.LOSE:
            self._note(asked, 0, 0, "lost")
            raise Dropped
        self._note(asked, status, 0, "")
        if fault is not None and fault.kind is Kind.LATE:
            dc.notice()
            await self._pass(dc.clock.real(fault.seconds))
        return _answer(status, answer, headers)

    def _do(self, asked: Asked) -> tuple[int, Any, dict[str, str]]:
        """Check, count and carry out a request; return the status, the body and the headers of its answer."""
        dc = self._dc
        for name, value in asked.path.items():
            if name.endswith("_id") and not value.isdecimal():
                raise wrong("NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.', name)
        headers = dc.pace.take(asked.operation, _major(asked), dc.clock.now)
        if dc.checking is not None and (problem := dc.checking.request(asked.operation, asked.body)):
            raise invalid(problem)
        try:
            answer = ROUTES[asked.operation][1](dc, asked)
        except (KeyError, TypeError, AttributeError, ValueError) as mistake:
            if dc.checking is not None:
                raise
            raise wrong("MODEL_TYPE_CONVERT", repr(mistake)) from mistake
        status = 204 if answer is None else 200
        if dc.checking is not None and (problem := dc.checking.answer(asked.operation, status, answer)):
            dc.violations.append(f"the answer to {asked.operation}: {problem}")
        return status, answer, headers

    async def _before(self, fault: Fault, asked: Asked) -> None:
        """Do what a fault does before the request is served."""
        dc = self._dc
        match fault.kind:
            case Kind.ANSWER:
                raise ApiError(fault.status, fault.code, fault.message)
            case Kind.HALT:
                now, major = dc.clock.now, _major(asked)
                raise dc.pace.halted(asked.operation, major, fault.seconds, now, fault.everywhere)
            case Kind.SILENCE:
                await self._closing.wait()
                raise Dropped
            case Kind.DROP:
                raise Dropped
            case Kind.SAY:
                raise _InItsPlace(fault)
            case Kind.DELAY:
                await self._pass(dc.clock.real(fault.seconds))
            case Kind.LOSE | Kind.LATE:
                pass

    async def _pass(self, seconds: float) -> None:
        """Let time go by, but not beyond the end of the server."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return

    def _note(self, asked: Asked, status: int, code: int, message: str) -> None:
        dc = self._dc
        if dc.recording:
            now = dc.clock.now
            dc.calls.append(Call(asked.operation, asked.path, asked.body, now, status, code, message))


class _InItsPlace(Exception):
    """A proxy in front of the server answers in its place."""

    def __init__(self, said: Fault) -> None:
        self.said = said


def _major(asked: Asked) -> str:
    return "+".join(asked.path[name] for name in MAJOR if name in asked.path)


def _reason(refused: ApiError) -> str:
    return f"{refused.message} {json.dumps(refused.errors)}" if refused.errors else refused.message


def _halting(refused: ApiError) -> dict[str, str]:
    """Return the headers of a 429; without Via the library takes it for a ban."""
    if refused.retry_after is None:
        return {}
    headers = {"Retry-After": f"{refused.retry_after:.3f}", "X-RateLimit-Scope": refused.scope}
    headers |= {"Via": "1.1 google", "X-RateLimit-Reset-After": f"{refused.retry_after:.3f}"}
    if refused.scope == "global":
        headers["X-RateLimit-Global"] = "true"
    return headers


def _answer(status: int, body: Any, headers: dict[str, str]) -> web.Response:
    if body is None:
        return web.Response(status=status, headers=headers)
    return web.Response(body=_encode(body).encode(), status=status, headers=headers | JSON)


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: RequestHandler,
    writer: AbstractStreamWriter,
    task: asyncio.Task[None],
) -> web.BaseRequest:
    """Return a request that may be as large as ten of the largest files."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=11 * MOST_BYTES)
