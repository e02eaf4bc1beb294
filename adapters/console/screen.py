"""The console as a platform: messages as lines, buttons as numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adapters.sending import Parcel
from core.ports.values import Room
from core.understanding.text import typed as as_typed
from core.wording.reply import Message

PLATFORM = "console"


@dataclass(frozen=True, slots=True)
class Shown:
    """A message on the screen, by the id that its buttons are pressed with."""

    id: int
    message: Message
    order: int


def lines_of(parcel: Parcel) -> list[str]:
    """Return the message as it is printed, complete without colour."""
    message, room = parcel.message, parcel.room
    marks = ""
    if parcel.row.edits is not None:
        marks += " (changed)"
    if not room.private and message.private:
        marks += " (only you)"
    where = "" if room.private else f" #{room.title}"
    head = f"bot{where}{marks}> "
    lines = [*(message.text.splitlines() or [message.reaction])]
    shown = [head + lines[0], *(" " * len("bot> ") + line for line in lines[1:])]
    shown += [f"     file: {one.name}" + (f" ({one.alt})" if one.alt else "") for one in message.attachments]
    if message.buttons:
        shown.append(
            "     " + "  ".join(f"{n} {button.label}" for n, button in enumerate(message.buttons, 1))
        )
    return shown


class Screen:
    """Prints what is sent, and remembers whose buttons a digit means."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._last: dict[str, Shown] = {}
        self._count = 0

    def chat(self, room: Room) -> str:
        return room.external

    async def send(self, parcel: Parcel) -> str | None:
        self.show(parcel)
        return str(parcel.row.id)

    def show(self, parcel: Parcel, reader: str | None = None) -> None:
        """Print the message; `reader` is who asked, where it is not the room."""
        for line in lines_of(parcel):
            self._write(line)
        self.remember(parcel, reader)

    def knows(self, places: tuple[str, ...]) -> bool:
        """Whether anything was shown there since the start."""
        return any(place in self._last for place in places)

    def remember(self, parcel: Parcel, reader: str | None = None) -> None:
        """Let the message be the newest there: its buttons are those that a digit means."""
        self._count += 1
        shown = Shown(parcel.row.edits or parcel.row.id, parcel.message, self._count)
        self._last[parcel.room.external if reader is None else reader] = shown

    def question(self, places: tuple[str, ...]) -> int | None:
        """Return the newest message shown there if it asks: a line right after it is a reply to it."""
        shown = max(
            (self._last[place] for place in places if place in self._last),
            key=lambda one: one.order,
            default=None,
        )
        return shown.id if shown is not None and "?" in shown.message.text else None

    def button(self, places: tuple[str, ...], typed: str) -> tuple[int, int] | None:
        """Return message and index of the button that a digit or a label means, if one is shown there."""
        found = self._meant(places, typed)
        return (found[0].id, found[1]) if found is not None else None

    def link(self, places: tuple[str, ...], typed: str) -> str | None:
        """Return the line of the button that is meant, if that opens the private chat."""
        found = self._meant(places, typed)
        button = found[0].message.buttons[found[1]] if found is not None else None
        return button.says if button is not None and button.opens_private else None

    def _meant(self, places: tuple[str, ...], typed: str) -> tuple[Shown, int] | None:
        for place in places:
            shown = self._last.get(place)
            if shown is None:
                continue
            buttons = shown.message.buttons
            if typed.isdigit() and 0 < int(typed) <= len(buttons) <= 9:
                return shown, int(typed) - 1
            for index, button in enumerate(buttons):
                if as_typed(button.label) == as_typed(typed):
                    return shown, index
        return None
