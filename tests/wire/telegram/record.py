"""What the bot did, in the order in which it did it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.wire.telegram.parameters import Upload
from tests.wire.telegram.state import Wire

WORD_JOINER = "\u2060"
"""Nobody sees it; it keeps a slash apart from what Telegram would make a command of."""


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it was read after the bot sent or edited it; `values` are what was sent."""

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
    text = message.get("caption" if caption else "text", "")
    entities = message.get("caption_entities" if caption else "entities", ())
    return Sent(
        chat=message["chat"]["id"],
        message_id=message["message_id"],
        text=text.replace(WORD_JOINER, ""),
        entities=tuple(_as_seen(text, entity) for entity in entities),
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


def _as_seen(text: str, entity: Wire) -> Wire:
    """Return an entity of the text as it is read: without what is not seen."""
    if WORD_JOINER not in text:
        return entity
    units = text.encode("utf-16-le")
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    before, inside = (
        units[2 * first : 2 * last].decode("utf-16-le").count(WORD_JOINER)
        for first, last in ((0, begin), (begin, end))
    )
    return entity | {"offset": begin - before, "length": entity["length"] - inside}
