"""In company: what is for us in a group, and where an answer goes that is for one person's eyes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from core.commands.catalogue import menu
from core.commands.command_lines import without_mention
from core.commands.context import PRIVATE, Context
from core.commands.lines import named
from core.commands.menu import Missing, Where
from core.commands.which_challenge import challenge_of
from core.errors import Refusal
from core.events import BRIEF_UNITS, Deleted, Edited, Event, FileSent, Place, Pressed, Said, Whisper
from core.ports.store import Tables
from core.ports.values import Room
from core.wording.compose import units
from core.wording.reply import Button, Message, Reply
from core.wording.say import buttons as label
from core.wording.say import refusals as say
from core.wording.sentence import Sentence

INTO: Final = {"challenge join": "join_", "challenge rules": "rules_", "challenge why": "days_"}
"""How the payload of a link begins that leads to a challenge, by command; the challenge's key follows."""


def is_for_us(tables: Tables, event: Said | Pressed | Edited | FileSent | Deleted, room: Room) -> bool:
    """Whether the bot listens: everything in private; in a group commands, replies and mentions."""
    if isinstance(event, Deleted):
        return room.private and _did_something(tables, event, room)
    if room.private:
        return True
    match event:
        case Said():
            return event.addressed or event.answers is not None or _commands_us(event.text.lstrip())
        case Pressed():
            return True
        case Edited():
            return _did_something(tables, event, room)
        case FileSent():
            return False


def _did_something(tables: Tables, event: Edited | Deleted, room: Room) -> bool:
    """Whether the message that is edited or gone changed anything."""
    runner = tables.runners.by_account(event.by.platform, event.by.external)
    message = f"{room.id}:{event.message}"
    return runner is not None and tables.changes.of_message(runner.id, message) is not None


def _commands_us(text: str) -> bool:
    """Whether it is a command of ours, or names us: in a group `/roll` is for the bot that has it."""
    if not text.startswith("/"):
        return False
    line = without_mention(text[1:]).casefold()
    named = "@" in text.split(maxsplit=1)[0]
    return named or menu.match(line) is not None or bool(menu.group(line.partition(" ")[0]))


class Way(Enum):
    """HERE: in this room. NOD: only a reaction. ASIDE: in the private chat, with a nod here.
    INVITE: a line here says that it goes on in the private chat, and how to open that."""

    HERE = auto()
    NOD = auto()
    ASIDE = auto()
    INVITE = auto()


def way(context: Context, place: Place, reply: Reply, message: Message) -> Way:
    """Return where the answer goes."""
    if context.private or not reply.private:
        return Way.HERE
    if reply.lines == (say.InPrivate(),):
        return Way.INVITE  # it names the private chat, so it is no use there
    if place.whispers is Whisper.FULL:
        return Way.HERE
    brief = not message.buttons and not message.attachments and units(message.text) <= BRIEF_UNITS
    if place.whispers is Whisper.BRIEF and brief:
        return Way.HERE
    if reply.reaction:
        return Way.NOD
    if _can_be_told_aside(context):
        return Way.ASIDE
    # What was done as it was written is not to be done in the private chat once more.
    return Way.NOD if context.book.set_id is not None and context.pressed is None else Way.INVITE


def _can_be_told_aside(context: Context) -> bool:
    tables, runner = context.tables, context.runner.id
    return tables.rooms.private_of(runner) is not None and tables.runners.reachable(runner)


def only_invites(context: Context) -> bool:
    """Whether all that a room can answer to one person is that it goes on in the private chat."""
    aside = context.private or context.whispers is Whisper.FULL
    return not aside and not _can_be_told_aside(context)


def refused(context: Context, because: Sentence, instead: tuple[Button, ...]) -> Reply:
    """Return a refusal, for her own eyes; the room reads it where she cannot be told alone.

    That holds for who may do something, and for a group's own command: they tell nothing of her.
    """
    answer = Reply((because,), instead, private=not context.private)
    found = context.menu.match(context.line)
    of_the_group = found is not None and not found[0].personal
    if context.private or not (of_the_group or isinstance(because, say.ForAdmins | say.RoleUnseen)):
        return answer
    return replace(answer, to_room=Reply((because,), instead, for_all=True))


def as_guest(context: Context, answered: Reply | None) -> Reply | None:
    """Where the bot is no member nothing typed reaches it: a question leads to the private chat."""
    if answered is None or not context.guest or context.opened is None:
        return answered
    return replace(answered, buttons=(*answered.buttons[:4], Button(label.AnswerInOurChat(), "/start")))


def aside(context: Context) -> int:
    """Go on in the private chat: return its room, and take an opened conversation there."""
    room = context.tables.rooms.private_of(context.runner.id)
    assert room is not None
    talk = context.tables.conversations.get(context.runner.id, context.talk)
    if context.opened is not None and talk is not None:
        context.tables.conversations.close(context.runner.id, context.talk)
        context.tables.conversations.put(replace(talk, room=PRIVATE))
    context.room = room
    return room.id


def invitation(context: Context, event: Event) -> Reply:
    """Say in the group, without anything personal, that this goes on in the private chat.

    The button opens it with the command that was wanted here.
    """
    if context.opened is not None:
        context.close()
    line = event.text if isinstance(event, Said) and event.text.startswith("/") else f"/{context.line}"
    words = without_mention(line[1:])
    found = context.menu.match(words)
    alone = event.place.whispers is Whisper.FULL
    if found is not None and Where.PRIVATE not in found[0].where:
        return Reply((say.WriteFirst(),), (Button(label.OpenIt(), "/start"),), private=alone)
    ways = (Button(label.OpenIt(), f"/start {_payload(context, words)}".strip()),)
    return Reply((say.InPrivate(),), ways, private=alone)


def _payload(context: Context, words: str) -> str:
    """Return what a link says that leads to the same command, of the same challenge, or nothing."""
    found = context.menu.match(words)
    if found is None:
        word = words.partition(" ")[0].casefold()
        return word if context.menu.group(word) else ""
    command, rest = found
    begins = INTO.get(command.name)
    if begins is not None and not context.private:
        with suppress(Refusal, Missing):
            return begins + challenge_of(context, named(rest)[0].get("challenge", "")).key
    return command.name.replace(" ", "_")
