"""A club for stories: a room, its administrator, and people who run in many zones."""

from __future__ import annotations

from tests.chat import Answer, Chat, Runner

ROOM = "Riverside"
OTHER = "river"
OPEN = '/challenge new name="Holiday Streak" rule=official_mile start=2026-11-26 end=2027-01-01'
"""By its options: so it is a slash command, too, which tells who is an administrator."""
ZONES = {
    "Ayo": "Africa/Lagos",
    "Dana": "America/New_York",
    "Jonas": "Europe/Berlin",
    "Lena": "Europe/Berlin",
    "Maya": "Europe/Berlin",
    "Mika": "Asia/Tokyo",
    "Nils": "Europe/London",
    "Tom": "America/New_York",
}


def club(chat: Chat, *names: str) -> list[Runner]:
    """Open the room, whose administrator is the first of these; return them."""
    people = [chat.runner(name, ZONES.get(name, "Europe/Berlin")) for name in names]
    chat.world.open_room(ROOM, "Europe/Berlin")
    chat.world.somebody(names[0]).admin_of.add(ROOM)
    return people


def said_to(chat: Chat, room: str, kind: str = "") -> list[str]:
    """Return what was said to a room, edits included; of one kind, if it is named."""
    return [
        sent.message.text for sent in chat.world.sent if sent.to == room and (not kind or sent.kind == kind)
    ]


def shown_in(chat: Chat, room: str, kind: str) -> str:
    """Return what stands now in the newest message of that kind."""
    return said_to(chat, room, kind)[-1]


def reads(runner: Runner, answer: Answer) -> str:
    """Return what she read: here, or in her private chat where a group shows nothing to one alone."""
    return answer.text if answer.text else runner.last.text
