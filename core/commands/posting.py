"""Answers as outbox rows: worded for who asked, leased to the adapter that brought the event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from core.commands import company
from core.commands.context import Context
from core.domain.distance import Unit
from core.events import Event, Whisper
from core.ports.store import Tables
from core.ports.values import Outgoing, Room
from core.prompts.club_terms import listener_in
from core.prompts.clubs import show
from core.wording.compose import compose
from core.wording.listener import Listener
from core.wording.reply import EYES, THUMBS_UP, Message, Reply

LEASE: Final = timedelta(seconds=30)
"""How long the adapter that brought an event may take to send its answer."""
WORTH: Final = timedelta(days=1)
"""How long an answer that could not be sent is still worth sending."""


@dataclass(frozen=True, slots=True)
class _Letter:
    """One message on its way into the outbox. `here`: into the room where it was asked for."""

    message: Message
    room: int
    here: bool = True
    kind: str = "reply"
    edits: int | None = None


def reply_key(event: Event) -> str:
    """Return the outbox key of the answer to an event."""
    return f"reply:{event.key}"


def post(context: Context, event: Event, reply: Reply, message: Message) -> Outgoing | None:
    """Put the worded answer into the outbox; return its row, or None if it stands there already."""
    group = context.room.id
    match company.way(context, event.place, reply, message):
        case company.Way.HERE:
            letter = _Letter(message, group, edits=reply.edits)
        case company.Way.NOD:
            letter = _Letter(Message("", reaction=reply.reaction or THUMBS_UP), group, kind="reaction")
        case company.Way.INVITE:
            invited = reply.to_room or company.invitation(context, event)
            letter = _Letter(worded(context, invited), group)
        case company.Way.ASIDE if reply.brief and event.place.whispers is Whisper.BRIEF:
            _beside(context, event, message)
            letter = _Letter(Message(message.text.partition("\n")[0], private=True), group)
        case company.Way.ASIDE:
            _nod(context, event, group)
            letter = _Letter(message, company.aside(context), here=False)
    posted = _put(context, event, letter)
    if posted is None:
        return None
    outbox = context.tables.outbox
    if letter.edits is not None:
        outbox.put_message(letter.edits, message)
    if context.board is not None and letter.room == group and not reply.private:
        show(context.tables, context.board, group, letter.edits or posted, context.board_on, context.now)
    if context.book.set_id is not None and not context.erased:
        context.tables.changes.answered(context.book.set_id, posted)
    if context.opened is not None:
        _hold(context, letter.edits or posted)
    return outbox.get(posted)


def post_to_nobody(tables: Tables, event: Event, room: Room, reply: Reply, now: datetime) -> Outgoing | None:
    """Answer somebody who is not known, in the room's own words."""
    message = compose(reply, Listener("en", Unit.KM, room.zone, now))
    row = _row(event, _Letter(message, room.id), now, runner=None)
    posted = tables.outbox.add(row, leased_until=now + LEASE)
    return None if posted is None else tables.outbox.get(posted)


def worded(context: Context, reply: Reply) -> Message:
    """Return the answer in the words of who asked."""
    message = compose(reply, _listener(context, reply))
    return message if context.opened is None else replace(message, awaits=True)


def _listener(context: Context, reply: Reply) -> Listener:
    """Return who reads it: the room where it is the room's, else who asked."""
    room = listener_in(context.tables, context.room, context.now) if reply.for_all else None
    return room or context.listener


def _put(context: Context, event: Event, letter: _Letter) -> int | None:
    runner = None if context.erased else context.runner.id
    row = _row(event, letter, context.now, runner)
    return context.tables.outbox.add(row, leased_until=context.now + LEASE)


def _row(event: Event, letter: _Letter, now: datetime, runner: int | None) -> Outgoing:
    return Outgoing(
        id=0,
        key=reply_key(event),
        kind=letter.kind,
        room=letter.room,
        runner=runner,
        due=now,
        expires=now + WORTH,
        message=letter.message,
        edits=letter.edits,
        answers=getattr(event, "message", "") if letter.here else "",
    )


def _beside(context: Context, event: Event, message: Message) -> None:
    """Say the whole in the private chat, beside the line in the group."""
    room = context.tables.rooms.private_of(context.runner.id)
    assert room is not None
    row = _row(event, _Letter(message, room.id, here=False), context.now, context.runner.id)
    context.tables.outbox.add(replace(row, key=f"beside:{event.key}"))


def _nod(context: Context, event: Event, group: int) -> None:
    """Set a reaction on what was written in the group: the words come elsewhere."""
    nod = _Letter(Message("", reaction=EYES), group, kind="reaction")
    row = _row(event, nod, context.now, context.runner.id)
    if row.answers:
        context.tables.outbox.add(replace(row, key=f"nod:{event.key}", priority=1))


def _hold(context: Context, message: int) -> None:
    """Remember which message asked the open question."""
    talk = context.tables.conversations.get(context.runner.id, context.talk)
    if talk is not None:
        context.tables.conversations.put(replace(talk, message=message))
