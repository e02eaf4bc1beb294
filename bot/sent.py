"""What left the bot in a scenario: a message as its receiver sees it, and its buttons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.understanding.text import typed
from core.wording.reply import Message


@dataclass(frozen=True, slots=True)
class Sent:
    """One message as it left: `id` is that of the message it shows or edits."""

    id: int
    at: datetime
    zone: str
    to: str
    room: str | None
    kind: str
    message: Message
    private: bool
    edit: bool

    def seen_by(self, name: str, room: str | None) -> bool:
        """Whether that person sees it in the room; None is her private chat."""
        if room is None:
            return self.room is None and self.to == name
        return self.to == room or (self.room == room and self.to == name)

    def button(self, wanted: str) -> int | None:
        """Return the index of the button with that label, `=words` or `#number`."""
        buttons = self.message.buttons
        number = counted(wanted)
        if number is not None:
            return number - 1 if 0 < number <= len(buttons) else None
        for index, button in enumerate(buttons):
            if typed(button.label) == typed(wanted):
                return index
            if wanted.startswith("=") and typed(button.says) == typed(wanted[1:]):
                return index
        return None


def counted(wanted: str) -> int | None:
    """Read `#2`."""
    return int(wanted[1:]) if wanted.startswith("#") and wanted[1:].isdecimal() else None
