"""Settings from the environment or a `.env` file: all mistakes are reported at once, no secret is shown."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "MILEPOST_"
ENV_FILE = ".env"
_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(/{2,3})(.*)", re.DOTALL)


def data_folder() -> Path:
    """Return the user's data folder, by the XDG base directory specification."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "milepost"


class Settings(BaseSettings):
    """What `MILEPOST_…` may say. Field names are the settings' names in lower case."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=ENV_FILE, extra="ignore", hide_input_in_errors=True
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

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _webhook_needs_a_door(cls, secret: SecretStr | None, others: ValidationInfo) -> SecretStr | None:
        if secret and not (others.data.get("public_url") and others.data.get("http")):
            raise ValueError("needs MILEPOST_PUBLIC_URL and MILEPOST_HTTP, too")
        return secret

    @field_validator("database")
    @classmethod
    def _database_is_a_file(cls, database: str) -> str:
        _file_of(database)
        return database

    @property
    def secrets(self) -> list[str]:
        """What must never be written anywhere."""
        hidden = (self.telegram_token, self.discord_token, self.telegram_webhook_secret)
        return [one.get_secret_value() for one in hidden if one is not None]

    @property
    def database_path(self) -> Path:
        """The file of the database."""
        return _file_of(self.database)


def _file_of(database: str) -> Path:
    """Return the file that a path or a sqlite URL names. Raises ValueError."""
    if not database:
        return data_folder() / "milepost.db"
    if database == ":memory:":
        raise ValueError("what is kept in memory is forgotten at the end; name a file")
    url = _URL.match(database)
    name = database
    if url is not None:
        scheme, slashes, name = url.groups()
        if scheme.partition("+")[0] != "sqlite":
            raise ValueError(f"{scheme} is not supported yet, SQLite is: a path, or sqlite:///path")
        if slashes != "///" or not name or "?" in name:
            raise ValueError("a URL of SQLite is sqlite:/// and a path, no more")
    try:
        return Path(name).expanduser()
    except RuntimeError:
        raise ValueError(f"there is no home folder for {name}") from None


class BadSettings(Exception):
    """Every mistake in the settings, a line each."""


def read_settings() -> Settings:
    """Raises BadSettings."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [_mistake(one["loc"], one["msg"]) for one in error.errors(include_input=False)]
        raise BadSettings("\n".join(lines)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadSettings(f"{Path(ENV_FILE).resolve()} cannot be read: {error}") from None


def _mistake(where: Iterable[object], what: str) -> str:
    name = "_".join(str(part) for part in where).upper()
    return f"{PREFIX}{name}: {what.removeprefix('Value error, ')}"


def unknown_settings() -> list[str]:
    """Return the names in the environment and in `.env` that look like ours and are not."""
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    try:
        names = {*os.environ, *dotenv_values(ENV_FILE)}
    except (OSError, UnicodeDecodeError):
        names = {*os.environ}  # reading the settings says what is wrong with the file
    return sorted(name for name in names if name.upper().startswith(PREFIX) and name.upper() not in known)
