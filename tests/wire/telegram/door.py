"""The HTTP side of the server."""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader
from aiohttp.web_protocol import RequestHandler

from tests.wire.telegram.errors import ApiError, too_many, wrong
from tests.wire.telegram.faults import Fault, Kind
from tests.wire.telegram.limits import EVERYBODY
from tests.wire.telegram.methods import EDITING, METHODS, SENDING
from tests.wire.telegram.parameters import MOST_BYTES, STRINGS, read
from tests.wire.telegram.record import Call
from tests.wire.telegram.state import Wire

if TYPE_CHECKING:
    from aiohttp.abc import AbstractStreamWriter

    from tests.wire.telegram.server import TelegramServer


_encode = json.JSONEncoder(separators=(",", ":")).encode
"""In ASCII, as the real one: so halves of characters get through."""


class Dropped(Exception):
    """The socket is gone, and nobody gets an answer."""


class Door:
    def __init__(self, tg: TelegramServer) -> None:
        self._tg = tg
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
        path = request.path.removeprefix("/file")
        bot, _, rest = path[1:].partition("/")
        try:
            if bot != f"bot{self._tg.token}":
                raise ApiError(401, "Unauthorized")
            if path != request.path:
                return await self._download(rest)
            return await self._call(request, rest)
        except ApiError as refused:
            return _answer(refused.wire, refused.code)
        except _InItsPlace as proxy:
            return web.Response(status=proxy.said.code, text=proxy.said.body, content_type="text/html")
        except Dropped:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        finally:
            self._tg.notice()

    async def _download(self, path: str) -> web.Response:
        fault = self._tg.faults.take("file", {})
        if fault is not None:
            await self._before(fault, {})
        found = next((one for one in self._tg.state.files.values() if one.path == path), None)
        if found is None:
            raise ApiError(404, "Not Found")
        return web.Response(body=found.content, content_type="application/octet-stream")

    async def _call(self, request: web.BaseRequest, method: str) -> web.Response:
        tg = self._tg
        values: Wire = {}
        fault: Fault | None = None
        try:
            spec = tg.spec
            known = spec is None or spec.has(method)
            values = await read(request, spec.strings(method) if spec and known else STRINGS)
            fault = tg.faults.take(method, values)
            if fault is not None:
                await self._before(fault, values)
            result = await self._do(method, values)
        except ApiError as refused:
            if refused.violation:
                tg.violations.append(f"{method}: {refused.description}")
            self._note(method, values, refused.code, refused.description)
            if fault is not None and fault.kind is Kind.LOSE:
                raise Dropped from None
            raise
        except Dropped:
            self._note(method, values, 0, "dropped")
            raise
        except _InItsPlace as proxy:
            self._note(method, values, proxy.said.code, "garbage")
            raise
        if fault is not None and fault.kind is Kind.LOSE:
            self._note(method, values, 0, "lost")
            raise Dropped
        self._check(method, result)
        self._note(method, values, 200, "")
        return _answer({"ok": True, "result": result}, 200)

    def _check(self, method: str, result: Any) -> None:
        """Hold our own answer against the description. Updates were, when they were made."""
        if self._tg.checking is None or method == "getUpdates":
            return
        reason = self._tg.checking.result(method, result)
        if reason is not None:
            self._tg.violations.append(f"the answer to {method}: result{reason}")

    async def _do(self, method: str, values: Wire) -> Any:
        tg = self._tg
        if method in SENDING or (tg.pace.limits.edits and method in EDITING):
            chat = values.get("chat_id")
            seconds = tg.pace.refuse(chat, tg.clock.now) if isinstance(chat, int) else None
            if seconds is not None:
                raise too_many(seconds)
        act = METHODS.get(method)
        if act is None:
            tg.violations.append(f"{method}: nothing that this server plays")
            raise ApiError(404, "Not Found")
        if tg.checking is not None and (reason := tg.checking.request(method, values)) is not None:
            raise wrong(f"{method}{reason}")
        try:
            result = act(tg, values)
            return await result if inspect.isawaitable(result) else result
        except (KeyError, TypeError, AttributeError) as problem:
            if tg.checking is not None:
                raise
            raise wrong(f"{method}: {problem!r}") from problem

    async def _before(self, fault: Fault, values: Wire) -> None:
        """Do what a fault does before the request is served."""
        tg = self._tg
        match fault.kind:
            case Kind.ANSWER:
                raise ApiError(fault.code, fault.description)
            case Kind.HALT:
                key = EVERYBODY if fault.everywhere else values.get("chat_id", EVERYBODY)
                raise too_many(tg.pace.halt(key, int(fault.seconds), tg.clock.now))
            case Kind.SILENCE:
                await self._closing.wait()
                raise Dropped
            case Kind.DROP:
                raise Dropped
            case Kind.SAY:
                raise _InItsPlace(fault)
            case Kind.DELAY:
                await self._pass(tg.clock.real(fault.seconds))
            case Kind.LOSE:
                pass

    async def _pass(self, seconds: float) -> None:
        """Let time go by, but not beyond the end of the server."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return

    def _note(self, method: str, values: Wire, code: int, description: str) -> None:
        if self._tg.recording:
            self._tg.calls.append(Call(method, values, self._tg.clock.now, code, description))


class _InItsPlace(Exception):
    """A proxy in front of the server answers in its place."""

    def __init__(self, said: Fault) -> None:
        self.said = said


def _answer(body: Wire, status: int) -> web.Response:
    return web.Response(body=_encode(body).encode(), status=status, content_type="application/json")


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: RequestHandler,
    writer: AbstractStreamWriter,
    task: asyncio.Task[None],
) -> web.BaseRequest:
    """Return a request that may be as large as the largest file."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MOST_BYTES)
