"""What the bot did, in the order in which it did it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.wire.telegram.parameters import Upload
from tests.wire.telegram.state import Wire


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it stood after the bot sent or edited it."""

    chat: int
    message_id: int
    text: str
    entities: tuple[Wire, ...]
    buttons: tuple[Button, ...]
    at: float
    edit: bool
    method: str
    values: Wire = field(repr=False)
    file: Upload | None = field(default=None, repr=False)

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    @property
    def topic(self) -> int | None:
        found: int | None = self.values.get("message_thread_id")
        return found


@dataclass(frozen=True, slots=True)
class Call:
    """A request and the code of its answer: 200, what Telegram refused with, or 0 for none."""

    method: str
    values: Wire
    at: float
    code: int
    description: str = ""

    @property
    def chat(self) -> Any:
        return self.values.get("chat_id")


def sent(message: Wire, method: str, values: Wire, at: float, file: Upload | None) -> Sent:
    """Record a message of the bot's."""
    caption = "text" not in message
    return Sent(
        chat=message["chat"]["id"],
        message_id=message["message_id"],
        text=message.get("caption" if caption else "text", ""),
        entities=tuple(message.get("caption_entities" if caption else "entities", ())),
        buttons=tuple(
            Button(button["text"], button.get("callback_data", ""), button.get("url", ""))
            for row in message.get("reply_markup", {}).get("inline_keyboard", ())
            for button in row
        ),
        at=at,
        edit="edit_date" in message,
        method=method,
        values=values,
        file=file,
    )
