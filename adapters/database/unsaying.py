"""A name that others were shown: when its owner is forgotten, no kept message has it any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, or_, select, update

from adapters.database import schema
from adapters.database.mapping import from_image
from core.domain.club import Shown, appears_as
from core.domain.runner import Runner
from core.ports.values import State

SAID: Final = tuple(str(state) for state in (State.SENT, State.DROPPED, State.FAILED))


@dataclass(frozen=True, slots=True)
class Seen:
    """The names under which a runner appeared, and to whom: a club's rooms and its people (ids)."""

    names: tuple[str, ...]
    rooms: tuple[int, ...]
    people: tuple[int, ...]


def seen_as(connection: Connection, runner: int) -> Seen:
    """Return where boards have shown her."""
    members, challenges, rooms = schema.members, schema.challenges, schema.club_rooms
    own = list(
        connection.execute(select(members.c.challenge).where(members.c.runner == runner)).scalars()
    ) + list(
        connection.execute(select(schema.finals.c.challenge).where(schema.finals.c.whose == runner)).scalars()
    )
    if not own:
        return Seen((), (), ())
    clubs = select(challenges.c.club).where(challenges.c.id.in_(own))
    housed = connection.execute(select(rooms.c.room).where(rooms.c.club.in_(clubs))).scalars()
    fellows = select(members.c.runner).where(members.c.challenge.in_(own), members.c.runner != runner)
    called = _called(connection, runner)
    names = {appears_as(name, shown) for name in called for shown in (Shown.NAME, Shown.INITIALS)} - {""}
    frozen = select(schema.finals.c.name).where(schema.finals.c.whose == runner)
    names |= set(connection.execute(frozen).scalars()) - {""}
    return Seen(tuple(sorted(names)), tuple(housed), tuple(connection.execute(fellows.distinct()).scalars()))


def _called(connection: Connection, runner: int) -> set[str]:
    """Return every name that boards may have shown: the platform's, her own, and those she had before."""
    table, changes = schema.runners, schema.changes
    own = connection.execute(select(table.c.name, table.c.board_name).where(table.c.id == runner)).one()
    found = set(own)
    for image in (changes.c.before, changes.c.after):
        named = select(image).where(changes.c.runner == runner, image.contains('"board_name"'))
        for text in connection.execute(named).scalars():
            earlier = from_image(text)
            if isinstance(earlier, Runner):
                found.add(earlier.board_name)
    return found


def unsay(connection: Connection, seen: Seen) -> None:
    """Forget the words of messages that named her; what has still to be sent is worded anew."""
    outbox = schema.outbox
    if not seen.names:
        return
    theirs = or_(outbox.c.room.in_(seen.rooms), outbox.c.runner.in_(seen.people))
    words = outbox.c.message["text"].as_string()
    named = or_(*(words.contains(name, autoescape=True) for name in seen.names))
    said = outbox.c.state.in_(SAID)
    connection.execute(
        update(outbox).where(theirs, said, outbox.c.message.is_not(None), named).values(message=None)
    )
