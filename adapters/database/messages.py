"""Worded messages as JSON columns, and back."""

from __future__ import annotations

import base64
from typing import Any

from core.wording.reply import Message, Whose, WordedAttachment, WordedButton


def message_row(message: Message) -> dict[str, Any]:
    return {
        "text": message.text,
        "buttons": [
            [button.label, button.says, str(button.whose), button.typed] for button in message.buttons
        ],
        "attachments": [
            [one.name, one.media_type, base64.b64encode(one.content).decode(), one.alt]
            for one in message.attachments
        ],
        "private": message.private,
        "reaction": message.reaction,
        "awaits": message.awaits,
    }


def message_of(row: dict[str, Any]) -> Message:
    return Message(
        text=row["text"],
        buttons=tuple(
            # A row of an older version has no fourth value.
            WordedButton(label, says, Whose(whose), *typed)
            for label, says, whose, *typed in row["buttons"]
        ),
        attachments=tuple(
            WordedAttachment(name, media_type, base64.b64decode(content), alt)
            for name, media_type, content, alt in row["attachments"]
        ),
        private=row["private"],
        reaction=row["reaction"],
        awaits=row.get("awaits", False),
    )
