"""The short keys of buttons, for platforms that give back only so many bytes of what was pressed.

A key names the row in the outbox whose message has the button, its place, and a check of what
the button says: a press on buttons that have changed since is told from one on what is shown.
"""

from __future__ import annotations

import zlib

from core.ports.values import Outgoing
from core.wording.reply import WordedButton


def key_of(row: int, index: int, button: WordedButton) -> str:
    """Return the key of the button at `index` of an outbox row's message: at most 30 characters."""
    return f"{row:x}.{index}.{_check(button)}"


def row_of(key: str) -> int | None:
    """Return the outbox row that a key names, None for one that we never made."""
    try:
        row, _, _ = key.split(".")
        return int(row, 16) if row.isascii() and len(row) <= 15 else None
    except ValueError:
        return None


def pressed(key: str, row: Outgoing) -> tuple[int, bool]:
    """Return the place of the pressed button, and whether the row shows that button there now."""
    _, index, check = key.split(".")
    if not (index.isascii() and index.isdecimal() and len(index) < 4):
        return -1, False
    place = int(index)
    buttons = row.message.buttons if row.message is not None else ()
    return place, place < len(buttons) and _check(buttons[place]) == check


def _check(button: WordedButton) -> str:
    return f"{zlib.crc32(button.says.encode('utf-8', 'replace')):08x}"
