"""Buttons as inline keyboards: short keys out, presses back in.

A key names the row in the outbox whose message has the button, its place, and a check of what
the button says: a press on a keyboard that has changed since is told from one on what is shown.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, Final

from core.ports.values import Outgoing
from core.wording.reply import WordedButton

ROW_UNITS: Final = 32
"""Characters of labels in a row: what a phone shows without cutting."""
ROW_BUTTONS: Final = 3


def keyboard(
    row: int, buttons: Sequence[WordedButton], *, private: bool, username: str
) -> dict[str, Any] | None:
    """Return the InlineKeyboardMarkup of an outbox row's message, None without buttons."""
    rows: list[list[dict[str, str]]] = []
    width = 0
    for index, button in enumerate(buttons):
        width += len(button.label)
        if not rows or width > ROW_UNITS or len(rows[-1]) == ROW_BUTTONS:
            rows.append([])
            width = len(button.label)
        rows[-1].append(_button(row, index, button, private=private, username=username))
    return {"inline_keyboard": rows} if rows else None


def _button(row: int, index: int, button: WordedButton, *, private: bool, username: str) -> dict[str, str]:
    if not private and button.opens_private:
        payload = button.says.partition(" ")[2]
        start = f"?start={payload}" if payload else "?start"
        return {"text": button.label, "url": f"https://t.me/{username}{start}"}
    return {"text": button.label, "callback_data": f"{row:x}.{index}.{_check(button)}"}


def _check(button: WordedButton) -> str:
    return f"{zlib.crc32(button.says.encode('utf-8', 'replace')):08x}"


def row_of(data: str) -> int | None:
    """Return the outbox row that a key names, None for one that we never made."""
    try:
        row, _, _ = data.split(".")
        return int(row, 16) if row.isascii() and len(row) <= 15 else None
    except ValueError:
        return None


def pressed(data: str, row: Outgoing) -> tuple[int, bool]:
    """Return the place of the pressed button, and whether the row shows that button there now."""
    _, index, check = data.split(".")
    if not (index.isascii() and index.isdecimal() and len(index) < 4):
        return -1, False
    place = int(index)
    buttons = row.message.buttons if row.message is not None else ()
    return place, place < len(buttons) and _check(buttons[place]) == check
