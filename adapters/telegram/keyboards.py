"""Buttons as inline keyboards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from adapters.keys import key_of
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
    return {"text": button.label, "callback_data": key_of(row, index, button)}
