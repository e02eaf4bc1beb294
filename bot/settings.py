"""Settings from the environment or a `.env` file: all mistakes are reported at once, no secret is shown."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "MILEPOST_"


def data_folder() -> Path:
    """Return the user's data folder, by the XDG base directory specification."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "milepost"


class Settings(BaseSettings):
    """What `MILEPOST_…` may say. Field names are the settings' names in lower case."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", hide_input_in_errors=True
    )

    telegram_token: SecretStr | None = Field(default=None, description="The bot's token from BotFather")
    discord_token: SecretStr | None = Field(default=None, description="The application's bot token")
    database: str = Field(
        default="", description="Path or sqlite URL; else milepost.db in the user's data folder"
    )
    telegram_api_url: str | None = Field(default=None, description="Base address of one's own Bot API server")
    discord_api_url: str | None = Field(
        default=None, description="Base address of the REST API, with /api/v10"
    )
    discord_gateway_url: str | None = Field(default=None, description="Address of the gateway")
    http: str | None = Field(
        default=None, description="address:port for health, metrics, feed, webhook; else off"
    )
    public_url: str | None = Field(default=None, description="How the world reaches the HTTP door")
    telegram_webhook_secret: SecretStr | None = Field(
        default=None, description="Telegram comes by webhook when set"
    )
    backup_dir: Path | None = Field(default=None, description="Where backups go; else beside the database")
    backup_keep: int = Field(default=35, ge=1, le=35, description="Days for which backups are kept")
    ping_url: str | None = Field(default=None, description="Called while all is well")
    send_limits: Literal["on", "off"] = Field(
        default="on", description="Off for one's own server and for measuring"
    )
    proxy: str | None = Field(default=None, description="Proxy for the way out")
    discord_shards: str = Field(
        default="off", pattern=r"^(off|auto|[1-9]\d*)$", description="off, auto or a number"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="How much is logged"
    )
    log_format: Literal["text", "json"] = Field(default="text", description="How it is logged")

    @model_validator(mode="after")
    def _webhook_needs_a_door(self) -> Settings:
        if self.telegram_webhook_secret and not (self.public_url and self.http):
            raise ValueError(
                "MILEPOST_TELEGRAM_WEBHOOK_SECRET needs MILEPOST_PUBLIC_URL and MILEPOST_HTTP, too"
            )
        return self

    @property
    def secrets(self) -> list[str]:
        """What must never be written anywhere."""
        hidden = (self.telegram_token, self.discord_token, self.telegram_webhook_secret)
        return [one.get_secret_value() for one in hidden if one is not None]

    @property
    def database_path(self) -> Path:
        """The file of the database. Raises ValueError for a URL that is not SQLite's."""
        if not self.database:
            return data_folder() / "milepost.db"
        scheme, found, rest = self.database.partition(":///")
        if not found:
            return Path(self.database).expanduser()
        if not scheme.startswith("sqlite"):
            raise ValueError(f"{PREFIX}DATABASE: {scheme} is not supported yet, SQLite is")
        return Path(rest).expanduser()


class BadSettings(Exception):
    """Every mistake in the settings, a line each."""


def read_settings() -> Settings:
    """Raises BadSettings."""
    try:
        settings = Settings()
        _ = settings.database_path
    except ValidationError as error:
        lines = [_mistake(one["loc"], one["msg"]) for one in error.errors(include_input=False)]
        raise BadSettings("\n".join(lines)) from None
    except ValueError as error:
        raise BadSettings(str(error)) from None
    return settings


def _mistake(where: Iterable[object], what: str) -> str:
    name = "_".join(str(part) for part in where).upper()
    return f"{PREFIX}{name}: {what}" if name else what.removeprefix("Value error, ")


def unknown_settings() -> list[str]:
    """Return the names in the environment that look like ours and are not."""
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    return sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
