"""Settings from the environment or a file: all mistakes are reported at once, no secret is shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values

from bot import spelling
from bot.spelling import Secret

PREFIX = "MILEPOST_"
FILE: Final = Path(".env")
LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")


def _how(read: Callable[[str], Any], says: str) -> dict[str, Any]:
    """Declare a setting: `read` makes its value of what was said, or raises ValueError with a sentence."""
    return {"read": read, "says": says}


@dataclass(frozen=True, slots=True)
class Settings:
    """What `MILEPOST_…` may say. Field names are the settings' names in lower case.

    What is empty counts as not said: an example file may be filled in where it is needed.
    """

    telegram_token: Secret | None = field(
        default=None, metadata=_how(spelling.token, "The bot's token from BotFather")
    )
    discord_token: Secret | None = field(
        default=None, metadata=_how(spelling.token, "The application's bot token")
    )
    database: str = field(
        default="",
        metadata=_how(spelling.database, "Path or sqlite URL; else milepost.db in the user's data folder"),
    )
    telegram_api_url: str | None = field(
        default=None, metadata=_how(spelling.web, "Base address of one's own Bot API server")
    )
    discord_api_url: str | None = field(
        default=None, metadata=_how(spelling.web, "Base address of the REST API, with /api/v10")
    )
    discord_gateway_url: str | None = field(
        default=None, metadata=_how(spelling.gateway, "Address of the gateway")
    )
    http: str | None = field(
        default=None,
        metadata=_how(spelling.listens, "address:port for health, metrics, feed, webhook; else off"),
    )
    public_url: str | None = field(
        default=None, metadata=_how(spelling.public, "How the world reaches the HTTP door: https://…")
    )
    telegram_webhook_secret: Secret | None = field(
        default=None,
        metadata=_how(
            spelling.webhook, "Telegram comes by webhook when set: 1 to 256 letters, digits, _ and -"
        ),
    )
    backup_dir: Path | None = field(
        default=None, metadata=_how(Path, "Where backups go; else beside the database")
    )
    backup_keep: int = field(default=35, metadata=_how(spelling.days, "Days for which backups are kept"))
    ping_url: Secret | None = field(
        default=None, metadata=_how(spelling.hidden_web, "Fetched every five minutes while all is well")
    )
    send_limits: str = field(
        default="on",
        metadata=_how(spelling.one_of("on", "off"), "Off for one's own server and for measuring"),
    )
    proxy: Secret | None = field(
        default=None,
        metadata=_how(spelling.hidden_web, "Proxy for the way out: http://name:password@host:port"),
    )
    discord_shards: str = field(default="off", metadata=_how(spelling.shards, "off, auto or a number"))
    log_level: str = field(
        default="INFO",
        metadata=_how(spelling.one_of(*LEVELS), "How much is logged: DEBUG, INFO, WARNING or ERROR"),
    )
    log_format: str = field(
        default="text", metadata=_how(spelling.one_of("text", "json"), "How it is logged: text or json")
    )

    @property
    def secrets(self) -> list[str]:
        """What must never be written anywhere."""
        hidden = (self.telegram_token, self.discord_token, self.telegram_webhook_secret, self.ping_url)
        found = [one.get_secret_value() for one in hidden if one is not None]
        addresses = (value_of(self.proxy), value_of(self.ping_url), self.telegram_api_url)
        for address in (*addresses, self.discord_api_url, self.discord_gateway_url):
            parts = urlsplit(address or "")
            # As it is sent, as it stands in the address, and with the name, as a header has it.
            found += [parts.password or "", unquote(parts.password or "")]
            if parts.password:
                found.append(f"{unquote(parts.username or '')}:{unquote(parts.password)}")
        if self.ping_url is not None:
            # Whoever knows its last part can speak for us.
            found.append(urlsplit(self.ping_url.get_secret_value()).path.strip("/"))
        return [one for one in found if one]

    @property
    def database_path(self) -> Path:
        """The file of the database."""
        return spelling.file_of(self.database)


def value_of(secret: Secret | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


class BadSettings(Exception):
    """Every mistake in the settings, a line each."""


def declared() -> dict[str, Field[Any]]:
    """Return every setting by its name in lower case; its metadata says how it is read and what it is."""
    return {one.name: one for one in fields(Settings)}


def settings_of(said: Mapping[str, str]) -> Settings:
    """Read what was said, by the settings' names in lower case. Raises BadSettings."""
    read: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for name, one in declared().items():
        if not said.get(name):
            continue
        try:
            read[name] = one.metadata["read"](said[name])
        except ValueError as why:
            wrong[name] = str(why)
    # One that was read and found wrong is told of by itself.
    needed = {"public_url", "http"}
    if "telegram_webhook_secret" in read and not needed <= read.keys() | wrong.keys():
        wrong["telegram_webhook_secret"] = f"needs {PREFIX}PUBLIC_URL and {PREFIX}HTTP, too"
    if wrong:
        told = [f"{PREFIX}{name.upper()}: {wrong[name]}" for name in declared() if name in wrong]
        raise BadSettings("\n".join(told))
    return Settings(**read)


def said_in(file: Path | None = None) -> dict[str, str]:
    """Return what is said of us, by names in lower case: by the environment, else by the file.

    Raises UnicodeDecodeError, OSError.
    """
    if file is not None:
        file.read_bytes()
    said: dict[str, str] = {}
    for source in (dotenv_values(file or FILE), os.environ):
        for name, value in source.items():
            if value and name.upper().startswith(PREFIX):
                said[name.lower().removeprefix(PREFIX.lower())] = value
    return said


def read_settings(file: Path | None = None) -> Settings:
    """Read the environment, and the file below it: what it says the environment may overrule.

    Without `file`, `.env` in the working directory is read if it is there. Raises BadSettings.
    """
    try:
        return settings_of(said_in(file))
    except UnicodeDecodeError:
        raise BadSettings(f"{file or FILE} is no text in UTF-8.") from None
    except OSError as error:
        raise BadSettings(f"{file or FILE} cannot be read: {error.strerror}") from None


def unknown_settings(file: Path | None = None) -> list[str]:
    """Return the names in the environment and the file that look like ours and are not."""
    known = {f"{PREFIX}{name}".upper() for name in declared()}
    try:
        named = {*os.environ, *dotenv_values(file or FILE)}
    except (OSError, UnicodeDecodeError):
        named = {*os.environ}
    return sorted(name for name in named if name.upper().startswith(PREFIX) and name.upper() not in known)
