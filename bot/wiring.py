"""Settings into a running whole: the only file that knows all names."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.clock import Stopwatch
from adapters.codes import RandomCodes
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from bot.settings import Settings, value_of
from core.app import App
from core.conversations.codec import decode_state, encode_state
from core.domain.calendar import UnknownZone, zone
from core.wording.catalogues import spoken

if TYPE_CHECKING:
    from adapters.platform import Platform


def open_store(settings: Settings) -> Store:
    """Raises Locked, Newer, StorageFailed, OSError."""
    return Store.open(settings.database_path, decode_state=decode_state, encode_state=encode_state)


def make_app(tables: SqlTables, now: datetime) -> App:
    """Return the core for one unit of work."""
    return App(tables, now, codes=RandomCodes(), home=home_zone())


def make_platforms(settings: Settings, watch: Stopwatch) -> list[Platform]:
    """Return what is configured; nothing else is imported."""
    platforms: list[Platform] = []
    if settings.telegram_token is not None:
        from adapters.telegram.service import Telegram

        secret, public = settings.telegram_webhook_secret, settings.public_url
        platforms.append(
            Telegram(
                settings.telegram_token.get_secret_value(),
                languages=spoken(),
                api_url=settings.telegram_api_url,
                proxy=value_of(settings.proxy),
                webhook=(public, secret.get_secret_value()) if secret and public else None,
                watch=watch,
            )
        )
    if settings.discord_token is not None:
        from adapters.discord.service import Discord

        platforms.append(
            Discord(
                settings.discord_token.get_secret_value(),
                api_url=settings.discord_api_url,
                gateway_url=settings.discord_gateway_url,
                proxy=value_of(settings.proxy),
                shards=settings.discord_shards,
                limited=settings.send_limits == "on",
                watch=watch,
            )
        )
    return platforms


@cache
def home_zone() -> str:
    """Return the machine's own zone, as it was when first asked: the guess at first contact."""
    try:
        target = str(Path("/etc/localtime").resolve())
        return str(zone(target.partition("zoneinfo/")[2]))
    except (OSError, UnknownZone):
        return "UTC"
