"""Telegram as a platform: connected, listening by poll or webhook, and ended in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from adapters.clock import Stopwatch
from adapters.intake import Intake
from adapters.platform import CannotServe, House
from adapters.telegram.client import Client
from adapters.telegram.commands import introduce, project
from adapters.telegram.polling import Polling
from adapters.telegram.reading import PLATFORM, WANTED, Me
from adapters.telegram.sender import LIMITS, TelegramSender
from adapters.telegram.updates import TelegramUpdate

log = logging.getLogger(__name__)

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0


class Telegram:
    """One bot account; see `adapters.platform.Platform`.

    With `webhook` (public address and secret) updates are posted to the HTTP door, else polled.
    """

    name: Final = PLATFORM
    limits: Final = LIMITS

    def __init__(
        self,
        token: str,
        *,
        languages: tuple[str, ...],
        api_url: str | None = None,
        proxy: str | None = None,
        webhook: tuple[str, str] | None = None,
        watch: Stopwatch | None = None,
    ) -> None:
        self._watch = watch or Stopwatch()
        self._bot = Client(token, api_url, proxy)
        self._languages = languages
        self._webhook = webhook
        self.sender = TelegramSender(self._bot)
        self._intake: Intake | None = None
        self._polling: Polling | None = None
        self._projecting: asyncio.Task[None] | None = None
        self._connected = False

    @property
    def silent_for(self) -> float:
        if self._polling is not None:
            return self._watch.seconds() - self._polling.heard_at
        return 0.0 if self._connected else float("inf")

    @property
    def trouble(self) -> str:
        return self._polling.trouble if self._polling is not None else self.sender.trouble

    async def serve(self, house: House) -> None:
        me = await self._connect()
        self.sender.me = me
        house.delivery.open(PLATFORM)
        intake = self._intake = self._way_in(house, me)
        try:
            if self._webhook is not None and house.door is not None:
                await self._listen(intake, me, house, *self._webhook)
            else:
                await self._poll(intake, me, house)
        finally:
            if self._projecting is not None:
                self._projecting.cancel()
                await asyncio.gather(self._projecting, return_exceptions=True)

    def _listens(self, house: House) -> None:
        """Tell that we listen; menus may be late, updates not. Called for each first request."""
        house.ready(PLATFORM)
        if self._projecting is None:
            self._projecting = asyncio.create_task(self._project(house))

    async def drain(self, seconds: float) -> None:
        if self._intake is not None:
            await self._intake.drain(seconds)

    async def close(self) -> None:
        await self._bot.shutdown()

    def _way_in(self, house: House, me: Me) -> Intake:
        def read(raw: str) -> TelegramUpdate:
            return TelegramUpdate(raw, self._bot, me, house)

        return Intake(PLATFORM, house, self._watch, read)

    async def _connect(self) -> Me:
        """Learn who we are; waits while Telegram cannot be reached."""
        try:
            await self._insist("telegram_unreachable", self._bot.initialize)
        except InvalidToken:
            raise CannotServe(
                "Telegram does not know the token in MILEPOST_TELEGRAM_TOKEN. "
                "BotFather shows the right one under /mybots."
            ) from None
        self._connected = True
        return Me(self._bot.id, self._bot.bot.username or "")

    async def _insist(self, action: str, ask: Callable[[], Awaitable[object]]) -> None:
        """Ask until Telegram has answered. Raises InvalidToken."""
        pause = FIRST_PAUSE
        while True:
            try:
                await ask()
                return
            except InvalidToken:
                raise
            except RetryAfter as wait:
                after, why = wait.retry_after, wait.message
                pause = max(pause, after.total_seconds() if isinstance(after, timedelta) else float(after))
            except TelegramError as error:
                why = error.message  # of our transport the kind of failure, of Telegram its description
            except Exception as error:  # the library reads an answer without a look at what it is
                why = f"an answer that cannot be read: {type(error).__name__}"
            log.warning("%s; again in %.0f s", why, pause, extra={"action": action})
            await self._watch.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _without_webhook(self) -> None:
        if (await self._bot.get_webhook_info()).url:
            await self._bot.delete_webhook()
            log.info("the webhook was removed", extra={"action": "webhook_removed"})

    async def _poll(self, intake: Intake, me: Me, house: House) -> None:
        """A webhook of an earlier time would keep every update from us, so it is removed first."""
        await self._insist("webhook_unknown", self._without_webhook)
        self._polling = Polling(self._bot, me, intake, self._watch, lambda: self._listens(house))
        await self._polling.run()

    async def _listen(self, intake: Intake, me: Me, house: House, public_url: str, secret: str) -> None:
        from adapters.telegram.webhook import PATH, Webhook  # a server's half of aiohttp: not for a poll

        assert house.door is not None
        house.door.on_post(PATH, Webhook(me, intake, secret).take)
        await intake.handle_waiting()

        async def ask() -> None:
            # One connection: Telegram gives no order to what it posts at the same time.
            await self._bot.set_webhook(
                f"{public_url.rstrip('/')}{PATH}",
                secret_token=secret,
                allowed_updates=list(WANTED),
                max_connections=1,
            )

        await self._insist("webhook_not_set", ask)
        self._listens(house)
        await asyncio.Event().wait()

    async def _project(self, house: House) -> None:
        """Bring Telegram's command lists up to date; what it refuses for good waits for the next start."""

        async def ask() -> None:
            try:
                changed = await project(self._bot, house, self._languages)
                changed += await introduce(self._bot, house, self._languages)
            except (BadRequest, InvalidToken) as error:
                log.warning("menu: %s", type(error).__name__, extra={"action": "menu_not_set"})
            else:
                log.info("menu: %d lists and texts set", changed, extra={"action": "menu_set"})

        await self._insist("menu_not_set", ask)
