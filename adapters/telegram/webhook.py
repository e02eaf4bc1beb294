"""Updates by webhook: secret compared in constant time, body capped, committed before 200."""

from __future__ import annotations

import hmac
import json
import logging
from typing import Final

from aiohttp import web

from adapters.intake import Intake
from adapters.telegram.reading import Me
from adapters.telegram.updates import stored
from core.ports.store import StorageFailed

log = logging.getLogger(__name__)

PATH: Final = "/telegram"
HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
LONGEST: Final = 1024 * 1024
"""Bytes in a body: an update is far smaller."""


class Webhook:
    """The route that Telegram posts to."""

    def __init__(self, me: Me, intake: Intake, secret: str) -> None:
        self._me = me
        self._intake = intake
        self._secret = secret.encode()

    async def take(self, request: web.Request) -> web.Response:
        """Answer 200 once the update is stored; 401, 413 or 400 to what is not Telegram's.

        503 when it could not be stored: then Telegram posts it again.
        """
        given = request.headers.get(HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._secret):
            log.warning("a wrong secret", extra={"action": "webhook_secret"})
            return web.Response(status=401)
        if (request.content_length or 0) > LONGEST:
            return web.Response(status=413)
        body = await request.content.read(LONGEST + 1)
        while len(body) <= LONGEST and (more := await request.content.read(LONGEST + 1)):
            body += more
        if len(body) > LONGEST:
            return web.Response(status=413)
        try:
            update = stored(json.loads(body), self._me)
        except (ValueError, KeyError, TypeError, RecursionError):
            return web.Response(status=400)
        try:
            await self._intake.take([update])
        except StorageFailed as failed:
            log.error("not stored: %s", failed, extra={"action": "storage_failed"})
            return web.Response(status=503)
        return web.Response()
