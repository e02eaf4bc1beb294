"""What commands answer (values), and what a reply has become for one listener (words)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from core.wording.sentence import Sentence

INVITE: Final = "/help invite"
"""What a button says that leads to where the bot is invited into a group."""


class Whose(StrEnum):
    """Who may press a button: the runner it was shown to, or anybody in the room."""

    OWN = "own"
    ANYBODY = "anybody"


@dataclass(frozen=True, slots=True)
class Button:
    """A shortcut for typing: pressing it says `says` (a command line or an answer).

    `form`: where several questions can be asked at once, pressing it asks those of the line.
    """

    label: Sentence
    says: str
    whose: Whose = Whose.OWN
    typed: bool = False
    """It says a line of its own, whatever is asked; without it a plain `says` is an answer."""
    form: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a reply. `alt` gives the same facts in words."""

    name: str
    media_type: str
    content: bytes
    alt: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Lines of sentences, at most one question (the last line), and buttons.

    `private`: only the runner may see it, also in a group. `reaction`: where the group can show
    nothing to one person alone, this emoji stands for the words. `edits`: the outbox id of the
    message that this one replaces. `copy` is a line of it that is to be written elsewhere as it
    stands. `rest` says where the rest is, should the lines be too many
    for one message. `for_all`: in a group it is the room's, in the room's own words. `to_room` is what the
    room reads where nothing can be shown to the runner alone, and she cannot be written to. `brief`: where
    a group can show her a line alone, the first one is shown there, and the whole comes in private.
    """

    lines: tuple[Sentence, ...]
    buttons: tuple[Button, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    private: bool = False
    reaction: str = ""
    edits: int | None = None
    copy: Sentence | None = None
    rest: Sentence | None = None
    for_all: bool = False
    to_room: Reply | None = None
    brief: bool = False


def reply(*lines: Sentence | None, buttons: tuple[Button, ...] = ()) -> Reply:
    """Return a reply of those lines that say something."""
    return Reply(tuple(line for line in lines if line is not None), buttons)


@dataclass(frozen=True, slots=True)
class WordedButton:
    label: str
    says: str
    whose: Whose = Whose.OWN
    typed: bool = False
    form: bool = False

    @property
    def opens_private(self) -> bool:
        """Whether in a group it opens the private chat, and says its line there."""
        return self.says.split(" ")[0] == "/start"

    @property
    def invites(self) -> bool:
        """Whether it leads to where the bot is invited into a group; the platform knows the address."""
        return self.says == INVITE


@dataclass(frozen=True, slots=True)
class WordedAttachment:
    name: str
    media_type: str
    content: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A reply in one listener's words: what the outbox keeps and the adapters show.

    `awaits` is True while typed words are expected as the answer. `commands` says where the text names
    some, each with its slash: where it begins, and where it ends. `copy` is a line
    of the text that is to be written elsewhere as it stands.
    """

    text: str
    buttons: tuple[WordedButton, ...] = ()
    attachments: tuple[WordedAttachment, ...] = field(default=())
    private: bool = False
    reaction: str = ""
    awaits: bool = False
    commands: tuple[tuple[int, int], ...] = ()
    copy: str = ""


THUMBS_UP: Final = "\N{THUMBS UP SIGN}"
"""Done: what was written in a group is logged."""
EYES: Final = "\N{EYES}"
"""Seen: the answer to what was written in a group is in the private chat."""
