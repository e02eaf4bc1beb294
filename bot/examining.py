"""`doctor`: everything that can be looked at, from the settings to the platforms."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.clock import now
from adapters.database.doctor import examine as examine_database
from adapters.database.lock import is_held
from adapters.finding import Finding
from bot.settings import FILE, Settings, value_of

if TYPE_CHECKING:
    from adapters.discord.doctor import Doctor as DiscordDoctor
    from adapters.telegram.doctor import Doctor


def examine(settings: Settings, unknown: Sequence[str], file: Path = FILE) -> list[Finding]:
    """Change nothing, and disturb no bot that is running. `file` is where settings may have come from."""
    found = [
        Finding(True, "setting", f"{name} is none of Milepost's; it is ignored. Is it misspelt?", warns=True)
        for name in unknown
    ]
    if file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o077 and settings.secrets:
        found.append(
            Finding(True, "settings", f"others on this machine can read {file}: chmod 600 {file}", warns=True)
        )
    found += examine_database(settings.database_path)
    if settings.telegram_token is None:
        found.append(Finding(True, "telegram", "no token in MILEPOST_TELEGRAM_TOKEN, so it is off."))
    else:
        found += asyncio.run(telegram_doctor(settings, settings.telegram_token.get_secret_value()).examine())
    if settings.discord_token is None:
        found.append(Finding(True, "discord", "no token in MILEPOST_DISCORD_TOKEN, so it is off."))
    else:
        found += asyncio.run(discord_doctor(settings, settings.discord_token.get_secret_value()).examine())
    return found


def telegram_doctor(settings: Settings, token: str) -> Doctor:
    from adapters.telegram.doctor import Doctor
    from adapters.telegram.webhook import PATH

    public = settings.public_url if settings.telegram_webhook_secret else None
    return Doctor(
        token,
        now,
        api_url=settings.telegram_api_url,
        proxy=value_of(settings.proxy),
        webhook=f"{public.rstrip('/')}{PATH}" if public else None,
        running=is_held(settings.database_path),
    )


def discord_doctor(settings: Settings, token: str) -> DiscordDoctor:
    from adapters.discord.doctor import Doctor
    from core.commands.topics import menu

    return Doctor(
        token,
        now,
        words={command.name.partition(" ")[0] for command in menu},
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
        proxy=value_of(settings.proxy),
        shards=settings.discord_shards,
    )
