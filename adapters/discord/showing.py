"""A message as Discord shows it: text that formats nothing by itself, and buttons in rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from adapters.discord.received import EPHEMERAL
from adapters.keys import key_of
from core.wording.reply import Message, WordedButton

FENCE, QUOTES = "```", "'''"
"""What begins and ends code, and what stands for it inside."""
FITS: Final = 1900
"""Characters of our longest text: that many fit into a message in any case, marked as code."""
LONGEST: Final = 2000
"""Characters of a message's content. Our texts are shorter; with every sign escaped they may not be."""
NO_EMBEDS: Final = 1 << 2
ROW, BUTTON = 1, 2
SECONDARY, LINK = 2, 5
IN_A_ROW: Final = 5
ROWS: Final = 5
LONGEST_LABEL: Final = 80
NOBODY: Final[dict[str, list[str]]] = {"parse": []}
"""Whom a message may notify."""

_MARKS: Final = re.compile(r"[\\*_~`|<>\[#@]|:(?=//)")
_HERE: Final = "\ue004"
"""Stands for a command while the text around it is escaped; nobody's words have it."""
_LISTED: Final = re.compile(r"^( *)(?:(-)|(\d+)\.)(?=\s)", re.MULTILINE)
"""What begins an item of a list: not a figure such as 9.66."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where links lead: `home` to the private chat with us, `invitation` to inviting us into a server."""

    home: str
    invitation: str
    commands: Mapping[str, str] = field(default_factory=dict)
    """The numbers of our commands, by what is typed."""


def shown(
    message: Message, row: int, *, private: bool, hidden: bool, to: Addresses, cards: bool = True
) -> dict[str, Any]:
    """Return the body of a message, without its files.

    `row` is the outbox row whose buttons they are, `private` whether the room is, `hidden` whether only
    who asked sees it, `cards` whether cards may be shown.
    """
    text = _pressable(message, to.commands)
    body: dict[str, Any] = {
        "flags": NO_EMBEDS | (EPHEMERAL if hidden else 0),
        "allowed_mentions": NOBODY,
        "components": rows_of(message.buttons, row, private=private, to=to),
    }
    if len(text) <= LONGEST:
        return body | {"content": text, "embeds": []}
    # What grew too long by being escaped: a card takes twice as much, and in code nothing is escaped.
    if not cards:
        return body | {"content": _as_code(message.text), "embeds": []}
    return body | {"flags": body["flags"] & ~NO_EMBEDS, "content": "", "embeds": [{"description": text}]}


def in_words(message: Message) -> Message:
    """Return the message without its files: what they show in words, as far as that fits."""
    text = message.text
    for one in message.attachments:
        if one.alt and len(text) + 1 + len(one.alt) <= FITS:
            text = f"{text}\n{one.alt}".strip("\n")
    return replace(message, text=text, attachments=())


def _as_code(text: str) -> str:
    return f"{FENCE}\n{text.replace(FENCE, QUOTES)}\n{FENCE}"


def _pressable(message: Message, numbers: Mapping[str, str]) -> str:
    """Return the text as it is written, but for the commands that we name: they can be pressed.

    The line that is to be copied is code, and stands as it is to be written.
    """
    parts, named, end = [], [], 0
    for first, last in _set_off(message):
        line = message.text[first:last]
        number = numbers.get(line)
        plain = f"`{line}`" if line == message.copy else escaped(line)
        named.append(plain if number is None else f"<{line}:{number}>")
        parts += [message.text[end:first], _HERE]
        end = last
    left = iter(named)
    return re.sub(_HERE, lambda _: next(left, ""), escaped("".join([*parts, message.text[end:]])))


def _set_off(message: Message) -> list[tuple[int, int]]:
    """Return where the text's commands stand, and its line to copy; no command is in that."""
    start = message.text.find(message.copy) if message.copy else -1
    if start < 0:
        return list(message.commands)
    stop = start + len(message.copy)
    return sorted([(start, stop), *(one for one in message.commands if one[1] <= start or one[0] >= stop)])


def escaped(text: str) -> str:
    """Return the text so that it reads as it is written: no markup, no mention, no link."""
    text = _MARKS.sub(lambda mark: f"\\{mark[0]}", text)
    return _LISTED.sub(lambda item: f"{item[1]}\\-" if item[2] else f"{item[1]}{item[3]}\\.", text)


def rows_of(
    buttons: Sequence[WordedButton], row: int, *, private: bool, to: Addresses
) -> list[dict[str, Any]]:
    """Return the buttons in rows of five; what comes after five rows is only typed."""
    made = [_button(button, row, index, private=private, to=to) for index, button in enumerate(buttons)]
    rows = [made[start : start + IN_A_ROW] for start in range(0, len(made), IN_A_ROW)][:ROWS]
    return [{"type": ROW, "components": one} for one in rows]


def _button(button: WordedButton, row: int, index: int, *, private: bool, to: Addresses) -> dict[str, Any]:
    label = button.label[:LONGEST_LABEL]
    if not private and button.opens_private:
        return {"type": BUTTON, "style": LINK, "label": label, "url": to.home}
    if button.invites:
        return {"type": BUTTON, "style": LINK, "label": label, "url": to.invitation}
    return {"type": BUTTON, "style": SECONDARY, "label": label, "custom_id": key_of(row, index, button)}
