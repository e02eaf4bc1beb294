"""Rows of the outbox, and their worded messages as JSON columns, and back."""

from __future__ import annotations

import base64
from typing import Any

from adapters.database.mapping import from_moment
from core.ports.values import Outgoing, State
from core.wording.reply import Message, Whose, WordedAttachment, WordedButton


def message_row(message: Message) -> dict[str, Any]:
    return {
        "text": message.text,
        "buttons": [
            [button.label, button.says, str(button.whose), button.typed, button.form]
            for button in message.buttons
        ],
        "attachments": [
            [one.name, one.media_type, base64.b64encode(one.content).decode(), one.alt]
            for one in message.attachments
        ],
        "private": message.private,
        "reaction": message.reaction,
        "awaits": message.awaits,
        "commands": message.commands,
        **({"copy": message.copy} if message.copy else {}),
    }


def message_of(row: dict[str, Any]) -> Message:
    return Message(
        text=row["text"],
        buttons=tuple(
            # A row of an older version has no fourth value, or no fifth.
            WordedButton(label, says, Whose(whose), *more)
            for label, says, whose, *more in row["buttons"]
        ),
        attachments=tuple(
            WordedAttachment(name, media_type, base64.b64decode(content), alt)
            for name, media_type, content, alt in row["attachments"]
        ),
        private=row["private"],
        reaction=row["reaction"],
        awaits=row.get("awaits", False),
        commands=tuple((first, last) for first, last in row.get("commands", ())),
        copy=row.get("copy", ""),
    )


def outgoing_of(row: Any) -> Outgoing:
    """Return a row of the outbox as core knows it."""
    return Outgoing(
        id=row.id,
        key=row.key,
        kind=row.kind,
        room=row.room,
        runner=row.runner,
        due=from_moment(row.due),
        expires=None if row.expires is None else from_moment(row.expires),
        priority=row.priority,
        facts=row.facts,
        message=None if row.message is None else message_of(row.message),
        edits=row.edits,
        revision=row.revision,
        asks=row.asks,
        answered=row.answered,
        state=State(row.state),
        sent_at=None if row.sent_at is None else from_moment(row.sent_at),
        answers=row.answers or "",
        leased_until=None if row.leased_until is None else from_moment(row.leased_until),
    )
