"""Who and where of a scenario, as the platforms tell it: accounts, rooms, and what a group can show.

A scenario has no forms to fill in, so what Discord asks at once is asked in turn, as it is of who types.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from core.events import Person, Place, Role, Whisper

CONSOLE, TELEGRAM, DISCORD = "console", "telegram", "discord"
PLATFORMS: Final = (CONSOLE, TELEGRAM, DISCORD)


@dataclass
class Somebody:
    """A person of the scenario."""

    name: str
    zone: str
    deliverable: bool = True
    admin_of: set[str] = field(default_factory=set)
    last_message: dict[str | None, str] = field(default_factory=dict)


def person(platform: str, name: str, *, admin: bool) -> Person:
    """Return somebody's account. Who is met on Discord can be written to, wherever that was."""
    role = Role.ADMIN if admin else Role.MEMBER
    return Person(platform, name, name, "en", role, reached_at=name if platform == DISCORD else None)


def private_chat(platform: str, name: str) -> Place:
    return Place(platform, name, private=True)


def group(platform: str, name: str, *, pressing: bool = False) -> Place:
    """Return a group room. In one of Telegram's only a press can be answered to one person, and briefly."""
    whispers = Whisper.FULL
    if platform == TELEGRAM:
        whispers = Whisper.BRIEF if pressing else Whisper.NONE
    return Place(platform, f"#{name}", private=False, title=name, whispers=whispers)
