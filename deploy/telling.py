"""A story as a page: what people did and what the bot showed them, block by block, each by its own clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from bot.world import Sent, World
from core.domain.calendar import local

WIDTH: Final = 6
"""Columns before the words: a name, or `bot`."""


@dataclass
class Script:
    """The page, as it grows."""

    parts: list[str] = field(default_factory=list)
    _week: date | None = None
    _head: str = ""

    def line(self, head: str, there: datetime, *lines: str) -> None:
        """Add lines to what somebody sees; `there` is the time where she is."""
        monday = there.date() - timedelta(days=there.weekday())
        if self._week is None or monday > self._week:
            self._close()
            self._week = monday
            self.parts.append(f"## Week of {monday.day} {monday:%B}\n")
        head = f"**{head}, {there:%a} {there.day} {there:%b}, {there:%H:%M}**"
        if head != self._head:
            self._close()
            self._head = head
            self.parts.append(f"{head}\n```")
        self.parts += lines

    def aside(self, words: str) -> None:
        """Say between the blocks what happened to the bot itself."""
        self._close()
        if self.parts[-1:] != [f"*{words}*\n"]:
            self.parts.append(f"*{words}*\n")

    def page(self, introduction: str) -> str:
        self._close()
        return "\n".join([introduction, *self.parts]).rstrip("\n") + "\n"

    def _close(self) -> None:
        if self._head:
            self.parts.append("```\n")
        self._head = ""


class Told(World):
    """A world whose people and messages are told to a script. What a message looks like says the platform."""

    script: Script

    def restart(self) -> None:
        self.script.aside("The bot is started anew.")
        super().restart()

    def down(self, duration: timedelta) -> None:
        self.script.aside(f"The bot is off for {duration.total_seconds() / 3600:.0f} hours.")
        super().down(duration)

    # --- what people do --------------------------------------------------------------------

    def say(self, name: str, text: str, room: str | None = None) -> None:
        self.does(name, room, text)
        super().say(name, text, room)

    def edit(self, name: str, text: str, room: str | None = None) -> None:
        self.does(name, room, f"(edits her message) {text}")
        super().edit(name, text, room)

    def press(self, name: str, wanted: str, room: str | None = None) -> None:
        on, index, _ = self._button(name, wanted, room)
        self.does(name, room, self.pressed(on, index, wanted))
        super().press(name, wanted, room)

    def does(self, name: str, room: str | None, *lines: str) -> None:
        there = local(self.now, self.rooms[room] if room else self.somebody(name).zone)
        self.script.line(self.place(name, room), there, *self.by(name, room, lines))

    # --- what it looks like ----------------------------------------------------------------

    def pressed(self, on: int, index: int, wanted: str) -> str:
        return f"presses [{wanted}]"

    def by(self, name: str, room: str | None, lines: tuple[str, ...]) -> list[str]:
        return speech(name, lines)

    def place(self, name: str, room: str | None) -> str:
        return name.capitalize() if room is None else f"In #{room}"

    def shows(self, sent: Sent, lines: list[str]) -> None:
        """Add what the bot shows."""
        self.script.line(self.place(sent.to, sent.room), local(sent.at, sent.zone), *lines)


def speech(name: str, lines: Sequence[str]) -> list[str]:
    """Return lines with who says them before the first."""
    return [f"{name if number == 0 else '':<{WIDTH}}{line}".rstrip() for number, line in enumerate(lines)]
