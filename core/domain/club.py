"""A club: one or several rooms with one board, and how its people appear on it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Final

from core.domain.distance import Unit

BOARD_TIME: Final = time(20)
"""When a club is told how it stands, unless it set another hour."""
LONGEST_NAME: Final = 24
"""Characters of a name on a board."""
LONGEST_TITLE: Final = 60
"""Characters of what a club or a challenge is called."""
JOINED_BY: Final = "\u2060"
"""Seen by nobody; behind an @ it keeps a name from being taken for an address."""
_LEADS: Final = re.compile(r"@|(?<!\w)[/#$](?=\w)|(?<=[^\W\d_])\.(?=[^\W\d_]{2})|:/(?=/)")
"""What makes a platform take the word behind it for an address, a command, a topic or a page."""
_MARKS: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})


class ClubKind(StrEnum):
    """What is said unasked to a club's rooms. The values are stable: `replay` names them."""

    START = "club_start"
    BOARD = "club_board"
    CALL = "club_call"
    """What no board says: the week's races, the last day. The call of an evening is the board itself."""
    FINAL = "club_final"


class Shown(StrEnum):
    """How somebody chose to appear. The values are stable identifiers of the menu."""

    NAME = "name"
    INITIALS = "initials"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Club:
    """`zone` sets the board's hour and the closing, `units` those of the board."""

    id: int
    name: str
    zone: str
    units: Unit = Unit.KM
    board_time: time = BOARD_TIME
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubRoom:
    """A room of a club's (ids); what is said to the room is said in `language`."""

    room: int
    club: int
    language: str = "en"


def title(words: str) -> str:
    """Return a name that somebody gave a thing, as it may stand in every room's line."""
    # What is printable has none of them, and a board has hundreds of names.
    printable = words.isprintable()
    kept = words if printable else "".join(c for c in words if unicodedata.category(c) not in _MARKS)
    return _no_address(" ".join(kept.split()))


def appears_as(name: str, shown: Shown) -> str:
    """Return a runner's name as a board shows it; nothing for who is hidden, or has no name to show."""
    words = title(name)
    if shown is Shown.HIDDEN:
        return ""
    if shown is Shown.INITIALS:
        firsts = (next(filter(str.isalnum, word), "") for word in words.split())
        return " ".join([f"{letter.upper()}." for letter in firsts if letter][:3])
    return words if len(words) <= LONGEST_NAME else f"{_whole(words[: LONGEST_NAME - 1]).rstrip()}…"


def _no_address(words: str) -> str:
    return _LEADS.sub(rf"\g<0>{JOINED_BY}", words)


def _whole(words: str) -> str:
    """Return the words without a last sign that lost what belongs to it."""
    while words and (words[-1] in "\u200d\ufe0f" or unicodedata.combining(words[-1])):
        words = words[:-1]
    return words
