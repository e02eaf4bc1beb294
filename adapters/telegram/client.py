"""python-telegram-bot's `Bot` on our transport, with updates as Telegram sent them."""

from __future__ import annotations

from typing import Any, Final

from telegram import Bot
from telegram.error import NetworkError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from adapters.telegram.transport import NO_ANSWER, AiohttpRequest

API: Final = "https://api.telegram.org"


class Client(Bot):
    """The library's client; `base` and `proxy` as in the settings."""

    def __init__(self, token: str, base: str | None = None, proxy: str | None = None) -> None:
        address = (base or API).rstrip("/")
        self._asking = AiohttpRequest(proxy=proxy)
        self._fetching = AiohttpRequest(proxy=proxy, connections=2)
        super().__init__(
            token,
            base_url=f"{address}/bot",
            base_file_url=f"{address}/file/bot",
            request=self._asking,
            get_updates_request=self._fetching,
        )

    @property
    def dated(self) -> str:
        """The server's time at its last answer, as its `Date` says it; empty before."""
        return self._asking.dated

    async def tell(self, method: str, arguments: dict[str, Any]) -> Any:
        """Call a method that shows a message, with plain values; return its answer as it came.

        The answer repeats the whole message: making the library's objects of it and of the buttons
        takes longer than sending it. Raises TelegramError.
        """
        return await self._asking.post(f"{self.base_url}/{method}", _plain(arguments))

    async def raw_updates(self, arguments: dict[str, Any], seconds: float) -> list[dict[str, Any]]:
        """Fetch updates unread: one that the library cannot read must not take its batch along.

        Raises TelegramError.
        """
        address = f"{self.base_url}/getUpdates"
        received: Any = await self._fetching.post(address, _plain(arguments), read_timeout=seconds)
        if not isinstance(received, list):
            raise NetworkError(NO_ANSWER)
        return received


def _plain(arguments: dict[str, Any]) -> RequestData:
    """Return values that need no change as the library sends them; None is left out."""
    return RequestData(
        [RequestParameter(name, value, None) for name, value in arguments.items() if value is not None]
    )
