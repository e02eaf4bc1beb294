"""A reply into the message that one listener gets: no platform has to cut it."""

from __future__ import annotations

from typing import Final

from core.wording.listener import Listener
from core.wording.marks import commands_in
from core.wording.own import shortened
from core.wording.phrases import LinesLeftOut
from core.wording.reply import Message, Reply, WordedAttachment, WordedButton
from core.wording.sentence import Sentence
from core.wording.words import Speaker, word

LONGEST: Final = 1900
"""UTF-16 units in a text: every platform takes it in one message, with room for markup."""
LONGEST_CAPTION: Final = 1000
"""The same for the text beside an attachment."""
LONGEST_LABEL: Final = 28
"""Characters in a button's label: what a phone shows of two in a row (voice.md, rule 12)."""
LONG_OWN: Final = 200
"""Characters of somebody's own words that stay in a text which is too long."""


def compose(reply: Reply, listener: Listener) -> Message:
    """Word every line, button and attachment. Raises what `core.wording.words.word` raises.

    A text that is too long first has people's own words shortened, then lines left out, with
    a last line that says how many and where they are. The line before the buttons stays.
    """
    speaker = Speaker(listener)
    text, commands = commands_in(_text(reply, listener, speaker))
    return Message(
        text=text,
        buttons=tuple(
            WordedButton(
                _label(button.label, listener, speaker), button.says, button.whose, button.typed, button.form
            )
            for button in reply.buttons
        ),
        attachments=tuple(
            WordedAttachment(
                attachment.name,
                attachment.media_type,
                attachment.content,
                "" if attachment.alt is None else _line(attachment.alt, Speaker(listener)),
            )
            for attachment in reply.attachments
        ),
        private=reply.private,
        commands=commands,
        copy="" if reply.copy is None else word(reply.copy, listener),
    )


def labels_too_long(message: Message) -> list[str]:
    """Return the labels that no shortening of people's own words could help: ours are too long."""
    return [button.label for button in message.buttons if len(button.label) > LONGEST_LABEL]


def _text(reply: Reply, listener: Listener, speaker: Speaker) -> str:
    longest = LONGEST_CAPTION if reply.attachments else LONGEST
    text = "\n".join(_lines(reply, speaker))
    if units(text) <= longest:
        return text
    lines = _lines(reply, Speaker(listener, longest_own=LONG_OWN))
    if units("\n".join(lines)) <= longest:
        return "\n".join(lines)
    return _top(lines, reply, listener, longest)


def _lines(reply: Reply, speaker: Speaker) -> list[str]:
    return [line for sentence in reply.lines if (line := _line(sentence, speaker))]


def _line(sentence: Sentence, speaker: Speaker) -> str:
    """A line in words: own words that end it with a stop of theirs need no second one."""
    line = speaker.word(sentence)
    if line.endswith(("..", "?.", "!.", "….")):
        return line[:-1]
    return line


def _top(lines: list[str], reply: Reply, listener: Listener, longest: int) -> str:
    """As many lines from the top as fit; with buttons, the question before them stays last."""
    tail = [lines[-1]] if reply.buttons and units(lines[-1]) <= longest // 2 else []
    rows = lines[: len(lines) - len(tail)]
    for kept in range(len(rows) - 1, 0, -1):
        left_out = Speaker(listener).word(LinesLeftOut(len(rows) - kept, reply.rest))
        text = "\n".join((*rows[:kept], left_out, *tail))
        if units(text) <= longest:
            return text
    return "\n".join((_cut(rows[0], longest - units("\n".join(("", *tail)))), *tail))


def _cut(line: str, longest: int) -> str:
    """One line that is too long by itself; half of what fits in UTF-16 units surely fits."""
    return shortened(line, longest if units(line) == len(line) else longest // 2)


def units(text: str) -> int:
    """Length as the platforms count it: a character beyond the BMP is two UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _label(sentence: Sentence, listener: Listener, speaker: Speaker) -> str:
    """The label; only people's own words in it are shortened, by as much as it is too long."""
    label = speaker.word(sentence)
    if len(label) <= LONGEST_LABEL:
        return label
    speaker = Speaker(listener)
    label = speaker.word(sentence)
    longest_own = max(map(len, speaker.own), default=0)
    while len(label) > LONGEST_LABEL and longest_own > 1:
        longest_own = max(1, longest_own - (len(label) - LONGEST_LABEL))
        label = Speaker(listener, longest_own).word(sentence)
    return label
