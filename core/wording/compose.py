"""A reply into the message that one listener gets."""

from __future__ import annotations

from typing import Final

from core.wording.reply import Message, Reply, WordedAttachment, WordedButton
from core.wording.words import Listener, word

LONGEST: Final = 1900
"""Characters: what every platform takes in one message, with room to spare."""
LABEL: Final = 28


def compose(reply: Reply, listener: Listener) -> Message:
    """Word every line, button and attachment; whole lines are left out before a text is too long."""
    lines = [line for sentence in reply.lines if (line := _tidy(word(sentence, listener)))]
    return Message(
        text=_fitting(lines),
        buttons=tuple(
            WordedButton(_label(word(button.label, listener)), button.says, button.whose)
            for button in reply.buttons
        ),
        attachments=tuple(
            WordedAttachment(
                attachment.name,
                attachment.media_type,
                attachment.content,
                word(attachment.alt, listener) if attachment.alt is not None else "",
            )
            for attachment in reply.attachments
        ),
        private=reply.private,
        reaction=reply.reaction,
    )


def _tidy(line: str) -> str:
    """A quotation or a note that ends a sentence itself needs no second full stop."""
    for twice, once in (("..", "."), ("?.", "?"), ("!.", "!"), ("….", "…")):
        if line.endswith(twice):
            return line[: -len(twice)] + once
    return line


def _fitting(lines: list[str]) -> str:
    kept: list[str] = []
    length = 0
    for line in lines:
        if len(line) > LONGEST:
            line = f"{line[: LONGEST - 1]}…"
        if length + len(line) > LONGEST:
            kept.append("…")
            break
        kept.append(line)
        length += len(line) + 1
    return "\n".join(kept)


def _label(words: str) -> str:
    """A label that holds somebody's own words is shortened to what a phone shows."""
    return words if len(words) <= LABEL else f"{words[: LABEL - 1].rstrip()}…"
