"""Requests to Discord by its library, which keeps the pace of each route; its errors as ours."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import aiohttp
from discord import File, Forbidden, HTTPException, NotFound, RateLimited
from discord.http import HTTPClient, Route

from adapters.clock import Stopwatch
from adapters.sending import Halted, Refused, TryAgain, Unsendable

PATIENCE: Final = 20.0
"""Seconds for a request, the library's own waits included."""
TOKEN_REVOKED: Final = timedelta(minutes=1)
TOLD_TO_WAIT: Final = 5
"""Seconds for which we halt when we are told to wait, and not for how long (ours)."""

UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_USER = 10003, 10004, 10008, 10013
UNKNOWN_WEBHOOK, UNKNOWN_INTERACTION, STALE_TOKEN = 10015, 10062, 50027
TOO_FAST: Final = 40003
"""Direct messages are opened too fast."""
ACKNOWLEDGED: Final = 40060
MISSING_ACCESS, NO_DIRECT_MESSAGES, MISSING_PERMISSION, ARCHIVED = 50001, 50007, 50013, 50083
GONE: Final = frozenset(
    {
        UNKNOWN_CHANNEL,
        UNKNOWN_GUILD,
        UNKNOWN_USER,
        MISSING_ACCESS,
        NO_DIRECT_MESSAGES,
        MISSING_PERMISSION,
        ARCHIVED,
    }
)
"""Nothing can be said there, now or later, until somebody changes that."""
OVER: Final = frozenset({UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, STALE_TOKEN, ACKNOWLEDGED})
"""An interaction cannot be answered any more, or was."""


class MessageGone(Exception):
    """What was to be changed is not there any more."""


class TooLate(Exception):
    """The interaction cannot be answered any more."""


class TooManyFirst(Exception):
    """Discord thinks that direct messages are opened too fast."""


class Api:
    """Requests on the library's client of the moment."""

    def __init__(self, watch: Stopwatch) -> None:
        self._watch = watch
        self._http: HTTPClient | None = None

    def use(self, http: HTTPClient | None) -> None:
        """Ask by this client from now on; None while there is none."""
        self._http = http

    async def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        files: Sequence[File] = (),
        params: Mapping[str, str] | None = None,
        **places: str,
    ) -> Any:
        """Return the answer. `places` fill in the path, and tell the library whose pace it is.

        Raises Refused, Unsendable, TryAgain, Halted; MessageGone, TooLate, TooManyFirst.
        """
        if self._http is None:
            raise TryAgain
        more: dict[str, Any] = {} if params is None else {"params": params}
        if files:
            more |= {"files": files, "form": _form(body, files)}
        elif body is not None:
            more["json"] = body
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._http.request(Route(method, path, **places), **more)
        except RateLimited as wait:
            raise Halted(timedelta(seconds=wait.retry_after)) from None
        except (TimeoutError, aiohttp.ClientError, OSError, RuntimeError):
            raise TryAgain(unsure=True) from None
        except HTTPException as error:
            raise _ours(error) from None


def _ours(error: HTTPException) -> Exception:
    """Return what an error is to us: by its code, else by its status."""
    match error.code:
        case code if code == UNKNOWN_MESSAGE:
            return MessageGone()
        case code if code in OVER:
            return TooLate()
        case code if code == TOO_FAST:
            return TooManyFirst()
        case code if code in GONE:
            return Refused()
    match error.status:
        case 401:
            return TryAgain(TOKEN_REVOKED)
        case 429:
            return Halted(timedelta(seconds=TOLD_TO_WAIT))
        case status if status >= 500:
            return TryAgain(unsure=True)
    if isinstance(error, Forbidden | NotFound):
        return Refused()
    return Unsendable(f"{error.status} {error.code}")


def _form(body: Any, files: Sequence[File]) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = [{"name": "payload_json", "value": _json(body)}]
    for number, file in enumerate(files):
        parts.append(
            {
                "name": f"files[{number}]",
                "value": file.fp,
                "filename": file.filename,
                "content_type": "application/octet-stream",
            }
        )
    return parts


def _json(body: Any) -> str:
    from discord.utils import _to_json

    return _to_json(body)
