"""Updates by long poll: fetched raw, stored, and only then confirmed by the next request's offset."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Final

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.clock import Stopwatch
from adapters.database.updates import Update
from adapters.intake import Intake
from adapters.telegram.client import Client
from adapters.telegram.reading import WANTED, Me
from adapters.telegram.updates import stored
from core.ports.store import StorageFailed

log = logging.getLogger(__name__)

LONG: Final = 50
"""Seconds that Telegram holds a request open while nothing happens."""
LISTEN: Final = 3
"""The same after a refusal: whoever else fetches shows himself by then."""
MORE: Final = 15
"""Seconds on top before we take the connection for dead."""
BATCH: Final = 100
BREATH: Final = 0.05
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
REVOKED_PAUSE: Final = 60.0


class Polling:
    """The long-poll loop. `asked` is called when the first request is out."""

    def __init__(
        self,
        bot: Client,
        me: Me,
        intake: Intake,
        watch: Stopwatch,
        asked: Callable[[], None] = lambda: None,
    ) -> None:
        self._bot = bot
        self._me = me
        self._intake = intake
        self._watch = watch
        self._asked = asked
        self._offset: int | None = None
        self._pause = 0.0
        self.heard_at = watch.seconds()
        """When Telegram last answered, by the stopwatch."""
        self.trouble = ""
        """What Telegram refuses us for: `token`, `conflict`."""

    async def run(self) -> None:
        """Fetch until cancelled. What goes wrong is waited out, never raised."""
        await self._intake.handle_waiting()
        while True:
            refused = bool(self.trouble)
            try:
                await self._once()
            except RetryAfter as wait:
                after = wait.retry_after
                seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
                self._fails("telegram_halt", "Telegram asks for a pause", seconds)
            except InvalidToken:
                self.trouble = "token"
                self._fails("telegram_token", "Telegram does not take the token any more", REVOKED_PAUSE)
            except Conflict:
                self.trouble = "conflict"
                self._fails(
                    "telegram_conflict", "another program fetches this bot's updates, or a webhook is set"
                )
            except TelegramError as error:
                self._fails("telegram_unreachable", f"Telegram cannot be reached: {type(error).__name__}")
            except StorageFailed as failed:
                self._fails("storage_failed", f"updates cannot be stored: {failed}")
            except Exception:  # a bug of ours: what comes next is fetched all the same
                log.exception("bug", extra={"action": "bug"})
                self._fails("not_fetched", "updates were not fetched")
            else:
                self.trouble = ""
                if not refused:  # a rival that rests as well is not gone yet
                    self._pause = 0.0
                continue
            await self._watch.sleep(self._pause)

    def _fails(self, action: str, why: str, pause: float | None = None) -> None:
        self._pause = pause or min(max(self._pause * 2, FIRST_PAUSE), LONGEST_PAUSE)
        log.warning("%s; again in %.0f s", why, self._pause, extra={"action": action})

    async def _once(self) -> None:
        received = await self._fetch()
        self.heard_at = self._watch.seconds()
        updates = self._readable(received)
        if received and not updates:
            raise TelegramError("updates without numbers")
        if not any(self._offset is None or update.number >= self._offset for update in updates):
            await self._watch.sleep(BREATH)  # a server that does not hold requests open is not flooded
        if not updates:
            # Everything is confirmed. After a week of silence numbers start anywhere, also lower.
            self._offset = None
            return
        await self._intake.take(updates)
        # Committed: from the next request on, Telegram may forget them.
        self._offset = max(update.number for update in updates) + 1

    async def _fetch(self) -> Sequence[Any]:
        held = LISTEN if self.trouble else LONG
        arguments: dict[str, Any] = {"timeout": held, "limit": BATCH, "allowed_updates": list(WANTED)}
        if self._offset is not None:
            arguments["offset"] = self._offset
        request = asyncio.ensure_future(self._bot.raw_updates(arguments, LONG + MORE))
        await asyncio.wait({request}, timeout=0)
        self._asked()
        try:
            received: Sequence[Any] = await request
        finally:
            request.cancel()
        return received

    def _readable(self, received: Sequence[Any]) -> list[Update]:
        updates = []
        for raw in received:
            try:
                updates.append(stored(raw, self._me))
            except (KeyError, TypeError, ValueError):
                log.error("an update without a number", extra={"action": "dead_letter"})
        return sorted(updates, key=lambda update: update.number)
