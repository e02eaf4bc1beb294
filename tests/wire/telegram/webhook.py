"""Webhook mode: every update is posted until it is taken."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from tests.wire.clock import Clock
from tests.wire.telegram.errors import wrong
from tests.wire.telegram.state import Wire
from tests.wire.telegram.updates import Updates

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PAUSE = 1.0
"""Seconds of the server until what was not taken is posted again."""
PATIENCE = 10.0
"""Real seconds until a silent endpoint counts as failed."""


@dataclass(slots=True)
class Webhook:
    """Where updates are posted to, and how the last attempts went."""

    updates: Updates
    clock: Clock
    url: str = ""
    secret: str = ""
    tries: int = 0
    failed_at: int = 0
    failure: str = ""
    _task: asyncio.Task[None] | None = None

    async def set(self, values: Wire) -> None:
        url, secret = values["url"], values.get("secret_token", "")
        parts = urlsplit(url)
        if url and parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
            raise wrong("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise wrong("secret token contains unallowed characters")
        await self.stop()
        self.updates.allow(values.get("allowed_updates"))
        if values.get("drop_pending_updates"):
            self.updates.drop()
        self.url, self.secret = url, secret
        if url:
            self.updates.terminate()
            self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        self.url = ""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    @property
    def wire(self) -> Wire:
        info: Wire = {"url": self.url, "has_custom_certificate": False}
        info["pending_update_count"] = len(self.updates)
        if self.failure:
            info |= {"last_error_date": self.failed_at, "last_error_message": self.failure}
        if self.updates.allowed:
            info["allowed_updates"] = sorted(self.updates.allowed)
        return info

    async def _run(self) -> None:
        headers = {HEADER: self.secret} if self.secret else {}
        async with aiohttp.ClientSession(headers=headers) as session:
            while True:
                self.updates.arrived.clear()
                update = self.updates.first()
                if update is None:
                    await self.updates.arrived.wait()
                elif await self._post(session, update):
                    self.updates.confirm(update)
                else:
                    await self._pause()

    async def _post(self, session: aiohttp.ClientSession, update: Wire) -> bool:
        self.tries += 1
        try:
            timeout = aiohttp.ClientTimeout(total=PATIENCE)
            async with session.post(self.url, json=update, timeout=timeout) as response:
                if 200 <= response.status < 300:
                    return True
                self.failure = f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as problem:
            self.failure = f"Connection failed: {type(problem).__name__}"
        self.failed_at = self.clock.date
        return False

    async def _pause(self) -> None:
        try:
            await asyncio.wait_for(asyncio.Event().wait(), self.clock.real(PAUSE))
        except TimeoutError:
            return
