"""What the doctor asks Telegram: nothing that a bot which runs beside it would notice.

Updates are asked for only where no bot of ours runs: it is the one way to find another program
that fetches them. Without an offset nothing is confirmed, so nothing is taken from anybody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from telegram import User, WebhookInfo
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError

from adapters.finding import Finding, clock, unreachable
from adapters.telegram.client import Client
from adapters.telegram.transport import NO_ANSWER

SHAPE: Final = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,50}")
"""What BotFather's tokens have looked like; nothing holds Telegram to it."""
LISTEN: Final = 3
"""Seconds in which another program that fetches updates shows itself."""


class Doctor:
    """Looks at one bot account. `running` is whether a bot of ours is at work with it."""

    def __init__(
        self,
        token: str,
        now: Callable[[], datetime],
        *,
        api_url: str | None = None,
        proxy: str | None = None,
        webhook: str | None = None,
        running: bool = False,
    ) -> None:
        self._token = token
        self._now = now
        self._api_url = api_url
        self._proxy = proxy
        self._webhook = webhook
        self._running = running

    async def examine(self) -> list[Finding]:
        """Change nothing; return what was found."""
        found = list(_shape(self._token))
        try:
            bot = Client(self._token, self._api_url, self._proxy)
        except InvalidToken:
            return [*found, _unknown_token()]
        try:
            asked = self._now()
            await bot.initialize()
            answered = self._now()
            found += [_account(bot.bot), *clock(bot.dated, asked, answered, "Telegram"), *_groups(bot.bot)]
            found += await self._updates(bot)
        except InvalidToken:
            found.append(_unknown_token())
        except NetworkError as error:
            found.append(Finding(False, "telegram", self._unreachable(str(error.message))))
        except TelegramError as error:
            found.append(
                Finding(False, "telegram", f"answers with {type(error).__name__}; look again in a minute.")
            )
        except (TypeError, AttributeError, LookupError, ValueError):
            # The library reads an answer without a look at what it is.
            found.append(Finding(False, "telegram", self._unreachable(NO_ANSWER)))
        finally:
            await bot.shutdown()
        return found

    def _unreachable(self, kind: str) -> str:
        return unreachable(kind, self._proxy, "MILEPOST_TELEGRAM_API_URL", "Telegram")

    async def _updates(self, bot: Client) -> list[Finding]:
        info = await bot.get_webhook_info()
        if self._webhook is not None:
            return list(_by_webhook(info, self._webhook))
        if info.url:
            return [
                Finding(
                    False,
                    "updates",
                    f"a webhook is set at {urlsplit(info.url).hostname}, so none can be fetched (409). "
                    "python -m bot serve removes it when it starts; whoever set it may set it again.",
                )
            ]
        waiting = f"{info.pending_update_count} wait"
        if self._running:
            said = f"no webhook is set, and the bot that runs here fetches them; {waiting}."
            return [Finding(True, "updates", said)]
        return [await _another(bot, waiting)]


async def _another(bot: Client, waiting: str) -> Finding:
    """Whoever else fetches comes back within a moment, and then one of us is told off."""
    try:
        await bot.raw_updates({"timeout": LISTEN, "limit": 1}, LISTEN + 10)
    except Conflict:
        return Finding(
            False,
            "updates",
            "another program fetches this bot's updates (409). Stop it, or let /revoke at BotFather "
            "give you a new token.",
        )
    return Finding(True, "updates", f"no webhook is set and nobody else fetches; {waiting}.")


def _shape(token: str) -> Iterator[Finding]:
    if not SHAPE.fullmatch(token):
        yield Finding(
            True,
            "token",
            "it does not look like BotFather's (digits, a colon, 35 signs). Was all of it copied?",
            warns=True,
        )


def _unknown_token() -> Finding:
    return Finding(
        False,
        "token",
        "Telegram does not know it. BotFather shows the right one under /mybots, API Token: "
        "put it into MILEPOST_TELEGRAM_TOKEN.",
    )


def _account(me: User) -> Finding:
    return Finding(True, "token", f"it belongs to @{me.username}, {me.first_name}.")


def _groups(me: User) -> Iterator[Finding]:
    if me.can_read_all_group_messages:
        yield Finding(
            False,
            "privacy mode",
            "it is off, so the bot is sent everything that is said in its groups. "
            "Send /setprivacy to BotFather, choose the bot, then Enable.",
        )
    else:
        yield Finding(True, "privacy mode", "it is on: in groups the bot gets what is meant for it.")
    if me.can_join_groups:
        yield Finding(True, "groups", "it can be added to groups.")
    else:
        yield Finding(
            True,
            "groups",
            "it cannot be added to groups. If your club should have it, send /setjoingroups to BotFather, "
            "choose the bot, then Enable.",
            warns=True,
        )


def _by_webhook(info: WebhookInfo, wanted: str) -> Iterator[Finding]:
    if info.url != wanted:
        yield Finding(
            True,
            "updates",
            "this address is not set as the webhook yet; python -m bot serve sets it when it starts.",
            warns=True,
        )
    elif info.last_error_message:
        when = f"{info.last_error_date:%Y-%m-%d %H:%M} UTC" if info.last_error_date else "lately"
        yield Finding(
            True,
            "updates",
            f"Telegram could not post at {when}: {info.last_error_message[:120]}. "
            "Look whether the proxy in front hands /telegram on to MILEPOST_HTTP.",
            warns=True,
        )
    else:
        yield Finding(True, "updates", f"they come by webhook; {info.pending_update_count} wait.")
