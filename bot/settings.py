"""Settings from the environment or a file: all mistakes are reported at once, no secret is shown."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import SplitResult, unquote, urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic import field_validator as checked
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "MILEPOST_"
FILE: Final = Path(".env")
LOCAL: Final = ("localhost", "127.0.0.1", "::1")
_URL: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(/{2,3})(.*)", re.DOTALL)


def data_folder() -> Path:
    """Return the user's data folder, by the XDG base directory specification."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "milepost"


def _parts(address: str, *schemes: str) -> SplitResult:
    """Raises ValueError if it is no address of one of these kinds."""
    wanted = " or ".join(f"{scheme}://" for scheme in schemes)
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise ValueError(f"not an address; it begins with {wanted} and names a host") from None
    if parts.scheme not in schemes or not parts.hostname or re.search(r"\s", address):
        raise ValueError(f"not an address; it begins with {wanted} and names a host")
    return parts


def _web(address: str) -> str:
    _parts(address, "http", "https")
    return address


def _gateway(address: str) -> str:
    _parts(address, "ws", "wss")
    return address


def _hidden_web(address: SecretStr) -> SecretStr:
    _web(address.get_secret_value())
    return address


def _proxy(address: SecretStr) -> SecretStr:
    _parts(address.get_secret_value(), "http", "https")
    return address


def _public(address: str) -> str:
    parts = _parts(address, "http", "https")
    if parts.scheme == "http" and parts.hostname not in LOCAL:
        raise ValueError("https:// is needed: Telegram posts to nothing else")
    return address


def listening_at(address: str) -> tuple[str, int]:
    """Return host and port of `address:port`; loopback without a host. Raises ValueError."""
    host, colon, port = address.rpartition(":")
    bare = host.strip("[]")
    if not colon or not port.isascii() or not port.isdigit() or not 0 <= int(port) <= 65535:
        raise ValueError("address:port is wanted, such as 127.0.0.1:8080")
    if re.search(r"[\s/@]", bare) or (":" in bare and not host.startswith("[")):
        raise ValueError("address:port is wanted, such as 127.0.0.1:8080 or [::1]:8080")
    return bare or "127.0.0.1", int(port)


def _listens(address: str) -> str:
    listening_at(address)
    return address


def _token(token: SecretStr) -> SecretStr:
    bare = token.get_secret_value().strip()
    if re.search(r"[\s/?#]", bare) or not bare.isprintable():
        raise ValueError("there is a space, a slash or the like in it: copy the token alone")
    return SecretStr(bare)


def _database(name: str) -> str:
    _file_of(name)
    return name


Web = Annotated[str, AfterValidator(_web)]
Token = Annotated[SecretStr, AfterValidator(_token)]
Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


def _upper(level: object) -> object:
    return level.upper() if isinstance(level, str) else level


def _lower(word: object) -> object:
    return word.lower() if isinstance(word, str) else word


class Settings(BaseSettings):
    """What `MILEPOST_…` may say. Field names are the settings' names in lower case.

    What is empty counts as not said: an example file may be filled in where it is needed.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=FILE, env_ignore_empty=True, extra="ignore", hide_input_in_errors=True
    )

    telegram_token: Token | None = Field(default=None, description="The bot's token from BotFather")
    discord_token: Token | None = Field(default=None, description="The application's bot token")
    database: Annotated[str, AfterValidator(_database)] = Field(
        default="", description="Path or sqlite URL; else milepost.db in the user's data folder"
    )
    telegram_api_url: Web | None = Field(default=None, description="Base address of one's own Bot API server")
    discord_api_url: Web | None = Field(
        default=None, description="Base address of the REST API, with /api/v10"
    )
    discord_gateway_url: Annotated[str, AfterValidator(_gateway)] | None = Field(
        default=None, description="Address of the gateway"
    )
    http: Annotated[str, AfterValidator(_listens)] | None = Field(
        default=None, description="address:port for health, metrics, feed, webhook; else off"
    )
    public_url: Annotated[str, AfterValidator(_public)] | None = Field(
        default=None, description="How the world reaches the HTTP door: https://…"
    )
    telegram_webhook_secret: SecretStr | None = Field(
        default=None, description="Telegram comes by webhook when set: 1 to 256 letters, digits, _ and -"
    )
    backup_dir: Path | None = Field(default=None, description="Where backups go; else beside the database")
    backup_keep: int = Field(default=35, ge=1, le=35, description="Days for which backups are kept")
    ping_url: Annotated[SecretStr, AfterValidator(_hidden_web)] | None = Field(
        default=None, description="Fetched every five minutes while all is well"
    )
    send_limits: Annotated[Literal["on", "off"], BeforeValidator(_lower)] = Field(
        default="on", description="Off for one's own server and for measuring"
    )
    proxy: Annotated[SecretStr, AfterValidator(_proxy)] | None = Field(
        default=None, description="Proxy for the way out: http://name:password@host:port"
    )
    discord_shards: str = Field(
        default="off", pattern=r"^(off|auto|[1-9]\d*)$", description="off, auto or a number"
    )
    log_level: Annotated[Level, BeforeValidator(_upper)] = Field(
        default="INFO", description="How much is logged: DEBUG, INFO, WARNING or ERROR"
    )
    log_format: Annotated[Literal["text", "json"], BeforeValidator(_lower)] = Field(
        default="text", description="How it is logged: text or json"
    )

    @checked("telegram_webhook_secret")
    @classmethod
    def _webhook(cls, secret: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if secret is None:
            return None
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("Telegram takes 1 to 256 letters, digits, _ and -")
        # One that was read and found wrong is not in `data`: it is told of by itself.
        if any(info.data.get(name, "wrong") is None for name in ("public_url", "http")):
            raise ValueError(f"needs {PREFIX}PUBLIC_URL and {PREFIX}HTTP, too")
        return secret

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


def value_of(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


class BadSettings(Exception):
    """Every mistake in the settings, a line each."""


def read_settings(file: Path | None = None) -> Settings:
    """Read the environment, and the file below it: what it says the environment may overrule.

    Without `file`, `.env` in the working directory is read if it is there. Raises BadSettings.
    """
    named: dict[str, Any] = {} if file is None else {"_env_file": file}
    try:
        if file is not None:
            file.read_bytes()
        return Settings(**named)
    except ValidationError as error:
        lines = [_mistake(one["loc"], one["msg"]) for one in error.errors(include_input=False)]
        raise BadSettings("\n".join(lines)) from None
    except UnicodeDecodeError:
        raise BadSettings(f"{file or FILE} is no text in UTF-8.") from None
    except OSError as error:
        raise BadSettings(f"{file or FILE} cannot be read: {error.strerror}") from None


def _mistake(where: Iterable[object], what: str) -> str:
    name = str(next(iter(where), "")).upper()
    return f"{PREFIX}{name}: {what.removeprefix('Value error, ')}"


def unknown_settings(file: Path | None = None) -> list[str]:
    """Return the names in the environment and the file that look like ours and are not."""
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    try:
        named = {*os.environ, *dotenv_values(file or FILE)}
    except (OSError, UnicodeDecodeError):
        named = {*os.environ}
    return sorted(name for name in named if name.upper().startswith(PREFIX) and name.upper() not in known)
