"""Settings into a running whole: the only file that knows all names."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from adapters.codes import RandomCodes
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from bot.settings import Settings
from core.app import App
from core.conversations.codec import decode_state, encode_state
from core.domain.calendar import UnknownZone, zone


def open_store(settings: Settings) -> Store:
    """Raises Locked, Newer, StorageFailed, OSError."""
    return Store.open(settings.database_path, decode_state=decode_state, encode_state=encode_state)


def make_app(tables: SqlTables, now: datetime) -> App:
    """Return the core for one unit of work."""
    return App(tables, now, codes=RandomCodes(), home=home_zone())


def home_zone() -> str:
    """Return the machine's own zone: the guess at first contact."""
    try:
        target = str(Path("/etc/localtime").resolve())
        return str(zone(target.partition("zoneinfo/")[2]))
    except (OSError, UnknownZone):
        return "UTC"
