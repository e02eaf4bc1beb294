"""How the values of settings are spelled: each reader takes a text, and raises ValueError with a sentence."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urlsplit

LOCAL: Final = ("localhost", "127.0.0.1", "::1")
_URL: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(/{2,3})(.*)", re.DOTALL)


class Secret:
    """A text that no log line, traceback or listing of settings shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def get_secret_value(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret('…')"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)


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


def web(address: str) -> str:
    _parts(address, "http", "https")
    return address


def gateway(address: str) -> str:
    _parts(address, "ws", "wss")
    return address


def hidden_web(address: str) -> Secret:
    return Secret(web(address))


def public(address: str) -> str:
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


def listens(address: str) -> str:
    listening_at(address)
    return address


def token(text: str) -> Secret:
    bare = text.strip()
    if re.search(r"[\s/?#]", bare) or not bare.isprintable():
        raise ValueError("there is a space, a slash or the like in it: copy the token alone")
    return Secret(bare)


def webhook(secret: str) -> Secret:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise ValueError("Telegram takes 1 to 256 letters, digits, _ and -")
    return Secret(secret)


def database(name: str) -> str:
    file_of(name)
    return name


def days(text: str) -> int:
    if not re.fullmatch(r"\s*\d{1,2}\s*", text, re.ASCII) or not 1 <= int(text) <= 35:
        raise ValueError("a whole number from 1 to 35 is wanted")
    return int(text)


def shards(text: str) -> str:
    if not re.fullmatch(r"off|auto|[1-9]\d*", text, re.ASCII):
        raise ValueError("off, auto or a number is wanted")
    return text


def one_of(*words: str) -> Callable[[str], str]:
    """Return a reader of one of these words, however it is written."""

    def read(text: str) -> str:
        for word in words:
            if text.casefold() == word.casefold():
                return word
        *others, last = words
        raise ValueError(f"{', '.join(others)} or {last} is wanted")

    return read


def file_of(database: str) -> Path:
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
