"""python-telegram-bot's requests on aiohttp: a third of the time of its stock transport.

No address of a request ever stands in an error or a log line: it holds the token.
"""

from __future__ import annotations

from typing import Any, Final

import aiohttp
import msgspec
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import JSONDict, ODVInput
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

from adapters.json_text import from_json

READ: Final = 20.0
CONNECT: Final = 10.0
"""Seconds."""
JSON: Final = {"Content-Type": "application/json"}
CONNECTIONS: Final = 64
TOO_MANY: Final = 429
UNTOLD_WAIT: Final = 5
"""Seconds for which we halt when we are told to wait, and not for how long (ours)."""
NO_ANSWER: Final = "what came is no answer of Telegram's"


class NotSent(NetworkError):
    """The server cannot have acted on the request: it did not leave, or was turned away."""


class AiohttpRequest(BaseRequest):
    """One pool of connections. `proxy` is an address such as http://127.0.0.1:3128."""

    __slots__ = ("_connections", "_proxy", "_session", "dated")

    def __init__(self, *, proxy: str | None = None, connections: int = CONNECTIONS) -> None:
        self._proxy = proxy
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self.dated = ""
        """The server's time at its last answer, as its `Date` says it."""

    @property
    def read_timeout(self) -> float | None:
        return READ

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """Return what the library reads without a look: a result, or an error's text and figures.

        Raises NetworkError for what is no answer of Telegram's: it comes from something in between.
        """
        try:
            answer: Any = from_json(payload)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise NetworkError(NO_ANSWER)
        told, figures = answer.get("parameters"), {}
        if isinstance(told, dict):
            moved, seconds = told.get("migrate_to_chat_id"), told.get("retry_after")
            if isinstance(moved, int):
                figures["migrate_to_chat_id"] = moved
            if isinstance(seconds, int) and seconds > 0:
                figures["retry_after"] = seconds
        description = str(answer.get("description") or "")
        return {"result": answer.get("result"), "description": description, "parameters": figures}

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and body. Raises NotSent, TimedOut, NetworkError, RetryAfter."""
        if self._session is None:
            raise NotSent("the transport is closed")
        connect = _or(connect_timeout, CONNECT)
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_or(pool_timeout, connect),
            sock_connect=connect,
            sock_read=_or(read_timeout, READ),
        )
        body, headers = (None, None) if request_data is None else _body(request_data)
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,
            ) as response:
                self.dated = response.headers.get("Date", "")
                status, answer = response.status, await response.read()
        # Their own words may name the address, so only their kind is told.
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut("no answer in time") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None
        if 200 <= status < 300:
            if b'"result"' not in answer:
                raise NetworkError(NO_ANSWER)
        elif status == TOO_MANY and not _says_how_long(answer):
            # Refused it is, whoever says so: taken for a lost answer, it might be dropped as perhaps said.
            raise RetryAfter(UNTOLD_WAIT)
        else:
            # A page's 403 or 404, from something in between, tells nothing of a chat or of the token.
            self.parse_json_payload(answer)
        return status, answer


def _says_how_long(answer: bytes) -> bool:
    try:
        return "retry_after" in AiohttpRequest.parse_json_payload(answer)["parameters"]
    except NetworkError:
        return False


def _or(given: ODVInput[float], default: float | None) -> float | None:
    return default if isinstance(given, DefaultValue) else given


def _body(request_data: RequestData) -> tuple[Any, dict[str, str] | None]:
    if not request_data.contains_files:
        # A form would hold JSON in its fields, quoted once more: that takes ten times as long.
        return msgspec.json.encode(request_data.parameters), JSON
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form, None
