"""In company: where an answer goes that is for one person's eyes."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from core.commands.context import PRIVATE, Context
from core.commands.running import without_mention
from core.events import BRIEF_UNITS, Event, Place, Said, Whisper
from core.wording.compose import units
from core.wording.reply import Button, Message, Reply
from core.wording.say import buttons as label
from core.wording.say import refusals as say


class Way(Enum):
    """HERE: in this room. NOD: only a reaction. ASIDE: in the private chat, with a nod here.
    INVITE: there is no private chat yet, so a line here says how to open one."""

    HERE = auto()
    NOD = auto()
    ASIDE = auto()
    INVITE = auto()


def way(context: Context, place: Place, reply: Reply, message: Message) -> Way:
    """Return where the answer goes."""
    if context.private or not reply.private or place.whispers is Whisper.FULL:
        return Way.HERE
    brief = not message.buttons and not message.attachments and units(message.text) <= BRIEF_UNITS
    if place.whispers is Whisper.BRIEF and brief:
        return Way.HERE
    if reply.reaction:
        return Way.NOD
    if reply.lines == (say.InPrivate(),):
        return Way.INVITE  # it names the private chat, so it is no use there
    tables, runner = context.tables, context.runner.id
    if tables.rooms.private_of(runner) is not None and tables.runners.reachable(runner):
        return Way.ASIDE
    return Way.INVITE


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
    line = event.text if isinstance(event, Said) and event.text.startswith("/") else ""
    wanted = context.menu.match(without_mention(line[1:]))
    payload = f" {wanted[0].name.replace(' ', '_')}" if wanted is not None else ""
    return Reply((say.InPrivate(),), (Button(label.OpenIt(), f"/start{payload}"),))
